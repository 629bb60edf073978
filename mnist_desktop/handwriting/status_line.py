"""What was just done with the drawings, and the way back."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from mnist_desktop.numbers import whole
from mnist_desktop.widgets.elided_label import ElidedLabel
from mnist_desktop.widgets.retranslating import Retranslating


class Event(Enum):
    """What the line can tell."""

    NOTHING = auto()
    DELETED = auto()
    RELABELLED = auto()
    LABELLED_BEFORE = auto()
    TAKEN_BACK = auto()
    EXPORTING = auto()
    EXPORTED = auto()
    IMPORTING = auto()
    IMPORTED = auto()


_AT_WORK = (Event.EXPORTING, Event.IMPORTING)


class StatusLine(Retranslating):
    """One line of words; Undo beside it when there is something to take back. Hidden until it has words.

    Signals:
        undo_wanted: the last step shall be taken back.
    """

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event, self._count, self._values = Event.NOTHING, 0, dict[str, object]()
        self._can_undo = False
        self._text = ElidedLabel(self)
        self._text.setObjectName("drawingStatus")
        self._undo = QPushButton(self)
        self._undo.setObjectName("undoDrawings")
        self._undo.setProperty("role", "link")
        self._undo.clicked.connect(self.undo_wanted)
        self._progress = QProgressBar(self)
        self._progress.setObjectName("drawingProgress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(96)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._progress)
        row.addWidget(self._text)
        row.addWidget(self._undo)
        row.addStretch(1)
        self.retranslate()

    def tell(self, event: Event, count: int = 0, **values: object) -> None:
        """Say that ``event`` happened to ``count`` drawings."""
        self._event, self._count, self._values = event, count, values
        self._say()

    def allow_undo(self, can_undo: bool) -> None:
        """Whether there is something to take back."""
        self._can_undo = can_undo
        self._say()

    def retranslate(self) -> None:
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo the last change of drawings"))
        self._undo.setToolTip(self.tr("Takes the last change back; press again for the one before (Ctrl+Z)."))
        self._progress.setAccessibleName(self.tr("Work on files"))
        self._say()

    def _say(self) -> None:
        text = self._template().format(count=whole(self._count), **self._values)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        is_at_work = self._event in _AT_WORK
        self._progress.setVisible(is_at_work)
        self._undo.setVisible(self._can_undo and not is_at_work)
        self.setVisible(self._event is not Event.NOTHING)

    def _template(self) -> str:
        is_one = self._count == 1
        texts = {
            Event.NOTHING: "",
            Event.DELETED: self.tr("1 drawing deleted.") if is_one else self.tr("{count} drawings deleted."),
            Event.RELABELLED: self.tr("1 drawing is now labelled {label}.")
            if is_one
            else self.tr("{count} drawings are now labelled {label}."),
            Event.LABELLED_BEFORE: self.tr("It was labelled {label} before."),
            Event.TAKEN_BACK: self.tr("Taken back."),
            Event.EXPORTING: self.tr("Exporting …"),
            Event.EXPORTED: self.tr("1 drawing written to {path}.")
            if is_one
            else self.tr("{count} drawings written to {path}."),
            Event.IMPORTING: self.tr("Importing …"),
            Event.IMPORTED: self._added(),
        }
        return texts[self._event]

    def _added(self) -> str:
        if not self._count:
            return self.tr("Nothing added: all of these drawings are kept already.")
        return self.tr("1 drawing added.") if self._count == 1 else self.tr("{count} drawings added.")
