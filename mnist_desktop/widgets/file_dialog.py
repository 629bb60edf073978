"""Asking for a file or a folder, always in the same way."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

_RECENT = "recentFolder"  # a property of the application: kept as long as it runs


def file_dialog(name: str, title: str, parent: QWidget) -> QFileDialog:
    """A dialog with the objectName ``name`` that starts in the folder used last, at first in the documents.

    It is not open yet, and goes away by itself once it is closed.
    """
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    recent = _application().property(_RECENT)
    dialog.setDirectory(recent if recent and Path(recent).is_dir() else documents)
    _Memory(dialog)
    return dialog


class _Memory(QObject):
    """Remembers the folder of what is chosen in ``dialog``."""

    def __init__(self, dialog: QFileDialog) -> None:
        super().__init__(dialog)
        dialog.fileSelected.connect(self._remember)

    @Slot(str)
    def _remember(self, chosen: str) -> None:
        _application().setProperty(_RECENT, str(Path(chosen).parent))


def _application() -> QObject:
    application = QCoreApplication.instance()
    assert application is not None
    return application
