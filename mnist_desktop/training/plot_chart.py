"""What a plot shows, free of the window: for a picture of it that is drawn elsewhere."""

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

_TICKS_LENGTH = 320
"""The length of an axis in pixels, for which its numbers are chosen."""


@dataclass(frozen=True, slots=True)
class Scale:
    """One axis: its name, its two ends, and where which numbers stand."""

    name: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Points that are joined.

    Attributes:
        name: for the legend; empty for a line that is explained by another one.
        colour: index into the theme's series.
        dotted: each point is a dot too.
        faint: thin and pale, behind the others.
        right: its values belong to the right axis.
    """

    name: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    colour: int
    dashed: bool = False
    dotted: bool = False
    faint: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Axes, lines, and the two marks that a metric's plot may have.

    Attributes:
        best: where the best epoch is, and the words for it.
        target: at which value training shall end, and the words for it.
    """

    bottom: Scale
    left: Scale
    lines: tuple[Line, ...]
    right: Scale | None = None
    best: tuple[float, str] | None = None
    target: tuple[float, str] | None = None


def scale_of(axis: pg.AxisItem, name: str) -> Scale:
    """What ``axis`` shows now."""
    low, high = (float(end) for end in axis.range)
    spacing, values = axis.tickValues(low, high, _TICKS_LENGTH)[0]
    inside = [float(value) for value in values if low <= value <= high]
    return Scale(name, low, high, tuple(zip(inside, axis.tickStrings(inside, 1, spacing), strict=True)))
