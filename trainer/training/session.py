"""What a run does, from loading the images to keeping the result; in whatever thread calls it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from trainer.answering import make_answering
from trainer.config import Engine, TrainingConfig
from trainer.data.image_set import ImageSet
from trainer.data.sources import load_image_set
from trainer.data.splitting import split
from trainer.errors import DivergedError, ModelError, StorageError, phrase
from trainer.evaluation.report import Report, report
from trainer.keras_door import is_loaded, tensorflow
from trainer.library import RunRecord, keep_result, new_run, resumable
from trainer.run_lock import held
from trainer.storage import remove_unfinished, write_json
from trainer.training.card import model_card
from trainer.training.checkpoints import Checkpoints, fingerprint
from trainer.training.control import RunControl, StopRequested
from trainer.training.engine import Network
from trainer.training.events import EpochFinished, RunStarted, Stage, StageChanged, TrainingEvent
from trainer.training.fitting import Fitting
from trainer.training.hints import Hint
from trainer.training.result import Outcome, TrainingResult
from trainer.training.snapshots import Snapshots
from trainer.training.stopping import Message
from trainer.training.tensorboard import TensorBoardLog

log = logging.getLogger(__name__)
Emit = Callable[[TrainingEvent], None]
_NO_MESSAGE: Message = ("", {})


def train(config: TrainingConfig, control: RunControl, emit: Emit, resumed: str = "") -> TrainingResult:
    """Train ``config``, or go on with the kept run ``resumed``, and keep what came of it.

    Raises:
        TrainerError: the run could not go on; finished epochs are kept.
    """
    emit(StageChanged(stage=Stage.LOADING_DATA))
    images = load_image_set(config.data.dataset)
    if (config.engine is Engine.KERAS or config.tensorboard) and not is_loaded():
        emit(StageChanged(stage=Stage.LOADING_FRAMEWORK))
        tensorflow()
    emit(StageChanged(stage=Stage.BUILDING))
    record = resumable(resumed) if resumed else new_run(config)
    with held(record.folder):
        return _Session(record, images, control, emit).train()


@dataclass(frozen=True, slots=True)
class _Ended:
    outcome: Outcome
    test: Report | None = None
    message: Message = _NO_MESSAGE


class _Session:
    """A run with its folder, its network and its data."""

    def __init__(self, record: RunRecord, images: ImageSet, control: RunControl, emit: Emit) -> None:
        self._record, self._images, self._emit = record, images, emit
        self._config = config = record.config
        self._network = network_of(config)
        self._data = split(
            images.train_images,
            images.train_labels,
            config.data.training_images,
            config.data.validation_split,
        )
        self._print = fingerprint(self._data)
        self._checkpoints = Checkpoints(record.folder)
        self._snapshots = Snapshots(record.folder)
        self._log = TensorBoardLog(record.folder) if config.tensorboard else None
        self._fitting = Fitting(
            self._network, self._data, config, control, self._tell, self._keep, record.name
        )

    def train(self) -> TrainingResult:
        """To the end, whatever that is."""
        self._take_up()
        self._emit(self._started())
        try:
            ended = self._fit_and_test()
        finally:
            if self._log is not None:
                self._log.close()
        self._emit(StageChanged(stage=Stage.SAVING))
        return self._kept(ended)

    def _take_up(self) -> None:
        """Go on where a run that was cut off or stopped has finished its last epoch."""
        remove_unfinished(self._record.folder)
        self._snapshots.clean_up()
        checkpoint = self._checkpoints.read()
        if checkpoint is None:
            return
        if checkpoint.data != self._print:
            raise ModelError(
                phrase(
                    "trainer",
                    "The run “{name}” cannot be taken up again: the images of “{dataset}” have changed since "
                    "({before} then, {now} now). Train anew.",
                ),
                name=self._record.name,
                dataset=self._config.data.dataset,
                before=checkpoint.data,
                now=self._print,
            )
        try:
            self._fitting.take_up(checkpoint)
        except ValueError as error:
            raise ModelError(
                phrase(
                    "trainer",
                    "The run “{name}” cannot be taken up again: its settings were changed, and its checkpoint is "
                    "that of another network or optimiser. Train anew.",
                ),
                name=self._record.name,
            ) from error
        if self._log is not None:
            self._log.keep(self._fitting.history.epochs)

    def _started(self) -> RunStarted:
        return RunStarted(
            run=self._record.name,
            config=self._config,
            parameters=self._network.parameters,
            epochs=self._config.stopping.epochs,
            steps_per_epoch=self._fitting.steps,
            training_images=len(self._data.images),
            validation_images=len(self._data.validation_images),
            earlier=tuple(self._fitting.history.epochs),
        )

    def _fit_and_test(self) -> _Ended:
        fitting = self._fitting
        try:
            reason = fitting.fit()
            fitting.use_best_weights()
            self._emit(StageChanged(stage=Stage.TESTING))
            _, probabilities = fitting.evaluate(self._images.test_images, self._images.test_labels)
        except StopRequested:
            fitting.use_best_weights()
            template = (
                phrase("trainer", "Stopped by you; what was learned is kept.")
                if fitting.history.has_begun
                else phrase("trainer", "Stopped by you before the first step; there is no model to keep.")
            )
            return _Ended(Outcome.STOPPED, message=(template, {}))
        except DivergedError as error:
            fitting.use_best_weights()
            return _Ended(Outcome.DIVERGED, message=(error.template, dict(error.values)))
        test = report(probabilities, self._images.test_labels, self._images.class_names)
        return _Ended(Outcome.COMPLETED, test, reason or _NO_MESSAGE)

    def _kept(self, ended: _Ended) -> TrainingResult:
        """The model, its card and the numbers, on the disk."""
        folder, history = self._record.folder, self._fitting.history
        model = self._network.save(folder) if history.has_begun else None
        if model is not None and ended.outcome is Outcome.COMPLETED:
            make_answering(model, self._config, self._images)
        result = TrainingResult(
            run=self._record.name,
            folder=folder,
            outcome=ended.outcome,
            config=self._config,
            parameters=self._network.parameters,
            history=history,
            hints=self._hints,
            test=ended.test,
            model=model,
            message=ended.message,
        )
        if model is not None:
            write_json(model.with_suffix(".json"), model_card(result, self._images))
        self._checkpoints.keep_steps(history)
        keep_result(folder, result.to_document(), history.to_document())
        return result

    def _keep(self, epoch: int) -> None:
        """The epoch is over: from now on the run can be taken up after it."""
        self._checkpoints.keep(self._fitting.checkpoint(self._print))
        try:
            self._snapshots.keep(epoch, self._network.weights())
        except StorageError as error:  # looking back at it will not be possible; training is
            log.warning("The weights of epoch %s are not kept: %s", epoch, error)

    def _tell(self, event: TrainingEvent) -> None:
        if self._log is not None and isinstance(event, EpochFinished):
            self._log.keep(self._fitting.history.epochs)
            event = replace(event, hints=self._hints)
        self._emit(event)

    @property
    def _hints(self) -> tuple[Hint, ...]:
        return (*self._fitting.hints, *(self._log.hints if self._log is not None else ()))


def network_of(config: TrainingConfig) -> Network:
    """The network of ``config``, in its engine, with its first weights."""
    if config.engine is Engine.NUMPY:
        from trainer.training.numpy_engine import NumpyNetwork

        return NumpyNetwork(config)
    from trainer.training.keras_engine import KerasNetwork

    return KerasNetwork(config)
