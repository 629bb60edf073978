"""Everything that decides a training, in one frozen record that travels as JSON."""

from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from trainer.data.augmentation import Augmentation
from trainer.errors import ConfigError, phrase
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.networks.shapes import multiply_adds, parameter_count, trace
from trainer.records import Record


class DatasetName(StrEnum):
    """The image sets that come with the program, and the drawings kept by its users."""

    MNIST = "mnist"
    FASHION_MNIST = "fashion-mnist"
    MY_DRAWINGS = "my-drawings"


class Engine(StrEnum):
    """What computes: Keras on TensorFlow, or the from-scratch network in NumPy."""

    KERAS = "keras"
    NUMPY = "numpy"


class Optimizer(StrEnum):
    """How gradients change the weights; each with Keras' own default settings but the learning rate."""

    SGD = "sgd"
    MOMENTUM = "momentum"
    RMSPROP = "rmsprop"
    ADAM = "adam"
    ADAMW = "adamw"


class Schedule(StrEnum):
    """How the learning rate changes over the whole training."""

    CONSTANT = "constant"
    COSINE = "cosine"
    ONE_CYCLE = "one-cycle"


class Initializer(StrEnum):
    """The random weights at the start."""

    GLOROT = "glorot"
    HE = "he"
    SMALL_RANDOM = "small-random"
    ZEROS = "zeros"


class DataConfig(Record):
    """Which images, and how they are used.

    Attributes:
        dataset: one of the bundled sets, or the kept drawings.
        training_images: how many of the training images to use, from the front; all when absent.
        validation_split: the share held back from training, taken from the end as Keras does.
        augmentation: random changes made to each training image, or none.
    """

    dataset: Annotated[DatasetName, Field(strict=False)] = DatasetName.MNIST
    training_images: int | None = Field(default=None, ge=10, le=60000)
    validation_split: float = Field(default=0.2, ge=0, le=0.9)
    augmentation: Augmentation | None = None


class NetworkConfig(Record):
    """The layers from image to ten probabilities; pixels are divided by 255 before the first."""

    layers: tuple[Layer, ...] = Field(min_length=1, max_length=60)
    initializer: Annotated[Initializer, Field(strict=False)] = Initializer.GLOROT

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        try:
            traced = trace(self.layers)
        except ConfigError as error:
            raise _sentence(error.template, **error.values) from None
        last = traced[-1]
        ends_in_softmax = (
            isinstance(last.layer, kinds.Dense | kinds.ActivationLayer)
            and last.layer.activation == ActivationName.SOFTMAX
        )
        if last.output != (10,) or not ends_in_softmax:
            raise _sentence(
                phrase(
                    "trainer",
                    "The last layer must give ten probabilities: a Dense layer with 10 units and softmax.",
                )
            )
        return self

    @property
    def parameters(self) -> int:
        """Weights, biases and running statistics."""
        return parameter_count(self.layers)

    @property
    def multiply_adds(self) -> int:
        """Multiplications with addition for one image."""
        return multiply_adds(self.layers)

    def with_hidden_activation(self, activation: ActivationName) -> "NetworkConfig":
        """The same network with ``activation`` in every layer that has one but the last.

        A linear layer before batch normalization stays linear: its activation comes after that.
        """
        changed = [
            layer.changed(activation=activation)
            if isinstance(layer, kinds.Dense | kinds.Convolution | kinds.ActivationLayer)
            and not (
                layer.activation is ActivationName.LINEAR and isinstance(after, kinds.BatchNormalization)
            )
            else layer
            for layer, after in pairwise(self.layers)
        ]
        return self.changed(layers=(*changed, self.layers[-1]))

    @property
    def hidden_activation(self) -> ActivationName | None:
        """The activation of the hidden layers if they share one, else None."""
        found = {
            layer.activation
            for layer in self.layers[:-1]
            if isinstance(layer, kinds.Dense | kinds.Convolution | kinds.ActivationLayer)
            and layer.activation != ActivationName.LINEAR
        }
        return found.pop() if len(found) == 1 else None


class LearningConfig(Record):
    """How the weights change.

    Attributes:
        learning_rate: the step size; with a schedule, its highest value.
        label_smoothing: share of the probability that the target spreads over all classes.
    """

    optimizer: Annotated[Optimizer, Field(strict=False)] = Optimizer.ADAM
    learning_rate: float = Field(default=0.001, gt=0, le=1000)
    schedule: Annotated[Schedule, Field(strict=False)] = Schedule.CONSTANT
    batch_size: int = Field(default=32, ge=1, le=8192)
    label_smoothing: float = Field(default=0.0, ge=0, le=0.5)


class StoppingConfig(Record):
    """When training ends."""

    epochs: int = Field(default=10, ge=1, le=1000)


class TrainingConfig(Record):
    """A complete training: the same record gives the same numbers in window, script and command line.

    Attributes:
        preset: the name of the preset it came from, for the reader; it decides nothing.
        seed: start of all randomness: initial weights, order of images, dropout, augmentation.
    """

    preset: str = Field(default="custom", max_length=100)
    engine: Annotated[Engine, Field(strict=False)] = Engine.KERAS
    data: DataConfig = DataConfig()
    network: NetworkConfig
    learning: LearningConfig = LearningConfig()
    stopping: StoppingConfig = StoppingConfig()
    seed: int = Field(default=0, ge=0, le=2**31 - 1)

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
        raise _sentence(
            phrase(
                "trainer",
                "The NumPy engine learns from digits alone. Set non_digits to 0, or choose the Keras engine.",
            )
        )
    for position, layer in enumerate(config.network.layers, start=1):
        if not isinstance(layer, kinds.Flatten | kinds.Dense | kinds.Dropout):
            raise _sentence(
                phrase(
                    "trainer",
                    "Layer {position} ({kind}) is not among those written from scratch. The NumPy engine "
                    "knows Flatten, Dense and Dropout; choose the Keras engine for the rest.",
                ),
                position=position,
                kind=layer.kind,
            )
    if config.learning.optimizer is not Optimizer.SGD:
        raise _sentence(
            phrase(
                "trainer",
                "The NumPy engine trains with mini-batch gradient descent (sgd), not with {optimizer}. "
                "Choose sgd, or the Keras engine.",
            ),
            optimizer=config.learning.optimizer.value,
        )
    _check_numpy_activations(config.network)


def _check_numpy_activations(network: NetworkConfig) -> None:
    for layer in network.layers[:-1]:
        if isinstance(layer, kinds.Dense) and layer.activation in (
            ActivationName.SOFTMAX,
            ActivationName.MAXOUT,
        ):
            raise _sentence(
                phrase(
                    "trainer",
                    "The NumPy engine has no {activation} in hidden layers: it mixes several sums. "
                    "Choose another activation, or the Keras engine.",
                ),
                activation=layer.activation.value,
            )


def _sentence(template: str, **values: object) -> PydanticCustomError:
    return PydanticCustomError("sentence", "{template}", {"template": template, "values": {
        name: value for name, value in values.items() if name != "field"}})  # fmt: skip
