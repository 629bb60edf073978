"""Numbers that pupils type, with whatever decimal sign they are used to."""

import math
import re

from PySide6.QtCore import QLocale

from mnist_desktop.numbers import percent, short_decimal, whole

_SMALL = re.compile(r"-?0[.,]\d+(e[-+]?\d+)?", re.IGNORECASE)


def typed_number(text: str, *, in_percent: bool = False) -> float | None:
    """The number in ``text``; None where there is none.

    Points and commas are taken as the window's language does, unless only the other way makes sense:
    0.001 is a thousandth in Turkish, too. A share is typed in percent, with or without the sign.
    """
    plain = text.replace("−", "-").replace("%", "").replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    number, is_fine = math.nan, False
    if not _SMALL.fullmatch(plain):
        number, is_fine = QLocale().toDouble(plain)
    if not is_fine:
        try:
            number = float(plain.replace(",", "."))
        except ValueError:
            return None
    if not math.isfinite(number) or abs(number) > 1e12:
        return None
    return number / 100 if in_percent else number


def written_number(number: float, *, in_percent: bool = False) -> str:
    """``number`` as the window's language writes it, so that :func:`typed_number` reads the same."""
    if in_percent:
        return percent(number, 2 if abs(number * 100 - round(number * 100, 1)) > 1e-9 else 1)
    return whole(number) if number == round(number) and abs(number) >= 1 else short_decimal(number, 7)
