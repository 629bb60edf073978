"""What is seen of a run: progress, hints, curves, and the pages below them."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.training.code_panel import CodePanel
from mnist_desktop.training.curve_actions import CurveActions
from mnist_desktop.training.data_panel import DataPanel
from mnist_desktop.training.epoch_table import EpochTable
from mnist_desktop.training.hint_lines import HintLines
from mnist_desktop.training.metric_plot import MetricPlot
from mnist_desktop.training.progress_card import ProgressCard
from mnist_desktop.training.queue_panel import QueuePanel
from mnist_desktop.training.rate_plot import RatePlot
from mnist_desktop.training.result_panel import ResultPanel
from mnist_desktop.training.runs_panel import RunsPanel
from mnist_desktop.training.shown_bar import ShownBar
from mnist_desktop.training.summary_panel import SummaryPanel
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import Loss, TrainingConfig
from trainer.library import INTERRUPTED, STOPPED
from trainer.training.events import EpochFinished, Progress, RunFinished, RunStarted
from trainer.training.history import EpochResult
from trainer.training.result import Outcome
from trainer.training.story import RunStory

EPOCHS, RESULT, RUNS, QUEUE, DATA, NETWORK, CODE = range(7)


class _StillCard(Card):
    """As high as its share, whichever page is in front: none of them moves the curves above."""

    def hasHeightForWidth(self) -> bool:
        return False


class RunView(Retranslating):
    """Shows events; what is asked for goes out as signals.

    Signals:
        target_accuracy_moved, target_loss_moved: where a target line was dragged to.
        failed: a TrainerError, from saving the curves.
    """

    target_accuracy_moved = Signal(float)
    target_loss_moved = Signal(float)
    failed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressCard(theme, self)
        self.shown, self.hints = ShownBar(self), HintLines(self)
        self.loss = MetricPlot(theme, best_is_high=False)
        self.loss.setObjectName("lossPlot")
        self.accuracy = MetricPlot(theme, best_is_high=True)
        self.accuracy.setObjectName("accuracyPlot")
        self.rates = RatePlot(theme)
        self.rates.setObjectName("ratePlot")
        self.epochs = EpochTable(self)
        self.curve_actions = CurveActions(theme, self.epochs, (self.loss, self.accuracy, self.rates))
        self.result = ResultPanel(theme, self)
        self.data = DataPanel(theme, self)
        self.summary = SummaryPanel(self)
        self.code = CodePanel(theme, self)
        self.queue = QueuePanel(theme, self)
        self.runs = RunsPanel(theme, self)
        self._cards = [Card(self) for _ in range(3)]
        self._pages = QTabWidget(self)
        self._squared = self._has_run = False
        self._room = 0
        self._lay_out()
        self.loss.target_moved.connect(self.target_loss_moved)
        self.accuracy.target_moved.connect(self.target_accuracy_moved)
        self.curve_actions.rates_wanted.connect(self._cards[2].setVisible)
        self.curve_actions.failed.connect(self.failed)
        self._cards[2].hide()
        self.retranslate()

    def retranslate(self) -> None:
        titles = self.tr("Loss"), self.tr("Accuracy"), self.tr("Learning rate and gradient")
        for card, title in zip(self._cards, titles, strict=True):
            card.set_title(title)
        self._name_axes()
        self.loss.setAccessibleName(self.tr("Loss by epoch, training and validation"))
        self.accuracy.setAccessibleName(self.tr("Accuracy by epoch, training and validation"))
        for place, text in (
            (EPOCHS, self.tr("Epochs")),
            (RESULT, self.tr("Test result")),
            (RUNS, self.tr("Runs")),
            (QUEUE, self.tr("Queue")),
            (DATA, self.tr("Data")),
            (NETWORK, self.tr("Network")),
            (CODE, self.tr("Code")),
        ):
            self._pages.setTabText(place, text)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self.data.finish()

    def show_page(self, place: int) -> None:
        """Bring one of the pages below to the front."""
        self._pages.setCurrentIndex(place)

    def show_config(self, config: TrainingConfig | None) -> None:
        """Let the pages about data, network and code speak of ``config``, if there is a whole one."""
        if config is not None:
            self.data.show_config(config)
            self._make_room(config.stopping.epochs)
        self.summary.show_network(None if config is None else config.network)
        self.code.show_config(config)

    def show_targets(self, accuracy: float | None, loss: float | None) -> None:
        """Draw the lines of what is enough."""
        self.accuracy.set_target(accuracy)
        self.loss.set_target(loss)

    def show_start(self, event: RunStarted) -> None:
        """Empty everything for a new run, or show the epochs that one taken up has behind it."""
        self.progress.show_start(event)
        self._begin(event.config, event.epochs, event.earlier)
        self.show_page(EPOCHS)

    def show_story(self, story: RunStory | None) -> None:
        """Show the curves, epochs, hints and the test of ``story``; without one, that there is none."""
        if story is None:
            self._has_run, self._room = False, 0
            self._begin(None, 1, ())
            return
        history, steps = story.history, story.steps_per_epoch
        self._begin(story.config, story.config.stopping.epochs, history.epochs)
        if steps and len(history.step_losses):
            place = story.skipped_epochs + 1, len(history.step_losses), steps
            self.loss.add_steps(*place, tuple(history.step_losses))
            self.accuracy.add_steps(*place, tuple(history.step_accuracies))
            self.rates.add_steps(*place, history.step_rates, history.step_norms)
        self.hints.show_hints(story.hints)
        self.result.show_report(story.test, was_stopped=story.state in (INTERRUPTED, STOPPED))

    @Slot(object)
    def show_progress(self, event: Progress) -> None:
        """Some steps were made."""
        self.progress.show_progress(event)
        self.loss.add_steps(event.epoch, event.step, event.steps, event.losses)
        self.accuracy.add_steps(event.epoch, event.step, event.steps, event.accuracies)
        self.rates.add_steps(event.epoch, event.step, event.steps, event.learning_rates, event.gradient_norms)

    def show_epoch(self, event: EpochFinished) -> None:
        """An epoch is over."""
        self._add_epoch(event.result)
        self.epochs.mark_best(event.best_epoch)
        self.hints.show_hints(event.hints)

    def show_ending(self, event: RunFinished) -> None:
        """The run is over."""
        self.progress.show_ending(event)
        test = event.result.test
        self.result.show_report(test, was_stopped=event.outcome is Outcome.STOPPED)
        if test is not None:
            self.show_page(RESULT)

    def _make_room(self, epochs: int) -> None:
        """Until the first run, the empty plots are as wide as the run would be."""
        if self._has_run or epochs == self._room:
            return
        self._room = epochs
        for plot in (self.loss, self.accuracy, self.rates):
            plot.clear_run(epochs)

    def _begin(self, config: TrainingConfig | None, epochs: int, earlier: Sequence[EpochResult]) -> None:
        """Show nothing of a run but the epochs that it has behind it."""
        self._has_run = config is not None
        self._squared = config is not None and config.learning.loss is Loss.MEAN_SQUARED_ERROR
        self._name_axes()
        for plot in (self.loss, self.accuracy, self.rates):
            plot.clear_run(epochs)
        self.hints.show_hints(())
        self.result.show_report(None)
        self.epochs.show_epochs(earlier)
        self._add_unseen(earlier[:-1])
        for epoch in earlier[-1:]:
            self._add_to_plots(epoch)
        self._mark_best(earlier)

    def _add_epoch(self, result: EpochResult) -> None:
        self._add_to_plots(result)
        self.epochs.add_epoch(result)

    def _add_unseen(self, epochs: Sequence[EpochResult]) -> None:
        """Put ``epochs`` behind the curves without drawing each; the next one is drawn with them."""
        numbers = np.array([epoch.epoch for epoch in epochs], np.float64)
        known = [epoch.validation_loss is not None for epoch in epochs]
        for plot, training, validation in (
            (self.loss, "loss", "validation_loss"),
            (self.accuracy, "accuracy", "validation_accuracy"),
        ):
            plot.training.append(numbers, _column(epochs, training))
            plot.validation.append(numbers[known], _column(epochs, validation)[known])

    def _add_to_plots(self, result: EpochResult) -> None:
        self.loss.add_epoch(result.epoch, result.loss, result.validation_loss)
        self.accuracy.add_epoch(result.epoch, result.accuracy, result.validation_accuracy)

    def _mark_best(self, epochs: Sequence[EpochResult]) -> None:
        from trainer.training.stopping import best_epoch

        best = best_epoch(epochs)
        if best is not None:
            self.epochs.mark_best(best)

    def _name_axes(self) -> None:
        loss = self.tr("loss (mean squared error)") if self._squared else self.tr("loss (cross-entropy)")
        self.loss.set_axes(self.tr("epoch"), loss)
        self.accuracy.set_axes(self.tr("epoch"), self.tr("share read right"))

    def _lay_out(self) -> None:
        plots = QHBoxLayout()
        plots.setSpacing(12)
        shown: tuple[pg.PlotWidget, ...] = (self.loss, self.accuracy, self.rates)
        for card, plot in zip(self._cards, shown, strict=True):
            card.body.addWidget(plot, 1)
            plots.addWidget(card, 1)
        self._pages.setObjectName("runDetailsTabs")
        self._pages.setDocumentMode(True)
        pages = self.epochs, self.result, self.runs, self.queue, self.data, self.summary, self.code
        for page in pages:
            page.setMinimumHeight(1)  # no page moves the curves when it comes to the front
            self._pages.addTab(page, "")
        self._pages.setCornerWidget(self.curve_actions)
        below = _StillCard(self, titled=False)
        below.body.addWidget(self._pages)
        for part in (below, *self._cards):  # the stretch factors alone share the height
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.progress)
        column.addWidget(self.shown)
        column.addLayout(plots, 1)
        under = QVBoxLayout()
        under.setSpacing(12)
        under.addWidget(below, 1)
        under.addWidget(self.hints)  # takes its room from the pages, so that the curves stay where they are
        column.addLayout(under, 1)


def _column(epochs: Sequence[EpochResult], name: str) -> NDArray[np.float64]:
    """One number of each epoch; None becomes NaN."""
    return np.array([getattr(epoch, name) for epoch in epochs], np.float64)
