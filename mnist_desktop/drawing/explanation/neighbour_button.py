"""One training image that lies near."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QToolTip, QWidget

from mnist_desktop.drawing.explanation.grey_picture import grey_picture
from mnist_desktop.drawing.explanation.stage_picture import SMALLEST
from mnist_desktop.theme import Theme

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST_WIDTH = 58
"""Room for a caption like "9 · 100 %"."""
_CAPTION_GAP = 4
_ENLARGED = 168


class NeighbourButton(QAbstractButton):
    """A thumbnail with its label below it; pressing it shows it large."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QImage | None = None
        self._image: NDArray[np.uint8] | None = None
        self._caption, self._sentence = "", ""
        self._side = SMALLEST
        self.fit(SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.enlarge)
        theme.changed.connect(self._repaint)

    @property
    def image(self) -> "NDArray[np.uint8] | None":
        """What is shown; None for an empty place."""
        return self._image

    @property
    def caption(self) -> str:
        """What stands below the picture."""
        return self._caption

    def show_image(self, image: "NDArray[np.uint8] | None", caption: str, sentence: str) -> None:
        """Show ``image`` with ``caption`` below it and ``sentence`` where it is large; None: not there yet."""
        if image is not self._image:
            self._image = image
            self._picture = None if image is None else grey_picture(image)
        self._caption, self._sentence = caption, sentence
        self.setEnabled(bool(caption))
        self.update()

    def fit(self, side: int) -> None:
        """Make the picture ``side`` pixels wide and high; the caption comes below it."""
        self._side = side
        self.setFixedSize(max(side, LEAST_WIDTH), side + _CAPTION_GAP + self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        place = QRect((self.width() - self._side) // 2, 0, self._side, self._side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(QRectF(place), 4, 4)
        else:
            painter.fillRect(place, QColor(tokens.outline))
            painter.drawImage(place.adjusted(1, 1, -1, -1), self._picture)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(place).adjusted(1, 1, -1, -1))
        painter.setPen(QColor(tokens.muted))
        line = QRect(0, self._side + _CAPTION_GAP, self.width(), self.fontMetrics().height())
        caption = self.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, caption)
        painter.end()

    @Slot()
    def enlarge(self) -> None:
        """Show the picture large, with its sentence."""
        if self._picture is None:
            return
        large = self._picture.scaled(_ENLARGED, _ENLARGED)
        store = QByteArray()
        buffer = QBuffer(store)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(large)
        encoded = bytes(store.toBase64().data()).decode()
        text = f'<img src="data:image/png;base64,{encoded}"><br>{self._sentence}'
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), text, self)

    @Slot()
    def _repaint(self) -> None:
        self.update()
