"""What the lines of a plot mean, drawn as the lines are."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mnist_desktop.theme import Theme, Tokens
from mnist_desktop.widgets.retranslating import Retranslating

_LINE = 24
_GAP = 6
_BETWEEN = 16


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One line: its word, how it is drawn, and whether it stands upright in the plot."""

    text: str
    pen: QPen
    upright: bool = False


class LineLegend(Retranslating):
    """Words in one row, each after a piece of its line; children say which."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[LegendEntry, ...] = ()
        theme.changed.connect(self._refresh)
        self.retranslate()

    def entries(self, tokens: Tokens) -> tuple[LegendEntry, ...]:
        """What the legend explains, in the colours of ``tokens``."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self._refresh()

    def sizeHint(self) -> QSize:
        width = sum(self._width(entry) + _BETWEEN for entry in self._shown) - _BETWEEN + 4
        return QSize(width, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 0
        for entry in self._shown:
            self._paint(painter, entry, QRect(left, 0, self._width(entry), self.height()))
            left += self._width(entry) + _BETWEEN
        painter.end()

    def _paint(self, painter: QPainter, entry: LegendEntry, place: QRect) -> None:
        painter.setPen(entry.pen)
        middle = place.top() + place.height() / 2
        if entry.upright:
            painter.drawLine(QLineF(place.left() + 1, place.top() + 2, place.left() + 1, place.bottom() - 1))
        else:
            painter.drawLine(QLineF(place.left(), middle, place.left() + _LINE, middle))
        painter.setPen(QColor(self._theme.tokens.muted))
        words = place.adjusted(self._line(entry) + _GAP, 0, 2, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, entry.text)

    def _line(self, entry: LegendEntry) -> int:
        return 2 * entry.pen.width() + 1 if entry.upright else _LINE

    def _width(self, entry: LegendEntry) -> int:
        return self._line(entry) + _GAP + self.fontMetrics().horizontalAdvance(entry.text)

    @Slot()
    def _refresh(self) -> None:
        self._shown = self.entries(self._theme.tokens)
        self.updateGeometry()
        self.update()


class CurveLegend(LineLegend):
    """Training solid, validation dashed, the best epoch an upright dotted line."""

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(
            self.tr("Solid line: training. Dashed line: validation. Dotted upright line: the best epoch.")
        )

    def entries(self, tokens: Tokens) -> tuple[LegendEntry, ...]:
        return (
            LegendEntry(self.tr("training"), QPen(QColor(tokens.series[0]), 2)),
            LegendEntry(self.tr("validation"), QPen(QColor(tokens.series[1]), 2, Qt.PenStyle.DashLine)),
            LegendEntry(
                self.tr("best epoch"), QPen(QColor(tokens.muted), 1, Qt.PenStyle.DotLine), upright=True
            ),
        )
