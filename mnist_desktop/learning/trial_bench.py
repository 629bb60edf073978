"""Small trainings, one after the other, away from the window's thread."""

import logging
import queue
import threading
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from mnist_desktop.widgets.background import sentence_for
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.training.control import RunControl
from trainer.training.events import EpochFinished, Progress, TrainingEvent
from trainer.training.result import Outcome
from trainer.training.trial import Trial, run_trial

log = logging.getLogger(__name__)

_TICK_MILLISECONDS = 33

_Told = tuple[int, TrainingEvent | Trial | TrainerError | None]


class _Leash(QObject):
    """Holds the control of what goes on; the working thread holds it too, so that it outlives the bench."""

    def __init__(self) -> None:
        super().__init__()
        self.control = RunControl()

    @Slot()
    def let_go(self) -> None:
        """Nobody waits for results any more: end soon."""
        self.control.request_stop()


class TrialBench(QObject):
    """Trains configurations for comparison; one thread, one batch of them at a time, nothing on the disk.

    Whoever takes the bench away while trials are going on ends them soon, but does not wait for that;
    :meth:`finish` does.

    Signals (the first number is the place of the configuration among those that were given):
        progressed: some steps were made; place, :class:`trainer.training.events.Progress`.
        epoch_finished: place, :class:`trainer.training.events.EpochFinished`.
        trial_ended: place, :class:`trainer.training.trial.Trial`; also for a stopped or diverged one.
        failed: one could not be trained, which ends the batch; carries a TrainerError.
        ended: always, and last; True when each of them came to an end of its own, be it by diverging.
    """

    progressed = Signal(int, object)
    epoch_finished = Signal(int, object)
    trial_ended = Signal(int, object)
    failed = Signal(object)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: queue.SimpleQueue[_Told] = queue.SimpleQueue()
        self._leash = _Leash()
        self.destroyed.connect(self._leash.let_go)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._leash.let_go)
        self._thread: threading.Thread | None = None
        self._missing = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._drain)

    @property
    def is_busy(self) -> bool:
        """From :meth:`start` until :attr:`ended`."""
        return self._thread is not None

    def start(self, configs: Sequence[TrainingConfig]) -> None:
        """Train ``configs`` one after the other; none may be going on."""
        if self._thread is not None:
            raise RuntimeError("trials are going on already")
        self._leash.control, self._missing = RunControl(), len(configs)
        self._thread = threading.Thread(
            target=_work, args=(tuple(configs), self._leash, self._told), name="trials"
        )
        self._thread.start()
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """End the one that goes on, soon; those that wait are left out."""
        self._leash.control.request_stop()

    def finish(self) -> None:
        """Stop, and wait until the thread has ended; for the end of the window."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
            self._drain()

    @Slot()
    def _drain(self) -> None:
        for _ in range(self._told.qsize()):
            self._pass_on(*self._told.get_nowait())

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
        self._thread = None
        self.ended.emit(not self._missing)


def _work(configs: Sequence[TrainingConfig], leash: _Leash, told: "queue.SimpleQueue[_Told]") -> None:
    """The thread: it knows the window only through ``told`` and is stopped only by its leash."""
    place, control = 0, leash.control

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
