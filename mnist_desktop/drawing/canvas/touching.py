"""Which items of a drawing can be seen under an eraser."""

from typing import TYPE_CHECKING

import numpy as np

from mnist_desktop.drawing.canvas.items import CANVAS_SIDE, Items, Picture, Point, Rubber, Segment, Trace, put
from trainer.data.raster import InkRaster

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Reals = NDArray[np.float64]


def touched(items: Items, start: Point, end: Point, width: float) -> frozenset[int]:
    """The places in ``items`` of strokes and pictures with ink that is seen under a line.

    Ink that a rubber took away later is not seen.
    """
    rubbers = [
        (place, _near(item, start, end, width))
        for place, item in enumerate(items)
        if isinstance(item, Rubber)
    ]
    found = set()
    for place, item in enumerate(items):
        if isinstance(item, Rubber):
            continue
        pieces = [] if isinstance(item, Picture) else _near(item, start, end, width)
        if not pieces and not isinstance(item, Picture):
            continue
        scratch = InkRaster(CANVAS_SIDE)
        if isinstance(item, Picture):
            scratch.lay(item.array())
        later = [piece for other, ways in rubbers if other > place for piece in ways]
        for piece in (*pieces, *later):
            put(piece, scratch)
        if scratch.has_ink_under(start, end, width):
            found.add(place)
    return frozenset(found)


def _near(trace: Trace, start: Point, end: Point, width: float) -> list[Segment]:
    """The pieces of ``trace`` that reach the line from ``start`` to ``end``, in their order."""
    ends = np.asarray(trace.points, np.float64)
    starts = np.vstack([ends[:1], ends[:-1]])
    widths = np.asarray(trace.widths, np.float64)
    reach = (widths + width) / 2 + 1
    close = np.flatnonzero(_distance(starts, ends, np.asarray(start), np.asarray(end)) <= reach)
    return [
        Segment(trace.points[max(place - 1, 0)], trace.points[place], trace.widths[place], trace.ERASES)
        for place in close.tolist()
    ]


def _distance(starts: "Reals", ends: "Reals", start: "Reals", end: "Reals") -> "Reals":
    """From each of the pieces (n, 2) to one line: 0 where they cross, else from an end of one to the other."""
    corner = np.minimum(
        np.minimum(_to_pieces(starts, start, end), _to_pieces(ends, start, end)),
        np.minimum(_to_pieces(start, starts, ends), _to_pieces(end, starts, ends)),
    )
    across = _side(starts, ends, start) * _side(starts, ends, end)
    along = _side(start, end, starts) * _side(start, end, ends)
    return np.asarray(np.where((across < 0) & (along < 0), 0.0, corner))


def _side(start: "Reals", end: "Reals", point: "Reals") -> "Reals":
    """On which side of the line through ``start`` and ``end`` a point lies, by sign."""
    line, way = end - start, point - start
    return np.asarray(line[..., 0] * way[..., 1] - line[..., 1] * way[..., 0])


def _to_pieces(point: "Reals", starts: "Reals", ends: "Reals") -> "Reals":
    line, way = ends - starts, point - starts
    length = (line * line).sum(axis=-1)
    along = np.clip((line * way).sum(axis=-1) / np.where(length > 0, length, 1), 0, 1)
    rest = way - along[..., np.newaxis] * line
    return np.asarray(np.sqrt((rest * rest).sum(axis=-1)))
