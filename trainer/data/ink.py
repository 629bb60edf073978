"""From ink to the 28 × 28 image a network reads, made the way MNIST's digits were made.

The ink's square box is averaged down to 20 × 20 pixels, its strongest pixel becomes 255, and whole
pixels of shift bring the centre of mass to (14, 14). Networks trained on MNIST expect exactly this.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.data.raster import InkRaster as InkRaster
from trainer.data.raster import Pixels as Pixels
from trainer.data.raster import Point as Point
from trainer.data.raster import check_width, listed
from trainer.errors import DataError, phrase

Strokes = Iterable[Iterable[Point]]
_Reals = NDArray[np.float64]

BOX_SIDE = 20
_CENTRE = 14.0  # where MNIST's centres of mass lie, counting pixels from 0
_SMALLEST_CROP = 0.16  # of the canvas's longer side: a dot of the usual pen stays half as large as a digit
_BLOCK_ROWS = 32  # products this small stay on one thread; beside a training, more would wait for each other


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """Which of the steps are taken; all of them is how MNIST was made.

    Attributes:
        crop: cut out the ink's box; else the whole canvas is used.
        box: fit the cut-out into 20 pixels; else it fills all 28.
        centre_of_mass: move the ink's centre of mass to the middle; else the box's centre stays there.
    """

    crop: bool = True
    box: bool = True
    centre_of_mass: bool = True


@dataclass(frozen=True, slots=True)
class CropBox:
    """A square in canvas pixels; it may reach beyond the canvas, where there is no ink."""

    left: int
    top: int
    side: int


@dataclass(frozen=True, slots=True, eq=False)
class InkStages:
    """What the ink looks like after each step.

    Attributes:
        crop_box: the square that was cut out of the canvas.
        cropped: (side, side) the square's pixels.
        boxed: (20, 20) the square made small, peak 255; (28, 28) where the box is switched off.
        image: (28, 28) what the network reads.
    """

    crop_box: CropBox
    cropped: Pixels
    boxed: Pixels
    image: Pixels


_MNIST_WAY = Preprocessing()


def image_from_canvas(canvas: Pixels, preprocessing: Preprocessing = _MNIST_WAY) -> Pixels:
    """The (28, 28) image of what is drawn on ``canvas`` (h, w), ink high; no ink gives zeros.

    Raises:
        DataError: ``canvas`` is not a two-dimensional array of bytes.
    """
    return stages_of(canvas, preprocessing).image


def image_from_strokes(strokes: Strokes, canvas_size: int = 280, pen_width: float = 20) -> Pixels:
    """The (28, 28) image of pen ``strokes``, each a list of ``(x, y)`` canvas points, y downward.

    Raises:
        DataError: a point is not a pair of finite numbers, or a size is out of range.
    """
    raster = InkRaster(canvas_size)
    check_width(pen_width)
    for points in listed(strokes):
        raster.draw_stroke(points, pen_width)
    return image_from_canvas(raster.pixels)


def stages_of(canvas: Pixels, preprocessing: Preprocessing = _MNIST_WAY) -> InkStages:
    """Every step of :func:`image_from_canvas`, for showing; the steps switched off are left out."""
    _check_canvas(canvas)
    crop_box = _crop_box(canvas, preprocessing.crop)
    cropped = _cut_out(canvas, crop_box)
    boxed = _shrunk(cropped, BOX_SIDE if preprocessing.box else IMAGE_SIDE)
    return InkStages(crop_box, cropped, boxed, _placed(boxed, preprocessing.centre_of_mass))


def _check_canvas(canvas: object) -> None:
    if isinstance(canvas, np.ndarray) and canvas.dtype == np.uint8 and canvas.ndim == 2 and canvas.size:
        return
    raise DataError(
        phrase(
            "trainer",
            "This canvas cannot be read: expected a grey picture as a uint8 array of shape (height, width), "
            "received {received}. Convert it to one byte per pixel, with ink high.",
        ),
        received=f"{canvas.dtype} {canvas.shape}"
        if isinstance(canvas, np.ndarray)
        else type(canvas).__name__,
    )


def _crop_box(canvas: Pixels, around_ink: bool) -> CropBox:
    """The square around the ink, not smaller than a share of the canvas; else around the whole canvas.

    It lies on whole pixels, so that ink which already has the right size comes through unchanged.
    """
    top, left, (height, width) = 0, 0, canvas.shape
    side = max(height, width)
    rows, columns = np.flatnonzero(canvas.any(axis=1)), np.flatnonzero(canvas.any(axis=0))
    if around_ink and len(rows):
        top, left = int(rows[0]), int(columns[0])
        height, width = int(rows[-1]) + 1 - top, int(columns[-1]) + 1 - left
        side = max(height, width, math.ceil(_SMALLEST_CROP * side))
    return CropBox(left - (side - width) // 2, top - (side - height) // 2, side)


def _cut_out(canvas: Pixels, box: CropBox) -> Pixels:
    height, width = canvas.shape
    top, bottom = max(box.top, 0), min(box.top + box.side, height)
    left, right = max(box.left, 0), min(box.left + box.side, width)
    cropped = np.zeros((box.side, box.side), np.uint8)
    inside = slice(top - box.top, bottom - box.top), slice(left - box.left, right - box.left)
    cropped[inside] = canvas[top:bottom, left:right]
    return cropped


def _shrunk(square: Pixels, side: int) -> Pixels:
    """``square`` averaged by area to (side, side), its peak made 255."""
    weights = _area_weights(len(square), side)
    means = np.zeros((side, len(square)))
    for start in range(0, len(square), _BLOCK_ROWS):  # in blocks, so that a huge canvas needs little memory
        rows = slice(start, start + _BLOCK_ROWS)
        means += weights[:, rows] @ square[rows].astype(np.float64)
    means = means @ weights.T
    peak = means.max()
    if peak > 0:
        means *= 255 / peak
    return np.rint(means).astype(np.uint8)


def _area_weights(source: int, target: int) -> _Reals:
    """(target, source): the share of each target pixel that each source pixel covers, fractions included."""
    edges = np.arange(target + 1)[:, None] * (source / target)
    pixels = np.arange(source)
    overlap = np.minimum(edges[1:], pixels + 1) - np.maximum(edges[:-1], pixels)
    return np.asarray(np.maximum(overlap, 0) * (target / source))


def _placed(boxed: Pixels, centre_of_mass: bool) -> Pixels:
    """``boxed`` on an empty 28 × 28 image, moved by whole pixels and never over the border."""
    image = np.zeros((IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    if not boxed.any():
        return image
    rows, to_rows = _position(boxed.sum(axis=1, dtype=np.int64), centre_of_mass)
    columns, to_columns = _position(boxed.sum(axis=0, dtype=np.int64), centre_of_mass)
    image[to_rows, to_columns] = boxed[rows, columns]
    return image


def _position(mass: NDArray[np.int64], centre_of_mass: bool) -> tuple[slice, slice]:
    """Along one direction: where the ink lies in the box, and where it goes in the image."""
    inked = np.flatnonzero(mass)
    first, end = int(inked[0]), int(inked[-1]) + 1
    shift = (IMAGE_SIDE - len(mass)) // 2
    if centre_of_mass:
        mean = float(mass @ np.arange(len(mass))) / float(mass.sum())
        shift = math.ceil(_CENTRE - 0.5 - mean)
    shift = min(max(shift, -first), IMAGE_SIDE - end)
    return slice(first, end), slice(first + shift, end + shift)
