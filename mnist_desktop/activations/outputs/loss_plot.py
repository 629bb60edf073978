"""The loss of every way to answer, while one sum moves: where a line is flat, nothing is learned."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.activations.outputs.output_row import LIMIT
from mnist_desktop.theme import Theme, Tokens
from mnist_desktop.widgets.calm_plot import CalmPlot
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.activation_functions import Array

LOGITS: Array = np.linspace(-LIMIT, LIMIT, 101)
_MOST = 4
_AXIS_WIDTH = 44
_DASHES = (4.0, 2.0)
_KEY_WIDTH, _KEY_HEIGHT = 14, 12
_LEAST_HEIGHT = 110


def pen_of(place: int, tokens: Tokens, width: float) -> QPen:
    """The line of the way at ``place``; the suitable one, the first, is the only solid one."""
    pen = QPen(QColor(tokens.series[place]), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if place:
        pen.setDashPattern(_DASHES)
    return pen


def key(place: int, tokens: Tokens) -> QPixmap:
    """A short piece of that line."""
    ratio = 2
    picture = QPixmap(_KEY_WIDTH * ratio, _KEY_HEIGHT * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(pen_of(place, tokens, 2))
    painter.drawLine(QPointF(0, _KEY_HEIGHT / 2), QPointF(_KEY_WIDTH, _KEY_HEIGHT / 2))
    painter.end()
    return picture


class LossPlot(Retranslating):
    """Up to four lines over one sum, and a dot where the example stands."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._plot = CalmPlot("outputLossPlot", self)
        self._plot.showGrid(x=True, y=True, alpha=1.0)
        self._plot.getAxis("left").setWidth(_AXIS_WIDTH)
        self._plot.put_axes_behind(0)
        self._plot.setXRange(-LIMIT, LIMIT, padding=0)
        self._curves = [pg.PlotCurveItem(antialias=True, connect="finite") for _ in range(_MOST)]
        self._dot = pg.ScatterPlotItem(size=10)
        for item in (*reversed(self._curves), self._dot):
            self._plot.addItem(item, ignoreBounds=True)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)
        self._apply_theme()
        theme.follow(self, self._apply_theme)
        self.retranslate()

    def show_losses(self, name: str, curves: Sequence[Array], logit: float, loss: float | None) -> None:
        """Draw ``curves`` over the sum called ``name``; the dot stands at ``logit`` on the first one."""
        for item, curve in zip(self._curves, curves, strict=True):
            item.setData(LOGITS, curve)
        self._dot.setData([logit], [0.0 if loss is None else loss])
        self._plot.setYRange(0, max(1.0, float(np.nanmax(curves[0]))), padding=0.03)
        if name != self._name:
            self._name = name
            self._plot.setLabel("bottom", self._bottom)

    @property
    def _bottom(self) -> str:
        return f"z ({self._name})" if self._name else "z"

    def retranslate(self) -> None:
        self._plot.setAccessibleName(self.tr("Loss of every way to answer"))
        self._plot.setToolTip(
            self.tr("The steeper a line, the stronger the pull; where it is flat, nothing is learned.")
        )
        self._plot.setLabel("left", self.tr("Loss"))
        self._plot.setLabel("bottom", self._bottom)

    @Slot()
    def _apply_theme(self) -> None:
        tokens = self._theme.tokens
        self._plot.colour_paper(tokens, tokens.grid)
        for place, item in enumerate(self._curves):
            item.setPen(pen_of(place, tokens, 2 if place else 3))
        self._dot.setBrush(QColor(tokens.series[0]))
        self._dot.setPen(pg.mkPen(QColor(tokens.card), width=1.5))
