"""Trainings that wait for their turn."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.training.row_actions import RowActions
from mnist_desktop.training.run_words import details_of, title_of
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import TrainingConfig


class QueuePanel(Retranslating):
    """A list with its buttons; what the buttons ask for is done by whoever listens.

    Signals:
        removal_wanted: the place of a waiting training.
        move_wanted: the place of a waiting training, and by how many it shall go down.
        edit_wanted: the place of a waiting training whose settings shall be shown.
        start_wanted: the first one shall begin now.
    """

    removal_wanted = Signal(int)
    move_wanted = Signal(int, int)
    edit_wanted = Signal(int)
    start_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._configs: tuple[TrainingConfig, ...] = ()
        self._is_running = False
        self.waiting, self._actions = self._list("waitingList"), RowActions(theme, self)
        self._start = self._actions.add("startQueue")
        self._up = self._actions.add("waitingUp", "arrow-up")
        self._down = self._actions.add("waitingDown", "arrow-down")
        self._edit = self._actions.add("waitingEdit")
        self._remove = self._actions.add("waitingRemove", "trash-2")
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_waiting(self, configs: Sequence[TrainingConfig], selected: int = -1) -> None:
        """Show ``configs`` in their order, the one at ``selected`` chosen."""
        self._configs = tuple(configs)
        self.retranslate()
        self.waiting.setCurrentRow(min(selected, len(self._configs) - 1))
        self._update()

    def show_running(self, is_running: bool) -> None:
        """While a run goes on, no other one can begin."""
        self._is_running = is_running
        self._update()

    def retranslate(self) -> None:
        self._actions.title.setText(self.tr("Waiting"))
        self.waiting.setAccessibleName(self.tr("Trainings that wait for their turn"))
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
        ):
            self._actions.explain(button, text, tip)
        self._fill()

    def _fill(self) -> None:
        place = self.waiting.currentRow()
        self.waiting.clear()
        for number, config in enumerate(self._configs, start=1):
            text = f"{whole(number)}. {title_of(config)}"
            self.waiting.addItem(QListWidgetItem(f"{text}\n{details_of(config)}"))
        if self._configs:
            self.waiting.setCurrentRow(max(0, min(place, len(self._configs) - 1)))
        else:
            item = QListWidgetItem(
                self.tr(
                    "Nothing waits. Press “Add to queue” to let several trainings run one after the other."
                )
            )
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.waiting.addItem(item)
        self._update()

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

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._actions)
        column.addWidget(self.waiting, 1)

    def _connect(self) -> None:
        self.waiting.currentRowChanged.connect(self._update)
        self.waiting.itemActivated.connect(self._ask_to_edit)
        for button, slot in (
            (self._start, self.start_wanted),
            (self._up, self._ask_for_earlier),
            (self._down, self._ask_for_later),
            (self._remove, self._ask_to_remove),
            (self._edit, self._ask_to_edit),
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
