"""What the lines of a plot mean, drawn as the lines are."""

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

_LINE = 24
_GAP = 6


class CurveLegend(Retranslating):
    """Training solid, validation dashed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: tuple[str, str] = ("", "")
        theme.changed.connect(self._repaint)
        self.retranslate()

    def retranslate(self) -> None:
        self._texts = (self.tr("training"), self.tr("validation"))
        self.setAccessibleName(self.tr("Solid line: training. Dashed line: validation."))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        texts = sum(self.fontMetrics().horizontalAdvance(text) for text in self._texts)
        return QSize(texts + 2 * (_LINE + _GAP) + 20, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        styles = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
        left = 0.0
        for text, colour, style in zip(self._texts, tokens.series[:2], styles, strict=True):
            painter.setPen(QPen(QColor(colour), 2, style))
            middle = self.height() / 2
            painter.drawLine(QPointF(left, middle), QPointF(left + _LINE, middle))
            painter.setPen(QColor(tokens.muted))
            width = self.fontMetrics().horizontalAdvance(text)
            painter.drawText(
                int(left + _LINE + _GAP), 0, width + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, text
            )
            left += _LINE + _GAP + width + 16
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
