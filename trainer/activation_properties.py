"""What can be said of each activation function in numbers: nothing here is written down, all is computed.

Every number holds for the parameters that are given. :mod:`trainer.activation_claims` says in sentences
what follows from these numbers.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from trainer.activation_functions import Array
from trainer.activations import (
    ActivationName,
    derivative,
    facts,
    is_zero_centred,
    mean_output,
    output_range,
    saturates,
    value,
)

FLAT_SLOPE = 0.01
"""A slope below this passes on less than a hundredth of the gradient: there the function is saturated."""

_BESIDE_ZERO = 1e-9
_KINK = 1e-6
_WIDEST = 50.0
_BELL_WIDTH = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationProperties:
    """One function with its parameters, in numbers.

    Softmax is looked at as one number that moves while another one rests at 0.

    Attributes:
        parameters: what holds for them, by name.
        range: lowest and highest output, infinite where there is no end.
        mean: of the outputs for inputs on a bell curve with mean 0 and spread 1; None for softmax, where
            it depends on how many numbers there are.
        spread: of those outputs, their standard deviation; None for softmax.
        is_zero_centred: whether that mean is 0.
        saturates: whether the slope dies far to the left, and far to the right.
        saturating_share: of the inputs on that bell curve, those whose slope is below FLAT_SLOPE.
        slopes_at_zero: just left of 0 and just right of it.
        largest_slope: the steepest it gets, rising or falling.
        is_monotonic: whether it never falls, or never rises.
    """

    name: ActivationName
    parameters: tuple[tuple[str, float], ...]
    range: tuple[float, float]
    mean: float | None
    spread: float | None
    is_zero_centred: bool
    saturates: tuple[bool, bool]
    saturating_share: float
    slopes_at_zero: tuple[float, float]
    largest_slope: float
    is_monotonic: bool

    @property
    def has_kink_at_zero(self) -> bool:
        """Whether the slope jumps at 0."""
        left, right = self.slopes_at_zero
        return abs(left - right) > _KINK


def properties(name: ActivationName, **parameters: float) -> ActivationProperties:
    """Everything about the function ``name`` that can be computed; those left out have their defaults.

    >>> properties(ActivationName.RELU).slopes_at_zero
    (0.0, 1.0)
    """
    return _properties(ActivationName(name), tuple(sorted({**facts(name).defaults, **parameters}.items())))


def slopes(name: ActivationName, x: Array, **parameters: float) -> Array:
    """The slope at every number in ``x``; for softmax that of one number beside another one at 0."""
    if name is not ActivationName.SOFTMAX:
        return derivative(name, x, **parameters)
    pairs = np.stack([x, np.zeros_like(x)], axis=-1)
    return derivative(name, pairs, **parameters)[..., 0]


@lru_cache(maxsize=256)
def _properties(name: ActivationName, numbers: tuple[tuple[str, float], ...]) -> ActivationProperties:
    parameters = dict(numbers)
    everywhere = slopes(name, _everywhere(), **parameters)
    left, right = slopes(name, np.array([-_BESIDE_ZERO, _BESIDE_ZERO]), **parameters)
    is_softmax = name is ActivationName.SOFTMAX
    return ActivationProperties(
        name=name,
        parameters=numbers,
        range=output_range(name, **parameters),
        mean=None if is_softmax else mean_output(name, **parameters),
        spread=None if is_softmax else _spread(name, parameters),
        is_zero_centred=is_zero_centred(name, **parameters),
        saturates=saturates(name, **parameters),
        saturating_share=_saturating_share(name, parameters),
        slopes_at_zero=(float(left), float(right)),
        largest_slope=float(np.abs(everywhere).max()),
        is_monotonic=bool((everywhere >= 0).all() or (everywhere <= 0).all()),
    )


def _everywhere() -> Array:
    """Numbers near and far, with both sides of 0, where most kinks are."""
    near, far = np.linspace(-6, 6, 1201), np.linspace(-_WIDEST, _WIDEST, 1001)
    return np.concatenate([near, far, [-_BESIDE_ZERO, _BESIDE_ZERO]])


def _saturating_share(name: ActivationName, parameters: dict[str, float]) -> float:
    x, weights = _bell_curve()
    return float(np.average(np.abs(slopes(name, x, **parameters)) < FLAT_SLOPE, weights=weights))


def _spread(name: ActivationName, parameters: dict[str, float]) -> float:
    x, weights = _bell_curve()
    outputs = value(name, x, **parameters)
    return float(np.sqrt(np.average((outputs - np.average(outputs, weights=weights)) ** 2, weights=weights)))


def _bell_curve() -> tuple[Array, Array]:
    """Inputs, and how often they come; none of them is 0, where most kinks are."""
    edges = np.linspace(-_BELL_WIDTH, _BELL_WIDTH, 6401)
    middles = (edges[1:] + edges[:-1]) / 2
    return middles, np.exp(-(middles**2) / 2)
