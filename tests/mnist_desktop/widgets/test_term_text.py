"""Words in a sentence lead to the glossary and are drawn in the theme's colour."""

import pytest
from PySide6.QtGui import QColor

from mnist_desktop.theme import ThemeChoice
from mnist_desktop.widgets.term_text import TermText

SENTENCE = 'The <a href="term:kernel">kernel</a> slides.'


@pytest.fixture
def sentence(qtbot, theme):
    text = TermText("sentence")
    qtbot.addWidget(text)
    text.setText(SENTENCE)
    with qtbot.waitExposed(text):
        text.show()
    return text


def is_drawn(label, colour):
    """Whether some pixel has ``colour``."""
    image, wanted = label.grab().toImage(), QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_that_a_word_asks_for_its_entry(qtbot, sentence):
    with qtbot.waitSignal(sentence.term_wanted) as asked:
        sentence.linkActivated.emit("term:kernel")
    assert asked.args == ["kernel"]


def test_that_words_take_the_colour_of_the_theme(theme, sentence):
    theme.choose(ThemeChoice.LIGHT)
    light = theme.tokens.accent_text
    assert is_drawn(sentence, light)
    theme.choose(ThemeChoice.DARK)
    assert is_drawn(sentence, theme.tokens.accent_text)
    assert not is_drawn(sentence, light)
    assert sentence.text() == SENTENCE
