"""Tables of results: a swatch and a name, numbers beside it, the best in semibold."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QTableView, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import RetranslatingMixin

Index = QModelIndex | QPersistentModelIndex
UNKNOWN = "–"
_ROW = 26


class ResultModel(QAbstractTableModel):
    """Children say what stands in the rows and what the columns are called."""

    columns = 0
    """How many there are."""
    numbers_side = Qt.AlignmentFlag.AlignRight
    """Where numbers and their titles stand; names stand at the left."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def text(self, row: int, column: int) -> str:
        """What stands in ``row`` below the title of ``column``."""
        raise NotImplementedError

    def swatch(self, row: int) -> QIcon:
        """How what stands in ``row`` is drawn."""
        raise NotImplementedError

    def is_best(self, row: int) -> bool:
        """Whether ``row`` stands out."""
        return False

    def titles(self) -> tuple[str, ...]:
        """What the columns are called."""
        raise NotImplementedError

    def explanations(self) -> tuple[str, ...]:
        """What the columns mean, a sentence for each."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.columns

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.titles()[section]
            case Qt.ItemDataRole.ToolTipRole:
                return self.explanations()[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.DecorationRole if column == 0:
                return self.swatch(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(column)
            case Qt.ItemDataRole.FontRole if self.is_best(row):
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else self.numbers_side
        return side | Qt.AlignmentFlag.AlignVCenter


class ResultTable(RetranslatingMixin, QTableView):
    """As high as all rows that there can be; nothing is scrolled."""

    def __init__(
        self, name: str, model: ResultModel, most_rows: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Build the table; ``name`` becomes its objectName."""
        super().__init__(parent)
        self._most_rows = most_rows
        self.setObjectName(name)
        model.setParent(self)
        self.setModel(model)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_ROW)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        theme.changed.connect(self._repaint)

    def retranslate(self) -> None:
        model = self.model()
        model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, model.columnCount() - 1)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self._most_rows * _ROW + 4)
        self.viewport().update()

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()
