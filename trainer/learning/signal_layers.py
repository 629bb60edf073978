"""The stack of layers that a signal goes through, with every number on its way kept for a look at it.

The layers are those of :mod:`trainer.networks.from_scratch_layers`; only the activation is watched more
closely. Numbers may grow beyond what float32 holds: callers silence NumPy's warnings and look at the results.
"""

from collections.abc import Callable, Sequence
from functools import cache
from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer import activations
from trainer.choices import Initializer
from trainer.networks import layers as kinds
from trainer.networks.from_scratch_layers import BatchNormalizationLayer, DenseLayer, ScratchLayer
from trainer.networks.from_scratch_losses import CrossEntropy
from trainer.networks.layers import ActivationName
from trainer.networks.overflow import overflow_allowed

Floats = NDArray[np.floating[Any]]
Wanted = Callable[[], bool]

_NO_RANDOM = np.random.default_rng(0)
_SMALLEST = float(np.finfo(np.float32).tiny)
_MOMENTUM = 0.99
_TABLE_END = 8.0
_TABLE_STEPS = 16384  # so fine that straight lines between them are right to 0.0000001


class AbandonedError(Exception):
    """Nobody waits for the result any more."""


class WatchedActivation(ScratchLayer):
    """An activation that keeps its sums, its answers and its slopes.

    Attributes:
        sums: what arrived.
        answers: what the function made of it.
        slopes: its derivative there, after :meth:`backward`.
    """

    def __init__(self, activation: ActivationName) -> None:
        super().__init__()
        self.activation = activation
        self.sums: Floats
        self.answers: Floats
        self.slopes: Floats

    def forward(self, values: Any, training: bool) -> Any:
        self.sums = values
        self.answers = without_tiny(_value(self.activation, values))
        return self.answers

    def backward(self, blame: Any) -> Any:
        """Blame times slope."""
        self.slopes = _slope(self.activation, self.sums)
        return without_tiny(blame * self.slopes)


class SignalStack:
    """Dense layers with one activation, and ten sums at the end; biases are 0 before training and left out.

    Args:
        weights: of each layer, (inputs, units); the last one has ten units.
        activation: after each layer but the last.
        normalizes: whether batch normalisation stands before each activation.
    """

    def __init__(self, weights: Sequence[Floats], activation: ActivationName, normalizes: bool) -> None:
        self.dense = [_dense(each) for each in weights]
        self.watched = [WatchedActivation(activation) for _ in weights[:-1]]
        self._normal = [_normalization(each) if normalizes else None for each in weights[:-1]]

    def forward(self, images: Floats, wanted: Wanted | None = None) -> Floats:
        """Images (n, inputs) → sums (n, 10).

        Raises:
            AbandonedError: ``wanted`` said no between two layers.
        """
        values: Any = images
        for dense, normal, watched in zip(self.dense, self._normal, self.watched, strict=False):
            _ask(wanted)
            values = dense.forward(values, training=True)
            if normal is not None:
                values = normal.forward(values, training=True)
            values = watched.forward(values, training=True)
        sums: Floats = self.dense[-1].forward(values, training=True)
        return sums

    def backward(self, blame: Floats, wanted: Wanted | None = None) -> list[tuple[float, float]]:
        """From d loss / d sums (n, 10): of each layer the norms of d loss / d weights and d loss / d sums.

        Only norms are kept, since all the gradients of a deep network are large. The last pair is that of
        the ten sums.

        Raises:
            AbandonedError: ``wanted`` said no between two layers.
        """
        current: Any = blame
        found: list[tuple[float, float]] = []
        for place in reversed(range(len(self.dense))):
            _ask(wanted)
            if place < len(self.watched):
                current = self.watched[place].backward(current)
                found.append((0.0, norm(current)))
                if (normal := self._normal[place]) is not None:
                    current = normal.backward(current)
            else:
                found.append((0.0, norm(current)))
            self.dense[place].find_gradients(current)
            found[-1] = (norm(self.dense[place].gradients[0]), found[-1][1])
            if place:
                current = self.dense[place].backward(current)
        return found[::-1]


def answers_and_blame(sums: Floats, labels: NDArray[np.integer[Any]]) -> tuple[float, Floats]:
    """The mean cross-entropy of softmax, and d loss / d sums."""
    targets = np.eye(sums.shape[1], dtype=np.float32)[labels]
    probabilities: Any = activations.value(ActivationName.SOFTMAX, sums)
    loss = float(CrossEntropy().of_each(probabilities, targets).mean())
    return loss, CrossEntropy().blame(probabilities, targets) / sums.dtype.type(len(sums))


@overflow_allowed()  # too large a number is a finding here
def norm(values: Floats) -> float:
    """The square root of the sum of squares; infinite where a number is none or too large."""
    flat = values.ravel()
    squares = float(flat @ flat)
    if 1e-30 < squares < np.inf:
        return sqrt(squares)
    exact = float(np.sqrt(np.square(flat, dtype=np.float64).sum()))  # float32 has no such squares
    return exact if np.isfinite(exact) else np.inf


def without_tiny(values: Floats) -> Floats:
    """``values`` with 0 for numbers that float32 only holds with lost digits, as TensorFlow does it.

    Processors compute with such numbers many times more slowly.
    """
    if values.dtype == np.float32 and values.min(initial=0) > -1e-30 and values.max(initial=0) < 1e-30:
        return np.where(np.abs(values) < _SMALLEST, np.float32(0), values)
    return values


def _ask(wanted: Wanted | None) -> None:
    if wanted is not None and not wanted():
        raise AbandonedError


def _dense(weights: Any) -> DenseLayer:
    units = weights.shape[1]
    layer = DenseLayer(0, kinds.Dense(units=units, bias=False), Initializer.ZEROS, _NO_RANDOM)
    layer.weights = weights
    return layer


def _normalization(weights: Floats) -> BatchNormalizationLayer:
    return BatchNormalizationLayer(weights.shape[1], _MOMENTUM)


def _value(name: ActivationName, sums: Floats) -> Floats:
    if name is ActivationName.GELU and sums.dtype == np.float32:
        return sums * _looked_up(sums, _bell_shares())
    return activations.value(name, sums)


def _slope(name: ActivationName, sums: Floats) -> Floats:
    if name is ActivationName.RELU:
        return (sums > 0).astype(sums.dtype)
    if name is ActivationName.GELU and sums.dtype == np.float32:
        return _looked_up(sums, _gelu_slopes())
    return activations.derivative(name, sums)


@cache
def _bell_shares() -> Floats:
    """The share of a bell curve left of x: GELU divided by x."""
    x = _table_places()
    return (activations.value(ActivationName.GELU, x) / np.where(x == 0, 1, x)).astype(np.float32) + np.where(
        x == 0, np.float32(0.5), np.float32(0)
    )


@cache
def _gelu_slopes() -> Floats:
    return activations.derivative(ActivationName.GELU, _table_places()).astype(np.float32)


def _table_places() -> Floats:
    return np.linspace(-_TABLE_END, _TABLE_END, _TABLE_STEPS + 1)


def _looked_up(x: Floats, table: Floats) -> Floats:
    """``table`` at ``x``, by straight lines; GELU computed number by number would take half a second."""
    places = (np.fmin(np.fmax(x, -_TABLE_END), _TABLE_END) + np.float32(_TABLE_END)) * np.float32(
        _TABLE_STEPS / (2 * _TABLE_END)
    )
    below = np.minimum(places.astype(np.int32), _TABLE_STEPS - 1)
    low, high = table[below], table[below + 1]
    result: Floats = low + (high - low) * (places - below.astype(np.float32))
    return result
