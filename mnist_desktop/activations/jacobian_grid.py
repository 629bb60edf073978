"""A square table of slopes, coloured by sign and size."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.numbers import decimal
from mnist_desktop.theme import Theme, Tokens
from trainer.activation_functions import Array

_GAP = 2
_HEAD = 26
_STRONGEST = 0.25
"""The steepest slope that softmax has at temperature 1; steeper ones get the same colour."""


class JacobianGrid(QWidget):
    """Row i, column j: how probability i answers when number j grows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._slopes: Array = np.zeros((1, 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._repaint)

    def show_slopes(self, slopes: Array) -> None:
        """Show ``slopes``, a square array."""
        self._slopes = slopes
        rows = ("; ".join(decimal(number, 2) for number in row) for row in slopes)
        self.setAccessibleDescription(" | ".join(rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, _HEAD + 5 * 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _HEAD + 5 * 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._paint_heads(painter)
        tokens = self._theme.tokens
        for (row, column), slope in np.ndenumerate(self._slopes):
            cell = self._cell(row, column)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(slope_colour(float(slope), tokens))
            painter.drawRoundedRect(cell, 4, 4)
            painter.setPen(QColor(tokens.text))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, decimal(float(slope), 2))
        painter.end()

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.tokens.muted))
        for place in range(len(self._slopes)):
            top = self._cell(0, place)
            left = self._cell(place, 0)
            _draw_indexed(painter, "x", place + 1, QPointF(top.center().x(), _HEAD / 2))
            _draw_indexed(painter, "p", place + 1, QPointF(_HEAD / 2, left.center().y()))

    def _cell(self, row: int, column: int) -> QRectF:
        size = len(self._slopes)
        width, height = (self.width() - _HEAD) / size, (self.height() - _HEAD) / size
        return QRectF(_HEAD + column * width, _HEAD + row * height, width - _GAP, height - _GAP)

    @Slot()
    def _repaint(self) -> None:
        self.update()


def slope_colour(slope: float, tokens: Tokens) -> QColor:
    """Blue for growing, orange for shrinking, paler the smaller it is: text on it stays readable."""
    colour = QColor(tokens.series[0] if slope >= 0 else tokens.series[1])
    colour.setAlphaF(0.06 + 0.34 * min(1.0, abs(slope) / _STRONGEST))
    return colour


def _draw_indexed(painter: QPainter, letter: str, number: int, centre: QPointF) -> None:
    """``letter`` with ``number`` as a small index, around ``centre``."""
    font = painter.font()
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.8)
    width = painter.fontMetrics().horizontalAdvance(letter)
    painter.drawText(QPointF(centre.x() - width, centre.y() + 4), letter)
    painter.setFont(small)
    painter.drawText(QPointF(centre.x(), centre.y() + 7), str(number))
    painter.setFont(font)
