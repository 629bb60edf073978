"""Axes whose numbers are written as the reader's language writes them."""

from collections.abc import Sequence
from math import ceil, log10

import pyqtgraph as pg

from mnist_desktop.numbers import digits, percent, short_decimal

_LONG = 10_000.0


class NumberAxis(pg.AxisItem):  # type: ignore[misc]
    """Numbers with as many digits as their distance needs."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        if spacing >= _LONG:  # the loss of a diverging run has no end
            return [digits(float(value)) for value in values]
        return [short_decimal(value, _places(spacing)) for value in values]


class PercentAxis(NumberAxis):
    """Shares from 0 to 1, written as percent."""

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        return [percent(value, _places(100 * spacing)) for value in values]


def _places(spacing: float) -> int:
    return max(0, ceil(-log10(spacing))) if spacing > 0 else 0
