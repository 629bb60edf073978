import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from mnist_desktop.widgets.shortcut_sheet import ShortcutSheet


@pytest.fixture
def sheet(qtbot):
    sheet = ShortcutSheet()
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test closes it again
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_that_f1_and_esc_put_it_away(sheet, qtbot, key):
    with qtbot.waitSignal(sheet.finished):
        QTest.keyClick(sheet, key)
    assert not sheet.isVisible()


def test_that_it_speaks_another_language_at_once(sheet, shouting):
    shouting.start()
    assert sheet.windowTitle() == "[Keyboard shortcuts]"
    assert ("Ctrl+Z", "[Take the last stroke back]") in sheet.rows
    assert all(meaning.startswith("[") for _, meaning in sheet.rows)


def test_that_a_key_is_read_aloud_with_what_it_does(sheet):
    names = [label.accessibleName() for label in sheet.findChildren(QLabel)]
    assert "Del: Clear the canvas" in names


def test_that_it_fits_on_the_smallest_screen(sheet):
    hint = sheet.sizeHint()
    assert hint.width() <= 1280
    assert hint.height() <= 720


def test_that_no_shortcut_of_the_window_is_left_out(window, sheet):
    told = " ".join(keys for keys, _ in sheet.rows)
    for shortcut in window.findChildren(QShortcut):
        keys = shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        if keys.isdigit() or keys.removeprefix("Ctrl+") in ("2", "3", "4"):
            continue  # 0 … 9, Ctrl+1 … Ctrl+5
        same = {
            "Ctrl+Shift+Z": "Ctrl+Y",
            "Ctrl+Return": "Ctrl+Enter",
            "Ctrl+Shift+Return": "Ctrl+Shift+Enter",
        }  # two names for one thing
        assert same.get(keys, keys) in told, keys


def test_that_f1_opens_it_once_and_the_button_does_too(window, qtbot, part):
    QTest.keyClick(window, Qt.Key.Key_F1)
    (sheet,) = window.findChildren(ShortcutSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChildren(ShortcutSheet) == [])
    part(window, QToolButton, "showShortcuts").click()
    (sheet,) = window.findChildren(ShortcutSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(ShortcutSheet) == [])
