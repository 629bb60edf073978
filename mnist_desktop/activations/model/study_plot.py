"""The curve of an activation with what arrives at it: its place on the curve above, how often below."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.activations.model.study_legend import StudyLegend, first_pen, slope_pen
from mnist_desktop.activations.series import pen_of
from mnist_desktop.theme import Theme, Tokens
from mnist_desktop.widgets.calm_plot import CalmPlot, line_pen
from mnist_desktop.widgets.number_axis import NumberAxis, PercentAxis
from mnist_desktop.widgets.retranslating import Retranslating
from trainer import activations
from trainer.activations import ActivationName
from trainer.learning.kept_networks import Moment
from trainer.learning.preactivations import LayerStudy, flat_parts

_AXIS_WIDTH = 72
_LEFT_OUT = 0.0005
_LEAST = 2.5
"""The plot shows at least this far on both sides of 0."""
_BARS = 90
_STEPS = 500
_MOST_FLAT = 6
_HEADROOM = 1.15
_EMPTY_TOP = 0.1
"""How far the lower plot reaches while there is no heap."""
_TICK = 0.08
"""So much of the height is taken by a tick."""


class StudyPlot(Retranslating):
    """Two plots above each other with one z axis; it grows while one network is looked at, but never shrinks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._test: LayerStudy | None = None
        self._mine: LayerStudy | None = None
        self._first: LayerStudy | None = None
        self._view = (-_LEAST, _LEAST)
        self._top = 0.0
        self._drawn: tuple[ActivationName, tuple[float, float], Tokens] | None = None
        self.curve_plot = _Paper("studyCurve", NumberAxis("left"), self)
        self.count_plot = _Paper("studyCounts", PercentAxis("left"), self)
        self.count_plot.setXLink(self.curve_plot)
        self.curve_plot.getAxis("bottom").setStyle(showValues=False)
        self.curve, self.slope = (self.curve_plot.plot(antialias=True) for _ in range(2))
        self.dots = pg.ScatterPlotItem(size=7)
        self.counts = pg.PlotCurveItem([-1, 1], [0], stepMode="center", fillLevel=0)
        self.before = pg.PlotCurveItem([-1, 1], [0], stepMode="center", fillLevel=0)
        self.ticks = pg.PlotCurveItem(connect="pairs")
        self.curve_plot.addItem(self.dots, ignoreBounds=True)
        for item in (self.before, self.counts, self.ticks):
            self.count_plot.addItem(item, ignoreBounds=True)
        self.legend = StudyLegend(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.legend)
        column.addWidget(self.curve_plot, 3)
        column.addWidget(self.count_plot, 2)
        theme.follow(self, self._dress)
        self._dress()
        self.retranslate()

    @property
    def view(self) -> tuple[float, float]:
        """The part of the z axis that is shown."""
        return self._view

    def begin_anew(self) -> None:
        """Another network or layer: forget how far the z axis reached."""
        self._view, self._top = (-_LEAST, _LEAST), 0.0

    def show_study(
        self, test: LayerStudy | None, mine: LayerStudy, first: LayerStudy | None, begin: Moment
    ) -> None:
        """Draw what arrives at one layer.

        Args:
            test: for test images; None while none were looked at.
            mine: for one drawing.
            first: for the test images at ``begin``; None where that is not known, or is shown already.
            begin: the first moment whose weights are there.
        """
        self._test, self._mine, self._first = test, mine, first
        self.legend.show_begin(begin, is_shown=first is not None)
        for each in (test, mine, first):
            if each is not None:
                low, high = each.histogram.between(_LEFT_OUT)
                self._view = min(self._view[0], low), max(self._view[1], high)
        self._draw()

    def retranslate(self) -> None:
        self.curve_plot.set_texts(
            self.tr("Where on the curve the sums of this layer lie"),
            self.tr(
                "Each dot is a sum of the digit on the left, on the activation’s curve; on grey the curve is flat and "
                "nothing is learned."
            ),
            "",
            "f(z), f′(z)",
        )
        self.count_plot.set_texts(
            self.tr("How often each sum arrives"),
            self.tr(
                "Sums of all units for the test images; the upright ticks are those of the digit on the left."
            ),
            self.tr("z, the sum that arrives at the activation"),
            self.tr("share of the sums"),
        )

    @Slot()
    def _dress(self) -> None:
        for paper in (self.curve_plot, self.count_plot):
            paper.apply_theme(self._theme.tokens)
        self._draw()

    def _draw(self) -> None:
        if self._mine is None:
            return
        tokens, name = self._theme.tokens, self._mine.layer.activation
        if self._drawn != (name, self._view, tokens):  # it stays while epochs go by
            self._drawn = (name, self._view, tokens)
            self._draw_curve(name, tokens)
        width = (self._view[1] - self._view[0]) / _BARS
        self.counts.setVisible(self._test is not None)
        self.before.setVisible(self._first is not None)
        if self._test is not None:
            width = self._draw_counts(self._test, width, tokens)
        if self._first is not None:
            self._draw_first(self._first, width, tokens)
        top = self._top or _EMPTY_TOP
        self.count_plot.setYRange(0, top, padding=0)
        self._draw_mine(self._mine, top, tokens)
        for paper in (self.curve_plot, self.count_plot):
            paper.scene().prepareForPaint()  # or each is painted once more when the axes have followed

    def _draw_counts(self, test: LayerStudy, width: float, tokens: Tokens) -> float:
        """The heap of the test images; returns how wide its bars became."""
        edges, shares = test.histogram.shares(width)
        self.counts.setData(edges, shares)
        colour = QColor(pen_of(test.layer.activation, tokens, 1).color())
        self.counts.setPen(pg.mkPen(colour, width=1))
        colour.setAlphaF(0.35)
        self.counts.setBrush(colour)
        self._top = max(self._top, float(shares.max()) * _HEADROOM)
        return float(edges[1] - edges[0])

    def _draw_curve(self, name: ActivationName, tokens: Tokens) -> None:
        """The activation with its slope, and grey where that is flat."""
        margin = 0.02 * (self._view[1] - self._view[0])
        left, right = self._view[0] - margin, self._view[1] + margin
        self.curve_plot.setXRange(left, right, padding=0)
        flat = flat_parts(name, left, right)
        for paper in (self.curve_plot, self.count_plot):
            paper.shade(flat)
        z = np.unique(np.append(np.linspace(left, right, _STEPS), 0.0))  # with the kink
        values, slopes = activations.value(name, z), activations.derivative(name, z)
        self.legend.show_activation(name)
        self.curve.setData(z, values, pen=pen_of(name, tokens, 3))
        self.slope.setData(z, slopes, pen=slope_pen(tokens))
        low = min(float(values.min()), float(slopes.min()), 0.0)
        high = max(float(values.max()), float(slopes.max()), 1.0)
        self.curve_plot.setYRange(low, high, padding=0.06)

    def _draw_first(self, first: LayerStudy, width: float, tokens: Tokens) -> None:
        edges, shares = first.histogram.shares(width)
        as_wide = width / (edges[1] - edges[0])  # so that both heaps have the same area
        self.before.setData(edges, shares * as_wide, pen=first_pen(tokens), brush=_faint(tokens))

    def _draw_mine(self, mine: LayerStudy, top: float, tokens: Tokens) -> None:
        z = mine.examples
        brush = QColor(tokens.text)
        brush.setAlphaF(0.7)
        heights = activations.value(mine.layer.activation, z) if z.size else z
        self.dots.setData(x=z, y=heights, brush=brush, pen=line_pen(tokens.card, 0.5))
        ends = np.tile([0.0, _TICK * top], z.size)
        self.ticks.setData(np.repeat(z, 2).astype(np.float64), ends, pen=line_pen(tokens.text, 1))


