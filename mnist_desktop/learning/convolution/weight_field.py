"""A field for one weight, as narrow as a column of five allows."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from mnist_desktop.widgets.choice_field import CalmWheelMixin

_LIMIT = 99.0
_PLACES = 2
_MINUS = "−"
# without buttons (NoButtons) the style sheet's box would leave one pixel to the text
_NARROW = """
QDoubleSpinBox { padding: 2px 0px; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0px; }
QDoubleSpinBox::up-arrow, QDoubleSpinBox::down-arrow { image: none; width: 0px; height: 0px; }
"""


class WeightField(CalmWheelMixin, QDoubleSpinBox):
    """Shows a weight rounded to two places; what it was given stays exact until a person changes it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setDecimals(_PLACES)
        self.setRange(-_LIMIT, _LIMIT)
        self.setSingleStep(0.5)
        self.setKeyboardTracking(False)
        self.setStyleSheet(_NARROW)
        self.setMinimumWidth(20)

    def show_weight(self, weight: float) -> None:
        """Show ``weight`` without telling about it."""
        with QSignalBlocker(self):
            self.setValue(weight)

    def speak(self) -> None:
        """Write the number as the current language does."""
        self.setLocale(QLocale())

    def textFromValue(self, value: float) -> str:
        """Without zeros at the end, which would take room, and with a true minus sign."""
        text = super().textFromValue(value).replace("-", _MINUS)
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(text.replace(_MINUS, "-"))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Takes both minus signs."""
        state, _, place = super().validate(text.replace(_MINUS, "-"), position)
        return state, text, place
