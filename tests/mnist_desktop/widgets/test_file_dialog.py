from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from mnist_desktop.widgets.file_dialog import file_dialog


@pytest.fixture
def ask(qtbot, qapp):
    """Opens a dialog of a window; the application forgets in the end what was chosen."""
    window = QWidget()
    qtbot.addWidget(window)

    def asked():
        dialog = file_dialog("saveDialog", "Save", window)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.open()
        return dialog

    qapp.setProperty("recentFolder", None)
    yield asked
    qapp.setProperty("recentFolder", None)


def test_that_it_starts_in_the_documents_and_then_where_it_was_last(qtbot, ask, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    (tmp_path / "curves").mkdir()
    first = ask()
    assert Path(first.directory().absolutePath()) == tmp_path
    first.selectFile(str(tmp_path / "curves" / "loss.png"))
    with qtbot.waitSignal(first.destroyed):
        first.accept()
    second = ask()
    assert Path(second.directory().absolutePath()) == tmp_path / "curves"
    with qtbot.waitSignal(second.destroyed):
        second.reject()


def test_that_it_has_its_name_and_title(qtbot, ask):
    dialog = ask()
    assert (dialog.objectName(), dialog.windowTitle()) == ("saveDialog", "Save")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
