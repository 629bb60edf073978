"""The list of terms: each in the window's language, with the other one below it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mnist_desktop.translation import Language
from trainer.learning.glossary import Entry

_KEY = Qt.ItemDataRole.UserRole
_OTHER = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class TermList(QListWidget):
    """Shows entries; the one in focus is told.

    Signals:
        term_chosen: another entry is in focus; carries its key.
        typed: somebody typed letters here, which are meant for the search.
    """

    term_chosen = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("termList")
        self.setItemDelegate(_TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.currentItemChanged.connect(self._tell)

    def show_entries(self, entries: Sequence[Entry], language: Language) -> None:
        """List ``entries`` as they are ordered; nothing is in focus."""
        other = Language.ENGLISH if language is Language.TURKISH else Language.TURKISH
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.term.said(language), self)
            item.setData(_KEY, entry.key)
            item.setData(_OTHER, entry.term.said(other))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {entry.term.said(other)}")
        self.blockSignals(False)

    @property
    def keys(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(str(self.item(row).data(_KEY)) for row in range(self.count()))

    @property
    def current_key(self) -> str:
        """The entry in focus; empty for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_KEY))

    def focus_on(self, key: str) -> None:
        """Bring the entry ``key`` into focus and into sight, if it is listed."""
        if key in self.keys:
            self.setCurrentRow(self.keys.index(key))
            self.scrollToItem(self.currentItem())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isprintable() and text.strip():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        if self.current_key:
            self.term_chosen.emit(self.current_key)


class _TwoLines(QStyledItemDelegate):
    """The term, and the other language's term in a quieter colour below it."""

    _MARGIN, _GAP = 6, 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height()
        return QSize(120, 2 * height + 2 * self._MARGIN + self._GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        words = str(index.data(Qt.ItemDataRole.DisplayRole)), str(index.data(_OTHER))
        full.text = ""
        widget: QWidget = full.widget
        style = widget.style() or QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, full, painter, widget)
        metrics, palette = full.fontMetrics, QApplication.palette()  # the widget’s own is paler
        room = full.rect.adjusted(10, self._MARGIN, -6, -self._MARGIN)
        roles = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        painter.save()
        for row, (word, role) in enumerate(zip(words, roles, strict=True)):
            line = room.translated(0, row * (metrics.height() + self._GAP))
            line.setHeight(metrics.height())
            painter.setPen(palette.color(role))
            shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter.value), shown)
        painter.restore()
