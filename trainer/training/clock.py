"""Seconds of work, without pauses, and what follows from them."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

_WINDOW = 1.0


class WorkClock:
    """A clock that stands still while the run is paused."""

    def __init__(self) -> None:
        self._stood_still = 0.0
        self._start = self.now()
        self._already = 0.0
        self._notes: deque[tuple[float, int]] = deque([(self._start, 0)])

    def now(self) -> float:
        """Seconds of work so far, from an arbitrary start."""
        return time.perf_counter() - self._stood_still

    def set_out_from(self, share_done: float) -> None:
        """The work begins with ``share_done`` of it being done already."""
        self._already = share_done

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Take the time inside the block off the clock."""
        begin = time.perf_counter()
        try:
            yield
        finally:
            self._stood_still += time.perf_counter() - begin

    def note(self, images: int, share_done: float) -> tuple[float, float]:
        """Note that ``images`` more were learned from, ``share_done`` of all work being done.

        Returns:
            Images per second over about the last second, and the seconds left.
        """
        now = self.now()
        self._notes.append((now, images))
        while len(self._notes) > 2 and self._notes[0][0] < now - _WINDOW:
            self._notes.popleft()
        span = now - self._notes[0][0]
        counted = sum(number for _, number in list(self._notes)[1:])
        seconds_left = (now - self._start) * (1 - share_done) / max(share_done - self._already, 1e-9)
        return counted / max(span, 1e-6), seconds_left
