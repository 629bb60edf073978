"""The drawings as Qt's views want them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mnist_desktop.handwriting.readings import Outcome, Readings
from mnist_desktop.numbers import moment

if TYPE_CHECKING:
    from trainer.data.drawings import Drawing

_Index = QModelIndex | QPersistentModelIndex
DRAWING = Qt.ItemDataRole.UserRole
READINGS = Qt.ItemDataRole.UserRole + 1
_MANY_CHANGES = 40


class DrawingModel(QAbstractListModel):
    """One row a drawing. What stays in the list keeps its selection when others come and go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawings: list[Drawing] = []
        self._readings = Readings()

    @property
    def drawings(self) -> "tuple[Drawing, ...]":
        """What is shown."""
        return tuple(self._drawings)

    def show(self, drawings: "Sequence[Drawing]", readings: Readings) -> None:
        """Show ``drawings``, newest first; the views are told of the rows that went and came."""
        self._readings = readings
        wanted = {drawing.id for drawing in drawings}
        known = {drawing.id for drawing in self._drawings}
        gone = _runs([row for row, each in enumerate(self._drawings) if each.id not in wanted])
        come = _runs([row for row, each in enumerate(drawings) if each.id not in known])
        if len(gone) + len(come) > _MANY_CHANGES:
            self.beginResetModel()
            self._drawings = list(drawings)
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._drawings[first : last + 1]
            self.endRemoveRows()
        for first, last in come:
            self.beginInsertRows(QModelIndex(), first, last)
            self._drawings[first:first] = drawings[first : last + 1]
            self.endInsertRows()
        self._drawings = list(drawings)  # labels may be others
        if self._drawings:
            self.dataChanged.emit(self.index(0), self.index(len(self._drawings) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._drawings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        drawing = self._drawings[index.row()]
        if role == DRAWING:
            return drawing
        if role == READINGS:
            return self._readings
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._description(drawing)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._description(drawing)
        return str(drawing.label) if role == Qt.ItemDataRole.DisplayRole else None

    def _description(self, drawing: "Drawing") -> str:
        text = self.tr("{label} by {writer}, {date}").format(
            label=drawing.label,
            writer=drawing.writer or self.tr("me"),
            date=moment(drawing.made),
        )
        outcome, digit = self._readings.outcome(drawing), self._readings.digit(drawing)
        if outcome is Outcome.UNKNOWN:
            return text
        if outcome is Outcome.RIGHT:
            return f"{text}\n{self.tr('Read right')}"
        if digit is None:
            return f"{text}\n{self.tr('Taken for no digit')}"
        return f"{text}\n{self.tr('Read as {digit}').format(digit=digit)}"


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbours."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs
