import logging
import sys
import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, Signal, Slot, qWarning
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from mnist_desktop.messages import BugReporter, start_log


class Button(QPushButton):
    """Breaks when it is clicked."""

    def __init__(self):
        super().__init__("break")
        self.clicked.connect(self.on_click)
        self.clicks = 0

    @Slot()
    def on_click(self):
        self.clicks += 1
        raise ValueError(f"click number {self.clicks}")


@pytest.fixture
def reporter(qapp, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter = BugReporter(qapp)
    reporter.install()
    yield reporter
    reporter.deleteLater()


@pytest.fixture
def button(qtbot, reporter):
    button = Button()
    qtbot.addWidget(button)
    button.show()
    yield button
    for dialog in dialogs():
        dialog.close()


def dialogs():
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.objectName() == "bugDialog" and widget.isVisible()
    ]


def test_that_a_bug_in_a_slot_is_told_logged_and_survived(qtbot, caplog, button):
    with caplog.at_level(logging.ERROR):
        button.click()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    (dialog,) = dialogs()
    assert "You can go on working" in dialog.text()
    assert "ValueError: click number 1" in dialog.detailedText()
    assert "ValueError: click number 1" in caplog.text
    button.click()
    assert button.clicks == 2


def test_that_a_bug_that_happens_again_and_again_is_told_once(qtbot, caplog, button):
    with caplog.at_level(logging.ERROR):
        for _ in range(5):
            button.click()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    qtbot.wait(50)
    assert len(dialogs()) == 1
    assert caplog.text.count("Unexpected error") == 5


def test_that_the_next_bug_is_told_after_the_dialog_was_closed(qtbot, caplog, button):
    for number in (1, 2):
        button.click()
        qtbot.waitUntil(lambda: len(dialogs()) == 1)
        (dialog,) = dialogs()
        assert f"click number {number}" in dialog.detailedText()
        dialog.accept()
        qtbot.waitUntil(lambda: not dialogs())


def test_that_a_bug_after_the_dialog_went_with_its_window_is_told_too(qtbot, caplog, button):
    window = QWidget()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    button.click()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert dialogs()[0].parent() is window
    window.deleteLater()
    qtbot.waitUntil(lambda: not dialogs())
    button.click()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)


def test_that_a_bug_in_a_thread_is_told_in_the_windows_thread(qtbot, caplog, button):
    def work():
        raise RuntimeError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "RuntimeError: in a thread" in dialogs()[0].detailedText()


class Painter(QWidget):
    def paintEvent(self, event):
        raise ZeroDivisionError("in paint")


def test_that_a_bug_in_painting_is_told_once_and_does_not_kill(qtbot, caplog, button):
    widget = Painter()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    widget.update()
    qtbot.wait(50)
    assert len(dialogs()) == 1
    widget.hide()


class Sender(QObject):
    sent = Signal()


def test_that_other_slots_still_hear_what_a_broken_one_heard(qtbot, caplog, button):
    sender, other = Sender(), Button()
    qtbot.addWidget(other)
    sender.sent.connect(button.on_click)
    sender.sent.connect(other.hide)
    other.show()
    sender.sent.emit()
    assert not other.isVisible()


def test_that_control_c_ends_the_program_without_a_dialog(qtbot, monkeypatch, reporter):
    asked = []
    monkeypatch.setattr("mnist_desktop.messages.QApplication.quit", lambda: asked.append(True))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert asked
    qtbot.wait(20)
    assert dialogs() == []


@pytest.mark.qt_log_ignore("from Qt")
def test_that_qts_own_warnings_go_to_the_log(caplog, reporter):
    with caplog.at_level(logging.WARNING):
        qWarning("a warning from Qt")
    assert ("qt", logging.WARNING, "a warning from Qt") in caplog.record_tuples


@contextmanager
def no_log_yet():
    """The state at the start of the program, without pytest's own handlers."""
    root = logging.getLogger()
    before, level = root.handlers, root.level
    root.handlers = []
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers = before
    root.setLevel(level)


def test_that_the_log_is_a_file_below_the_home(tmp_path):
    with no_log_yet():
        start_log()
        logging.getLogger("anything").warning("kept, with ç and ğ")
    log = tmp_path / "home" / "logs" / "mnist-desktop.log"
    assert "WARNING anything: kept, with ç and ğ" in log.read_text(encoding="utf-8")


def test_that_a_home_that_cannot_be_written_does_not_stop_the_start(tmp_path, monkeypatch, capsys):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(tmp_path / "file"))
    with no_log_yet():
        start_log()
        logging.getLogger("anything").warning("said on the terminal")
    assert "said on the terminal" in capsys.readouterr().err
