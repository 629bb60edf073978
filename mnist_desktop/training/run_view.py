"""What is seen of a run: progress, hints, curves, and the pages below them."""

from collections.abc import Sequence

import pyqtgraph as pg
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
from mnist_desktop.training.summary_panel import SummaryPanel
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import Loss, TrainingConfig
from trainer.training.events import EpochFinished, Progress, RunFinished, RunStarted
from trainer.training.history import EpochResult
from trainer.training.result import Outcome

EPOCHS, RESULT, DATA, NETWORK, CODE, QUEUE = range(6)


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
        self.hints = HintLines(self)
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
            (DATA, self.tr("Data")),
            (NETWORK, self.tr("Network")),
            (CODE, self.tr("Code")),
            (QUEUE, self.tr("Queue")),
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
        self._has_run = True
        self._squared = event.config.learning.loss is Loss.MEAN_SQUARED_ERROR
        self._name_axes()
        for plot in (self.loss, self.accuracy, self.rates):
            plot.clear_run(event.epochs)
        self.epochs.clear_run()
        self.hints.show_hints(())
        self.result.show_report(None)
        for epoch in event.earlier:
            self._add_epoch(epoch)
        self._mark_best(event.earlier)
        self.show_page(EPOCHS)

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

    def _add_epoch(self, result: EpochResult) -> None:
        self.loss.add_epoch(result.epoch, result.loss, result.validation_loss)
        self.accuracy.add_epoch(result.epoch, result.accuracy, result.validation_accuracy)
        self.epochs.add_epoch(result)

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
        for page in (self.epochs, self.result, self.data, self.summary, self.code, self.queue):
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
        column.addWidget(self.hints)
        column.addLayout(plots, 1)
        column.addWidget(below, 1)
