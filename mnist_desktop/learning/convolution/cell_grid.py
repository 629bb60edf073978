"""A square table of small calculations, each on a ground that shows the sign and size of its number."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.learning.convolution.scales import signed_tint
from mnist_desktop.theme import Theme

_GAP = 3.0
_LARGEST = 132.0
_LARGEST_TEXT = 1.3
_SMALLEST_TEXT = 6.5


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of the table.

    Attributes:
        lines: texts, the last of which is the result.
        value: the number that gives the colour.
        is_marked: whether it stands out.
    """

    lines: tuple[str, ...]
    value: float
    is_marked: bool = False


class CellGrid(QWidget):
    """Shows square tables of any size, in the middle of itself; it is no higher than wide."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._rows: Sequence[Sequence[Cell]] = ()
        self._limit = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._repaint)

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        """What is shown."""
        return self._rows

    def show_cells(self, rows: Sequence[Sequence[Cell]], limit: float) -> None:
        """Show ``rows``; the colours are strongest at ``limit``."""
        self._rows, self._limit = rows, limit
        texts = ("; ".join(" ".join(cell.lines) for cell in row) for row in rows)
        self.setAccessibleDescription(" | ".join(texts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 280)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._fitting_font())
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                self._paint(painter, self._place(row, column), cell)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumHeight(max(event.size().width(), self.minimumSizeHint().height()))

    def _paint(self, painter: QPainter, place: QRectF, cell: Cell) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.accent), 2) if cell.is_marked else QPen(QColor(tokens.line), 1))
        painter.setBrush(signed_tint(cell.value, self._limit, tokens))
        painter.drawRoundedRect(place, 4, 4)
        height = painter.fontMetrics().height()
        top = place.center().y() - height * len(cell.lines) / 2
        for number, text in enumerate(cell.lines, start=1):
            painter.setPen(QColor(tokens.text))
            font = painter.font()
            font.setWeight(QFont.Weight.DemiBold if number == len(cell.lines) else QFont.Weight.Normal)
            painter.setFont(font)
            line = QRectF(place.left(), top, place.width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
            top += height

    def _side(self) -> tuple[float, float]:
        """Width and height of a cell."""
        count = len(self._rows)
        wide, high = self.width() / count - _GAP, self.height() / count - _GAP
        return min(wide, _LARGEST), min(high, wide, _LARGEST)

    def _place(self, row: int, column: int) -> QRectF:
        width, height = self._side()
        count = len(self._rows)
        left = (self.width() - count * (width + _GAP) + _GAP) / 2
        top = (self.height() - count * (height + _GAP) + _GAP) / 2
        return QRectF(left + column * (width + _GAP), top + row * (height + _GAP), width, height)

    def _fitting_font(self) -> QFont:
        """The program's text size, somewhat larger in large cells, or as small as the cells need."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        lines = [text for row in self._rows for cell in row for text in cell.lines]
        widest = max(metrics.horizontalAdvance(text) for text in lines)
        most = max(len(cell.lines) for row in self._rows for cell in row)
        width, height = self._side()
        share = min(_LARGEST_TEXT, (width - 4) / max(widest, 1.0), (height - 2) / (metrics.height() * most))
        font.setPointSizeF(max(font.pointSizeF() * share, _SMALLEST_TEXT))
        return font

    @Slot()
    def _repaint(self) -> None:
        self.update()
