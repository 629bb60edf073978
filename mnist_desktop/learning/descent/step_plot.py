"""The loss of each step of several trainings, as it was measured."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.fit.swatches import colour_of
from mnist_desktop.theme import Theme
from mnist_desktop.training.live_plot import LivePlot
from mnist_desktop.widgets.number_axis import NumberAxis

MOST_CURVES = 4


class StepPlot(LivePlot):
    """A curve for each training, one above the other; nothing is smoothed.

    Args:
        top: what lies higher is cut off; the axis says so.
        left: an axis that writes other numbers than plain ones.
        relative: whether each curve is divided by its own first loss, so that different losses compare.
    """

    def __init__(
        self,
        name: str,
        theme: Theme,
        top: float,
        *,
        relative: bool = False,
        left: NumberAxis | None = None,
        parent: QWidget | None = None,
    ) -> None:
        axes = {"left": left or NumberAxis("left"), "bottom": NumberAxis("bottom")}
        super().__init__(theme, axes, parent)
        self.setObjectName(name)
        self._top, self._relative, self._planned = top, relative, 1
        self._losses: list[list[float]] = []
        self.curves = [self.plot() for _ in range(MOST_CURVES)]
        self.getViewBox().setMouseEnabled(False, False)
        self.setMinimumSize(180, 120)
        self.getAxis("left").setStyle(maxTickLevel=0)
        self.dress()
        self.retranslate()
        self.draw_new()

    def begin(self, count: int, planned: int) -> None:
        """Nothing was measured yet of ``count`` trainings of ``planned`` steps each."""
        self._losses, self._planned = [[] for _ in range(count)], planned
        self.touch()

    def add(self, place: int, losses: tuple[float, ...]) -> None:
        """The training at ``place`` made some steps."""
        self._losses[place].extend(losses)
        self.touch()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Loss of each step"))
        self.setToolTip(
            self.tr("Each curve begins at 1, its own first loss: the two losses have different units.")
            if self._relative
            else self.tr(
                "The loss of every single step, not smoothed. What rises above the picture is cut off."
            )
        )
        left = self.tr("loss / first loss") if self._relative else self.tr("loss")
        for side, text in (("left", left), ("bottom", self.tr("step"))):
            self.setLabel(side, text, color=self._theme.tokens.muted)

    def dress(self) -> None:
        super().dress()
        for place, curve in enumerate(self.curves):
            curve.setPen(pg.mkPen(colour_of(place, self._theme.tokens), width=2))
        self.retranslate()
        self.touch()

    def draw_new(self) -> None:
        self.setXRange(0, self._planned, padding=0.02)
        self.setYRange(0, self._top, padding=0.02)
        for place, curve in enumerate(self.curves):
            losses = np.array(self._losses[place] if place < len(self._losses) else [], np.float64)
            if self._relative and len(losses):
                losses /= losses[0]
            curve.setData(np.arange(1, len(losses) + 1), losses)
