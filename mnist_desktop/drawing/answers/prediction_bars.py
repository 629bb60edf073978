"""Ten probabilities as ten bars, those of a second network beside them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mnist_desktop.drawing.answers.shares import notable, share_text
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Shares = NDArray[np.float32]

DIGITS = tuple("0123456789")
SECOND = 1
"""Which of the theme's series colours belongs to the second network."""
_CLASSES = 10
_CLEARLY = 0.1  # more than the other network
_WIDEST, _CORNER, _GAP = 56.0, 4.0, 6.0
_PART, _THIN = 0.7, 0.22  # of a column's bar: the first network's part and the second's, side by side


class PredictionBars(Retranslating):
    """One bar for each class, the best one in the accent's colour; without an answer the tracks are empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilityBars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._probabilities: Shares | None = None
        self._second: Shares | None = None
        self._is_answer = True
        self._background, self._background_key = QPixmap(), tuple[object, ...]()
        self._names: Sequence[str] = DIGITS
        theme.changed.connect(self._repaint)
        self.retranslate()

    @property
    def probabilities(self) -> "Shares | None":
        """What is shown, (10,); None while there is no answer."""
        return self._probabilities

    @property
    def second(self) -> "Shares | None":
        """What the second network says, (10,); None while there is none."""
        return self._second

    def show_probabilities(
        self,
        probabilities: "Shares | None",
        second: "Shares | None" = None,
        *,
        is_answer: bool = True,
    ) -> None:
        """Show other probabilities, or none; with ``second`` those of another network beside them.

        Unless the highest ``is_answer``, no bar stands out: the network does not mean it.
        """
        self._probabilities, self._second, self._is_answer = probabilities, second, is_answer
        self._describe()
        self.update()

    def use_names(self, names: Sequence[str]) -> None:
        """What the ten classes are called; long names are shortened."""
        self._names = names
        self._describe()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Probabilities"))
        self.setToolTip(
            self.tr(
                "How the network divides its belief; draw something between a 4 and a 9 and watch it share."
            )
        )
        self._background_key = ()
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 5 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_CLASSES * 34, 4 * self.fontMetrics().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and tuple(self._names) != DIGITS:
            index = min(max(event.pos().x() * _CLASSES // max(self.width(), 1), 0), _CLASSES - 1)
            share = "" if self._probabilities is None else f": {share_text(self._share(index))}"
            QToolTip.showText(event.globalPos(), self._name(index) + share, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, shown = self._theme.tokens, self._probabilities
        best = int(shown.argmax()) if shown is not None and self._is_answer else None
        self._paint_background(painter, best)
        if shown is not None:
            for index in range(_CLASSES):
                colour = tokens.accent_fill if index == best else tokens.outline
                self._paint_block(painter, self._bar(index), colour)
                if self._second is not None:
                    self._paint_block(painter, self._thin_bar(index), tokens.series[SECOND])
            for index in self._told():
                self._paint_share(painter, index, index == best)
        painter.end()

    def _paint_background(self, painter: QPainter, best: int | None) -> None:
        """Tracks and names, kept as a picture: they change much more seldom than the bars."""
        key = self._theme.tokens, self.size(), self.devicePixelRatioF(), tuple(self._names), best
        if key != self._background_key:
            self._background_key = key
            ratio = self.devicePixelRatioF()
            self._background = QPixmap(self.size() * ratio)
            self._background.setDevicePixelRatio(ratio)
            self._background.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._background)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in range(_CLASSES):
                self._paint_block(inner, self._track(index), self._theme.tokens.hover)
                self._paint_name(inner, index, index == best)
            inner.end()
        painter.drawPixmap(0, 0, self._background)

    def _track(self, index: int) -> QRectF:
        """Where a bar would be if its class had everything."""
        line, column = self.fontMetrics().height(), self.width() / _CLASSES
        width = min(column * 0.6, _WIDEST)
        left = column * index + (column - width) / 2
        return QRectF(left, line + _GAP, width, self.height() - 2 * (line + _GAP))

    def _bar(self, index: int) -> QRectF:
        bar = _filled(self._track(index), self._share(index))
        if self._second is not None:
            bar.setWidth(bar.width() * _PART)
        return bar

    def _thin_bar(self, index: int) -> QRectF:
        share = 0.0 if self._second is None else float(self._second[index])
        bar = _filled(self._track(index), share)
        bar.setLeft(bar.right() - bar.width() * _THIN)
        return bar

    def _column(self, index: int, top: float) -> QRectF:
        """One line of text over a column's whole width."""
        column = self.width() / _CLASSES
        return QRectF(column * index, top, column, self.fontMetrics().height())

    def _share(self, index: int) -> float:
        return 0.0 if self._probabilities is None else float(self._probabilities[index])

    def _name(self, index: int) -> str:
        return translated("classes", self._names[index])

    def _paint_block(self, painter: QPainter, block: QRectF, colour: str) -> None:
        corner = min(_CORNER, block.height() / 2, block.width() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(block, corner, corner)

    def _paint_name(self, painter: QPainter, index: int, is_best: bool) -> None:
        tokens, name = self._theme.tokens, self._name(index)
        font = _weighted(self.font(), is_best)
        box = self._column(index, self.height() - self.fontMetrics().height())
        if len(name) > 1:
            font.setPointSizeF(font.pointSizeF() * 0.9)
            metrics = QFontMetricsF(font)
            name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width() - 4)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if is_best else tokens.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_share(self, painter: QPainter, index: int, is_best: bool) -> None:
        """Over the higher bar of both networks; about the second one's where that clearly stands out."""
        tokens, share, bar = self._theme.tokens, self._share(index), self._bar(index)
        colour = tokens.text if is_best else tokens.muted
        if self._second is not None and self._second[index] > share:
            bar = self._thin_bar(index)
            if self._second[index] > share + _CLEARLY:
                share, colour = float(self._second[index]), tokens.warning
        top = bar.top() - self.fontMetrics().height() - 2
        painter.setFont(_weighted(self.font(), is_best))
        painter.setPen(QColor(colour))
        text = share_text(share)
        box = self._column(index, max(top, 0.0))
        if painter.fontMetrics().horizontalAdvance(text) > box.width() - 4:
            text = share_text(share, places=0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _told(self) -> list[int]:
        """The classes whose share is written over their bars: what one of both networks takes for notable."""
        both = [each for each in (self._probabilities, self._second) if each is not None]
        return sorted({index for each in both for index in notable(each)})

    def _describe(self) -> None:
        """Say the notable bars as text, for those who do not see them."""
        shown = self._probabilities
        if shown is None:
            self.setAccessibleDescription(self.tr("No answer yet"))
        else:
            shares = [f"{self._name(index)}: {share_text(float(shown[index]))}" for index in notable(shown)]
            self.setAccessibleDescription(", ".join(shares))

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _filled(track: QRectF, share: float) -> QRectF:
    height = max(track.height() * share, 2.0)
    return QRectF(track.left(), track.bottom() - height, track.width(), height)


def _weighted(font: QFont, is_heavy: bool) -> QFont:
    weighted = QFont(font)
    weighted.setWeight(QFont.Weight.DemiBold if is_heavy else QFont.Weight.Normal)
    return weighted
