"""Which class was taken for which, as a coloured table."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from mnist_desktop.numbers import decimal, whole
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.evaluation.report import Report


class ConfusionMatrix(Retranslating):
    """Rows are what the images are, columns what they were taken for; mistakes are coloured by their number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusionMatrix")
        self._theme = theme
        self._report: Report | None = None
        self.setMinimumSize(260, 165)  # eleven rows, each as high as its figures
        theme.changed.connect(self._repaint)
        self.retranslate()

    def show_report(self, report: Report | None) -> None:
        """Show the matrix of ``report``, or nothing."""
        self._report = report
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setAccessibleDescription("" if self._report is None else self._worst())

    def sizeHint(self) -> QSize:
        return QSize(360, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._report is None:
            return
        confusion = self._report.confusion
        painter = QPainter(self)
        painter.setFont(self._font_for(max(map(max, confusion))))
        tokens = self._theme.tokens
        mistakes = [n for row, line in enumerate(confusion) for column, n in enumerate(line) if row != column]
        most = max(1, *mistakes)
        for row, line in enumerate(confusion):
            for column, number in enumerate(line):
                cell = self._cell(row, column)
                right = row == column
                fill = QColor(tokens.series[0] if right else tokens.series[1])
                fill.setAlphaF(0.22 if right else 0.85 * (number / most) ** 0.6 if number else 0.0)
                painter.fillRect(cell.adjusted(1, 1, -1, -1), fill)
                painter.setPen(QColor(text_on(fill, QColor(tokens.card)) if number else tokens.disabled))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, _plain(number) if number else "·")
        painter.setPen(QColor(tokens.muted))
        for index in range(len(confusion)):
            painter.drawText(self._cell(index, -1), Qt.AlignmentFlag.AlignCenter, str(index))
            painter.drawText(self._cell(-1, index), Qt.AlignmentFlag.AlignCenter, str(index))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._report is not None:
            row, column = self._place(event.pos().x(), event.pos().y())
            if 0 <= row < 10 and 0 <= column < 10:
                QToolTip.showText(event.globalPos(), self._in_words(row, column), self)
                return True
        return super().event(event)

    def _font_for(self, most: int) -> QFont:
        """Small, and smaller still where ``most`` would not fit into a cell."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        room = self._cell(0, 0).width() - 2
        needed = QFontMetricsF(font).horizontalAdvance(_plain(most))
        font.setPointSizeF(font.pointSizeF() * min(1.0, max(room / needed, 0.75)))
        return font

    def _in_words(self, row: int, column: int) -> str:
        assert self._report is not None
        names = [translated("classes", entry.name) for entry in self._report.classes]
        number = whole(self._report.confusion[row][column])
        if row == column:
            return self.tr("{number} times “{true}” was read right").format(number=number, true=names[row])
        return self.tr("{number} times “{true}” was taken for “{read}”").format(
            number=number, true=names[row], read=names[column]
        )

    def _worst(self) -> str:
        assert self._report is not None
        confusion = self._report.confusion
        cells = [(n, r, c) for r, line in enumerate(confusion) for c, n in enumerate(line) if r != c]
        _, row, column = max(cells)
        return self._in_words(row, column)

    def _cell(self, row: int, column: int) -> QRectF:
        """The place of a cell; row or column −1 is the border with the names."""
        width, height = self.width() / 11, self.height() / 11
        return QRectF((column + 1) * width, (row + 1) * height, width, height)

    def _place(self, x: float, y: float) -> tuple[int, int]:
        return int(y / (self.height() / 11)) - 1, int(x / (self.width() / 11)) - 1

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _plain(number: int) -> str:
    """``number`` without a mark between its thousands: cells are narrow."""
    return decimal(number, 0)


def text_on(fill: QColor, below: QColor) -> str:
    """Black or white, whichever is easier to read on ``fill`` laid over ``below``."""

    def mixed(upper: float, lower: float) -> float:
        return _linear(fill.alphaF() * upper + (1 - fill.alphaF()) * lower)

    luminance = (
        0.2126 * mixed(fill.redF(), below.redF())
        + 0.7152 * mixed(fill.greenF(), below.greenF())
        + 0.0722 * mixed(fill.blueF(), below.blueF())
    )
    return "#000000" if luminance > 0.179 else "#ffffff"  # where both have the same contrast (WCAG 2)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
