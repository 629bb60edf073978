"""What the colours over the image mean."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.drawing.explanation.seen_image import HEAT
from mnist_desktop.theme import Theme

_SIZE = QSize(36, 10)


class HeatLegend(QWidget):
    """A small ramp from nothing to the full colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ramp = QLinearGradient(0, 0, self.width(), 0)
        clear = QColor(HEAT)
        clear.setAlpha(0)
        ramp.setColorAt(0, clear)
        ramp.setColorAt(1, QColor(HEAT))
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QColor(Qt.GlobalColor.black), ramp):
            painter.setBrush(brush)
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
