"""The learning rate of a whole training as a small picture, before it begins."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.numbers import short_decimal, whole
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import LearningConfig
from trainer.training.schedules import learning_rates

_POINTS = 400
_EDGE, _GAP = 1.0, 6


class RatePreview(Retranslating):
    """One line from the first step to the last; its height is the learning rate, from 0 to the highest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ratePreview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rates: NDArray[np.float32] = np.zeros(0, np.float32)
        self._epochs = 1
        self.retranslate()

    @property
    def rates(self) -> NDArray[np.float32]:
        """What the line shows, at equal distances of time."""
        return self._rates

    def show_schedule(self, learning: LearningConfig, epochs: int) -> None:
        """Draw what ``learning`` does in ``epochs``."""
        self._rates = learning_rates(learning, max(1, _POINTS // epochs), epochs)
        self._epochs = epochs
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 5 * self.fontMetrics().height())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Learning rate over the whole training"))
        self.setToolTip(self.tr("The learning rate from the first step to the last, as it is planned."))
        self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.fontMetrics().height()
        highest = short_decimal(float(self._rates.max(initial=0)), 7)
        left = self.fontMetrics().horizontalAdvance(highest) + _GAP
        field = QRectF(self.rect()).adjusted(left, _EDGE + 2, -_EDGE, -text - 2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        painter.drawText(QRectF(0, field.top(), left, text), Qt.AlignmentFlag.AlignLeft, highest)
        painter.drawText(
            QRectF(0, field.bottom() - text, left - _GAP, text), Qt.AlignmentFlag.AlignRight, whole(0)
        )
        below = QRectF(field.left(), field.bottom() + 2, field.width(), text)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, whole(0))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, whole(self._epochs))
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.tr("epochs"))
        if self._rates.size:
            self._draw_rates(painter, field)
        painter.end()

    def _draw_rates(self, painter: QPainter, field: QRectF) -> None:
        points = self._points(field)
        colour = self.palette().color(QPalette.ColorRole.Link)
        painter.setPen(QPen(colour, 2))
        painter.drawPolyline(QPolygonF(points))
        colour.setAlphaF(0.15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([field.bottomLeft(), *points, field.bottomRight()]))

    def _points(self, field: QRectF) -> list[QPointF]:
        across = field.left() + field.width() * np.arange(self._rates.size) / max(1, self._rates.size - 1)
        up = field.bottom() - field.height() * self._rates / self._rates.max()
        return [QPointF(x, y) for x, y in zip(across.tolist(), up.tolist(), strict=True)]

    def _describe(self) -> None:
        if self._rates.size:
            first, highest, last = self._rates[0], self._rates.max(), self._rates[-1]
            self.setAccessibleDescription(
                self.tr("Begins at {first}, at most {highest}, ends at {last}.").format(
                    first=_plain(first), highest=_plain(highest), last=_plain(last)
                )
            )


def _plain(rate: np.float32) -> str:
    return short_decimal(float(rate), 7)
