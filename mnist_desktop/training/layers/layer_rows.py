"""What the list shows of the layers: a row for the image, then one for each layer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from mnist_desktop.training.layers.layer_stack import Check
from mnist_desktop.training.layers.layer_words import (
    kind_of,
    kind_purpose,
    layer_title,
    numbers_sentence,
    shape_text,
    short_count,
)
from mnist_desktop.translation import error_sentence
from trainer.networks.layers import Layer

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
"""The role under which the delegate finds the LayerRow."""


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One row in words.

    Attributes:
        title: the layer.
        cells: output shape, parameters and multiply-adds; none for the image, nor where no image
            arrives.
        spoken: all of it for screen readers.
        tip: what the layer is for, with the numbers in full.
        problem: the sentence that says what is wrong here, if something is.
    """

    title: str
    cells: tuple[str, ...]
    spoken: str
    tip: str
    problem: str = ""


def rows_of(layers: Sequence[Layer], check: Check) -> list[LayerRow]:
    """The rows in the current language."""
    rows = [_image_row()]
    for position, layer in enumerate(layers, start=1):
        row = _row(position, layer, check)
        if position == check.position and check.problem is not None:
            sentence = error_sentence(check.problem)
            row = replace(row, problem=sentence, spoken=f"{row.spoken} {sentence}", tip=sentence)
        rows.append(row)
    return rows


def _image_row() -> LayerRow:
    tip = QCoreApplication.translate(
        "LayerRows", "What comes in: 28 × 28 pixels of one picture. Layers added here come first."
    )
    title = QCoreApplication.translate("LayerRows", "Image 28 × 28")
    return LayerRow(title, (), title, tip)


def _row(position: int, layer: Layer, check: Check) -> LayerRow:
    title = layer_title(layer)
    purpose = kind_purpose(kind_of(layer))
    if position > len(check.steps):
        spoken = QCoreApplication.translate("LayerRows", "Layer {position}: {title}.")
        return LayerRow(title, (), spoken.format(position=position, title=title), purpose)
    step = check.steps[position - 1]
    numbers = numbers_sentence(step)
    spoken = QCoreApplication.translate("LayerRows", "Layer {position}: {title}. {numbers}")
    cells = (shape_text(step.output), short_count(step.parameters), short_count(step.multiply_adds))
    return LayerRow(
        title,
        cells,
        spoken.format(position=position, title=title, numbers=numbers),
        "\n".join((purpose, numbers)),
    )


class LayerRows(QAbstractListModel):
    """The rows for Qt's list.

    Signals:
        move_wanted: somebody drops the layer of the first row in front of the second row.
    """

    move_wanted = Signal(int, int)

    def __init__(self, parent: QAbstractListModel | None = None) -> None:
        super().__init__(parent)
        self._rows: list[LayerRow] = []

    @property
    def rows(self) -> tuple[LayerRow, ...]:
        """What is shown."""
        return tuple(self._rows)

    def show_rows(self, rows: list[LayerRow]) -> None:
        """Show ``rows``; only rows that come or go are told as such."""
        before, now = len(self._rows), len(rows)
        if now > before:
            self.beginInsertRows(_NOWHERE, before, now - 1)
            self._rows = rows
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(_NOWHERE, now, before - 1)
            self._rows = rows
            self.endRemoveRows()
        self._rows = rows
        self.dataChanged.emit(self.index(0), self.index(now - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
            case _:
                return row if role == ROW else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between the rows
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.row() else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(
        self, source: _Index, row: int, count: int, target: _Index, before: int
    ) -> bool:  # what a drop in the list asks for
        if count != 1 or row < 1:
            return False
        self.move_wanted.emit(row, max(1, before))
        return True
