"""Which activation belongs where: the output layer for each kind of answer, worked through on numbers."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.activations.outputs.alternatives import Alternatives
from mnist_desktop.activations.outputs.examples import Examples
from mnist_desktop.activations.outputs.task_card import TaskCard
from mnist_desktop.activations.outputs.worked_card import WorkedCard
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.still_part import StillPart
from trainer.learning.outputs import OutputTask

_TASK_WIDTH, _OTHERS_WIDTH = 244, 308


class OutputRoom(QWidget):
    """Introduces the tasks, the worked example and the comparison to each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examples = Examples()
        self._tasks = TaskCard(self._examples.task, self)
        self._worked = WorkedCard(theme, self._examples, self)
        self._others = Alternatives(theme, self)
        self._tasks.setFixedWidth(_TASK_WIDTH)
        others = StillPart(self._others, self)
        others.setFixedWidth(_OTHERS_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._tasks)
        row.addWidget(StillPart(self._worked, self), 1)
        row.addWidget(others)
        self._tasks.task_chosen.connect(self._on_task_chosen)
        self._worked.changed.connect(self._compare)
        self._compare()

    @Slot(object)
    def _on_task_chosen(self, task: OutputTask) -> None:
        self._examples.task = task
        self._worked.show_task()
        self._compare()

    @Slot()
    def _compare(self) -> None:
        self._others.show_compared(self._examples.compared())
