"""The drawing itself, without a widget: what was drawn, undo, and the raster that networks read."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mnist_desktop.drawing.canvas.history import History
from mnist_desktop.drawing.canvas.items import CANVAS_SIDE as CANVAS_SIDE
from mnist_desktop.drawing.canvas.items import (
    Items,
    Picture,
    Rubber,
    leaves_ink,
    put,
    replay,
    without_idle_rubbers,
)
from mnist_desktop.drawing.canvas.items import Point as Point
from mnist_desktop.drawing.canvas.items import Segment as Segment
from mnist_desktop.drawing.canvas.items import Stroke as Stroke

if TYPE_CHECKING:
    from trainer.data.raster import InkRaster, Pixels


class Ink:
    """Strokes that grow, rubbers, pictures, with undo and redo, and their raster, which is always in step.

    A new segment costs only itself; taking something back draws what remains once more.
    """

    def __init__(self) -> None:
        self._done: Items = ()
        self._kind: type[Stroke] | type[Rubber] | None = None  # of what is being drawn
        self._points: list[Point] = []
        self._widths: list[float] = []
        self._has_effect = False  # whether what is being drawn changed anything
        self._is_picking = False
        self._history = History()

    @cached_property
    def _raster(self) -> "InkRaster":
        from trainer.data.raster import InkRaster  # brings NumPy, which the first frame does without

        return InkRaster(CANVAS_SIDE)

    @property
    def items(self) -> Items:
        """All that was drawn, the lowest first and what is being drawn last."""
        if self._kind is None or not self._has_effect:
            return self._done
        return (*self._done, self._kind(tuple(self._points), tuple(self._widths)))

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All strokes of the pen, the one that is being drawn last."""
        return tuple(item for item in self.items if isinstance(item, Stroke))

    @property
    def pixels(self) -> "Pixels":
        """The raster (280, 280), ink high: a read-only view that follows what is drawn."""
        return self._raster.pixels

    @property
    def is_empty(self) -> bool:
        """Whether there is no stroke and no picture at all."""
        return self._kind is not Stroke and not leaves_ink(self._done)

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke of the pen or of an eraser has begun and not ended."""
        return self._kind is not None or self._is_picking

    @property
    def has_effect(self) -> bool:
        """Whether what is being drawn or erased has changed the picture so far."""
        return self._has_effect

    @property
    def can_undo(self) -> bool:
        """Whether :meth:`undo` would change anything."""
        return self._history.can_undo or (self._kind is not None and self._has_effect)

    @property
    def can_redo(self) -> bool:
        """Whether :meth:`redo` would change anything."""
        return self._history.can_redo and not self.is_drawing

    def begin(self, point: Point, width: float) -> Segment:
        """Put the pen down: a dot. A stroke that was still open is ended first."""
        return self._begin(Stroke, point, width)

    def begin_rubber(self, point: Point, width: float) -> Segment:
        """Put the rubber down: it takes away the ink where it goes, as one step of undo."""
        return self._begin(Rubber, point, width)

    def extend(self, point: Point, width: float) -> Segment | None:
        """Go on to ``point``; None when no stroke is open or the pen has not moved."""
        if self._kind is None or point == self._points[-1]:
            return None
        return self._add(Segment(self._points[-1], point, width, self._kind.ERASES))

    def begin_picking(self) -> None:
        """What :meth:`pick` takes until :meth:`end` is one step of undo."""
        self.end()
        self._is_picking, self._has_effect = True, False

    def pick(self, start: Point, end: Point, width: float) -> bool:
        """Take every stroke and picture away whose ink is seen under a line; False when there is none."""
        from mnist_desktop.drawing.canvas.touching import touched  # brings NumPy

        if not self._raster.has_ink_under(start, end, width):
            return False
        places = touched(self._done, start, end, width)
        if not places:
            return False
        if not self._has_effect:
            self._history.step(self._done, 0)
            self._has_effect = True
        left = tuple(item for place, item in enumerate(self._done) if place not in places)
        self._show(without_idle_rubbers(left))
        return True

    def end(self) -> None:
        """Lift the pen or the eraser: what it did becomes one step of undo."""
        if self._kind is not None and self._has_effect:
            self._history.step(self._done, len(self._points))
            items = self.items
            self._done = items if self._kind is Stroke or self.pixels.any() else ()
        self._forget_open()

    def drop(self) -> bool:
        """Forget the stroke that is being drawn, as if it had not begun; False when there is none."""
        is_seen = self._kind is not None and self._has_effect
        self._forget_open()
        if is_seen:
            self._show(self._done)
        return is_seen

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        self.end()
        return self._go_to(self._history.undo(self._done))

    def redo(self) -> bool:
        """Bring back what :meth:`undo` took; False when there is nothing."""
        self.end()
        return self._go_to(self._history.redo(self._done))

    def clear(self) -> bool:
        """Wipe everything away, as one step of undo; False when nothing was there."""
        return self.replace(())

    def replace(self, items: Items) -> bool:
        """Show ``items`` instead of what is there, as one step of undo; False when they are the same."""
        self.end()
        if items == self._done:
            return False
        self._history.step(self._done, sum(len(i.points) for i in items if not isinstance(i, Picture)))
        self._show(items)
        return True

    def lay_below(self, items: Items) -> None:
        """Put ``items`` below all that is there, as if they had been there from the start."""
        self._history.lay_below(items)
        self._done = (*items, *self._done)
        self._raster.clear()
        replay(self.items, self._raster)

    def to_document(self) -> dict[str, Any]:
        """The drawing as JSON can hold it; undo is not part of it."""
        from mnist_desktop.drawing.canvas.ink_document import document_of

        return document_of(self.items)

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> "Ink":
        """The drawing that :meth:`to_document` described.

        Raises:
            DataError: it is no such description, or larger than any drawing made by hand.
        """
        from mnist_desktop.drawing.canvas.ink_document import items_from

        ink = cls()
        ink._show(items_from(document))
        return ink

    def _begin(self, kind: type[Stroke] | type[Rubber], point: Point, width: float) -> Segment:
        self.end()
        self._kind = kind
        return self._add(Segment(point, point, width, kind.ERASES))

    def _add(self, segment: Segment) -> Segment:
        self._points.append(segment.end)
        self._widths.append(segment.width)
        self._has_effect = put(segment, self._raster) or self._has_effect
        return segment

    def _forget_open(self) -> None:
        self._kind, self._is_picking, self._has_effect = None, False, False
        self._points, self._widths = [], []

    def _go_to(self, items: Items | None) -> bool:
        if items is not None:
            self._show(items)
        return items is not None

    def _show(self, items: Items) -> None:
        self._done = items
        self._raster.clear()
        replay(items, self._raster)
