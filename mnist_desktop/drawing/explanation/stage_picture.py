"""One stage of the ink on its way to the network."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mnist_desktop.drawing.explanation.grey_picture import grey_picture
from mnist_desktop.theme import Theme

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SMALLEST, LARGEST = 44, 132
"""Between these sides a thumbnail may be."""
_CROSS = 0.18  # of the side: how long the arms of the cross are


class StagePicture(QWidget):
    """A square thumbnail, white ink on black as in MNIST."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QImage | None = None
        self._image: NDArray[np.uint8] | None = None
        self._frame: QRectF | None = None
        self._cross: QPointF | None = None
        self.fit(SMALLEST)
        theme.changed.connect(self._repaint)

    @property
    def image(self) -> "NDArray[np.uint8] | None":
        """What is shown, ink high; None while there is nothing."""
        return self._image

    @property
    def frame(self) -> QRectF | None:
        """A dashed frame over the image, in shares of its side."""
        return self._frame

    def show_stage(
        self,
        image: "NDArray[np.uint8] | None",
        *,
        frame: QRectF | None = None,
        cross: QPointF | None = None,
    ) -> None:
        """Show ``image`` (n, n), with a dashed ``frame`` and a ``cross`` in shares of its side."""
        self._image, self._frame, self._cross = image, frame, cross
        self._picture = None if image is None else grey_picture(image)
        self.update()

    def fit(self, side: int) -> None:
        """Be ``side`` pixels wide and high."""
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        place = self.rect()
        painter = QPainter(self)
        if self._picture is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(QRectF(place), 4, 4)
            painter.end()
            return
        painter.fillRect(place, QColor(tokens.outline))
        inside = place.adjusted(1, 1, -1, -1)
        if self._picture.width() > inside.width():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(inside, self._picture)
        self._paint_marks(painter, inside)
        painter.end()

    def _paint_marks(self, painter: QPainter, inside: QRect) -> None:
        painter.setClipRect(inside)
        painter.setPen(QPen(QColor(self._theme.tokens.series[1]), 1, Qt.PenStyle.DashLine))
        side = inside.width()
        if self._frame is not None:
            frame, corner = self._frame, inside.topLeft()
            painter.drawRect(
                corner.x() + round(frame.left() * side),
                corner.y() + round(frame.top() * side),
                round(frame.width() * side) - 1,
                round(frame.height() * side) - 1,
            )
        if self._cross is not None:
            painter.setPen(QPen(QColor(self._theme.tokens.series[1]), 1))
            x = inside.left() + round(self._cross.x() * side)
            y = inside.top() + round(self._cross.y() * side)
            arm = round(_CROSS * side)
            painter.drawLine(x - arm, y, x + arm, y)
            painter.drawLine(x, y - arm, x, y + arm)

    @Slot()
    def _repaint(self) -> None:
        self.update()
