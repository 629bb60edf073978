"""An image as a grid of crisp pixels, with a frame that can be led over it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.theme import Theme

FRAME = 7
"""The series whose colour frames have: neither ink nor one of the two colours of numbers."""
_FAR = 10_000
_ROOM = 6  # for frames
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Home: (-_FAR, -_FAR),
    Qt.Key.Key_End: (_FAR, _FAR),
}


@dataclass(frozen=True, slots=True)
class Border:
    """Rows and columns around an image that do not belong to it."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0


@dataclass(frozen=True, slots=True)
class Cells:
    """A rectangle of pixels; row and column count from the image's first pixel."""

    row: int
    column: int
    height: int = 1
    width: int = 1


class PixelMap(QWidget):
    """Paints an image as large as whole pixels fit, in the middle of a widget that is no higher than wide.

    Signals (rows and columns count from the image's first pixel and may lie outside of it, in the border):
        hovered: the mouse came over another pixel.
        pressed: a pixel was clicked.
        stepped: a key was pressed; by how many rows and columns the frame shall move, very many for an end.
    """

    hovered = Signal(int, int)
    pressed = Signal(int, int)
    stepped = Signal(int, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._picture = QImage()
        self._border = Border()
        self._frame: Cells | None = None
        self._first: int | None = None
        self._under: tuple[int, int] | None = None
        self._twin: PixelMap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._repaint)

    def show_picture(self, picture: QImage, border: Border | None = None) -> None:
        """Show ``picture``, a pixel of it in each cell, with ``border`` drawn hatched around it."""
        self._picture, self._border = picture, border or Border()
        self.update()

    def keep_size_of(self, twin: "PixelMap") -> None:
        """Make pixels no larger than those of ``twin``, so that both can be compared."""
        self._twin = twin

    def show_frame(self, frame: Cells | None) -> None:
        """Put the frame around these pixels."""
        self._frame = frame
        self.update()

    def show_first(self, count: int | None) -> None:
        """Show only the first ``count`` pixels in reading order, as if the others were not made yet."""
        self._first = count
        self.update()

    def centre_of(self, row: int, column: int) -> QPointF:
        """Where the middle of a pixel lies in the widget."""
        return self._cells(Cells(row, column)).center()

    def sizeHint(self) -> QSize:
        return QSize(280, 280)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        tokens = self._theme.tokens
        rows, columns = self._picture.height(), self._picture.width()
        border = self._border
        whole = self._cells(
            Cells(-border.top, -border.left, rows + border.top + border.bottom,
                  columns + border.left + border.right)
        )  # fmt: skip
        image = self._cells(Cells(0, 0, rows, columns))
        painter = QPainter(self)
        painter.fillRect(whole, QColor(tokens.hover))
        painter.fillRect(whole, _hatched(tokens.outline))
        painter.drawImage(image, self._picture)
        self._paint_unmade(painter, rows, columns)
        edge = tokens.accent if self.hasFocus() else tokens.outline
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawRect(image.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            painter.drawRect(whole.adjusted(-2.5, -2.5, 2.5, 2.5))
        self._paint_frame(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumHeight(max(event.size().width(), self.minimumSizeHint().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(*step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._pixel_at(event.position())
        if under is not None and under != self._under:
            self.hovered.emit(*under)
        self._under = under

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._under = under = self._pixel_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and under is not None:
            self.pressed.emit(*under)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _paint_unmade(self, painter: QPainter, rows: int, columns: int) -> None:
        if self._first is None:
            return
        row, column = divmod(self._first, columns)
        empty = QColor(self._theme.tokens.hover)
        if row < rows:
            painter.fillRect(self._cells(Cells(row, column, 1, columns - column)), empty)
            painter.fillRect(self._cells(Cells(row + 1, 0, rows - row - 1, columns)), empty)

    def _paint_frame(self, painter: QPainter) -> None:
        if self._frame is None:
            return
        around = self._cells(self._frame)
        for colour, width, room in (
            (self._theme.tokens.paper, 1, 2.5),
            (self._theme.tokens.series[FRAME], 2, 1.0),
        ):
            painter.setPen(QPen(QColor(colour), width, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(around.adjusted(-room, -room, room, room))

    def _cells(self, cells: Cells) -> QRectF:
        """Where these pixels lie."""
        side, left, top = self._layout()
        x, y = left + (self._border.left + cells.column) * side, top + (self._border.top + cells.row) * side
        return QRectF(x, y, cells.width * side, cells.height * side)

    def _layout(self) -> tuple[int, int, int]:
        """The side of a pixel, and where the first one begins, border included."""
        columns, rows = self._counts()
        side = self._side() if self._twin is None else min(self._side(), self._twin._side())
        return side, (self.width() - side * columns) // 2, (self.height() - side * rows) // 2

    def _side(self) -> int:
        columns, rows = self._counts()
        return max(min((self.width() - _ROOM) // columns, (self.height() - _ROOM) // rows), 1)

    def _counts(self) -> tuple[int, int]:
        """Columns and rows, border included."""
        border = self._border
        columns = self._picture.width() + border.left + border.right
        rows = self._picture.height() + border.top + border.bottom
        return max(columns, 1), max(rows, 1)

    def _pixel_at(self, point: QPointF) -> tuple[int, int] | None:
        if self._picture.isNull():
            return None
        side, left, top = self._layout()
        row = int((point.y() - top) // side) - self._border.top
        column = int((point.x() - left) // side) - self._border.left
        height, width = (
            self._picture.height() + self._border.bottom,
            self._picture.width() + self._border.right,
        )
        is_inside = -self._border.top <= row < height and -self._border.left <= column < width
        return (row, column) if is_inside else None

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _hatched(colour: str) -> QBrush:
    return QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern)
