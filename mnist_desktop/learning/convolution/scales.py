"""Numbers as colours: ink on paper, and a scale whose middle is 0."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QImage, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.numbers import decimal
from mnist_desktop.theme import Theme, Tokens
from trainer.learning.convolution import Floats

_STRIP = 10
_ICON = 18
_SMALLEST = 1e-9


def ink_picture(values: Floats, tokens: Tokens) -> QImage:
    """``values`` (h, w) from 0 for paper to 1 for ink, a pixel for each."""
    return _mixed(np.clip(values, 0, 1), tokens.paper, tokens.ink)


def signed_picture(values: Floats, limit: float, tokens: Tokens) -> QImage:
    """``values`` (h, w) as paper at 0, blue up to ``limit`` and orange down to minus ``limit``."""
    shares = np.clip(values / max(limit, _SMALLEST), -1, 1)
    above, below = _rgb(shares, tokens.paper, tokens.series[0]), _rgb(-shares, tokens.paper, tokens.series[1])
    return _image(np.where((shares >= 0)[..., None], above, below))


def signed_tint(value: float, limit: float, tokens: Tokens) -> QColor:
    """A ground that text stays readable on: blue above 0, orange below, the stronger the farther from it."""
    colour = QColor(tokens.series[0] if value >= 0 else tokens.series[1])
    colour.setAlphaF(0.34 * min(1.0, abs(value) / max(limit, _SMALLEST)))
    return colour


def kernel_icon(weights: Floats, tokens: Tokens) -> QIcon:
    """A kernel as a small picture for a list."""
    limit = float(np.abs(weights).max())
    picture = QPixmap.fromImage(signed_picture(weights, limit, tokens))
    return QIcon(picture.scaled(QSize(_ICON, _ICON)))


def _mixed(shares: Floats, low: str, high: str) -> QImage:
    return _image(_rgb(shares, low, high))


def _rgb(shares: Floats, low: str, high: str) -> Floats:
    inks = [QColor(each) for each in (low, high)]
    ends = np.array([(ink.red(), ink.green(), ink.blue()) for ink in inks], np.float64)
    return np.asarray(ends[0] + shares[..., None] * (ends[1] - ends[0]), np.float64)


def _image(rgb: Floats) -> QImage:
    height, width = rgb.shape[:2]
    pixels = np.ascontiguousarray(np.clip(np.rint(rgb), 0, 255), np.uint8)
    whole = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return whole.convertToFormat(QImage.Format.Format_RGB32)  # which has pixels of its own


class ScaleLegend(QWidget):
    """Which number has which colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._limit, self._has_negative = 1.0, True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def show_limit(self, limit: float, *, has_negative: bool) -> None:
        """The scale ends at ``limit``, and begins at minus ``limit`` where there are negative numbers."""
        self._limit, self._has_negative = limit, has_negative
        self.setAccessibleDescription(" … ".join(self._labels()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _STRIP + 2 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        strip = QRectF(0.5, 0.5, self.width() - 1, _STRIP)
        colours = QLinearGradient(strip.topLeft(), strip.topRight())
        middle = 0.5 if self._has_negative else 0.0
        if self._has_negative:
            colours.setColorAt(0.0, QColor(tokens.series[1]))
        colours.setColorAt(middle, QColor(tokens.paper))
        colours.setColorAt(1.0, QColor(tokens.series[0]))
        painter = QPainter(self)
        painter.fillRect(strip, colours)
        painter.setPen(QColor(tokens.line))
        painter.drawRect(strip)
        painter.setPen(QColor(tokens.muted))
        below = QRectF(0, _STRIP + 2, self.width(), self.height() - _STRIP - 2)
        places = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight]
        labels = self._labels()
        for place, text in zip(places if len(labels) == 3 else places[::2], labels, strict=True):
            painter.drawText(below, place | Qt.AlignmentFlag.AlignTop, text)
        painter.end()

    def _labels(self) -> list[str]:
        ends = [decimal(-self._limit, 2)] if self._has_negative else []
        return [*ends, "0", decimal(self._limit, 2)]

    @Slot()
    def _repaint(self) -> None:
        self.update()
