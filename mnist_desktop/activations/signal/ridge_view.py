"""The answers of every layer as upright histograms side by side, with the dead and the saturated below."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.activations.signal.signal_words import scientific
from mnist_desktop.theme import Theme
from trainer.activations import output_range
from trainer.learning.signal import BINS, SignalReport

LEFT = 58
"""Pixels for the scale; the plots below keep the same, so that layers stand above each other."""

RIGHT = 8

SATURATED = 7
"""Place of the saturated answers' colour among the theme's."""

_STRIP = 9
_GAP = 4
_FULL = 0.92


class RidgeView(QWidget):
    """One column for each layer; the widest bar of each fills its column.

    Signals:
        layer_chosen: a person clicked on a layer or went there with the arrow keys; carries its number.
    """

    layer_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: SignalReport | None = None
        self._picture: QImage | None = None
        self._columns = 1
        self._layer = 1
        self.setObjectName("signalRidges")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._repaint)

    def show_report(self, report: SignalReport, columns: int) -> None:
        """Draw ``report`` on a paper with room for ``columns`` layers."""
        self._report, self._columns, self._picture = report, columns, None
        self.update()

    def show_layer(self, number: int) -> None:
        """Mark the layer ``number``."""
        self._layer = number
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(500, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 110)

    def layer_at(self, x: float) -> int:
        """The layer whose column is at ``x``; the nearest one beside the columns."""
        place = int((x - LEFT) / self._column_width())
        return max(1, min(place + 1, self._last()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.layer_chosen.emit(self.layer_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.layer_chosen.emit(self.layer_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.layer_chosen.emit(max(1, min(self._layer + step, self._last())))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._report is not None:
            self._paint_mark(painter)
            self._paint_scale(painter, self._report.scale)
            painter.drawImage(QPointF(LEFT, 0), self._bars(self._report))
            tokens, layers = self._theme.tokens, self._report.layers
            self._paint_strip(painter, [each.dead for each in layers], tokens.error, 0)
            self._paint_strip(painter, [each.saturated for each in layers], tokens.series[SATURATED], 1)
        if self.hasFocus():
            painter.setPen(QColor(self._theme.tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _last(self) -> int:
        return len(self._report.layers) if self._report is not None else 1

    def _column_width(self) -> float:
        return (self.width() - LEFT - RIGHT) / self._columns

    def _bars_height(self) -> float:
        return self.height() - 2 * (_STRIP + _GAP) - _GAP

    def _column(self, number: int) -> QRectF:
        width = self._column_width()
        return QRectF(LEFT + (number - 1) * width, 0, width, self._bars_height())

    def _paint_mark(self, painter: QPainter) -> None:
        column = self._column(self._layer)
        column.setBottom(self.height())
        painter.fillRect(column, QColor(self._theme.tokens.accent_soft))

    def _paint_scale(self, painter: QPainter, scale: tuple[float, float]) -> None:
        low, high = scale
        tokens = self._theme.tokens
        height = self._bars_height()
        zero = height * high / (high - low)
        painter.setPen(QColor(tokens.outline))
        painter.drawLine(LEFT, round(zero), self.width() - RIGHT, round(zero))
        painter.setPen(QColor(tokens.muted))
        line = self.fontMetrics().height()
        for number, y in ((high, 0.0), (0.0, zero - line / 2), (low, height - line)):
            if number == 0.0 or abs(y + line / 2 - zero) > line:  # the numbers must not meet
                box = QRectF(0, max(0.0, min(y, height - line)), LEFT - 6, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, scientific(number))

    def _paint_strip(self, painter: QPainter, shares: list[float], colour: str, row: int) -> None:
        """A track below each layer, filled from below as far as its share."""
        step, bottom = self._column_width(), self._bars_height() + (row + 1) * (_STRIP + _GAP)
        width = max(step - 1, 1.0)
        places = [(LEFT + place * step + 0.5, _STRIP * share) for place, share in enumerate(shares)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.track))
        painter.drawRects([QRectF(x, bottom - _STRIP, width, _STRIP) for x, _ in places])
        painter.setBrush(QColor(colour))
        painter.drawRects([QRectF(x, bottom - height, width, height) for x, height in places if height])

    def _bars(self, report: SignalReport) -> QImage:
        """All histograms as one picture, made anew only when there is something new to see."""
        ratio = self.devicePixelRatioF()
        size = QSize(round((self.width() - LEFT - RIGHT) * ratio), round(self._bars_height() * ratio))
        if self._picture is None or self._picture.size() != size:
            tokens = self._theme.tokens
            picture = ridges(report, self._columns, size, tokens.series[0], tokens.warning)
            picture.setDevicePixelRatio(ratio)
            self._picture = picture
        return self._picture

    @Slot()
    def _repaint(self) -> None:
        self._picture = None
        self.update()


def ridges(report: SignalReport, columns: int, size: QSize, colour: str, edge_colour: str) -> QImage:
    """Upright histograms side by side; bars that hold what lies beyond the scale have ``edge_colour``."""
    width, height = max(size.width(), 1), max(size.height(), 1)
    shares = np.zeros((columns, BINS))
    for layer in report.layers:
        shares[layer.number - 1] = layer.histogram
    # as wide as the root of the share: the few beside the many stay visible
    halves = np.sqrt(shares / shares.max(axis=1, keepdims=True, initial=1e-300)) * _FULL / 2
    halves = np.where(shares > 0, np.maximum(halves, columns / width), -1)
    across = (np.arange(width) + 0.5) * columns / width
    place = across.astype(int)
    bars = BINS - 1 - np.arange(height) * BINS // height
    is_inked = np.abs(across - place - 0.5) <= halves[place][:, bars].T
    inks = np.full(BINS, QColor(colour).rgba(), np.uint32)
    if output_range(report.setting.activation) != report.scale:
        inks[[0, -1]] = QColor(edge_colour).rgba()
    pixels = np.where(is_inked, inks[bars][:, np.newaxis], np.uint32(0))
    return QImage(
        pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
    ).copy()
