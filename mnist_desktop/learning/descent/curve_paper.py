"""A curve to walk down on."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.descent.paper import Paper
from mnist_desktop.theme import Theme
from trainer.learning.landscapes import Array, Landscape

_POINTS = 400
_SPARE = 0.08


class CurvePaper(Paper):
    """Places lie on the curve itself, steps are straight lines from one to the next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("descentCurve", theme, parent)
        self._curve = pg.PlotDataItem(antialias=True)
        self.addItem(self._curve, ignoreBounds=True)
        self.showGrid(x=False, y=True, alpha=0.25)
        self.dress()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("The curve and the ways down on it"))
        self.setToolTip(self.tr("Click or drag the ring to begin elsewhere; ← and → step, Space plays."))
        self.set_labels((("bottom", "x"), ("left", self.tr("height f(x)"))))

    def place_under(self, point: QPointF) -> Array:
        return np.array([point.x()])

    def points(self, places: Array) -> Array:
        assert self._ground is not None
        return np.stack((places[:, 0], self._ground.of(places)), axis=-1)

    def draw_ground(self, landscape: Landscape) -> None:
        x = np.linspace(landscape.low[0], landscape.high[0], _POINTS)
        heights = landscape.of(x[:, np.newaxis])
        self._curve.setData(x, heights)
        self._curve.setPen(pg.mkPen(self._theme.tokens.muted, width=2))
        low, high = float(heights.min()), float(heights.max())
        self.show_range(_wider(landscape.low[0], landscape.high[0], 0.02), _wider(low, high, _SPARE))


def _wider(low: float, high: float, share: float) -> tuple[float, float]:
    """With some room at both ends."""
    return low - share * (high - low), high + share * (high - low)
