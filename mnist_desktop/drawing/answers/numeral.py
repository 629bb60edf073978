"""The answer as one big numeral, or as the few digits of a number."""

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from mnist_desktop.theme import Theme

_SIZE = 5.2  # times the size of ordinary text
_WIDEST = 1.6  # times its height, for a number of several digits
_GROWTH = 0.3  # of its height, for each digit more
_ROOM = 8
_MARK = 3.0


class Numeral(QLabel):
    """A calm tile of fixed height; it grows a little to the right for a number, whose digits shrink to fit."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._mark: str | None = None
        self.setFont(scaled(self.font(), _SIZE, QFont.Weight.DemiBold))
        self._full_size = self.font().pointSizeF()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._side = round(self.fontMetrics().height() * 1.02)
        self.setFixedSize(self._side, self._side)
        theme.changed.connect(self._repaint)

    def show_text(self, text: str) -> None:
        """Show ``text``: one digit, several, a dash, or nothing."""
        if text == self.text():
            return
        if max(len(text), 1) != max(len(self.text()), 1):
            self._fit(text)
        self.setText(text)

    def set_mark(self, colour: str | None) -> None:
        """Underline the tile in ``colour``, that of the bars that belong to it; None takes the line away."""
        self._mark = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.hover))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if self._mark is not None:
            painter.setBrush(QColor(self._mark))
            line = QRectF(_ROOM, self.height() - 2 * _MARK - 1, self.width() - 2 * _ROOM, _MARK)
            painter.drawRoundedRect(line, _MARK / 2, _MARK / 2)
        painter.end()
        super().paintEvent(event)

    def _fit(self, text: str) -> None:
        more = max(len(text), 1) - 1
        width = round(self._side * min(1 + _GROWTH * more, _WIDEST))
        font = self.font()
        font.setPointSizeF(self._full_size)
        self.setFont(font)
        needed = self.fontMetrics().horizontalAdvance("0" * max(len(text), 1))
        font.setPointSizeF(self._full_size * min(1.0, (width - 2 * _ROOM) / needed))
        self.setFont(font)
        self.setFixedWidth(width)

    @Slot()
    def _repaint(self) -> None:
        self.update()


def scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """``font`` with ``factor`` times its size."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * factor)
    result.setWeight(weight)
    return result
