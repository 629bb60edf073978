"""The Train tab: form, live curves, result."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from mnist_desktop.run_bridge import RunBridge
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.training.config_form import ConfigForm
from mnist_desktop.training.epoch_table import EpochTable
from mnist_desktop.training.metric_plot import MetricPlot
from mnist_desktop.training.model_loader import ModelLoader
from mnist_desktop.training.progress_card import ProgressCard
from mnist_desktop.training.result_panel import ResultPanel
from mnist_desktop.training.run_controls import RunControls
from mnist_desktop.widgets.banner import Banner
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.networks.layers import ActivationName
from trainer.training.events import EpochFinished, Progress, RunFailed, RunFinished, RunStarted, StageChanged
from trainer.training.result import Outcome, TrainingResult


class TrainingTab(Retranslating):
    """Trains what the form says and shows what happens.

    Signals:
        model_chosen: a Classifier that the Draw tab shall use.
        ended: the run that was going on is over, however it ended.
    """

    model_chosen = Signal(object)
    ended = Signal()

    def __init__(self, theme: Theme, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._result: TrainingResult | None = None
        self._failed = False
        self._bridge = RunBridge(self)
        self._loader = ModelLoader(self)
        self.form = ConfigForm(self)
        self._controls = RunControls(theme, self)
        self._banner = Banner(self)
        self._progress = ProgressCard(theme, self)
        self._loss = MetricPlot(theme, best_is_high=False)
        self._loss.setObjectName("lossPlot")
        self._accuracy = MetricPlot(theme, best_is_high=True)
        self._accuracy.setObjectName("accuracyPlot")
        self._loss_card, self._accuracy_card = Card(self), Card(self)
        self._epochs = EpochTable(self)
        self._test = ResultPanel(theme, self)
        self._below = QTabWidget(self)
        self._form_card = Card(self)
        self._lay_out()
        self._connect()
        self._recall()
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether a run is going on or a model is being loaded."""
        return self._bridge.is_running or self._loader.is_busy

    @property
    def has_failed(self) -> bool:
        """Whether a message about a failure waits to be read."""
        return self._failed

    def request_stop(self) -> None:
        """Ask the run to end."""
        self._stop()

    def use_activation(self, activation: ActivationName) -> None:
        """Choose ``activation`` in the form."""
        self.form.use_activation(activation)

    def remember(self) -> None:
        """Keep the form's values for the next start."""
        if self.form.is_valid:
            self._settings.change(training=self.form.config().to_json())

    def retranslate(self) -> None:
        self._form_card.set_title(self.tr("What to train"))
        self._loss_card.set_title(self.tr("Loss"))
        self._accuracy_card.set_title(self.tr("Accuracy"))
        self._loss.set_axes(self.tr("epoch"), self.tr("loss (cross-entropy)"))
        self._accuracy.set_axes(self.tr("epoch"), self.tr("share read right"))
        self._loss.setAccessibleName(self.tr("Loss by epoch, training and validation"))
        self._accuracy.setAccessibleName(self.tr("Accuracy by epoch, training and validation"))
        self._below.setTabText(0, self.tr("Epochs"))
        self._below.setTabText(1, self.tr("Test result"))

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        scroll.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        self._form_card.body.addWidget(scroll, 1)
        self._form_card.body.addWidget(self.form.problem)  # in sight, however small the window is
        self._form_card.body.addWidget(self._controls)
        self._form_card.setFixedWidth(340)
        plots = QHBoxLayout()
        plots.setSpacing(12)
        for card, plot in ((self._loss_card, self._loss), (self._accuracy_card, self._accuracy)):
            card.body.addWidget(plot, 1)
            plots.addWidget(card, 1)
        self._below.setObjectName("runDetailsTabs")
        self._below.setDocumentMode(True)
        self._below.addTab(self._epochs, "")
        self._below.addTab(self._test, "")
        below = Card(self, titled=False)
        below.body.addWidget(self._below)
        for part in (
            below,
            self._loss_card,
            self._accuracy_card,
        ):  # the stretch factors alone share the height
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._banner)
        right.addWidget(self._progress)
        right.addLayout(plots, 1)
        right.addWidget(below, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 16)
        row.setSpacing(12)
        row.addWidget(self._form_card)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._controls.train.clicked.connect(self._train)
        self._controls.stop.clicked.connect(self._stop)
        self._controls.pause.toggled.connect(self._pause)
        self._controls.use_model.clicked.connect(self._load_model)
        self.form.changed.connect(self._show_validity)
        bridge = self._bridge
        bridge.stage_changed.connect(self._on_stage)
        bridge.run_started.connect(self._on_started)
        bridge.progressed.connect(self._on_progress)
        bridge.epoch_finished.connect(self._on_epoch)
        bridge.run_paused.connect(self._progress.show_paused)
        bridge.run_resumed.connect(self._progress.show_resumed)
        bridge.run_finished.connect(self._on_finished)
        bridge.run_failed.connect(self._on_failed)
        self._loader.loaded.connect(self._on_model_loaded)
        self._loader.failed.connect(self._on_model_failed)
        for keys, slot in (("Ctrl+Return", self._train), ("Ctrl+Enter", self._train), ("Esc", self._stop)):
            shortcut = QShortcut(QKeySequence(keys), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _recall(self) -> None:
        """Put back the form's values of the last time; what no longer fits is forgotten."""
        try:
            if self._settings.current.training:
                self.form.show_config(TrainingConfig.from_json(self._settings.current.training))
        except TrainerError:
            self._settings.change(training="")

    @Slot()
    def _train(self) -> None:
        if self.is_busy or not self.form.is_valid:
            return
        self._banner.hide()
        self._failed = False
        self._result = None
        self.remember()
        self._controls.show_running()
        self._bridge.start(self.form.config())

    @Slot()
    def _stop(self) -> None:
        if self._bridge.is_running:
            self._progress.show_stopping()
            self._bridge.request_stop()

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        if paused:
            self._bridge.pause()
        else:
            self._bridge.resume()

    @Slot()
    def _load_model(self) -> None:
        if self._result is not None:
            self._controls.show_loading()
            self._loader.load(self._result)

    @Slot()
    def _show_validity(self) -> None:
        self._controls.allow_training(self.form.is_valid)

    @Slot(object)
    def _on_stage(self, event: StageChanged) -> None:
        self._progress.show_stage(event.stage)

    @Slot(object)
    def _on_started(self, event: RunStarted) -> None:
        self._progress.show_start(event)
        self._loss.clear_run(event.epochs)
        self._accuracy.clear_run(event.epochs)
        self._epochs.clear_run()
        self._test.show_report(None)
        self._below.setCurrentIndex(0)

    @Slot(object)
    def _on_progress(self, event: Progress) -> None:
        self._progress.show_progress(event)
        self._loss.add_steps(event.epoch, event.step, event.steps, event.losses)
        self._accuracy.add_steps(event.epoch, event.step, event.steps, event.accuracies)

    @Slot(object)
    def _on_epoch(self, event: EpochFinished) -> None:
        result = event.result
        self._loss.add_epoch(result.epoch, result.loss, result.validation_loss)
        self._accuracy.add_epoch(result.epoch, result.accuracy, result.validation_accuracy)
        self._epochs.add_epoch(result)

    @Slot(object)
    def _on_finished(self, event: RunFinished) -> None:
        self._result = event.result
        self._controls.show_idle(has_model=event.result.model is not None)
        self._progress.show_ending(event)
        if event.result.test is not None:
            self._test.show_report(event.result.test)
            self._below.setCurrentIndex(1)
        if event.outcome is Outcome.DIVERGED:
            self._banner.tell(*event.result.message)
        self.ended.emit()

    @Slot(object)
    def _on_failed(self, event: RunFailed) -> None:
        self._controls.show_idle(has_model=False)
        self._failed = True
        self._progress.show_failure()
        self._banner.tell(event.template, dict(event.values), event.details)
        self.ended.emit()

    @Slot(object)
    def _on_model_loaded(self, classifier: object) -> None:
        self._controls.show_idle(has_model=True)
        self.model_chosen.emit(classifier)
        self.ended.emit()

    @Slot(object)
    def _on_model_failed(self, error: TrainerError) -> None:
        self._controls.show_idle(has_model=True)
        self._banner.tell(error.template, error.values)
        self.ended.emit()
