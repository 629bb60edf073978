"""Ten probabilities as ten bars."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.drawing.shares import notable, share_text
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CLASSES = 10
_WIDEST, _CORNER, _GAP = 56.0, 4.0, 6.0


class PredictionBars(Retranslating):
    """One bar for each class, the best one in the accent's colour; without an answer the tracks are empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilityBars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._probabilities: NDArray[np.float32] | None = None
        theme.changed.connect(self._repaint)
        self.retranslate()

    @property
    def probabilities(self) -> "NDArray[np.float32] | None":
        """What is shown, (10,); None while there is no answer."""
        return self._probabilities

    def show_probabilities(self, probabilities: "NDArray[np.float32] | None") -> None:
        """Show other probabilities, or none."""
        self._probabilities = probabilities
        self._describe()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Probabilities"))
        self.setToolTip(
            self.tr(
                "How the network divides its belief; draw something between a 4 and a 9 and watch it share."
            )
        )
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(_CLASSES * 34, 5 * self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        best = None if self._probabilities is None else int(self._probabilities.argmax())
        for index in range(_CLASSES):
            self._paint_track(painter, index)
            self._paint_label(painter, index, index == best)
        if self._probabilities is not None:
            for index in range(_CLASSES):
                self._paint_bar(painter, index, index == best)
            for index in notable(self._probabilities):
                self._paint_share(painter, index, index == best)
        painter.end()

    def _track(self, index: int) -> QRectF:
        """Where a bar would be if its class had everything."""
        line, column = self.fontMetrics().height(), self.width() / _CLASSES
        width = min(column * 0.6, _WIDEST)
        left = column * index + (column - width) / 2
        return QRectF(left, line + _GAP, width, self.height() - 2 * (line + _GAP))

    def _column(self, index: int, top: float) -> QRectF:
        """One line of text over a column's whole width."""
        column = self.width() / _CLASSES
        return QRectF(column * index, top, column, self.fontMetrics().height())

    def _share(self, index: int) -> float:
        return 0.0 if self._probabilities is None else float(self._probabilities[index])

    def _paint_track(self, painter: QPainter, index: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.hover))
        painter.drawRoundedRect(self._track(index), _CORNER, _CORNER)

    def _paint_bar(self, painter: QPainter, index: int, is_best: bool) -> None:
        track = self._track(index)
        height = max(track.height() * self._share(index), 2.0)
        track.setTop(track.bottom() - height)
        tokens = self._theme.tokens
        corner = min(_CORNER, height / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_fill if is_best else tokens.outline))
        painter.drawRoundedRect(track, corner, corner)

    def _paint_label(self, painter: QPainter, index: int, is_best: bool) -> None:
        tokens = self._theme.tokens
        painter.setFont(_weighted(self.font(), is_best))
        painter.setPen(QColor(tokens.text if is_best else tokens.muted))
        box = self._column(index, self.height() - self.fontMetrics().height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index))

    def _paint_share(self, painter: QPainter, index: int, is_best: bool) -> None:
        track, tokens = self._track(index), self._theme.tokens
        top = track.bottom() - track.height() * self._share(index) - self.fontMetrics().height() - 2
        painter.setFont(_weighted(self.font(), is_best))
        painter.setPen(QColor(tokens.text if is_best else tokens.muted))
        text = share_text(self._share(index))
        box = self._column(index, max(top, 0.0))
        if painter.fontMetrics().horizontalAdvance(text) > box.width() - 4:
            text = share_text(self._share(index), places=0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _describe(self) -> None:
        """Say the notable bars as text, for those who do not see them."""
        shown = self._probabilities
        if shown is None:
            self.setAccessibleDescription(self.tr("No answer yet"))
        else:
            shares = [f"{index}: {share_text(float(shown[index]))}" for index in notable(shown)]
            self.setAccessibleDescription(", ".join(shares))

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _weighted(font: QFont, is_heavy: bool) -> QFont:
    weighted = QFont(font)
    weighted.setWeight(QFont.Weight.DemiBold if is_heavy else QFont.Weight.Normal)
    return weighted
