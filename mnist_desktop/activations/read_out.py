"""The numbers at the movable line: x to type, f(x) and f′(x) of every shown function to read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.activations.exploration import X_LIMIT, Reading
from mnist_desktop.activations.series import CURVES, sample
from mnist_desktop.numbers import decimal
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.number_field import align_number_field
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.activations import ActivationName

_PLACES = 3


@dataclass(frozen=True, slots=True)
class _Row:
    key: QLabel
    title: QLabel
    value: QLabel
    slope: QLabel

    def cells(self) -> tuple[QLabel, QLabel, QLabel, QLabel]:
        return self.key, self.title, self.value, self.slope


class ReadOut(Retranslating):
    """A field for x and a table below it.

    Signals:
        x_chosen: a person set x; carries it.
    """

    x_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._readings: Sequence[Reading] = ()
        self._label = QLabel("x", self)
        self._field = QDoubleSpinBox(self)
        align_number_field(self._field)
        self._field.setObjectName("xField")
        self._field.setDecimals(2)
        self._field.setRange(-X_LIMIT, X_LIMIT)
        self._field.setSingleStep(0.1)
        self._field.setKeyboardTracking(False)
        self._label.setBuddy(self._field)
        self._heads = (QLabel("f(x)", self), QLabel("f′(x)", self))
        self._rows = {name: self._new_row(name) for name in CURVES}
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        set_role(self._hint, "muted")
        self._lay_out()
        self._draw_samples()
        theme.changed.connect(self._draw_samples)
        self._field.valueChanged.connect(self._on_value_changed)
        self.retranslate()

    def show_readings(self, x: float, readings: Sequence[Reading]) -> None:
        """Show ``x`` and the functions' numbers there."""
        if self._field.value() != x:
            was_blocked = self._field.blockSignals(True)
            self._field.setValue(x)
            self._field.blockSignals(was_blocked)
        self._readings = readings
        shown = {each.name: each for each in readings}
        for name, row in self._rows.items():
            reading = shown.get(name)
            for cell in row.cells():
                cell.setVisible(reading is not None)
            if reading is not None:
                row.value.setText(decimal(reading.value, _PLACES))
                row.slope.setText(decimal(reading.slope, _PLACES))
                set_role(row.title, "title" if reading.focused else "")

    def retranslate(self) -> None:
        self._field.setLocale(QLocale())
        self._field.setAccessibleName(self.tr("x, where the line stands"))
        self._field.setToolTip(
            self.tr("Type a number or press the up and down keys, and watch which slopes come close to 0.")
        )
        self._hint.setText(self.tr("Drag the line in the plot, or click anywhere, to move x."))
        for name, row in self._rows.items():
            title = activation_title(name)
            row.title.setText(title)
            row.value.setAccessibleName(self.tr("f(x) of {name}").format(name=title))
            row.slope.setAccessibleName(self.tr("f′(x) of {name}").format(name=title))
        self.show_readings(self._field.value(), self._readings)

    def _new_row(self, name: ActivationName) -> _Row:
        row = _Row(QLabel(self), QLabel(self), QLabel(self), QLabel(self))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for cell, kind in ((row.value, "value"), (row.slope, "slope")):
            cell.setObjectName(kind + "".join(part.capitalize() for part in name.split("_")))
            cell.setAlignment(right)
            cell.setMinimumWidth(QFontMetrics(cell.font()).horizontalAdvance("−0.000"))
        return row

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._label)
        top.addWidget(self._field, 1)
        table = QGridLayout()
        table.setHorizontalSpacing(8)
        table.setVerticalSpacing(0)
        table.setColumnStretch(1, 1)
        for column, head in enumerate(self._heads, start=2):
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            set_role(head, "muted")
            table.addWidget(head, 0, column)
        for line, row in enumerate(self._rows.values(), start=1):
            for column, cell in enumerate(row.cells()):
                cell.setContentsMargins(0, 4, 0, 4)
                table.addWidget(cell, line, column)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(12)
        column_of_all.addLayout(top)
        column_of_all.addLayout(table)
        column_of_all.addWidget(self._hint)
        column_of_all.addStretch(1)

    @Slot()
    def _draw_samples(self) -> None:
        for name, row in self._rows.items():
            row.key.setPixmap(sample(name, self._theme.tokens))

    @Slot(float)
    def _on_value_changed(self, x: float) -> None:
        self.x_chosen.emit(x)
