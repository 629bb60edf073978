"""Numbers, dates and times as the reader's language writes them."""

import math
import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

_DECIMAL = re.compile(r"-?\d+\.\d+")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
_SHARE = re.compile(r"\d+(\.\d+)? %")
_LARGE = 100_000
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def whole(value: float) -> str:
    """41800.4 as ``41,800``, in Turkish ``41.800``."""
    return QLocale().toString(round(value))


def decimal(number: float, places: int = 4) -> str:
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


def digits(number: float, count: int = 3) -> str:
    """``number`` with the ``count`` digits that say most, whatever its size: 0.00123, 4430 and 5.2 · 10⁶."""
    if math.isinf(number):
        return decimal(number)
    if 10.0**count <= abs(number) < _LARGE:
        return decimal(float(f"{number:.{count}g}"), 0)
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    front, found, power = locale.toString(number, "g", count).lower().partition("e")
    front = front.replace("-", "−")
    return f"{front} · 10{str(int(power)).translate(_RAISED)}" if found else front


def percent(share: float, places: int = 1) -> str:
    """0.9784 as ``97.8 %``, in Turkish ``%97,8``."""
    number = decimal(share * 100, places)
    return f"%{number}" if QLocale().language() == QLocale.Language.Turkish else f"{number} %"


def rewritten(value: object) -> object:
    """A number that the backend wrote in English, such as 2.30 or 97 %, as the current language writes it."""
    text = str(value)
    if _SHARE.fullmatch(text):
        return percent(float(text[:-2]) / 100, len(text[:-2].partition(".")[2]))
    if _GROUPED.fullmatch(text):
        return whole(int(text.replace(",", "")))
    return text.replace(".", QLocale().decimalPoint()) if _DECIMAL.fullmatch(text) else value


def duration(seconds: float) -> str:
    """Seconds or minutes in words."""
    if seconds < 90:
        return QCoreApplication.translate("numbers", "{seconds} s").format(seconds=whole(seconds))
    return QCoreApplication.translate("numbers", "{minutes} min").format(minutes=whole(seconds / 60))


def moment(when: datetime) -> str:
    """Day and time in the computer's time zone: ``21 Nov 2026, 15:36``, which no country reads otherwise."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(local, "d MMM yyyy, HH:mm")
