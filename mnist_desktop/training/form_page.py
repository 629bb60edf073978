"""What the pages of the training form share: rows of a label and a field, and lines of explanation."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from mnist_desktop.training.form_fields import NumberField
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.term import FieldTerm

NARROWEST = 84
"""What is left to a field beside a long label, in device-independent pixels."""
_GAP = 6  # between rows: the least window shows the first page whole


class FormPage(Retranslating):
    """One page; what it shows goes into :attr:`column`.

    Signals:
        changed: a person changed some field.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[QWidget, QLabel] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(_GAP)

    def new_rows(self) -> QFormLayout:
        """An empty block of rows at the end of the page."""
        rows = QFormLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(_GAP)
        rows.setHorizontalSpacing(12)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(rows)
        return rows

    def add_row(self, rows: QFormLayout, field: QWidget, below: QWidget | None = None) -> None:
        """Add ``field`` with a label of its own, and ``below`` it what belongs to the same number."""
        label = FieldTerm(self)
        label.setBuddy(field)
        label.setMinimumHeight(30)
        self._labels[field] = label
        field.setMinimumWidth(NARROWEST)
        if below is None:
            rows.addRow(label, field)
            return
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(field)
        both.addWidget(below)
        rows.addRow(label, both)
        rows.setAlignment(label, Qt.AlignmentFlag.AlignTop)

    def add_pair(self, rows: QFormLayout, first: QWidget, second: QWidget) -> None:
        """Add two fields of short numbers in one row."""
        label, other = FieldTerm(self), FieldTerm(self)
        both = QHBoxLayout()
        both.setSpacing(12)
        for name, field in ((label, first), (other, second)):
            name.setBuddy(field)
            self._labels[field] = name
        label.setMinimumHeight(30)
        for part, stretch in ((label, 0), (first, 1), (other, 0), (second, 1)):
            both.addWidget(part, stretch)
        rows.addRow(both)

    def add_note(self, role: str = "muted") -> QLabel:
        """A line of explanation at the end of the page."""
        note = QLabel(self)
        note.setProperty("role", role)
        note.setWordWrap(True)
        self.column.addWidget(note)
        return note

    def say(self, field: QWidget, title: str, tip: str) -> None:
        """Name ``field`` for eyes and for screen readers, and explain it in one sentence."""
        if field in self._labels:
            self._labels[field].setText(title)
            self._labels[field].setToolTip(tip)
        field.setAccessibleName(title)
        field.setToolTip(tip)

    def speak_numbers(self) -> None:
        """Write all numbers as the current language does."""
        for number in self.findChildren(NumberField):
            number.speak()
        for whole in self.findChildren(QSpinBox):
            whole.setLocale(QLocale())

    def show_enabled(self, field: QWidget, enabled: bool) -> None:
        """Let ``field`` and its label be used, or show that they decide nothing now."""
        field.setEnabled(enabled)
        if field in self._labels:
            self._labels[field].setEnabled(enabled)
