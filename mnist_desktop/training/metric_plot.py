"""One live plot: a metric in training and validation, by step and by epoch."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.training.metric_series import GrowingCurve, fitting_range, outline
from mnist_desktop.widgets.number_axis import NumberAxis, PercentAxis


class MetricPlot(pg.PlotWidget):  # type: ignore[misc]
    """Thin: each step. Solid with dots: training, by epoch. Dashed with dots: validation, by epoch.

    Nothing is smoothed. A vertical line marks the best epoch by validation, if there is one.
    """

    def __init__(self, theme: Theme, *, best_is_high: bool, parent: QWidget | None = None) -> None:
        left = PercentAxis("left") if best_is_high else NumberAxis("left")
        super().__init__(parent, axisItems={"left": left, "bottom": NumberAxis("bottom")})
        self._theme = theme
        self._best_is_high = best_is_high
        self.steps, self.training, self.validation = GrowingCurve(), GrowingCurve(), GrowingCurve()
        self._step_curve = self.plot(skipFiniteCheck=True)
        self._training_curve, self._validation_curve = self.plot(), self.plot()
        self._follows = True
        self.getViewBox().sigXRangeChanged.connect(self._draw_steps)
        self.getViewBox().sigRangeChangedManually.connect(self._stop_following)
        self._best = pg.InfiniteLine(angle=90, movable=False)
        self._best.hide()
        self.addItem(self._best, ignoreBounds=True)
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        # the unused menu is a window of its own, which nobody else would take away with the plot
        self.destroyed.connect(item.ctrlMenu.deleteLater)
        item.showGrid(x=False, y=True, alpha=0.25)
        self.setMinimumSize(220, 160)
        theme.changed.connect(self._dress)
        self._dress()

    def clear_run(self, epochs: int) -> None:
        """Begin anew, with room for ``epochs``."""
        self.steps, self.training, self.validation = GrowingCurve(), GrowingCurve(), GrowingCurve()
        self._best.hide()
        self._follows = True
        self.setXRange(0, epochs, padding=0.02)
        self._draw()

    def add_steps(self, epoch: int, step: int, steps: int, values: tuple[float, ...]) -> None:
        """Add the values of the last ``len(values)`` steps, the newest being ``step`` of ``steps``."""
        last = epoch - 1 + step / steps
        x = last - np.arange(len(values) - 1, -1, -1) / steps
        self.steps.append(x, np.asarray(values))
        self._draw_steps()
        self._follow()

    def add_epoch(self, epoch: int, training: float, validation: float | None) -> None:
        """Add a finished epoch."""
        self.training.append(np.array([epoch]), np.array([training]))
        if validation is not None:
            self.validation.append(np.array([epoch]), np.array([validation]))
            values = self.validation.y
            best = int(values.argmax() if self._best_is_high else values.argmin())
            self._best.setValue(self.validation.x[best])
            self._best.show()
        self._draw()

    def set_axes(self, x: str, y: str) -> None:
        """Name the axes."""
        self._names = (x, y)
        for axis, text in (("bottom", x), ("left", y)):
            self.setLabel(axis, text, color=self._theme.tokens.muted)

    def _draw(self) -> None:
        self._draw_steps()
        self._training_curve.setData(self.training.x, self.training.y)
        self._validation_curve.setData(self.validation.x, self.validation.y)
        self._follow()

    @Slot()
    def _draw_steps(self) -> None:
        """Two points for each pixel that the steps cover; zoomed in, all that the view can tell apart."""
        if not len(self.steps):
            self._step_curve.setData([], [])
            return
        covered = (self.steps.x[-1] - self.steps.x[0]) / max(self.getViewBox().viewPixelSize()[0], 1e-9)
        self._step_curve.setData(*outline(self.steps.x, self.steps.y, int(covered) + 1))

    def _follow(self) -> None:
        """Keep what matters in sight: nearly all steps, but not the first wild ones."""
        if not self._follows:
            return
        epochs = np.concatenate([self.training.y, self.validation.y])
        low, high = fitting_range(self.steps.y, epochs, at_most_one=self._best_is_high)
        now_low, now_high = self.getViewBox().viewRange()[1]
        if abs(low - now_low) + abs(high - now_high) > 0.02 * (high - low):  # in steps, not at each tick
            self.setYRange(low, high, padding=0)

    @Slot()
    def _stop_following(self) -> None:
        """A person zoomed: the view is theirs until the next run."""
        self._follows = False

    @Slot()
    def _dress(self) -> None:
        tokens = self._theme.tokens
        self.setBackground(tokens.card)
        training, validation = QColor(tokens.series[0]), QColor(tokens.series[1])
        faint = _between(QColor(tokens.card), training, 0.22)
        self._step_curve.setPen(pg.mkPen(faint, width=1))
        for curve, colour, style in (
            (self._training_curve, training, Qt.PenStyle.SolidLine),
            (self._validation_curve, validation, Qt.PenStyle.DashLine),
        ):
            curve.setPen(pg.mkPen(colour, width=2, style=style))
            curve.setSymbol("o")
            curve.setSymbolSize(6)
            curve.setSymbolBrush(colour)
            curve.setSymbolPen(None)
        self._best.setPen(pg.mkPen(tokens.muted, width=1, style=Qt.PenStyle.DotLine))
        for axis in ("bottom", "left"):
            self.getAxis(axis).setPen(pg.mkPen(tokens.outline))
            self.getAxis(axis).setTextPen(pg.mkPen(tokens.muted))
        if hasattr(self, "_names"):
            self.set_axes(*self._names)


def _between(first: QColor, second: QColor, share: float) -> QColor:
    """The colour that lies ``share`` of the way from ``first`` to ``second``; opaque, so it paints fast."""
    return QColor.fromRgbF(
        first.redF() + share * (second.redF() - first.redF()),
        first.greenF() + share * (second.greenF() - first.greenF()),
        first.blueF() + share * (second.blueF() - first.blueF()),
    )