class _Paper(CalmPlot):
    """One plot that stays as it is put."""

    def __init__(self, name: str, left: NumberAxis, parent: QWidget) -> None:
        super().__init__(name, parent, left=left)
        self.showGrid(x=True, y=True, alpha=1.0)
        self.setMinimumSize(240, 90)
        left.setWidth(_AXIS_WIDTH)
        self.put_axes_behind(1)
        self._flat = [pg.LinearRegionItem(movable=False) for _ in range(_MOST_FLAT)]
        for region in self._flat:
            region.setZValue(-5)
            self.addItem(region, ignoreBounds=True)
        self.shade([])

    def shade(self, parts: Sequence[tuple[float, float]]) -> None:
        """Put grey behind ``parts`` of the z axis."""
        for place, region in enumerate(self._flat):
            region.setVisible(place < len(parts))
            if place < len(parts):
                region.setRegion(parts[place])

    def set_texts(self, name: str, tool_tip: str, bottom: str, left: str) -> None:
        """Set the texts, in the current language."""
        self.setAccessibleName(name)
        self.setToolTip(tool_tip)
        self.setLabel("bottom", bottom)
        self.setLabel("left", left)
        self.getAxis("bottom").showLabel(bool(bottom))

    def apply_theme(self, tokens: Tokens) -> None:
        """Use the colours of ``tokens``."""
        self.colour_paper(tokens, tokens.grid)
        for region in self._flat:
            region.setBrush(QColor(tokens.track))
            for line in region.lines:
                line.setPen(line_pen(tokens.track, 1))


def _faint(tokens: Tokens) -> QColor:
    colour = QColor(tokens.muted)
    colour.setAlphaF(0.12)
    return colour
