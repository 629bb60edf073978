"""What every question has: its text, a place for the answer, and a word on whether it was right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.widgets.bilingual import said
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.answers import Answer, is_right
from trainer.learning.lessons import Question


class QuestionField(Retranslating):
    """The base of the fields for each kind of question; content goes into :attr:`column`.

    Signals:
        answered: the pupil changed the answer; carries it.
    """

    answered = Signal(object)

    def __init__(self, question: Question, name: str, parent: QWidget | None = None) -> None:
        """Build the field; ``name`` becomes its objectName, and that of its answer with ``Answer`` behind."""
        super().__init__(parent)
        self.question = question
        self.answer = Answer()
        self._is_checked = False
        self.setObjectName(name)
        self._text, self._judgement = QLabel(self), QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._text, "title")
        self._judgement.setObjectName(f"{name}Judgement")
        self._judgement.setWordWrap(True)
        self._judgement.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        whole.addWidget(self._text)
        whole.addLayout(self.column)
        whole.addWidget(self._judgement)

    @property
    def can_be_judged(self) -> bool:
        """Whether there is a right answer that the program knows."""
        return self.question.kind != "text" and getattr(self.question, "answer", None) is not None

    def show_answer(self, answer: Answer) -> None:
        """Fill the field with ``answer`` without telling about it."""
        self.answer = answer
        self.fill()
        self._judge()

    def check(self) -> None:
        """Say whether the answer is right, until it is changed."""
        self._is_checked = True
        self._judge()

    def fill(self) -> None:
        """Show :attr:`answer`."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self._text.setText(said(self.question.text))
        self._judge()

    def give(self, answer: Answer) -> None:
        """The pupil answers ``answer``."""
        self.answer, self._is_checked = answer, False
        self._judge()
        self.answered.emit(answer)

    def judgement(self, right: bool | None) -> tuple[str, str]:
        """Role and text of the line below the answer."""
        if right is None:
            return "muted", self.tr("Answer first.") if not self.answer.is_given else ""
        return ("good", self.tr("Right.")) if right else ("warning", self.tr("Not yet. Have another look."))

    def _judge(self) -> None:
        role, text = (
            self.judgement(is_right(self.question, self.answer)) if self._is_checked else ("muted", "")
        )
        set_role(self._judgement, role)
        self._judgement.setText(text)
        self._judgement.setVisible(bool(text))
