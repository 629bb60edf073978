"""What a step of a lesson says and asks; or, at the end, what is to be handed in."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from mnist_desktop.lessons.question_field import QuestionField
from mnist_desktop.lessons.question_fields import PredictField, field_for
from mnist_desktop.numbers import whole
from mnist_desktop.widgets.bilingual import said
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.answers import LONGEST_NAME, Answer, AnswerSheet
from trainer.learning.lessons import Lesson, question_key


class StepPage(Retranslating):
    """The text and the questions of one step.

    Signals:
        answered: the key of a question, and its new answer.
    """

    answered = Signal(str, object)

    def __init__(self, lesson: Lesson, step: int, sheet: AnswerSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson, self._step = lesson, step
        self._fields: dict[str, QuestionField] = {}
        self._introduction, self._text = (
            _paragraph(self, "lessonIntroduction"),
            _paragraph(self, "lessonText"),
        )
        set_role(self._introduction, "muted")
        self._introduction.setVisible(step == 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        column.addWidget(self._introduction)
        column.addWidget(self._text)
        for place, question in enumerate(lesson.steps[step].questions):
            key = question_key(step, place)
            field = field_for(question, f"question{place + 1}", self)
            field.show_answer(sheet.answer(key))
            field.answered.connect(self._on_answer)
            self._fields[key] = field
            column.addWidget(field)
        column.addStretch(1)
        self.retranslate()

    @property
    def can_be_checked(self) -> bool:
        """Whether any of the questions has an answer that the program knows."""
        return any(field.can_be_judged for field in self._fields.values())

    @property
    def fields(self) -> tuple[QuestionField, ...]:
        """The questions, in order."""
        return tuple(self._fields.values())

    def show_answer(self, key: str, answer: Answer) -> None:
        """Show ``answer`` to the question ``key``, if it stands here."""
        if key in self._fields:
            self._fields[key].show_answer(answer)

    def check(self) -> None:
        """Say of each closed question whether it is answered right."""
        for field in self._fields.values():
            if field.can_be_judged or isinstance(field, PredictField):
                field.check()

    def retranslate(self) -> None:
        self._introduction.setText(said(self._lesson.introduction))
        self._text.setText(said(self._lesson.steps[self._step].text))

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        for key, field in self._fields.items():
            if field is self.sender():
                self.answered.emit(key, answer)


class LastPage(Retranslating):
    """Asks for the name, and says what is still open.

    Signals:
        named: the pupil typed a name.
    """

    named = Signal(str)

    def __init__(self, lesson: Lesson, sheet: AnswerSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson, self._sheet = lesson, sheet
        self._text, self._title = _paragraph(self, "lessonText"), QLabel(self)
        self.name = QLineEdit(sheet.pupil, self)
        self.name.setObjectName("lessonPupil")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.textChanged.connect(self.named)
        self._title.setBuddy(self.name)
        set_role(self._title, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        for part in (self._text, self._title, self.name):
            column.addWidget(part)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setToolTip(
            self.tr("Stands on the page that you hand in; it is kept on this computer only.")
        )
        keys = [key for key, _ in self._lesson.questions]
        open_ = [key for key in keys if not self._sheet.answer(key).is_given]
        if open_:
            template = self.tr(
                "{open} of {count} questions have no answer yet, the first one in step {step}. "
                "You can go back, or hand in what there is."
            )
        else:
            template = self.tr("All {count} questions are answered. Write your name and hand in the page.")
        values = {"open": whole(len(open_)), "count": whole(len(keys))}
        self._text.setText(template.format(step=open_[0].partition(".")[0] if open_ else "", **values))


def _paragraph(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
