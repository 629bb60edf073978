"""The paper on which a digit is drawn."""

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from mnist_desktop.drawing.keyboard_pen import KeyboardPen
from mnist_desktop.drawing.pen_cursor import draw_ring, pen_cursor
from mnist_desktop.drawing.strokes import CANVAS_SIDE, Ink, Point, Segment
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

DEFAULT_PEN_WIDTH = 22
_CORNER = 6
_GUIDE = 0.14  # of the side: where the faint frame for a digit of a good size lies


class DigitCanvas(Retranslating):
    """Takes ink from mouse, tablet pen and keyboard; what it means is decided elsewhere.

    The ink is painted once into a picture that is kept; a new segment paints only itself and repaints
    only its own rectangle, so that the last point of a stroke costs as much as the first.

    Attributes:
        ink: the drawing.

    Signals:
        ink_changed: ink was added, taken back or brought back.
    """

    ink_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawingCanvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(196, 196))
        self.ink = Ink()
        self._theme = theme
        self._pen_width: float = DEFAULT_PEN_WIDTH
        self._keyboard = KeyboardPen()
        self._hint = ""
        self._picture = QImage()  # made when the widget gets its size
        theme.changed.connect(self._paint_all)
        self.retranslate()

    @property
    def pen_width(self) -> float:
        """Of the next points, in canvas units."""
        return self._pen_width

    def set_pen_width(self, width: float) -> None:
        """Draw with this width from now on."""
        self._pen_width = width
        self._set_cursor()
        self.update()

    @Slot()
    def undo(self) -> None:
        """Take the last stroke or clearing back."""
        self._after_step(self.ink.undo())

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._after_step(self.ink.redo())

    @Slot()
    def clear(self) -> None:
        """Wipe all ink away; undo brings it back."""
        self._after_step(self.ink.clear())

    def retranslate(self) -> None:
        self._hint = self.tr("Draw a digit here")
        self.setAccessibleName(self.tr("Drawing canvas"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the pen, with Shift in small steps; Space puts it down and lifts it.")
        )
        self.setToolTip(
            self.tr(
                "Draw with the mouse or a pen; or press Space to put the pen down and move it with the arrow keys."
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * CANVAS_SIDE, 2 * CANVAS_SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(self._logical(event.position()), self._pen_width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # without mouse tracking a move arrives only while a button is down, but another one may be
        if not event.buttons() & ~Qt.MouseButton.LeftButton:
            self._extend(self._logical(event.position()), self._pen_width)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._extend(self._logical(event.position()), self._pen_width)
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        point = self._logical(event.position())
        width = width_under_pressure(self._pen_width, event.pressure())
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self._begin(point, width)
        elif event.type() == QEvent.Type.TabletMove:
            self._extend(point, width)
        elif event.type() == QEvent.Type.TabletRelease:
            self._end()
        event.accept()  # else Qt would send the same again as mouse events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._toggle_keyboard_pen()
        elif self._keyboard.move(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)):
            self._extend(self._keyboard.point, self._pen_width)
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._paint_all()
        if event.type() == QEvent.Type.ToolTip and not self.ink.is_empty:
            return True  # nobody wants a tooltip over the digit just drawn
        return super().event(event)

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
        painter.drawImage(0, 0, self._picture)  # Qt clips this to what has to be repainted
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), border))
        painter.drawRoundedRect(sheet, _CORNER, _CORNER)
        if self._keyboard.is_shown and self.hasFocus():
            self._paint_keyboard_pen(painter)
        painter.end()

    def _begin(self, point: Point, width: float) -> None:
        was_empty = self.ink.is_empty
        self._add(self.ink.begin(point, width))
        if was_empty:
            self.update()  # the hint goes

    def _extend(self, point: Point, width: float) -> None:
        segment = self.ink.extend(point, width)
        if segment is not None:
            self._add(segment)

    def _end(self) -> None:
        if self.ink.is_drawing:
            self.ink.end()
            self.ink_changed.emit()

    def _toggle_keyboard_pen(self) -> None:
        self._keyboard.is_shown = True
        if self.ink.is_drawing:
            self._end()
        else:
            self._begin(self._keyboard.point, self._pen_width)
        self.update()

    def _add(self, segment: Segment) -> None:
        if self._picture.isNull():  # drawn on before it was ever laid out
            self._paint_all()
        painter = self._painter_of_ink()
        _draw(painter, segment)
        painter.end()
        self.update(self._rectangle_of(segment))
        self.ink_changed.emit()

    def _after_step(self, changed: bool) -> None:
        if changed:
            self._paint_all()
            self.ink_changed.emit()

    @Slot()
    def _paint_all(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = self._painter_of_ink()
        for stroke in self.ink.strokes:
            for segment in stroke.segments():
                _draw(painter, segment)
        painter.end()
        self._set_cursor()
        self.update()

    def _painter_of_ink(self) -> QPainter:
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        painter.setPen(QPen(QColor(self._theme.tokens.ink), 1, c=Qt.PenCapStyle.RoundCap))
        return painter

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
        middle = QPointF(*self._keyboard.point) * self._scale()
        tokens = self._theme.tokens
        draw_ring(painter, middle, self._pen_width * self._scale() / 2, tokens.accent, tokens.paper)

    def _scale(self) -> float:
        return self.width() / CANVAS_SIDE

    def _logical(self, position: QPointF) -> Point:
        return position.x() / self._scale(), position.y() / self._scale()

    def _rectangle_of(self, segment: Segment) -> QRect:
        """What a segment covers on the screen, with a pixel to spare for the smooth edge."""
        reach = segment.width / 2 * self._scale() + 2
        ends = QPointF(*segment.start) * self._scale(), QPointF(*segment.end) * self._scale()
        return QRectF(*ends).normalized().adjusted(-reach, -reach, reach, reach).toAlignedRect()

    def _set_cursor(self) -> None:
        diameter = self._pen_width * self._scale()
        self.setCursor(pen_cursor(diameter, self._theme.tokens, self.devicePixelRatioF()))


def width_under_pressure(width: float, pressure: float) -> float:
    """The pen's width from half of it for a touch to one and a half for full pressure; none told: as it is."""
    if not math.isfinite(pressure) or pressure <= 0:
        return width
    return width * (0.5 + min(pressure, 1.0))


def _draw(painter: QPainter, segment: Segment) -> None:
    pen = painter.pen()
    pen.setWidthF(segment.width)
    painter.setPen(pen)
    if segment.start == segment.end:
        painter.drawPoint(QPointF(*segment.end))
    else:
        painter.drawLine(QPointF(*segment.start), QPointF(*segment.end))
