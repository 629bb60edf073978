"""Both losses over the probability of the right class: their values, or their pushes."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.fit.swatches import colour_of
from mnist_desktop.learning.losses.study import LossStudy
from mnist_desktop.numbers import decimal, percent
from mnist_desktop.theme import Theme
from mnist_desktop.training.live_curves import CACHED
from mnist_desktop.training.plot_reading import PlotReading
from mnist_desktop.widgets.calm_plot import CalmPlot
from mnist_desktop.widgets.copy_corner import CopyCorner, Table
from mnist_desktop.widgets.number_axis import PercentAxis
from trainer.choices import Loss
from trainer.learning.loss_curves import LEAST, MOST, Array, loss_curve
from trainer.learning.loss_trials import LOSSES

_GRID = np.linspace(LEAST, MOST, 499)
_VALUES_TOP, _PUSH_TOP = 5.0, 1.05
_AXIS_WIDTH = 52


class LossPlot(CalmPlot):
    """Two curves, a dot on each, and a line to drag.

    Signals:
        chosen: a person clicked or dragged; carries the probability.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, study: LossStudy, *, of_push: bool, parent: QWidget | None = None
    ) -> None:
        name = "lossPushes" if of_push else "lossValues"
        super().__init__(name, parent, bottom=PercentAxis("bottom"))
        self._theme, self._study, self._of_push = theme, study, of_push
        self.showGrid(x=False, y=True, alpha=0.25)
        self.setMinimumSize(200, 110)
        self.getAxis("left").setWidth(_AXIS_WIDTH)
        for side in ("left", "bottom"):
            self.getAxis(side).setStyle(maxTickLevel=0)
            self.getAxis(side).setCacheMode(CACHED)
        self.curves = [pg.PlotDataItem(antialias=True) for _ in LOSSES]
        self.dots = pg.ScatterPlotItem(size=10)
        self.line = pg.InfiniteLine(angle=90, movable=True, bounds=(LEAST, MOST))
        for item in (*self.curves, self.line, self.dots):
            self.addItem(item, ignoreBounds=True)
        self.setXRange(0, 1, padding=0.01)
        self.setYRange(0, _PUSH_TOP if of_push else _VALUES_TOP, padding=0.01)
        self._reading = PlotReading(theme, self)
        self.copy_button = CopyCorner(f"{name}Copy", theme, self, self._table)
        self.line.sigDragged.connect(self._on_dragged)
        self.clicked_at.connect(self._on_clicked)
        theme.follow(self, self._dress)
        study.changed.connect(self._draw)
        self._dress()

    def retranslate(self) -> None:
        super().retranslate()
        if self._of_push:
            left = self.tr("push = size of the gradient")
            self.setAccessibleName(self.tr("How hard each loss pushes"))
            self.setToolTip(
                self.tr(
                    "How far one step changes the right class’s sum. Drag the line to the left: who still pushes?"
                )
            )
        else:
            left = self.tr("loss")
            self.setAccessibleName(self.tr("What each loss says"))
            self.setToolTip(self.tr("How bad each loss finds the answer. Drag the line or click."))
        for side, text in (("left", left), ("bottom", self.tr("probability of the right class"))):
            self.setLabel(side, text, color=self._theme.tokens.muted)

    def point_at(self, point: QPointF | None) -> None:
        """Read both curves out at ``point``."""
        if point is None:
            self._reading.hide()
            return
        probability = min(max(point.x(), LEAST), MOST)
        lines = [f"p = {percent(probability)}"]
        for loss, name in zip(LOSSES, (self.tr("Cross-entropy"), self.tr("Squared error (L2)")), strict=True):
            height = decimal(float(self._heights(loss, [probability])[0]), 3)
            lines.append(self.tr("{name}: {value}").format(name=name, value=height))
        box = self.getViewBox()
        beside = self.mapFromScene(box.mapViewToScene(point))
        self._reading.say(lines, beside, box.sceneBoundingRect().toRect())

    def _heights(self, loss: Loss, probabilities: ArrayLike) -> Array:
        """What is drawn of ``loss``: its values, or its pushes."""
        found = loss_curve(loss, self._study.classes, probabilities)
        return np.abs(found.gradients) if self._of_push else found.values

    def _table(self) -> Table:
        yield ("probability", *(str(loss) for loss in LOSSES))
        columns = (self._heights(loss, _GRID).tolist() for loss in LOSSES)
        yield from zip(_GRID.tolist(), *columns, strict=True)

    @Slot()
    def _dress(self) -> None:
        tokens = self._theme.tokens
        self.colour_paper(tokens, tokens.outline)
        for place, curve in enumerate(self.curves):
            curve.setPen(pg.mkPen(colour_of(place, tokens), width=2.5))
        self.line.setPen(pg.mkPen(tokens.accent, width=1))
        self.line.setHoverPen(pg.mkPen(tokens.accent, width=3))
        self.retranslate()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        tokens, study = self._theme.tokens, self._study
        heights = []
        for curve, loss in zip(self.curves, LOSSES, strict=True):
            curve.setData(_GRID, self._heights(loss, _GRID))
            heights.append(float(self._heights(loss, [study.probability])[0]))
        self.dots.setData(
            x=[study.probability] * len(heights),
            y=heights,
            brush=[colour_of(place, tokens) for place in range(len(heights))],
            pen=pg.mkPen(tokens.card, width=1.5),
        )
        with QSignalBlocker(self.line):
            self.line.setValue(study.probability)

    @Slot(object)
    def _on_dragged(self, line: pg.InfiniteLine) -> None:
        self.chosen.emit(float(line.value()))

    @Slot(object)
    def _on_clicked(self, point: QPointF) -> None:
        self.chosen.emit(point.x())
