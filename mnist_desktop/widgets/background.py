"""Work away from the window's thread, of which only the newest counts."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from mnist_desktop.leaving import leave, wait_for
from trainer.errors import TrainerError, phrase

log = logging.getLogger(__name__)

Work = Callable[[], object]


class _Messenger(QObject):
    """Brings results to the window's thread; the working thread holds it, so that it outlives the window.

    Signals:
        done: what a piece of work returned, or the exception that ended it.
    """

    done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_wanted = True

    @Slot()
    def dismiss(self) -> None:
        """Nobody waits for results any more."""
        self.is_wanted = False


class Background(QObject):
    """Does one piece of work at a time in a thread; of those that wait, only the newest is done.

    The thread lives only as long as there is work.

    Signals:
        done: what the work returned, or the exception that ended it.
    """

    done = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._lock = threading.Lock()
        self._waiting: Work | None = None
        self._thread: threading.Thread | None = None
        self._messenger = _Messenger()
        self._messenger.done.connect(self._deliver)
        self.destroyed.connect(self._messenger.dismiss)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._messenger.dismiss)

    @property
    def is_busy(self) -> bool:
        """Whether work is being done or waits."""
        with self._lock:
            return self._thread is not None

    def wanted(self) -> Callable[[], bool]:
        """A question for long work to ask between its pieces: does anybody still want the result?"""
        messenger = self._messenger
        return lambda: messenger.is_wanted

    def submit(self, work: Work) -> None:
        """Do ``work`` soon; it takes the place of what waits but has not begun."""
        with self._lock:
            self._waiting = work
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, args=(self._messenger,), name=self._name)
                self._thread.start()

    def finish(self) -> None:
        """Wait until all work that was submitted is done; at the program's end, for no import of TensorFlow."""
        while True:
            with self._lock:
                thread = self._thread
            if thread is None:
                return
            wait_for(thread)
            if leave(thread):
                self._messenger.dismiss()
                return

    def _run(self, messenger: _Messenger) -> None:
        while True:
            with self._lock:
                work, self._waiting = self._waiting, None
                if work is None:
                    self._thread = None
                    return
            result = _result(work)
            if messenger.is_wanted:
                messenger.done.emit(result)

    @Slot(object)
    def _deliver(self, result: object) -> None:
        self.done.emit(result)


def _result(work: Work) -> object:
    try:
        return work()
    except TrainerError as error:
        return error
    except Exception as error:  # the window must hear an end
        log.exception("Work in the background failed")
        return error


def sentence_for(error: Exception) -> TrainerError:
    """What to tell a person of ``error``, which may be one that nobody foresaw."""
    if isinstance(error, TrainerError):
        return error
    return TrainerError(
        phrase("trainer", "This could not be done ({reason}). The details are in the log file."),
        reason=f"{type(error).__name__}: {error}".splitlines()[0][:200],
    )
