"""The mouse pointer over the canvas: a ring as large as the tool's mark."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from mnist_desktop.theme import Tokens

_LARGEST = 120


def pen_cursor(diameter: float, tokens: Tokens, ratio: float, *, erases: bool = False) -> QCursor:
    """A ring seen on paper and on ink, broken for an eraser.

    A cross where the system could not show so large a pointer.
    """
    if diameter > _LARGEST:
        return QCursor(Qt.CursorShape.CrossCursor)
    side = int(diameter) + 6
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    middle = QPointF(side / 2, side / 2)
    draw_ring(painter, middle, diameter / 2, tokens.ink, tokens.paper, is_broken=erases)
    painter.end()
    return QCursor(picture, side // 2, side // 2)


def draw_ring(
    painter: QPainter, middle: QPointF, radius: float, outer: str, inner: str, *, is_broken: bool = False
) -> None:
    """Two thin circles, one inside the other, so that at least one differs from what lies below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, distance in ((outer, 0.5), (inner, -0.8)):
        pen = QPen(QColor(colour), 1.3)
        if is_broken:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawEllipse(middle, radius + distance, radius + distance)
