import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton

from mnist_desktop.widgets.banner import Banner


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def details_of(banner):
    return [dialog for dialog in banner.findChildren(QDialog) if dialog.isVisible()]


def test_that_nothing_is_shown_before_something_is_told(banner):
    assert not banner.isVisibleTo(banner.parentWidget())


def test_that_a_sentence_is_shown_with_its_values_and_read_aloud(banner, part):
    banner.tell("{path} is missing.", {"path": "mnist.npz"})
    assert banner.isVisible()
    assert part(banner, QLabel, "bannerText").text() == "mnist.npz is missing."
    assert banner.accessibleName() == "mnist.npz is missing."


def test_that_a_reason_is_shown_as_it_is_and_never_as_rich_text(banner, part):
    banner.tell("It failed: {reason}.", {"reason": "<b>bold</b> <img src='file:///etc/passwd'>"})
    label = part(banner, QLabel, "bannerText")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>bold</b>" in label.text()


def test_that_details_stay_behind_a_button_that_is_there_only_when_needed(qtbot, banner, part):
    more = part(banner, QPushButton, "bannerDetails")
    banner.tell("No details.", {})
    assert not more.isVisible()
    banner.tell("Details.", {}, "Traceback: line 1")
    assert more.isVisible()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    (dialog,) = details_of(banner)
    assert part(dialog, QPlainTextEdit, "bannerDetailsText").toPlainText() == "Traceback: line 1"
    assert "Details." in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.windowModality() is not Qt.WindowModality.ApplicationModal


def test_that_details_that_were_closed_leave_nothing_behind(qtbot, banner, part):
    banner.tell("Details.", {}, "Traceback")
    for _ in range(3):
        qtbot.mouseClick(part(banner, QPushButton, "bannerDetails"), Qt.MouseButton.LeftButton)
        qtbot.keyClick(details_of(banner)[0], Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not banner.findChildren(QDialog))


def test_that_long_details_fit_on_a_small_screen(qtbot, banner, part):
    banner.tell("Details.", {}, "\n".join(f"  File “layer.py”, line {number}" for number in range(500)))
    qtbot.mouseClick(part(banner, QPushButton, "bannerDetails"), Qt.MouseButton.LeftButton)
    (dialog,) = details_of(banner)
    assert dialog.height() <= 700
    assert dialog.width() <= 960
    dialog.close()


def test_that_the_button_puts_the_banner_away_and_the_next_trouble_brings_it_back(qtbot, banner, part):
    banner.tell("First.", {})
    qtbot.mouseClick(part(banner, QPushButton, "bannerClose"), Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    banner.tell("Second.", {})
    assert banner.isVisible()
    assert part(banner, QLabel, "bannerText").text() == "Second."


def test_that_the_sentence_follows_the_language(qtbot, banner, part, shouting):
    banner.tell("{path} is missing.", {"path": "mnist.npz"})
    shouting.start()
    assert part(banner, QLabel, "bannerText").text() == "[mnist.npz is missing.]"
    assert banner.accessibleName() == "[mnist.npz is missing.]"
    assert part(banner, QPushButton, "bannerClose").text() == "[Close]"
    shouting.stop()
    assert part(banner, QLabel, "bannerText").text() == "mnist.npz is missing."
