from PySide6.QtGui import QIcon

from mnist_desktop.theme import DARK, LIGHT
from mnist_desktop.widgets.icon_shelf import IconShelf


def test_that_an_icon_is_drawn_once_for_each_theme(qapp):
    drawn = []

    def draw(key, tokens):
        drawn.append((key, tokens.card))
        return QIcon()

    shelf = IconShelf(draw)
    for tokens in (LIGHT, LIGHT, DARK, DARK, LIGHT):
        for key in (1, 2):
            assert shelf.icon(key, tokens) is shelf.icon(key, tokens)
    themes = (LIGHT, DARK, LIGHT)
    assert drawn == [(key, tokens.card) for tokens in themes for key in (1, 2)]
