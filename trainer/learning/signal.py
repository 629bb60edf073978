"""A signal and its gradient on their way through many layers, measured in one real pass over MNIST images.

:class:`SignalProbe` sends a batch of images forward through a network with fresh weights and the blame for
its loss back, and tells for every layer how far the answers spread, how far the images still differ, how many
units are dead or saturated, and how much of the gradient arrives. Nothing is trained.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import hypot, isfinite, sqrt

import numpy as np
from numpy.typing import NDArray

from trainer import activations
from trainer.data.sources import load_image_set
from trainer.learning.signal_contrast import exact_spreads
from trainer.learning.signal_layers import (
    AbandonedError,
    Floats,
    SignalStack,
    Wanted,
    WatchedActivation,
    answers_and_blame,
    norm,
)
from trainer.learning.signal_settings import SignalSetting, Start
from trainer.networks.layers import ActivationName
from trainer.networks.numpy_forward import one_thread

IMAGES = 32
"""How many images make the batch: enough for steady numbers, few enough to answer a slider at once."""

BINS = 41
"""Bars of a histogram; the first and the last one also hold what lies beyond the scale."""

NEARLY_FLAT = 0.05
"""A unit is saturated where the slope is below this share of the function's steepest slope nearby."""

_ROUNDED = 1e-4
"""Images that differ by less than this share of the answers' size differ by few of float32's digits."""

_REACH = 4.0
_CLASSES = 10
_SILENT = np.errstate(all="ignore")  # too large a number is a finding here


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class LayerSignal:
    """What was measured at one hidden layer; what float32 cannot hold is infinite.

    Attributes:
        number: from 1, next to the image, upwards.
        mean: of all answers of all units to all images.
        spread: their standard deviation.
        contrast: how far the answers of a unit to different images differ: the standard deviation over the
            images, squared, averaged over the units, and its root. Without it nothing can be told apart.
        saturated: the share of answers where the function is nearly flat.
        dead: the share of units that answer 0 to every image.
        weight_gradient: the norm of d loss / d weights.
        weights: how many weights those are.
        blame: the norm of d loss / d sums, over all images and units.
        histogram: the share of the answers in each of ``BINS`` bars.
    """

    number: int
    mean: float
    spread: float
    contrast: float
    saturated: float
    dead: float
    weight_gradient: float
    weights: int
    blame: float
    histogram: NDArray[np.float64]

    @property
    def is_rounded(self) -> bool:
        """Whether the images differ so little that the digits of float32 do not tell by how much."""
        return self.contrast <= _ROUNDED * hypot(self.mean, self.spread)

    @property
    def gradient_per_weight(self) -> float:
        """The typical size (root mean square) of one weight's gradient: layers of any size compare by it."""
        return self.weight_gradient / sqrt(self.weights)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class SignalReport:
    """One pass through one network.

    Attributes:
        setting: the network.
        layers: its hidden layers, from the image on.
        scale: lowest and highest answer on the histograms' scale, the same for all layers.
        loss: the mean cross-entropy of the ten probabilities.
        output_gradient: the norm of d loss / d weights of the last layer, whose ten sums softmax gets.
    """

    setting: SignalSetting
    layers: tuple[LayerSignal, ...]
    scale: tuple[float, float]
    loss: float
    output_gradient: float


class SignalProbe:
    """Measures one network after the other; keeps the random numbers of the last one for the next.

    One thread at a time may use it.
    """

    def __init__(self) -> None:
        self._drawn: dict[tuple[int, int, str], Floats] = {}
        self._family = (-1, -1)

    def weights(self, setting: SignalSetting) -> list[Floats]:
        """The first weights of all layers, the ten sums' included."""
        sizes = [28 * 28, *[setting.width] * setting.depth, _CLASSES]
        pairs = pairwise(sizes)
        return [self._layer_weights(setting, place, *pair) for place, pair in enumerate(pairs)]

    @_SILENT
    def measure(self, setting: SignalSetting, wanted: Wanted | None = None) -> SignalReport:
        """Forward and backward through the network that ``setting`` describes.

        Raises:
            DataError: MNIST's file is missing or damaged.
            AbandonedError: ``wanted`` said no in the middle.
        """
        images, labels = batch()
        weights = self.weights(setting)
        with one_thread:
            stack = SignalStack(weights, setting.activation, setting.batch_normalization)
            sums = stack.forward(images, wanted)
            loss, blame = answers_and_blame(sums, labels)
            gradients = stack.backward(blame, wanted)
            scale = _scale(setting.activation, stack.watched[0].answers)
            steepest = _steepest(setting.activation)
            layers = tuple(
                _measured(number, watched, scale, steepest, found, weights[number - 1].size)
                for number, (watched, found) in enumerate(zip(stack.watched, gradients, strict=False), 1)
            )
            if any(each.is_rounded for each in layers):
                layers = tuple(_exact(setting, layers, images, weights, wanted))
        return SignalReport(
            setting=setting,
            layers=layers,
            scale=scale,
            loss=loss if np.isfinite(loss) else np.inf,
            output_gradient=gradients[-1][0],
        )

    def _layer_weights(self, setting: SignalSetting, place: int, inputs: int, units: int) -> Floats:
        """Random numbers of spread 1, the same for every start of one family, brought to the right spread."""
        if (setting.seed, setting.width) != self._family:
            self._drawn, self._family = {}, (setting.seed, setting.width)
        if setting.start is Start.ZEROS:
            return np.zeros((inputs, units), np.float32)
        kind = "uniform" if setting.start is Start.GLOROT else "normal"
        # the last layer has numbers of its own, whatever the depth
        key = (place if units != _CLASSES else -1, units, kind)
        if key not in self._drawn:
            random = np.random.default_rng([setting.seed, key[0] + 1, units])
            self._drawn[key] = _unit_spread(random, (inputs, units), kind)
        return self._drawn[key] * np.float32(setting.weight_spread(inputs, units))


