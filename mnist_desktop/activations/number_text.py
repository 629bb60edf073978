"""Numbers as texts, the way the reader's language writes them."""

import math

from PySide6.QtCore import QLocale

_SMALLEST = 0.001
_LARGEST = 100_000.0


def decimal(number: float, places: int) -> str:
    """``number`` with ``places`` digits after the decimal sign; never "-0.00"; ∞ for no end."""
    if math.isinf(number):
        return "∞" if number > 0 else "−∞"
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    # a true minus sign is as wide as the digits
    return locale.toString(round(number, places) + 0.0, "f", places).replace("-", "−")


def short_decimal(number: float, places: int) -> str:
    """Like :func:`decimal` without zeros at the end: 1 and 0.25 instead of 1.00 and 0.25."""
    if math.isinf(number):
        return decimal(number, places)
    needed = next(
        few for few in range(places + 1) if few == places or round(number, few) == round(number, places)
    )
    return decimal(number, needed)


def share_in_percent(share: float) -> tuple[str, bool]:
    """A share as a number of percent, and whether that is only a bound because it is so small or large."""
    percent = 100 * share
    if 0 < percent < _SMALLEST:
        return short_decimal(_SMALLEST, 3), True
    if percent > _LARGEST:
        return decimal(_LARGEST, 0), True
    return short_decimal(percent, 0 if percent >= 10 else 1 if percent >= 1 else 3), False
