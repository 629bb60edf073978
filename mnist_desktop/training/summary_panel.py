"""The network layer by layer: shapes, parameters, effort; as ``model.summary()`` and more."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.numbers import decimal, whole
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.rich_text import with_weight
from trainer.networks.network_config import NetworkConfig
from trainer.networks.summary import Summary, SummaryRow, memory, summary_of, summary_text

_COLUMNS = 4


class SummaryPanel(Retranslating):
    """Counts when it can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: NetworkConfig | None = None
        self._shown: NetworkConfig | None = None
        self._summary: Summary | None = None
        self._totals = QLabel(self)
        self._totals.setObjectName("summaryTotals")
        self._totals.setWordWrap(True)
        self._copy = QPushButton(self)
        self._copy.setObjectName("copySummary")
        self._copy.clicked.connect(self._copy_text)
        self._table = _table(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._totals, 1)
        row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._table, 1)
        self.retranslate()

    def show_network(self, network: NetworkConfig | None) -> None:
        """Show the summary of ``network``; None while the layers do not fit together."""
        self._network = network
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def retranslate(self) -> None:
        self._table.setAccessibleName(self.tr("Layers of the network"))
        self._table.setToolTip(
            self.tr("What model.summary() of Keras shows: change a layer and watch the counts.")
        )
        self._copy.setText(self.tr("Copy as text"))
        self._copy.setToolTip(self.tr("Copies the table for a report or a notebook."))
        heads = (
            (self.tr("Layer (type)"), self.tr("The name that Keras gives to the layer, and its kind.")),
            (
                self.tr("Output"),
                self.tr("The shape of what leaves the layer; None stands for any number of images."),
            ),
            (
                self.tr("Parameters"),
                self.tr("Weights and biases; in batch normalization also its running means and variances."),
            ),
            (
                self.tr("Multiply-adds"),
                self.tr("Multiplications with addition that one image costs: the layer’s share of the time."),
            ),
        )
        for column, (text, explained) in enumerate(heads):
            self._table.setHorizontalHeaderItem(column, _head(text, explained, column))
        self._show()

    def _refresh(self) -> None:
        if self._network != self._shown or self._network is None:
            self._shown = self._network
            self._summary = None if self._network is None else summary_of(self._network)
            self._show()

    def _show(self) -> None:
        summary = self._summary
        self._copy.setEnabled(summary is not None)
        self._table.setRowCount(0 if summary is None else len(summary.rows))
        if summary is None:
            self._totals.setText(self.tr("The summary appears here as soon as the layers fit together."))
            return
        size, unit = memory(summary.parameters)
        self._totals.setText(
            with_weight(
                self.tr(
                    "<b>{total} parameters</b> ({memory}) · {trainable} trainable · {fixed} not trainable · "
                    "{effort} multiply-adds per image"
                ).format(
                    total=whole(summary.parameters),
                    memory=f"{decimal(size, 2)} {unit}",
                    trainable=whole(summary.trainable),
                    fixed=whole(summary.non_trainable),
                    effort=whole(summary.multiply_adds),
                )
            )
        )
        for number, row in enumerate(summary.rows):
            self._fill(number, row)

    def _fill(self, number: int, row: SummaryRow) -> None:
        texts = (row.title, row.shape, whole(row.parameters), whole(row.multiply_adds))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_side(column))
            self._table.setItem(number, column, item)

    @Slot()
    def _copy_text(self) -> None:
        if self._summary is not None:
            QGuiApplication.clipboard().setText(summary_text(self._summary))


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, _COLUMNS, parent)
    table.setObjectName("summaryTable")
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(24)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setMinimumSectionSize(150)
    for column in range(_COLUMNS):
        mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
        table.horizontalHeader().setSectionResizeMode(column, mode)
    return table


def _head(text: str, explained: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(explained)
    item.setTextAlignment(_side(column))
    return item


def _side(column: int) -> Qt.AlignmentFlag:
    """Numbers stand on the right."""
    side = Qt.AlignmentFlag.AlignRight if column >= 2 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
