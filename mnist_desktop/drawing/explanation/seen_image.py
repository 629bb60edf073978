"""The image that the network receives, pixel by pixel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.drawing.explanation.grey_picture import grey_picture
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.data import IMAGE_SIDE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SMALLEST, _USUAL, _LARGEST = 5, 6, 14  # screen pixels for one of the image's, before scaling by the screen
_GRID_ALPHA = 26
_BORDER = 1
_CORNER = 4
_STRONGEST = 0.85  # how opaque the colour is where everything hangs on the ink
_SLIGHT = 0.05  # a loss of probability below this never takes the full colour
HEAT = "#e69f00"
"""The colour of what matters, the same in both themes because the image is."""


class SeenImage(Retranslating):
    """28 × 28 grey squares, white ink on black as in MNIST, whatever the theme is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seenImage")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._image: NDArray[np.uint8] | None = None
        self._picture = QImage(IMAGE_SIDE, IMAGE_SIDE, QImage.Format.Format_RGB32)
        self._picture.fill(Qt.GlobalColor.black)
        self._drop: NDArray[np.float32] | None = None
        self._heat: QImage | None = None
        self._lines = QImage()
        self._cell = _USUAL
        theme.changed.connect(self._repaint)
        self.retranslate()

    @property
    def image(self) -> "NDArray[np.uint8] | None":
        """What is shown, (28, 28), ink high; None until there was something to show."""
        return self._image

    @property
    def drop(self) -> "NDArray[np.float32] | None":
        """What the ink is worth to the answer, (28, 28), where it is shown."""
        return self._drop

    def show_image(self, image: "NDArray[np.uint8]") -> None:
        """Show another image; a map that belongs to the last one goes."""
        if self._image is not None and self._drop is not None and (image != self._image).any():
            self.show_map(None)
        self._image = image
        self._picture = grey_picture(image)
        self.update()

    def show_map(self, drop: "NDArray[np.float32] | None") -> None:
        """Colour the places that the answer hangs on by how much probability they are worth."""
        self._drop = drop
        self._heat = None if drop is None else _heat_picture(drop)
        self.update()

    def fit(self, room: int) -> None:
        """Make each pixel as large as ``room`` by ``room`` allows."""
        cell = min(max((room - 2 * _BORDER) // IMAGE_SIDE, _SMALLEST), _LARGEST)
        if cell != self._cell:
            self._cell = cell
            self.updateGeometry()
            self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The 28 × 28 pixels that the network receives"))
        self.setToolTip(
            self.tr(
                "The same ink as the network receives it; draw in a corner and see that it still arrives centred."
            )
        )

    def sizeHint(self) -> QSize:
        side = self._cell * IMAGE_SIDE + 2 * _BORDER
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = _SMALLEST * IMAGE_SIDE + 2 * _BORDER
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = min(self.width(), self.height()) - 2 * _BORDER
        cell = min(max(room // IMAGE_SIDE, _SMALLEST), _LARGEST)
        side = cell * IMAGE_SIDE
        painter = QPainter(self)
        if self._heat is None and (
            self._image is None or not self._image.any()
        ):  # as calm as the other empty places
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.hover))
            painter.drawRoundedRect(0, 0, side + 2 * _BORDER, side + 2 * _BORDER, _CORNER, _CORNER)
            painter.end()
            return
        painter.fillRect(0, 0, side + 2 * _BORDER, side + 2 * _BORDER, QColor(self._theme.tokens.outline))
        place = QRect(_BORDER, _BORDER, side, side)
        painter.drawImage(place, self._picture)
        if self._heat is not None:
            painter.drawImage(place, self._heat)
        painter.drawImage(place, self._grid(cell))
        painter.end()

    def _grid(self, cell: int) -> QImage:
        """The lines between the pixels, kept: drawing each of them anew would take longer than reading."""
        ratio, side = self.devicePixelRatioF(), cell * IMAGE_SIDE
        wanted = round(side * ratio)
        if self._lines.width() != wanted:
            self._lines = QImage(wanted, wanted, QImage.Format.Format_ARGB32_Premultiplied)
            self._lines.setDevicePixelRatio(ratio)
            self._lines.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._lines)
            colour = QColor(Qt.GlobalColor.white)
            colour.setAlpha(_GRID_ALPHA)
            for step in range(cell, side, cell):
                painter.fillRect(step - 1, 0, 1, side, colour)
                painter.fillRect(0, step - 1, side, 1, colour)
            painter.end()
        return self._lines

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _heat_picture(drop: "NDArray[np.float32]") -> QImage:
    """The colour of what matters, the more opaque the more it matters."""
    import numpy as np

    strength = np.clip(drop, 0, None) / max(float(drop.max()), _SLIGHT)
    colour = QColor(HEAT)
    pixels = np.zeros((IMAGE_SIDE, IMAGE_SIDE, 4), np.uint8)
    pixels[..., :3] = colour.red(), colour.green(), colour.blue()
    pixels[..., 3] = np.rint(255 * _STRONGEST * strength)
    data = pixels.tobytes()
    picture = QImage(data, IMAGE_SIDE, IMAGE_SIDE, 4 * IMAGE_SIDE, QImage.Format.Format_RGBA8888)
    return picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
