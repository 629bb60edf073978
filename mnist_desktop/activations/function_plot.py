"""The curves above, their slopes below, and one line at x through both."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Signal, Slot
from PySide6.QtGui import QBrush, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.activations.exploration import GRID, X_LIMIT, Curve, Reading
from mnist_desktop.activations.maxout_handles import MaxoutHandles
from mnist_desktop.activations.series import CURVES, pen_of
from mnist_desktop.theme import Theme, Tokens
from mnist_desktop.widgets.calm_plot import CalmPlot, line_pen
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.activation_functions import Array
from trainer.activation_maxout import MOST_LINES
from trainer.activations import ActivationName

X_VIEW = (-5.0, 5.0)
VALUES_VIEW = (-3.0, 5.0)
SLOPES_VIEW = (-1.0, 2.0)

_AXIS_WIDTH = 44
_FOCUS_WIDTH = 3.0
_OTHER_WIDTH = 2.0


class FunctionPlot(Retranslating):
    """Two plots with one x axis.

    Mouse: wheel zooms, dragging the paper moves it, dragging the line or clicking chooses x.

    Signals:
        x_chosen: a person dragged the line or clicked; carries x.
        lines_dragged: a person dragged a line of Maxout; carries its parameters by name.
    """

    x_chosen = Signal(object)
    lines_dragged = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._curves: list[Curve] = []
        self._readings: list[Reading] = []
        self._has_handles = False
        self._values = _Plot("activationPlot", VALUES_VIEW, self)
        self._slopes = _Plot("derivativePlot", SLOPES_VIEW, self)
        self._plots = (self._values, self._slopes)
        self.handles = MaxoutHandles(self._values.getPlotItem(), self)
        self._slopes.setXLink(self._values)
        self._values.getAxis("bottom").setStyle(showValues=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._values, 3)
        column.addWidget(self._slopes, 2)
        self._apply_theme()
        theme.follow(self, self._apply_theme)
        for plot in self._plots:
            plot.line.sigDragged.connect(self._on_line_dragged)
            plot.clicked_at.connect(self._on_clicked)
        self.handles.dragged.connect(self.lines_dragged)
        self.retranslate()

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Draw ``curves`` and no others."""
        self._curves = list(curves)
        tokens = self._theme.tokens
        self._values.show_curves([(each, each.values) for each in curves], tokens)
        self._slopes.show_curves([(each, each.slopes) for each in curves], tokens)
        made_of_lines = next((each for each in curves if each.has_handles), None)
        self._values.show_thin_lines(made_of_lines.lines if made_of_lines else ())
        self.handles.show_lines(made_of_lines.parameters if made_of_lines else {})
        if self._has_handles is not bool(made_of_lines):
            self._has_handles = bool(made_of_lines)
            self._name_values()

    def show_readings(self, x: float, readings: Sequence[Reading]) -> None:
        """Put the line at ``x`` and a dot on each curve there."""
        self._readings = list(readings)
        self._values.show_line(x, [(each.name, each.value) for each in readings])
        self._slopes.show_line(x, [(each.name, each.slope) for each in readings])

    def retranslate(self) -> None:
        self._name_values()
        self._slopes.set_texts(
            self.tr("Curves of the derivatives"),
            self.tr("The slope of each curve above: where it is 0, no gradient gets through."),
            "x",
            "f′(x)",
        )

    def _name_values(self) -> None:
        self._values.set_texts(
            self.tr("Curves of the functions"),
            self.tr(
                "Drag a line’s middle up and down, or turn it at its ends: the curve is the highest of them."
            )
            if self._has_handles
            else self.tr("Drag the line or click to choose x; the wheel zooms."),
            "",
            "f(x)",
        )

    @Slot()
    def reset_view(self) -> None:
        """Show the part around 0 that one sees at first."""
        self._values.setXRange(*X_VIEW, padding=0)
        self._values.setYRange(*VALUES_VIEW, padding=0)
        self._slopes.setYRange(*SLOPES_VIEW, padding=0)

    @Slot()
    def _apply_theme(self) -> None:
        for plot in self._plots:
            plot.apply_theme(self._theme.tokens)
        self.handles.apply_theme(self._theme.tokens)
        self.show_curves(self._curves)
        self.show_readings(self._values.line.value(), self._readings)

    @Slot(object)
    def _on_line_dragged(self, line: pg.InfiniteLine) -> None:
        self.x_chosen.emit(float(line.value()))

    @Slot(object)
    def _on_clicked(self, point: QPointF) -> None:
        self.x_chosen.emit(point.x())


