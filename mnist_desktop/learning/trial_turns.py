"""One trial at a time in the whole window: who trains now, and who waits."""

import sys
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Signal, Slot

from trainer.training.control import RunControl

_QUICK = 0.0001
"""Seconds until a thread that computes in Python lets another one in, which waits for it.

The window's thread asks hundreds of times for each picture that it paints; Python's own 5 milliseconds
each would make a second of them.
"""


class Ticket(QObject):
    """A place among those that train; the working thread holds it too, so that it outlives its bench.

    Attributes:
        control: stops what goes on.

    Signals:
        called: it is this one's turn now.
        moved: it waits for another one than before.
    """

    called = Signal()
    moved = Signal()

    def __init__(self, named: Callable[[], str]) -> None:
        """``named`` says what trains, in the current language, to those that wait for it."""
        super().__init__()
        self.control = RunControl()
        self.named = named

    @Slot()
    def let_go(self) -> None:
        """Nobody waits for results any more: end soon, and let others train."""
        self.control.request_stop()
        turns().leave(self)

    @Slot()
    def close(self) -> None:
        """The program ends: end soon."""
        self.control.request_stop()


class TrialTurns:
    """A queue of tickets, of which the first trains; all of it in the window's thread."""

    def __init__(self) -> None:
        self._queue: list[Ticket] = []
        self._usual = sys.getswitchinterval()

    def join(self, ticket: Ticket) -> None:
        """Train now or later; :meth:`is_first` says which, and later :attr:`Ticket.called`."""
        if not self._queue:
            self._usual = sys.getswitchinterval()
            sys.setswitchinterval(_QUICK)
        self._queue.append(ticket)

    def leave(self, ticket: Ticket) -> None:
        """``ticket`` trains or waits no longer; it need not have done so."""
        if ticket not in self._queue:
            return
        had_turn = self.is_first(ticket)
        place = self._queue.index(ticket)
        self._queue.remove(ticket)
        if not self._queue:
            sys.setswitchinterval(self._usual)
        elif had_turn:
            self._queue[0].called.emit()
        for later in self._queue[place:]:
            later.moved.emit()

    def is_first(self, ticket: Ticket) -> bool:
        """Whether it is the turn of ``ticket``."""
        return self._queue[:1] == [ticket]

    def before(self, ticket: Ticket) -> str:
        """What ``ticket`` waits for, as the current language names it; empty where it does not wait."""
        place = self._queue.index(ticket) if ticket in self._queue else 0
        return self._queue[place - 1].named() if place else ""


@cache
def turns() -> TrialTurns:
    """Those of this program."""
    return TrialTurns()
