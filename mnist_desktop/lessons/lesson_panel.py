"""The lesson beside the program: what to do, what to answer, back and next."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.lessons.lesson_page import LastPage, StepPage
from mnist_desktop.resource_files import icon
from mnist_desktop.training.layers.colours import shown_tokens
from mnist_desktop.widgets.bilingual import said
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.answers import Answer, AnswerSheet
from trainer.learning.lessons import Lesson


class LessonPanel(Retranslating):
    """Shows one step at a time; what the pupil does goes out as signals.

    Signals:
        answered: the key of a question, and its new answer.
        named: the pupil typed a name.
        step_wanted: another step shall be shown; carries its number from 0.
        place_wanted: the pupil strayed and wants back to where the step happens.
        hand_in_wanted: the answers shall be written into a file.
        end_wanted: the lesson is over.
        fold_wanted: the lesson is in the way and shall be folded away.
    """

    answered = Signal(str, object)
    named = Signal(str)
    step_wanted = Signal(int)
    place_wanted = Signal()
    hand_in_wanted = Signal()
    end_wanted = Signal()
    fold_wanted = Signal()

    def __init__(self, lesson: Lesson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonPanel")
        self._lesson, self._step = lesson, 0
        self._page: StepPage | LastPage | None = None
        self._title, self._where, self._message = QLabel(self), QLabel(self), QLabel(self)
        self._progress = QProgressBar(self)
        self._area = QScrollArea(self)
        self._fold = QToolButton(self)
        self._check, self._place = self._button("lessonCheck"), self._button("lessonPlace")
        self._back, self._next = self._button("lessonBack"), self._button("lessonNext")
        self._hand_in, self._end = self._button("lessonHandIn"), self._button("lessonEnd")
        self._lay_out()
        self._set_icon()
        self._fold.clicked.connect(self.fold_wanted)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._check.clicked.connect(self._on_check)
        self._place.clicked.connect(self.place_wanted)
        self._hand_in.clicked.connect(self.hand_in_wanted)
        self._end.clicked.connect(self.end_wanted)
        self.retranslate()

    @property
    def page(self) -> StepPage | LastPage | None:
        """What is shown of the lesson."""
        return self._page

    def show_step(self, step: int, sheet: AnswerSheet) -> None:
        """Show ``step``; one more than there are is the page for handing in."""
        self._step = step
        if step < len(self._lesson.steps):
            page: StepPage | LastPage = StepPage(self._lesson, step, sheet)
            page.answered.connect(self.answered)  # type: ignore[union-attr]
        else:
            page = LastPage(self._lesson, sheet)
            page.named.connect(self.named)
        self._page = page
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(page)
        page.setAutoFillBackground(False)
        self._area.verticalScrollBar().setValue(0)
        self.tell("")
        self._show_buttons()
        self.retranslate()

    def show_answer(self, key: str, answer: Answer) -> None:
        """Show ``answer`` to the question ``key``, if its step is shown."""
        if isinstance(self._page, StepPage):
            self._page.show_answer(key, answer)

    def take_focus(self) -> None:
        """Bring the keyboard to the lesson."""
        self._fold.setFocus()

    def tell(self, sentence: str, role: str = "muted") -> None:
        """Say ``sentence`` above the buttons; an empty one takes it away."""
        set_role(self._message, role)
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Lesson"))
        self._title.setText(said(self._lesson.title))
        steps = len(self._lesson.steps)
        self._where.setText(
            self.tr("Step {number} of {count}").format(number=self._step + 1, count=steps)
            if self._step < steps
            else self.tr("Hand in")
        )
        self._fold.setAccessibleName(self.tr("Fold the lesson away"))
        self._fold.setToolTip(
            self.tr("Gives the room to what the lesson is about; Ctrl+L shows the lesson again.")
        )
        self._progress.setAccessibleName(self.tr("Progress of the lesson"))
        self._progress.setToolTip(self.tr("How much of the lesson lies behind you; Back shows it again."))
        for button, text, tip in (
            (self._check, self.tr("Check"), self.tr("Says which of the closed questions are right so far.")),
            (self._place, self.tr("Show me the place"), self.tr("Goes back to where this step happens.")),
            (self._back, self.tr("Back"), self.tr("To the step before; your answers stay.")),
            (self._next, self.tr("Next"), self.tr("To the next step; your answers stay.")),
            (self._hand_in, self.tr("Hand in…"), self.tr("Writes your answers into one page to give away.")),
            (
                self._end,
                self.tr("End the lesson"),
                self.tr("Gives the program back as it was; your answers are kept for the next time."),
            ),
        ):
            button.setText(text)
            button.setToolTip(tip)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._set_icon()

    def _set_icon(self) -> None:
        tokens = shown_tokens()
        self._fold.setIcon(icon("panel-right-close", tokens.text, tokens.disabled))

    def _show_buttons(self) -> None:
        last, page = self._step == len(self._lesson.steps), self._page
        self._back.setEnabled(self._step > 0)
        self._next.setVisible(not last)
        self._hand_in.setVisible(last)
        self._place.setVisible(not last)
        can_check = isinstance(page, StepPage) and page.can_be_checked
        self._check.setVisible(can_check and self._lesson.says_right)
        self._progress.setRange(0, len(self._lesson.steps))
        self._progress.setValue(self._step)

    def _lay_out(self) -> None:
        card = Card(self, titled=False)
        card.body.setContentsMargins(10, 10, 10, 10)
        self._prepare_texts()
        self._fold.setObjectName("lessonFold")
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for button in (self._next, self._hand_in):
            set_role(button, "primary")
        for button in (self._place, self._end):
            set_role(button, "link")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title, 1)
        head.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        rows = QGridLayout()
        rows.setSpacing(8)
        rows.addWidget(self._check, 0, 0, 1, 2)
        rows.addWidget(self._back, 1, 0)
        rows.addWidget(self._next, 1, 1)
        rows.addWidget(self._hand_in, 1, 1)
        rows.addWidget(self._place, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._end, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(head)
        card.body.addWidget(self._where)
        card.body.addWidget(self._progress)
        card.body.addWidget(self._area, 1)
        card.body.addWidget(self._message)
        card.body.addLayout(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 8, 16)
        column.addWidget(card)

    def _prepare_texts(self) -> None:
        for label, name, role in (
            (self._title, "lessonTitle", "title"),
            (self._where, "lessonWhere", "muted"),
            (self._message, "lessonMessage", "muted"),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_role(label, role)
        self._message.hide()
        self._progress.setObjectName("lessonProgress")
        self._progress.setTextVisible(False)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button

    @Slot()
    def _go_back(self) -> None:
        self.step_wanted.emit(self._step - 1)

    @Slot()
    def _go_on(self) -> None:
        self.step_wanted.emit(self._step + 1)

    @Slot()
    def _on_check(self) -> None:
        if isinstance(self._page, StepPage):
            self._page.check()
