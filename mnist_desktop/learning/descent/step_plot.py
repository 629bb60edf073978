"""The loss of each step of several trainings, as it was measured."""

from collections.abc import Sequence
from itertools import zip_longest

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.fit.swatches import colour_of
from mnist_desktop.numbers import digits, whole
from mnist_desktop.theme import Theme
from mnist_desktop.training.live_plot import LivePlot
from mnist_desktop.training.plot_reading import PlotReading
from mnist_desktop.widgets.copy_corner import CopyCorner, Table
from mnist_desktop.widgets.number_axis import NumberAxis

MOST_CURVES = 5


class StepPlot(LivePlot):
    """A curve for each training, one above the other; nothing is smoothed.

    Attributes:
        unit: what the horizontal axis counts, for a spreadsheet.

    Args:
        top: what lies higher is cut off; the axis says so.
        left: an axis that writes other numbers than plain ones.
        colours: places of the curves’ colours among those of the theme.
        relative: whether each curve is divided by its own first loss, so that different losses compare.
    """

    unit = "step"

    def __init__(
        self,
        name: str,
        theme: Theme,
        top: float,
        *,
        colours: Sequence[int] = range(MOST_CURVES),
        relative: bool = False,
        left: NumberAxis | None = None,
        parent: QWidget | None = None,
    ) -> None:
        axes = {"left": left or NumberAxis("left"), "bottom": NumberAxis("bottom")}
        super().__init__(theme, axes, parent)
        self.setObjectName(name)
        self._top, self._relative, self._planned = top, relative, 1
        self._colours = tuple(colours)
        self._losses: list[list[float]] = []
        self._names: tuple[str, ...] = ()
        self._pointed: int | None = None
        self.curves = [self.plot() for _ in range(MOST_CURVES)]
        self._mark = pg.InfiniteLine(angle=90, movable=False)
        self._mark.hide()
        self.addItem(self._mark, ignoreBounds=True)
        self._reading = PlotReading(theme, self)
        self.copy_button = CopyCorner(f"{name}Copy", theme, self, self._table)
        self.copy_button.setEnabled(False)
        self.getViewBox().setMouseEnabled(False, False)
        self.setMinimumSize(180, 120)
        self.getAxis("left").setStyle(maxTickLevel=0)
        self.dress()
        self.retranslate()
        self.draw_new()

    def begin(self, count: int, planned: int) -> None:
        """Nothing was measured yet of ``count`` trainings of ``planned`` steps each."""
        self._losses, self._planned = [[] for _ in range(count)], planned
        self._change()

    def forget(self, place: int) -> None:
        """Nothing was measured yet of the training at ``place``."""
        self._losses[place] = []
        self._change()

    def name_curves(self, names: Sequence[str]) -> None:
        """What the trainings are called, in the current language."""
        self._names = tuple(names)
        self._say_reading()

    def add(self, place: int, losses: tuple[float, ...]) -> None:
        """The training at ``place`` made some steps."""
        self._losses[place].extend(losses)
        self._change()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Loss of each step"))
        self.setToolTip(
            self.tr("Each curve begins at 1, its own first loss: the two losses have different scales.")
            if self._relative
            else self.tr(
                "The loss of every single step, not smoothed. What rises above the picture is cut off."
            )
        )
        left = self.tr("loss / first loss") if self._relative else self.tr("loss")
        for side, text in (("left", left), ("bottom", self.tr("step"))):
            self.setLabel(side, text, color=self._theme.tokens.muted)

    def point_at(self, x: float | None) -> None:
        """Read all curves out at the step that is nearest to ``x``."""
        longest = max((len(losses) for losses in self._losses), default=0)
        self._pointed = None if x is None or not longest else min(max(1, round(x)), longest)
        self._mark.setVisible(self._pointed is not None)
        if self._pointed is not None:
            self._mark.setValue(self._pointed)
        self._say_reading()

    def where(self, step: int) -> str:
        """What the first line of the reading says."""
        return self.tr("step {number}").format(number=whole(step))

    def number(self, value: float) -> str:
        """How a value is written."""
        return digits(value)

    def dress(self) -> None:
        super().dress()
        self._mark.setPen(pg.mkPen(self._theme.tokens.outline, width=1))
        for place, curve in zip(self._colours, self.curves, strict=False):
            curve.setPen(pg.mkPen(colour_of(place, self._theme.tokens), width=2))
        self.retranslate()
        self.touch()

    def draw_new(self) -> None:
        self.setXRange(0, self._planned, padding=0.02)
        self.setYRange(0, self._top, padding=0.02)
        for place, curve in enumerate(self.curves):
            losses = np.array(self._shown(place), np.float64)
            curve.setData(np.arange(1, len(losses) + 1), losses)
        self._say_reading()

    def _change(self) -> None:
        self.copy_button.setEnabled(any(self._losses))
        self.touch()

    def _shown(self, place: int) -> list[float]:
        """The losses as they are drawn."""
        losses = self._losses[place] if place < len(self._losses) else []
        return [loss / losses[0] for loss in losses] if self._relative else losses

    def _say_reading(self) -> None:
        step = self._pointed
        if step is None:
            self._reading.hide()
            return
        lines = [self.where(step)]
        for place, name in enumerate(self._names):
            values = self._shown(place)
            if step <= len(values):
                lines.append(
                    self.tr("{name}: {value}").format(name=name, value=self.number(values[step - 1]))
                )
        beside = self.mapFromScene(self._mark.mapToScene(0, 0))
        box = self.getViewBox().sceneBoundingRect().toRect()
        beside.setY(box.top())
        self._reading.say(lines, beside, box)

    def _table(self) -> Table:
        """A row for each step, a column for each training."""
        yield (self.unit, *self._names)
        columns = [self._losses[place] for place in range(len(self._losses))]
        for step, row in enumerate(zip_longest(*columns), start=1):
            yield (step, *row)
