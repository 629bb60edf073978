"""How rows of layers are drawn: a title and three columns, on two lines where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mnist_desktop.resource_files import icon
from mnist_desktop.theme import Tokens
from mnist_desktop.training.layers.colours import shown_tokens
from mnist_desktop.training.layers.layer_rows import ROW, LayerRow

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_SIDE = 8
_GAP = 12
_SIGN = 14
_WIDEST = ("28 × 28 × 512", "9,999 k", "9,999 k")
_ROOM_FOR_TITLE = 200


class Columns:
    """Where the cells stand in rows as wide as those of ``view``."""

    def __init__(self, view: QAbstractItemView) -> None:
        self._view = view
        self.heads: tuple[str, ...] = ("", "", "")

    @property
    def are_narrow(self) -> bool:
        """Whether titles need a line of their own."""
        return self._view.width() < sum(self._widths()) + _ROOM_FOR_TITLE

    @property
    def width(self) -> int:
        """The width of a row."""
        return self._view.viewport().width()

    @property
    def line(self) -> int:
        """The height of one line."""
        return self._metrics().height()

    def title(self, row: QRect) -> QRect:
        """The place of the title in ``row``."""
        right = 0 if self.are_narrow else sum(self._widths()) + _GAP
        return QRect(row.left() + _SIDE, row.top(), row.width() - 2 * _SIDE - right, self.line)

    def cells(self, row: QRect) -> list[tuple[QRect, Qt.AlignmentFlag]]:
        """The places of the three cells in the last line of ``row``, and on which side the texts stand."""
        widths = self._widths()
        top = row.bottom() + 1 - self.line
        right = row.right() + 1 - _SIDE
        left = row.left() + _SIDE if self.are_narrow else right - sum(widths)
        last = QRect(right - widths[2], top, widths[2], self.line)
        middle = QRect(last.left() - widths[1], top, widths[1], self.line)
        first = QRect(left, top, middle.left() - left, self.line)
        return [(first, _LEFT), (middle, _RIGHT), (last, _RIGHT)]

    def _metrics(self) -> QFontMetrics:
        return self._view.fontMetrics()

    def _widths(self) -> tuple[int, ...]:
        metrics = self._metrics()
        return tuple(
            _GAP + max(metrics.horizontalAdvance(text) for text in texts)
            for texts in zip(self.heads, _WIDEST, strict=True)
        )


class RowPainter(QStyledItemDelegate):
    """Draws the rows of the list, and below a wrong layer the sentence that says why it is wrong."""

    def __init__(self, view: QAbstractItemView, columns: Columns) -> None:
        super().__init__(view)
        self._view, self._columns = view, columns

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._columns.width
        row = index.data(ROW)
        height = self._columns.line * self._lines(row) + 8
        if row.problem:
            height += self._sentence(QRect(0, 0, width, 1000), row).height() + 2
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        tokens = shown_tokens()
        self._paint_ground(painter, option, index, tokens)
        top = option.rect.top() + 4
        line = QRect(option.rect.left(), top, option.rect.width(), self._columns.line * self._lines(row))  # type: QRect
        title = self._columns.title(line)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colour = tokens.error if row.problem else tokens.accent_text if is_selected else tokens.text
        if row.problem:
            sign = icon("triangle-alert", tokens.error, tokens.disabled)
            sign.paint(painter, QRect(title.left(), title.top(), _SIGN, title.height()))
            title.setLeft(title.left() + _SIGN + 4)
        painter.setPen(QColor(colour))
        painter.drawText(title, _LEFT, self._fitted(row.title, title.width()))
        painter.setPen(QColor(tokens.muted))
        for (place, side), text in zip(self._columns.cells(line), row.cells, strict=False):
            painter.drawText(place, side, text)
        if row.problem:
            painter.setPen(QColor(tokens.error))
            rest = option.rect.adjusted(0, line.height() + 5, 0, 0)
            painter.drawText(self._sentence(rest, row), _WRAPPED, row.problem)

    def _lines(self, row: LayerRow) -> int:
        return 2 if self._columns.are_narrow and row.cells else 1

    def _fitted(self, text: str, width: int) -> str:
        return self._view.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _sentence(self, room: QRect, row: LayerRow) -> QRect:
        inside = room.adjusted(_SIDE + _SIGN + 4, 0, -_SIDE, 0)
        return self._view.fontMetrics().boundingRect(inside, _WRAPPED, row.problem)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, tokens: Tokens
    ) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        QApplication.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, ground, painter, self._view
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
            painter.restore()


class CountLine(QWidget):
    """A line above or below the list, with its cells in the same columns."""

    def __init__(self, columns: Columns, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._title, self._is_strong = "", False
        self._cells: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_texts(self, title: str, cells: Sequence[str], *, is_strong: bool = False) -> None:
        """Show ``title`` and ``cells``; what is strong is no mere heading."""
        self._title, self._cells, self._is_strong = title, tuple(cells), is_strong
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._columns.line + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = shown_tokens()
        painter = QPainter(self)
        painter.setPen(QColor(tokens.text if self._is_strong else tokens.muted))
        line = QRect(0, 3, self._columns.width, self._columns.line)
        painter.drawText(line.adjusted(_SIDE, 0, -_SIDE, 0), _LEFT, self._title)
        for (place, side), text in zip(self._columns.cells(line), self._cells, strict=False):
            painter.drawText(place, side, text)
        painter.end()
