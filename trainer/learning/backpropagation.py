"""A small dense network written out: forward, backward by the chain rule, and one step of learning.

Everything is computed in float64 for one example at a time, so that each number can be followed by hand
(:mod:`trainer.learning.backpropagation_steps` does so) and checked
(:mod:`trainer.learning.backpropagation_check`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from trainer import activations
from trainer.errors import ConfigError, DivergedError, phrase
from trainer.learning.dense_network import Array, DenseNetwork, Ending, Example, check_fit
from trainer.networks.overflow import overflow_allowed

_BEYOND = 1e12
"""A loss this large comes from a learning rate that is much too large; soon it would be infinite."""


@dataclass(frozen=True, slots=True, eq=False)
class Forward:
    """The way from the inputs to the loss.

    Attributes:
        sums: of each layer's neurons, before the activation; layer 1 is at place 0.
        values: the inputs, then what each layer passes on; one longer than ``sums``.
        loss: how wrong the answer is.
    """

    sums: tuple[Array, ...]
    values: tuple[Array, ...]
    loss: float


@dataclass(frozen=True, slots=True, eq=False)
class Backward:
    """The way back: how the loss answers to every number on the way; layer 1 is at place 0.

    Attributes:
        by_values: ∂L/∂ what each layer passes on.
        slopes: of the activation function at each sum; None for softmax, where all depend on all.
        by_sums: ∂L/∂ each sum.
        by_weights: ∂L/∂ each weight.
        by_biases: ∂L/∂ each bias; None for a network without.
    """

    by_values: tuple[Array, ...]
    slopes: tuple[Array | None, ...]
    by_sums: tuple[Array, ...]
    by_weights: tuple[Array, ...]
    by_biases: tuple[Array, ...] | None

    @property
    def gradients(self) -> tuple[Array, ...]:
        """In the order of :attr:`DenseNetwork.parameters`."""
        return self.by_weights + (self.by_biases or ())


def forward(network: DenseNetwork, example: Example) -> Forward:
    """Every sum, every value and the loss.

    Raises:
        ConfigError: the example does not fit.
    """
    check_fit(network, example)
    return forward_with(network, network.parameters, example)


def backward(network: DenseNetwork, example: Example, way: Forward) -> Backward:
    """The chain rule from the loss back to every weight; ``way`` is what :func:`forward` found."""
    values_of_layers: list[Array] = []
    slopes: list[Array | None] = []
    sums_of_layers: list[Array] = []
    by_values = _loss_by_answer(network, example, way)
    for layer in reversed(range(network.layers)):
        is_last = layer == network.layers - 1
        slope = None
        if is_last and network.ending.picks_a_class:
            by_sums = way.values[-1] - example.target
        else:
            name = network.ending.activation if is_last else network.activation
            slope = np.asarray(activations.derivative(name, way.sums[layer]), np.float64)
            by_sums = by_values * slope
        values_of_layers.insert(0, by_values)
        slopes.insert(0, slope)
        sums_of_layers.insert(0, by_sums)
        by_values = network.weights[layer] @ by_sums
    return Backward(
        by_values=tuple(values_of_layers),
        slopes=tuple(slopes),
        by_sums=tuple(sums_of_layers),
        by_weights=tuple(
            np.outer(came, left) for came, left in zip(way.values, sums_of_layers, strict=False)
        ),
        by_biases=None if network.biases is None else tuple(sums_of_layers),
    )


def updated(network: DenseNetwork, way_back: Backward, learning_rate: float) -> DenseNetwork:
    """The network after one step against the gradient: each number minus rate times its gradient.

    Raises:
        DivergedError: a number became too large to compute with.
    """
    with overflow_allowed():
        moved = [learning_rate * gradient for gradient in way_back.gradients]
        for number, change in zip(network.parameters, moved, strict=True):
            np.subtract(number, change, out=change)
    if not all(np.isfinite(array).all() for array in moved):
        raise _diverged()
    for array in moved:
        array.setflags(write=False)  # so that the network need not copy it
    return network.with_parameters(moved)


class LearningStep:
    """One network, one example, one learning rate, and all that follows from them.

    Attributes:
        network: before the step.
        example: what it is shown.
        learning_rate: above 0.
        way: from the inputs to the loss.
        way_back: from the loss to every weight.
        learned: the network after the step.
        new_way: from the inputs to the loss once more, with the new weights.
    """

    def __init__(
        self, network: DenseNetwork, example: Example, learning_rate: float, *, way: Forward | None = None
    ) -> None:
        """``way`` spares the way forward where it is known.

        Raises:
            ConfigError: the three do not fit.
            DivergedError: numbers have no end.
        """
        if not (np.isfinite(learning_rate) and learning_rate > 0):
            raise ConfigError(
                phrase("trainer", "The learning rate must be above 0, but is {value}."),
                field="learning_rate",
                value=learning_rate,
            )
        self.network, self.example, self.learning_rate = network, example, learning_rate
        with overflow_allowed():
            self.way = forward(network, example) if way is None else way
            self.way_back = backward(network, example, self.way)
            self.learned = updated(network, self.way_back, learning_rate)
            self.new_way = forward(self.learned, example)
        if not (self.way.loss < _BEYOND and self.new_way.loss < _BEYOND):
            raise _diverged()

    def following(self) -> "LearningStep":
        """The next step of learning from the same example.

        Raises:
            DivergedError: numbers have no end.
        """
        return LearningStep(self.learned, self.example, self.learning_rate, way=self.new_way)


def _diverged() -> DivergedError:
    return DivergedError(
        phrase(
            "trainer",
            "The numbers have grown beyond all bounds. Choose a smaller learning rate and new weights.",
        )
    )


def forward_with(network: DenseNetwork, parameters: Sequence[Array], example: Example) -> Forward:
    """Like :func:`forward`, with ``parameters`` in the place of the network's own; unchecked, so quick."""
    sums, values = [], [example.inputs]
    for layer in range(network.layers):
        sum_ = values[-1] @ parameters[layer]
        if network.biases is not None:
            sum_ = sum_ + parameters[network.layers + layer]
        is_last = layer == network.layers - 1
        name = network.ending.activation if is_last else network.activation
        sums.append(sum_)
        values.append(np.asarray(activations.value(name, sum_), np.float64))
    return Forward(tuple(sums), tuple(values), _loss(network.ending, sums[-1], values[-1], example.target))


def _loss(ending: Ending, sums: Array, answer: Array, target: Array) -> float:
    """Cross-entropy is computed from the sums: a probability that is nearly 0 would lose its digits."""
    if ending.picks_a_class:
        highest = sums.max()
        return float(highest + np.log(np.exp(sums - highest).sum()) - sums @ target)
    return float(((answer - target) ** 2).mean())


def _loss_by_answer(network: DenseNetwork, example: Example, way: Forward) -> Array:
    """∂L/∂ answer: −target / probability for cross-entropy, else twice the error through the outputs."""
    answer = way.values[-1]
    if network.ending.picks_a_class:
        safe = np.maximum(answer, np.finfo(np.float64).tiny)
        return np.asarray(-example.target / safe, np.float64)
    return np.asarray(2 / len(answer) * (answer - example.target), np.float64)
