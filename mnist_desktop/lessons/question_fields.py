"""A field for each kind of question."""

from typing import assert_never

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from mnist_desktop.lessons.numbers import typed_number, written_number
from mnist_desktop.lessons.question_field import QuestionField
from mnist_desktop.widgets.bilingual import said
from mnist_desktop.widgets.card import set_role
from trainer.learning.answers import LONGEST_TEXT, Answer
from trainer.learning.lessons import (
    ChoiceQuestion,
    NumberQuestion,
    PredictQuestion,
    Question,
    TextQuestion,
)


def field_for(question: Question, name: str, parent: QWidget | None = None) -> QuestionField:
    """The field in which ``question`` is answered."""
    match question:
        case TextQuestion():
            return TextField(question, name, parent)
        case NumberQuestion():
            return NumberField(question, name, parent)
        case ChoiceQuestion():
            return ChoiceField(question, name, parent)
        case PredictQuestion():
            return PredictField(question, name, parent)
    assert_never(question)


class TextField(QuestionField):
    """Some lines of the pupil's own words."""

    def __init__(self, question: Question, name: str, parent: QWidget | None = None) -> None:
        super().__init__(question, name, parent)
        self._edit = QPlainTextEdit(self)
        self._edit.setObjectName(f"{name}Answer")
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 18)
        self._edit.textChanged.connect(self._on_text)
        self.column.addWidget(self._edit)
        self.retranslate()

    def fill(self) -> None:
        self._edit.blockSignals(True)
        self._edit.setPlainText(self.answer.text)
        self._edit.blockSignals(False)

    def retranslate(self) -> None:
        super().retranslate()
        self._edit.setAccessibleName(said(self.question.text))
        self._edit.setToolTip(self.tr("Write what you think; your teacher reads it."))

    @Slot()
    def _on_text(self) -> None:
        self.give(Answer(text=self._edit.toPlainText()[:LONGEST_TEXT]))


class NumberField(QuestionField):
    """One number, typed."""

    def __init__(self, question: Question, name: str, parent: QWidget | None = None) -> None:
        super().__init__(question, name, parent)
        self.edit = QLineEdit(self)
        self.edit.setObjectName(f"{name}Answer")
        self.edit.setMaxLength(40)
        self.edit.textEdited.connect(self._on_text)
        self.edit.editingFinished.connect(self.fill)
        self.column.addWidget(self.edit)
        self.retranslate()

    @property
    def in_percent(self) -> bool:
        """Whether a share is asked for."""
        return isinstance(self.question, PredictQuestion) and self.question.measure.is_share

    @Slot()
    def fill(self) -> None:
        number = self.answer.number
        self.edit.setText("" if number is None else written_number(number, in_percent=self.in_percent))

    def retranslate(self) -> None:
        super().retranslate()
        self.edit.setAccessibleName(said(self.question.text))
        self.edit.setLocale(QLocale())
        self.edit.setPlaceholderText(self.tr("in %") if self.in_percent else "")
        self.edit.setToolTip(self.tr("Type a number; it is rewritten as it was understood."))
        self.fill()

    @Slot()
    def _on_text(self) -> None:
        number = typed_number(self.edit.text(), in_percent=self.in_percent)
        if number != self.answer.number:
            self.give(Answer(number=number))


class PredictField(NumberField):
    """A number said beforehand, and what the training made of it."""

    def __init__(self, question: PredictQuestion, name: str, parent: QWidget | None = None) -> None:
        self._result, self._again = QLabel(), QPushButton()
        super().__init__(question, name, parent)
        self._result.setParent(self)
        self._again.setParent(self)
        self._result.setObjectName(f"{name}Result")
        self._result.setWordWrap(True)
        self._again.setObjectName(f"{name}Again")
        set_role(self._again, "link")
        self._again.clicked.connect(self._forget)
        self.column.addWidget(self._result)
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.fill()

    @Slot()
    def fill(self) -> None:
        super().fill()
        became = self.answer.measured
        self.edit.setReadOnly(became is not None)
        self._again.setVisible(became is not None)
        self._result.setVisible(became is not None)
        if became is not None:
            number = written_number(round(became, 4), in_percent=self.in_percent)
            self._result.setText(self.tr("The training gave {number}.").format(number=number))

    def judgement(self, right: bool | None) -> tuple[str, str]:
        if self.answer.is_given and right is not None:
            return (
                ("good", self.tr("Well foretold."))
                if right
                else ("warning", self.tr("Further off than expected."))
            )
        return super().judgement(right)

    def retranslate(self) -> None:
        super().retranslate()
        self.edit.setToolTip(self.tr("Say it before you press Train: the training then answers."))
        self._again.setText(self.tr("Foretell anew"))
        self._again.setToolTip(self.tr("Takes the number away, so that you can foretell the next training."))

    def show_answer(self, answer: Answer) -> None:
        self._is_checked = answer.measured is not None
        super().show_answer(answer)

    @Slot()
    def _forget(self) -> None:
        self.give(Answer())
        self.fill()
        self.edit.setFocus()


class ChoiceField(QuestionField):
    """One of several, each with room for a whole sentence."""

    def __init__(self, question: ChoiceQuestion, name: str, parent: QWidget | None = None) -> None:
        super().__init__(question, name, parent)
        self._options = question.options
        self._buttons = QButtonGroup(self)
        self._labels: list[_OptionLabel] = []
        for place in range(len(question.options)):
            button = QRadioButton(self)
            button.setObjectName(f"{name}Option{place + 1}")
            self._buttons.addButton(button, place + 1)
            label = _OptionLabel(button, self)
            self._labels.append(label)
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            self.column.addLayout(row)
        self._buttons.idClicked.connect(self._on_choice)
        self.retranslate()

    def fill(self) -> None:
        self._buttons.setExclusive(False)
        for button in self._buttons.buttons():
            button.setChecked(self._buttons.id(button) == self.answer.choice)
        self._buttons.setExclusive(True)

    def retranslate(self) -> None:
        super().retranslate()
        for button, label, option in zip(self._buttons.buttons(), self._labels, self._options, strict=True):
            label.setText(said(option))
            button.setAccessibleName(said(option))
            button.setToolTip(self.tr("Choose the answer that you hold for right."))

    @Slot(int)
    def _on_choice(self, place: int) -> None:
        self.give(Answer(choice=place))


class _OptionLabel(QLabel):
    """The sentence beside a button; a click on it presses the button."""

    def __init__(self, button: QRadioButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._button = button
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._button.click()
        super().mouseReleaseEvent(event)
