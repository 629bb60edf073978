"""How the numbers of a network are written: four digits that count, in the reader's language."""

import math

from mnist_desktop.numbers import decimal, digits, short_decimal, whole
from mnist_desktop.translation import translated
from trainer.learning.arithmetic import Writing

_COUNTED = 4
_SMALLEST, _LARGEST = 1e-6, 1e5
_PLACES, _MOST_PLACES = 2, 4


def written(number: float) -> str:
    """``number`` with four digits that count: 0.4606, 12.35, 0.002557, 4.1 · 10⁻⁷."""
    size = abs(number)
    if size == 0 or math.isinf(number):
        return decimal(0.0 if size == 0 else number, 0)
    if size < _SMALLEST or size >= _LARGEST:
        return digits(number, 2)
    return short_decimal(number, max(0, _COUNTED - 1 - math.floor(math.log10(size))))


def brief(number: float) -> str:
    """``number`` for a narrow place: two decimals, or two digits that count for a small one.

    What falls short of 1 is not written as 1 either, for the loss that is left lies in between.
    """
    size = abs(number)
    places = _PLACES
    while size < 1 <= round(size, places) and places < _MOST_PLACES:
        places += 1
    if size == 0 or 0.005 <= size < 100:
        return short_decimal(number, places)
    return digits(number, 3 if size >= 100 else 2)


def window_writing() -> Writing:
    """Formulas and sentences in the window's language."""
    return Writing(written, whole, _translate)


def _translate(template: str) -> str:
    return translated("learning", template)
