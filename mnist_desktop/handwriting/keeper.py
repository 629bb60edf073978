"""The store of drawings, served by a thread of its own."""

import itertools
import logging
import queue
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mnist_desktop.handwriting.requests import (
    Add,
    Added,
    Delete,
    End,
    Import,
    ReadMore,
    ReadWith,
    Relabel,
    Request,
    Restore,
    Urgency,
    urgency,
)
from trainer.errors import StorageError, TrainerError, phrase

if TYPE_CHECKING:
    from mnist_desktop.handwriting.drawing_work import DrawingWork

log = logging.getLogger(__name__)

_Waiting = queue.PriorityQueue[tuple[Urgency, int, Request]]


class DrawingKeeper(QObject):
    """Takes requests and answers them by signals, in the thread that this object lives in.

    The thread starts with the first request. Changes have precedence over questions, and both over
    reading all drawings with a model.

    Signals:
        done: a request was served; carries its number and the answer. What it changed is on the disk.
        failed: a request could not be served; carries its number and a TrainerError.
        added: carries a Drawing that is on the disk now.
        listed: all drawings, newest first, without their ink, as a tuple; after every change.
        changed: the kept drawings are others now.
        read: what the model reads, as a dict from the number of the drawing to the digit or None; more of
            it may come. None when there is no model.
        troubled: the store had to be mended; carries a TrainerError that says how.
    """

    done = Signal(int, object)
    failed = Signal(int, object)
    added = Signal(object)
    listed = Signal(object)
    changed = Signal()
    read = Signal(object)
    troubled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: _Waiting = queue.PriorityQueue()
        self._numbers = itertools.count(1)
        self._thread: threading.Thread | None = None
        self._ending = _Ending(self._waiting)
        self.destroyed.connect(self._ending.ask)  # a window that is taken away without being closed
        self._is_closed = False
        self._is_reading = False  # a ReadMore waits; known to the thread alone

    def ask(self, request: Request) -> int:
        """Have ``request`` served; returns its number, 0 when the keeper was closed before."""
        if self._is_closed:
            log.warning("Not served after the end: %s", type(request).__name__)
            return 0
        number = self._put(request)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="drawings", daemon=True)
            self._thread.start()
        return number

    def close(self) -> None:
        """End the thread; what was asked for is served before, only reading with a model is cut off."""
        self._is_closed = True
        if self._thread is not None:
            self._ending.ask()
            self._thread.join()
            self._thread = None

    def _put(self, request: Request) -> int:
        number = next(self._numbers)
        self._waiting.put((urgency(request), number, request))
        return number

    def _work(self) -> None:
        work: DrawingWork | None = None
        while True:
            _, number, request = self._waiting.get()
            if isinstance(request, End):
                break
            try:
                work = work or _made()
                self._serve(work, number, request)
            except RuntimeError:  # the window is gone: what waits is served, and nobody hears of it
                log.info("Nobody heard the answer to %s", type(request).__name__)
        if work is not None:
            try:
                work.close()
            except TrainerError as error:
                log.warning("The drawings could not be closed: %s", error)

    def _serve(self, work: "DrawingWork", number: int, request: Request) -> None:
        try:
            answer = work.serve(request)
        except TrainerError as error:
            self._fail(number, request, error)
        except Exception as error:  # the thread must live on, and the window must hear an end
            log.exception("A request about drawings could not be served")
            self._fail(number, request, _unexpected(error))
        else:
            self._tell(work, number, request, answer)

    def _fail(self, number: int, request: Request, error: TrainerError) -> None:
        if isinstance(request, ReadMore):
            self._is_reading = False
        self.failed.emit(number, error)

    def _tell(self, work: "DrawingWork", number: int, request: Request, answer: object) -> None:
        if work.trouble is not None:
            self.troubled.emit(work.trouble)
            work.trouble = None
        if isinstance(answer, Added):
            self.added.emit(answer.drawing)
        if not isinstance(request, ReadMore):
            self.listed.emit(work.drawings)
            self.done.emit(number, answer)
        if isinstance(request, Add | Relabel | Delete | Restore | Import):
            self.changed.emit()
        if isinstance(request, ReadWith | ReadMore):
            self.read.emit(work.read)
        if isinstance(request, ReadMore):
            self._is_reading = False
        if work.has_more_to_read and not self._is_reading:
            self._is_reading = True
            self._put(ReadMore())


class _Ending:
    """Ends the thread; no part of the keeper, which is gone by then."""

    def __init__(self, waiting: _Waiting) -> None:
        self._waiting = waiting

    def ask(self, _gone: QObject | None = None) -> None:
        """Have the thread end when what was asked for is served."""
        self._waiting.put((Urgency.END, 0, End()))


def _made() -> "DrawingWork":
    from mnist_desktop.handwriting.drawing_work import DrawingWork  # brings NumPy and SQLite

    return DrawingWork()


def _unexpected(error: Exception) -> StorageError:
    reason = f"{type(error).__name__}: {error}".splitlines()[0][:300]
    return StorageError(
        phrase(
            "trainer",
            "Something unexpected happened to your drawings ({reason}). Nothing was changed; try again, and "
            "look into the log file if it happens again.",
        ),
        reason=reason,
    )
