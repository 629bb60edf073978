"""The numbers behind a live plot: growing arrays, no Qt."""

import numpy as np
from numpy.typing import NDArray


class GrowingCurve:
    """Points that are appended; the arrays behind them double when they are full."""

    def __init__(self) -> None:
        self._values = np.empty((2, 1024), np.float64)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def append(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        """Add points at the end."""
        needed = self._length + len(x)
        if needed > self._values.shape[1]:
            larger = np.empty((2, max(needed, 2 * self._values.shape[1])), np.float64)
            larger[:, : self._length] = self._values[:, : self._length]
            self._values = larger
        self._values[0, self._length : needed] = x
        self._values[1, self._length : needed] = y
        self._length = needed

    @property
    def x(self) -> NDArray[np.float64]:
        """Where the points are, (n,)."""
        return self._values[0, : self._length]

    @property
    def y(self) -> NDArray[np.float64]:
        """What they are, (n,)."""
        return self._values[1, : self._length]


def fitting_range(
    steps: NDArray[np.float64], epochs: NDArray[np.float64], *, at_most_one: bool
) -> tuple[float, float]:
    """The vertical range that shows all of ``epochs`` and the middle 96 % of the latest ``steps``.

    ``at_most_one``: the values are shares, whose top is 1; otherwise losses, whose bottom is 0.
    """
    latest = steps[len(steps) // 10 :][-20_000:]
    seen = np.concatenate([np.percentile(latest, [2, 98]), epochs]) if len(latest) else epochs
    seen = seen[np.isfinite(seen)]
    if not len(seen):
        return 0.0, 1.0
    if at_most_one:
        low = max(0.0, float(seen.min()) - 0.02)
        return low, 1.0 + 0.03 * (1.0 - low)
    return 0.0, max(1e-6, 1.05 * float(seen.max()))


def outline(
    x: NDArray[np.float64], y: NDArray[np.float64], columns: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The same line for the eye with far fewer points: lowest and highest value of each column.

    ``x`` is evenly spaced; ``columns`` is how many pixels it covers. Nothing is smoothed: on the screen
    a column of many points is the line from its lowest to its highest one.
    """
    bin_size = len(x) // max(1, columns)
    if bin_size < 3:
        return x, y
    starts = np.arange(0, len(x), bin_size)
    points = np.repeat(x[starts], 2)
    values = np.empty(2 * len(starts))
    values[0::2] = np.minimum.reduceat(y, starts)
    values[1::2] = np.maximum.reduceat(y, starts)
    return points, values
