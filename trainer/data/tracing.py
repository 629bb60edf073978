"""The pen's way through each training digit: its centre line, and how far every pixel lies from it.

With the distances, a digit can be inked anew with a round pen of any width, as a drawing canvas does it;
with the ends of the line, writing habits (a flag on a one, a bar through a seven) can be drawn onto it.
"""

from dataclasses import dataclass, fields
from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_SIDE = 28
_FINE = 2 * _SIDE  # the centre line is looked for on a grid twice as fine
_UNIT = 16  # steps of a stored distance to a pixel
_INK = 110  # grey from which a pixel counts as ink; the edge of MNIST's strokes
_PIECE = 1000


@dataclass(frozen=True, slots=True, eq=False)
class TracedDigits:
    """Centre lines of n images; coordinates in pixels, (0, 0) the middle of the first one.

    Attributes:
        distances: (n, 28, 28) uint8, from each pixel to the line, in sixteenths of a pixel; 255: 16 or more.
        ends: (n, 4) float32, the line's highest point (x, y) and its lowest (x, y).
        middles: (n, 28) float32, the mean x of the line in each row; NaN where it does not pass.
        boxes: (n, 4) float32, the line's left, top, right and bottom.
        widths: (n,) float32, of the pen that would leave as much ink.
    """

    distances: NDArray[np.uint8]
    ends: Floats
    middles: Floats
    boxes: Floats
    widths: Floats

    def __getitem__(self, chosen: NDArray[np.intp]) -> "TracedDigits":
        """Those of some images."""
        return TracedDigits(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def __setitem__(self, chosen: NDArray[np.intp], found: "TracedDigits") -> None:
        for field in fields(self):
            getattr(self, field.name)[chosen] = getattr(found, field.name)


class Tracer:
    """Traces images when they are first asked for, and remembers: half a millisecond an image, once."""

    def __init__(self, images: NDArray[np.uint8]) -> None:
        count = len(images)
        self._images = images
        self._known = np.zeros(count, bool)
        self._kept = TracedDigits(
            np.zeros((count, _SIDE, _SIDE), np.uint8),
            *(np.zeros((count, *shape), np.float32) for shape in ((4,), (_SIDE,), (4,), ())),
        )

    def __call__(self, chosen: NDArray[np.intp]) -> TracedDigits:
        """The centre lines of the images ``chosen`` (n,)."""
        new = chosen[~self._known[chosen]]
        if len(new):
            self._kept[new] = trace_digits(self._images[new])
            self._known[new] = True
        return self._kept[chosen]


def trace_digits(images: NDArray[np.uint8]) -> TracedDigits:
    """The centre lines of ``images`` (n, 28, 28), ink high."""
    pieces = [_trace(images[start : start + _PIECE]) for start in range(0, max(len(images), 1), _PIECE)]
    return TracedDigits(*(np.concatenate(parts) for parts in zip(*pieces, strict=True)))


def distance_in_pixels(distances: NDArray[np.uint8]) -> Floats:
    """Stored distances as pixels."""
    return np.asarray(distances / np.float32(_UNIT), np.float32)


def _trace(images: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], Floats, Floats, Floats, Floats]:
    lines = _thinned(_twice_as_fine(images) > _INK)
    inked = images.astype(np.float32).sum(axis=(1, 2)) / 255
    lengths = lines.sum(axis=(1, 2)) / 2
    widths = np.clip(inked / np.maximum(lengths, 1), 1, 6).astype(np.float32)
    ends, middles, boxes = _places(lines)
    return _distances(lines), ends, middles, boxes, widths


def _twice_as_fine(images: NDArray[np.uint8]) -> Floats:
    """(n, 56, 56), interpolated linearly."""
    places = np.clip((np.arange(_FINE) + 0.5) / 2 - 0.5, 0, _SIDE - 1.001)
    low = places.astype(np.intp)
    blend = np.zeros((_FINE, _SIDE), np.float32)
    blend[np.arange(_FINE), low] = 1 - (places - low)
    blend[np.arange(_FINE), low + 1] += places - low
    return np.asarray(blend @ images.astype(np.float32) @ blend.T)


