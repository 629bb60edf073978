"""A square of pixels that a round pen draws on and a round rubber takes from, piece by piece."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import DataError, phrase

Pixels = NDArray[np.uint8]
Point = Sequence[float]
_XY = tuple[float, float]
_Block = tuple[slice, slice]
_Reals = NDArray[np.float64]

_LARGEST_RASTER = 8192
_FARTHEST = 1e9  # coordinates are cut off here: far from every canvas, near enough to calculate with
_BLOCK_ROWS = 256
_FAINT = 30  # ink that hardly anybody sees


class InkRaster:
    """A square of pixels on which a round pen draws smooth-edged strokes, piece by piece."""

    def __init__(self, size: int = 280) -> None:
        """An empty raster of ``size`` × ``size`` pixels; point (0, 0) is its upper left corner.

        Raises:
            DataError: ``size`` is not a whole number from 1 to 8192.
        """
        if not isinstance(size, int | np.integer) or not 1 <= size <= _LARGEST_RASTER:
            raise DataError(
                phrase("trainer", "The canvas size must be a whole number from 1 to {high}, but is {size}."),
                high=_LARGEST_RASTER,
                size=size,
            )
        self._size = int(size)
        self._pixels = np.zeros((self._size, self._size), np.uint8)
        self._view = self._pixels.view()
        self._view.flags.writeable = False
        self._middles: _Reals = np.arange(self._size, dtype=np.float64) + 0.5

    @property
    def pixels(self) -> Pixels:
        """The pixels, ink high: a read-only view that follows what is drawn."""
        return self._view

    def clear(self) -> None:
        """Wipe all ink away."""
        self._pixels.fill(0)

    def draw_stroke(self, points: Iterable[Point], width: float) -> None:
        """Draw a line from each point to the next, as :meth:`draw_segment` does; one point leaves a dot."""
        places = listed(points)
        for start, end in zip(places, places[1:] or places, strict=False):
            self.draw_segment(start, end, width)

    def draw_segment(self, start: Point, end: Point, width: float) -> None:
        """Draw a line with round ends; the work grows with the line's own box, not with the raster.

        Raises:
            DataError: a point is not a pair of finite numbers, or ``width`` is not above 0.
        """
        for block, cover in self._blocks(start, end, width):
            np.maximum(self._pixels[block], cover, out=self._pixels[block])

    def erase_segment(self, start: Point, end: Point, width: float) -> bool:
        """Take away the ink under a line with round ends; what is covered by half loses half.

        To erase the same once more changes nothing. The work grows with the line's own box.

        Returns:
            Whether there was any ink to take.

        Raises:
            DataError: a point is not a pair of finite numbers, or ``width`` is not above 0.
        """
        changed = False
        for block, cover in self._blocks(start, end, width):
            left = np.minimum(self._pixels[block], 255 - cover)
            changed = changed or not np.array_equal(left, self._pixels[block])
            self._pixels[block] = left
        return changed

    def lay(self, picture: Pixels) -> None:
        """Lay ``picture``, as large as the raster and ink high, over it; the stronger ink wins.

        Raises:
            DataError: it has another shape or type.
        """
        if picture.shape != self._pixels.shape or picture.dtype != np.uint8:
            raise DataError(
                phrase(
                    "trainer",
                    "This picture does not fit on the canvas: expected {expected} bytes, "
                    "received {received} of {type}. Fit it to the canvas first.",
                ),
                expected=f"{self._size} × {self._size}",
                received=" × ".join(map(str, picture.shape)),
                type=picture.dtype,
            )
        np.maximum(self._pixels, picture, out=self._pixels)

    def has_ink_under(self, start: Point, end: Point, width: float) -> bool:
        """Whether a line with round ends lies over any ink that can be seen; its soft edge does not count.

        Raises:
            DataError: a point is not a pair of finite numbers, or ``width`` is not above 0.
        """
        return any(
            bool(((self._pixels[block] > _FAINT) & (cover > 255 - _FAINT)).any())
            for block, cover in self._blocks(start, end, width)
        )

    def _blocks(self, start: Point, end: Point, width: float) -> "Iterator[tuple[_Block, Pixels]]":
        """The parts of the raster that a line may touch, and how much of each pixel it covers."""
        check_width(width)
        start, end, reach = _coordinates(start), _coordinates(end), width / 2 + 0.5
        columns, rows = (self._span(*ends, reach) for ends in zip(start, end, strict=True))
        for top in range(rows.start, rows.stop, _BLOCK_ROWS):
            block = slice(top, min(top + _BLOCK_ROWS, rows.stop)), columns
            yield block, _cover(self._middles[block[0], None], self._middles[columns], start, end, reach)

    def _span(self, start: float, end: float, reach: float) -> slice:
        """The pixels within ``reach`` of a line, along one direction, as far as the raster goes."""
        first = max(math.floor(min(start, end) - reach), 0)
        return slice(first, max(min(math.ceil(max(start, end) + reach), self._size), first))


def _cover(down: _Reals, across: _Reals, start: _XY, end: _XY, reach: float) -> Pixels:
    """How much of each pixel the pen covers, from its distance to the line; ``reach``: where ink ends."""
    across, down = across - start[0], down - start[1]
    dx, dy = end[0] - start[0], end[1] - start[1]
    squared_length = dx * dx + dy * dy
    if squared_length > 0:
        along = across * (dx / squared_length) + down * (dy / squared_length)
        np.maximum(along, 0, out=along)
        np.minimum(along, 1, out=along)
        across, down = across - along * dx, down - along * dy
    cover = reach - np.sqrt(across * across + down * down)
    np.maximum(cover, 0, out=cover)
    np.minimum(cover, 1, out=cover)
    return np.rint(cover * 255).astype(np.uint8)


def listed(items: Iterable[Any]) -> list[Any]:
    """``items`` as a list.

    Raises:
        DataError: they cannot be gone through.
    """
    try:
        return list(items)
    except TypeError:
        raise _bad_ink(items) from None


def _coordinates(point: Point) -> _XY:
    """The point as two floats that can be calculated with."""
    try:
        x, y = point
        if not (math.isfinite(x) and math.isfinite(y)):
            raise _bad_ink(point)
    except (TypeError, ValueError, OverflowError):
        raise _bad_ink(point) from None
    return float(min(max(x, -_FARTHEST), _FARTHEST)), float(min(max(y, -_FARTHEST), _FARTHEST))


def _bad_ink(received: object) -> DataError:
    shown = repr(received)
    return DataError(
        phrase(
            "trainer",
            "This ink cannot be drawn: expected strokes that are lists of points (x, y) with finite numbers, "
            "received {received}. Leave this point out.",
        ),
        received=shown if len(shown) <= 60 else shown[:57] + "…",
    )


def check_width(width: float) -> None:
    """Let a pen's ``width`` pass that can be drawn with.

    Raises:
        DataError: it is no finite number above 0.
    """
    if not (isinstance(width, int | float | np.number) and 0 < width < math.inf):
        raise DataError(
            phrase("trainer", "The pen's width must be a number above 0, in canvas pixels, but is {width}."),
            width=width,
        )
