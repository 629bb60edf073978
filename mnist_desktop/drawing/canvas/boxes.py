"""Thin frames over the ink, one around each digit that was found, with a small label."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mnist_desktop.theme import Tokens

_ROOM = 3.0  # between ink and frame, in pixels of the window
_CORNER = 4


@dataclass(frozen=True, slots=True)
class Box:
    """A frame in canvas units, and what stands at its upper left corner."""

    left: float
    top: float
    width: float
    height: float
    label: str


def boxes_of(boxes: Sequence[tuple[float, float, float, float]], labels: Sequence[str]) -> tuple[Box, ...]:
    """``boxes`` (left, top, width, height) with their ``labels``; labels that are missing stay empty."""
    padded = [*labels, *[""] * len(boxes)]
    return tuple(Box(*box, label) for box, label in zip(boxes, padded, strict=False))


def draw_boxes(painter: QPainter, boxes: Sequence[Box], scale: float, tokens: Tokens) -> None:
    """Paint ``boxes`` with ``scale`` pixels of the window to a canvas unit."""
    metrics = painter.fontMetrics()
    for box in boxes:
        frame = QRectF(box.left * scale, box.top * scale, box.width * scale, box.height * scale)
        frame.adjust(-_ROOM, -_ROOM, _ROOM, _ROOM)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
        if not box.label:
            continue
        tag = QRectF(0, 0, metrics.horizontalAdvance(box.label) + 12, metrics.height() + 2)
        tag.moveBottomLeft(QPointF(frame.left(), frame.top() - 2))
        if tag.top() < 2:  # no room above: inside
            tag.moveTopLeft(frame.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_fill))
        painter.drawRoundedRect(tag, _CORNER, _CORNER)
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, box.label)