def _thinned(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Ink worn down to lines one pixel wide (Zhang and Suen, 1984), all images at once."""
    padded = np.zeros((len(ink), _FINE + 2, _FINE + 2), np.uint8)
    padded[:, 1:-1, 1:-1] = ink
    inside = padded[:, 1:-1, 1:-1]
    around = [padded[:, 1 + dy : _FINE + 1 + dy, 1 + dx : _FINE + 1 + dx] for dy, dx in _NEIGHBOURS]
    worn = True
    while worn:
        worn = False
        for removable in _removable():
            code = np.zeros(inside.shape, np.uint8)
            for bit, neighbour in enumerate(around):
                code |= neighbour << bit
            gone = removable[code] & (inside == 1)
            if gone.any():
                inside[gone] = 0
                worn = True
    return np.asarray(inside == 1)


_NEIGHBOURS = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))  # clockwise from above


@cache
def _removable() -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """For each of the 256 neighbourhoods: whether the pixel may go, in each of the two half steps."""
    first, second = np.zeros(256, bool), np.zeros(256, bool)
    for code in range(256):
        up, _, right, _, down, _, left, _ = around = [code >> bit & 1 for bit in range(8)]
        rises = sum(before < after for before, after in zip(around, around[1:] + around[:1], strict=True))
        if 2 <= sum(around) <= 6 and rises == 1:
            first[code] = not (up and right and down) and not (right and down and left)
            second[code] = not (up and right and left) and not (up and down and left)
    return first, second


def _distances(lines: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """From each of the 28 × 28 pixels to the nearest point of the line: along the rows, then down them."""
    fine = ((np.arange(_FINE) + 0.5) / 2 - 0.5).astype(np.float32)
    far = np.float32(1e4)
    before = np.maximum.accumulate(np.where(lines, fine, -far), axis=2)[:, :, 0::2]
    after = np.minimum.accumulate(np.where(lines, fine, far)[:, :, ::-1], axis=2)[:, :, ::-1][:, :, 1::2]
    columns = np.arange(_SIDE, dtype=np.float32)  # pixel c lies between the fine ones 2c and 2c + 1
    along = np.minimum(columns - before, after - columns) ** 2  # (n, 56, 28)
    squared = np.empty((len(lines), _SIDE, _SIDE), np.float32)
    for row in range(_SIDE):
        squared[:, row] = (along + ((fine - row) ** 2)[:, None]).min(axis=1)
    return np.asarray(np.minimum(np.rint(np.sqrt(squared) * _UNIT), 255), np.uint8)


def _places(lines: NDArray[np.bool_]) -> tuple[Floats, Floats, Floats]:
    """Ends, middles and boxes of lines (n, 56, 56), in pixels of the 28 × 28 image; empty ones: its middle."""
    count = len(lines)
    places = (np.arange(_FINE) + 0.5) / 2 - 0.5
    sums, inked = (lines * places).sum(axis=2), lines.sum(axis=2)  # by row
    with np.errstate(invalid="ignore", divide="ignore"):
        by_row = sums / inked
        pairs = sums.reshape(count, _SIDE, 2).sum(axis=2) / inked.reshape(count, _SIDE, 2).sum(axis=2)
    rows, columns = np.asarray(np.any(lines, axis=2)), np.asarray(np.any(lines, axis=1))
    blank = ~rows.any(axis=1)
    top, bottom = rows.argmax(axis=1), _FINE - 1 - rows[:, ::-1].argmax(axis=1)
    left, right = columns.argmax(axis=1), _FINE - 1 - columns[:, ::-1].argmax(axis=1)
    number = np.arange(count)
    ends = np.stack([by_row[number, top], places[top], by_row[number, bottom], places[bottom]], axis=1)
    boxes = np.stack([places[left], places[top], places[right], places[bottom]], axis=1)
    ends[blank] = boxes[blank] = _SIDE / 2
    return ends.astype(np.float32), pairs.astype(np.float32), boxes.astype(np.float32)
