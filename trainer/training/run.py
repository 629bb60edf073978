"""One training from start to its ending event, in a thread of its own."""

import logging
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from trainer.answering import make_answering
from trainer.config import Engine, TrainingConfig
from trainer.data.image_set import ImageSet
from trainer.data.sources import load_image_set
from trainer.data.splitting import Split, split
from trainer.errors import DivergedError, TrainerError, phrase
from trainer.evaluation.report import Report, report
from trainer.keras_door import is_loaded, tensorflow
from trainer.library import keep_result, new_run
from trainer.storage import write_atomically, write_json
from trainer.training.card import model_card
from trainer.training.control import RunControl, StopRequested
from trainer.training.engine import Network
from trainer.training.events import RunFailed, RunFinished, RunStarted, Stage, StageChanged, TrainingEvent
from trainer.training.fitting import Fitting
from trainer.training.result import Outcome, TrainingResult

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
        self._control = RunControl()
        self._ending: RunFinished | RunFailed | None = None
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._work, name=f"training {config.preset}")

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

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the thread's end, at most ``timeout`` seconds; True when it has ended."""
        # not join(timeout): before Python 3.13, Ctrl-C inside it makes a living thread look dead
        if not self._ended.wait(timeout):
            return False
        self._thread.join()
        return True

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
            result = _train(self._config, self._control, self._on_event)
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
        result = _train(config, RunControl(), emit)
    except BaseException as error:
        emit(_failure(error))
        raise
    emit(RunFinished(outcome=result.outcome, result=result))
    return result


def _train(config: TrainingConfig, control: RunControl, emit: OnEvent) -> TrainingResult:
    emit(StageChanged(stage=Stage.LOADING_DATA))
    images = load_image_set(config.data.dataset.value)
    if config.engine is Engine.KERAS and not is_loaded():
        emit(StageChanged(stage=Stage.LOADING_FRAMEWORK))
        tensorflow()
    emit(StageChanged(stage=Stage.BUILDING))
    name, folder = new_run(config)
    network = _network(config)
    data = split(
        images.train_images, images.train_labels, config.data.training_images, config.data.validation_split
    )
    fitting = Fitting(network, data, config, control, emit, lambda epoch: _checkpoint(folder, network, epoch))
    emit(_started(name, config, network, fitting, data))
    outcome, test, message = _fit_and_test(fitting, images, emit)
    emit(StageChanged(stage=Stage.SAVING))
    model = network.save(folder) if fitting.history.step_losses else None
    if model is not None and outcome is Outcome.COMPLETED:
        make_answering(model, config, images)
    result = TrainingResult(
        run=name,
        folder=folder,
        outcome=outcome,
        config=config,
        parameters=network.parameters,
        history=fitting.history,
        test=test,
        model=model,
        message=message,
    )
    if model is not None:
        write_json(model.with_suffix(".json"), model_card(result, images))
    keep_result(folder, result.to_document(), fitting.history.to_document())
    return result


def _started(run: str, config: TrainingConfig, network: Network, fitting: Fitting, data: Split) -> RunStarted:
    return RunStarted(
        run=run,
        config=config,
        parameters=network.parameters,
        epochs=config.stopping.epochs,
        steps_per_epoch=fitting.steps,
        training_images=len(data.images),
        validation_images=len(data.validation_images),
    )


def _fit_and_test(
    fitting: Fitting, images: ImageSet, emit: OnEvent
) -> tuple[Outcome, Report | None, tuple[str, dict[str, object]]]:
    try:
        fitting.fit()
        emit(StageChanged(stage=Stage.TESTING))
        _, probabilities = fitting.evaluate(images.test_images, images.test_labels)
    except StopRequested:
        template = (
            phrase("trainer", "Stopped by you; what was learned is kept.")
            if fitting.history.step_losses
            else phrase("trainer", "Stopped by you before the first step; there is no model to keep.")
        )
        return Outcome.STOPPED, None, (template, {})
    except DivergedError as error:
        return Outcome.DIVERGED, None, (error.template, dict(error.values))
    return Outcome.COMPLETED, report(probabilities, images.test_labels, images.class_names), ("", {})


def _network(config: TrainingConfig) -> Network:
    if config.engine is Engine.NUMPY:
        from trainer.training.numpy_engine import NumpyNetwork

        return NumpyNetwork(config)
    from trainer.training.keras_engine import KerasNetwork

    return KerasNetwork(config)


def _checkpoint(folder: Path, network: Network, epoch: int) -> None:
    """Keep the weights and the optimiser's memory of a finished epoch."""
    arrays: dict[str, Any] = {f"weight_{number}": array for number, array in enumerate(network.weights())}
    arrays |= {f"optimizer_{number}": array for number, array in enumerate(network.optimizer_state())}
    write_atomically(
        folder / "checkpoint.npz", lambda path: np.savez(path, allow_pickle=False, epoch=epoch, **arrays)
    )


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
