"""A surface to walk down on, seen from above like a map."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QTransform
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.descent.paper import Paper
from mnist_desktop.theme import Theme
from mnist_desktop.training.live_plot import between
from trainer.learning.landscapes import Array, Landscape

_FINE, _COARSE = 160, 56
"""Points along each side, for the colours and for the lines, which take longer."""
_LINES = 10
_HEIGHTS_SHOWN = 0.35
"""How much of the accent colour the highest ground gets."""


class SurfacePaper(Paper):
    """The darker, the lower; each line joins places of one height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("descentSurface", theme, parent)
        self._heights = pg.ImageItem(axisOrder="row-major")
        self.contours = [pg.IsocurveItem() for _ in range(_LINES)]
        self._bottom = pg.ScatterPlotItem(symbol="+", size=14)
        self.addItem(self._heights, ignoreBounds=True)
        for contour in self.contours:
            self.addItem(contour, ignoreBounds=True)
        self._bottom.setZValue(1)
        self.addItem(self._bottom, ignoreBounds=True)
        self.dress()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Map of the surface and the ways down on it"))
        self.setToolTip(
            self.tr(
                "Lines of equal height, the cross is the lowest point. Click or drag the ring to begin elsewhere."
            )
        )
        self.set_labels((("bottom", "x"), ("left", "y")))

    def points(self, places: Array) -> Array:
        return places

    def draw_ground(self, landscape: Landscape) -> None:
        above = _roots(landscape, _FINE)
        tokens = self._theme.tokens
        card, accent = QColor(tokens.card), QColor(tokens.accent)
        shades = [between(card, accent, _HEIGHTS_SHOWN * (1 - step / 255)) for step in range(256)]
        table = np.array([[shade.red(), shade.green(), shade.blue()] for shade in shades], np.uint8)
        self._heights.setImage(above, lut=table, levels=(0.0, float(above.max())))
        (left, low), (right, high) = landscape.low, landscape.high
        self._heights.setRect(QRectF(left, low, right - left, high - low))
        coarse = _roots(landscape, _COARSE)
        onto_paper = QTransform.fromTranslate(left, low).scale(
            (right - left) / _COARSE, (high - low) / _COARSE
        )
        for contour, level in zip(self.contours, np.linspace(0, above.max(), _LINES + 2)[1:-1], strict=True):
            contour.setData(coarse.T, level)
            contour.setTransform(onto_paper)
            contour.setPen(pg.mkPen(tokens.outline, width=1))
        self._bottom.setData(
            x=[landscape.bottom[0]], y=[landscape.bottom[1]], pen=None, brush=QColor(tokens.text)
        )
        self.setXRange(left, right, padding=0)
        self.setYRange(low, high, padding=0)


def _roots(landscape: Landscape, count: int) -> Array:
    """Roots of the heights above the bottom, in the middles of ``count`` by ``count`` cells, rows from below.

    With roots, lines of equal distance show something at the bottom too.
    """
    (left, low), (right, high) = landscape.low, landscape.high
    middles = (np.arange(count) + 0.5) / count
    x, y = np.meshgrid(left + (right - left) * middles, low + (high - low) * middles)
    return np.asarray(np.sqrt(landscape.of(np.stack((x, y), axis=-1)) - landscape.lowest))
