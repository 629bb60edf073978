"""The paper on which ways are drawn, and the handle at their start."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.descent.expedition import Expedition
from mnist_desktop.learning.descent.way_item import WayItem
from mnist_desktop.learning.descent.wording import COORDINATES, name_of, number, series_of
from mnist_desktop.learning.fit.swatches import colour_of
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.training.live_curves import CACHED
from mnist_desktop.training.plot_reading import PlotReading
from mnist_desktop.widgets.calm_plot import CalmPlot
from mnist_desktop.widgets.copy_corner import CopyCorner, Table
from trainer.learning.descent import OPTIMIZERS, Walk
from trainer.learning.landscapes import Array, Landscape

_HERE = 13
_NEAR = 9
_AXIS_WIDTH, _AXIS_HEIGHT = 54, 42
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
            self.getAxis(side).setCacheMode(CACHED)
        self.getAxis("left").setWidth(_AXIS_WIDTH)  # else other numbers have all painted twice
        self.getAxis("bottom").setHeight(_AXIS_HEIGHT)
        self.ways = {optimizer: WayItem() for optimizer in OPTIMIZERS}
        self.here = pg.ScatterPlotItem(size=_HERE)
        self.handle = pg.TargetItem(movable=True, size=16)
        for order, item in enumerate((*self.ways.values(), self.here, self.handle), start=2):
            item.setZValue(order)
            self.addItem(item, ignoreBounds=True)
        self._shown: Expedition | None = None
        self._pointed: QPointF | None = None
        self._reading = PlotReading(theme, self)
        self.copy_button = CopyCorner(f"{name}Copy", theme, self, self._table)
        self.copy_button.setEnabled(False)
        self.handle.sigPositionChanged.connect(self._on_dragged)
        self.clicked_at.connect(self.start_chosen)
        theme.changed.connect(self._dress)

    def show_expedition(self, expedition: Expedition) -> None:
        """Draw the ground, and the ways as far as they are looked at."""
        self._shown = expedition
        self.copy_button.setEnabled(True)
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
        self._say_reading()

    def point_at(self, point: QPointF | None) -> None:
        self._pointed = point
        self._say_reading()

    def place_under(self, point: QPointF) -> Array:
        """The place that ``point`` of the paper stands for, (dimensions,)."""
        raise NotImplementedError

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
        for optimizer, item in self.ways.items():
            item.set_colour(colour_of(series_of(optimizer), tokens))
        if self._ground is not None:
            self.draw_ground(self._ground)

    def _draw_way(self, item: WayItem, way: Walk, position: int) -> None:
        # what is far outside of the picture would only make the painting slow
        item.show_points(np.clip(self.points(way.places)[: position + 1], -_WELL_OUTSIDE, _WELL_OUTSIDE))

    def show_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show this part of the paper, at once: pyqtgraph would find it while it paints, and paint again."""
        box = self.getViewBox()
        box.setRange(xRange=x, yRange=y, padding=0)
        box.updateMatrix()

    def set_labels(self, names: Sequence[tuple[str, str]]) -> None:
        """Write along the axes."""
        for side, text in names:
            self.setLabel(side, text, color=self._theme.tokens.muted)

    def _say_reading(self) -> None:
        """The step next to the mouse, or else the ground below it."""
        if self._pointed is None or self._shown is None:
            self._reading.hide()
            return
        box, landscape = self.getViewBox(), self._shown.landscape
        beside = self.mapFromScene(box.mapViewToScene(self._pointed))
        place, lines = self.place_under(self._pointed), list[str]()
        near = self._step_near(self._pointed)
        if near is not None:
            way, step = near
            place = way.places[step]
            lines.append(self.tr("{name}: step {step}").format(name=name_of(way.optimizer), step=whole(step)))
        lines += [f"{name} = {number(float(each))}" for name, each in zip(COORDINATES, place, strict=False)]
        lines.append(self.tr("height {number}").format(number=number(float(landscape.of(place)))))
        self._reading.say(lines, beside, box.sceneBoundingRect().toRect())

    def _step_near(self, mouse: QPointF) -> tuple[Walk, int] | None:
        """The dot that is nearest to ``mouse``, if it is near."""
        assert self._shown is not None
        nearest, distance = None, float(_NEAR)
        pixel = np.array(self.getViewBox().viewPixelSize())
        for way in self._shown.walks:
            points = np.stack(self.ways[way.optimizer].getData(), axis=-1)
            away = np.linalg.norm((points - (mouse.x(), mouse.y())) / pixel, axis=1)
            step = int(away.argmin())
            if away[step] < distance:
                nearest, distance = (way, step), float(away[step])
        return nearest

    def _table(self) -> Table:
        """Every step of every way."""
        if self._shown is None:
            return
        names = COORDINATES[: self._shown.landscape.dimensions]
        yield (
            "optimiser",
            "learning_rate",
            "step",
            *names,
            "height",
            *(f"gradient_{each}" for each in names),
        )
        for way in self._shown.walks:
            rows = zip(way.places.tolist(), way.values.tolist(), way.gradients.tolist(), strict=True)
            for step, (place, height, gradient) in enumerate(rows):
                yield (name_of(way.optimizer), way.rate, step, *place, height, *gradient)

    @Slot()
    def _dress(self) -> None:
        self.dress()
        self.retranslate()

    @Slot(object)
    def _on_dragged(self, handle: pg.TargetItem) -> None:
        self.start_chosen.emit(QPointF(handle.pos()))
