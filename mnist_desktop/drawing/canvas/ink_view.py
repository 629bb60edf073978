"""The paper with what lies on it: ink, hint, frames, the place of the keyboard's pen."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.drawing.canvas.boxes import boxes_of, draw_boxes
from mnist_desktop.drawing.canvas.ink_picture import InkPicture
from mnist_desktop.drawing.canvas.items import CANVAS_SIDE, Point, Segment
from mnist_desktop.drawing.canvas.keyboard_pen import KeyboardPen
from mnist_desktop.drawing.canvas.pen_cursor import draw_ring, pen_cursor
from mnist_desktop.drawing.canvas.strokes import Ink
from mnist_desktop.drawing.canvas.tools import Tool
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

_CORNER = 6
_GUIDE = 0.14  # of the side: where the faint frame for a digit of a good size lies


class InkView(Retranslating):
    """Shows an :class:`Ink`, painted once into a picture that is kept.

    A new segment paints only itself and repaints only its own rectangle, so that the last point of a
    stroke costs as much as the first.

    Attributes:
        ink: the drawing; it stays the same object.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(QSize(196, 196))
        self.ink = Ink()
        self._theme = theme
        self._keyboard = KeyboardPen()
        self._hint = ""
        self._picture = InkPicture()  # painted when the widget gets its size
        self._boxes = boxes_of((), ())
        theme.changed.connect(self._paint_all)

    def show_boxes(self, boxes: Sequence[tuple[float, float, float, float]], labels: Sequence[str]) -> None:
        """Frame parts of the ink: (left, top, width, height) in canvas units; none takes the frames away."""
        found = boxes_of(boxes, labels)
        if found != self._boxes:
            self._boxes = found
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * CANVAS_SIDE, 2 * CANVAS_SIDE)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._paint_all()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = 2.0 if self.hasFocus() else 1.0
        sheet = QRectF(self.rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.paper))
        painter.drawRoundedRect(sheet, _CORNER, _CORNER)
        if self.ink.is_empty:
            self._paint_hint(painter)
        painter.drawImage(0, 0, self._picture.image)  # Qt clips this to what has to be repainted
        draw_boxes(painter, self._boxes, self._scale(), tokens)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), border))
        painter.drawRoundedRect(sheet, _CORNER, _CORNER)
        if self._keyboard.is_shown and self.hasFocus():
            self._paint_keyboard_pen(painter)
        painter.end()

    def _shown_tool(self) -> tuple[Tool, float]:
        """The tool in the hand and its width, for cursor and keyboard's pen."""
        raise NotImplementedError

    def _paint_segment(self, segment: Segment) -> None:
        if self._picture.image.isNull():  # drawn on before it was ever laid out
            self._paint_all()
        self.update(self._picture.add(segment))

    @Slot()
    def _paint_all(self) -> None:
        colour = QColor(self._theme.tokens.ink)
        self._picture.show(self.ink.items, self.size(), self.devicePixelRatioF(), colour)
        self._set_cursor()
        self.update()

    def _paint_hint(self, painter: QPainter) -> None:
        side = self.width()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.tokens.line), 1, Qt.PenStyle.DashLine))
        inset = round(_GUIDE * side) + 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _CORNER, _CORNER)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._hint)

    def _paint_keyboard_pen(self, painter: QPainter) -> None:
        tool, width = self._shown_tool()
        middle = QPointF(*self._keyboard.point) * self._scale()
        tokens = self._theme.tokens
        erases = tool is not Tool.PEN
        draw_ring(painter, middle, width * self._scale() / 2, tokens.accent, tokens.paper, is_broken=erases)

    def _set_cursor(self) -> None:
        tool, width = self._shown_tool()
        ratio, erases = self.devicePixelRatioF(), tool is not Tool.PEN
        self.setCursor(pen_cursor(width * self._scale(), self._theme.tokens, ratio, erases=erases))

    def _scale(self) -> float:
        return self.width() / CANVAS_SIDE

    def _logical(self, position: QPointF) -> Point:
        return position.x() / self._scale(), position.y() / self._scale()
