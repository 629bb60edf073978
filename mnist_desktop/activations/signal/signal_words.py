"""Numbers and names of this room, as a reader wants them."""

from math import floor, isfinite, log10

from PySide6.QtCore import QCoreApplication, QLocale

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.numbers import decimal, digits
from trainer.learning.signal_settings import SignalSetting, Start

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_SMALLEST, _LARGEST = 0.001, 10_000.0


def power(exponent: int) -> str:
    """``10⁻³`` for −3; 1 and 10 as they are."""
    return str(10**exponent) if exponent in (0, 1) else "10" + str(exponent).translate(_RAISED)


def scientific(number: float) -> str:
    """Numbers of any size in a few characters: 0.25, 3.1 · 10⁻¹², ∞."""
    if not isfinite(number):
        return decimal(number)
    number = float(number)  # Qt wants no whole number here
    size = abs(number)
    if size == 0 or _SMALLEST <= size < _LARGEST:
        return digits(number, 2) if size < 100 else decimal(number, 0)
    exponent = floor(log10(size))
    front = number / 10.0**exponent
    if abs(round(front, 1)) >= 10:
        front, exponent = front / 10, exponent + 1
    locale = QLocale()
    return f"{locale.toString(front, 'f', 1).replace('-', '−')} · {power(exponent)}"


def start_name(start: Start) -> str:
    """How the weights are drawn, in a word or two."""
    match start:
        case Start.GLOROT:
            return QCoreApplication.translate("SignalWords", "Glorot")
        case Start.HE:
            return QCoreApplication.translate("SignalWords", "He")
        case Start.LECUN:
            return QCoreApplication.translate("SignalWords", "LeCun")
        case Start.SMALL:
            return QCoreApplication.translate("SignalWords", "Small random")
        case Start.LARGE:
            return QCoreApplication.translate("SignalWords", "Too large")
        case Start.ZEROS:
            return QCoreApplication.translate("SignalWords", "All zero")


def setting_in_short(setting: SignalSetting) -> str:
    """``ReLU · He · 20 × 128``."""
    parts = [
        activation_title(setting.activation),
        start_name(setting.start),
        f"{setting.depth} × {setting.width}",
    ]
    if setting.batch_normalization:
        parts.append(QCoreApplication.translate("SignalWords", "batch normalisation"))
    return " · ".join(parts)
