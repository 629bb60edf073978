"""All kept runs with their results, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.numbers import moment, percent, whole
from mnist_desktop.theme import Theme
from mnist_desktop.training.kept_runs import KeptRun
from mnist_desktop.training.row_actions import RowActions
from mnist_desktop.training.run_words import details_of, state_of, title_of
from mnist_desktop.widgets.retranslating import Retranslating

_TITLE, _COLUMNS = 0, 6
_UNKNOWN = "–"


class RunsPanel(Retranslating):
    """Shows what there is; what is asked for is done by whoever listens.

    Signals:
        chosen: the name of the run that shall be shown.
        opened: likewise, with its result in front.
        use_wanted, settings_wanted, resume_wanted, folder_wanted, removal_wanted: a :class:`KeptRun`.
    """

    chosen = Signal(str)
    opened = Signal(str)
    use_wanted = Signal(object)
    settings_wanted = Signal(object)
    resume_wanted = Signal(object)
    folder_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[KeptRun, ...] = ()
        self._shown = ""
        self._is_busy = False
        self._table = _table(self)
        self._empty, self._actions = QLabel(self), RowActions(theme, self)
        self._use, self._settings = self._actions.add("useKeptRun"), self._actions.add("loadRunSettings")
        self._resume = self._actions.add("resumeRun")
        self._folder = self._actions.add("showRunFolder", "folder")
        self._delete = self._actions.add("deleteRun", "trash-2")
        self._pages = QStackedLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_runs(self, runs: Sequence[KeptRun]) -> None:
        """List ``runs`` in their order."""
        self._runs = tuple(runs)
        self._fill()

    def show_chosen(self, name: str) -> None:
        """The run ``name`` is the one that is shown; none of the list where it is not on it."""
        self._shown = name
        self._select()

    def show_busy(self, is_busy: bool) -> None:
        """While a run goes on, no other one can be taken up, nor a model be converted."""
        self._is_busy = is_busy
        self._update()

    def retranslate(self) -> None:
        self._table.setAccessibleName(self.tr("Kept runs"))
        self._table.setToolTip(
            self.tr("Choose a run to see its curves again; press Enter to see its test result.")
        )
        self._actions.title.setText(self.tr("Choose a run to see it above."))
        self._empty.setText(
            self.tr("Every training is kept here with its curves and its result. Press Train to begin one.")
        )
        self._table.setHorizontalHeaderLabels(
            [
                self.tr("Training"),
                self.tr("Begun"),
                self.tr("State"),
                self.tr("Epochs"),
                self.tr("Best val."),
                self.tr("Test"),
            ]
        )
        title = self._table.horizontalHeaderItem(_TITLE)
        if title is not None:
            title.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._explain_columns()
        for button, text, tip in self._words():
            self._actions.explain(button, text, tip)
        self._fill()

    def _words(self) -> tuple[tuple[QAbstractButton, str, str], ...]:
        return (
            (self._use, self.tr("Use in Draw"), self.tr("Let the network of this run read your drawings.")),
            (
                self._settings,
                self.tr("Load settings"),
                self.tr("Put the settings of this run into the form; change one and train again."),
            ),
            (
                self._resume,
                self.tr("Go on with it"),
                self.tr("Train the missing epochs; the result is as if nothing had happened."),
            ),
            (
                self._folder,
                self.tr("Show the folder"),
                self.tr("Opens the folder with the network and the numbers of this run."),
            ),
            (
                self._delete,
                self.tr("Delete the run …"),
                self.tr("Deletes the run with its network and its curves, after a question (Del)."),
            ),
        )

    def _explain_columns(self) -> None:
        for column, text in (
            (3, self.tr("Finished epochs, and how many were wanted.")),
            (
                4,
                self.tr(
                    "The highest accuracy of an epoch on the images held back, or on those learned from "
                    "where none were."
                ),
            ),
            (5, self.tr("Share of the test images read right after the last epoch.")),
        ):
            header = self._table.horizontalHeaderItem(column)
            if header is not None:
                header.setToolTip(text)

    def _fill(self) -> None:
        with QSignalBlocker(self._table):
            self._table.setRowCount(len(self._runs))
            for row, run in enumerate(self._runs):
                for column, text in enumerate(self._cells(run)):
                    item = QTableWidgetItem(text)
                    item.setToolTip(f"{title_of(run.config)}\n{details_of(run.config)}")
                    if column != _TITLE:
                        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                    self._table.setItem(row, column, item)
        self._pages.setCurrentIndex(1 if self._runs else 0)
        self._select()

    def _cells(self, run: KeptRun) -> tuple[str, ...]:
        epochs = self.tr("{done} of {epochs}").format(
            done=whole(run.epochs_done), epochs=whole(run.config.stopping.epochs)
        )
        return (
            title_of(run.config),
            moment(run.began),
            state_of(run.state),
            _UNKNOWN if run.is_running else epochs,
            _UNKNOWN if run.best_accuracy is None or run.is_running else percent(run.best_accuracy, 2),
            _UNKNOWN if run.test_accuracy is None else percent(run.test_accuracy, 2),
        )

    def _select(self) -> None:
        """Mark the row of what is shown; nobody has to be told that."""
        names = [run.name for run in self._runs]
        with QSignalBlocker(self._table):
            if self._shown in names:
                row = names.index(self._shown)
                if row != self._table.currentRow() or not self._table.selectedItems():
                    self._table.selectRow(row)
            else:
                self._table.setCurrentCell(-1, -1)
        self._update()

    def _run(self) -> KeptRun | None:
        row = self._table.currentRow()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    @Slot()
    def _update(self) -> None:
        run = self._run()
        over = run is not None and not run.is_running
        for button in (self._settings, self._folder):
            button.setEnabled(run is not None)
        self._delete.setEnabled(over)
        self._use.setEnabled(run is not None and over and run.has_model and not self._is_busy)
        self._resume.setEnabled(run is not None and run.can_go_on and not self._is_busy)

    def _lay_out(self) -> None:
        self._empty.setProperty("role", "muted")
        self._empty.setObjectName("noRuns")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._actions)
        column.addLayout(self._pages, 1)

    def _connect(self) -> None:
        self._table.itemSelectionChanged.connect(self._on_selected)
        self._table.itemActivated.connect(self._on_activated)
        for button in (self._use, self._settings, self._resume, self._folder, self._delete):
            button.clicked.connect(self._on_button)
        shortcut = QShortcut(QKeySequence("Del"), self._table, self._delete.click)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    @Slot()
    def _on_selected(self) -> None:
        self._update()
        run = self._run()
        if run is not None and run.name != self._shown:
            self._shown = run.name
            self.chosen.emit(run.name)

    @Slot(QTableWidgetItem)
    def _on_activated(self, _item: QTableWidgetItem) -> None:
        run = self._run()
        if run is not None:
            self.opened.emit(run.name)

    @Slot()
    def _on_button(self) -> None:
        run = self._run()
        if run is None:
            return
        for button, signal in (
            (self._use, self.use_wanted),
            (self._settings, self.settings_wanted),
            (self._resume, self.resume_wanted),
            (self._folder, self.folder_wanted),
            (self._delete, self.removal_wanted),
        ):
            if button is self.sender():
                signal.emit(run)


class _Table(QTableWidget):
    """Keeps the chosen row in sight when a line above or below takes some of its height."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())


def _table(parent: QWidget) -> QTableWidget:
    table = _Table(0, _COLUMNS, parent)
    table.setObjectName("runsTable")
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(26)
    table.horizontalHeader().setHighlightSections(False)
    for column in range(_COLUMNS):  # numbers and states have the room that they need, the name what is left
        is_title = column == _TITLE
        mode = QHeaderView.ResizeMode.Stretch if is_title else QHeaderView.ResizeMode.ResizeToContents
        table.horizontalHeader().setSectionResizeMode(column, mode)
    return table
