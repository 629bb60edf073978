"""The curves of all activations of a comparison in one plot, each in its own colour."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from mnist_desktop.activations.model.contest import Contest, Contestant
from mnist_desktop.activations.series import pen_of
from mnist_desktop.numbers import decimal, percent
from mnist_desktop.theme import Theme
from mnist_desktop.training.live_plot import LivePlot
from mnist_desktop.training.plot_reading import PlotReading
from mnist_desktop.translation import translated
from mnist_desktop.widgets.number_axis import NumberAxis, PercentAxis
from trainer.activations import ActivationName, facts
from trainer.learning.same_start import EPOCHS

_WORST_LOSS = 3.0


class ContestPlot(LivePlot):
    """Accuracy or loss on the images held back, by epoch; nothing is smoothed."""

    def __init__(self, theme: Theme, *, of_accuracy: bool, parent: QWidget | None = None) -> None:
        left = PercentAxis("left") if of_accuracy else NumberAxis("left")
        super().__init__(theme, {"left": left, "bottom": NumberAxis("bottom")}, parent)
        self._of_accuracy = of_accuracy
        self._contest: Contest | None = None
        self._pointed: int | None = None
        self.curves: dict[ActivationName, pg.PlotDataItem] = {}
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._line.hide()
        self.addItem(self._line, ignoreBounds=True)
        self._reading = PlotReading(theme, self)
        self.getViewBox().setMouseEnabled(False, False)
        self.setMinimumSize(180, 120)
        self.setXRange(0.7, EPOCHS, padding=0.04)
        self.getAxis("bottom").setTickSpacing(1, 1)
        self.setYRange(*((0.5, 1.0) if of_accuracy else (0.0, 2.0)), padding=0.05)
        self.dress()
        self.retranslate()

    def show_contest(self, contest: Contest | None) -> None:
        """Draw ``contest``, soon."""
        self._contest = contest
        self.touch()

    def retranslate(self) -> None:
        super().retranslate()
        title = (
            self.tr("Validation accuracy by epoch")
            if self._of_accuracy
            else self.tr("Validation loss by epoch")
        )
        self.setAccessibleName(title)
        self.setToolTip(
            self.tr(
                "Share of the images held back that are read right. Point at an epoch to read the numbers."
            )
            if self._of_accuracy
            else self.tr("How wrong and how sure the answers are. Point at an epoch to read the numbers.")
        )
        left = self.tr("accuracy, validation") if self._of_accuracy else self.tr("loss, validation")
        for side, text in (("left", left), ("bottom", self.tr("epoch"))):
            self.setLabel(side, text, color=self._theme.tokens.muted)
        self._say_reading()

    def dress(self) -> None:
        super().dress()
        tokens = self._theme.tokens
        for name in self.curves:
            self._dress_curve(name)
        self._line.setPen(pg.mkPen(QColor(tokens.outline), width=1))
        self.retranslate()

    def draw_new(self) -> None:
        shown = {} if self._contest is None else {each.activation: each for each in self._contest.contestants}
        lowest, highest = math.inf, -math.inf
        for name in set(shown) - set(self.curves):
            self.curves[name] = self.plot()
            self._dress_curve(name)
        for name, curve in self.curves.items():
            epochs = shown[name].epochs if name in shown else []
            values = self._values(shown[name]) if name in shown else []
            curve.setData([epoch.epoch for epoch in epochs], values, symbol="o")
            finite = [value for value in values if math.isfinite(value)]
            lowest, highest = min([lowest, *finite]), max([highest, *finite])
        if highest >= lowest:
            self._fit(lowest, highest)
        self.point_at(None)

    def point_at(self, x: float | None) -> None:
        """Read all curves out at the epoch that is nearest to ``x``."""
        longest = 0
        if self._contest is not None:
            longest = max((len(each.epochs) for each in self._contest.contestants), default=0)
        self._pointed = None if x is None or not longest else min(max(1, round(x)), longest)
        self._line.setVisible(self._pointed is not None)
        if self._pointed is not None:
            self._line.setValue(self._pointed)
        self._say_reading()

    def _dress_curve(self, name: ActivationName) -> None:
        pen, curve = pen_of(name, self._theme.tokens, 2), self.curves[name]
        curve.setPen(pen)
        curve.setSymbolBrush(pen.color())
        curve.setSymbolPen(None)
        curve.setSymbolSize(6)

    def _fit(self, lowest: float, highest: float) -> None:
        if self._of_accuracy:
            self.setYRange(math.floor(10 * lowest) / 10, 1.0, padding=0.05)
        else:
            top = highest if lowest >= _WORST_LOSS else min(highest, _WORST_LOSS)  # else all would be outside
            self.setYRange(0, max(0.1, top), padding=0.05)

    def _values(self, contestant: Contestant) -> list[float]:
        values = [
            epoch.validation_accuracy if self._of_accuracy else epoch.validation_loss
            for epoch in contestant.epochs
        ]
        return [np.nan if value is None else value for value in values]

    def _say_reading(self) -> None:
        if self._pointed is None or self._contest is None:
            self._reading.hide()
            return
        lines = [self.tr("epoch {number}").format(number=self._pointed)]
        for each in self._contest.contestants:
            if self._pointed <= len(each.epochs):
                value = self._values(each)[self._pointed - 1]
                number = percent(value) if self._of_accuracy else decimal(value, 3)
                lines.append(
                    self.tr("{name}: {number}").format(
                        name=translated("activations", facts(each.activation).title), number=number
                    )
                )
        box = self.getViewBox().sceneBoundingRect().toRect()
        beside = self.mapFromScene(self._line.mapToScene(0, 0))
        beside.setY(box.top())
        self._reading.say(lines, beside, QRect(box))
