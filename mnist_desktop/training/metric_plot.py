"""One live plot: a metric in training and validation, by step and by epoch."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from mnist_desktop.numbers import decimal, percent, short_decimal
from mnist_desktop.theme import Theme
from mnist_desktop.training.live_curves import EpochCurve, StepCurve
from mnist_desktop.training.live_plot import LivePlot, between
from mnist_desktop.training.metric_series import GrowingCurve, fitting_range, nearest, outline
from mnist_desktop.training.plot_chart import Chart, Line, scale_of
from mnist_desktop.training.plot_reading import PlotReading
from mnist_desktop.training.target_line import TargetLine
from mnist_desktop.widgets.number_axis import NumberAxis, PercentAxis

_MOST_DOTS = 150
_HIGHEST_LOSS = 100.0
_ANOTHER, _CLEARLY_ANOTHER = 0.02, 0.15


class MetricPlot(LivePlot):
    """Thin: each step. Solid with dots: training, by epoch. Dashed with dots: validation, by epoch.

    Nothing is smoothed. A vertical line marks the best epoch by validation, if there is one; a horizontal
    one the value at which training shall end, if there is such a target.

    Signals:
        target_moved: a person drags the target to another value; carries it.
    """

    target_moved = Signal(float)

    def __init__(self, theme: Theme, *, best_is_high: bool, parent: QWidget | None = None) -> None:
        left = PercentAxis("left") if best_is_high else NumberAxis("left")
        super().__init__(theme, {"left": left, "bottom": NumberAxis("bottom")}, parent)
        self._best_is_high = best_is_high
        self._names = ("", "")
        self.steps, self.training, self.validation = GrowingCurve(), GrowingCurve(), GrowingCurve()
        self._step_curve = StepCurve()
        self.addItem(self._step_curve, ignoreBounds=True)
        self._training_curve, self._validation_curve = EpochCurve(), EpochCurve()
        for curve in (self._training_curve, self._validation_curve):
            self.addItem(curve)
        self._best, self._pointed = (pg.InfiniteLine(angle=90, movable=False) for _ in range(2))
        self.target_line = TargetLine(1.0 if best_is_high else _HIGHEST_LOSS)
        self._reading = PlotReading(theme, self)
        self._pointed_epoch: int | None = None
        for line in (self._best, self._pointed, self.target_line):
            self.addItem(line, ignoreBounds=True)
        self._best.hide()
        self._pointed.hide()
        self._follows = True
        self.getViewBox().sigXRangeChanged.connect(self._on_view_changed)
        self.getViewBox().sigRangeChangedManually.connect(self._stop_following)
        self.target_line.dragged.connect(self._on_target_dragged)
        self.target_line.sigPositionChangeFinished.connect(self._on_target_dropped)
        self.dress()
        self.retranslate()

    def clear_run(self, epochs: int) -> None:
        """Begin anew, with room for ``epochs``."""
        self.steps, self.training, self.validation = GrowingCurve(), GrowingCurve(), GrowingCurve()
        self._best.hide()
        self.point_at(None)
        self._follows = True
        self.setXRange(0, epochs, padding=0.02)
        self._draw_epochs()
        self.draw_new()

    def add_steps(self, epoch: int, step: int, steps: int, values: tuple[float, ...]) -> None:
        """Add the values of the last ``len(values)`` steps, the newest being ``step`` of ``steps``."""
        last = epoch - 1 + step / steps
        x, y = last - np.arange(len(values) - 1, -1, -1) / steps, np.asarray(values, np.float64)
        drawable = np.isfinite(y)
        self.steps.append(x[drawable], y[drawable])
        self.touch()

    def add_epoch(self, epoch: int, training: float, validation: float | None) -> None:
        """Add a finished epoch, of this run or of the part before it was taken up again."""
        self.training.append(np.array([epoch]), np.array([training]))
        if validation is not None:
            self.validation.append(np.array([epoch]), np.array([validation]))
            values = self.validation.y
            best = int(values.argmax() if self._best_is_high else values.argmin())
            self._best.setValue(self.validation.x[best])
            self._best.show()
        self._draw_epochs()
        self._follow()

    def set_axes(self, x: str, y: str) -> None:
        """Name the axes."""
        self._names = (x, y)
        for axis, text in (("bottom", x), ("left", y)):
            self.setLabel(axis, text, color=self._theme.tokens.muted)

    def set_target(self, value: float | None) -> None:
        """Draw a line at ``value``, which a person may drag; None for no line."""
        self.target_line.show_at(value)
        self._say_target()
        if not self.target_line.moving:
            self._follow()

    def retranslate(self) -> None:
        super().retranslate()
        self.setToolTip(
            self.tr(
                "Point at an epoch to read it, zoom with the wheel, and drag the target line to the value "
                "at which the training shall end."
            )
        )
        self._say_target()
        self._say_reading()

    def draw_new(self) -> None:
        """Two points for each pixel that the steps cover; zoomed in, all that the view can tell apart."""
        (low, high), _ = self.getViewBox().viewRange()
        width = max(1, int(self.getViewBox().width()))
        self._step_curve.setData(*outline(self.steps.x, self.steps.y, (low, high), width))
        self._follow(_CLEARLY_ANOTHER)

    def point_at(self, x: float | None) -> None:
        """Read the curves out at the epoch that is nearest to ``x``."""
        epochs = self.training.x
        epoch = None if x is None or not len(epochs) else int(epochs[nearest(epochs, x)])
        if epoch == self._pointed_epoch:
            return
        self._pointed_epoch = epoch
        self._pointed.setVisible(epoch is not None)
        if epoch is not None:
            self._pointed.setValue(epoch)
        self._say_reading()

    def chart(self) -> Chart:
        (low, high), _ = self.getViewBox().viewRange()
        steps = outline(self.steps.x, self.steps.y, (low, high), 2 * max(1, int(self.getViewBox().width())))
        target, has_best = self.target_line.target, len(self.validation) > 0
        lines = [
            Line("", *steps, colour=0, faint=True),
            Line(self.tr("training"), self.training.x, self.training.y, colour=0, dotted=True),
            Line(
                self.tr("validation"),
                self.validation.x,
                self.validation.y,
                colour=1,
                dashed=True,
                dotted=True,
            ),
        ]
        return Chart(
            scale_of(self.getAxis("bottom"), self._names[0]),
            scale_of(self.getAxis("left"), self._names[1]),
            tuple(line for line in lines if len(line.x)),
            best=(float(self._best.value()), self.tr("best epoch")) if has_best else None,
            target=None if target is None else (target, self._target_text(target)),
        )

    def dress(self) -> None:
        super().dress()
        tokens = self._theme.tokens
        training, validation = QColor(tokens.series[0]), QColor(tokens.series[1])
        self._step_curve.setPen(pg.mkPen(between(QColor(tokens.card), training, 0.22), width=1))
        for curve, colour, style in (
            (self._training_curve, training, Qt.PenStyle.SolidLine),
            (self._validation_curve, validation, Qt.PenStyle.DashLine),
        ):
            curve.setPen(pg.mkPen(colour, width=2, style=style))
            curve.setSymbolSize(6)
            curve.setSymbolBrush(colour)
            curve.setSymbolPen(None)
        self._best.setPen(pg.mkPen(tokens.muted, width=1, style=Qt.PenStyle.DotLine))
        self._pointed.setPen(pg.mkPen(tokens.outline, width=1))
        self.target_line.apply_theme(tokens)
        self.set_axes(*self._names)

    def _draw_epochs(self) -> None:
        for values, curve in (
            (self.training, self._training_curve),
            (self.validation, self._validation_curve),
        ):
            symbol = "o" if len(values) <= _MOST_DOTS else None  # more would be a thick line
            curve.setData(values.x, values.y, symbol=symbol)

    def _follow(self, tolerance: float = _ANOTHER) -> None:
        """Keep what matters in sight: nearly all steps, but not the first wild ones.

        A range that differs by less than ``tolerance`` stays, because another one draws the axis anew.
        """
        if not self._follows or self.target_line.moving:
            return
        epochs = np.concatenate([self.training.y, self.validation.y])
        low, high = fitting_range(
            self.steps.y, epochs, at_most_one=self._best_is_high, target=self.target_line.target
        )
        now_low, now_high = self.getViewBox().viewRange()[1]
        if abs(low - now_low) + abs(high - now_high) > tolerance * (high - low):
            self.setYRange(low, high, padding=0)

    def _target_text(self, value: float) -> str:
        places = 0 if round(100 * value, 1).is_integer() else 1
        number = percent(value, places) if self._best_is_high else short_decimal(value, 3)
        return self.tr("target {value}").format(value=number)

    def _say_target(self) -> None:
        if self.target_line.target is not None:
            self.target_line.set_text(self._target_text(self.target_line.target))

    def _say_reading(self) -> None:
        if self._pointed_epoch is None:
            self._reading.hide()
            return
        epoch = self._pointed_epoch
        place = self.mapFromScene(self._pointed.mapToScene(0, 0))
        box = self.getViewBox().sceneBoundingRect().toRect()
        lines = [self.tr("epoch {number}").format(number=epoch)]
        for values, text in (
            (self.training, self.tr("training {value}")),
            (self.validation, self.tr("validation {value}")),
        ):
            if len(values) and values.x[at := nearest(values.x, epoch)] == epoch:
                lines.append(text.format(value=self._number(float(values.y[at]))))
        place.setY(box.top())
        self._reading.say(lines, place, QRect(box))

    def _number(self, value: float) -> str:
        return percent(value, 2) if self._best_is_high else decimal(value)

    @Slot()
    def _on_view_changed(self) -> None:
        self.point_at(None)
        self.touch()

    @Slot()
    def _stop_following(self) -> None:
        """A person zoomed: the view is theirs until the next run."""
        self._follows = False

    @Slot(float)
    def _on_target_dragged(self, value: float) -> None:
        self._say_target()
        self.target_moved.emit(value)

    @Slot(object)
    def _on_target_dropped(self, _line: object) -> None:
        self._follow()
