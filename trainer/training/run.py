"""One training from start to its ending event, in a thread of its own."""

import logging
import threading
import traceback
from collections.abc import Callable

from trainer.config import TrainingConfig
from trainer.errors import TrainerError, phrase
from trainer.library import resumable
from trainer.training.control import RunControl
from trainer.training.events import RunFailed, RunFinished, TrainingEvent
from trainer.training.result import TrainingResult
from trainer.training.session import train
from trainer.training.stopping import Targets

log = logging.getLogger(__name__)
OnEvent = Callable[[TrainingEvent], None]


class TrainingRun:
    """A training in the background.

    Args:
        config: what to train.
        on_event: receives every event in the run's own thread, the ending last and exactly once.
    """

    def __init__(self, config: TrainingConfig, on_event: OnEvent | None = None) -> None:
        self._config = config
        self._on_event = on_event or _ignore
        self._control = RunControl(Targets.of(config.stopping))
        self._ending: RunFinished | RunFailed | None = None
        self._ended = threading.Event()
        self._resumed = ""
        self._thread = threading.Thread(target=self._work, name=f"training {config.preset}")

    @classmethod
    def resuming(cls, name: str, on_event: OnEvent | None = None) -> "TrainingRun":
        """The kept run ``name``, to be taken up after its last finished epoch, as if it had never ended.

        Raises:
            ModelError: there is no such run, it is going on, or it came to its end.
        """
        run = cls(resumable(name).config, on_event)
        run._resumed = name
        return run

    def start(self) -> None:
        """Begin; events follow."""
        self._thread.start()

    def request_stop(self) -> None:
        """Ask for the end, from any thread; what was learned is kept."""
        self._control.request_stop()

    def pause(self) -> None:
        """Wait after the steps that are under way."""
        self._control.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        self._control.resume()

    def change_targets(self, accuracy: float | None, loss: float | None) -> None:
        """From now on, end after an epoch with this accuracy or loss; None for no such end."""
        self._control.targets = Targets(accuracy, loss)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the thread's end, at most ``timeout`` seconds; True when it has ended."""
        # not join(timeout): before Python 3.13, Ctrl-C inside it makes a living thread look dead
        if not self._ended.wait(timeout):
            return False
        self._thread.join()
        return True

    @property
    def thread(self) -> threading.Thread:
        """In which it goes on."""
        return self._thread

    @property
    def ending(self) -> RunFinished | RunFailed | None:
        """The ending event once it was sent."""
        return self._ending

    def _work(self) -> None:
        try:
            self._ending = self._run_to_the_end()
            self._on_event(self._ending)
        finally:
            self._ended.set()

    def _run_to_the_end(self) -> RunFinished | RunFailed:
        try:
            result = train(self._config, self._control, self._on_event, self._resumed)
        except TrainerError as error:
            log.warning("The run failed", exc_info=True)
            return _failure(error)
        except BaseException as error:  # a listener's SystemExit too: a run always says how it ended
            log.exception("The run failed")
            return _failure(error)
        return RunFinished(outcome=result.outcome, result=result)


def run_training(config: TrainingConfig, on_event: OnEvent | None = None) -> TrainingResult:
    """Train in this thread and return when it is done.

    Raises:
        TrainerError: the run could not go on.
    """
    emit = on_event or _ignore
    try:
        result = train(config, RunControl(Targets.of(config.stopping)), emit)
    except BaseException as error:
        emit(_failure(error))
        raise
    emit(RunFinished(outcome=result.outcome, result=result))
    return result


def _failure(error: BaseException) -> RunFailed:
    details = "".join(traceback.format_exception(error))
    if isinstance(error, TrainerError):
        return RunFailed(template=error.template, values=tuple(error.values.items()), details=details)
    if isinstance(error, MemoryError):
        template = phrase(
            "trainer", "There is not enough memory for this training. Try a smaller network or batch."
        )
        return RunFailed(template=template, values=(), details=details)
    return RunFailed(
        template=phrase(
            "trainer", "The training failed unexpectedly: {reason}. The details help to report it."
        ),
        values=(("reason", f"{type(error).__name__}: {error}".splitlines()[0][:300]),),
        details=details,
    )


def _ignore(event: TrainingEvent) -> None:
    """Nobody listens."""
