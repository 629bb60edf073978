"""Over- and underfitting: guess, train, see whether the guess was right."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.learning.fit.experiment_row import ExperimentRow
from mnist_desktop.learning.fit.fit_plot import FitLegend, FitPlot
from mnist_desktop.learning.fit.notebook import Page
from mnist_desktop.learning.fit.question_card import QuestionCard, Situation, Trouble
from mnist_desktop.learning.fit.score_table import ScoreTable
from mnist_desktop.learning.fit.words import said
from mnist_desktop.learning.trial_bench import TrialBench
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.copy_corner import CopyButton, Table
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError
from trainer.learning.fit import score_of
from trainer.learning.fit_experiments import experiments
from trainer.training.events import EpochFinished, Progress
from trainer.training.trial import Trial

_QUESTION_WIDTH = 344


class FitRoom(Retranslating):
    """Introduces the experiments, the question, the curves and the table to each other.

    Signals:
        training_wanted: a variant shall be shown in Train; carries its TrainingConfig.
        term_wanted: a word shall be explained; carries its key in the glossary.
    """

    training_wanted = Signal(object)
    term_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = [Page(experiment) for experiment in experiments()]
        self._page = self._pages[0]
        self._running: Page | None = None
        self._troubles: dict[str, Trouble | TrainerError] = {}
        self._bench = TrialBench(self._title, self)
        self._row = ExperimentRow(theme, experiments(), self)
        self._question = QuestionCard(theme, self)
        self._curves, self._results = Card(self, titled=False), Card(self, titled=False)
        self._accuracy = FitPlot(theme, of_accuracy=True, parent=self)
        self._loss = FitPlot(theme, of_accuracy=False, parent=self)
        self._legend = FitLegend(theme, self)
        self._table = ScoreTable(theme, self)
        self._seed, self._open = QLabel(self), QPushButton(self)
        self._copy = CopyButton("fitCopy", theme, self._numbers, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_page()

    def finish(self) -> None:
        """Stop what goes on and wait until it has ended."""
        self._bench.finish()

    def retranslate(self) -> None:
        self._curves.setAccessibleName(self.tr("Curves of all variants"))
        self._results.setAccessibleName(self.tr("Results of the variants"))
        self._open.setText(self.tr("Open in Train"))
        self._open.setAccessibleName(self.tr("Open the chosen variant in Train"))
        self._open.setToolTip(
            self.tr("Fills the training form with the chosen row, to change it further and keep the model.")
        )
        self._say_seed()

    def _title(self) -> str:
        """What others call it that wait until its trainings have ended."""
        return self.tr("Over- and underfitting")

    def _show_page(self) -> None:
        """Show everything of the page in front."""
        page = self._page
        answered = frozenset(place for place, each in enumerate(self._pages) if each.rounds)
        self._row.show_choice(self._pages.index(page), answered)
        self._show_question()
        self._show_curves()
        self._show_results()

    def _show_curves(self) -> None:
        for plot in (self._accuracy, self._loss):
            plot.show_page(self._page)
        self._copy.setEnabled(self._page.has_epochs)

    def _numbers(self) -> Table:
        """Every epoch of every variant and seed, for a spreadsheet."""
        return self._page.table([said(variant.name) for variant in self._page.experiment.variants])

    def _show_question(self) -> None:
        trouble = self._troubles.get(self._page.experiment.key)
        self._question.show_page(self._page, Situation(self._running, trouble, self._bench.is_waiting))

    def _show_results(self) -> None:
        answer = None if self._page.open else self._page.answer()
        self._table.show_page(self._page, self._table.row if answer is None else answer.winners[0])
        self._say_seed()

    def _say_seed(self) -> None:
        shown = self._page.shown
        self._seed.setText(
            ""
            if shown is None
            else self.tr("Seed {number}: with it, Train gives the same numbers.").format(number=shown.seed)
        )

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._page = self._pages[place]
        self._show_page()

    @Slot(int)
    def _on_guessed(self, place: int) -> None:
        self._page.guess = place
        self._show_question()

    @Slot()
    def _on_run(self) -> None:
        if self._bench.is_busy or self._page.guess is None:
            return
        self._running = self._page
        self._troubles.pop(self._page.experiment.key, None)
        variants = self._page.experiment.variants
        planned = [variant.config.stopping.epochs for variant in variants]
        self._question.progress.begin(
            planned, lambda place: said(variants[place].name), self._bench.waits_for
        )
        self._bench.start(self._page.begin())
        self._show_page()

    @Slot()
    def _on_again(self) -> None:
        self._page.forget()
        self._troubles.pop(self._page.experiment.key, None)
        self._show_page()

    @Slot()
    def _on_waiting_changed(self) -> None:
        self._show_question()
        self._question.progress.retranslate()

    @Slot(int, object)
    def _on_progressed(self, place: int, progress: Progress) -> None:
        self._question.progress.show_progress(place, progress)

    @Slot(int, object)
    def _on_epoch_finished(self, place: int, finished: EpochFinished) -> None:
        assert self._running is not None
        assert self._running.open is not None
        self._running.open.epochs[place].append(finished.result)
        if self._running is self._page:
            self._show_curves()

    @Slot(int, object)
    def _on_trial_ended(self, place: int, trial: Trial) -> None:
        assert self._running is not None
        assert self._running.open is not None
        self._running.open.scores[place] = score_of(trial)
        if self._running is self._page:
            self._show_results()

    @Slot(object)
    def _on_failed(self, error: TrainerError) -> None:
        assert self._running is not None
        self._troubles[self._running.experiment.key] = error

    @Slot(bool)
    def _on_ended(self, all_ended: bool) -> None:
        assert self._running is not None
        if not self._bench.has_begun:
            self._running.open = None
        elif not self._running.close():
            trouble = Trouble.DIVERGED if all_ended else Trouble.STOPPED
            self._troubles.setdefault(self._running.experiment.key, trouble)
        self._running = None
        self._show_page()

    @Slot()
    def _on_open(self) -> None:
        config = self._page.experiment.variants[self._table.row].config
        shown = self._page.shown
        self.training_wanted.emit(config if shown is None else config.changed(seed=shown.seed))

    def _connect(self) -> None:
        self._row.chosen.connect(self._on_chosen)
        self._question.guessed.connect(self._on_guessed)
        self._question.run_wanted.connect(self._on_run)
        self._question.stop_wanted.connect(self._bench.stop)
        self._question.again_wanted.connect(self._on_again)
        self._question.term_wanted.connect(self.term_wanted)
        self._open.clicked.connect(self._on_open)
        self._bench.waiting_changed.connect(self._on_waiting_changed)
        self._bench.progressed.connect(self._on_progressed)
        self._bench.epoch_finished.connect(self._on_epoch_finished)
        self._bench.trial_ended.connect(self._on_trial_ended)
        self._bench.failed.connect(self._on_failed)
        self._bench.ended.connect(self._on_ended)

    def _lay_out(self) -> None:
        self._question.setFixedWidth(_QUESTION_WIDTH)
        self._seed.setObjectName("fitSeed")
        self._seed.setProperty("role", "muted")
        self._open.setObjectName("fitOpen")
        plots = QHBoxLayout()
        plots.setSpacing(12)
        for plot, name in ((self._accuracy, "fitAccuracy"), (self._loss, "fitLoss")):
            plot.setObjectName(name)
            plots.addWidget(plot)
        self._curves.body.addLayout(plots, 1)
        self._curves.body.addWidget(self._legend)
        self._results.body.addWidget(self._table)
        below = QHBoxLayout()
        below.addWidget(self._seed)
        below.addStretch(1)
        below.addWidget(self._copy)
        below.addWidget(self._open)
        self._results.body.addLayout(below)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._curves, 1)
        right.addWidget(self._results)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._question)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._row)
        column.addLayout(row, 1)
