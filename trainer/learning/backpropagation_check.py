"""Are the gradients right? The same numbers found in two other ways."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from trainer.activations import ActivationName
from trainer.keras_door import keras, tensorflow
from trainer.learning.backpropagation import Forward, LearningStep, forward_with
from trainer.learning.dense_network import Array, DenseNetwork, Example

TOLERANCE = {"finite_differences": 1e-3, "automatic_differentiation": 1e-5}
_STEP = 1e-5
_FULL = 200  # a network of more numbers is checked at some of them
_LOOKED_AT, _LARGEST, _ANY = 3000, 15, 15
_CORNERED = (ActivationName.RELU, ActivationName.LEAKY_RELU, ActivationName.SELU)


class CheckMethod(StrEnum):
    """How a gradient was found a second time."""

    FINITE_DIFFERENCES = "finite_differences"
    AUTOMATIC_DIFFERENTIATION = "automatic_differentiation"


@dataclass(frozen=True, slots=True, kw_only=True)
class GradientCheck:
    """What a comparison found.

    Attributes:
        method: the other way.
        compared: how many gradients.
        in_all: how many the network has.
        at_corners: how many were left out, because a sum lies at the corner of its activation function,
            where the slope jumps and a difference says nothing.
        deviation: the largest difference, as a share of the largest gradient where that is above 1.
    """

    method: CheckMethod
    compared: int
    in_all: int
    at_corners: int
    deviation: float

    @property
    def agrees(self) -> bool:
        """Whether the two are equal, but for rounding."""
        return self.deviation <= TOLERANCE[self.method]


def check_by_finite_differences(step: LearningStep) -> GradientCheck:
    """Move a weight a little up and a little down, run forward twice, and see what the loss does.

    All numbers of a small network; of a large one some with large gradients and some others.
    """
    network, gradients = step.network, step.way_back.gradients
    chosen = _chosen(gradients)
    differences, found, corners = [], [], 0
    for up, down, gradient in _both_sides(network, step.example, gradients, chosen):
        if _crosses_corner(network, up, down):
            corners += 1
            continue
        differences.append((up.loss - down.loss) / (2 * _STEP))
        found.append(gradient)
    return GradientCheck(
        method=CheckMethod.FINITE_DIFFERENCES,
        compared=len(found),
        in_all=network.parameter_count,
        at_corners=corners,
        deviation=_deviation([np.array(found)], [np.array(differences)]),
    )


def check_by_tensorflow(step: LearningStep) -> GradientCheck:
    """Build the same network of TensorFlow's own operations and let its GradientTape find all gradients.

    Loads TensorFlow when nobody has, which takes seconds.
    """
    return GradientCheck(
        method=CheckMethod.AUTOMATIC_DIFFERENTIATION,
        compared=step.network.parameter_count,
        in_all=step.network.parameter_count,
        at_corners=0,
        deviation=_deviation(step.way_back.gradients, tensorflow_gradients(step.network, step.example)),
    )


def tensorflow_gradients(network: DenseNetwork, example: Example) -> tuple[Array, ...]:
    """∂L/∂ every parameter by automatic differentiation, in the order of ``network.parameters``."""
    tf = tensorflow()
    parameters = [tf.Variable(array, dtype=tf.float64) for array in network.parameters]
    with tf.GradientTape() as tape:
        loss = _tensorflow_loss(network, example, parameters)
    return tuple(np.asarray(gradient) for gradient in tape.gradient(loss, parameters))


def _tensorflow_loss(network: DenseNetwork, example: Example, parameters: list[Any]) -> Any:
    tf = tensorflow()
    target = tf.constant(example.target[np.newaxis], tf.float64)
    values = tf.constant(example.inputs[np.newaxis], tf.float64)
    for layer in range(network.layers):
        sums = tf.matmul(values, parameters[layer])
        if network.biases is not None:
            sums += parameters[network.layers + layer]
        if layer < network.layers - 1:
            values = keras().activations.get(str(network.activation))(sums)
    if network.ending.picks_a_class:
        return tf.reduce_sum(tf.nn.softmax_cross_entropy_with_logits(labels=target, logits=sums))
    answer = keras().activations.get(str(network.ending.activation))(sums)
    return tf.reduce_mean(tf.square(answer - target))


def _chosen(gradients: tuple[Array, ...]) -> list[tuple[int, tuple[int, ...]]]:
    """Which numbers are checked: the array's place and the number's place in it."""
    if sum(array.size for array in gradients) <= _FULL:
        return [(place, spot) for place, array in enumerate(gradients) for spot in np.ndindex(array.shape)]
    starts = np.cumsum([0, *(array.size for array in gradients)])
    every = np.concatenate([array.ravel() for array in gradients])
    looked_at = np.unique(np.random.default_rng(0).integers(0, len(every), _LOOKED_AT))
    largest = looked_at[np.argsort(-np.abs(every[looked_at]))[:_LARGEST]]
    flat = np.union1d(largest, looked_at[:: len(looked_at) // _ANY][:_ANY])
    found = []
    for number in flat:
        place = int(np.searchsorted(starts, number, side="right")) - 1
        spot = np.unravel_index(int(number - starts[place]), gradients[place].shape)
        found.append((place, tuple(int(axis) for axis in spot)))
    return found


def _both_sides(
    network: DenseNetwork,
    example: Example,
    gradients: tuple[Array, ...],
    chosen: list[tuple[int, tuple[int, ...]]],
) -> Iterator[tuple[Forward, Forward, float]]:
    arrays = [array.copy() for array in network.parameters]
    for place, spot in chosen:
        ways = []
        for change in (_STEP, -_STEP):
            arrays[place][spot] += change
            ways.append(forward_with(network, arrays, example))
            arrays[place][spot] = network.parameters[place][spot]
        yield ways[0], ways[1], float(gradients[place][spot])


def _crosses_corner(network: DenseNetwork, up: Forward, down: Forward) -> bool:
    if network.activation not in _CORNERED:
        return False
    return any(
        bool(((high > 0) != (low > 0)).any()) for high, low in zip(up.sums[:-1], down.sums[:-1], strict=True)
    )


def _deviation(ours: "tuple[Array, ...] | list[Array]", theirs: "tuple[Array, ...] | list[Array]") -> float:
    largest = max((float(np.abs(array).max(initial=0)) for array in theirs), default=0.0)
    apart = max(
        (float(np.abs(one - other).max(initial=0)) for one, other in zip(ours, theirs, strict=True)),
        default=0.0,
    )
    return apart / max(1.0, largest)
