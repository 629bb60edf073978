"""What the plot says at the mouse: a few short lines in a box."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.theme import Theme

_MARGIN = 8
_DISTANCE = 10
_ROUNDNESS = 6.0


class PlotReading(QWidget):
    """A box over the plot that the mouse does not feel; hidden until :meth:`say`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("plotReading")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self.lines: tuple[str, ...] = ()
        self.hide()

    def say(self, lines: Sequence[str], beside: QPoint, within: QRect) -> None:
        """Show ``lines`` beside a point, on the side where ``within`` has room for them."""
        self.lines = tuple(lines)
        self.resize(self.sizeHint())
        left = beside.x() + _DISTANCE
        if left + self.width() > within.right():
            left = beside.x() - _DISTANCE - self.width()
        self.move(max(within.left(), left), beside.y() + _DISTANCE)
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = max((metrics.horizontalAdvance(line) for line in self.lines), default=0)
        return QSize(width + 2 * _MARGIN, len(self.lines) * metrics.height() + 2 * _MARGIN - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.raised))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _ROUNDNESS, _ROUNDNESS)
        painter.setPen(QColor(tokens.text))
        inner = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, "\n".join(self.lines))
        painter.end()
