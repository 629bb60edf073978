"""All that there is to see of a run, while it goes on or long after."""

import logging
import math
from dataclasses import dataclass, field

from trainer.config import DatasetName, TrainingConfig
from trainer.errors import ModelError, TrainerError, phrase
from trainer.evaluation.report import Report
from trainer.library import RunRecord, find_run
from trainer.training.checkpoints import STEPS, Checkpoints
from trainer.training.hints import Hint, hints_for
from trainer.training.history import EpochResult, History
from trainer.training.result import TrainingResult
from trainer.training.stopping import Message, Targets, enough

log = logging.getLogger(__name__)

_BUNDLED_IMAGES = {DatasetName.MNIST.value: 60_000, DatasetName.FASHION_MNIST.value: 60_000}
_BYTES_OF_A_STEP = 16


@dataclass(slots=True, kw_only=True)
class RunStory:
    """A run as it can be shown; that of a run that goes on grows.

    Attributes:
        name: unique in the library.
        state: as :attr:`trainer.library.RunRecord.state` calls it.
        history: of the finished epochs, and of the steps after the first ``skipped_epochs``.
        steps_per_epoch: 0 where it is not known; then the history has no steps.
        skipped_epochs: those at the beginning whose steps are not in the history.
        test: the test after the last epoch; None for a run that did not come to it.
        message: why it ended before its last epoch, as a template with values; else empty.
        hints: what was off after the last epoch.
        has_model: whether it can read.
    """

    name: str
    config: TrainingConfig
    state: str
    history: History = field(default_factory=History)
    steps_per_epoch: int = 0
    skipped_epochs: int = 0
    test: Report | None = None
    message: Message = ("", {})
    hints: tuple[Hint, ...] = ()
    has_model: bool = False

    @classmethod
    def of(cls, result: TrainingResult) -> "RunStory":
        """That of a run that has just ended, without its steps."""
        story = cls(name=result.run, config=result.config, state="", history=History(result.history.epochs))
        story.end(result)
        return story

    def end(self, result: TrainingResult) -> None:
        """The run has ended with ``result``."""
        self.state, self.message = result.outcome.value, result.message
        self.test, self.hints, self.has_model = result.test, result.hints, result.model is not None


def look_back(name: str) -> RunStory:
    """The kept run ``name`` as it was when it ended, or after the last epoch that it kept.

    Raises:
        ModelError: there is no such run, or its files are damaged.
    """
    record = find_run(name)
    try:
        return _story(record)
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ModelError(
            phrase(
                "trainer", "The files of run “{name}” are damaged ({reason}). Delete {folder} to forget it."
            ),
            name=name,
            reason=f"{type(error).__name__}: {error}",
            folder=record.folder,
        ) from error


def finished_epochs(record: RunRecord) -> list[EpochResult]:
    """The epochs that ``record`` has behind it; none where its files are damaged."""
    try:
        has_ended = bool(record.result) and not record.can_be_resumed
        epochs = [] if has_ended else Checkpoints(record.folder).history(with_steps=False).epochs
        return epochs or History.from_document({"epochs": [], **record.result}).epochs
    except (TrainerError, ValueError, TypeError, KeyError):
        return []


def _kept_history(record: RunRecord) -> History:
    """From the checkpoint, or, where there is none or a damaged one, the epochs that the result tells of."""
    told = History.from_document({"epochs": [], **record.result})
    try:
        history = Checkpoints(record.folder).history()
    except ModelError:
        if not told.epochs:
            raise
        log.warning("The checkpoint of %s is damaged", record.name, exc_info=True)
        return told
    return history if history.epochs else told


def _story(record: RunRecord) -> RunStory:
    history = _kept_history(record)
    kept, epochs = len(history.step_losses), len(history.epochs)
    is_whole = bool(kept) and kept % epochs == 0
    steps = kept // epochs if is_whole else _steps_of_an_epoch(record.config)
    path = record.folder / STEPS
    if steps and path.is_file():  # also those of an epoch that was not finished
        history = History(history.epochs)
        history.read_steps_from(path, path.stat().st_size // _BYTES_OF_A_STEP)
    test = record.result.get("test")
    return RunStory(
        name=record.name,
        config=record.config,
        state=record.state,
        history=history,
        steps_per_epoch=steps,
        test=None if test is None else Report.from_document(test),
        message=_message(record, history),
        hints=hints_for(record.config, history),
        has_model=record.model is not None,
    )


def _steps_of_an_epoch(config: TrainingConfig) -> int:
    """Batches in an epoch of bundled images; 0 for others, which may have become more or fewer since."""
    there = _BUNDLED_IMAGES.get(config.data.dataset, 0)
    count = min(config.data.training_images or there, there)
    return math.ceil((count - int(count * config.data.validation_split)) / config.learning.batch_size)


def _message(record: RunRecord, history: History) -> Message:
    """Why the run ended early, if its settings tell; a target that was moved meanwhile is not known."""
    kept, stopping = record.result.get("message"), record.config.stopping
    template, values = enough(history.epochs, stopping, Targets.of(stopping)) or ("", {})
    return (template, values) if kept and template.format(**values) == kept else ("", {})
