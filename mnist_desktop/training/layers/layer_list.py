"""The list of layers: rows to select, and to drag to another place."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from mnist_desktop.training.layers.layer_rows import LayerRow, LayerRows
from mnist_desktop.training.layers.row_painting import Columns, RowPainter
from mnist_desktop.widgets.retranslating import RetranslatingMixin


class LayerList(RetranslatingMixin, QListView):
    """Shows rows and tells what a person does with them.

    Attributes:
        columns: where the cells of the rows stand.

    Signals:
        row_chosen: carries the row that is selected now.
        move_wanted: the row dragged, and the row in front of which it was dropped.
        resized: the columns are elsewhere now.
    """

    row_chosen = Signal(int)
    move_wanted = Signal(int, int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerList")
        self._rows = LayerRows()
        self._rows.setParent(self)
        self.columns = Columns(self)
        self.setModel(self._rows)
        self.setItemDelegate(RowPainter(self, self.columns))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTabKeyNavigation(False)
        self._rows.move_wanted.connect(self.move_wanted)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.retranslate()

    @property
    def rows(self) -> tuple[LayerRow, ...]:
        """What is shown."""
        return self._rows.rows

    def show_rows(self, rows: list[LayerRow], selected: int) -> None:
        """Show ``rows`` with one of them selected, without telling about it."""
        with QSignalBlocker(self):
            self._rows.show_rows(rows)
            index = self._rows.index(selected)
            if index != self.currentIndex() or not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
        self.scheduleDelayedItemsLayout()
        self._keep_in_sight(selected)

    def sizeHint(self) -> QSize:
        return QSize(290, self.minimumSizeHint().height())  # it takes what room there is

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 4 * self.columns.line + 40)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A click below the last row leaves the selection as it is."""
        if not index.isValid():
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_sight(self.currentIndex().row())
        self.resized.emit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Layers of the network"))
        self.setAccessibleDescription(
            self.tr("Arrow keys select, Alt and arrow keys move the layer, Del removes it.")
        )

    def _keep_in_sight(self, row: int) -> None:
        """Show ``row``, with the first layer the image in front of it, and as far as it goes what does not fit."""
        broken = next((place for place, each in enumerate(self.rows) if each.problem), 0)
        if broken:
            self.scrollTo(self._rows.index(broken))
        if row > 1 or broken:
            self.scrollTo(self._rows.index(row))
        else:
            self.scrollToTop()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection(self, _now: object, _before: object) -> None:
        if self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex().row())
