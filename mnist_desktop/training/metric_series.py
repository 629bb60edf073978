"""The numbers behind a live plot: growing arrays of bounded size, no Qt."""

import numpy as np
from numpy.typing import NDArray

MOST_POINTS = 2**18
"""A curve never keeps more points than this: 4 MiB."""

_RECENT = MOST_POINTS // 8
_SMALLEST_BIN = 4
_JUDGED = 4_000

Floats = NDArray[np.float64]


class GrowingCurve:
    """Points that are appended in the order of their x.

    The arrays behind them double when they are full. Once there are :data:`MOST_POINTS`, the older points
    are replaced by the lowest and the highest of each bin of neighbours, and the bins are doubled whenever
    that is not enough: nothing is smoothed, extremes stay, and the newest points are always all there.
    """

    def __init__(self) -> None:
        self._values = np.empty((2, 1024), np.float64)
        self._length = 0
        self._binned = 0  # so many points at the beginning stand for bins
        self._bin_size = _SMALLEST_BIN

    def __len__(self) -> int:
        return self._length

    def append(self, x: Floats, y: Floats) -> None:
        """Add points at the end."""
        for start in range(0, len(x), _RECENT):
            self._append(x[start : start + _RECENT], y[start : start + _RECENT])

    @property
    def x(self) -> Floats:
        """Where the points are, (n,)."""
        return self._values[0, : self._length]

    @property
    def y(self) -> Floats:
        """What they are, (n,)."""
        return self._values[1, : self._length]

    def _append(self, x: Floats, y: Floats) -> None:
        if self._length + len(x) > MOST_POINTS:
            self._bin_older_points()
        needed = self._length + len(x)
        if needed > self._values.shape[1]:
            self._move_to(self.x, self.y, max(needed, min(2 * self._values.shape[1], MOST_POINTS)))
        self._values[0, self._length : needed] = x
        self._values[1, self._length : needed] = y
        self._length = needed

    def _bin_older_points(self) -> None:
        """All but the newest points become bins of one size; at least a quarter of the room is free then."""
        whole_bins = (self._length - _RECENT - self._binned) // self._bin_size
        end = self._binned + whole_bins * self._bin_size
        new = extremes(self.x[self._binned : end], self.y[self._binned : end], self._bin_size)
        old = (self.x[: self._binned], self.y[: self._binned])
        x, y = (np.concatenate(parts) for parts in zip(old, new, strict=True))
        while len(x) > MOST_POINTS // 2:
            x, y = extremes(x, y, 4)  # two bins become one
            self._bin_size *= 2
        self._binned = len(x)
        self._move_to(np.concatenate([x, self.x[end:]]), np.concatenate([y, self.y[end:]]), MOST_POINTS)

    def _move_to(self, x: Floats, y: Floats, room: int) -> None:
        """Into a new array; whoever looks at the old one still sees what was there."""
        values = np.empty((2, room), np.float64)
        values[0, : len(x)], values[1, : len(y)] = x, y
        self._values, self._length = values, len(x)


def extremes(x: Floats, y: Floats, bin_size: int) -> tuple[Floats, Floats]:
    """The lowest and the highest point of each ``bin_size`` neighbours, in their order; a rest stays."""
    whole = len(x) // bin_size * bin_size
    bins = y[:whole].reshape(-1, bin_size)
    # the first lowest and the last highest are two points even where all are equal
    places = np.stack([bins.argmin(axis=1), bin_size - 1 - bins[:, ::-1].argmax(axis=1)], axis=1)
    places.sort(axis=1)
    kept = (places + np.arange(0, whole, bin_size)[:, None]).ravel()
    return np.concatenate([x[kept], x[whole:]]), np.concatenate([y[kept], y[whole:]])


def middle_of(values: Floats, left_out: float) -> Floats:
    """Between which two numbers nearly all of ``values`` lie: without ``left_out`` percent at either end.

    Some thousand of them, evenly spread, are enough to judge by.
    """
    judged = values[:: 1 + len(values) // _JUDGED]
    low = int(len(judged) * left_out / 100)
    high = len(judged) - 1 - low
    return np.partition(judged, (low, high))[[low, high]]


def fitting_range(
    steps: Floats, epochs: Floats, *, at_most_one: bool, target: float | None = None
) -> tuple[float, float]:
    """The vertical range that shows all of ``epochs`` and the middle 96 % of the latest ``steps``.

    ``at_most_one``: the values are shares, whose top is 1; otherwise losses, whose bottom is 0.
    ``target`` is in the range too unless the curves would shrink to less than half the height for it.
    """
    latest = steps[len(steps) // 10 :][-20_000:]
    seen = np.concatenate([middle_of(latest, 2), epochs]) if len(latest) else epochs
    seen = seen[np.isfinite(seen)]
    if at_most_one:
        low = max(0.0, float(seen.min()) - 0.02) if len(seen) else 0.0
        if target is not None and target < low and 1.0 - target < 2 * (1.0 - low):
            low = max(0.0, target - 0.02)
        return low, 1.0 + 0.03 * (1.0 - low) if len(seen) else 1.0
    high = max(1e-6, 1.05 * float(seen.max())) if len(seen) else 1.0
    if target is not None and target > 0.95 * high and (target < 2 * high or not len(seen)):
        high = 1.05 * target
    return 0.0, high


def outline(x: Floats, y: Floats, view: tuple[float, float], columns: int) -> tuple[Floats, Floats]:
    """The same line for the eye with far fewer points: lowest and highest value of each column.

    Only what lies in ``view``, which ``columns`` pixels show, and one point on either side of it. Nothing is
    smoothed: on the screen a column of many points is the line from its lowest to its highest one.
    """
    first, end = np.searchsorted(x, view[0]) - 1, np.searchsorted(x, view[1], side="right") + 1
    x, y = x[max(0, first) : end], y[max(0, first) : end]
    if len(x) <= 3 * columns:
        return x, y
    starts = np.searchsorted(x, np.linspace(x[0], x[-1], max(1, columns), endpoint=False))
    values = np.empty(2 * len(starts))  # a column without points has the first one of the next
    values[0::2] = np.minimum.reduceat(y, starts)
    values[1::2] = np.maximum.reduceat(y, starts)
    return np.repeat(x[starts], 2), values


def nearest(x: Floats, place: float) -> int:
    """The index of the point that is nearest to ``place``; ``x`` ascends and is not empty."""
    after = int(np.searchsorted(x, place))
    if after == 0:
        return 0
    if after == len(x):
        return len(x) - 1
    return after if x[after] - place < place - x[after - 1] else after - 1
