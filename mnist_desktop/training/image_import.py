"""Bringing image sets along: which file or folder, under which name, and the work away from the window."""

import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.file_dialog import file_dialog
from trainer.data.image_set_files import forget_image_set, free_name
from trainer.data.interrupting import CalledOffError
from trainer.errors import TrainerError

log = logging.getLogger(__name__)


class ImageImport(QObject):
    """Asks what has to be known, one question after the other; closing a question ends it all.

    Signals:
        started: a set is being read; carries its name.
        imported: the set of this name is there now.
        removed: the set of this name is gone.
        cancelled: the person no longer wants the set that was being read.
        failed: it could not be done; carries a TrainerError.
    """

    started = Signal(str)
    imported = Signal(str)
    removed = Signal(str)
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._source = Path()
        self._name = ""
        self._job: _Job | None = None
        self._background = Background("image-import", self)
        self._background.done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Whether a set is being read."""
        return self._background.is_busy

    @property
    def share(self) -> float | None:
        """How much of the set is read; None while none is wanted."""
        return None if self._job is None else self._job.share

    def finish(self) -> None:
        """Wait until the set that is being read is read."""
        self._background.finish()

    @Slot()
    def cancel(self) -> None:
        """Read no further; nothing of the set is kept."""
        if self._job is not None:
            self._job.is_wanted = False
            self._job = None
            self.cancelled.emit()

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
        dialog = file_dialog("importSourceDialog", title, self._window)
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self._on_source)
        dialog.open()

    @Slot(str)
    def _on_source(self, chosen: str) -> None:
        self.ask_for_name(Path(chosen))

    @Slot(str)
    def _on_name(self, name: str) -> None:
        if self._job is not None:
            return
        self._job = _Job(self._source, name)
        self._background.submit(self._job.do)
        self.started.emit(name)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        assert isinstance(result, _Job)
        if not result.is_wanted:
            result.clear_away()
            return
        self._job = None
        if result.problem is not None:
            self.failed.emit(sentence_for(result.problem))
        else:
            self.imported.emit(result.imported)

    @Slot()
    def _on_removal(self) -> None:
        try:
            forget_image_set(self._name)
        except Exception as error:  # the window must hear of it
            self.failed.emit(sentence_for(error))
            return
        self.removed.emit(self._name)


@dataclass(slots=True, eq=False)
class _Job:
    """One import: done in a thread, watched and called off from the window's.

    Attributes:
        source, name: what to read, and what to call it.
        share: how much is read.
        is_wanted: whether anybody waits for it.
        imported: the set's name, once it is there.
        problem: why it is not.
    """

    source: Path
    name: str
    share: float = 0.0
    is_wanted: bool = True
    imported: str = ""
    problem: Exception | None = None

    def do(self) -> "_Job":
        """Import it, or learn why not, and give itself back."""
        try:
            from trainer.data.imported import import_image_set  # brings Pillow: not for the first frame

            self.imported = import_image_set(self.source, self.name, tell=self._tell).name
        except Exception as error:  # the window must hear of it
            if not isinstance(error, TrainerError):
                log.exception("An import failed")
            self.problem = error
        if not self.is_wanted:
            self.clear_away()
        return self

    def clear_away(self) -> None:
        """Take out what was kept in the moment in which it was called off."""
        if self.imported:
            with suppress(TrainerError):
                forget_image_set(self.imported)

    def _tell(self, done: int, total: int) -> None:
        if not self.is_wanted:
            raise CalledOffError
        self.share = done / max(1, total)
