"""What the lines, dots and heaps of the study’s picture mean."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from mnist_desktop.activations.series import pen_of
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme, Tokens
from mnist_desktop.training.legend import LegendEntry, LineLegend
from mnist_desktop.widgets.calm_plot import line_pen
from trainer.activations import ActivationName
from trainer.learning.kept_networks import Moment


class StudyLegend(LineLegend):
    """The curve, its slope, the drawing, the heap at the beginning where that is known, and the flat parts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._activation = ActivationName.RELU
        self._begin: Moment = 0
        self._has_begin = False
        self._is_drawn = True
        super().__init__(theme, parent)
        self.setObjectName("studyLegend")

    def show_activation(self, name: ActivationName) -> None:
        """Explain the colours of ``name``."""
        self._activation = name
        self.retranslate()

    def name_drawing(self, *, is_drawn: bool) -> None:
        """Say whose digit the dots stand for: the person’s, or one of the test images."""
        if is_drawn != self._is_drawn:
            self._is_drawn = is_drawn
            self.retranslate()

    def show_begin(self, begin: Moment, *, is_shown: bool) -> None:
        """Explain, if it ``is_shown``, the heap as it was at the moment ``begin``."""
        if (begin, is_shown) != (self._begin, self._has_begin):
            self._begin, self._has_begin = begin, is_shown
            self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(
            self.tr(
                "Thick line: the activation. Dashed line: its slope. Dots and ticks: the digit on the "
                "left. Dotted heap: the test images at the beginning. Grey: flat."
            )
            if self._has_begin
            else self.tr(
                "Thick line: the activation. Dashed line: its slope. Dots and ticks: the digit on the left. "
                "Grey: flat."
            )
        )
        self.setToolTip(
            self.tr(
                "Below, the coloured heap counts the sums of the test images; the dotted one behind it does so "
                "for the same layer at the beginning and may be higher than the plot."
            )
            if self._has_begin
            else self.tr("Below, the coloured heap counts the sums of the test images.")
        )

    def entries(self, tokens: Tokens) -> tuple[LegendEntry, ...]:
        grey = line_pen(tokens.track, 10)
        grey.setCapStyle(Qt.PenCapStyle.FlatCap)
        begin = LegendEntry(self._name_of_begin(), first_pen(tokens))
        digit = self.tr("your drawing") if self._is_drawn else self.tr("a test digit")
        return (
            LegendEntry(self.tr("activation"), pen_of(self._activation, tokens, 3)),
            LegendEntry(self.tr("its slope"), slope_pen(tokens)),
            LegendEntry(digit, line_pen(tokens.text, 3), upright=True),
            *([begin] if self._has_begin else []),
            LegendEntry(self.tr("flat: slope below 0.01"), grey),
        )

    def _name_of_begin(self) -> str:
        if not self._begin:
            return self.tr("before training")
        return self.tr("after epoch {epoch}").format(epoch=whole(self._begin))


def first_pen(tokens: Tokens) -> QPen:
    """The outline of the heap as it was at the beginning."""
    pen = line_pen(tokens.muted, 2)
    pen.setDashPattern([1.0, 2.0])
    return pen


def slope_pen(tokens: Tokens) -> QPen:
    """The line of the slope."""
    pen = line_pen(tokens.muted, 2)
    pen.setDashPattern([4.0, 3.0])
    return pen
