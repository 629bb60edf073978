"""What the variants came to, side by side."""

from typing import Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from mnist_desktop.learning.fit.notebook import Page
from mnist_desktop.learning.fit.swatches import SIDE, swatch
from mnist_desktop.learning.fit.words import points, said
from mnist_desktop.numbers import decimal, percent, whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.icon_shelf import IconShelf
from mnist_desktop.widgets.result_table import UNKNOWN, Index, ResultModel, ResultTable
from trainer.learning.fit import Question, Score

_COLUMNS = 8
_BEST = "★"
_MARGINS = 24
_SPARED = 2
"""So much of its margins a column can do without before its words are cut."""
_LOSS, _PARAMETERS, _SECONDS, _SEEDS = 4, 5, 6, 7
_MOST_ROWS = 4


class _ScoreModel(ResultModel):
    columns = _COLUMNS
    numbers_side = Qt.AlignmentFlag.AlignHCenter
    page: Page | None = None
    _winners: tuple[int, ...] = ()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[tuple[str, ...]] = []
        self._icons = IconShelf(swatch)

    def show_page(self, page: Page) -> None:
        self.beginResetModel()
        answer = None if page.open else page.answer()
        self.page, self._winners = page, () if answer is None else answer.winners
        self.write()
        self.endResetModel()

    def write(self) -> None:
        """Write all cells in the current language, once: each painting asks for all of them."""
        self._rows = [self._written(row) for row in range(self.count())]

    def count(self) -> int:
        return 0 if self.page is None else len(self.page.experiment.variants)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if row in self._winners and index.column() == 0:
            match role:
                case Qt.ItemDataRole.AccessibleTextRole:
                    return self.tr("{name}, answers the question").format(name=self._name(row))
                case Qt.ItemDataRole.ToolTipRole:
                    return self.tr("This one answers the question.")
        return super().data(index, role)

    def swatch(self, row: int) -> QIcon:
        return self._icons.icon(row, self._theme.tokens)

    def is_best(self, row: int) -> bool:
        return row in self._winners

    def text(self, row: int, column: int) -> str:
        return self._rows[row][column]

    def cells(self, row: int) -> tuple[str, ...]:
        """The texts of a row; the parameters are known before anything was trained."""
        return self._rows[row]

    def _written(self, row: int) -> tuple[str, ...]:
        assert self.page is not None
        variant = self.page.experiment.variants[row]
        score = None if self.page.shown is None else self.page.shown.scores[row]
        name = f"{self._name(row)} {_BEST}" if row in self._winners else self._name(row)
        numbers = (UNKNOWN,) * 4 if score is None else _numbers(score)
        seconds = UNKNOWN if score is None else decimal(score.seconds, 1)
        return (name, *numbers, whole(variant.config.network.parameters), seconds, self._spread(row))

    def first_to_go(self) -> tuple[int, ...]:
        """The columns that a narrow window does without, one after the other."""
        if self.page is None:
            return ()
        asks_for_loss = self.page.experiment.question is Question.SMALLEST_LOSS
        needed_least = (_SECONDS, *((_PARAMETERS, _LOSS) if asks_for_loss else (_LOSS, _PARAMETERS)))
        return (*needed_least, _SEEDS) if len(self.page.rounds) > 1 else (_SEEDS, *needed_least)

    def _name(self, row: int) -> str:
        assert self.page is not None
        return said(self.page.experiment.variants[row].name)

    def _spread(self, row: int) -> str:
        assert self.page is not None
        spread = self.page.spread(row)
        if spread is None:
            return UNKNOWN
        low, high = (decimal(100 * each, 1) for each in spread)
        return self.tr("{low}–{high} %").format(low=low, high=high)

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Variant"),
            self.tr("Own images"),
            self.tr("New digits"),
            self.tr("Gap (points)"),
            self.tr("Loss, new"),
            self.tr("Parameters"),
            self.tr("Seconds"),
            self.tr("All seeds"),
        )

    def explanations(self) -> tuple[str, ...]:
        return (
            self.tr("What differs; its colour is that of its curves."),
            self.tr("Training accuracy: share of the images it learned from that it reads right at the end."),
            self.tr("Validation accuracy: share of images it never learned from that it reads right."),
            self.tr(
                "Training accuracy minus validation accuracy, in percentage points; a large gap means overfitting."
            ),
            self.tr("Validation loss: how wrong and how sure the answers to new digits are."),
            self.tr("Weights and biases of the network."),
            self.tr("How long all its epochs took."),
            self.tr(
                "Validation accuracy from the lowest to the highest of all runs, each with another seed."
            ),
        )


class ScoreTable(ResultTable):
    """A row for each variant, with room for as many as any experiment has."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        scores = _ScoreModel(theme)
        super().__init__("fitScores", scores, _MOST_ROWS, theme, parent)
        self._scores = scores
        self.setIconSize(QSize(SIDE, SIDE))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.retranslate()

    @property
    def row(self) -> int:
        """The variant that is selected; the first one if none is."""
        return max(0, self.currentIndex().row())

    def show_page(self, page: Page, selected: int) -> None:
        """Show the variants of ``page``, the one at ``selected`` in front."""
        self._scores.show_page(page)
        self.selectRow(selected)
        self._share_width()

    def texts(self, row: int) -> tuple[str, ...]:
        """What stands in ``row``."""
        return self._scores.cells(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Results of the variants"))
        self.setToolTip(self.tr("Choose a row to open this training in Train."))
        self._scores.write()
        super().retranslate()
        self._share_width()

    def _share_width(self) -> None:
        """Each column has room for its words and numbers; what is left, or missing, is shared equally."""
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        metrics, header = QFontMetrics(bold), self.horizontalHeader()
        for column in range(_COLUMNS):
            header.setSectionHidden(column, False)  # else it would ask for no width
        rows = [self._scores.cells(row) for row in range(self._scores.rowCount())]
        needed = []
        for column in range(_COLUMNS):
            widest = max((metrics.horizontalAdvance(cells[column]) for cells in rows), default=0)
            icon = SIDE + 8 if column == 0 else 0
            needed.append(max(widest + icon + _MARGINS, header.sectionSizeHint(column)))
        room = self.viewport().width()
        shown = list(range(_COLUMNS))
        for column in self._scores.first_to_go():
            if sum(needed[each] - _SPARED for each in shown) > room:
                shown.remove(column)
        more, rest = divmod(room - sum(needed[each] for each in shown), len(shown))
        for place, column in enumerate(shown):
            header.resizeSection(column, needed[column] + more + (place < rest))
        for column in set(range(_COLUMNS)) - set(shown):
            header.setSectionHidden(column, True)


def _numbers(score: Score) -> tuple[str, ...]:
    return (
        percent(score.training.accuracy),
        percent(score.validation.accuracy),
        points(score.gap),
        decimal(score.validation.loss, 3),
    )
