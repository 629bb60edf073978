"""Charts as one picture on white paper, as pixels (PNG) or as vectors (SVG)."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgGenerator

from mnist_desktop.theme import LIGHT
from mnist_desktop.training.live_plot import between
from mnist_desktop.training.plot_chart import Chart, Line, Scale
from mnist_desktop.training.polylines import inside

WIDTH, HEIGHT = 640, 380
"""The room of one chart; two stand side by side."""

PNG_SCALE = 2
_LEFT, _TOP, _RIGHT, _BOTTOM = 76, 44, 24, 56
_RIGHT_WITH_AXIS = 76
_DOT = 3.0
_MOST_DOTS = 150
_SAMPLE = 26


def png_of(charts: Sequence[Chart]) -> bytes:
    """``charts`` as pixels, for screens with many of them."""
    size = _size(charts)
    image = QImage(size * PNG_SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(PNG_SCALE, PNG_SCALE)
    _draw(painter, charts)
    painter.end()
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg_of(charts: Sequence[Chart]) -> bytes:
    """``charts`` as vectors."""
    buffer, generator, size = _buffer(), QSvgGenerator(), _size(charts)
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(LIGHT.card))
    _draw(painter, charts)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _size(charts: Sequence[Chart]) -> QSize:
    return QSize(WIDTH * min(2, len(charts)), HEIGHT * ((len(charts) + 1) // 2))


def _draw(painter: QPainter, charts: Sequence[Chart]) -> None:
    """Two in a row; the last one has a row of its own if there is an odd number of them."""
    for place, chart in enumerate(charts):
        row, column = divmod(place, 2)
        alone = place == len(charts) - 1 and not column and len(charts) > 1
        _Drawing(painter, chart, QRectF(column * WIDTH, row * HEIGHT, WIDTH * (1 + alone), HEIGHT)).draw()


class _Drawing:
    """One chart on its piece of paper."""

    def __init__(self, painter: QPainter, chart: Chart, paper: QRectF) -> None:
        self._painter, self._chart, self._paper = painter, chart, paper
        right = _RIGHT if chart.right is None else _RIGHT_WITH_AXIS
        self._frame = paper.adjusted(_LEFT, _TOP, -right, -_BOTTOM)
        self._metrics = QFontMetricsF(painter.font())

    def draw(self) -> None:
        self._draw_scales()
        for line in self._chart.lines:
            self._draw_line(line)
        self._draw_marks()
        self._draw_legend()

    def _x(self, value: float) -> float:
        scale = self._chart.bottom
        return self._frame.left() + (value - scale.low) / (scale.high - scale.low) * self._frame.width()

    def _y(self, value: float, scale: Scale) -> float:
        return self._frame.bottom() - (value - scale.low) / (scale.high - scale.low) * self._frame.height()

    def _draw_scales(self) -> None:
        frame, chart = self._frame, self._chart
        self._painter.setPen(QPen(QColor(LIGHT.grid), 1))
        for value, _ in chart.left.ticks:
            y = self._y(value, chart.left)
            self._painter.drawLine(QLineF(frame.left(), y, frame.right(), y))
        self._painter.setPen(QPen(QColor(LIGHT.outline), 1))
        self._painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        self._painter.drawLine(frame.topLeft(), frame.bottomLeft())
        if chart.right is not None:
            self._painter.drawLine(frame.topRight(), frame.bottomRight())
        self._painter.setPen(QColor(LIGHT.text))
        for value, text in chart.bottom.ticks:
            self._write(text, QPointF(self._x(value), frame.bottom() + 6), 0.5)
        self._write(chart.bottom.name, QPointF(frame.center().x(), frame.bottom() + 28), 0.5)
        for value, text in chart.left.ticks:
            self._write(text, QPointF(frame.left() - 8, self._y(value, chart.left) - self._half), 1.0)
        self._write_upwards(chart.left.name, self._paper.left() + 8)
        if chart.right is not None:
            for value, text in chart.right.ticks:
                self._write(text, QPointF(frame.right() + 8, self._y(value, chart.right) - self._half), 0.0)
            self._write_upwards(chart.right.name, self._paper.right() - 8 - 2 * self._half)

    @property
    def _half(self) -> float:
        return self._metrics.height() / 2

    def _write(self, text: str, top: QPointF, share: float) -> None:
        """``text`` below ``top``, with ``share`` of its width to the left of it."""
        left = top.x() - share * self._metrics.horizontalAdvance(text)
        self._painter.drawText(QPointF(left, top.y() + self._metrics.ascent()), text)

    def _write_upwards(self, text: str, left: float) -> None:
        self._painter.save()
        self._painter.translate(left, self._frame.center().y())
        self._painter.rotate(-90)
        self._write(text, QPointF(0, 0), 0.5)
        self._painter.restore()

    def _draw_line(self, line: Line) -> None:
        scale = self._chart.right if line.right and self._chart.right is not None else self._chart.left
        bottom = self._chart.bottom
        low, high = np.array([bottom.low, scale.low]), np.array([bottom.high, scale.high])
        points = np.stack([line.x, line.y], axis=1)
        self._painter.setPen(_pen(line))
        for piece in inside(points, low, high):
            self._painter.drawPolyline(QPolygonF([QPointF(self._x(x), self._y(y, scale)) for x, y in piece]))
        if line.dotted and len(points) <= _MOST_DOTS:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(_colour(line))
            for x, y in points[((low <= points) & (points <= high)).all(axis=1)]:
                self._painter.drawEllipse(QPointF(self._x(x), self._y(y, scale)), _DOT, _DOT)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_marks(self) -> None:
        chart, frame = self._chart, self._frame
        if chart.best is not None and chart.bottom.low <= chart.best[0] <= chart.bottom.high:
            self._painter.setPen(_BEST)
            x = self._x(chart.best[0])
            self._painter.drawLine(QLineF(x, frame.top(), x, frame.bottom()))
        if chart.target is not None and chart.left.low <= chart.target[0] <= chart.left.high:
            self._painter.setPen(_TARGET)
            y = self._y(chart.target[0], chart.left)
            self._painter.drawLine(QLineF(frame.left(), y, frame.right(), y))

    def _draw_legend(self) -> None:
        chart, left, top = self._chart, self._frame.left(), self._paper.top() + 14
        entries = [(line.name, _pen(line)) for line in chart.lines if line.name]
        entries += [(mark[1], pen) for mark, pen in ((chart.best, _BEST), (chart.target, _TARGET)) if mark]
        for name, pen in entries:
            self._painter.setPen(pen)
            self._painter.drawLine(QLineF(left, top + self._half, left + _SAMPLE, top + self._half))
            self._painter.setPen(QColor(LIGHT.text))
            self._write(name, QPointF(left + _SAMPLE + 6, top), 0.0)
            left += _SAMPLE + 24 + self._metrics.horizontalAdvance(name)


def _colour(line: Line) -> QColor:
    colour = QColor(LIGHT.series[line.colour])
    if line.faint or line.right:
        return between(QColor(LIGHT.card), colour, 0.3 if line.faint else 0.7)
    return colour


def _pen(line: Line) -> QPen:
    style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
    return _flat(_colour(line), 1.0 if line.faint or line.right else 2.0, style)


def _flat(colour: QColor, width: float, style: Qt.PenStyle) -> QPen:
    pen = QPen(colour, width, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.BevelJoin)
    pen.setCosmetic(False)
    return pen


_BEST = _flat(QColor(LIGHT.muted), 1.0, Qt.PenStyle.DotLine)
_TARGET = _flat(QColor(LIGHT.good), 1.5, Qt.PenStyle.DashDotLine)
