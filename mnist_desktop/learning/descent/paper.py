"""The paper on which ways are drawn, and the handle at their start."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.descent.expedition import Expedition
from mnist_desktop.learning.descent.wording import series_of
from mnist_desktop.learning.fit.swatches import colour_of
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.calm_plot import CalmPlot
from trainer.learning.descent import OPTIMIZERS, Walk
from trainer.learning.landscapes import Array, Landscape

_POINT, _HERE = 6, 13
_WELL_OUTSIDE = 100.0


class Paper(CalmPlot):
    """A plot with a way for each optimiser; children draw the ground and say where a place is on it.

    Signals:
        start_chosen: a person clicked or dragged the handle; carries the point as a QPointF.
    """

    start_chosen = Signal(object)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self._ground: Landscape | None = None
        self.setMinimumSize(200, 160)
        for side in ("left", "bottom"):
            self.getAxis(side).setStyle(tickLength=0, maxTickLevel=1)
        self.ways = {
            optimizer: pg.PlotDataItem(antialias=True, symbolSize=_POINT) for optimizer in OPTIMIZERS
        }
        self.here = pg.ScatterPlotItem(size=_HERE)
        self.handle = pg.TargetItem(movable=True, size=16)
        for order, item in enumerate((*self.ways.values(), self.here, self.handle), start=2):
            item.setZValue(order)
            self.addItem(item, ignoreBounds=True)
        self.handle.sigPositionChanged.connect(self._on_dragged)
        self.clicked_at.connect(self.start_chosen)
        theme.changed.connect(self._dress)

    def show_expedition(self, expedition: Expedition) -> None:
        """Draw the ground, and the ways as far as they are looked at."""
        if self._ground is not expedition.landscape:
            self._ground = expedition.landscape
            self.draw_ground(expedition.landscape)
        with QSignalBlocker(self.handle):
            self.handle.setPos(QPointF(*self.points(np.array([expedition.start]))[0]))
        tokens = self._theme.tokens
        shown = {way.optimizer: way for way in expedition.walks}
        for optimizer, item in self.ways.items():
            item.setVisible(optimizer in shown)
            if optimizer in shown:
                self._draw_way(item, shown[optimizer], expedition.place(shown[optimizer]))
        ends = [self.points(way.places)[expedition.place(way)] for way in expedition.walks]
        colours = [colour_of(series_of(way.optimizer), tokens) for way in expedition.walks]
        x, y = np.clip(np.array(ends).T, -_WELL_OUTSIDE, _WELL_OUTSIDE)
        self.here.setData(x=x, y=y, brush=colours, pen=pg.mkPen(tokens.card, width=2))

    def points(self, places: Array) -> Array:
        """Where ``places`` are on the paper, (n, 2)."""
        raise NotImplementedError

    def draw_ground(self, landscape: Landscape) -> None:
        """Draw what one walks on."""
        raise NotImplementedError

    def dress(self) -> None:
        """Use the theme's colours."""
        tokens = self._theme.tokens
        self.colour_paper(tokens, tokens.outline)
        self.handle.setPen(pg.mkPen(tokens.text, width=2))
        self.handle.setBrush(pg.mkBrush(QColor(tokens.card)))
        self.handle.setHoverPen(pg.mkPen(tokens.accent, width=3))
        if self._ground is not None:
            self.draw_ground(self._ground)

    def _draw_way(self, item: pg.PlotDataItem, way: Walk, position: int) -> None:
        colour = colour_of(series_of(way.optimizer), self._theme.tokens)
        # what is far outside of the picture would only make the painting slow
        points = np.clip(self.points(way.places)[: position + 1], -_WELL_OUTSIDE, _WELL_OUTSIDE)
        item.setData(points[:, 0], points[:, 1], symbol="o", symbolBrush=colour, symbolPen=None)
        item.setPen(pg.mkPen(colour, width=2))

    def set_labels(self, names: Sequence[tuple[str, str]]) -> None:
        """Write along the axes."""
        for side, text in names:
            self.setLabel(side, text, color=self._theme.tokens.muted)

    @Slot()
    def _dress(self) -> None:
        self.dress()
        self.retranslate()

    @Slot(object)
    def _on_dragged(self, handle: pg.TargetItem) -> None:
        self.start_chosen.emit(QPointF(handle.pos()))
