"""Where on the curve of its activations a network lives: what arrives at them, counted.

The number that arrives at an activation, z, is the weighted sum of a unit with its bias (or what batch
normalization made of it). The slope of the activation there decides how much a unit can learn.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from trainer import activations
from trainer.learning.histogram import Histogram
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.networks.network_config import NetworkConfig
from trainer.networks.numpy_forward import LayerStack
from trainer.networks.shapes import trace

FLAT_SLOPE = 0.01
"""Where the curve rises or falls by less than this for each step of 1, nearly no gradient gets through."""
_PIECE = 50  # images at once
_WORK = 300_000_000  # multiply-adds that counting may cost
_FEWEST, _MOST = 100, 500
_NO_CURVE = (ActivationName.MAXOUT, ActivationName.SOFTMAX)


class LayerKind(StrEnum):
    """What stands before the activation."""

    DENSE = "dense"
    CONVOLUTION = "convolution"
    ACTIVATION = "activation"


@dataclass(frozen=True, slots=True)
class StudiedLayer:
    """A hidden layer whose activation has a curve.

    Attributes:
        place: among all layers, counted from 0.
        number: among the studied ones, counted from 1.
        kind: of the layer.
        activation: its function.
        units: of a dense layer, or the feature maps of a convolution.
    """

    place: int
    number: int
    kind: LayerKind
    activation: ActivationName
    units: int


@dataclass(frozen=True, slots=True, eq=False)
class LayerStudy:
    """What arrives at one layer's activation.

    Attributes:
        layer: which one.
        images: how many were looked at.
        histogram: of all numbers z that arrived; those that are no numbers are left out, here and below.
        mean: of z.
        deviation: standard deviation of z.
        silent: units that answered 0 to each of the images, everywhere in them; for many images, dead ones.
        flat: share of the z at which the curve is flat (:data:`FLAT_SLOPE`).
        broken: share of what arrived that is no number, as in a network that diverged.
        examples: some of the z, evenly chosen, at most as many as were asked for.
        arrived: how many there were.
    """

    layer: StudiedLayer
    images: int
    histogram: Histogram
    mean: float
    deviation: float
    silent: int
    flat: float
    broken: float
    examples: NDArray[np.float32]
    arrived: int


def studied_layers(network: NetworkConfig) -> tuple[StudiedLayer, ...]:
    """The hidden layers of ``network`` whose activation is a curve.

    Maxout compares two sums and softmax all of them, so neither has one. A linear layer only counts if no
    activation of its own follows after batch normalization, pooling or dropout.
    """
    found = list[StudiedLayer]()
    traced = trace(network.layers)
    for place, step in enumerate(traced[:-1]):
        layer = step.layer
        if not isinstance(layer, kinds.Dense | kinds.Convolution | kinds.ActivationLayer):
            continue
        rest = [each.layer for each in traced[place + 1 :]]
        if layer.activation in _NO_CURVE or (
            layer.activation is ActivationName.LINEAR and _is_activated_later(rest)
        ):
            continue
        kind = LayerKind(layer.kind)
        found.append(StudiedLayer(place, len(found) + 1, kind, layer.activation, step.output[-1]))
    return tuple(found)


def sample_size(network: NetworkConfig) -> int:
    """How many test images can be counted quickly, between 100 and 500."""
    return max(_FEWEST, min(_MOST, _WORK // max(1, network.multiply_adds)))


def evenly(images: NDArray[np.uint8], count: int) -> NDArray[np.uint8]:
    """``count`` of ``images``, or all if there are fewer, from all over them."""
    if len(images) <= count:
        return images
    return images[np.arange(count) * len(images) // count]


def study(
    network: NetworkConfig,
    stack: LayerStack,
    images: NDArray[np.uint8],
    examples: int = 0,
    is_wanted: Callable[[], bool] | None = None,
) -> tuple[LayerStudy, ...]:
    """What arrives at each studied layer of ``network`` for ``images`` (n, 28, 28) uint8.

    Args:
        network: the layers.
        stack: the same with weights.
        images: at least one.
        examples: how many z of each layer to give back as they are, at most; of the first images.
        is_wanted: asked between pieces of the work: does anybody still want the result?

    Returns:
        One study for each of :func:`studied_layers`; none when nobody wanted it any more.
    """
    growing = GrowingStudy(network, stack, examples)
    for start in range(0, len(images), _PIECE):
        if is_wanted is not None and not is_wanted():
            return ()
        growing.add(images[start : start + _PIECE])
    return growing.studies()


class GrowingStudy:
    """A study that can be looked at while images still come.

    Args:
        network: the layers.
        stack: the same with weights.
        examples: how many z of each layer to give back as they are, at most; of the first images.
    """

    def __init__(self, network: NetworkConfig, stack: LayerStack, examples: int = 0) -> None:
        self._stack, self._examples = stack, examples
        self._tallies = [_Tally(layer) for layer in studied_layers(network)]
        self.images = 0

    def add(self, images: NDArray[np.uint8]) -> None:
        """Count what arrives for some more ``images`` (n, 28, 28) uint8, all of them at once."""
        sums = self._stack.sums(images)
        for tally in self._tallies:
            arrived = sums[tally.layer.place]
            assert arrived is not None
            tally.add(arrived, self._examples)
        self.images += len(images)

    def studies(self) -> tuple[LayerStudy, ...]:
        """What all images until now came to; further ones do not change it."""
        return tuple(tally.study(self.images) for tally in self._tallies)


def flat_parts(name: ActivationName, low: float, high: float, steps: int = 2000) -> list[tuple[float, float]]:
    """Where between ``low`` and ``high`` the curve of ``name`` is flat, to one of ``steps``."""
    x = np.linspace(low, high, steps + 1)
    is_flat = np.abs(activations.derivative(name, x)) < FLAT_SLOPE
    turns = np.flatnonzero(np.diff(np.concatenate([[0], is_flat.astype(np.int8), [0]])))
    return [(float(x[a]), float(x[b - 1])) for a, b in zip(turns[::2], turns[1::2], strict=True)]


class _Tally:
    """Counts what arrives at one layer, piece by piece."""

    def __init__(self, layer: StudiedLayer) -> None:
        self.layer = layer
        self._histogram = Histogram()
        self._sum = self._squares = 0.0
        self._count = self._flat = self._arrived = 0
        self._speaks = np.zeros(layer.units, np.bool_)
        self._examples = np.zeros(0, np.float32)

    def add(self, sums: NDArray[np.float32], examples: int) -> None:
        """Another piece, (n, …, units)."""
        name = self.layer.activation
        answers = activations.value(name, sums)
        self._speaks |= (answers != 0).reshape(-1, self.layer.units).any(axis=0)
        numbers = sums[np.isfinite(sums)]
        if examples and not self._arrived:
            count = min(examples, numbers.size)
            self._examples = numbers[np.arange(count) * numbers.size // max(1, count)]
        self._arrived += sums.size
        self._count += numbers.size
        self._flat += int((np.abs(activations.derivative(name, numbers)) < FLAT_SLOPE).sum())
        self._sum += float(numbers.sum(dtype=np.float64))
        self._squares += float(np.square(numbers, dtype=np.float64).sum())
        self._histogram.add(numbers)

    def study(self, images: int) -> LayerStudy:
        """What all pieces came to."""
        count = max(1, self._count)
        mean = self._sum / count
        return LayerStudy(
            layer=self.layer,
            images=images,
            histogram=self._histogram.copy(),
            mean=mean,
            deviation=float(np.sqrt(max(0.0, self._squares / count - mean**2))),
            silent=int((~self._speaks).sum()),
            flat=self._flat / count,
            broken=1 - self._count / max(1, self._arrived),
            examples=self._examples,
            arrived=self._arrived,
        )


def _is_activated_later(rest: list[Layer]) -> bool:
    """Whether an activation of its own comes before anything else that weighs."""
    for layer in rest:
        if isinstance(layer, kinds.ActivationLayer):
            return True
        if isinstance(layer, kinds.Dense | kinds.Convolution):
            return False
    return False