def batch() -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """The images, in rows of 784 numbers from 0 to 1, and their digits."""
    mnist = load_image_set("mnist")
    images = mnist.train_images[:IMAGES].reshape(IMAGES, -1).astype(np.float32)
    images *= np.float32(1 / 255)
    return images, mnist.train_labels[:IMAGES]


def _unit_spread(random: np.random.Generator, shape: tuple[int, int], kind: str) -> Floats:
    if kind == "uniform":
        return (random.random(shape, np.float32) * np.float32(2) - np.float32(1)) * np.float32(sqrt(3))
    return random.standard_normal(shape, np.float32)


def _measured(
    number: int,
    watched: WatchedActivation,
    scale: tuple[float, float],
    steepest: float,
    found: tuple[float, float],
    weights: int,
) -> LayerSignal:
    answers = watched.answers
    mean, spread, contrast = _moments(answers)
    return LayerSignal(
        number=number,
        mean=mean,
        spread=spread,
        contrast=contrast,
        saturated=float(np.mean(np.abs(watched.slopes) < NEARLY_FLAT * steepest)),
        dead=float(np.mean(~answers.any(axis=0))),
        weight_gradient=found[0],
        weights=weights,
        blame=found[1],
        histogram=_histogram(answers, scale),
    )


def _exact(
    setting: SignalSetting,
    layers: Sequence[LayerSignal],
    images: Floats,
    weights: Sequence[Floats],
    wanted: Wanted | None,
) -> Iterator[LayerSignal]:
    """The same layers with spreads that do not depend on rounding; what float32 cannot hold stays infinite."""
    followed = exact_spreads(images, weights, setting.activation, setting.batch_normalization)
    for layer, (spread, contrast) in zip(layers, followed, strict=False):
        if wanted is not None and not wanted():
            raise AbandonedError
        yield replace(layer, spread=spread, contrast=contrast) if isfinite(layer.contrast) else layer


def _moments(answers: Floats) -> tuple[float, float, float]:
    """Mean, standard deviation, and standard deviation over the images; infinite where numbers are none."""
    of_units = answers.mean(axis=0, dtype=np.float64)
    mean = float(of_units.mean())
    if not np.isfinite(mean):
        return np.inf, np.inf, np.inf
    over_images = norm(answers - of_units.astype(answers.dtype)) / sqrt(answers.size)
    between_units = float(np.sqrt(np.square(of_units - mean).mean()))
    return mean, float(np.hypot(over_images, between_units)), over_images


def _histogram(answers: Floats, scale: tuple[float, float]) -> NDArray[np.float64]:
    low, high = scale
    places = (answers - answers.dtype.type(low)) * answers.dtype.type(BINS / (high - low))
    # of no number at all, fmax makes the lowest: it is counted at the edge
    np.fmin(np.fmax(places, 0, out=places), BINS - 1, out=places)
    bars = places.astype(np.int64)
    return np.bincount(bars.ravel(), minlength=BINS) / answers.size


def _scale(name: ActivationName, first: Floats) -> tuple[float, float]:
    """What the function can reach if it has two ends, else a few times what the first layer answers."""
    low, high = activations.output_range(name)
    if np.isfinite(low) and np.isfinite(high):
        return float(low), float(high)
    reach = _REACH * norm(first) / sqrt(first.size)
    reach = reach if 0 < reach < np.inf else 1.0
    # a little more than the one end there is, so that it stands clear of the edge
    return (-reach, reach) if low == -np.inf else (min(low, 0.0) - reach / 10, reach)


def _steepest(name: ActivationName) -> float:
    return float(np.abs(activations.derivative(name, np.linspace(-8, 8, 1601))).max())
