"""Both losses over the probability of the right class: their values, or their pushes."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.fit.swatches import colour_of
from mnist_desktop.learning.losses.study import LossStudy
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.calm_plot import CalmPlot
from mnist_desktop.widgets.number_axis import PercentAxis
from trainer.learning.loss_curves import LEAST, MOST, loss_curve
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
        self.curves = [pg.PlotDataItem(antialias=True) for _ in LOSSES]
        self.dots = pg.ScatterPlotItem(size=10)
        self.line = pg.InfiniteLine(angle=90, movable=True, bounds=(LEAST, MOST))
        for item in (*self.curves, self.line, self.dots):
            self.addItem(item, ignoreBounds=True)
        self.setXRange(0, 1, padding=0.01)
        self.setYRange(0, _PUSH_TOP if of_push else _VALUES_TOP, padding=0.01)
        self.line.sigDragged.connect(self._on_dragged)
        self.clicked_at.connect(self._on_clicked)
        theme.changed.connect(self._dress)
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
            whole = loss_curve(loss, study.classes, _GRID)
            here = loss_curve(loss, study.classes, study.probability)
            curve.setData(_GRID, np.abs(whole.gradients) if self._of_push else whole.values)
            heights.append(float(abs(here.gradients[0]) if self._of_push else here.values[0]))
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
