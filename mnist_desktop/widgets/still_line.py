"""A line of text that changes many times a second and moves nothing."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class StillLine(QWidget):
    """Gives ``label`` one line of the room that is left, whatever it says.

    Another text in a label that stands in a layout has the whole window laid out and painted anew; here the
    label stands in no layout, so only its own line is painted.
    """

    def __init__(self, label: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        label.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, self._label.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Another text asks for a layout that is not there; only another height is passed on."""
        if event.type() == QEvent.Type.LayoutRequest and self._label.sizeHint().height() != self.height():
            self.updateGeometry()
        return super().event(event)
