"""It was a …: ten buttons that keep the drawing with the digit that it is meant to be.

The Draw tab puts a :class:`LabelBar` under its ten bars, tells it whether there is ink to keep
(:meth:`LabelBar.set_enabled_for_ink`) and what the classes are called (:meth:`LabelBar.use_names`).
Keeping is the work of :class:`~mnist_desktop.handwriting.labelling.InkLabeller`, which the window makes.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.handwriting.writer_choice import WriterChoice
from mnist_desktop.numbers import whole
from mnist_desktop.settings import SettingsStore
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.elided_label import ElidedLabel
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError

_DIGITS = tuple("0123456789")
_HALF_GAP = 4


class LabelBar(Retranslating):
    """Ten buttons as wide as ten bars above them, who draws, and what became of the last press.

    Attributes:
        writer_choice: who draws.

    Signals:
        label_chosen: the drawing is meant to be this digit (int).
        undo_wanted: what the last press did shall be taken back.
    """

    label_chosen = Signal(int)
    undo_wanted = Signal()

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelBar")
        self._has_ink = False
        self._is_saving = False
        self._was_in_focus: QPushButton | None = None
        self._saved: tuple[int, str, int, bool] | None = None
        self._is_taken_back = False
        self._error: TrainerError | None = None
        self._title, self._writer_title = QLabel(self), QLabel(self)
        set_role(self._title, "title")
        self._note = ElidedLabel(self)
        self._note.setObjectName("labelNote")
        self._trouble = QLabel(self)
        self._trouble.setObjectName("labelTrouble")
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._trouble, "error")
        self._undo = QPushButton(self)
        self._undo.setObjectName("labelUndo")
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self._undo, "link")
        self._undo.clicked.connect(self.undo_wanted)
        self.writer_choice = WriterChoice(settings, self)
        self._writer_title.setBuddy(self.writer_choice)
        self._buttons = [self._button(digit) for digit in range(10)]
        self._lay_out()
        self._enable()
        self.retranslate()

    @property
    def writer(self) -> str:
        """Who draws; empty means the person at this computer."""
        return self.writer_choice.writer

    @property
    def is_open(self) -> bool:
        """Whether a digit can be chosen now."""
        return self._has_ink and not self._is_saving and not self.isHidden()

    def set_enabled_for_ink(self, has_ink: bool) -> None:
        """Whether there is a drawing that can be kept."""
        if has_ink != self._has_ink:
            self._has_ink = has_ink
            self._enable()

    def use_names(self, names: Sequence[str]) -> None:
        """What the model's classes are called; where they are no digits, the whole row hides."""
        self.setVisible(tuple(names) == _DIGITS)

    def choose(self, label: int) -> None:
        """The same as pressing the button ``label``."""
        if self.is_open:
            self.label_chosen.emit(label)

    def show_nothing(self) -> None:
        """Another drawing has begun."""
        self._tell(saved=None)

    def show_saving(self) -> None:
        """The disk has not answered yet; nothing can be pressed."""
        self._is_saving = True
        self._enable()
        self._say()

    def show_saved(self, label: int, writer: str, count: int, *, again: bool = False) -> None:
        """The drawing is on the disk; ``again`` says that it was there before."""
        self._tell(saved=(label, writer, count, again))

    def show_taken_back(self) -> None:
        """The drawing is no longer kept."""
        self._tell(saved=None, taken_back=True)

    def show_failure(self, error: TrainerError) -> None:
        """The drawing could not be kept."""
        self._tell(saved=None, error=error)

    def retranslate(self) -> None:
        self._title.setText(self.tr("It was a …"))
        self._writer_title.setText(self.tr("Writer"))
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo keeping the drawing"))
        self._undo.setToolTip(self.tr("Takes the last press back, as if it had not been."))
        for digit, button in enumerate(self._buttons):
            button.setAccessibleName(self.tr("It was the digit {digit}").format(digit=digit))
            button.setToolTip(
                self.tr(
                    "Keeps this drawing as the digit {digit}, to test and to train with (key {digit})."
                ).format(digit=digit)
            )
        self._say()

    def _tell(
        self,
        *,
        saved: tuple[int, str, int, bool] | None,
        taken_back: bool = False,
        error: TrainerError | None = None,
    ) -> None:
        self._is_saving = False
        self._saved, self._is_taken_back, self._error = saved, taken_back, error
        self._enable()
        self._say()

    def _enable(self) -> None:
        """A button in focus that goes grey would pass the focus on to the name, and the next digit too."""
        is_open = self._has_ink and not self._is_saving
        for button in self._buttons:
            if button.hasFocus() and not is_open:
                self._was_in_focus = button
                self.setFocus()
            button.setEnabled(is_open)
        if is_open and self.hasFocus() and self._was_in_focus is not None:
            self._was_in_focus.setFocus()

    def _say(self) -> None:
        self._undo.setVisible(self._saved is not None and not self._is_saving)
        self._trouble.setText("" if self._error is None else error_sentence(self._error))
        self._trouble.setVisible(self._error is not None)
        text = self._note_text()
        set_role(self._note, "plain" if self._saved is not None else "muted")
        self._note.setText(text)
        self._note.setAccessibleName(text)

    def _note_text(self) -> str:
        if self._is_saving:
            return self.tr("Saving …")
        if self._is_taken_back:
            return self.tr("Taken back.")
        if self._saved is None:
            return ""
        label, writer, count, again = self._saved
        if again:
            return self.tr("Already saved as {label}.").format(label=label)
        name = writer or self.tr("me")
        text = (
            self.tr("Saved as {label} for {writer}. 1 drawing")
            if count == 1
            else self.tr("Saved as {label} for {writer}. {count} drawings")
        )
        return text.format(label=label, writer=name, count=whole(count))

    def _button(self, digit: int) -> QPushButton:
        button = QPushButton(str(digit), self)
        button.setObjectName(f"label{digit}")
        button.setProperty("role", "digit")
        button.setMinimumWidth(26)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the pen on the canvas
        button.clicked.connect(self._on_click)
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._title)
        line.addWidget(self._note)
        line.addWidget(self._undo)
        line.addStretch(1)
        line.addWidget(self._writer_title)
        line.addWidget(self.writer_choice)
        keys = QGridLayout()  # each button in the middle of a tenth of the width, as the bars are
        keys.setContentsMargins(_HALF_GAP, 0, _HALF_GAP, 0)
        keys.setHorizontalSpacing(2 * _HALF_GAP)
        for digit, button in enumerate(self._buttons):
            keys.addWidget(button, 0, digit)
            keys.setColumnStretch(digit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addLayout(keys)
        column.addWidget(self._trouble)

    @Slot()
    def _on_click(self) -> None:
        self.choose(int(self.sender().objectName()[-1]))
