"""The drawing itself, without a widget: strokes as vectors, undo, and the raster that networks read."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trainer.data.ink import InkRaster, Pixels

CANVAS_SIDE = 280
"""The canvas is this many units wide and high, however large it is shown."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight piece of a stroke; where it ends where it starts, it is a dot."""

    start: Point
    end: Point
    width: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """What the pen left between down and up.

    Attributes:
        points: ``(x, y)`` in canvas units, y downward.
        widths: of the pen at each point; all the same unless a tablet tells the pressure.
    """

    points: tuple[Point, ...]
    widths: tuple[float, ...]

    def segments(self) -> Iterator[Segment]:
        """The pieces in the order in which they were drawn, the dot where the pen came down first."""
        before = self.points[0]
        for point, width in zip(self.points, self.widths, strict=True):
            yield Segment(before, point, width)
            before = point


class Ink:
    """Strokes that grow, with undo and redo, and their raster, which is always in step.

    A new segment costs only itself; taking something back draws what remains once more.
    """

    def __init__(self) -> None:
        self._done: tuple[Stroke, ...] = ()
        self._points: list[Point] = []
        self._widths: list[float] = []
        self._past: list[tuple[Stroke, ...]] = []
        self._future: list[tuple[Stroke, ...]] = []

    @cached_property
    def _raster(self) -> "InkRaster":
        from trainer.data.ink import InkRaster  # brings NumPy, which the first frame does without

        return InkRaster(CANVAS_SIDE)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All strokes, the one that is being drawn last."""
        if not self._points:
            return self._done
        return (*self._done, Stroke(tuple(self._points), tuple(self._widths)))

    @property
    def pixels(self) -> "Pixels":
        """The raster (280, 280), ink high: a read-only view that follows what is drawn."""
        return self._raster.pixels

    @property
    def is_empty(self) -> bool:
        """Whether there is no stroke at all."""
        return not self._done and not self._points

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke has begun and not ended."""
        return bool(self._points)

    @property
    def can_undo(self) -> bool:
        """Whether :meth:`undo` would change anything."""
        return bool(self._past) or self.is_drawing

    @property
    def can_redo(self) -> bool:
        """Whether :meth:`redo` would change anything."""
        return bool(self._future) and not self.is_drawing

    def begin(self, point: Point, width: float) -> Segment:
        """Put the pen down: a dot. A stroke that was still open is ended first."""
        self.end()
        self._future.clear()
        return self._add(Segment(point, point, width))

    def extend(self, point: Point, width: float) -> Segment | None:
        """Draw on to ``point``; None when no stroke is open or the pen has not moved."""
        if not self._points or point == self._points[-1]:
            return None
        return self._add(Segment(self._points[-1], point, width))

    def end(self) -> None:
        """Lift the pen: the stroke becomes one step of undo."""
        if self._points:
            self._past.append(self._done)
            self._done = self.strokes
            self._points, self._widths = [], []

    def undo(self) -> bool:
        """Take the last stroke or clearing back; False when there is none."""
        self.end()
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """Bring back what :meth:`undo` took; False when there is nothing."""
        self.end()
        return self._step(self._future, self._past)

    def clear(self) -> bool:
        """Wipe everything away, as one step of undo; False when nothing was there."""
        self.end()
        if not self._done:
            return False
        self._past.append(self._done)
        self._future.clear()
        self._show(())
        return True

    def _add(self, segment: Segment) -> Segment:
        self._points.append(segment.end)
        self._widths.append(segment.width)
        self._raster.draw_segment(segment.start, segment.end, segment.width)
        return segment

    def _step(self, source: list[tuple[Stroke, ...]], target: list[tuple[Stroke, ...]]) -> bool:
        if not source:
            return False
        target.append(self._done)
        self._show(source.pop())
        return True

    def _show(self, strokes: tuple[Stroke, ...]) -> None:
        self._done = strokes
        self._raster.clear()
        for stroke in strokes:
            for segment in stroke.segments():
                self._raster.draw_segment(segment.start, segment.end, segment.width)
