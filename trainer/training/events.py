"""Everything a run can say, as one closed union of frozen records."""

from dataclasses import dataclass
from enum import StrEnum

from trainer.config import TrainingConfig
from trainer.training.hints import Hint
from trainer.training.history import EpochResult
from trainer.training.result import Outcome, TrainingResult


class Stage(StrEnum):
    """What a run is busy with."""

    LOADING_DATA = "loading-data"
    LOADING_FRAMEWORK = "loading-framework"
    BUILDING = "building"
    TRAINING = "training"
    VALIDATING = "validating"
    TESTING = "testing"
    SAVING = "saving"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageChanged:
    """The run turned to something else."""

    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted:
    """The network stands and training begins.

    Attributes:
        run: the run's name in the library.
        parameters: of the network, running statistics included.
        steps_per_epoch: batches in one epoch.
        earlier: the epochs that are done already, in a run that is taken up again.
    """

    run: str
    config: TrainingConfig
    parameters: int
    epochs: int
    steps_per_epoch: int
    training_images: int
    validation_images: int
    earlier: tuple[EpochResult, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Some steps were made; sent at most about 25 times a second.

    Attributes:
        epoch: the current epoch, from 1.
        step: steps made in this epoch.
        losses: the loss of each step since the last event, oldest first.
        accuracies: likewise, each the share of its batch that was read right.
        learning_rates: likewise.
        gradient_norms: likewise, None for most steps: measuring all of them would slow the training down.
        images_per_second: measured over the last second.
        seconds_left: until the last epoch ends, estimated.
    """

    epoch: int
    step: int
    steps: int
    losses: tuple[float, ...]
    accuracies: tuple[float, ...]
    learning_rates: tuple[float, ...]
    gradient_norms: tuple[float | None, ...]
    images_per_second: float
    seconds_left: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochFinished:
    """An epoch with its validation is done and its weights are kept on disk.

    Attributes:
        run: the run's name in the library.
        best_epoch: the one with the smallest loss so far, from 1.
        hints: what is off, if anything, as it is known after this epoch.
    """

    run: str
    result: EpochResult
    best_epoch: int
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPaused:
    """The run waits until it is resumed or stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResumed:
    """The run goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFinished:
    """The ending of a run that kept a model; the last event."""

    outcome: Outcome
    result: TrainingResult


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFailed:
    """The ending of a run that could not go on; the last event.

    Attributes:
        template: the sentence, as in :class:`trainer.errors.TrainerError`.
        values: what stands in the sentence's places.
        details: the traceback, for a report; never needed to understand the sentence.
    """

    template: str
    values: tuple[tuple[str, object], ...]
    details: str

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.template.format(**dict(self.values))


TrainingEvent = (
    StageChanged | RunStarted | Progress | EpochFinished | RunPaused | RunResumed | RunFinished | RunFailed
)
