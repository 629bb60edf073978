"""The pieces of ink on a canvas that may be digits of their own.

Ink that touches is one component. A component that stands over another, or a small one that lies close to
it, belongs to the same digit: the bar of a five, a dot. What is left are pieces in rows, read like text.
Digits that touch stay one piece.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
_Whole = NDArray[np.intp]

_RASTER_SIDE = 140  # the canvas is looked at with at most so many cells along its longer side
_FAINT = 0.25  # of the strongest ink: what is fainter holds nothing together
_MOST = 24  # components looked at; a scan full of crumbs is not a number
_SPECK = 0.08  # of the largest component's longer side: what is smaller and far from all is left out
_SMALL = 0.4  # of the tallest's height: what is lower is a part where it lies close to another one
_CLOSE = 0.25  # of the tallest's height
_SAME_ROW = 0.3  # of the lower one's height: what shares so much with a row stands in it
_OVERLAP = 0.45  # of the narrower one's width: two of one row that share so much are one digit


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """A piece of ink and the smallest box around it, in canvas pixels.

    Attributes:
        left: first column of the box.
        top: first row of the box.
        width: of the box.
        height: of the box.
        pixels: (h, w) the whole canvas with only this piece's ink.
    """

    left: int
    top: int
    width: int
    height: int
    pixels: Pixels

    def joined(self, other: "Segment") -> "Segment":
        """Both pieces as one."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right = max(self.left + self.width, other.left + other.width)
        bottom = max(self.top + self.height, other.top + other.height)
        return Segment(left, top, right - left, bottom - top, np.maximum(self.pixels, other.pixels))


@dataclass(frozen=True, slots=True)
class _Box:
    """One or more components: the box around them, in cells, and their numbers."""

    left: int
    top: int
    right: int
    bottom: int
    parts: tuple[int, ...]

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def joined(self, other: "_Box") -> "_Box":
        left, top = min(self.left, other.left), min(self.top, other.top)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return _Box(left, top, right, bottom, self.parts + other.parts)

    def shared_width(self, other: "_Box") -> int:
        """Columns that both stand in; below 0 the gap between them."""
        return min(self.right, other.right) - max(self.left, other.left)

    def shared_height(self, other: "_Box") -> int:
        """Rows that both stand in; below 0 the gap between them."""
        return min(self.bottom, other.bottom) - max(self.top, other.top)

    def distance(self, other: "_Box") -> int:
        """The wider of the two gaps; 0 where the boxes touch."""
        return max(-self.shared_width(other), -self.shared_height(other), 0)


