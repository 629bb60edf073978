"""What one step on the way through a network is: its kind, its place, its arithmetic, its sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from trainer.errors import ConfigError, phrase
from trainer.learning.arithmetic import Arithmetic, Listing, Quantity, Writing, formula_lines
from trainer.learning.dense_network import DenseNetwork

_WHOLE = 8  # layers up to this size are told neuron by neuron, line by line


class Phase(StrEnum):
    """The three parts of learning from one example."""

    FORWARD = "forward"
    BACKWARD = "backward"
    UPDATE = "update"


class StepKind(StrEnum):
    """What is computed."""

    INPUT = "input"
    PRODUCT = "product"
    SUM = "sum"
    ACTIVATION = "activation"
    SOFTMAX = "softmax"
    OTHER_NEURONS = "other_neurons"
    LOSS = "loss"
    BY_VALUE = "by_value"
    SLOPE = "slope"
    BY_SUM = "by_sum"
    WEIGHT_GRADIENT = "weight_gradient"
    BIAS_GRADIENT = "bias_gradient"
    OTHER_GRADIENTS = "other_gradients"
    WEIGHT_UPDATE = "weight_update"
    BIAS_UPDATE = "bias_update"
    OTHER_UPDATES = "other_updates"
    NEW_LOSS = "new_loss"

    @property
    def phase(self) -> Phase:
        """The part of learning it belongs to."""
        kinds = tuple(StepKind)
        place = kinds.index(self)
        if place <= kinds.index(StepKind.LOSS):
            return Phase.FORWARD
        return Phase.BACKWARD if place <= kinds.index(StepKind.OTHER_GRADIENTS) else Phase.UPDATE

    @property
    def heading(self) -> str:
        """A name for people, a template of the context ``learning``."""
        return _HEADINGS[self]

    @property
    def is_update(self) -> bool:
        """Whether a number is replaced by a new one."""
        return self in (StepKind.WEIGHT_UPDATE, StepKind.BIAS_UPDATE)


_HEADINGS = {
    StepKind.INPUT: phrase("learning", "The example"),
    StepKind.PRODUCT: phrase("learning", "Product"),
    StepKind.SUM: phrase("learning", "Sum"),
    StepKind.ACTIVATION: phrase("learning", "Activation"),
    StepKind.SOFTMAX: phrase("learning", "Softmax"),
    StepKind.OTHER_NEURONS: phrase("learning", "The other units"),
    StepKind.LOSS: phrase("learning", "Loss"),
    StepKind.BY_VALUE: phrase("learning", "Gradient of the value"),
    StepKind.SLOPE: phrase("learning", "Slope of the activation"),
    StepKind.BY_SUM: phrase("learning", "Gradient of the sum"),
    StepKind.WEIGHT_GRADIENT: phrase("learning", "Gradient of the weight"),
    StepKind.BIAS_GRADIENT: phrase("learning", "Gradient of the bias"),
    StepKind.OTHER_GRADIENTS: phrase("learning", "The other gradients"),
    StepKind.WEIGHT_UPDATE: phrase("learning", "New weight"),
    StepKind.BIAS_UPDATE: phrase("learning", "New bias"),
    StepKind.OTHER_UPDATES: phrase("learning", "All other weights"),
    StepKind.NEW_LOSS: phrase("learning", "New loss"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the network: a layer (0 are the inputs), a neuron of it, a line from ``source`` to it."""

    layer: int
    neuron: int | None = None
    source: int | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template of the context ``learning`` and what stands in its places."""

    template: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)

    def text(self, writing: Writing) -> str:
        """For the reader."""
        return writing.translate(self.template).format(
            **{name: _written(value, writing) for name, value in self.values.items()}
        )


def _written(value: str | int | float, writing: Writing) -> str:
    match value:
        case str():
            return value
        case int():
            return writing.whole(value)
        case float():
            return writing.number(value)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to look at.

    Attributes:
        kind: what is computed.
        place: where.
        sentence: what it means.
        arithmetic: how it is computed.
        result: what comes out; None where numbers are only shown.
        rule: the chain rule that the arithmetic follows, in symbols; often empty.
        before: for an update, the number that is replaced.
    """

    kind: StepKind
    place: Place
    sentence: Sentence
    arithmetic: Arithmetic
    result: Quantity | None = None
    rule: str = ""
    before: Quantity | None = None

    def lines(self, writing: Writing) -> list[str]:
        """The formula, line by line."""
        lines = formula_lines(self.result, self.rule, self.arithmetic, writing)
        if self.kind.is_update and self.result is not None:
            lines[0] = lines[0].replace(f"{self.result.symbol} =", f"{self.result.symbol} ←", 1)
        return lines

    def summary(self, writing: Writing) -> str:
        """The result in one short line."""
        if isinstance(self.arithmetic, Listing) or self.result is None:
            return self.arithmetic.symbols(writing) if isinstance(self.arithmetic, Listing) else ""
        number = self.result.numbers(writing)
        if self.before is not None:
            return f"{self.result.symbol}: {self.before.numbers(writing)} → {number}"
        return f"{self.result.symbol} = {number}"


@dataclass(frozen=True, slots=True)
class Focus:
    """Which neurons the steps follow, for each layer that has weights; the others are only mentioned.

    Raises:
        ConfigError: of :meth:`path`, where there is no such neuron.
    """

    neurons: tuple[tuple[int, ...], ...]

    @classmethod
    def whole(cls, network: DenseNetwork) -> "Focus":
        """Every neuron; for a small network."""
        return cls(tuple(tuple(range(size)) for size in network.sizes[1:]))

    @classmethod
    def path(cls, network: DenseNetwork, *neurons: int) -> "Focus":
        """One neuron of each layer; for a large network."""
        sizes = network.sizes[1:]
        if len(neurons) != len(sizes) or any(
            not 0 <= neuron < size for neuron, size in zip(neurons, sizes, strict=False)
        ):
            raise ConfigError(phrase("trainer", "There is no such unit in the network."), field="focus")
        return cls(tuple((neuron,) for neuron in neurons))

    def is_whole(self, network: DenseNetwork) -> bool:
        """Whether it follows all of ``network``."""
        return all(len(some) == size for some, size in zip(self.neurons, network.sizes[1:], strict=True))


def is_small(network: DenseNetwork) -> bool:
    """Whether every neuron and every line can be told."""
    return max(network.sizes) <= _WHOLE
