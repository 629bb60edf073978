"""Bringing image sets along: which file or folder, under which name, and the work away from the window."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from mnist_desktop.widgets.background import Background, sentence_for
from trainer.data.image_set_files import forget_image_set, free_name


class ImageImport(QObject):
    """Asks what has to be known, one question after the other; closing a question ends it all.

    Signals:
        started: a set is being read; carries its name.
        imported: the set of this name is there now.
        removed: the set of this name is gone.
        failed: it could not be done; carries a TrainerError.
    """

    started = Signal(str)
    imported = Signal(str)
    removed = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._source = Path()
        self._name = ""
        self._background = Background("image-import", self)
        self._background.done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Whether a set is being read."""
        return self._background.is_busy

    def finish(self) -> None:
        """Wait until the set that is being read is read."""
        self._background.finish()

    def ask_for_file(self) -> None:
        """Let the person choose a file of images."""
        self._ask_for_source(QFileDialog.FileMode.ExistingFile, self.tr("Import a file of images"))

    def ask_for_folder(self) -> None:
        """Let the person choose a folder of pictures."""
        self._ask_for_source(QFileDialog.FileMode.Directory, self.tr("Import a folder of pictures"))

    def ask_for_name(self, source: Path) -> None:
        """Ask under which name the set in ``source`` shall be kept, then read it."""
        self._source = source
        dialog = QInputDialog(self._window)
        dialog.setObjectName("importNameDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Import images"))
        dialog.setLabelText(self.tr("Name of the image set (letters, digits and hyphens):"))
        dialog.setTextValue(free_name(source))
        dialog.textValueSelected.connect(self._on_name)
        dialog.open()

    def ask_whether_to_remove(self, name: str) -> None:
        """Remove the imported set ``name`` for good, if the person says so."""
        self._name = name
        dialog = QMessageBox(self._window)
        dialog.setObjectName("removeImageSetDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setIcon(QMessageBox.Icon.Question)
        dialog.setWindowTitle(self.tr("Remove the imported set"))
        dialog.setText(self.tr("Remove the imported set “{name}”?").format(name=name))
        dialog.setInformativeText(
            self.tr("What you imported it from stays as it is. Networks that learned from it stay too.")
        )
        remove = dialog.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        remove.setObjectName("confirmRemoval")
        remove.clicked.connect(self._on_removal)
        dialog.setDefaultButton(dialog.addButton(QMessageBox.StandardButton.Cancel))
        dialog.open()

    def _ask_for_source(self, mode: QFileDialog.FileMode, title: str) -> None:
        dialog = QFileDialog(self._window)
        dialog.setObjectName("importSourceDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setFileMode(mode)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        dialog.fileSelected.connect(self._on_source)
        dialog.open()

    @Slot(str)
    def _on_source(self, chosen: str) -> None:
        self.ask_for_name(Path(chosen))

    @Slot(str)
    def _on_name(self, name: str) -> None:
        if self._background.is_busy:
            return
        source = self._source
        self.started.emit(name)
        self._background.submit(lambda: _imported(source, name))

    @Slot(object)
    def _on_done(self, result: object) -> None:
        if isinstance(result, Exception):
            self.failed.emit(sentence_for(result))
        else:
            self.imported.emit(str(result))

    @Slot()
    def _on_removal(self) -> None:
        try:
            forget_image_set(self._name)
        except Exception as error:  # the window must hear of it
            self.failed.emit(sentence_for(error))
            return
        self.removed.emit(self._name)


def _imported(source: Path, name: str) -> str:
    from trainer.data.imported import import_image_set  # brings Pillow, which the first frame does without

    return import_image_set(source, name).name
