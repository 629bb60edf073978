"""Every finished epoch as a row."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from mnist_desktop.numbers import decimal, percent
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.training.history import EpochResult

_Index = QModelIndex | QPersistentModelIndex


class _EpochModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.epochs: list[EpochResult] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.epochs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Epoch"),
            self.tr("Loss"),
            self.tr("Accuracy"),
            self.tr("Val. loss"),
            self.tr("Val. accuracy"),
            self.tr("Seconds"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self.epochs[index.row()]
        return (
            str(row.epoch),
            decimal(row.loss),
            percent(row.accuracy, 2),
            "–" if row.validation_loss is None else decimal(row.validation_loss),
            "–" if row.validation_accuracy is None else percent(row.validation_accuracy, 2),
            decimal(row.seconds, 1),
        )[index.column()]

    def replace(self, epochs: list[EpochResult]) -> None:
        self.beginResetModel()
        self.epochs = epochs
        self.endResetModel()

    def append(self, epoch: EpochResult) -> None:
        self.beginInsertRows(QModelIndex(), len(self.epochs), len(self.epochs))
        self.epochs.append(epoch)
        self.endInsertRows()


class EpochTable(RetranslatingMixin, QTableView):
    """Grows with the run and keeps its newest row in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("epochTable")
        self._model = _EpochModel(self)
        self.setModel(self._model)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.retranslate()

    def clear_run(self) -> None:
        """Begin anew."""
        self._model.replace([])

    def add_epoch(self, epoch: EpochResult) -> None:
        """Add a row."""
        self._model.append(epoch)
        self.scrollToBottom()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Finished epochs"))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 5)
        self.viewport().update()
