"""Small trainings, one after the other, away from the window's thread."""

import logging
import queue
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from mnist_desktop.learning.trial_turns import Ticket, turns
from mnist_desktop.run_bridge import joined
from mnist_desktop.widgets.background import sentence_for
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.training.control import RunControl
from trainer.training.events import EpochFinished, Progress, TrainingEvent
from trainer.training.result import Outcome
from trainer.training.trial import Trial, run_trial

log = logging.getLogger(__name__)

_TICK_MILLISECONDS = 66

_Told = tuple[int, TrainingEvent | Trial | TrainerError | None]


class TrialBench(QObject):
    """Trains configurations for comparison; one thread, one batch of them at a time, nothing on the disk.

    Of all benches in the window only one trains at a time, the others wait (:mod:`trial_turns`).
    Whoever takes the bench away while trials are going on ends them soon, but does not wait for that;
    :meth:`finish` does.

    Signals (the first number is the place of the configuration among those that were given):
        waiting_changed: the bench waits for another one, or no longer; see :meth:`waits_for`.
        progressed: some steps were made; place, :class:`trainer.training.events.Progress`.
        epoch_finished: place, :class:`trainer.training.events.EpochFinished`.
        trial_ended: place, :class:`trainer.training.trial.Trial`; also for a stopped or diverged one.
        failed: one could not be trained, which ends the batch; carries a TrainerError.
        ended: always, and last; True when each of them came to an end of its own, be it by diverging.
    """

    waiting_changed = Signal()
    progressed = Signal(int, object)
    epoch_finished = Signal(int, object)
    trial_ended = Signal(int, object)
    failed = Signal(object)
    ended = Signal(bool)

    def __init__(self, named: Callable[[], str], parent: QObject | None = None) -> None:
        """``named`` says to those that wait for this bench what they wait for, in the current language."""
        super().__init__(parent)
        self._told: queue.SimpleQueue[_Told] = queue.SimpleQueue()
        self._ticket = Ticket(named)
        # later, not now: where the whole window is closed, nobody shall begin in the meantime
        self._ticket.called.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._ticket.moved.connect(self.waiting_changed)
        self.destroyed.connect(self._ticket.let_go)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._ticket.close)
        self._configs: tuple[TrainingConfig, ...] | None = None
        self._thread: threading.Thread | None = None
        self._has_begun = False
        self._missing = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._drain)

    @property
    def is_busy(self) -> bool:
        """From :meth:`start` until :attr:`ended`."""
        return self._configs is not None

    @property
    def is_waiting(self) -> bool:
        """Whether another bench comes first."""
        return self.is_busy and self._thread is None

    @property
    def has_begun(self) -> bool:
        """Whether the last :meth:`start` led to a training; not where it was stopped while it waited."""
        return self._has_begun

    def waits_for(self) -> str:
        """What the bench waits for, in the current language; empty while it does not wait."""
        return turns().before(self._ticket) if self.is_waiting else ""

    def start(self, configs: Sequence[TrainingConfig]) -> None:
        """Train ``configs`` one after the other, as soon as no other bench does; here none may be going on."""
        if self._configs is not None:
            raise RuntimeError("trials are going on already")
        self._configs, self._missing, self._has_begun = tuple(configs), len(configs), False
        self._ticket.control = RunControl()
        turns().join(self._ticket)
        if turns().is_first(self._ticket):
            self._begin()
        else:
            self.waiting_changed.emit()

    @Slot()
    def stop(self) -> None:
        """End the one that goes on, soon; those that wait are left out."""
        self._ticket.control.request_stop()
        if self.is_waiting:
            self._end()

    def finish(self) -> None:
        """Stop, and wait until the thread has ended; for the end of the window."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
            self._drain()

    @Slot()
    def _begin(self) -> None:
        """It is this bench's turn."""
        if not self.is_waiting or not turns().is_first(self._ticket):
            return  # it was stopped while it was being called
        assert self._configs is not None
        work = self._configs, self._ticket, self._told
        self._thread = threading.Thread(target=_work, args=work, name="trials")
        self._has_begun = True
        self._thread.start()
        self._timer.start()
        self.waiting_changed.emit()

    @Slot()
    def _drain(self) -> None:
        """Pass on what has come since the last tick; neighbouring progress becomes one."""
        come = [self._told.get_nowait() for _ in range(self._told.qsize())]
        for place, told in _condensed(come):
            self._pass_on(place, told)

    def _pass_on(self, place: int, told: TrainingEvent | Trial | TrainerError | None) -> None:
        match told:
            case Progress():
                self.progressed.emit(place, told)
            case EpochFinished():
                self.epoch_finished.emit(place, told)
            case Trial():
                self._missing -= told.outcome is not Outcome.STOPPED
                self.trial_ended.emit(place, told)
            case TrainerError():
                self.failed.emit(told)
            case None:
                self._end()

    def _end(self) -> None:
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
        self._thread = self._configs = None
        turns().leave(self._ticket)
        self.ended.emit(not self._missing)


def _condensed(come: Sequence[_Told]) -> list[_Told]:
    """The same with neighbouring progress as one: a window that was busy shall not have to catch up."""
    found: list[_Told] = []
    for place, told in come:
        before, last = found[-1] if found else (place, None)
        if (
            isinstance(told, Progress)
            and isinstance(last, Progress)
            and (before, last.epoch) == (place, told.epoch)
        ):
            found[-1] = place, joined(last, told)
        else:
            found.append((place, told))
    return found


def _work(configs: Sequence[TrainingConfig], ticket: Ticket, told: "queue.SimpleQueue[_Told]") -> None:
    """The thread: it knows the window only through ``told`` and is stopped only by its ticket."""
    place, control = 0, ticket.control

    def emit(event: TrainingEvent) -> None:
        told.put((place, event))

    try:
        for place, config in enumerate(configs):
            if control.stop_requested:
                break
            told.put((place, run_trial(config, emit, control)))
    except Exception as error:  # the window must hear an end
        log.info("A trial could not be made", exc_info=error)
        told.put((place, sentence_for(error)))
    told.put((place, None))
