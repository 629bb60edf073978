"""Training digits drawn anew: with a pen of another width, with other people's habits, or as no digit at all."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data.habits import habit_lines
from trainer.data.lines import Floats, distances_to_lines, pen_widths
from trainer.data.non_digits import draw_non_digits
from trainer.data.sampling import MIDDLE, shrunk_distances
from trainer.data.tracing import TracedDigits, distance_in_pixels

NOT_A_DIGIT = 255
"""The label of an image that shows none of the ten classes."""
_NOWHERE = np.float32(1e3)
_MARGIN = 2


@dataclass(frozen=True, slots=True, eq=False)
class Redrawn:
    """What is to be inked on n images.

    Attributes:
        distances: (n, 28, 28) from each pixel to the lines to be inked; far where there are none.
        widths: (n,) of the pen, in pixels.
        is_anew: (n,) whether the lines replace the image; else they are added to it.
        is_drawn: (n,) whether there are lines at all.
    """

    distances: Floats
    widths: Floats
    is_anew: NDArray[np.bool_]
    is_drawn: NDArray[np.bool_]


def redraw(
    labels: NDArray[np.uint8],
    traced: TracedDigits,
    shares: tuple[float, float, float],
    random: np.random.Generator,
) -> tuple[Redrawn, NDArray[np.uint8]]:
    """What to ink, and the labels (n,) after it.

    Args:
        shares: of the images inked anew, of the ones, sevens and zeros that get habits, and of the
            images that give way to non-digits.
    """
    count = len(labels)
    pen, habits, non_digits = shares
    lines = habit_lines(labels, traced, habits, random)
    has_habit = ~np.isnan(lines[:, :, 0]).all(axis=1)
    lines, factors = _made_to_fit(lines)
    is_anew = (random.random(count) < pen) | (factors < 1)
    widths = np.where(is_anew, pen_widths(count, random), traced.widths)
    digits = distance_in_pixels(traced.distances)
    too_large = factors < 1
    digits[too_large] = shrunk_distances(digits[too_large], factors[too_large])
    distances = np.where(is_anew[:, None, None], digits, _NOWHERE)
    distances[has_habit] = np.minimum(distances[has_habit], distances_to_lines(lines[has_habit]))
    is_drawn = is_anew | has_habit
    replaced = random.choice(count, round(non_digits * count), replace=False)
    if len(replaced):
        labels = labels.copy()
        distances[replaced], widths[replaced] = draw_non_digits(digits, len(replaced), random)
        is_anew[replaced] = is_drawn[replaced] = True
        labels[replaced] = NOT_A_DIGIT
    return Redrawn(distances, widths, is_anew, is_drawn), labels


def _made_to_fit(lines: Floats) -> tuple[Floats, Floats]:
    """Lines (n, s, 4) that would leave their image drawn towards its middle, and by which factors (n,)."""
    reach = np.nanmax(np.abs(lines - MIDDLE), axis=(1, 2), initial=0)
    factors = np.minimum(1, (MIDDLE - _MARGIN) / np.maximum(reach, 1)).astype(np.float32)
    return (lines - MIDDLE) * factors[:, None, None] + MIDDLE, factors
