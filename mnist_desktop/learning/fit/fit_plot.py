"""The curves of all variants in one plot: training solid, validation dashed, a colour for each variant."""

import math
from collections.abc import Sequence
from math import isfinite
from statistics import median

import pyqtgraph as pg
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.fit.notebook import Page, Round
from mnist_desktop.learning.fit.swatches import colour_of
from mnist_desktop.learning.fit.words import said
from mnist_desktop.numbers import decimal, percent
from mnist_desktop.theme import Theme, Tokens
from mnist_desktop.training.legend import LegendEntry, LineLegend
from mnist_desktop.training.live_plot import LivePlot, between
from mnist_desktop.training.plot_reading import PlotReading
from mnist_desktop.widgets.number_axis import NumberAxis, PercentAxis
from trainer.training.history import EpochResult

MOST_VARIANTS = 4
MOST_EARLIER = 5
"""So many older rounds stay in sight, thin and pale."""
_FAINT = 0.35
_ABOVE_MEDIAN = 1.6
_ANOTHER = 0.05


class FitPlot(LivePlot):
    """One measure of all variants, by epoch; nothing is smoothed."""

    def __init__(self, theme: Theme, *, of_accuracy: bool, parent: QWidget | None = None) -> None:
        left = PercentAxis("left") if of_accuracy else NumberAxis("left")
        super().__init__(theme, {"left": left, "bottom": NumberAxis("bottom")}, parent)
        self._of_accuracy = of_accuracy
        self._top = 0.0
        self._page: Page | None = None
        self._pointed_epoch: int | None = None
        self._drawn: dict[pg.PlotDataItem, tuple[list[EpochResult], int]] = {}
        self._earlier = [[self.plot() for _ in range(MOST_VARIANTS)] for _ in range(MOST_EARLIER)]
        self.curves = [(self.plot(), self.plot()) for _ in range(MOST_VARIANTS)]
        self.kept = pg.ScatterPlotItem(size=9)
        self.kept.setZValue(1)
        self.addItem(self.kept, ignoreBounds=True)
        self._pointed = pg.InfiniteLine(angle=90, movable=False)
        self._pointed.hide()
        self.addItem(self._pointed, ignoreBounds=True)
        self._reading = PlotReading(theme, self)
        self.getViewBox().setMouseEnabled(False, False)
        self.setMinimumSize(180, 120)
        self.getAxis("left").setStyle(maxTickLevel=0)
        self.dress()
        self.retranslate()

    def show_page(self, page: Page) -> None:
        """Draw the rounds of ``page``, soon."""
        self._page = page
        self.touch()

    def retranslate(self) -> None:
        super().retranslate()
        name = self.tr("Accuracy by epoch") if self._of_accuracy else self.tr("Loss by epoch")
        self.setAccessibleName(name)
        self.setToolTip(
            self.tr(
                "Share of the images that are read right; dots mark the weights that are kept. "
                "Point at an epoch to read the numbers."
            )
            if self._of_accuracy
            else self.tr(
                "How wrong and how sure the answers are; dots mark the weights that are kept. "
                "Point at an epoch to read the numbers."
            )
        )
        left = self.tr("accuracy") if self._of_accuracy else self.tr("loss")
        for side, text in (("left", left), ("bottom", self.tr("epoch"))):
            self.setLabel(side, text, color=self._theme.tokens.muted)
        self._say_reading()

    def dress(self) -> None:
        super().dress()
        tokens = self._theme.tokens
        for place, pair in enumerate(self.curves):
            for curve, style in zip(pair, (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine), strict=True):
                curve.setPen(pg.mkPen(colour_of(place, tokens), width=2, style=style))
        for curves in self._earlier:
            for place, curve in enumerate(curves):
                faint = between(QColor(tokens.card), colour_of(place, tokens), _FAINT)
                curve.setPen(pg.mkPen(faint, width=1, style=Qt.PenStyle.DashLine))
        self._pointed.setPen(pg.mkPen(tokens.outline, width=1))
        self.retranslate()
        self.touch()

    def draw_new(self) -> None:
        """Only what has changed: a training that goes on shares the processor with its picture."""
        if self._page is None:
            return
        self.point_at(None)
        newest = self._page.shown
        for place, (training, validation) in enumerate(self.curves):
            epochs = _epochs(newest, place)
            if self._is_news(training, epochs):
                training.setData(*self._points(epochs, of_training=True))
                validation.setData(*self._points(epochs, of_training=False))
                for curve in (training, validation):  # where variants run alike, all of them stay visible
                    curve.setZValue(-len(epochs))
        earlier = self._page.earlier[-MOST_EARLIER:]
        for number, curves in enumerate(self._earlier):
            older = earlier[number] if number < len(earlier) else None
            for place, curve in enumerate(curves):
                epochs = _epochs(older, place)
                if self._is_news(curve, epochs):
                    curve.setData(*self._points(epochs, of_training=False))
        self._mark_kept(newest)
        self._fit_view()

    def point_at(self, x: float | None) -> None:
        """Read all curves out at the epoch that is nearest to ``x``."""
        longest = max((len(_epochs(self._round, place)) for place in range(MOST_VARIANTS)), default=0)
        epoch = None if x is None or not longest else min(max(1, round(x)), longest)
        if epoch == self._pointed_epoch:
            return
        self._pointed_epoch = epoch
        self._pointed.setVisible(epoch is not None)
        if epoch is not None:
            self._pointed.setValue(epoch)
        self._say_reading()

    @property
    def _round(self) -> Round | None:
        return None if self._page is None else self._page.shown

    def _is_news(self, curve: pg.PlotDataItem, epochs: list[EpochResult]) -> bool:
        """Whether ``curve`` does not show ``epochs`` yet; from now on it does."""
        shown, count = self._drawn.get(curve, (None, 0))
        self._drawn[curve] = (epochs, len(epochs))
        return (shown is not epochs and bool(shown or epochs)) or count != len(epochs)

    def _points(self, epochs: Sequence[EpochResult], *, of_training: bool) -> tuple[list[int], list[float]]:
        values = [self._value(epoch, of_training=of_training) for epoch in epochs]
        return [epoch.epoch for epoch in epochs], values

    def _value(self, epoch: EpochResult, *, of_training: bool) -> float:
        if of_training:
            return epoch.accuracy if self._of_accuracy else epoch.loss
        value = epoch.validation_accuracy if self._of_accuracy else epoch.validation_loss
        return float("nan") if value is None else value

    def _mark_kept(self, newest: Round | None) -> None:
        """A dot at the epoch whose weights each finished variant ended with."""
        assert self._page is not None
        x, y, brushes = list[int](), list[float](), list[QColor]()
        for place, variant in enumerate(self._page.experiment.variants):
            score = None if newest is None else newest.scores[place]
            if score is not None:
                kept = score.best_epoch if variant.config.stopping.restore_best else score.epochs
                x.append(kept)
                y.append(self._value(_epochs(newest, place)[kept - 1], of_training=False))
                brushes.append(colour_of(place, self._theme.tokens))
        self.kept.setData(x=x, y=y, brush=brushes, pen=pg.mkPen(self._theme.tokens.card, width=1.5))

    def _fit_view(self) -> None:
        """All epochs that were planned; heights that leave the first wild losses out."""
        assert self._page is not None
        planned = max(variant.config.stopping.epochs for variant in self._page.experiment.variants)
        self.setXRange(0, planned, padding=0.04)
        drawn = self._drawn_values()
        if self._of_accuracy:
            lowest = min((min(values) for values in drawn), default=0.5)
            self.setYRange(math.floor(10 * lowest) / 10, 1.0, padding=0.05)
            return
        highest = max((max(values) for values in drawn), default=2.0)
        middle = max((median(values) for values in drawn), default=2.0)
        top = max(min(highest, _ABOVE_MEDIAN * middle), 0.1)
        if abs(top - self._top) > _ANOTHER * top:  # another range draws the axis anew
            self._top = top
            self.setYRange(0, top, padding=0.05)

    def _drawn_values(self) -> list[list[float]]:
        """What each curve of the newest round shows, of those that show anything."""
        finite = [
            [
                value
                for value in self._points(_epochs(self._round, place), of_training=old)[1]
                if isfinite(value)
            ]
            for place in range(MOST_VARIANTS)
            for old in (True, False)
        ]
        return [values for values in finite if values]

    def _say_reading(self) -> None:
        if self._pointed_epoch is None or self._page is None:
            self._reading.hide()
            return
        lines = [self.tr("epoch {number}: training / validation").format(number=self._pointed_epoch)]
        for place, variant in enumerate(self._page.experiment.variants):
            epochs = _epochs(self._round, place)
            if self._pointed_epoch <= len(epochs):
                epoch = epochs[self._pointed_epoch - 1]
                numbers = [self._number(self._value(epoch, of_training=old)) for old in (True, False)]
                lines.append(
                    self.tr("{name}: {training} / {validation}").format(
                        name=said(variant.name), training=numbers[0], validation=numbers[1]
                    )
                )
        box = self.getViewBox().sceneBoundingRect().toRect()
        beside = self.mapFromScene(self._pointed.mapToScene(0, 0))
        beside.setY(box.top())
        self._reading.say(lines, beside, QRect(box))

    def _number(self, value: float) -> str:
        return percent(value) if self._of_accuracy else decimal(value, 3)


class FitLegend(LineLegend):
    """Which line is which, whatever its colour."""

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(
            self.tr("Solid line: training images. Dashed line: new digits. Pale lines: earlier runs.")
        )
        self.setToolTip(
            self.tr(
                "Training is measured while the network learns, with dropout and changed images; "
                "the table measures it once more at the end, without them."
            )
        )

    def entries(self, tokens: Tokens) -> tuple[LegendEntry, ...]:
        colour = QColor(tokens.text)
        pale = between(QColor(tokens.card), colour, _FAINT)
        return (
            LegendEntry(self.tr("training images"), QPen(colour, 2)),
            LegendEntry(self.tr("new digits (validation)"), QPen(colour, 2, Qt.PenStyle.DashLine)),
            LegendEntry(self.tr("earlier runs"), QPen(pale, 1, Qt.PenStyle.DashLine)),
        )


def _epochs(of_round: Round | None, place: int) -> list[EpochResult]:
    if of_round is None or place >= len(of_round.epochs):
        return []
    return of_round.epochs[place]
