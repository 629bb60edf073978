"""The drawing that is looked at, small."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

_SIDE = 84
_PIXELS = 28


class DrawingPicture(Retranslating):
    """Ink on paper, in the theme's colours; follows the drawing while it is seen."""

    def __init__(self, theme: Theme, drawing: MyDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("studyDrawing")
        self._theme, self._drawing = theme, drawing
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)
        drawing.changed.connect(self._repaint)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The drawing whose sums are marked"))
        self.setToolTip(self.tr("Your drawing from Draw, or a test digit until there is one."))

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.drawImage(QRectF(self.rect()), _coloured(self._drawing.image, tokens.paper, tokens.ink))
        painter.setPen(QColor(tokens.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _coloured(image: NDArray[np.uint8], paper: str, ink: str) -> QImage:
    picture = QImage(image.tobytes(), _PIXELS, _PIXELS, _PIXELS, QImage.Format.Format_Indexed8)
    low, high = QColor(paper), QColor(ink)
    for step in range(256):
        share = step / 255
        mixed = [
            round(a + share * (b - a))
            for a, b in zip(low.getRgb()[:3], high.getRgb()[:3], strict=True)  # type: ignore[index]
        ]
        picture.setColor(step, QColor(*mixed).rgb())
    return picture.copy()
