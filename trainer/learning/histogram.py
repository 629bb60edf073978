"""Counting numbers of any size, so that heaps of them can be compared."""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

HALF = 2048
"""Bins of a histogram on each side of 0."""
_FIRST_REACH = 2.0**-10
_FARTHEST = 2.0**100


class Histogram:
    """Counts numbers of any size in one pass; its bins become wider, exactly, when a number needs it.

    Attributes:
        reach: a power of two; the bins cover −reach ≤ z < reach, half of them on each side of 0.
        counts: (2 · HALF,) how many numbers lie in each.
    """

    def __init__(self) -> None:
        self.reach = _FIRST_REACH
        self.counts: NDArray[np.int64] = np.zeros(2 * HALF, np.int64)

    def copy(self) -> "Histogram":
        """The same counts, which stay as they are when this one goes on."""
        same = Histogram()
        same.reach, same.counts = self.reach, self.counts.copy()
        return same

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
