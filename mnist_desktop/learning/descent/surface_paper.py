"""A surface to walk down on, seen from above like a map."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.descent.paper import Paper
from mnist_desktop.theme import Theme
from mnist_desktop.training.live_curves import CACHED
from trainer.learning.contours import contour_lines
from trainer.learning.landscapes import Array, Landscape

_FINE = 96
"""Points along each side; the picture is drawn smoothly between them."""
_LINES = 10
_HEIGHTS_SHOWN = 0.35
"""How much of the accent colour the highest ground gets."""
_SHADES = np.linspace(1, 0, 256)[:, np.newaxis]


class SurfacePaper(Paper):
    """The darker, the lower; each line joins places of one height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("descentSurface", theme, parent)
        self._heights = _SmoothImage(axisOrder="row-major")
        self.contours = pg.PlotCurveItem(connect="pairs", antialias=True)
        self._bottom = pg.ScatterPlotItem(symbol="+", size=14)
        self._bottom.setZValue(1)
        for item in (self._heights, self.contours, self._bottom):
            self.addItem(item, ignoreBounds=True)
        for item in (self._heights, self.contours):  # they stay while ways are drawn over them
            item.setCacheMode(CACHED)
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

    def place_under(self, point: QPointF) -> Array:
        return np.array([point.x(), point.y()])

    def points(self, places: Array) -> Array:
        return places

    def draw_ground(self, landscape: Landscape) -> None:
        ground, tokens = _ground(landscape), self._theme.tokens
        card, accent = _channels(tokens.card), _channels(tokens.accent)
        table = np.rint(card + _HEIGHTS_SHOWN * _SHADES * (accent - card)).astype(np.uint8)
        self._heights.setImage(ground.roots, lut=table, levels=(0.0, float(ground.roots.max())))
        (left, low), (right, high) = landscape.low, landscape.high
        self._heights.setRect(QRectF(left, low, right - left, high - low))
        self.contours.setData(*ground.lines.T, connect="pairs", pen=pg.mkPen(tokens.outline, width=1))
        self._bottom.setData(
            x=[landscape.bottom[0]], y=[landscape.bottom[1]], pen=None, brush=QColor(tokens.text)
        )
        self.show_range((left, right), (low, high))


class _SmoothImage(pg.ImageItem):  # type: ignore[misc]
    """Few pixels that look like many."""

    def paint(self, painter: QPainter, *arguments: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        super().paint(painter, *arguments)


def _channels(name: str) -> Array:
    colour = QColor(name)
    return np.array((colour.red(), colour.green(), colour.blue()), np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class _Ground:
    """What a surface looks like from above.

    Attributes:
        roots: of the heights above the bottom, in the middles of equal cells, rows from below; with roots,
            lines of equal distance show something at the bottom too.
        lines: the ends of lines of equal height, two for each, (ends, 2).
    """

    roots: Array
    lines: Array


@cache
def _ground(landscape: Landscape) -> _Ground:
    """Computed when a surface is first looked at."""
    low, size = np.array(landscape.low), np.subtract(landscape.high, landscape.low)
    middles = (np.arange(_FINE) + 0.5) / _FINE
    places = low + size * np.stack(np.meshgrid(middles, middles), axis=-1)
    roots = np.sqrt(landscape.of(places) - landscape.lowest)
    levels = np.linspace(0, roots.max(), _LINES + 2)[1:-1]
    lines = np.concatenate([contour_lines(roots, level) for level in levels]).reshape(-1, 2)
    return _Ground(np.asarray(roots), low + size * (lines + 0.5) / _FINE)
