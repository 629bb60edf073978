"""Curves and surfaces to walk down on, each with its value and its gradient."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.errors import phrase

Array = NDArray[np.float64]

_HESSIAN_STEP = 1e-5


@dataclass(frozen=True, slots=True, kw_only=True)
class Landscape:
    """A smooth function of one or two numbers.

    Attributes:
        name: a few words.
        formula: as it is written on paper.
        of: its value at places, (..., dimensions) → (...).
        slope: its gradient there, (..., dimensions) → (..., dimensions).
        low: the corner of the part that is shown with the smallest coordinates.
        high: the opposite corner.
        start: a place from where there is something to see.
        bottom: the place (one of them) where the value is smallest.
    """

    key: str
    name: str
    formula: str
    of: Callable[[Array], Array]
    slope: Callable[[Array], Array]
    low: tuple[float, ...]
    high: tuple[float, ...]
    start: tuple[float, ...]
    bottom: tuple[float, ...]

    @property
    def dimensions(self) -> int:
        """1 for a curve, 2 for a surface."""
        return len(self.low)

    @property
    def lowest(self) -> float:
        """The smallest value."""
        return float(self.of(np.array(self.bottom)))

    @property
    def width(self) -> float:
        """From corner to corner of what is shown."""
        return float(np.linalg.norm(np.subtract(self.high, self.low)))

    def curvature(self) -> float:
        """How fast the slope changes at the bottom, in the direction where it changes fastest.

        The largest eigenvalue of the second derivatives, which are found as differences of the gradient.
        """
        bottom = np.array(self.bottom)
        columns = [
            (self.slope(bottom + shift) - self.slope(bottom - shift)) / (2 * _HESSIAN_STEP)
            for shift in np.eye(self.dimensions) * _HESSIAN_STEP
        ]
        hessian = np.stack(columns)
        return float(np.linalg.eigvalsh((hessian + hessian.T) / 2).max())


def _together(x: Array, y: Array) -> Array:
    """Like numpy's stack over the last axis, which takes longer than the slope itself."""
    both = np.empty((*x.shape, 2))
    both[..., 0], both[..., 1] = x, y
    return both


def _bowl(at: Array) -> Array:
    return np.asarray(at[..., 0] ** 2)


def _bowl_slope(at: Array) -> Array:
    return 2 * at


def _two_valleys(at: Array) -> Array:
    x = at[..., 0]
    return np.asarray(x**4 - 3 * x**2 + x)


def _two_valleys_slope(at: Array) -> Array:
    return 4 * at**3 - 6 * at + 1


def _plateau(at: Array) -> Array:
    return np.asarray(4 * (1 - np.exp(-(at[..., 0] ** 2) / 2)))


def _plateau_slope(at: Array) -> Array:
    return 4 * at * np.exp(-(at**2) / 2)


_LONG = np.array([1.0, 10.0])


def _long_bowl(at: Array) -> Array:
    return np.asarray((_LONG * at**2).sum(axis=-1) / 2)


def _long_bowl_slope(at: Array) -> Array:
    return _LONG * at


def _ravine(at: Array) -> Array:
    x, y = at[..., 0], at[..., 1]
    return np.asarray(((1 - x) ** 2 + 10 * (y - x**2) ** 2) / 4)


def _ravine_slope(at: Array) -> Array:
    x, y = at[..., 0], at[..., 1]
    above = y - x**2
    return _together(-(1 - x) / 2 - 10 * x * above, 5 * above)


def _saddle(at: Array) -> Array:
    x, y = at[..., 0], at[..., 1]
    return np.asarray(x**2 - y**2 + y**4 / 4)


def _saddle_slope(at: Array) -> Array:
    x, y = at[..., 0], at[..., 1]
    return _together(2 * x, y**3 - 2 * y)


LANDSCAPES = (
    Landscape(
        key="bowl",
        name=phrase("learning", "Curve: a bowl"),
        formula="x²",
        of=_bowl,
        slope=_bowl_slope,
        low=(-3.0,),
        high=(3.0,),
        start=(2.5,),
        bottom=(0.0,),
    ),
    Landscape(
        key="two-valleys",
        name=phrase("learning", "Curve: two valleys"),
        formula="x⁴ − 3x² + x",
        of=_two_valleys,
        slope=_two_valleys_slope,
        low=(-2.2,),
        high=(2.2,),
        start=(1.9,),
        bottom=(float(np.roots([4, 0, -6, 1]).real.min()),),
    ),
    Landscape(
        key="plateau",
        name=phrase("learning", "Curve: a plateau"),
        formula="4 · (1 − e^(−x²/2))",
        of=_plateau,
        slope=_plateau_slope,
        low=(-4.0,),
        high=(4.0,),
        start=(3.2,),
        bottom=(0.0,),
    ),
    Landscape(
        key="long-bowl",
        name=phrase("learning", "Surface: a long bowl"),
        formula="(x² + 10y²) / 2",
        of=_long_bowl,
        slope=_long_bowl_slope,
        low=(-3.0, -2.0),
        high=(3.0, 2.0),
        start=(-2.6, 1.4),
        bottom=(0.0, 0.0),
    ),
    Landscape(
        key="ravine",
        name=phrase("learning", "Surface: a bent ravine"),
        formula="((1 − x)² + 10(y − x²)²) / 4",
        of=_ravine,
        slope=_ravine_slope,
        low=(-2.0, -1.0),
        high=(2.0, 3.0),
        start=(-1.2, 1.8),
        bottom=(1.0, 1.0),
    ),
    Landscape(
        key="saddle",
        name=phrase("learning", "Surface: a saddle"),
        formula="x² − y² + y⁴/4",
        of=_saddle,
        slope=_saddle_slope,
        low=(-2.5, -2.5),
        high=(2.5, 2.5),
        start=(2.0, 0.02),
        bottom=(0.0, float(np.sqrt(2))),
    ),
)
"""In the order in which they are best tried; the formula of each holds for what :mod:`numpy` computes."""
