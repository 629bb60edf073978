"""How large the steps of a training are: the learning rate, and the length of the gradient."""

from collections.abc import Sequence
from math import ceil, floor, log10

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from mnist_desktop.numbers import decimal, digits
from mnist_desktop.theme import Theme, Tokens
from mnist_desktop.training.live_curves import StepCurve
from mnist_desktop.training.live_plot import LivePlot, between
from mnist_desktop.training.metric_series import GrowingCurve, middle_of, nearest, outline
from mnist_desktop.training.plot_chart import Chart, Line, scale_of
from mnist_desktop.training.plot_reading import PlotReading
from mnist_desktop.widgets.number_axis import NumberAxis

_RATE, _NORM = 2, 3
"""Places in the theme's series."""

_CLEARLY_ANOTHER = 0.15
_SMALLEST_NORM = 1e-12
_ROOM_ABOVE = 1.1  # the view is this much higher than the curves


class RatePlot(LivePlot):
    """The learning rate of each step on the left axis; the gradient's norm, where measured, on the right.

    The right axis is logarithmic: gradients shrink and grow by whole orders of magnitude. A piece of each
    line stands before the name of its axis, so that no legend takes room from the curves.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        axes = {"left": _RateAxis("left"), "bottom": NumberAxis("bottom"), "right": _PowerAxis("right")}
        super().__init__(theme, axes, parent)
        self.setObjectName("ratePlot")
        self._names = ("", "", "")
        self.rates, self.norms = GrowingCurve(), GrowingCurve()
        self._rate_curve, self._norm_curve = (StepCurve() for _ in range(2))
        self._norm_box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self._add_right_axis()
        self.addItem(self._rate_curve, ignoreBounds=True)
        self._pointed = pg.InfiniteLine(angle=90, movable=False)
        self._pointed.hide()
        self.addItem(self._pointed, ignoreBounds=True)
        self._reading = PlotReading(theme, self)
        self.setMouseEnabled(x=True, y=False)
        self.getViewBox().sigXRangeChanged.connect(self._on_view_changed)
        self.getViewBox().sigResized.connect(self._on_box_resized)
        self.dress()
        self.retranslate()

    def clear_run(self, epochs: int) -> None:
        """Begin anew, with room for ``epochs``."""
        self.rates, self.norms = GrowingCurve(), GrowingCurve()
        self.setXRange(0, epochs, padding=0.02)
        self.point_at(None)
        self.draw_new()

    def add_steps(
        self, epoch: int, step: int, steps: int, rates: Sequence[float], norms: Sequence[float | None]
    ) -> None:
        """Add the last ``len(rates)`` steps, the newest being ``step`` of ``steps``; None is not measured."""
        last = epoch - 1 + step / steps
        x = last - np.arange(len(rates) - 1, -1, -1) / steps
        measured = np.array([np.nan if norm is None else norm for norm in norms], np.float64)
        known = np.isfinite(measured)
        self.rates.append(x, np.asarray(rates, np.float64))
        self.norms.append(x[known], np.log10(np.maximum(measured[known], _SMALLEST_NORM)))
        self.touch()

    def retranslate(self) -> None:
        super().retranslate()
        self._names = (self.tr("epoch"), self.tr("learning rate"), self.tr("gradient norm"))
        self.setAccessibleName(self.tr("Learning rate and gradient norm by epoch"))
        self.setToolTip(
            self.tr(
                "How large the steps are: the learning rate as planned, and the length of the gradient; "
                "look for a gradient that grows without end."
            )
        )
        self._name_axes()
        self._on_box_resized()

    def draw_new(self) -> None:
        (low, high), _ = self.getViewBox().viewRange()
        width = max(1, int(self.getViewBox().width()))
        # half of the columns are enough for a thick line, which takes long to paint
        for values, curve, columns in (
            (self.rates, self._rate_curve, width // 2),
            (self.norms, self._norm_curve, width),
        ):
            curve.setData(*outline(values.x, values.y, (low, high), columns))
        self._follow()

    def point_at(self, x: float | None) -> None:
        if x is None or not len(self.rates):
            self._pointed.hide()
            self._reading.hide()
            return
        at = nearest(self.rates.x, x)
        place = float(self.rates.x[at])
        self._pointed.setValue(place)
        self._pointed.show()
        lines = [
            self.tr("epoch {number}").format(number=decimal(place, 2)),
            self.tr("learning rate {value}").format(value=digits(float(self.rates.y[at]))),
        ]
        if len(self.norms):
            norm = 10 ** float(self.norms.y[nearest(self.norms.x, x)])
            lines.append(self.tr("gradient norm {value}").format(value=digits(norm)))
        box = self.getViewBox().sceneBoundingRect().toRect()
        beside = self.mapFromScene(self._pointed.mapToScene(0, 0))
        beside = QPoint(beside.x(), box.top())
        self._reading.say(lines, beside, box)

    def chart(self) -> Chart:
        (low, high), _ = self.getViewBox().viewRange()
        width = 2 * max(1, int(self.getViewBox().width()))
        rates, norms = (
            outline(values.x, values.y, (low, high), width) for values in (self.rates, self.norms)
        )
        lines = [
            Line(self._names[2], *norms, colour=_NORM, right=True),
            Line(self._names[1], *rates, colour=_RATE),
        ]
        bottom, left, right = (self.getAxis(side) for side in ("bottom", "left", "right"))
        return Chart(
            scale_of(bottom, self._names[0]),
            scale_of(left, self._names[1]),
            tuple(line for line in lines if len(line.x)),
            right=scale_of(right, self._names[2]) if len(norms[0]) else None,
        )

    def dress(self) -> None:
        super().dress()
        tokens = self._theme.tokens
        self._rate_curve.setPen(pg.mkPen(tokens.series[_RATE], width=2))
        self._norm_curve.setPen(pg.mkPen(_norm_colour(tokens), width=1))
        self._pointed.setPen(pg.mkPen(tokens.outline, width=1))
        self._name_axes()

    def _add_right_axis(self) -> None:
        """A second view over the same paper, because a plot has one scale for all its curves."""
        item = self.getPlotItem()
        item.showAxis("right")
        item.scene().addItem(self._norm_box)
        self._norm_box.setZValue(-50)  # the mouse belongs to the first view
        self._norm_box.setXLink(item.getViewBox())
        self._norm_box.addItem(self._norm_curve, ignoreBounds=True)
        self._norm_box.setYRange(-1, 1, padding=0)
        self.getAxis("right").linkToView(self._norm_box)
        self.getAxis("right").setGrid(False)
        self.setYRange(0, 1, padding=0)

    def _name_axes(self) -> None:
        tokens = self._theme.tokens
        pieces = (
            "",
            f"<b style='color: {tokens.series[_RATE]}'>——</b>\u2002",
            f"<span style='color: {_norm_colour(tokens).name()}'>——</span>\u2002",
        )
        for side, piece, text in zip(("bottom", "left", "right"), pieces, self._names, strict=True):
            self.setLabel(side, piece + text, color=tokens.muted)

    def _follow(self) -> None:
        if len(self.rates):
            _show(self.getViewBox(), 0.0, _ROOM_ABOVE * max(float(self.rates.y.max()), 1e-12))
        if len(self.norms):
            low, high = middle_of(self.norms.y[-20_000:], 1)
            low, high = low - 0.15, high + 0.15
            _show(self._norm_box, low, low + _ROOM_ABOVE * (high - low))

    @Slot()
    def _on_view_changed(self) -> None:
        self.point_at(None)
        self.touch()

    @Slot()
    def _on_box_resized(self) -> None:
        self._norm_box.setGeometry(self.getViewBox().sceneBoundingRect())
        self._follow()


class _RateAxis(NumberAxis):
    """Learning rates, which may be very small."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        if 0 < spacing < 1e-4:
            return [digits(float(value)) for value in values]
        return super().tickStrings(values, scale, spacing)


class _PowerAxis(NumberAxis):
    """Numbers whose decimal logarithms are what is plotted."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """At whole powers of ten; where these are few, at their doubles and fivefolds too."""
        powers = range(floor(low), ceil(high) + 1)
        factors = (1, 2, 5) if high - low < 3 else (1,)
        step = max(1, ceil(len(powers) * 24 / max(size, 24)))
        values = [power + log10(factor) for power in powers[::step] for factor in factors]
        return [(1.0, [value for value in values if low <= value <= high])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [digits(10**value) for value in values]


def _norm_colour(tokens: Tokens) -> QColor:
    """Paler than the other line, because it goes up and down all the time."""
    return between(QColor(tokens.card), QColor(tokens.series[_NORM]), 0.6)


def _show(box: pg.ViewBox, low: float, high: float) -> None:
    """A range that differs little stays, because another one draws the axis anew."""
    now_low, now_high = box.viewRange()[1]
    if abs(low - now_low) + abs(high - now_high) > _CLEARLY_ANOTHER * (high - low):
        box.setYRange(low, high, padding=0)
