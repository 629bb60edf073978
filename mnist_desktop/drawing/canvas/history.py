"""What can be taken back and brought back."""

from collections import deque

from mnist_desktop.drawing.canvas.items import Items

LONGEST = 200
"""So many steps can be taken back."""
MOST_POINTS = 400_000
"""So many points of strokes are kept for undo; longer strokes mean fewer steps."""


class History:
    """The states before and after the present one; bounded, so that memory stays flat in a long lesson."""

    def __init__(self) -> None:
        self._past: deque[tuple[Items, int]] = deque(maxlen=LONGEST)
        self._future: deque[tuple[Items, int]] = deque(maxlen=LONGEST)

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a state that was taken back."""
        return bool(self._future)

    def step(self, before: Items, points: int) -> None:
        """A step was made from the state ``before``; it added so many ``points``."""
        self._future.clear()
        self._past.append((before, points))
        kept = sum(each for _, each in self._past)
        while kept > MOST_POINTS and len(self._past) > 1:
            kept -= self._past.popleft()[1]

    def undo(self, now: Items) -> Items | None:
        """The state before ``now``; None when it is not known."""
        return _moved(self._past, self._future, now)

    def redo(self, now: Items) -> Items | None:
        """The state that was taken back last; None when there is none."""
        return _moved(self._future, self._past, now)

    def lay_below(self, items: Items) -> None:
        """Put ``items`` below every state, as if they had always been there."""
        for states in (self._past, self._future):
            for place, (state, points) in enumerate(states):
                states[place] = (*items, *state), points


def _moved(
    source: "deque[tuple[Items, int]]", target: "deque[tuple[Items, int]]", now: Items
) -> Items | None:
    if not source:
        return None
    state, points = source.pop()
    target.append((now, points))
    return state
