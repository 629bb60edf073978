"""Where one walks, with which optimisers, how fast, and which step is looked at. No widgets."""

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from trainer.choices import Optimizer
from trainer.learning.descent import OPTIMIZERS, Pace, Walk, rate_for, walks
from trainer.learning.landscapes import LANDSCAPES, Landscape

STEPS = (5, 100)
"""Fewest and most steps."""
_FIRST_STEPS = 20


class Expedition(QObject):
    """Some walks from the same start, always up to date.

    Attributes:
        walks: those of the chosen optimisers, in their usual order.

    Signals:
        changed: the walks are others now.
        moved: another step, or another optimiser's arithmetic, is looked at.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.landscape: Landscape = LANDSCAPES[0]
        self.start = self.landscape.start
        self.rate = rate_for(self.landscape, Pace.TOO_LARGE)
        self.steps = _FIRST_STEPS
        self.chosen: frozenset[Optimizer] = frozenset({Optimizer.SGD})
        self.focus = Optimizer.SGD
        self.walks: tuple[Walk, ...] = ()
        self.position = 0
        self._walk()
        self.position = self.last

    @property
    def last(self) -> int:
        """The number of steps of the longest walk."""
        return max(way.steps for way in self.walks)

    @property
    def focused(self) -> Walk:
        """The walk whose arithmetic is shown."""
        return next(way for way in self.walks if way.optimizer is self.focus)

    def place(self, way: Walk) -> int:
        """Where ``way`` is at the step that is looked at; a lost one stays at its end."""
        return min(self.position, way.steps)

    def choose_landscape(self, landscape: Landscape) -> None:
        """Go elsewhere: the start is where there is something to see, the rate just too large."""
        self.landscape, self.start = landscape, landscape.start
        self.rate = rate_for(landscape, Pace.GOOD if landscape.dimensions > 1 else Pace.TOO_LARGE)
        self._walk_whole()

    def choose_start(self, start: tuple[float, ...]) -> None:
        """Begin at ``start``, or at the edge of the picture if it lies outside."""
        inside = np.clip(start, self.landscape.low, self.landscape.high)
        self.start = tuple(float(each) for each in inside)
        self._walk_whole()

    def choose_rate(self, rate: float) -> None:
        """Walk with this learning rate."""
        self.rate = rate
        self._walk_whole()

    def choose_pace(self, pace: Pace) -> None:
        """Walk with the learning rate that the landscape's curvature gives for ``pace``."""
        self.choose_rate(rate_for(self.landscape, pace))

    def choose_steps(self, steps: int) -> None:
        """Make so many steps."""
        self.steps = steps
        self._walk_whole()

    def choose_optimizer(self, optimizer: Optimizer, *, is_chosen: bool) -> None:
        """Let ``optimizer`` walk too, or no longer; the last one stays."""
        chosen = self.chosen | {optimizer} if is_chosen else self.chosen - {optimizer}
        if chosen:
            self.chosen = chosen
            self.focus = optimizer if is_chosen else self._still(chosen)
        self._walk_whole()

    def look_at(self, optimizer: Optimizer) -> None:
        """Show the arithmetic of ``optimizer``."""
        if optimizer in self.chosen:
            self.focus = optimizer
            self.moved.emit()

    @Slot(int)
    def go_to(self, position: int) -> None:
        """Look at the place after so many steps."""
        position = min(max(0, position), self.last)
        if position != self.position:
            self.position = position
            self.moved.emit()

    def _still(self, chosen: frozenset[Optimizer]) -> Optimizer:
        return self.focus if self.focus in chosen else next(each for each in OPTIMIZERS if each in chosen)

    def _walk_whole(self) -> None:
        """Walk anew; whoever looked at the end still does."""
        was_at_end = self.position == self.last
        self._walk()
        self.position = self.last if was_at_end else min(self.position, self.last)
        self.changed.emit()

    def _walk(self) -> None:
        chosen = [optimizer for optimizer in OPTIMIZERS if optimizer in self.chosen]
        self.walks = walks(self.landscape, chosen, self.rate, np.array(self.start), self.steps)
