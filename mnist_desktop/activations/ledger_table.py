"""The ledger's table, whose columns share the width that there is."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from mnist_desktop.activations.ledger_model import LedgerModel
from mnist_desktop.activations.ledger_rows import Column
from mnist_desktop.activations.series import SAMPLE_WIDTH
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_NARROW = (
    "QTableView::item { padding: 2px 4px; } QHeaderView::section { padding: 6px 4px; }"
    "QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0px; height: 0px; }"
)
_CELL_MARGINS, _TITLE_MARGINS = 15, 11
_BESIDE_SAMPLE = 4


class LedgerTable(RetranslatingMixin, QTableView):
    """A row for each function; that of the function in focus is the selected one."""

    def __init__(self, model: LedgerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ledgerTable")
        self.setModel(model)
        self._model = model
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setStyleSheet(_NARROW)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        model.dataChanged.connect(self._share_width)
        model.layoutChanged.connect(self._share_width)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Ledger of the activation functions"))
        self._model.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_width()

    @Slot()
    def _share_width(self) -> None:
        """Each column has room for its words; what is left is shared equally."""
        if not self.isVisible():  # a slider moves while the curves are shown
            return
        header = self.horizontalHeader()
        needed = [self._width_of(each) for each in Column]
        more, rest = divmod(max(0, self.viewport().width() - sum(needed)), len(Column))
        for column, width in enumerate(needed):
            header.resizeSection(column, width + more + (column < rest))

    def _width_of(self, column: Column) -> int:
        """From the words alone: the view itself would ask for everything that can be known of each cell."""
        titles = self._model.titles()[column].split("\n")
        texts = [self._model.text(row, column) for row in range(self._model.count())]
        width_of = self.fontMetrics().horizontalAdvance
        before = SAMPLE_WIDTH + _BESIDE_SAMPLE if column is Column.FUNCTION else 0
        widest_cell = before + max(width_of(text) for text in texts) + _CELL_MARGINS
        return max(widest_cell, *(width_of(text) + _TITLE_MARGINS for text in titles))
