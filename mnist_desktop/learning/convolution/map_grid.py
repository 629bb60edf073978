"""The maps of a layer side by side, one of which is chosen."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
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

from mnist_desktop.learning.convolution.pixel_map import FRAME
from mnist_desktop.theme import Theme

_GAP = 6.0
_LARGEST = 160


class MapGrid(QWidget):
    """All maps, as large as they fit; their pixels stay sharp.

    Signals:
        chosen: a person chose a map; carries its number, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("featureMaps")
        self._theme = theme
        self._pictures: Sequence[QImage] = ()
        self._places: list[QRectF] = []
        self._chosen, self._columns = 0, 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._repaint)

    @property
    def count(self) -> int:
        """How many maps are shown."""
        return len(self._pictures)

    def show_maps(self, pictures: Sequence[QImage], chosen: int) -> None:
        """Show ``pictures`` with a frame around the one that is chosen."""
        self._pictures, self._chosen = pictures, chosen
        self._arrange()
        self.update()

    def place_of(self, number: int) -> QRectF:
        """Where a map lies in the widget."""
        return self._places[number]

    def sizeHint(self) -> QSize:
        return QSize(620, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        for number, picture in enumerate(self._pictures):
            place = self.place_of(number)
            painter.drawImage(place, picture)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self._pictures:
            place = self.place_of(self._chosen)
            colour = tokens.accent if self.hasFocus() else tokens.series[FRAME]
            painter.setPen(QPen(QColor(colour), 3 if self.hasFocus() else 2))
            painter.drawRect(place.adjusted(-2, -2, 2, 2))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Home: -self._chosen,
            Qt.Key.Key_End: len(self._pictures) - 1 - self._chosen,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._chosen + step < len(self._pictures):
            self._choose(self._chosen + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self._choose(number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.update()
        self.chosen.emit(number)

    def _number_at(self, point: QPointF) -> int | None:
        return next((number for number, each in enumerate(self._places) if each.contains(point)), None)

    def _arrange(self) -> None:
        """Find each map's place."""
        count = len(self._pictures)
        side, self._columns = 1, 1
        for columns in range(1, count + 1):
            wide = (self.width() - _GAP) / columns - _GAP
            high = (self.height() - _GAP) / math.ceil(count / columns) - _GAP
            side, self._columns = max((side, self._columns), (int(min(wide, high, _LARGEST)), columns))
        step = side + _GAP
        rows = math.ceil(count / self._columns)
        left = (self.width() - self._columns * step + _GAP) // 2
        top = (self.height() - rows * step + _GAP) // 2
        self._places = [
            QRectF(left + number % self._columns * step, top + number // self._columns * step, side, side)
            for number in range(count)
        ]

    @Slot()
    def _repaint(self) -> None:
        self.update()
