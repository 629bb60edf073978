"""How many new digits are read right after each epoch."""

from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.descent.step_plot import StepPlot
from mnist_desktop.numbers import percent, whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.number_axis import PercentAxis


class AccuracyPlot(StepPlot):
    """A curve for each loss; its points are epochs."""

    unit = "epoch"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("lossAccuracies", theme, 1.0, left=PercentAxis("left"), parent=parent)

    def where(self, step: int) -> str:
        return self.tr("epoch {number}").format(number=whole(step))

    def number(self, value: float) -> str:
        return percent(value)

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Accuracy after each epoch"))
        self.setToolTip(self.tr("Share of the new digits that are read right, after each epoch."))
        for side, text in (("left", self.tr("accuracy")), ("bottom", self.tr("epoch"))):
            self.setLabel(side, text, color=self._theme.tokens.muted)
