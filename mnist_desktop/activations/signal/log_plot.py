"""Numbers of every layer on a paper on which each line up is ten times, or a thousand times, as much."""

from collections.abc import Sequence
from math import ceil, floor

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.activations.signal.ridge_view import LEFT, RIGHT
from mnist_desktop.activations.signal.signal_words import power
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.calm_plot import CalmPlot, line_pen
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.number_axis import NumberAxis

Numbers = Sequence[float]

_LINES = 2
_LOWEST, _HIGHEST = -46.0, 40.0
_LEAST_DECADES = 3.0
_DASHES = (5.0, 4.0)
_MARKS_UP_TO = 12
_NUMBER_WIDTH = 30


class LogPlot(CalmPlot):
    """Two lines over the layers, and the same two of another network as dashed lines.

    Signals:
        layer_chosen: a person clicked at a layer; carries its number.
    """

    layer_chosen = Signal(int)

    def __init__(self, name: str, theme: Theme, series: tuple[int, int], parent: QWidget) -> None:
        super().__init__(name, parent, left=_PowerAxis("left"), bottom=_LayerAxis("bottom"))
        self._theme, self._series = theme, series
        self._layers = self._columns = 1
        self._has_dashed = False
        self.showGrid(x=False, y=True, alpha=1.0)
        self.getAxis("left").setWidth(LEFT)
        self.getPlotItem().layout.setContentsMargins(0, 4, RIGHT, 0)
        self.mark = pg.InfiniteLine(pos=1, angle=90, movable=False)
        self.lines = [pg.PlotDataItem(connect="finite") for _ in range(_LINES)]
        self.dashed = [pg.PlotDataItem(connect="finite") for _ in range(_LINES)]
        for item in (self.mark, *self.dashed, *self.lines):
            self.addItem(item, ignoreBounds=True)
        self._nothing = QLabel(self)  # why there is no line; a click goes through it
        self._nothing.setObjectName(f"{name}Nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_role(self._nothing, "muted")
        self._nothing.hide()
        over_all = QVBoxLayout(self)
        over_all.setContentsMargins(LEFT, 0, 0, 0)
        over_all.addWidget(self._nothing)
        self.setXRange(0.5, 1.5, padding=0)
        self.clicked_at.connect(self._on_clicked)
        self.apply_theme()
        theme.changed.connect(self.apply_theme)

    def show_lines(self, lines: Sequence[Numbers], dashed: Sequence[Numbers], columns: int) -> None:
        """Draw ``lines``, and ``dashed`` behind them, on a paper with room for ``columns`` layers."""
        self._layers = len(lines[0])
        heights = [_log(each) for each in lines]
        behind = [_log(each) for each in dashed] or [np.empty(0)] * _LINES
        symbol = "o" if self._layers <= _MARKS_UP_TO else None
        for item, points in zip(self.lines, heights, strict=True):
            seen = symbol if np.isfinite(points).any() else None  # pyqtgraph warns of symbols without a place
            item.setData(_places(points), points, symbol=seen, symbolSize=5)
        if dashed or self._has_dashed:
            for item, points in zip(self.dashed, behind, strict=True):
                item.setData(_places(points), points)
        self._has_dashed = bool(dashed)
        self._nothing.setVisible(not any(np.isfinite(each).any() for each in (*heights, *behind)))
        if columns != self._columns:
            self._columns = columns
            self.setXRange(0.5, columns + 0.5, padding=0)
        self.setYRange(*_view([*heights, *behind]), padding=0)
        self.scene().prepareForPaint()  # else the new view is only found while it is painted, and painted again

    def show_layer(self, number: int) -> None:
        """Put the upright line at the layer ``number``."""
        self.mark.setValue(number)

    def set_texts(self, name: str, tool_tip: str, nothing: str) -> None:
        """Name it, in the current language; ``nothing`` is said where all numbers are 0."""
        self._nothing.setText(nothing)
        self.setAccessibleName(name)
        self.setToolTip(tool_tip)

    @Slot()
    def apply_theme(self) -> None:
        """Take on the current colours."""
        tokens = self._theme.tokens
        self.colour_paper(tokens, tokens.grid)
        self.mark.setPen(line_pen(tokens.accent, 1))
        for place, line, dashed in zip(self._series, self.lines, self.dashed, strict=True):
            colour = tokens.series[place]
            line.setPen(line_pen(colour, 2))
            line.setSymbolBrush(QColor(colour))
            line.setSymbolPen(None)
            pen = line_pen(colour, 1.5)
            pen.setDashPattern(_DASHES)
            dashed.setPen(pen)

    @Slot(object)
    def _on_clicked(self, point: QPointF) -> None:
        self.layer_chosen.emit(max(1, min(round(point.x()), self._layers)))


class _PowerAxis(NumberAxis):
    """Whole powers of ten."""

    def tickValues(self, low: float, high: float, _size: float) -> list[tuple[float, list[float]]]:
        step = next(each for each in (1, 2, 5, 10, 20, 50) if (high - low) / each <= 5)
        first = ceil(low / step) * step
        return [(step, [float(each) for each in range(first, floor(high) + 1, step)])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [power(round(value)) for value in values]


class _LayerAxis(NumberAxis):
    """Numbers of layers, as many as there is room for."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        if not self.style["showValues"]:
            return []
        step = next(
            each for each in (1, 2, 5, 10, 20) if (high - low) / each * _NUMBER_WIDTH <= size or each == 20
        )
        return [(step, [float(each) for each in range(step, floor(high) + 1, step)])]


def _places(layers: NDArray[np.float64]) -> NDArray[np.int64]:
    return np.arange(1, len(layers) + 1)


def _log(numbers: Numbers) -> NDArray[np.float64]:
    """Powers of ten; none for 0, and the edge of float32 for what it cannot hold."""
    array = np.asarray(numbers, np.float64)
    positive = array > 0
    logs = np.log10(array, where=positive, out=np.full(array.shape, np.nan))
    return np.clip(logs, _LOWEST, _HIGHEST)


def _view(lines: Sequence[NDArray[np.float64]]) -> tuple[float, float]:
    """Lowest and highest power to show: all that there is, and never a flat line blown up."""
    everything = np.concatenate([each[np.isfinite(each)] for each in lines])
    if not everything.size:
        return -2.0, 1.0
    low, high = float(everything.min()), float(everything.max())
    short = max(0.0, _LEAST_DECADES - (high - low)) / 2
    margin = 0.06 * max(high - low, _LEAST_DECADES)
    return low - short - margin, high + short + margin
