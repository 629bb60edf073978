"""The activation functions as mathematics: each function with its derivative right below it.

Every function takes a NumPy array of floats of any shape and returns one of the same shape and type
(float64 gives float64, float32 gives float32). None of them overflows, however large the numbers are.
Only softmax looks at more than one number at a time: at all numbers of the last axis.

At a kink, where the slope jumps, the derivative follows what TensorFlow computes; the docstrings
say which side that is. :mod:`trainer.activations` gives these functions their names and facts.
"""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import ConfigError, phrase

Array = NDArray[np.floating[Any]]

SELU_ALPHA = 1.6732632423543772
SELU_SCALE = 1.0507009873554805

# The bell curve's area is known exactly at so many places each unit; between them it is a cubic.
_PLACES = 128
_LAST = 9 * _PLACES
_AREAS = np.array([math.erfc(k / _PLACES / math.sqrt(2)) / 2 for k in range(_LAST)] + [0.0, 0.0])
_HEIGHTS = np.exp(-((np.arange(_LAST + 2) / _PLACES) ** 2) / 2) / math.sqrt(2 * math.pi) / _PLACES


def linear(x: Array) -> Array:
    """``x`` as it is."""
    return x


def linear_derivative(x: Array) -> Array:
    """1 everywhere."""
    return np.ones_like(x)


def sigmoid(x: Array) -> Array:
    """1 / (1 + e⁻ˣ), between 0 and 1.

    Written with e to the power of −|x|, which is at most 1 and so cannot overflow.
    """
    small = np.exp(-np.abs(x))
    top: Array = np.where(x >= 0, 1, small)
    result: Array = top / (1 + small)
    return result


def sigmoid_derivative(x: Array) -> Array:
    """σ(x) · (1 − σ(x)), at most ¼; 1 − σ(x) is σ(−x), which stays exact where σ(x) is almost 1."""
    return sigmoid(x) * sigmoid(-x)


def tanh(x: Array) -> Array:
    """The hyperbolic tangent, between −1 and 1; a sigmoid stretched to 2 · σ(2x) − 1."""
    return np.tanh(x)


def tanh_derivative(x: Array) -> Array:
    """1 − tanh²(x), at most 1."""
    return 1 - np.tanh(x) ** 2


def relu(x: Array) -> Array:
    """max(0, x): negative numbers become 0. (Nair and Hinton, 2010)"""
    return np.maximum(x, 0)


def relu_derivative(x: Array) -> Array:
    """1 for positive numbers, else 0; 0 at the kink."""
    return np.where(x > 0, np.ones_like(x), 0)


def leaky_relu(x: Array, negative_slope: float) -> Array:
    """``x`` for positive numbers, ``negative_slope · x`` for negative ones. (Maas and others, 2013)"""
    if 0 <= negative_slope <= 1:  # the same, quicker
        return np.maximum(x, x.dtype.type(negative_slope) * x)
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x: Array, negative_slope: float) -> Array:
    """1 for positive numbers, else ``negative_slope``, also at the kink."""
    return np.where(x > 0, x.dtype.type(1), x.dtype.type(negative_slope))


def elu(x: Array, alpha: float) -> Array:
    """``x`` for positive numbers, ``alpha · (eˣ − 1)`` for negative ones. (arXiv:1511.07289)"""
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x: Array, alpha: float) -> Array:
    """1 for positive numbers, else ``alpha · eˣ``; ``alpha`` at 0 (a kink unless ``alpha`` is 1)."""
    return np.where(x > 0, np.ones_like(x), alpha * np.exp(np.minimum(x, 0)))


def selu(x: Array) -> Array:
    """ELU with one fixed alpha, scaled, so that mean 0 and variance 1 are kept. (arXiv:1706.02515)"""
    return SELU_SCALE * elu(x, SELU_ALPHA)


def selu_derivative(x: Array) -> Array:
    """The derivative of ELU, scaled; the value of the right side at the kink."""
    return np.where(x >= 0, np.full_like(x, SELU_SCALE), SELU_SCALE * elu_derivative(x, SELU_ALPHA))


def softplus(x: Array) -> Array:
    """ln(1 + eˣ), a ReLU with a round corner. (Dugas and others, 2001)

    Written as max(0, x) + ln(1 + e to the power of −|x|), which cannot overflow.
    """
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def softplus_derivative(x: Array) -> Array:
    """The sigmoid."""
    return sigmoid(x)


