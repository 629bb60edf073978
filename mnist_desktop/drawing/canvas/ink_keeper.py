"""Keeps the ink on the canvas from one start to the next, crash or not."""

import json
import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.widgets.background import Background, Work
from trainer.errors import DataError, TrainerError, phrase
from trainer.resource_files import home_folder
from trainer.storage import write_text

log = logging.getLogger(__name__)

DELAY = 400
"""Milliseconds from a change until it is written; changes meanwhile are written with it."""
LARGEST_FILE = 8 * 2**20


class InkKeeper(QObject):
    """Writes the ink soon after it changed, in a thread; the newest state wins."""

    def __init__(self, canvas: DigitCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._path = home_folder() / "ink.json"
        self._is_restored = False
        self._background = Background("ink keeper", self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._keep)

    @Slot()
    def restore(self) -> None:
        """Bring back what was kept, once; from then on keep what changes.

        A file that cannot be understood is put aside, and the canvas starts empty.
        """
        if self._is_restored:
            return
        self._is_restored = True
        has_new_ink = not self._canvas.ink.is_empty
        try:
            self._canvas.restore(read_document(self._path))
        except FileNotFoundError:
            pass
        except (TrainerError, OSError) as error:
            log.warning("The ink that was kept is put aside, the canvas starts empty: %s", error)
            self._put_aside()
        self._canvas.ink_changed.connect(self._schedule)
        if has_new_ink:
            self._schedule()

    def finish(self) -> None:
        """Write what has not been written yet, and wait until it is on the disk."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()
        self._background.finish()

    @Slot()
    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _keep(self) -> None:
        self._background.submit(_writing(self._path, self._canvas))

    def _put_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable.json"))
        except OSError as error:
            log.warning("The kept ink could not be put aside: %s", error)


def read_document(path: Path) -> dict[str, object]:
    """What :class:`InkKeeper` wrote.

    Raises:
        DataError: the file is too large or no JSON object.
        OSError: it is missing or cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    try:
        document = json.loads(content) if len(content) <= LARGEST_FILE else None
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise DataError(
            phrase("trainer", "The file {path} does not hold a drawing that was kept. Draw it again."),
            path=path,
        )
    return document


def _writing(path: Path, canvas: DigitCanvas) -> Work:
    """The work of writing the canvas as it is now; what it needs is taken along, for ink goes on growing."""
    items, pixels = canvas.ink.items, canvas.ink.pixels.copy()

    def write() -> None:
        from mnist_desktop.drawing.canvas.ink_document import document_of

        try:
            write_text(path, json.dumps(document_of(items, pixels), separators=(",", ":"), allow_nan=False))
        except TrainerError as error:
            log.warning("The ink was not kept: %s", error)

    return write
