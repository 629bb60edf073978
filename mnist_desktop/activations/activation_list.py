"""The functions to choose from: a tick keeps one in the picture, the current row is in focus."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.activations.series import CURVES, SAMPLE_HEIGHT, SAMPLE_WIDTH, sample_icon
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.activations import ActivationName

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BOX_WIDTH = 22
_NAME = Qt.ItemDataRole.UserRole


class ActivationList(RetranslatingMixin, QListWidget):
    """All functions of the catalogue, each with a piece of its line.

    Signals:
        focus_changed: another function is in focus; carries its ActivationName.
        ticks_changed: carries the frozenset of ticked ActivationNames.
    """

    focus_changed = Signal(object)
    ticks_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activationList")
        self._theme = theme
        self.setItemDelegate(_Rows(self))
        self.setIconSize(QSize(SAMPLE_WIDTH, SAMPLE_HEIGHT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in ActivationName:
            self.addItem(_row(name))
        self.retranslate()
        self._draw_samples()
        theme.changed.connect(self._draw_samples)
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemChanged.connect(self._on_item_changed)

    def show_choice(self, focus: ActivationName, ticked: frozenset[ActivationName]) -> None:
        """Show what is in focus and what is ticked, without telling about it."""
        was_blocked = self.blockSignals(True)
        for name, item in self._items():
            if name in CURVES:
                item.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)
            if name is focus:
                self.setCurrentItem(item)
        self.blockSignals(was_blocked)
        self.viewport().update()

    @property
    def ticked(self) -> frozenset[ActivationName]:
        """The functions with a tick."""
        return frozenset(
            name
            for name, item in self._items()
            if name in CURVES and item.checkState() is Qt.CheckState.Checked
        )

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Activation functions"))
        was_blocked = self.blockSignals(True)
        for name, item in self._items():
            item.setText(activation_title(name))
            item.setToolTip(
                self.tr("Click to study it; tick it (space bar) to keep its curve beside the others.")
                if name in CURVES
                else self.tr("Click to play with it: it works on several numbers at once and has no curve.")
            )
        self.blockSignals(was_blocked)
        self.viewport().update()

    def _items(self) -> list[tuple[ActivationName, QListWidgetItem]]:
        items = [self.item(row) for row in range(self.count())]
        return [(ActivationName(item.data(_NAME)), item) for item in items]

    @Slot()
    def _draw_samples(self) -> None:
        was_blocked = self.blockSignals(True)
        for name, item in self._items():
            item.setIcon(sample_icon(name, self._theme.tokens))
        self.blockSignals(was_blocked)
        self.viewport().update()

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_item_changed(self, current: QListWidgetItem | None, _before: object) -> None:
        if current is not None:
            self.focus_changed.emit(ActivationName(current.data(_NAME)))

    @Slot(QListWidgetItem)
    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        self.ticks_changed.emit(self.ticked)


class _Rows(QStyledItemDelegate):
    """Gives softmax, which has no box to tick, as much room before its name as the others have.

    Rows have a height of their own: the style's is wrong until the list was polished for the first time.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), option.fontMetrics.height() + 14)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            option.decorationSize = QSize(SAMPLE_WIDTH + _BOX_WIDTH, SAMPLE_HEIGHT)
            option.decorationAlignment = _RIGHT


def _row(name: ActivationName) -> QListWidgetItem:
    item = QListWidgetItem()
    item.setData(_NAME, name)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    if name in CURVES:
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
    else:
        item.setFlags(flags)
    return item
