"""A page on which some real trainings are made and compared."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.learning.descent.trial_lines import TrialLines
from mnist_desktop.learning.fit.words import said
from mnist_desktop.learning.trial_bench import TrialBench
from mnist_desktop.learning.trial_progress import TrialProgress
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart
from trainer.errors import TrainerError
from trainer.learning.fit import Variant
from trainer.training.events import EpochFinished, Progress
from trainer.training.trial import Trial

_WIDTH = 344


class TrialPage(Retranslating):
    """Button, progress and findings at the left; children put plots at the right and judge the trials.

    Attributes:
        prefix: begins the objectNames.
        trials: what each training came to, None for those that are not yet over.
        running: whether trainings go on.
        theme: the colours.
    """

    def __init__(
        self, prefix: str, colours: Sequence[int], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Build it for one training in each of ``colours``, places among those of the theme."""
        super().__init__(parent)
        self.prefix, self.theme = prefix, theme
        self.trials: list[Trial | None] = [None] * len(colours)
        self._seed = 0
        self._places: tuple[int, ...] = ()
        self._joins = False
        self._error: TrainerError | None = None
        self._was_stopped = False
        self.bench = TrialBench(self.room_title, self)
        self.card, self.plots = Card(self), Card(self, titled=False)
        self.idea, self.conclusion, self._hint = QLabel(self), QLabel(self), QLabel(self)
        self.extra = QVBoxLayout()
        self._run, self._stop = QPushButton(self), QPushButton(self)
        self._progress = TrialProgress(f"{prefix}Progress", self)
        self._lines = TrialLines(f"{prefix}Verdict", colours, theme, self)
        self._lay_out()
        self._connect()

    def variants(self) -> tuple[Variant, ...]:
        """What is to be trained."""
        raise NotImplementedError

    def places(self) -> Sequence[int]:
        """Which of them the large button trains: all."""
        return range(len(self.trials))

    def room_title(self) -> str:
        """Where this page is, for others that wait until its trainings have ended."""
        raise NotImplementedError

    def begin(self) -> None:
        """The trainings begin: empty the plots."""
        raise NotImplementedError

    def add_steps(self, place: int, progress: Progress) -> None:
        """The training at ``place`` made some steps."""

    def add_epoch(self, place: int, finished: EpochFinished) -> None:
        """The training at ``place`` finished an epoch."""

    def sentence(self, place: int, trial: Trial) -> str:
        """What the training at ``place`` came to."""
        raise NotImplementedError

    def conclude(self) -> str:
        """What all of them say together; empty if nothing."""
        return ""

    def finish(self) -> None:
        """Stop what goes on and wait until it has ended."""
        self.bench.finish()

    def retranslate(self) -> None:
        self._run.setText(self.tr("Train all") if not self._seed else self.tr("Again with another seed"))
        self._run.setToolTip(
            self.tr("Trains the networks one after the other, here and now, on real digits.")
        )
        self._name_stop()
        self._run.setAccessibleName(self._run.text())
        self.plots.setAccessibleName(self.tr("Curves of the trainings"))
        self.show_findings()

    def train(self, places: Sequence[int], *, joins: bool = False) -> None:
        """Train the variants at ``places``, instead of what is shown or as a part of it; nothing may go on."""
        self._places, self._joins = tuple(places), joins
        variants = [self.variants()[place] for place in places]
        planned = [variant.config.stopping.epochs for variant in variants]
        seed = max(self._seed - 1, 0) if joins else self._seed
        self._progress.begin(planned, lambda number: said(variants[number].name), self.bench.waits_for)
        self.bench.start([variant.config.changed(seed=seed) for variant in variants])
        self.retranslate()

    def begin_tab_order_with(self, *widgets: QWidget) -> None:
        """Reach ``widgets``, which stand above the large button, before it."""
        for before, after in pairwise((*widgets, self._run, self._stop)):
            QWidget.setTabOrder(before, after)

    def leave_out(self, place: int) -> None:
        """What the training at ``place`` came to is no longer about what is asked."""
        self.trials[place] = None

    def forget(self) -> None:
        """What was trained is no longer about what is asked."""
        self._empty(0)
        self.retranslate()

    def show_findings(self) -> None:
        """Write what is known of each training, and of all together."""
        names = [said(variant.name) for variant in self.variants()]
        sentences = [
            "" if trial is None else self.sentence(place, trial) for place, trial in enumerate(self.trials)
        ]
        self._lines.show_lines(names, sentences)
        conclusion = self.conclude()
        self.conclusion.setText(conclusion)
        self.conclusion.setVisible(bool(conclusion))
        hint = self._hint_text()
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        set_role(self._hint, "error" if self._error is not None else "muted")
        is_busy = self.bench.is_busy
        had_focus = self._run.hasFocus() or self._stop.hasFocus()
        self._run.setVisible(not is_busy)
        self._stop.setVisible(is_busy)
        self._progress.setVisible(is_busy)
        if had_focus:
            (self._stop if is_busy else self._run).setFocus()

    def _name_stop(self) -> None:
        if self.bench.is_waiting:
            self._stop.setText(self.tr("Cancel"))
            self._stop.setToolTip(self.tr("Waits no longer; nothing is trained here (Esc)."))
        else:
            self._stop.setText(self.tr("Stop"))
            self._stop.setToolTip(self.tr("Ends the training at once (Esc)."))
        self._stop.setAccessibleName(self._stop.text())
        self._stop.setShortcut(QKeySequence("Esc"))  # a new text takes it away

    def _hint_text(self) -> str:
        if self._error is not None:
            return translated("trainer", self._error.template).format(**self._error.values)
        if self._was_stopped:
            return self.tr("Stopped. What was trained until then stays here.")
        if self.bench.is_busy or self._seed:
            return ""
        return self.tr("Press “{button}”: it takes some seconds.").format(button=self._run.text())

    @Slot()
    def _on_run(self) -> None:
        if self.bench.is_busy:
            return
        self.train(self.places())

    @Slot()
    def _on_waiting_changed(self) -> None:
        if not self.bench.is_waiting:  # only now is what was found before no longer of use
            self._make_room()
        self.retranslate()
        self._progress.retranslate()

    @Slot(int, object)
    def _on_progressed(self, number: int, progress: Progress) -> None:
        self._progress.show_progress(number, progress)
        self.add_steps(self._places[number], progress)

    @Slot(int, object)
    def _on_epoch_finished(self, number: int, finished: EpochFinished) -> None:
        self.add_epoch(self._places[number], finished)

    @Slot(int, object)
    def _on_trial_ended(self, number: int, trial: Trial) -> None:
        if trial.history.step_losses:
            self.trials[self._places[number]] = trial
        self.show_findings()

    @Slot(object)
    def _on_failed(self, error: TrainerError) -> None:
        self._error = error

    @Slot(bool)
    def _on_ended(self, all_ended: bool) -> None:
        if self.bench.has_begun:
            self._was_stopped = not all_ended and self._error is None
        self.show_findings()

    def _make_room(self) -> None:
        """What was found before gives way to what is trained now."""
        if not self._joins:
            self._empty(self._seed + 1)
            return
        self._error, self._was_stopped = None, False
        for place in self._places:
            self.leave_out(place)

    def _empty(self, seed: int) -> None:
        """Nothing is known yet; the next training has ``seed``."""
        self.trials, self._seed = [None] * len(self.trials), seed
        self._error, self._was_stopped = None, False
        self.begin()

    def _connect(self) -> None:
        self._run.clicked.connect(self._on_run)
        self._stop.clicked.connect(self.bench.stop)
        self.bench.waiting_changed.connect(self._on_waiting_changed)
        self.bench.progressed.connect(self._on_progressed)
        self.bench.epoch_finished.connect(self._on_epoch_finished)
        self.bench.trial_ended.connect(self._on_trial_ended)
        self.bench.failed.connect(self._on_failed)
        self.bench.ended.connect(self._on_ended)

    def _lay_out(self) -> None:
        card = StillPart(self.card, self)
        card.setFixedWidth(_WIDTH)
        named: tuple[tuple[QWidget, str], ...] = (
            (self._run, "Run"),
            (self._stop, "Stop"),
            (self.idea, "Idea"),
            (self.conclusion, "Conclusion"),
            (self._hint, "Hint"),
        )
        for widget, name in named:
            widget.setObjectName(f"{self.prefix}{name}")
        self._run.setProperty("role", "primary")
        self.idea.setProperty("role", "muted")
        for label in (self.idea, self.conclusion, self._hint):
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._run)
        buttons.addWidget(self._stop)
        buttons.addStretch(1)
        self.card.body.addWidget(self.idea)
        self.card.body.addLayout(self.extra)
        self.card.body.addLayout(buttons)
        below: tuple[QWidget, ...] = (self._hint, self._progress, self._lines, self.conclusion)
        for part in below:
            self.card.body.addWidget(part)
        self.card.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(card)
        row.addWidget(self.plots, 1)
