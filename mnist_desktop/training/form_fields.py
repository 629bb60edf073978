"""The fields of the training form: they give back exactly what they were shown, until somebody changes it."""

import math
import re

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSlider, QSpinBox, QWidget

from mnist_desktop.widgets.choice_field import CalmWheelMixin
from mnist_desktop.widgets.number_field import align_number_field
from trainer.records import Record, allowed_range

_POWER_OF_TEN = re.compile(r"\d{1,4}([.,]\d{0,9})?[eE][-+]?\d?")


class WholeField(CalmWheelMixin, QSpinBox):
    """A whole number in the range that ``record`` declares for ``setting``."""

    def __init__(self, name: str, record: type[Record], setting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        low, high = allowed_range(record, setting)
        self.setRange(int(low), int(high))
        align_number_field(self)

    def show_number(self, number: int) -> None:
        """Show ``number`` without telling about it."""
        with QSignalBlocker(self):
            self.setValue(number)


class NumberField(CalmWheelMixin, QDoubleSpinBox):
    """A number with decimals, in the range that ``record`` declares for ``setting``.

    What is shown is rounded; :meth:`number` is what was given to :meth:`show_number` all the same,
    as long as nobody changes it.
    """

    def __init__(
        self,
        name: str,
        record: type[Record],
        setting: str,
        places: int,
        *,
        in_percent: bool = False,
        first: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        """Build the field.

        Args:
            name: becomes the objectName.
            record: the settings that the number belongs to.
            setting: its name there.
            places: digits after the decimal sign, at most.
            in_percent: whether a share is shown and typed in percent.
            first: the step up from nothing, for numbers that are small when they are not nothing.
        """
        super().__init__(parent)
        self._scale = 100.0 if in_percent else 1.0
        self._first = first
        self._exact = self._shown = 0.0
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setDecimals(places)
        low, high = allowed_range(record, setting)
        if not _allows(record, setting, low):  # “above 0”: the least number that can be shown
            low += 10.0**-places / self._scale
        self.setRange(low * self._scale, high * self._scale)
        align_number_field(self)

    def show_number(self, number: float) -> None:
        """Show ``number`` without telling about it."""
        with QSignalBlocker(self):
            self.setValue(number * self._scale)
        self._exact, self._shown = number, self.value()

    def show_rounded(self, number: float) -> None:
        """Set what the field can say of ``number``, at most its ends, without telling about it."""
        with QSignalBlocker(self):
            self.setValue(number * self._scale)

    def number(self) -> float:
        """The number that is set."""
        if self.value() == self._shown:
            return self._exact
        return round(self.value() / self._scale, 9)

    def speak(self) -> None:
        """Write the number as the current language does."""
        self.setLocale(QLocale())
        if self._scale != 1:
            before = QLocale().language() == QLocale.Language.Turkish
            self.setPrefix("%" if before else "")
            self.setSuffix("" if before else " %")

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Also takes numbers like 1e-4."""
        if not _POWER_OF_TEN.fullmatch(text):
            return super().validate(text, position)
        number = self._written_out(text)
        fits = number is not None and self.minimum() <= number <= self.maximum()
        state = QValidator.State.Acceptable if fits else QValidator.State.Intermediate
        return state, text, position

    def valueFromText(self, text: str) -> float:
        """The number that ``text`` writes."""
        number = self._written_out(text) if _POWER_OF_TEN.fullmatch(text) else None
        return super().valueFromText(text) if number is None else number

    def _written_out(self, text: str) -> float | None:
        """What 1e-4 is, with the decimals that the field has; None while the power is not yet typed."""
        try:
            return round(float(text.replace(self.locale().decimalPoint(), ".")), self.decimals())
        except ValueError:
            return None

    def textFromValue(self, value: float) -> str:
        """``value`` without zeros at its end."""
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text

    def stepBy(self, steps: int) -> None:
        """Step up from nothing to where numbers begin to matter, and from there back to nothing."""
        if self._first and self.value() < self._first * 1.5 and steps < 0:
            self.setValue(0.0)
        elif self._first and self.value() == 0:
            self.setValue(self._first)
        else:
            super().stepBy(steps)


class RateSlider(CalmWheelMixin, QSlider):
    """Learning rates from 0.00001 to 10 at equal distances for equal factors."""

    _DECADES = (-5, 1)
    _STEPS = 20
    """In each decade; one step changes the rate by an eighth."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        low, high = self._DECADES
        self.setRange(0, (high - low) * self._STEPS)
        self.setPageStep(self._STEPS)
        self.setMinimumHeight(20)

    @property
    def rate(self) -> float:
        """The learning rate where the handle stands, with two digits."""
        return float(f"{10 ** (self._DECADES[0] + self.value() / self._STEPS):.2g}")

    def show_rate(self, rate: float) -> None:
        """Move the handle to ``rate``, or to the end beyond which it lies, without telling about it."""
        with QSignalBlocker(self):
            self.setValue(round((math.log10(rate) - self._DECADES[0]) * self._STEPS))


def _allows(record: type[Record], setting: str, number: float) -> bool:
    """Whether ``number``, the lower end of the range, belongs to it."""
    bounds = record.model_fields[setting].metadata
    return not any(getattr(bound, "gt", None) == number for bound in bounds)
