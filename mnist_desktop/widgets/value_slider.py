"""A slider for a number with decimals, with its name before it and its value after it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from mnist_desktop.numbers import decimal
from mnist_desktop.widgets.still_line import StillLine


class ValueSlider(QWidget):
    """Name, slider and value in one row.

    Signals:
        value_changed: a person moved it; carries the new number.
    """

    value_changed = Signal(object)

    def __init__(
        self, name: str, low: float, high: float, step: float, value: float, parent: QWidget | None = None
    ) -> None:
        """Build the row; ``name`` becomes the slider's objectName."""
        super().__init__(parent)
        self._step = step
        self._places = len(f"{step:.10f}".rstrip("0").partition(".")[2])
        self._title = QLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName(name)
        self.slider.setRange(round(low / step), round(high / step))
        self.slider.setPageStep(max(1, (self.slider.maximum() - self.slider.minimum()) // 10))
        self.slider.setMinimumHeight(22)
        self._number = QLabel(self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._title.setBuddy(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self.slider, 1)
        row.addWidget(self._number_field(low, high))
        self.set_value(value)
        self.slider.valueChanged.connect(self._on_slider_moved)

    @property
    def value(self) -> float:
        """The number that is set."""
        return round(self.slider.value() * self._step, self._places)

    def set_value(self, value: float) -> None:
        """Show ``value`` without telling about it."""
        was_blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(value / self._step))
        self.slider.blockSignals(was_blocked)
        self.show_number()

    def set_texts(self, title: str, accessible_name: str, tool_tip: str) -> None:
        """Set the texts, in the current language."""
        self._title.setText(title)
        self.slider.setAccessibleName(accessible_name)
        self.slider.setToolTip(tool_tip)
        self.show_number()

    def title_width(self) -> int:
        """How wide the name is, so that rows can be aligned."""
        return self._title.sizeHint().width()

    def set_title_width(self, width: int) -> None:
        """Give the name's column this width."""
        self._title.setFixedWidth(width)

    def show_number(self) -> None:
        """Write the value anew, as the current language writes numbers."""
        text = decimal(self.value, self._places)
        self._number.setText(text)
        self.slider.setAccessibleDescription(text)

    def _number_field(self, low: float, high: float) -> StillLine:
        """The number, with room for the longest: the row is not laid out anew for each."""
        metrics = QFontMetrics(self.font())
        texts = ["−0.000", *(decimal(end, self._places) for end in (low, high))]
        field = StillLine(self._number, self)
        field.setFixedWidth(max(metrics.horizontalAdvance(text) for text in texts))
        return field

    @Slot()
    def _on_slider_moved(self) -> None:
        self.show_number()
        self.value_changed.emit(self.value)


def align_titles(sliders: list[ValueSlider]) -> None:
    """Give all names the width of the longest one."""
    width = max((each.title_width() for each in sliders), default=0)
    for each in sliders:
        each.set_title_width(width)
