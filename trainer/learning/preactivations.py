"""Where on the curve of its activations a network lives: what arrives at them, counted.

The number that arrives at an activation, z, is the weighted sum of a neuron with its bias (or what batch
normalization made of it). The slope of the activation there decides how much a neuron can learn.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trainer import activations
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.networks.network_config import NetworkConfig
from trainer.networks.numpy_forward import LayerStack
from trainer.networks.shapes import trace

FLAT_SLOPE = 0.01
"""Where the curve rises or falls by less than this for each step of 1, nearly no gradient gets through."""
HALF = 2048
"""Bins of a histogram on each side of 0."""
_PIECE = 50  # images at once
_FIRST_REACH = 2.0**-10
_FARTHEST = 2.0**100
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
        units: neurons, or the feature maps of a convolution.
    """

    place: int
    number: int
    kind: LayerKind
    activation: ActivationName
    units: int


class Histogram:
    """Counts numbers of any size in one pass; its bins become wider, exactly, when a number needs it.

    Attributes:
        reach: a power of two; the bins cover −reach ≤ z < reach, half of them on each side of 0.
        counts: (2 · HALF,) how many numbers lie in each.
    """

    def __init__(self) -> None:
        self.reach = _FIRST_REACH
        self.counts: NDArray[np.int64] = np.zeros(2 * HALF, np.int64)

    @property
    def edges(self) -> NDArray[np.float64]:
        """(2 · HALF + 1,) where bins begin and end."""
        return np.arange(-HALF, HALF + 1, dtype=np.float64) * np.float64(self.reach / HALF)

    @property
    def total(self) -> int:
        """How many numbers were counted."""
        return int(self.counts.sum())

    def add(self, numbers: ArrayLike) -> None:
        """Count ``numbers``, all of them finite; those beyond every reach count in the last bins."""
        values = np.clip(np.asarray(numbers, np.float64).ravel(), -_FARTHEST, np.nextafter(_FARTHEST, 0))
        if not values.size:
            return
        while self.reach < _FARTHEST and (values.max() >= self.reach or values.min() < -self.reach):
            self._widen()
        bins = np.floor(values * (HALF / self.reach)).astype(np.int64) + HALF
        self.counts += np.bincount(bins, minlength=2 * HALF)

    def between(self, share: float) -> tuple[float, float]:
        """The ends of what remains when ``share`` of the numbers is left out on each side."""
        if not self.total:
            return 0.0, 0.0
        summed, edges = np.cumsum(self.counts), self.edges
        low = int(np.searchsorted(summed, share * self.total, side="right"))
        high = int(np.searchsorted(summed, (1 - share) * self.total, side="left"))
        return float(edges[min(low, 2 * HALF - 1)]), float(edges[min(high, 2 * HALF - 1) + 1])

    def shares(self, width: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Edges and shares of wider bins: the power of two next to ``width``, but no narrower than counted."""
        own = self.reach / HALF
        wide = max(2.0 ** round(math.log2(width)), own)
        joined = min(HALF, round(wide / own))
        counts = self.counts.reshape(-1, joined).sum(axis=1)
        edges = self.edges[::joined] if joined < HALF else np.array([-wide, 0.0, wide])
        return edges, counts / max(1, self.total)

    def _widen(self) -> None:
        """Twice the reach: each two bins become one, and new ones are put at both ends."""
        joined = self.counts.reshape(-1, 2).sum(axis=1)
        empty = np.zeros(HALF // 2, np.int64)
        self.counts = np.concatenate([empty, joined, empty])
        self.reach *= 2


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
    layers = studied_layers(network)
    tallies = [_Tally(layer) for layer in layers]
    for start in range(0, len(images), _PIECE):
        if is_wanted is not None and not is_wanted():
            return ()
        sums = stack.sums(images[start : start + _PIECE])
        for tally in tallies:
            arrived = sums[tally.layer.place]
            assert arrived is not None
            tally.add(arrived, examples)
    return tuple(tally.study(len(images)) for tally in tallies)


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
            histogram=self._histogram,
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
