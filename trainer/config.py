"""Everything that decides a training, in one frozen record that travels as JSON."""

import re
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, field_validator, model_validator

from trainer.choices import DatasetName as DatasetName
from trainer.choices import Engine as Engine
from trainer.choices import Initializer as Initializer
from trainer.choices import Loss as Loss
from trainer.choices import Optimizer as Optimizer
from trainer.choices import Schedule as Schedule
from trainer.data.augmentation import Augmentation
from trainer.errors import phrase
from trainer.networks import layers as kinds
from trainer.networks.network_config import NetworkConfig as NetworkConfig
from trainer.records import Record, refusal

IMPORTED = "imported:"
"""Begins the names of image sets that users brought in."""
_IMPORTED_NAME = re.compile("imported:[a-z0-9][a-z0-9-]{0,39}")


def _plain_text(value: object) -> object:
    """The text of an enumeration's member; anything else as it is."""
    return value.value if isinstance(value, DatasetName) else value


class DataConfig(Record):
    """Which images, and how they are used.

    Attributes:
        dataset: a bundled set, the kept drawings, or ``imported:NAME`` for one that was brought in.
        training_images: how many of the training images to use, from the front; all when absent.
        validation_split: the share held back from training, taken from the end as Keras does.
        augmentation: random changes made to each training image, or none.
    """

    dataset: Annotated[str, BeforeValidator(_plain_text)] = DatasetName.MNIST.value
    training_images: int | None = Field(default=None, ge=10, le=60000)
    validation_split: float = Field(default=0.2, ge=0, le=0.9)
    augmentation: Augmentation | None = None

    @field_validator("dataset")
    @classmethod
    def _is_known(cls, name: str) -> str:
        if name in list(DatasetName) or _IMPORTED_NAME.fullmatch(name):
            return name
        raise refusal(
            phrase("trainer", "“{field}” must be one of {expected}, or imported:NAME, but is {value}."),
            expected=", ".join(f"'{known}'" for known in DatasetName),
            value=repr(name)[:60],
        )


class LearningConfig(Record):
    """How the weights change.

    Attributes:
        learning_rate: the step size; with a schedule, its highest value.
        decay_factor: what the schedules step, exponential and plateau multiply the rate with.
        decay_epochs: after how many epochs they do; for plateau: epochs without a better loss.
        loss: what is made small.
        label_smoothing: share of the probability that the target spreads over all classes.
        l1: weight of the sum of all absolute weights in the loss, biases left out.
        l2: weight of the sum of all squared weights in the loss, biases left out.
    """

    optimizer: Annotated[Optimizer, Field(strict=False)] = Optimizer.ADAM
    learning_rate: float = Field(default=0.001, gt=0, le=1000)
    schedule: Annotated[Schedule, Field(strict=False)] = Schedule.CONSTANT
    decay_factor: float = Field(default=0.5, ge=0.01, le=0.99)
    decay_epochs: int = Field(default=3, ge=1, le=1000)
    batch_size: int = Field(default=32, ge=1, le=8192)
    loss: Annotated[Loss, Field(strict=False)] = Loss.CROSS_ENTROPY
    label_smoothing: float = Field(default=0.0, ge=0, le=0.5)
    l1: float = Field(default=0.0, ge=0, le=1)
    l2: float = Field(default=0.0, ge=0, le=1)


class StoppingConfig(Record):
    """When training ends: whichever of these comes first, looked at after each epoch.

    What is compared is the validation's loss and accuracy, or the training's where nothing is held back.

    Attributes:
        epochs: at most so many.
        target_accuracy: enough is learned when this share is read right; None for no such end.
        target_loss: enough is learned when the loss is this or less; None for no such end.
        patience: end after so many epochs without a better loss (early stopping); None for never.
        restore_best: whether a run keeps the weights of its best epoch (by loss) instead of its last one.
    """

    epochs: int = Field(default=10, ge=1, le=1000)
    target_accuracy: float | None = Field(default=None, gt=0, le=1)
    target_loss: float | None = Field(default=None, gt=0, le=100)
    patience: int | None = Field(default=None, ge=1, le=1000)
    restore_best: bool = False


class TrainingConfig(Record):
    """A complete training: the same record gives the same numbers in window, script and command line.

    Attributes:
        preset: the name of the preset it came from, for the reader; it decides nothing.
        seed: start of all randomness: initial weights, order of images, dropout, augmentation.
        tensorboard: whether the run also writes logs for TensorBoard into its folder.
    """

    preset: str = Field(default="custom", max_length=100)
    engine: Annotated[Engine, Field(strict=False)] = Engine.KERAS
    data: DataConfig = DataConfig()
    network: NetworkConfig
    learning: LearningConfig = LearningConfig()
    stopping: StoppingConfig = StoppingConfig()
    seed: int = Field(default=0, ge=0, le=2**31 - 1)
    tensorboard: bool = False

    @model_validator(mode="after")
    def _engine_can_do_it(self) -> Self:
        if self.engine is Engine.NUMPY:
            _check_numpy(self)
        return self

    def with_choices(
        self,
        *,
        dataset: DatasetName | str | None = None,
        epochs: int | None = None,
        batch_size: int | None = None,
        learning_rate: float | None = None,
        optimizer: Optimizer | str | None = None,
        seed: int | None = None,
    ) -> "TrainingConfig":
        """A copy with the named choices replaced; None leaves a choice as it is.

        Raises:
            ConfigError: a value is out of range; the sentence names it.
        """
        learning = {"batch_size": batch_size, "learning_rate": learning_rate, "optimizer": optimizer}
        return self.changed(
            data=self.data if dataset is None else self.data.changed(dataset=dataset),
            learning=self.learning.changed(**{k: v for k, v in learning.items() if v is not None}),
            stopping=self.stopping if epochs is None else self.stopping.changed(epochs=epochs),
            seed=self.seed if seed is None else seed,
        )


def knows_non_digits(config: TrainingConfig) -> bool:
    """Whether the training shows ink that is no digit."""
    return config.data.augmentation is not None and config.data.augmentation.non_digits > 0


def _check_numpy(config: TrainingConfig) -> None:
    if knows_non_digits(config):
        raise refusal(
            phrase(
                "trainer",
                "The NumPy engine learns from digits alone. Set non_digits to 0, or choose the Keras engine.",
            )
        )
    for position, layer in enumerate(config.network.layers, start=1):
        if not isinstance(layer, kinds.WRITTEN_FROM_SCRATCH):
            raise refusal(
                phrase(
                    "trainer",
                    "Layer {position} ({kind}) is not among those written from scratch: the NumPy engine "
                    "has no convolution and no pooling. Choose the Keras engine for them.",
                ),
                position=position,
                kind=layer.kind,
            )
