"""A field with its title above it."""

from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QVBoxLayout, QWidget

from mnist_desktop.widgets.term import FieldTerm


class LabelledField(QWidget):
    """A field below its title; a box to tick carries the title itself."""

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._field, self._label = field, FieldTerm(self)
        self._label.setBuddy(field)
        self._label.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(field)
        column.addStretch(1)
        if isinstance(field, QCheckBox):
            field.setMinimumHeight(32)  # stands in the middle of the fields beside it
        if isinstance(field, QAbstractSpinBox):
            field.setMinimumWidth(60)

    def say(self, title: str, tip: str) -> None:
        """Name the field and explain it."""
        if isinstance(self._field, QCheckBox):
            self._field.setText(title)
            self._label.setText("")
        else:
            self._label.setText(title)
        self._label.setToolTip(tip)
        self._field.setAccessibleName(title)
        self._field.setToolTip(tip)
