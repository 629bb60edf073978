"""The picture of the ink that the canvas keeps, so that a new segment paints only itself."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from mnist_desktop.drawing.canvas.items import CANVAS_SIDE, Items, Picture, Segment


class InkPicture:
    """Strokes, rubbers and pictures in one colour on a transparent ground.

    Attributes:
        image: what :meth:`add` and :meth:`show` painted; null before the first :meth:`show`.
    """

    def __init__(self) -> None:
        self.image = QImage()
        self._colour = QColor()
        self._scale = 1.0

    def show(self, items: Items, size: QSize, ratio: float, colour: QColor) -> None:
        """Paint ``items`` anew, ``size`` large, with ``ratio`` pixels of the screen to each of the window's."""
        self.image = QImage((size.toSizeF() * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(ratio)
        self.image.fill(Qt.GlobalColor.transparent)
        self._colour, self._scale = QColor(colour), size.width() / CANVAS_SIDE
        painter = self._painter()
        for item in items:
            if isinstance(item, Picture):
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                painter.drawImage(QRectF(0, 0, CANVAS_SIDE, CANVAS_SIDE), coloured(item, self._colour))
                continue
            for segment in item.segments():
                _draw(painter, segment)
        painter.end()

    def add(self, segment: Segment) -> QRect:
        """Paint or erase ``segment``; returns what it covers in the window, with a pixel to spare."""
        painter = self._painter()
        _draw(painter, segment)
        painter.end()
        reach = segment.width / 2 * self._scale + 2
        ends = QPointF(*segment.start) * self._scale, QPointF(*segment.end) * self._scale
        return QRectF(*ends).normalized().adjusted(-reach, -reach, reach, reach).toAlignedRect()

    def _painter(self) -> QPainter:
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(self._scale, self._scale)
        painter.setPen(QPen(self._colour, 1, c=Qt.PenCapStyle.RoundCap))
        return painter


def coloured(picture: Picture, colour: QColor) -> QImage:
    """``picture`` in ``colour`` on a transparent ground."""
    alpha = QImage(picture.pixels, CANVAS_SIDE, CANVAS_SIDE, CANVAS_SIDE, QImage.Format.Format_Alpha8)
    image = QImage(CANVAS_SIDE, CANVAS_SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, alpha)
    painter.end()
    return image


def _draw(painter: QPainter, segment: Segment) -> None:
    mode = QPainter.CompositionMode
    painter.setCompositionMode(
        mode.CompositionMode_DestinationOut if segment.erases else mode.CompositionMode_SourceOver
    )
    pen = painter.pen()
    pen.setWidthF(segment.width)
    painter.setPen(pen)
    if segment.start == segment.end:
        painter.drawPoint(QPointF(*segment.end))
    else:
        painter.drawLine(QPointF(*segment.start), QPointF(*segment.end))