def silu(x: Array) -> Array:
    """x · σ(x), also called Swish. (arXiv:1702.03118)"""
    return x * sigmoid(x)


def silu_derivative(x: Array) -> Array:
    """σ(x) · (1 + x · (1 − σ(x)))."""
    return sigmoid(x) * (1 + x * sigmoid(-x))


def gelu(x: Array) -> Array:
    """x · Φ(x), where Φ(x) is the share of a bell curve left of ``x``. (arXiv:1606.08415)

    The exact form, as Keras computes it by default; other libraries also use a form with tanh, which
    differs by up to 0.0005.
    """
    return x * _share_of_bell_curve(x)


def gelu_derivative(x: Array) -> Array:
    """Φ(x) + x · φ(x), where φ is the bell curve itself."""
    return _share_of_bell_curve(x) + x * np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)


def _share_of_bell_curve(x: Array) -> Array:
    """Φ(x), exact to 11 digits after the point.

    The area right of |x| is read from a table, whose entries and their slopes are exact; between two
    entries runs the cubic that has both (Hermite).
    """
    place = np.minimum(np.abs(x), _LAST / _PLACES) * _PLACES
    before = place.astype(np.intp)
    t = place - before
    low, high = _AREAS[before], _AREAS[before + 1]
    fall, later_fall = _HEIGHTS[before], _HEIGHTS[before + 1]
    bend = high - low + fall
    right = low + t * (t * (3 * bend - fall + later_fall - t * (2 * bend - fall + later_fall)) - fall)
    shares: Array = np.where(x < 0, right, 1 - right)
    return shares.astype(x.dtype)


def maxout(x: Array, slopes: Sequence[float], intercepts: Sequence[float]) -> Array:
    """The highest of several lines ``slope · x + intercept``. (arXiv:1302.4389)

    In a network the lines are learned; each one is a sum with weights and a bias of its own.
    """
    highest: Array = _lines(x, slopes, intercepts).max(axis=0)
    return highest


def maxout_derivative(x: Array, slopes: Sequence[float], intercepts: Sequence[float]) -> Array:
    """The slope of the line that is highest; where lines cross, of the one named first."""
    highest = _lines(x, slopes, intercepts).argmax(axis=0)
    slope: Array = np.asarray(slopes, dtype=x.dtype)[highest]
    return slope


def _lines(x: Array, slopes: Sequence[float], intercepts: Sequence[float]) -> Array:
    return np.stack([slope * x + intercept for slope, intercept in zip(slopes, intercepts, strict=True)])


def softmax(x: Array, temperature: float) -> Array:
    """Probabilities: e to the power of x / temperature, divided by the sum along the last axis.

    They add up to 1 and keep the order of the numbers. A low temperature makes the largest stand out,
    a high one makes all more alike. Taking the largest away first changes nothing but prevents overflow.

    Raises:
        ConfigError: ``temperature`` is not above 0.
    """
    if not temperature > 0:
        raise ConfigError(
            phrase("trainer", "The temperature of softmax must be above 0, but is {value}."),
            field="temperature",
            value=temperature,
        )
    # the difference first: dividing large equal numbers by a tiny temperature could overflow
    powers: Array = np.exp((x - x.max(axis=-1, keepdims=True)) / temperature)
    shares: Array = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def softmax_derivative(x: Array, temperature: float) -> Array:
    """How each probability answers to its own number: p · (1 − p) / temperature.

    This is the diagonal of :func:`softmax_jacobian`.
    """
    p = softmax(x, temperature)
    return p * (1 - p) / temperature


def softmax_jacobian(x: Array, temperature: float = 1.0) -> Array:
    """How each probability answers to each number, since all share one sum.

    Args:
        x: shape (…, n).
        temperature: above 0.

    Returns:
        Shape (…, n, n). Row i, column j: the derivative of probability i with respect to number j,
        pᵢ · (1 − pᵢ) / temperature where i = j and −pᵢ · pⱼ / temperature elsewhere. Rows and
        columns add up to 0: what one class gains the others lose.
    """
    p = softmax(x, temperature)
    own = p[..., :, np.newaxis] * np.eye(p.shape[-1], dtype=p.dtype)
    shared = p[..., :, np.newaxis] * p[..., np.newaxis, :]
    jacobian: Array = (own - shared) / temperature
    return jacobian