def segments_of(canvas: Pixels) -> tuple[Segment, ...]:
    """The pieces of ``canvas`` (h, w), ink high: row by row, from left to right; no ink gives none."""
    peak = int(canvas.max(initial=0))
    if not peak:
        return ()
    step = -(-max(canvas.shape) // _RASTER_SIDE)
    labels, boxes = _components(_coarse(canvas >= max(1, _FAINT * peak), step))
    if len(boxes) > 1:
        boxes = [box for row in _rows(_without_crumbs(boxes)) for box in row]
    if len(boxes) == 1:
        return (_whole(canvas),)
    return tuple(_cut(canvas, labels, step, box) for box in boxes)


def _coarse(ink: NDArray[np.bool_], step: int) -> NDArray[np.bool_]:
    """Whether each square of ``step`` × ``step`` pixels holds ink."""
    for _ in range(2):  # the rows, then the columns
        room = -len(ink) % step
        padded = np.concatenate([ink, np.zeros((room, ink.shape[1]), np.bool_)]) if room else ink
        coarse = padded[::step].copy()
        for offset in range(1, step):
            coarse |= padded[offset::step]
        ink = coarse.T
    return ink


def _components(ink: NDArray[np.bool_]) -> tuple[_Whole, list[_Box]]:
    """Each cell's component, counted from 1 (0: no ink), and the boxes; cells hang together at corners too."""
    height, width = ink.shape
    stride = width + 2  # an empty cell at either end keeps the rows apart
    flat = np.zeros((height, stride), np.int8)
    flat[:, 1:-1] = ink
    edges = np.diff(flat.ravel(), prepend=0)
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    first = np.searchsorted(ends, starts + stride, "left")
    last = np.searchsorted(starts, ends + stride, "right")
    _, of_run = np.unique(_united(first.tolist(), last.tolist()), return_inverse=True)
    cells = np.zeros(flat.size, np.intp)
    cells[starts] = of_run + 1
    cells[ends] -= of_run + 1
    labels = cells.cumsum().reshape(height, stride)[:, 1:-1]
    return labels, _boxes(of_run, starts % stride - 1, ends % stride - 1, starts // stride)


def _united(first: Sequence[int], last: Sequence[int]) -> list[int]:
    """One name for all runs that hang together; run i touches the runs first[i] … last[i] - 1 below it."""
    names = list(range(len(first)))

    def name(run: int) -> int:
        while names[run] != run:
            names[run] = run = names[names[run]]
        return run

    for run, (start, end) in enumerate(zip(first, last, strict=True)):
        for below in range(start, end):
            names[name(below)] = name(run)
    return [name(run) for run in range(len(names))]


def _boxes(of_run: _Whole, lefts: _Whole, rights: _Whole, rows: _Whole) -> list[_Box]:
    """The boxes of the components from their runs."""
    count = int(of_run.max()) + 1
    low, high = np.full((count, 2), np.iinfo(np.intp).max), np.zeros((count, 2), np.intp)
    np.minimum.at(low, of_run, np.stack([lefts, rows], axis=1))
    np.maximum.at(high, of_run, np.stack([rights, rows + 1], axis=1))
    corners = np.hstack([low, high]).tolist()
    return [
        _Box(left, top, right, bottom, (part,)) for part, (left, top, right, bottom) in enumerate(corners, 1)
    ]


def _without_crumbs(boxes: list[_Box]) -> list[_Box]:
    """``boxes`` with the small ones joined to what they lie close to; specks far from all are left out."""
    boxes = sorted(boxes, key=_size, reverse=True)[:_MOST]
    tallest = max(box.height for box in boxes)
    kept = [box for box in boxes if box.height >= _SMALL * tallest]
    for box in boxes:
        if box.height >= _SMALL * tallest:
            continue
        nearest = min(range(len(kept)), key=[other.distance(box) for other in kept].__getitem__)
        if kept[nearest].distance(box) <= _CLOSE * tallest:
            kept[nearest] = kept[nearest].joined(box)
        elif _size(box) >= _SPECK * _size(boxes[0]):
            kept.append(box)
    return kept


def _rows(boxes: list[_Box]) -> list[list[_Box]]:
    """``boxes`` in rows from top to bottom, each from left to right, where those of one digit are joined."""
    bands: list[_Box] = []
    rows: list[list[_Box]] = []
    for box in sorted(boxes, key=_top):
        mine = [band.shared_height(box) >= _SAME_ROW * min(band.height, box.height) for band in bands]
        if True in mine:
            row = mine.index(True)
            bands[row] = bands[row].joined(box)
            rows[row].append(box)
        else:
            bands.append(box)
            rows.append([box])
    rows = [sorted(_standing_apart(row), key=_middle) for row in rows]
    if max(map(len, rows)) > 1:
        return rows
    return [[box] for box in _standing_apart([row[0] for row in rows])]  # an eight of two rings is one digit


def _standing_apart(row: list[_Box]) -> list[_Box]:
    """``row`` with those that stand over each other joined."""
    apart: list[_Box] = []
    waiting = row[::-1]
    while waiting:
        box = waiting.pop()
        mates = [
            other for other in apart if box.shared_width(other) >= _OVERLAP * min(box.width, other.width)
        ]
        if mates:
            apart.remove(mates[0])
            waiting.append(box.joined(mates[0]))
        else:
            apart.append(box)
    return apart


def _size(box: _Box) -> int:
    return max(box.width, box.height)


def _top(box: _Box) -> int:
    return box.top


def _middle(box: _Box) -> int:
    return box.left + box.right


def _cut(canvas: Pixels, labels: _Whole, step: int, box: _Box) -> Segment:
    """What of ``canvas`` belongs to ``box``: the ink of its cells, and faint ink beside them."""
    window = slice(max(box.top - 1, 0), box.bottom + 1), slice(max(box.left - 1, 0), box.right + 1)
    cells = labels[window]
    mine = np.isin(cells, box.parts) if len(box.parts) > 1 else cells == box.parts[0]
    near = np.pad(mine, 1)
    near[:, 1:-1] |= near[:, 2:] | near[:, :-2]
    near[1:-1] |= near[2:] | near[:-2]
    mine |= near[1:-1, 1:-1] & (cells == 0)
    ink = canvas[tuple(slice(side.start * step, side.stop * step) for side in window)]
    mask = mine.repeat(step, axis=0).repeat(step, axis=1)[: ink.shape[0], : ink.shape[1]]
    pixels = np.zeros_like(canvas)
    top, left = window[0].start * step, window[1].start * step
    pixels[top : top + ink.shape[0], left : left + ink.shape[1]] = ink * mask
    return _whole(pixels)


def _whole(pixels: Pixels) -> Segment:
    """All ink of ``pixels`` as one piece."""
    rows, columns = np.flatnonzero(pixels.any(axis=1)), np.flatnonzero(pixels.any(axis=0))
    left, top = int(columns[0]), int(rows[0])
    return Segment(left, top, int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top, pixels)
