"""What shall the network answer, and what suits that."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.activations.outputs import wording
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.outputs import OutputTask, pairs

_TASK = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 30


class TaskCard(Retranslating):
    """The tasks to choose from, and below them activation, loss and the reason.

    Signals:
        task_chosen: a person chose another task; carries its OutputTask.
    """

    task_chosen = Signal(object)

    def __init__(self, task: OutputTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._card = Card(self)
        self._list = QListWidget(self)
        self._list.setObjectName("outputTasks")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in OutputTask:
            item = QListWidgetItem(self._list)
            item.setData(_TASK, each)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))  # its own is asked for before the style is known
        self._list.setCurrentRow(list(OutputTask).index(task))
        self._list.setFixedHeight(_ROW_HEIGHT * len(OutputTask))
        self._titles = (QLabel(self), QLabel(self))
        self._activation, self._loss = _text(self), _text(self)
        self._activation.setObjectName("suitableActivation")
        self._loss.setObjectName("suitableLoss")
        self._reason, self._note = _text(self), _text(self)
        self._reason.setObjectName("outputReason")
        self._note.setObjectName("outputNote")
        self._lay_out()
        self._list.currentRowChanged.connect(self._on_row_changed)
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("What shall the network answer?"))
        self._list.setAccessibleName(self.tr("Kind of answer"))
        self._list.setToolTip(self.tr("Choose what the network shall answer, and see what suits it and why."))
        for row, task in enumerate(OutputTask):
            self._list.item(row).setText(wording.task_title(task))
            self._list.item(row).setToolTip(wording.task_example(task))
        self._titles[0].setText(self.tr("Activation"))
        self._titles[1].setText(self.tr("Loss"))
        self._show_task()

    def _show_task(self) -> None:
        pair = pairs(self._task)[0]
        self._activation.setText(activation_title(pair.activation))
        self._loss.setText(wording.loss_title(pair.loss))
        self._reason.setText(wording.task_reason(self._task))
        note = wording.task_note(self._task)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        self._task = list(OutputTask)[row]
        self._show_task()
        self.task_chosen.emit(self._task)

    def _lay_out(self) -> None:
        suitable = QFormLayout()
        suitable.setContentsMargins(0, 8, 0, 4)
        suitable.setHorizontalSpacing(12)
        suitable.setVerticalSpacing(4)
        for title, text in zip(self._titles, (self._activation, self._loss), strict=True):
            set_role(title, "muted")
            set_role(text, "title")
            suitable.addRow(title, text)
        set_role(self._note, "muted")
        body = self._card.body
        body.addWidget(self._list)
        body.addLayout(suitable)
        body.addWidget(self._reason)
        body.addWidget(self._note)
        body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
