"""A choice of one thing out of a list, and fields that the wheel passes by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

if TYPE_CHECKING:  # Qt refuses a class with two of its own among the bases
    _Base = QWidget
else:
    _Base = object


class CalmWheelMixin(_Base):
    """Goes before a Qt field in the bases: the wheel turns the page past it, and the field once it is in use."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(CalmWheelMixin, QComboBox):
    """A choice that carries enumeration members or names beside its texts."""

    def __init__(self, name: str, items: list[tuple[str, object]], parent: QWidget | None = None) -> None:
        """Build the box; ``items`` are texts with what they stand for."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for text, data in items:
            self.addItem(text, userData=data)

    def show_choice(self, data: object) -> None:
        """Show ``data`` without telling about it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(data))
