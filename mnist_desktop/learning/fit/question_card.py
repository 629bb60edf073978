"""The question, the guess, the button that trains, and what came of it."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_desktop.learning.fit.choices import Choices
from mnist_desktop.learning.fit.notebook import Page
from mnist_desktop.learning.fit.term_row import TermRow
from mnist_desktop.learning.fit.verdict import Verdict
from mnist_desktop.learning.trial_progress import TrialProgress
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.errors import TrainerError


class Trouble(Enum):
    """Why a round has no answer."""

    STOPPED = auto()
    DIVERGED = auto()


@dataclass(frozen=True, slots=True)
class Situation:
    """What goes on.

    Attributes:
        running: the page whose variants are being trained, if any.
        trouble: how the last round of the shown page ended, if it has no answer.
        is_waiting: whether what is running has not begun yet, because others come first.
    """

    running: Page | None = None
    trouble: Trouble | TrainerError | None = None
    is_waiting: bool = False


class QuestionCard(RetranslatingMixin, Card):
    """One experiment, from question to answer.

    Attributes:
        progress: how far the training is; shown while it goes on.

    Signals:
        guessed: a person chose a variant; carries its place.
        run_wanted: the variants shall be trained.
        stop_wanted: the training shall end.
        again_wanted: guess and results shall be forgotten.
        term_wanted: a word shall be explained; carries its key in the glossary.
    """

    guessed = Signal(int)
    run_wanted = Signal()
    stop_wanted = Signal()
    again_wanted = Signal()
    term_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._situation = Situation()
        self._idea, self._asked, self._hint = QLabel(self), QLabel(self), QLabel(self)
        self._choices = Choices(theme, self)
        self._run, self._stop, self._again = (QPushButton(self) for _ in range(3))
        self.progress = TrialProgress("fitProgress", self)
        self._verdict, self._terms = Verdict(self), TermRow(self)
        self._lay_out()
        self._choices.guessed.connect(self.guessed)
        self._run.clicked.connect(self._on_run)
        self._stop.clicked.connect(self.stop_wanted)
        self._again.clicked.connect(self.again_wanted)
        self._terms.term_wanted.connect(self.term_wanted)
        self.retranslate()

    def show_page(self, page: Page, situation: Situation) -> None:
        """Say where ``page`` stands."""
        self._page, self._situation = page, situation
        is_running = situation.running is page
        is_answered = bool(page.rounds) and not is_running
        had_focus = self._run.hasFocus() or self._stop.hasFocus()
        self._choices.show_guess(page.experiment, page.guess, locked=is_running or bool(page.rounds))
        self._stop.setVisible(situation.running is not None)
        self._run.setVisible(situation.running is None)
        self._run.setEnabled(page.guess is not None)
        self._again.setVisible(is_answered and situation.running is None)
        self.progress.setVisible(situation.running is not None)
        self._verdict.setVisible(is_answered)
        if is_answered:
            self._verdict.show_page(page)
        self._terms.show_terms(page.experiment.terms)
        if had_focus:
            (self._stop if situation.running is not None else self._run).setFocus()
        self.retranslate()

    def retranslate(self) -> None:
        self._name_buttons()
        if self._page is None:
            return
        experiment = self._page.experiment
        self.set_title(translated("learning", experiment.title))
        self._idea.setText(translated("learning", experiment.idea))
        self._asked.setText(translated("learning", experiment.asked))
        hint = self._hint_text()
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        set_role(self._hint, "error" if isinstance(self._situation.trouble, TrainerError) else "muted")

    def _name_buttons(self) -> None:
        is_first = self._page is None or not self._page.rounds
        self._run.setText(self.tr("Train all") if is_first else self.tr("Again with another seed"))
        self._run.setToolTip(
            self.tr("Trains these networks one after the other, here and now. Guess first.")
            if is_first
            else self.tr("Other first weights and another order: see how far the results scatter.")
        )
        if self._situation.is_waiting:
            self._stop.setText(self.tr("Cancel"))
            self._stop.setToolTip(self.tr("Waits no longer; nothing is trained here (Esc)."))
        else:
            self._stop.setText(self.tr("Stop"))
            self._stop.setToolTip(self.tr("Ends the training at once (Esc)."))
        self._stop.setShortcut(QKeySequence("Esc"))  # a new text takes it away
        self._again.setText(self.tr("Guess anew"))
        self._again.setToolTip(self.tr("Forgets these results, for the next person to guess."))
        for button in (self._run, self._stop, self._again):
            button.setAccessibleName(button.text())

    def _hint_text(self) -> str:
        """What to do next, or why there is no answer; nothing where the answer itself speaks."""
        assert self._page is not None
        situation, page = self._situation, self._page
        if situation.running is page:
            return ""
        if situation.running is not None:
            title = translated("learning", situation.running.experiment.title)
            return self.tr("“{title}” is being trained. This one can follow it.").format(title=title)
        match situation.trouble:
            case TrainerError() as error:
                return translated("trainer", error.template).format(**error.values)
            case Trouble.STOPPED if page.rounds:
                return self.tr("Stopped. What you see is the run before it.")
            case Trouble.STOPPED:
                return self.tr("Stopped. There is an answer once all of them came to their end.")
            case Trouble.DIVERGED:
                return self.tr("One of them diverged, so that there is nothing to compare. Try another seed.")
        if page.rounds:
            return ""
        if page.guess is None:
            return self.tr("What do you think? Choose one, then you can train.")
        return self.tr("Now train, and watch the dashed lines: new digits.")

    def _lay_out(self) -> None:
        for label, name, role in (
            (self._idea, "fitIdea", "muted"),
            (self._asked, "fitQuestion", "title"),
            (self._hint, "fitHint", "muted"),
        ):
            label.setObjectName(name)
            label.setProperty("role", role)
            label.setWordWrap(True)
        self._run.setObjectName("fitRun")
        self._run.setProperty("role", "primary")
        self._stop.setObjectName("fitStop")
        self._again.setObjectName("fitAgain")
        self._again.setProperty("role", "link")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._run, self._stop, self._again):
            row.addWidget(button)
        row.addStretch(1)
        above: tuple[QWidget, ...] = (self._idea, self._asked, self._choices)
        below: tuple[QWidget, ...] = (self._hint, self.progress, self._verdict)
        for widget in above:
            self.body.addWidget(widget)
        self.body.addLayout(row)
        for widget in below:
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(self._terms)

    @Slot()
    def _on_run(self) -> None:
        self.run_wanted.emit()
