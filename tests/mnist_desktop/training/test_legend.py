import pytest
from PySide6.QtGui import QColor

from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.legend import CurveLegend


@pytest.fixture
def legend(qtbot, theme):
    legend = CurveLegend(theme)
    qtbot.addWidget(legend)
    legend.resize(legend.sizeHint())
    legend.show()
    return legend


def colours(legend):
    image = legend.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_that_both_curves_are_shown_in_their_colours(legend, theme):
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        assert {QColor(colour).name() for colour in theme.tokens.series[:2]} <= colours(legend)


def test_that_words_of_other_lengths_take_other_room(legend, shouting):
    before = legend.sizeHint().width()
    shouting.start()
    assert legend.sizeHint().width() > before
    assert [entry.text for entry in legend._shown] == ["[training]", "[validation]", "[best epoch]"]
    assert legend.accessibleName().startswith("[")
