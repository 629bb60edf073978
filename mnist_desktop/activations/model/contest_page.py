"""The same network from the same start, each time with another activation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.activations.model.activation_ticks import ActivationTicks
from mnist_desktop.activations.model.contest import Contest, State, Weighing, contest, weighing
from mnist_desktop.activations.model.contest_plot import ContestPlot
from mnist_desktop.activations.model.contest_table import ContestTable
from mnist_desktop.activations.model.ranking_words import RankingWords
from mnist_desktop.learning.trial_bench import TrialBench
from mnist_desktop.learning.trial_progress import TrialProgress
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.translation import error_sentence, translated
from mnist_desktop.widgets.background import Background
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.activations import facts
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.learning.same_start import FEWEST, dense_part, trainings
from trainer.networks import layers as kinds
from trainer.training.events import EpochFinished, Progress

if TYPE_CHECKING:
    from trainer.training.trial import Trial

_FORM_WIDTH = 344


class ContestPage(Retranslating):
    """Ticks and Train on the left; curves, table and a sentence on the right.

    Signals:
        busy_changed: whether trainings are going on.
    """

    busy_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._config: TrainingConfig | None = None
        self._contest: Contest | None = None
        self._trials: list[tuple[int, Trial]] = []
        self._before: tuple[Contest | None, list[tuple[int, Trial]]] = (None, [])
        self._problem: TrainerError | None = None
        self._is_blocked = False
        self._bench = TrialBench(self._title, self)
        self._scales = Background("dead units", self)
        self._form, self._curves, self._results = (
            Card(self),
            Card(self, titled=False),
            Card(self, titled=False),
        )
        self._what, self._trouble = QLabel(self), QLabel(self)
        self._ticks, self._progress = ActivationTicks(theme, self), TrialProgress("contestProgress", self)
        self._train, self._stop = QPushButton(self), QPushButton(self)
        self._accuracy = ContestPlot(theme, of_accuracy=True, parent=self)
        self._loss = ContestPlot(theme, of_accuracy=False, parent=self)
        self._table, self._words = ContestTable(theme, self), RankingWords(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_config(self, config: TrainingConfig | None) -> None:
        """From now on ``config`` is what is trained again; None for no network."""
        self._config = config
        self._say()

    @Slot(bool)
    def set_blocked(self, blocked: bool) -> None:
        """While another training goes on, none begins here."""
        self._is_blocked = blocked
        self._say()

    def finish(self) -> None:
        """Stop what goes on and wait until it has ended."""
        self._bench.finish()
        self._scales.finish()

    def retranslate(self) -> None:
        self._form.set_title(self.tr("The same start, another activation"))
        self._curves.setAccessibleName(self.tr("Curves of all activations"))
        self._results.setAccessibleName(self.tr("Results of the activations"))
        self._train.setText(self.tr("Train them"))
        self._train.setAccessibleName(self.tr("Train the network with each activation"))
        self._train.setToolTip(self.tr("Trains one after the other, each from the same first weights."))
        self._name_stop()
        self._say()

    def _title(self) -> str:
        """What others call it that wait until its trainings have ended."""
        return self.tr("My model")

    def _name_stop(self) -> None:
        if self._bench.is_waiting:
            self._stop.setText(self.tr("Cancel"))
            self._stop.setAccessibleName(self.tr("Do not wait for the trainings"))
            self._stop.setToolTip(self.tr("Waits no longer; nothing is trained here."))
        else:
            self._stop.setText(self.tr("Stop"))
            self._stop.setAccessibleName(self.tr("Stop the trainings"))
            self._stop.setToolTip(self.tr("Ends the one that goes on and leaves out those that wait."))

    def _say(self) -> None:
        is_busy, chosen = self._bench.is_busy, self._ticks.chosen
        can_train = not is_busy and not self._is_blocked and self._config is not None
        self._train.setEnabled(can_train and len(chosen) >= FEWEST)
        self._train.setVisible(not is_busy)
        self._stop.setVisible(is_busy)
        self._progress.setVisible(is_busy)
        self._ticks.setEnabled(not is_busy)
        self._what.setText("" if self._config is None else self._what_is_trained(self._config))
        self._trouble.setVisible(self._problem is not None or len(chosen) < FEWEST)
        if self._problem is not None:
            self._trouble.setText(error_sentence(self._problem))
        else:
            self._trouble.setText(self.tr("Tick at least two."))
        set_role(self._trouble, "muted" if self._problem is None else "error")

    def _what_is_trained(self, config: TrainingConfig) -> str:
        small = trainings(config, self._ticks.chosen[:1] or [kinds.ActivationName.RELU])[0]
        widths = [layer.units for layer in small.network.layers if isinstance(layer, kinds.Dense)]
        images = small.data.training_images or 0
        held_back = round(images * small.data.validation_split)
        template = (
            self.tr(
                "The dense layers 784-{widths} of this network, without TensorFlow: {images} images, {held} held "
                "back, {epochs} epochs. Seed, first weights and order of the images are the same each time."
            )
            if dense_part(config.network).layers == config.network.layers
            else self.tr(
                "Only the dense layers of this network, 784-{widths}, without TensorFlow: {images} images, {held} "
                "held back, {epochs} epochs. Seed, first weights and order of the images are the same each time."
            )
        )
        return template.format(
            widths="-".join(str(width) for width in widths),
            images=whole(images - held_back),
            held=whole(held_back),
            epochs=whole(small.stopping.epochs),
        )

    def _show_contest(self) -> None:
        for part in (self._accuracy, self._loss, self._table, self._words):
            part.show_contest(self._contest)

    @Slot()
    def _on_ticks(self) -> None:
        self._say()

    @Slot()
    def _on_train(self) -> None:
        chosen = self._ticks.chosen
        if self._config is None or self._bench.is_busy or len(chosen) < FEWEST:
            return
        self._before = self._contest, self._trials
        self._problem, self._trials = None, []
        self._contest = contest(trainings(self._config, chosen), chosen)
        planned = [config.stopping.epochs for config in self._contest.configs]
        name_of = [facts(name).title for name in chosen]
        self._progress.begin(
            planned, lambda place: translated("activations", name_of[place]), self._bench.waits_for
        )
        self._bench.start(self._contest.configs)
        self._show_contest()
        self._say()
        self.busy_changed.emit(True)

    @Slot()
    def _on_waiting_changed(self) -> None:
        assert self._contest is not None
        if not self._bench.is_waiting:
            self._contest.contestants[0].state = State.TRAINING
            self._show_contest()
        self._name_stop()
        self._progress.retranslate()

    @Slot(int, object)
    def _on_progressed(self, place: int, progress: Progress) -> None:
        self._progress.show_progress(place, progress)

    @Slot(int, object)
    def _on_epoch_finished(self, place: int, finished: EpochFinished) -> None:
        assert self._contest is not None
        self._contest.contestants[place].epochs.append(finished.result)
        for plot in (self._accuracy, self._loss):
            plot.show_contest(self._contest)

    @Slot(int, object)
    def _on_trial_ended(self, place: int, trial: "Trial") -> None:
        assert self._contest is not None
        contestants = self._contest.contestants
        contestants[place].end(trial)
        if place + 1 < len(contestants) and contestants[place].state is not State.STOPPED:
            contestants[place + 1].state = State.TRAINING
        if contestants[place].state is State.COMPLETED:
            self._trials.append((place, trial))
            self._scales.submit(weighing(self._contest, self._trials))
        self._show_contest()

    @Slot(object)
    def _on_weighed(self, answer: object) -> None:
        if isinstance(answer, Weighing) and answer.contest is self._contest:
            for each in answer.found:
                contestant = answer.contest.contestants[each.place]
                contestant.dead, contestant.flat = each.dead, each.flat
            self._table.show_contest(self._contest)

    @Slot(object)
    def _on_failed(self, error: TrainerError) -> None:
        self._problem = error

    @Slot(bool)
    def _on_ended(self, _all_ended: bool) -> None:
        assert self._contest is not None
        if not self._bench.has_begun:
            self._contest, self._trials = self._before
        for each in () if self._contest is None else self._contest.contestants:
            if each.state in (State.WAITING, State.TRAINING):
                each.state = State.STOPPED
        self._show_contest()
        self._say()
        self.busy_changed.emit(False)

    def _connect(self) -> None:
        self._ticks.changed.connect(self._on_ticks)
        self._train.clicked.connect(self._on_train)
        self._stop.clicked.connect(self._bench.stop)
        self._scales.done.connect(self._on_weighed)
        self._bench.waiting_changed.connect(self._on_waiting_changed)
        self._bench.progressed.connect(self._on_progressed)
        self._bench.epoch_finished.connect(self._on_epoch_finished)
        self._bench.trial_ended.connect(self._on_trial_ended)
        self._bench.failed.connect(self._on_failed)
        self._bench.ended.connect(self._on_ended)

    def _lay_out(self) -> None:
        self._form.setFixedWidth(_FORM_WIDTH)
        for label, name in ((self._what, "contestWhat"), (self._trouble, "contestTrouble")):
            label.setObjectName(name)
            label.setWordWrap(True)
        set_role(self._what, "muted")
        self._train.setObjectName("contestTrain")
        self._stop.setObjectName("contestStop")
        set_role(self._train, "primary")
        for part in (self._ticks, self._train, self._stop, self._progress, self._trouble):
            self._form.body.addWidget(part)
        self._form.body.addStretch(1)
        self._form.body.addWidget(self._what)
        plots = QHBoxLayout()
        plots.setSpacing(12)
        for plot, name in ((self._accuracy, "contestAccuracy"), (self._loss, "contestLoss")):
            plot.setObjectName(name)
            plots.addWidget(plot)
        self._curves.body.addLayout(plots, 1)
        self._results.body.addWidget(self._table)
        self._results.body.addWidget(self._words)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._curves, 1)
        right.addWidget(self._results)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._form)
        row.addLayout(right, 1)
