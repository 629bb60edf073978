"""How many drawings of each kind there are, and how many of them are read right, as bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.handwriting.readings import Tally
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

_BAR, _GAP, _CORNER = 8, 8, 3.0
_LONGEST_NAME = 0.36  # of the width


@dataclass(frozen=True, slots=True)
class TallyRow:
    """One bar.

    Attributes:
        title: what is counted.
    """

    title: str
    tally: Tally


class TallyRows(Retranslating):
    """One row for each kind; the length of a bar is the number, its coloured part what was read right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[TallyRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)
        self.retranslate()

    def show_rows(self, rows: Sequence[TallyRow]) -> None:
        """Show other numbers."""
        has_other_height = len(rows) != len(self._rows)
        self._rows = rows
        if has_other_height:
            self.updateGeometry()
        self._describe()
        self.update()

    def retranslate(self) -> None:
        self.setToolTip(
            self.tr("How many there are, and in orange what was misread; draw more of what is rare or hard.")
        )
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, len(self._rows) * self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, len(self._rows) * self._row_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names, numbers = self._name_width(), self._number_width()
        most = max((row.tally.total for row in self._rows), default=0)
        for place, row in enumerate(self._rows):
            line = QRectF(0, place * self._row_height(), self.width(), self._row_height())
            self._paint_words(painter, line, row, names)
            room = line.adjusted(names + _GAP, 0, -numbers - _GAP, 0)
            self._paint_bar(painter, room, row.tally, most)
        painter.end()

    def _paint_words(self, painter: QPainter, line: QRectF, row: TallyRow, names: float) -> None:
        tokens, metrics = self._theme.tokens, self.fontMetrics()
        painter.setFont(_weighted(self.font(), row.tally.total > 0))
        painter.setPen(QColor(tokens.text if row.tally.total else tokens.muted))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, int(names))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.muted))
        text = self._number(row.tally)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_bar(self, painter: QPainter, room: QRectF, tally: Tally, most: int) -> None:
        tokens = self._theme.tokens
        track = QRectF(room.x(), room.center().y() - _BAR / 2, room.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hover))
        painter.drawRoundedRect(track, _CORNER, _CORNER)
        left = track.x()
        parts = (
            (tally.right, tokens.accent_fill),
            (tally.wrong, tokens.series[1]),
            (tally.unknown, tokens.outline),
        )
        for count, colour in parts:
            if count:
                width = max(track.width() * count / most - 1, 2.0)  # a hair between two parts
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(left, track.y(), width, _BAR), _CORNER, _CORNER)
                left += width + 1

    def _number(self, tally: Tally) -> str:
        if not tally.known:
            return whole(tally.total)
        return self.tr("{right} of {count}").format(right=whole(tally.right), count=whole(tally.known))

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 5

    def _name_width(self) -> float:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(row.title) for row in self._rows), default=0)
        return min(widest + 4.0, self.width() * _LONGEST_NAME)

    def _number_width(self) -> float:
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(self._number(row.tally)) for row in self._rows), default=0)

    def _describe(self) -> None:
        """The bars as text, for those who do not see them."""
        shown = [f"{row.title}: {self._number(row.tally)}" for row in self._rows if row.tally.total]
        self.setAccessibleDescription(", ".join(shown))

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _weighted(font: QFont, is_heavy: bool) -> QFont:
    weighted = QFont(font)
    weighted.setWeight(QFont.Weight.DemiBold if is_heavy else QFont.Weight.Normal)
    return weighted
