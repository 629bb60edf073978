"""Which lesson: those that come with the program, or one from a file."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.numbers import whole
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.bilingual import said
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.file_dialog import file_dialog
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.errors import TrainerError
from trainer.learning.answers import kept_sheet
from trainer.learning.lesson_files import SUFFIX, bundled_lessons, read_lesson
from trainer.learning.lessons import Lesson

_WIDTH = 560


class LessonChoice(RetranslatingMixin, QDialog):
    """A card for each bundled lesson, and the way to a file.

    Signals:
        chosen: a lesson shall begin, or go on; carries it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonChoice")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._trouble: tuple[str, TrainerError] | None = None
        self._introduction, self._problem = QLabel(self), QLabel(self)
        self._cards = [
            _LessonCard(read_lesson(path), f"startLesson{number}", self)
            for number, path in enumerate(bundled_lessons(), start=1)
        ]  # before the buttons, so that the keyboard comes to the lessons first
        self._open, self._close = QPushButton(self), QPushButton(self)
        self._lay_out()
        self._open.clicked.connect(self._ask_for_file)
        self._close.clicked.connect(self.reject)
        self.retranslate()

    def open_file(self, path: Path) -> None:
        """Begin the lesson in ``path``, or say in one sentence why it cannot."""
        try:
            lesson = read_lesson(path)
        except TrainerError as error:
            self._trouble = path.name, error
            self.retranslate()
        else:
            self._take(lesson)

    def event(self, event: QEvent) -> bool:
        """Grow with the texts, which take another height in each language."""
        if event.type() == QEvent.Type.LayoutRequest:
            is_handled = super().event(event)
            layout = self.layout()
            if layout is not None:
                self.setFixedHeight(layout.totalHeightForWidth(_WIDTH))
            return is_handled
        return super().event(event)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Lessons"))
        self._introduction.setText(
            self.tr("A lesson leads through the program and asks questions; in the end you hand in one page.")
        )
        self._open.setText(self.tr("Open a file…"))
        self._open.setToolTip(
            self.tr("Takes a lesson that your teacher wrote; the README says how to write one.")
        )
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("Goes on without a lesson."))
        self._problem.setVisible(self._trouble is not None)
        if self._trouble is not None:
            name, error = self._trouble
            template = self.tr("“{name}” cannot be opened. {reason}")
            self._problem.setText(template.format(name=name, reason=error_sentence(error)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self._introduction.setWordWrap(True)
        set_role(self._introduction, "muted")
        column.addWidget(self._introduction)
        for card in self._cards:
            card.start.clicked.connect(self._start)
            column.addWidget(card)
        self._problem.setObjectName("lessonProblem")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._problem, "error")
        column.addWidget(self._problem)
        self._open.setObjectName("openLesson")
        self._close.setObjectName("closeLessons")
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._close)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)

    @Slot()
    def _start(self) -> None:
        for card in self._cards:
            if card.start is self.sender():
                self._take(card.lesson)

    def _take(self, lesson: Lesson) -> None:
        self.chosen.emit(lesson)
        self.accept()

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = file_dialog("openLessonDialog", self.tr("Open a lesson"), self)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{self.tr('Lessons')} (*{SUFFIX} *.json)"])
        dialog.fileSelected.connect(self._open_named)
        dialog.open()

    @Slot(str)
    def _open_named(self, name: str) -> None:
        self.open_file(Path(name))


class _LessonCard(RetranslatingMixin, Card):
    """A lesson by its title and introduction, with the button that begins it."""

    def __init__(self, lesson: Lesson, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lesson = lesson
        self.start = QPushButton(self)
        self.start.setObjectName(name)
        self._text, self._facts = QLabel(self), QLabel(self)
        self._text.setWordWrap(True)
        set_role(self._facts, "muted")
        self._was_begun = bool(kept_sheet(lesson).answers)
        row = QHBoxLayout()
        row.addWidget(self._facts, 1)
        row.addWidget(self.start)
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(said(self.lesson.title))
        self._text.setText(said(self.lesson.introduction))
        steps, minutes = whole(len(self.lesson.steps)), self.lesson.minutes
        template = (
            self.tr("{steps} steps") if minutes is None else self.tr("{steps} steps · about {minutes} min")
        )
        self._facts.setText(template.format(steps=steps, minutes=whole(minutes or 0)))
        self.start.setText(self.tr("Go on") if self._was_begun else self.tr("Begin"))
        self.start.setAccessibleName(f"{self.start.text()}: {said(self.lesson.title)}")
        self.start.setToolTip(self.tr("Opens the lesson beside the program; it can be ended at any time."))
