"""Every finished epoch as a row."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from mnist_desktop.numbers import decimal, digits, percent
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.training.history import EpochResult

_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 8
_UNKNOWN = "–"
_BEST = "★"
_MARGINS = 16


class _EpochModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.epochs: list[EpochResult] = []
        self.best: int | None = None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.epochs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanations()[section]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Epoch"),
            self.tr("Loss"),
            self.tr("Accuracy"),
            self.tr("Val. loss"),
            self.tr("Val. accuracy"),
            self.tr("Rate"),
            self.tr("Gradient"),
            self.tr("Seconds"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.epochs[index.row()]
        is_best = row.epoch == self.best
        match role:
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.FontRole if is_best:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(row)
            case Qt.ItemDataRole.AccessibleTextRole if is_best and index.column() == 0:
                return self.tr("{number}, the best epoch").format(number=row.epoch)
            case Qt.ItemDataRole.DisplayRole:
                text = _cells(row)[index.column()]
                return f"{text} {_BEST}" if is_best and index.column() == 0 else text
        return None

    def replace(self, epochs: list[EpochResult]) -> None:
        self.beginResetModel()
        self.epochs, self.best = epochs, None
        self.endResetModel()

    def append(self, epoch: EpochResult) -> None:
        self.beginInsertRows(QModelIndex(), len(self.epochs), len(self.epochs))
        self.epochs.append(epoch)
        self.endInsertRows()

    def mark(self, best: int | None) -> None:
        changed = {self.best, best} if best != self.best else set()
        self.best = best
        for row, each in enumerate(self.epochs):
            if each.epoch in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, _COLUMNS - 1))

    def _tool_tip(self, row: EpochResult) -> str | None:
        """What no column has room for."""
        lines = list[str]()
        if row.epoch == self.best:
            lines.append(self.tr("The best epoch: none has a smaller loss."))
        if row.dead_units is not None:
            lines.append(
                self.tr("Hidden units that answered 0 to every image tried: {share}.").format(
                    share=percent(row.dead_units)
                )
            )
        return "\n".join(lines) or None

    def _explanations(self) -> tuple[str, ...]:
        return (
            self.tr("One epoch shows the network every training image once."),
            self.tr("Mean loss of the training images, measured while the weights were changing."),
            self.tr("Share of the training images read right, measured while the weights were changing."),
            self.tr("Loss of images that are not learned from, after the epoch; look where it is smallest."),
            self.tr("Share of the images that are not learned from that was read right, after the epoch."),
            self.tr("Learning rate of the epoch’s last step."),
            self.tr("Length of the whole gradient, mean over some steps of the epoch."),
            self.tr("How long the epoch with its validation took."),
        )


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
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self._empty = QLabel(self.viewport())
        self._empty.setObjectName("noEpochs")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self.viewport()).addWidget(self._empty)
        self.retranslate()

    def clear_run(self) -> None:
        """Begin anew."""
        self._model.replace([])
        self._empty.show()

    def add_epoch(self, epoch: EpochResult) -> None:
        """Add a row."""
        self._model.append(epoch)
        self._empty.hide()
        self.scrollToBottom()

    def show_epochs(self, epochs: Sequence[EpochResult]) -> None:
        """Show ``epochs`` and no others."""
        self._model.replace(list(epochs))
        self._empty.setVisible(not epochs)
        self.scrollToBottom()

    def mark_best(self, epoch: int | None) -> None:
        """Set the row of ``epoch`` apart from the others; None for none."""
        self._model.mark(epoch)

    def epochs(self) -> list[EpochResult]:
        """What the rows show."""
        return list(self._model.epochs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        was_at_end = bar.value() == bar.maximum()
        super().resizeEvent(event)
        self._share_width()
        if was_at_end:  # also when a hint takes some of the height
            self.scrollToBottom()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Finished epochs"))
        self._empty.setText(self.tr("Each epoch becomes a row here as soon as it is finished."))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _COLUMNS - 1)
        self._share_width()
        self.viewport().update()

    def _share_width(self) -> None:
        """Each column has room for its words and numbers; what is left is shared equally."""
        header = self.horizontalHeader()
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        number = QFontMetrics(bold).horizontalAdvance("%000,00") + _MARGINS
        needed = [max(number, header.sectionSizeHint(column)) for column in range(_COLUMNS)]
        more, rest = divmod(max(0, self.viewport().width() - sum(needed)), _COLUMNS)
        for column, width in enumerate(needed):
            header.resizeSection(column, width + more + (column < rest))


def _cells(row: EpochResult) -> tuple[str, ...]:
    return (
        str(row.epoch),
        decimal(row.loss),
        percent(row.accuracy, 2),
        _UNKNOWN if row.validation_loss is None else decimal(row.validation_loss),
        _UNKNOWN if row.validation_accuracy is None else percent(row.validation_accuracy, 2),
        digits(row.learning_rate),
        _UNKNOWN if row.gradient_norm is None else digits(row.gradient_norm),
        decimal(row.seconds, 1),
    )
