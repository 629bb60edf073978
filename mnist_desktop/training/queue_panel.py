"""Trainings that wait for their turn, and those that can be taken up again."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.training.kept_runs import KeptRun
from mnist_desktop.training.resume_bar import when
from mnist_desktop.training.run_words import details_of, title_of
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import TrainingConfig

_NAME = Qt.ItemDataRole.UserRole
_ICONS = {"waitingUp": "arrow-up", "waitingDown": "arrow-down", "waitingRemove": "trash-2"}


class QueuePanel(Retranslating):
    """Two lists with their buttons; what the buttons ask for is done by whoever listens.

    Signals:
        removal_wanted: the place of a waiting training.
        move_wanted: the place of a waiting training, and by how many it shall go down.
        edit_wanted: the place of a waiting training whose settings shall be shown.
        start_wanted: the first one shall begin now.
        resume_wanted: the name of a run.
    """

    removal_wanted = Signal(int)
    move_wanted = Signal(int, int)
    edit_wanted = Signal(int)
    start_wanted = Signal()
    resume_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._configs: tuple[TrainingConfig, ...] = ()
        self._runs: tuple[KeptRun, ...] = ()
        self._is_running = False
        self.waiting, self.kept = self._list("waitingList"), self._list("resumableList")
        self._titles = QLabel(self), QLabel(self)
        self._up, self._down = self._button("waitingUp"), self._button("waitingDown")
        self._remove, self._edit = self._button("waitingRemove"), self._button("waitingEdit")
        self._start, self._resume = self._button("startQueue"), self._button("resumeRun")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(16)
        row.addLayout(
            self._column(
                self._titles[0], self.waiting, (self._start, self._up, self._down, self._edit, self._remove)
            ),
            1,
        )
        row.addLayout(self._column(self._titles[1], self.kept, (self._resume,)), 1)
        self._connect()
        self._set_icons()
        self.retranslate()

    def show_waiting(self, configs: Sequence[TrainingConfig], selected: int = -1) -> None:
        """Show ``configs`` in their order, the one at ``selected`` chosen."""
        self._configs = tuple(configs)
        self.retranslate()
        self.waiting.setCurrentRow(min(selected, len(self._configs) - 1))
        self._update()

    def show_kept(self, runs: Sequence[KeptRun]) -> None:
        """Show the runs that can be taken up again."""
        self._runs = tuple(runs)
        self.retranslate()

    def show_running(self, is_running: bool) -> None:
        """While a run goes on, no other one can be taken up."""
        self._is_running = is_running
        self._update()

    def retranslate(self) -> None:
        self._titles[0].setText(self.tr("Waiting"))
        self._titles[1].setText(self.tr("Stopped or interrupted"))
        self.waiting.setAccessibleName(self.tr("Trainings that wait for their turn"))
        self.kept.setAccessibleName(self.tr("Runs that can be taken up again"))
        for button, text, tip in (
            (
                self._start,
                self.tr("Start"),
                self.tr("Begin with the first one; the others follow when it has ended."),
            ),
            (self._up, self.tr("Up"), self.tr("Let the chosen training begin earlier (Alt+Up).")),
            (self._down, self.tr("Down"), self.tr("Let the chosen training begin later (Alt+Down).")),
            (
                self._edit,
                self.tr("Edit"),
                self.tr("Take it out of the row and show its settings on the left."),
            ),
            (self._remove, self.tr("Remove"), self.tr("Take the chosen training out of the row (Del).")),
            (
                self._resume,
                self.tr("Go on with it"),
                self.tr("Train the missing epochs; the result is as if nothing had happened."),
            ),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tip)
        self._fill()

    def _fill(self) -> None:
        places = self.waiting.currentRow(), self.kept.currentRow()
        self.waiting.clear()
        for number, config in enumerate(self._configs, start=1):
            text = f"{whole(number)}. {title_of(config)}"
            self.waiting.addItem(QListWidgetItem(f"{text}\n{details_of(config)}"))
        self.kept.clear()
        for run in self._runs:
            self.kept.addItem(self._item_of(run))
        _choose(
            self.waiting,
            places[0],
            self.tr("Nothing waits. Press “Add to queue” to let several trainings run one after the other."),
        )
        _choose(
            self.kept,
            places[1],
            self.tr("Nothing to go on with. Runs that you stop, or that a crash cuts off, appear here."),
        )
        self._update()

    def _item_of(self, run: KeptRun) -> QListWidgetItem:
        details = self.tr("{time} · {state} after epoch {done} of {epochs}").format(
            time=when(run.began),
            state=self.tr("interrupted") if run.was_interrupted else self.tr("stopped"),
            done=whole(run.epochs_done),
            epochs=whole(run.config.stopping.epochs),
        )
        item = QListWidgetItem(f"{title_of(run.config)}\n{details}")
        item.setData(_NAME, run.name)
        item.setToolTip(details_of(run.config))
        return item

    def _list(self, name: str) -> QListWidget:
        box = QListWidget(self)
        box.setObjectName(name)
        box.setWordWrap(True)
        box.setResizeMode(QListWidget.ResizeMode.Adjust)
        box.setTabKeyNavigation(False)
        box.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.setMinimumSize(QSize(160, 40))
        return box

    def _button(self, name: str) -> QAbstractButton:
        """A sign where there is one: five words would not fit beside each other."""
        button = QToolButton(self) if name in _ICONS else QPushButton(self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    @Slot()
    def _set_icons(self) -> None:
        for button in (self._up, self._down, self._remove):
            button.setIcon(self._theme.icon(_ICONS[button.objectName()]))

    def _column(self, title: QLabel, box: QListWidget, buttons: Sequence[QAbstractButton]) -> QVBoxLayout:
        title.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(title, 1)
        for button in buttons:
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(box, 1)
        return column

    def _connect(self) -> None:
        self._theme.changed.connect(self._set_icons)
        self.waiting.currentRowChanged.connect(self._update)
        self.kept.currentRowChanged.connect(self._update)
        self.kept.itemActivated.connect(self._ask_to_resume)
        self.waiting.itemActivated.connect(self._ask_to_edit)
        for button, slot in (
            (self._start, self.start_wanted),
            (self._up, self._ask_for_earlier),
            (self._down, self._ask_for_later),
            (self._remove, self._ask_to_remove),
            (self._edit, self._ask_to_edit),
            (self._resume, self._ask_to_resume),
        ):
            button.clicked.connect(slot)
        for keys, slot in (
            ("Alt+Up", self._ask_for_earlier),
            ("Alt+Down", self._ask_for_later),
            ("Del", self._ask_to_remove),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.waiting, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    @Slot()
    def _update(self) -> None:
        place = self._place()
        self._up.setEnabled(place > 0)
        self._down.setEnabled(0 <= place < len(self._configs) - 1)
        self._remove.setEnabled(place >= 0)
        self._edit.setEnabled(place >= 0)
        self._start.setEnabled(bool(self._configs) and not self._is_running)
        self._resume.setEnabled(bool(self._runs) and self.kept.currentRow() >= 0 and not self._is_running)

    def _place(self) -> int:
        return self.waiting.currentRow() if self._configs else -1

    @Slot()
    def _ask_for_earlier(self) -> None:
        if self._up.isEnabled():
            self.move_wanted.emit(self._place(), -1)

    @Slot()
    def _ask_for_later(self) -> None:
        if self._down.isEnabled():
            self.move_wanted.emit(self._place(), 1)

    @Slot()
    def _ask_to_remove(self) -> None:
        if self._remove.isEnabled():
            self.removal_wanted.emit(self._place())

    @Slot()
    def _ask_to_edit(self) -> None:
        if self._edit.isEnabled():
            self.edit_wanted.emit(self._place())

    @Slot()
    def _ask_to_resume(self) -> None:
        item = self.kept.currentItem()
        if self._resume.isEnabled() and item is not None:
            self.resume_wanted.emit(str(item.data(_NAME)))


def _choose(box: QListWidget, place: int, empty: str) -> None:
    """Choose the entry at ``place`` again; an empty list says what it is for."""
    if box.count():
        box.setCurrentRow(max(0, min(place, box.count() - 1)))
    else:
        item = QListWidgetItem(empty)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        box.addItem(item)
