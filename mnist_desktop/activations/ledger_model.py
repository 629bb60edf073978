"""The ledger as a table that can be sorted."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon

from mnist_desktop.activations.ledger_rows import Column, LedgerRow
from mnist_desktop.activations.series import sample_icon
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.icon_shelf import IconShelf
from mnist_desktop.widgets.result_table import Index, ResultModel
from trainer.activation_properties import properties
from trainer.activations import ActivationName


class LedgerModel(ResultModel):
    """A row for each function, a column for each property."""

    columns = len(Column)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._icons = IconShelf(sample_icon)
        self._rows = [LedgerRow(properties=properties(name)) for name in ActivationName]
        self._sorted_by: tuple[Column, Qt.SortOrder] | None = None

    def count(self) -> int:
        return len(self._rows)

    def text(self, row: int, column: int) -> str:
        return self._rows[row].text(Column(column))

    def swatch(self, row: int) -> QIcon:
        return self._icons.icon(self._rows[row].properties.name, self._theme.tokens)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.explanations()[index.column()]
        return super().data(index, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order; those of which nothing is known come last either way."""
        self._sorted_by = (Column(column), order) if column >= 0 else None
        self._put_in_order()

    def name_at(self, row: int) -> ActivationName:
        """The function of ``row``."""
        return self._rows[row].properties.name

    def row_of(self, name: ActivationName) -> int:
        """Where ``name`` stands now."""
        return next(place for place, row in enumerate(self._rows) if row.properties.name is name)

    def set_parameters(self, name: ActivationName, numbers: dict[str, float]) -> None:
        """Compute the numbers of ``name`` anew, with other parameters."""
        self._change(name, properties=properties(name, **numbers))

    def set_costs(self, costs: dict[ActivationName, float]) -> None:
        """Fill in the times that were measured."""
        for name, cost in costs.items():
            place = self.row_of(name)
            self._rows[place] = replace(self._rows[place], cost=cost)
        self._put_in_order()  # says once that all cells may be others: measuring the columns is dear

    def set_training(self, name: ActivationName, dead: float | None, accuracy: float | None) -> None:
        """Fill in what became of the small network with ``name``."""
        self._change(name, dead=dead, accuracy=accuracy)

    def redraw(self) -> None:
        """Say everything anew: another language, other colours."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def _change(self, name: ActivationName, **changes: Any) -> None:
        place = self.row_of(name)
        self._rows[place] = replace(self._rows[place], **changes)
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def _arrow(self, section: int) -> str:
        """Which way the rows are sorted, beside the heading that they are sorted by."""
        if self._sorted_by is None or self._sorted_by[0] != section:
            return ""
        return " ↑" if self._sorted_by[1] is Qt.SortOrder.AscendingOrder else " ↓"

    def _put_in_order(self) -> None:
        """Rows keep the catalogue's order among equals; the selected row stays the selected one."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        names = [self.name_at(index.row()) for index in before]
        catalogue = list(ActivationName)
        self._rows.sort(key=lambda row: catalogue.index(row.properties.name))
        if self._sorted_by is not None:
            column, order = self._sorted_by
            keys = {row.properties.name: row.sort_key(column) for row in self._rows}
            known = [row for row in self._rows if keys[row.properties.name] is not None]
            unknown = [row for row in self._rows if keys[row.properties.name] is None]
            known.sort(
                key=lambda row: keys[row.properties.name],  # type: ignore[arg-type, return-value]
                reverse=order == Qt.SortOrder.DescendingOrder,
            )
            self._rows = known + unknown
        after = [
            self.index(self.row_of(name), index.column()) for name, index in zip(names, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def titles(self) -> tuple[str, ...]:
        return tuple(_with(title, self._arrow(section)) for section, title in enumerate(self._names()))

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Function"),
            self.tr("Output\nrange"),
            self.tr("Mean\noutput"),
            self.tr("Satu-\nrating"),
            self.tr("Slope\nat 0"),
            self.tr("Largest\nslope"),
            self.tr("Mono-\ntonic"),
            self.tr("Cost\n(× ReLU)"),
            self.tr("Dead\nunits"),
            self.tr("Right\nanswers"),
        )

    def explanations(self) -> tuple[str, ...]:
        return (
            self.tr("Click a row to see the function’s facts; click a heading to sort by it."),
            self.tr("Lowest and highest value that can come out."),
            self.tr(
                "Mean of the outputs for inputs on a bell curve around 0 (spread 1); 0 is called zero-centred. "
                "Softmax shares 1 among n numbers."
            ),
            self.tr(
                "Share of the inputs on that bell curve where the slope is below 0.01: there hardly any "
                "gradient gets through."
            ),
            self.tr("Slope at x = 0; left | right where the curve has a corner there."),
            self.tr("The steepest slope: below 1, each layer makes the gradient smaller."),
            self.tr("Whether the curve never turns back: never falls, or never rises."),
            self.tr(
                "Time forward and backward for 32,768 numbers in the NumPy network, measured on this computer "
                "and compared with ReLU."
            ),
            self.tr(
                "After a small training: share of the hidden units whose slope is below 0.01 for each of 500 "
                "images, so that they learn nothing any more."
            ),
            self.tr("After the same training: share of the images read right that were not learned from."),
        )


def _with(title: str, arrow: str) -> str:
    """``arrow`` behind the shortest line, where it takes the least room."""
    lines = title.split("\n")
    lines[lines.index(min(lines, key=len))] += arrow
    return "\n".join(lines)
