"""A way on paper: a line with a dot at each step, painted quickly."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mnist_desktop.widgets.calm_plot import line_pen
from trainer.learning.landscapes import Array

_LINE, _DOT = 2.0, 6.0


class WayItem(pg.GraphicsObject):  # type: ignore[misc]
    """What a slider changes hundreds of times: one polygon, drawn once as a line and once as round dots."""

    def __init__(self) -> None:
        super().__init__()
        self._points: Array = np.zeros((0, 2))
        self._polygon = QPolygonF()
        self._line, self._dots = QPen(), QPen()

    def show_points(self, points: Array) -> None:
        """Lead through ``points`` (n, 2), in the axes' numbers."""
        self._points = points
        self._polygon = pg.functions.arrayToQPolygonF(points[:, 0], points[:, 1])
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Draw in ``colour`` from now on."""
        self._line, self._dots = (line_pen(colour.name(), width) for width in (_LINE, _DOT))
        self._dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.update()

    def getData(self) -> tuple[Array, Array]:
        """As pyqtgraph's own curves do."""
        return self._points[:, 0], self._points[:, 1]

    def boundingRect(self) -> QRectF:
        """All of the paper: to measure the way would take as long as to paint it."""
        box = self.getViewBox()
        return QRectF() if box is None else QRectF(box.viewRect())

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(self, painter: QPainter, *_arguments: object) -> None:
        polygon = painter.transform().map(self._polygon)
        painter.resetTransform()  # Qt's dots are round in pixels only
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._line)
        painter.drawPolyline(polygon)
        painter.setPen(self._dots)
        painter.drawPoints(polygon)
