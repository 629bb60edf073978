"""What the activations of a comparison came to, side by side."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from mnist_desktop.activations.model.contest import Contest, Contestant, State
from mnist_desktop.activations.series import SAMPLE_HEIGHT, SAMPLE_WIDTH, sample_icon
from mnist_desktop.numbers import decimal, percent
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.icon_shelf import IconShelf
from mnist_desktop.widgets.result_table import UNKNOWN, ResultModel, ResultTable
from trainer.activations import facts
from trainer.learning.same_start import MOST


class _ContestModel(ResultModel):
    columns = 6
    contest: Contest | None = None

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._icons = IconShelf(sample_icon)

    def show_contest(self, contest: Contest | None) -> None:
        self.beginResetModel()
        self.contest = contest
        self.endResetModel()

    def count(self) -> int:
        return 0 if self.contest is None else len(self.contest.contestants)

    def text(self, row: int, column: int) -> str:
        return self.cells(row)[column]

    def cells(self, row: int) -> tuple[str, ...]:
        """The texts of a row."""
        assert self.contest is not None
        each = self.contest.contestants[row]
        return (
            translated("activations", facts(each.activation).title),
            self._state(each) if each.accuracy is None else percent(each.accuracy),
            UNKNOWN if each.loss is None else decimal(each.loss, 3),
            UNKNOWN if each.dead is None else percent(each.dead),
            UNKNOWN if each.flat is None else percent(each.flat, 0),
            UNKNOWN if each.seconds is None else decimal(each.seconds, 1),
        )

    def _state(self, contestant: Contestant) -> str:
        return {
            State.WAITING: self.tr("waits"),
            State.TRAINING: self.tr("training …"),
            State.COMPLETED: UNKNOWN,
            State.STOPPED: self.tr("stopped"),
            State.DIVERGED: self.tr("diverged"),
        }[contestant.state]

    def swatch(self, row: int) -> QIcon:
        assert self.contest is not None
        return self._icons.icon(self.contest.contestants[row].activation, self._theme.tokens)

    def is_best(self, row: int) -> bool:
        assert self.contest is not None
        ranking = self.contest.ranking() if self.contest.is_over else None
        return ranking is not None and ranking.best.activation is self.contest.contestants[row].activation

    def titles(self) -> tuple[str, ...]:
        return (
            self.tr("Activation"),
            self.tr("Accuracy"),
            self.tr("Loss"),
            self.tr("Dead units"),
            self.tr("On flat parts"),
            self.tr("Seconds"),
        )

    def explanations(self) -> tuple[str, ...]:
        return (
            self.tr("In all hidden layers; its colour is that of its curves."),
            self.tr("Share of the images held back that it reads right at the end."),
            self.tr("How wrong and how sure its answers to the images held back are at the end."),
            self.tr("Share of the hidden units that answer 0 to all test images that were tried."),
            self.tr("Share of the sums where the curve is flat (slope below 0.01)."),
            self.tr("How long its epochs took on this computer."),
        )


class ContestTable(ResultTable):
    """A row for each activation, with room for as many as can be compared."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        rows = _ContestModel(theme)
        super().__init__("contestTable", rows, MOST, theme, parent)
        self._rows = rows
        self.setIconSize(QSize(SAMPLE_WIDTH, SAMPLE_HEIGHT))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.retranslate()

    def show_contest(self, contest: Contest | None) -> None:
        """Show the activations of ``contest``."""
        self._rows.show_contest(contest)

    def texts(self, row: int) -> tuple[str, ...]:
        """What stands in ``row``."""
        return self._rows.cells(row)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Results of the activations"))
        self.setToolTip(self.tr("What each activation came to; the best one is bold."))
        super().retranslate()
