"""A small dense network with its weights, and the examples that it is shown: nothing computed yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trainer.activations import ActivationName
from trainer.errors import ConfigError, phrase

Array = NDArray[np.float64]

PIXELS = 28 * 28
DIGITS = 10

HIDDEN_ACTIVATIONS = tuple(
    name for name in ActivationName if name not in (ActivationName.MAXOUT, ActivationName.SOFTMAX)
)
"""What can follow a hidden neuron's sum: functions of one number, without weights of their own."""


class Ending(StrEnum):
    """What comes after the last sums: how they become an answer, and how it is judged."""

    SOFTMAX_CROSS_ENTROPY = "softmax_cross_entropy"
    SIGMOID_SQUARED_ERROR = "sigmoid_squared_error"
    LINEAR_SQUARED_ERROR = "linear_squared_error"

    @property
    def activation(self) -> ActivationName:
        """What makes the answer of the last sums."""
        return _ANSWERS[self]

    @property
    def picks_a_class(self) -> bool:
        """Whether the answer is one probability for each class."""
        return self is Ending.SOFTMAX_CROSS_ENTROPY


_ANSWERS = {
    Ending.SOFTMAX_CROSS_ENTROPY: ActivationName.SOFTMAX,
    Ending.SIGMOID_SQUARED_ERROR: ActivationName.SIGMOID,
    Ending.LINEAR_SQUARED_ERROR: ActivationName.LINEAR,
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DenseNetwork:
    """Fully connected layers with their weights; nothing in it can change.

    Attributes:
        weights: one matrix for each layer, (values that come in, neurons).
        biases: one row of numbers for each layer, or None for a network without.
        activation: of the hidden neurons.
        ending: what comes after the last sums.

    Raises:
        ConfigError: the arrays do not fit each other or the ending, or a number is infinite.
    """

    weights: tuple[Array, ...]
    biases: tuple[Array, ...] | None
    activation: ActivationName
    ending: Ending

    def __post_init__(self) -> None:
        object.__setattr__(self, "weights", tuple(_kept(array) for array in self.weights))
        if self.biases is not None:
            object.__setattr__(self, "biases", tuple(_kept(array) for array in self.biases))
        if not self._fits():
            raise ConfigError(
                phrase("trainer", "The weights and biases do not fit together to a network."), field="weights"
            )
        if self.activation not in HIDDEN_ACTIVATIONS:
            raise ConfigError(
                phrase("trainer", "“{value}” is no activation for a hidden unit of this network."),
                field="activation",
                value=str(self.activation),
            )
        if self.ending.picks_a_class and self.sizes[-1] < 2:
            raise ConfigError(
                phrase("trainer", "Softmax needs at least two outputs: a single one would always be 1."),
                field="ending",
            )

    @property
    def sizes(self) -> tuple[int, ...]:
        """Inputs and neurons of each layer, for example (2, 3, 2)."""
        return (len(self.weights[0]), *(array.shape[1] for array in self.weights))

    @property
    def layers(self) -> int:
        """How many layers have weights."""
        return len(self.weights)

    @property
    def reads_digits(self) -> bool:
        """Whether it takes a 28 × 28 picture and answers for ten digits."""
        return self.sizes[0] == PIXELS and self.sizes[-1] == DIGITS

    @property
    def parameters(self) -> tuple[Array, ...]:
        """All that is learned: the weights of every layer, then the biases of every layer."""
        return self.weights + (self.biases or ())

    @property
    def parameter_count(self) -> int:
        """How many numbers are learned."""
        return sum(array.size for array in self.parameters)

    def with_parameters(self, parameters: Iterable[Array]) -> "DenseNetwork":
        """The same network with other numbers, in the order of :attr:`parameters`."""
        arrays = tuple(parameters)
        biases = None if self.biases is None else arrays[self.layers :]
        return DenseNetwork(
            weights=arrays[: self.layers], biases=biases, activation=self.activation, ending=self.ending
        )

    def _fits(self) -> bool:
        arrays = self.parameters
        if not self.weights or any(array.ndim != 2 or 0 in array.shape for array in self.weights):
            return False
        inner = all(left.shape[1] == right.shape[0] for left, right in pairwise(self.weights))
        widths = [(array.shape[1],) for array in self.weights]
        fitting = self.biases is None or [array.shape for array in self.biases] == widths
        return inner and fitting and all(bool(np.isfinite(array).all()) for array in arrays)


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """What a network is shown, and what it should answer.

    Attributes:
        inputs: the numbers that come in.
        target: one number for each output.
    """

    inputs: Array
    target: Array

    def __post_init__(self) -> None:
        for name in ("inputs", "target"):
            array = _kept(getattr(self, name))
            if array.ndim != 1 or not array.size or not np.isfinite(array).all():
                raise ConfigError(phrase("trainer", "An example is a row of numbers."), field=name)
            object.__setattr__(self, name, array)

    @property
    def label(self) -> int | None:
        """Which class is meant, where the target is 1 at one place and 0 elsewhere."""
        ones = np.flatnonzero(self.target == 1)
        return int(ones[0]) if len(ones) == 1 and np.count_nonzero(self.target) == 1 else None


def check_fit(network: DenseNetwork, example: Example) -> None:
    """Raise ConfigError unless ``example`` is one for ``network``."""
    if len(example.inputs) != network.sizes[0] or len(example.target) != network.sizes[-1]:
        raise ConfigError(
            phrase("trainer", "The example does not fit the network’s inputs and outputs."), field="inputs"
        )
    if network.ending.picks_a_class and example.label is None:
        raise ConfigError(
            phrase("trainer", "For softmax the target must be 1 for one class and 0 for the others."),
            field="target",
        )


def _kept(array: ArrayLike) -> Array:
    """A copy that nobody can change; an array that nobody can change is kept as it is."""
    if isinstance(array, np.ndarray) and array.base is None and not array.flags.writeable:
        return np.asarray(array, np.float64)
    copy = np.array(array, dtype=np.float64)
    copy.setflags(write=False)
    return copy
