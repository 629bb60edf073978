"""Strokes drawn straight into many 28 × 28 images at once, by each pixel's distance to them."""

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE

Floats = NDArray[np.float32]
FAR = 16
"""Pixels from which a line is too far to matter: traced distances end there."""
_THINNEST, _WIDEST = 0.9, 4.6  # of people's pens on a drawing canvas, in pixels of the 28 × 28 image
_PLACES = np.arange(IMAGE_SIDE, dtype=np.float32)


def distances_to_lines(lines: Floats) -> Floats:
    """From each pixel's middle to the nearest of the image's lines, (n, 28, 28) float32 in pixels.

    ``lines`` is (n, s, 4): x and y of start and end of s lines in each of n images; lines of NaN do not count.
    """
    start_x, start_y, end_x, end_y = (lines[:, :, part, None, None] for part in range(4))
    run, rise = end_x - start_x, end_y - start_y
    across, down = _PLACES - start_x, _PLACES[:, None] - start_y
    length = np.maximum(run * run + rise * rise, np.float32(1e-6))
    along = np.clip((across * run + down * rise) / length, 0, 1)
    squared = (across - along * run) ** 2 + (down - along * rise) ** 2  # (n, s, 28, 28)
    nearest = np.where(np.isnan(squared), np.float32(1e6), squared).min(axis=1)
    return np.asarray(np.sqrt(nearest), np.float32)


def inked(distances: Floats, widths: Floats) -> Floats:
    """Grey values 0 to 255 of a round pen of ``widths`` (n,) pixels led along the line, (n, 28, 28)."""
    return np.asarray(np.clip(widths[:, None, None] / 2 + 0.5 - distances, 0, 1) * 255, np.float32)


def pen_widths(count: int, random: np.random.Generator) -> Floats:
    """Widths (count,) of people's pens in pixels, thin ones as often as thick ones."""
    return np.exp(random.uniform(np.log(_THINNEST), np.log(_WIDEST), count)).astype(np.float32)