class _Plot(CalmPlot):
    """One plot with its curves, its movable line and the dots on it; the wheel zooms."""

    def __init__(self, name: str, view: tuple[float, float], parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setMouseEnabled(x=True, y=True)
        self.showGrid(x=True, y=True, alpha=1.0)
        self.getAxis("left").setWidth(_AXIS_WIDTH)
        self.put_axes_behind(1)
        limits = {"xMin": -X_LIMIT, "xMax": X_LIMIT, "yMin": -2 * X_LIMIT, "yMax": 2 * X_LIMIT}
        self.setLimits(**limits, minXRange=0.2, minYRange=0.1)
        self.setXRange(*X_VIEW, padding=0)
        self.setYRange(*view, padding=0)
        self._zeros = [pg.InfiniteLine(0, angle=angle) for angle in (0, 90)]
        self.thin_lines = [pg.PlotCurveItem() for _ in range(MOST_LINES)]
        self._curves: dict[ActivationName, pg.PlotCurveItem] = {
            function: pg.PlotCurveItem(name=function, antialias=True) for function in CURVES
        }
        self._shown: dict[ActivationName, Curve] = {}
        self._dot_pen, self._dot_brushes = QPen(), dict[ActivationName, QBrush]()
        self.line = pg.InfiniteLine(0, angle=90, movable=True, bounds=(-X_LIMIT, X_LIMIT))
        self._dots = pg.ScatterPlotItem(size=9)
        for item in (*self._zeros, *self.thin_lines, *self._curves.values(), self.line, self._dots):
            self.addItem(item, ignoreBounds=True)
        for item in (*self.thin_lines, *self._curves.values()):
            item.hide()
        self._dots.setZValue(3)

    def set_texts(self, name: str, tool_tip: str, bottom: str, left: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(tool_tip)
        self.setLabel("bottom", bottom)
        self.setLabel("left", left)
        self.getAxis("bottom").showLabel(bool(bottom))

    def apply_theme(self, tokens: Tokens) -> None:
        self.colour_paper(tokens, tokens.grid)
        for zero in self._zeros:
            zero.setPen(line_pen(tokens.outline, 1))
        self.line.setPen(line_pen(tokens.accent, 1))
        self.line.setHoverPen(line_pen(tokens.accent, 3))
        thin = line_pen(tokens.muted, 1)
        thin.setDashPattern((4.0, 4.0))
        for item in self.thin_lines:
            item.setPen(thin)
        # the dots are drawn anew for other pens and brushes, though they be equal: these stay the same ones
        self._dot_pen = line_pen(tokens.card, 1.5)
        self._dot_brushes = {name: QBrush(pen_of(name, tokens, 1).color()) for name in CURVES}
        self._shown = {}

    def show_curves(self, curves: Sequence[tuple[Curve, Array]], tokens: Tokens) -> None:
        """Only what is another curve than before is drawn anew."""
        wanted = {curve.name: curve for curve, _ in curves}
        for name, item in self._curves.items():
            item.setVisible(name in wanted)
        for curve, numbers in curves:
            if self._shown.get(curve.name) is not curve:
                item = self._curves[curve.name]
                item.setData(GRID, numbers, skipFiniteCheck=True)
                item.setPen(pen_of(curve.name, tokens, _FOCUS_WIDTH if curve.focused else _OTHER_WIDTH))
                item.setZValue(2 if curve.focused else 1)
        self._shown = wanted

    def show_thin_lines(self, lines: Sequence[Array]) -> None:
        for place, item in enumerate(self.thin_lines):
            item.setVisible(place < len(lines))
            if place < len(lines):
                item.setData(GRID, lines[place])

    def show_line(self, x: float, dots: Sequence[tuple[ActivationName, float]]) -> None:
        self.line.setValue(x)
        brushes = [self._dot_brushes[name] for name, _ in dots]
        heights = [height for _, height in dots]
        self._dots.setData(x=[x] * len(dots), y=heights, pen=self._dot_pen, brush=brushes)
