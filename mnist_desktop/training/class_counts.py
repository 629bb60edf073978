"""How many images of each class there are to learn from, to validate and to test with, as bars with numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.data.overview import ClassCount

_BAR, _GAP, _MARK, _CORNER = 8.0, 10.0, 8.0, 2.0
_LONGEST_NAME = 0.3  # of the width
_TALLEST_ROW = 34.0
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ClassCounts(Retranslating):
    """One row for each class: its bar has a part for each use, and the numbers stand behind it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classCounts")
        self._theme = theme
        self._classes: Sequence[ClassCount] = ()
        self._titles, self._total = ("", "", ""), ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._repaint)
        self.retranslate()

    def show_classes(self, classes: Sequence[ClassCount]) -> None:
        """Show other numbers."""
        self._classes = classes
        self.updateGeometry()
        self._describe()
        self.update()

    def retranslate(self) -> None:
        self._titles = (self.tr("Training"), self.tr("Validation"), self.tr("Test"))
        self._total = self.tr("All")
        self.setAccessibleName(self.tr("Images of each class"))
        self.setToolTip(
            self.tr("How many images of each class there are; a class that is rare is learned badly.")
        )
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(380, (len(self._classes) + 2) * (self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, (len(self._classes) + 2) * (self.fontMetrics().height() - 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._classes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = min(self.height() / (len(self._classes) + 2), _TALLEST_ROW)
        names, columns = self._name_width(), self._column_widths()
        room = QRectF(names + _GAP, 0, self.width() - names - sum(columns) - _GAP, height)
        self._paint_titles(painter, room, columns)
        most = max(1, *(sum(_parts(each)) for each in self._classes))
        for place, each in enumerate(self._classes, start=1):
            line = room.translated(0, place * height)
            painter.setPen(QColor(self._theme.tokens.text))
            painter.drawText(QRectF(0, line.y(), names, height), _LEFT, self._name(each.name, names))
            self._paint_bar(painter, line, each, most)
            self._paint_numbers(painter, line, columns, _parts(each))
        self._paint_total(painter, room.translated(0, (len(self._classes) + 1) * height), columns)
        painter.end()

    def _paint_total(self, painter: QPainter, room: QRectF, columns: Sequence[float]) -> None:
        painter.setFont(_heavy(self.font()))
        painter.setPen(QColor(self._theme.tokens.text))
        painter.drawText(QRectF(0, room.y(), room.x() + room.width(), room.height()), _LEFT, self._total)
        self._paint_numbers(painter, room, columns, self._totals())

    def _paint_titles(self, painter: QPainter, room: QRectF, columns: Sequence[float]) -> None:
        left = room.right()
        for title, width, colour in zip(self._titles, columns, self._colours(), strict=True):
            cell = QRectF(left, room.y(), width, room.height())
            painter.setPen(QColor(self._theme.tokens.muted))
            painter.drawText(cell, _RIGHT, title)
            mark = cell.right() - self.fontMetrics().horizontalAdvance(title) - _MARK - 5
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(
                QRectF(mark, cell.center().y() - _MARK / 2, _MARK, _MARK), _CORNER, _CORNER
            )
            left += width

    def _paint_bar(self, painter: QPainter, room: QRectF, each: ClassCount, most: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        left, top = room.x(), room.center().y() - _BAR / 2
        for count, colour in zip(_parts(each), self._colours(), strict=True):
            if count:
                width = max(room.width() * count / most - 1, 1.5)  # a hair between two parts
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(left, top, width, _BAR), _CORNER, _CORNER)
                left += width + 1

    def _paint_numbers(
        self, painter: QPainter, room: QRectF, columns: Sequence[float], counts: Sequence[int]
    ) -> None:
        left = room.right()
        for count, width in zip(counts, columns, strict=True):
            painter.setPen(QColor(self._theme.tokens.text if count else self._theme.tokens.muted))
            painter.drawText(QRectF(left, room.y(), width, room.height()), _RIGHT, whole(count))
            left += width

    def _colours(self) -> tuple[str, ...]:
        return self._theme.tokens.series[:3]

    def _totals(self) -> list[int]:
        return [sum(_parts(each)[part] for each in self._classes) for part in range(len(self._titles))]

    def _name(self, name: str, width: float) -> str:
        title = translated("classes", name)
        return self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(width))

    def _name_width(self) -> float:
        names = [translated("classes", each.name) for each in self._classes]
        widest = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        return min(widest + 2.0, self.width() * _LONGEST_NAME)

    def _column_widths(self) -> list[float]:
        """Room for each title with its mark, and for the sum in heavy figures."""
        titles, numbers = self.fontMetrics(), QFontMetricsF(_heavy(self.font()))
        return [
            max(titles.horizontalAdvance(title) + _MARK + 5, numbers.horizontalAdvance(whole(total))) + _GAP
            for title, total in zip(self._titles, self._totals(), strict=True)
        ]

    def _describe(self) -> None:
        """The bars as text, for those who do not see them."""
        if not self._classes:
            self.setAccessibleDescription("")
            return
        rows = [(translated("classes", each.name), list(_parts(each))) for each in self._classes]
        lines = []
        for name, counts in [*rows, (self._total, self._totals())]:
            numbers = (f"{title} {whole(count)}" for title, count in zip(self._titles, counts, strict=True))
            lines.append(f"{name}: {', '.join(numbers)}")
        self.setAccessibleDescription("; ".join(lines))

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _parts(each: ClassCount) -> tuple[int, int, int]:
    return each.training, each.validation, each.test


def _heavy(font: QFont) -> QFont:
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy
