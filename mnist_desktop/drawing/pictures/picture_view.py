"""A picture, and the part of it that was marked."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.theme import Theme

SIDE = 300
_SMALLEST = 4  # of the window's pixels: less is a click, not a frame
_STEP = 0.04  # of the picture, for an arrow key
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PictureView(QWidget):
    """Shows a picture as large as there is room; a frame can be drawn on it, with mouse or keyboard.

    Signals:
        part_chosen: (left, top, width, height) in the picture's pixels; None for all of it.
    """

    part_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, can_choose: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._can_choose = theme, can_choose
        self._image = QImage()
        self._start: QPoint | None = None
        self._part: QRect | None = None  # in the picture's pixels
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(SIDE, SIDE))
        if can_choose:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show ``image``; the frame stays where it is."""
        self._image = image
        self.update()

    def choose_all(self) -> None:
        """Take the frame away."""
        self._choose(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._can_choose and event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            self._part = self._in_picture(QRect(self._start, event.position().toPoint()).normalized())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._start is None:
            return
        frame = QRect(self._start, event.position().toPoint()).normalized()
        self._start = None
        is_click = frame.width() <= _SMALLEST or frame.height() <= _SMALLEST
        self._choose(None if is_click else self._in_picture(frame))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._can_choose or event.key() not in _ARROWS:
            super().keyPressEvent(event)
            return
        across, down = _ARROWS[Qt.Key(event.key())]
        whole = self._image.rect()
        part = self._part or QRect(
            whole.width() // 4, whole.height() // 4, whole.width() // 2, whole.height() // 2
        )
        step = max(1, round(_STEP * max(whole.width(), whole.height())))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            size = part.width() + across * step, part.height() + down * step
            part = QRect(part.topLeft(), QSize(max(size[0], step), max(size[1], step)))
        else:
            part = part.translated(across * step, down * step)
        part = part.intersected(whole)
        if not part.isEmpty():
            self._choose(part)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown = self._shown()
        painter.drawImage(shown, self._image)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), 1))
        painter.drawRect(shown.adjusted(0, 0, -1, -1))
        if self._part is not None and not self._image.isNull():
            factor = shown.width() / self._image.width()
            part = QRectF(self._part)
            frame = QRectF(part.topLeft() * factor, part.size() * factor).translated(shown.topLeft())
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(frame)
        painter.end()

    def _choose(self, part: QRect | None) -> None:
        self._part = None if part is None or part.isEmpty() else part
        self.update()
        chosen = self._part
        self.part_chosen.emit(None if chosen is None else chosen.getRect())

    def _in_picture(self, frame: QRect) -> QRect:
        shown = self._shown()
        factor = self._image.width() / max(shown.width(), 1)
        part = QRectF(frame).translated(-shown.topLeft())
        grown = QRectF(part.topLeft() * factor, part.size() * factor).toAlignedRect()
        return grown.intersected(self._image.rect())

    def _shown(self) -> QRectF:
        """Where the picture lies in the widget."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) // 2,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
