"""The image that the network receives, pixel by pixel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.data import IMAGE_SIDE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SMALLEST, _LARGEST = 5, 7  # screen pixels for one of the image's, before scaling by the screen
_GRID_ALPHA = 26
_BORDER = 1


class SeenImage(Retranslating):
    """28 × 28 grey squares, white ink on black as in MNIST, whatever the theme is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seenImage")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._theme = theme
        self._image: NDArray[np.uint8] | None = None
        theme.changed.connect(self._repaint)
        self.retranslate()

    @property
    def image(self) -> "NDArray[np.uint8] | None":
        """What is shown, (28, 28), ink high; None until there was something to show."""
        return self._image

    def show_image(self, image: "NDArray[np.uint8]") -> None:
        """Show another image."""
        self._image = image
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The 28 × 28 pixels that the network receives"))
        self.setToolTip(
            self.tr(
                "The same ink as the network receives it; draw in a corner and see that it still arrives centred."
            )
        )

    def sizeHint(self) -> QSize:
        side = 6 * IMAGE_SIDE + 2 * _BORDER
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = _SMALLEST * IMAGE_SIDE + 2 * _BORDER
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = min(self.width(), self.height()) - 2 * _BORDER
        cell = min(max(room // IMAGE_SIDE, _SMALLEST), _LARGEST)
        side = cell * IMAGE_SIDE
        pixels = bytes(IMAGE_SIDE * IMAGE_SIDE) if self._image is None else self._image.tobytes()
        picture = QImage(pixels, IMAGE_SIDE, IMAGE_SIDE, IMAGE_SIDE, QImage.Format.Format_Grayscale8)
        painter = QPainter(self)
        painter.fillRect(0, 0, side + 2 * _BORDER, side + 2 * _BORDER, QColor(self._theme.tokens.outline))
        painter.drawImage(QRect(_BORDER, _BORDER, side, side), picture)
        grid = QColor(Qt.GlobalColor.white)
        grid.setAlpha(_GRID_ALPHA)
        painter.setPen(grid)
        for place in range(_BORDER + cell, side, cell):
            painter.drawLine(QPointF(place, _BORDER), QPointF(place, side))
            painter.drawLine(QPointF(_BORDER, place), QPointF(side, place))
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
