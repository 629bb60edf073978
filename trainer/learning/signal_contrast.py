"""How far images still differ deep in a network, followed so that no difference is too small to be told.

Of answers near 0.5, as sigmoids give, single precision keeps seven digits and double precision sixteen:
after a few layers the images differ by less than that. So what goes through the layers here is not the
answers of the batch but their mean over the images and each image's difference from it, both in double
precision. A layer multiplies differences like any numbers, and each of them keeps all its digits.
"""

from collections.abc import Iterator, Sequence
from math import hypot, sqrt

import numpy as np

from trainer import activations
from trainer.activation_properties import properties
from trainer.learning.signal_layers import Floats
from trainer.networks.from_scratch_layers import BatchNormalizationLayer
from trainer.networks.layers import ActivationName

_STRAIGHT = 1e-6
"""Over differences as small as this the curve is straight, to a millionth of them."""


def exact_spreads(
    images: Floats, weights: Sequence[Floats], activation: ActivationName, normalizes: bool
) -> Iterator[tuple[float, float]]:
    """After each layer, the spread and the contrast of its answers.

    Both are as :class:`trainer.learning.signal.LayerSignal` describes them.

    Args:
        images: in rows.
        weights: of each layer, (inputs, units).
        activation: after each layer.
        normalizes: whether batch normalisation stands before each activation.
    """
    values = images.astype(np.float64)
    mean = values.mean(axis=0)
    differences = values - mean
    for matrix in weights:
        exact = matrix.astype(np.float64)
        mean, differences = mean @ exact, differences @ exact
        if normalizes:
            variance = np.square(differences).mean(axis=0)
            differences = differences / np.sqrt(variance + BatchNormalizationLayer.EPSILON)
            mean = np.zeros_like(mean)
        mean, differences = _through(activation, mean, differences)
        contrast = _root_of_mean_square(differences)
        yield hypot(contrast, _root_of_mean_square(mean - mean.mean())), contrast


def _through(activation: ActivationName, mean: Floats, differences: Floats) -> tuple[Floats, Floats]:
    """Mean and differences of the answers to sums with this mean and these differences.

    Where differences are tiny beside what bends the curve, slope times difference has more digits than the
    difference of two answers. A kink bends it at 0, so there they must be tiny beside the mean.
    """
    at_mean = activations.value(activation, mean)
    answers = activations.value(activation, mean + differences) - at_mean
    beside = np.abs(mean) if properties(activation).has_kink_at_zero else 1.0
    is_straight = np.abs(differences).max(axis=0) < _STRAIGHT * beside
    answers = np.where(is_straight, activations.derivative(activation, mean) * differences, answers)
    shift = answers.mean(axis=0)
    return at_mean + shift, answers - shift


def _root_of_mean_square(numbers: Floats) -> float:
    """Computed beside the largest one: the squares of tiny numbers would be 0."""
    largest = float(np.abs(numbers).max())
    if not 0 < largest < np.inf:
        return largest
    return largest * sqrt(float(np.square(numbers / largest).mean()))
