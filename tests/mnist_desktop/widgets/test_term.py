import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from mnist_desktop.translation import Language, Translation
from mnist_desktop.widgets.term import TermLabel, definition_of, explained
from trainer.learning.glossary import glossary


@pytest.fixture
def label(qtbot, theme):
    label = TermLabel("learning-rate")
    label.say("Learning rate", "The size of each step.")
    qtbot.addWidget(label)
    with qtbot.waitExposed(label):
        label.show()
    return label


@pytest.fixture
def turkish(qapp):
    translation = Translation(qapp, Language.ENGLISH)
    yield lambda: translation.speak(Language.TURKISH)
    translation.speak(Language.ENGLISH)


def test_that_pointing_at_a_term_shows_the_tip_and_the_definition(label):
    assert "The size of each step." in label.toolTip()
    assert glossary().entry("learning-rate").definition("en") in label.toolTip()


def test_that_the_definition_speaks_the_windows_language(label, turkish, qapp):
    turkish()
    qapp.processEvents()
    assert glossary().entry("learning-rate").definition("tr") in label.toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_that_a_key_opens_the_glossary(qtbot, label, key):
    with qtbot.waitSignal(label.term_wanted) as asked:
        qtbot.keyClick(label, key)
    assert asked.args == ["learning-rate"]


def test_that_a_click_opens_the_glossary(qtbot, label):
    with qtbot.waitSignal(label.term_wanted) as asked:
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert asked.args == ["learning-rate"]


def most_in_a_row(label, colour):
    picture, wanted = label.grab().toImage(), QColor(colour)
    across = range(picture.width())
    return max(sum(picture.pixelColor(x, y) == wanted for x in across) for y in range(picture.height()))


def test_that_a_term_has_a_dotted_line_under_it_and_a_plain_one_in_focus(label, theme):
    label.clearFocus()
    dots = most_in_a_row(label, theme.tokens.muted)
    assert dots > 20
    label.setFocus()
    assert most_in_a_row(label, theme.tokens.accent_text) > 1.5 * dots


def test_that_a_tip_is_shown_as_it_was_written():
    assert "a &lt; b" in explained("a < b", "softmax")
    assert definition_of("no-such-term") == ""
    assert explained("Tip.", "no-such-term").count("<p") == 1
