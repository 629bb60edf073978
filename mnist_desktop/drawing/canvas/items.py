"""What a drawing is made of: pen strokes, strokes of the rubber and pictures, one lying on the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from trainer.data.raster import InkRaster, Pixels

CANVAS_SIDE = 280
"""The canvas is this many units wide and high, however large it is shown."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight piece of a stroke; where it ends where it starts, it is a dot.

    Attributes:
        erases: it takes ink away instead of leaving it.
    """

    start: Point
    end: Point
    width: float
    erases: bool = False


@dataclass(frozen=True, slots=True)
class Trace:
    """A way of the pen or of the rubber, between down and up.

    Attributes:
        points: ``(x, y)`` in canvas units, y downward.
        widths: at each point; all the same unless a tablet tells the pressure.
    """

    ERASES: ClassVar[bool] = False
    points: tuple[Point, ...]
    widths: tuple[float, ...]

    def segments(self) -> Iterator[Segment]:
        """The pieces in the order in which they were drawn, the dot where the pen came down first."""
        before = self.points[0]
        for point, width in zip(self.points, self.widths, strict=True):
            yield Segment(before, point, width, self.ERASES)
            before = point


class Stroke(Trace):
    """What the pen left between down and up."""

    __slots__ = ()


class Rubber(Trace):
    """Where the rubber went: it takes away what was there before it, and nothing that comes later."""

    __slots__ = ()
    ERASES = True


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as large as the canvas, ink high.

    Attributes:
        pixels: 280 rows of 280 bytes.
    """

    pixels: bytes

    def array(self) -> "Pixels":
        """The pixels (280, 280), read-only."""
        import numpy as np  # the first frame does without

        return np.frombuffer(self.pixels, np.uint8).reshape(CANVAS_SIDE, CANVAS_SIDE)


Item = Stroke | Rubber | Picture
Items = tuple[Item, ...]


def leaves_ink(items: Items) -> bool:
    """Whether any of ``items`` is more than a rubber's way."""
    return any(not isinstance(item, Rubber) for item in items)


def without_idle_rubbers(items: Items) -> Items:
    """``items`` without the rubber's ways below which nothing lies."""
    first = next((place for place, item in enumerate(items) if not isinstance(item, Rubber)), len(items))
    return items[first:]


def replay(items: Iterable[Item], raster: "InkRaster") -> None:
    """Draw ``items`` on ``raster``, in their order."""
    for item in items:
        if isinstance(item, Picture):
            raster.lay(item.array())
            continue
        for segment in item.segments():
            put(segment, raster)


def put(segment: Segment, raster: "InkRaster") -> bool:
    """Draw or erase ``segment`` on ``raster``; False when it was the rubber and met no ink."""
    if segment.erases:
        return raster.erase_segment(segment.start, segment.end, segment.width)
    raster.draw_segment(segment.start, segment.end, segment.width)
    return True
