"""The only place where a run's events cross into Qt."""

import queue

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from mnist_desktop.leaving import leave
from trainer.config import TrainingConfig
from trainer.training.events import (
    EpochFinished,
    Progress,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    StageChanged,
    TrainingEvent,
)
from trainer.training.run import TrainingRun

_TICK_MILLISECONDS = 33


class RunBridge(QObject):
    """Starts runs and passes on what they say, in the window's thread, some 30 times a second.

    Signals (each carries the event of its name, all but the last two are followed by others):
        stage_changed, run_started, progressed, epoch_finished, run_paused, run_resumed,
        run_finished, run_failed.
    """

    stage_changed = Signal(object)
    run_started = Signal(object)
    progressed = Signal(object)
    epoch_finished = Signal(object)
    run_paused = Signal()
    run_resumed = Signal()
    run_finished = Signal(object)
    run_failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: queue.SimpleQueue[TrainingEvent] = queue.SimpleQueue()
        self._run: TrainingRun | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._drain)

    @property
    def is_running(self) -> bool:
        """From :meth:`start` until the ending event was passed on."""
        return self._run is not None

    def start(self, config: TrainingConfig) -> None:
        """Begin a run; there must be none."""
        self._begin(TrainingRun(config, on_event=self._events.put))

    def take_up(self, name: str) -> None:
        """Go on with the kept run ``name``; none must be going on.

        Raises:
            ModelError: there is no such run, or it came to its end.
        """
        self._begin(TrainingRun.resuming(name, on_event=self._events.put))

    def change_targets(self, accuracy: float | None, loss: float | None) -> None:
        """Tell the run, if any, what is enough from now on."""
        if self._run is not None:
            self._run.change_targets(accuracy, loss)

    def request_stop(self) -> None:
        """Ask the run, if any, to end."""
        if self._run is not None:
            self._run.request_stop()

    def pause(self) -> None:
        """Ask the run, if any, to wait."""
        if self._run is not None:
            self._run.pause()

    def resume(self) -> None:
        """Let the run, if any, go on."""
        if self._run is not None:
            self._run.resume()

    def leave_import(self) -> None:
        """At the program's end, do not wait for a run that still imports TensorFlow: it has nothing to keep."""
        if self._run is not None and leave(self._run.thread):
            self._timer.stop()
            self._run = None

    def _begin(self, run: TrainingRun) -> None:
        if self._run is not None:
            raise RuntimeError("a run is going on already")
        run.start()
        self._run = run
        self._timer.start()

    @Slot()
    def _drain(self) -> None:
        """Pass on what has come since the last tick; neighbouring progress becomes one."""
        held: Progress | None = None
        for _ in range(self._events.qsize()):
            event = self._events.get_nowait()
            if isinstance(event, Progress):
                if held is not None and held.epoch != event.epoch:
                    self.progressed.emit(held)
                    held = None
                held = event if held is None else joined(held, event)
                continue
            if held is not None:
                self.progressed.emit(held)
                held = None
            self._pass_on(event)
        if held is not None:
            self.progressed.emit(held)

    def _pass_on(self, event: TrainingEvent) -> None:
        match event:
            case StageChanged():
                self.stage_changed.emit(event)
            case RunStarted():
                self.run_started.emit(event)
            case Progress():
                self.progressed.emit(event)
            case EpochFinished():
                self.epoch_finished.emit(event)
            case RunPaused():
                self.run_paused.emit()
            case RunResumed():
                self.run_resumed.emit()
            case RunFinished():
                self._end()
                self.run_finished.emit(event)
            case RunFailed():
                self._end()
                self.run_failed.emit(event)

    def _end(self) -> None:
        """The ending is the thread's last word: it is over in no time."""
        self._timer.stop()
        if self._run is not None:
            self._run.wait()
        self._run = None


def joined(first: Progress, second: Progress) -> Progress:
    """Neighbouring progress of one epoch as one."""
    return Progress(
        epoch=second.epoch,
        step=second.step,
        steps=second.steps,
        losses=first.losses + second.losses,
        accuracies=first.accuracies + second.accuracies,
        learning_rates=first.learning_rates + second.learning_rates,
        gradient_norms=first.gradient_norms + second.gradient_norms,
        images_per_second=second.images_per_second,
        seconds_left=second.seconds_left,
    )
