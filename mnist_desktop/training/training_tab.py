"""The Train tab: what to train on the left, what is seen of it on the right."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.run_bridge import RunBridge
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.training.config_form import ConfigForm
from mnist_desktop.training.model_loader import ModelLoader
from mnist_desktop.training.queue_control import QueueControl
from mnist_desktop.training.resume_bar import ResumeBar
from mnist_desktop.training.run_controls import RunControls
from mnist_desktop.training.run_display import RunDisplay
from mnist_desktop.training.run_view import QUEUE, RunView
from mnist_desktop.training.runs_control import RunsControl
from mnist_desktop.training.training_split import TrainingSplit
from mnist_desktop.widgets.banner import Banner
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.networks.layers import ActivationName
from trainer.training.events import EpochFinished, RunFailed, RunFinished
from trainer.training.result import Outcome


class TrainingTab(Retranslating):
    """Trains what the form says and shows what happens.

    Signals:
        model_chosen: a Classifier that the Draw tab shall use.
        epoch_kept: the run and the number of an epoch that the Draw tab shall follow.
        following_ended: no further epoch of that run will come.
        begun: a run was asked for, be it by the form, by the queue or to go on with.
        ended: the run that was going on is over, however it ended.
        result_known: a run ended without failing; carries its TrainingResult.
    """

    model_chosen = Signal(object)
    epoch_kept = Signal(str, int)
    following_ended = Signal()
    begun = Signal()
    ended = Signal()
    result_known = Signal(object)

    def __init__(self, theme: Theme, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._failed = self._is_followed = False
        self._bridge = RunBridge(self)
        self._loader = ModelLoader(self)
        self.form = ConfigForm(theme, self)
        self._controls = RunControls(theme, self)
        self._banner = Banner(self)
        self._resume_bar = ResumeBar(self)
        self.view = RunView(theme, self)
        self._queue = QueueControl(self.view.queue, self)
        self._runs = RunsControl(self.view.runs, self._resume_bar, settings, self)
        self._display = RunDisplay(self.view, self._bridge, self)
        self._split = TrainingSplit(
            (self.form, self.form.problem, self._controls),  # the problem is in sight, whatever page is open
            (self._banner, self._resume_bar, self.view),
            settings.current.training_form_width,
            self,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 16)
        row.addWidget(self._split)
        self._connect()
        self._recall()
        self.retranslate()
        self._on_form_changed()

    @property
    def is_busy(self) -> bool:
        """Whether a run is going on or a model is being loaded."""
        return self._bridge.is_running or self._loader.is_busy

    @property
    def has_failed(self) -> bool:
        """Whether a message about a failure waits to be read."""
        return self._failed

    def request_stop(self) -> None:
        """Ask the run to end, because the program does; one that still imports TensorFlow is left behind."""
        self._stop()
        self._bridge.leave_import()

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        for part in (self._runs, self._display, self.view, self.form.dataset.importer):
            part.finish()

    def use_activation(self, activation: ActivationName) -> None:
        """Choose ``activation`` in the form."""
        self.form.use_activation(activation)

    def remember(self) -> None:
        """Keep the form's values and the splitter's place for the next start."""
        if self.form.is_valid:
            self._settings.change(training=self.form.config().to_json())
        self._settings.change(training_form_width=self._split.form_width)

    def retranslate(self) -> None:
        self._split.card.set_title(self.tr("What to train"))

    def _connect(self) -> None:
        self._controls.train.clicked.connect(self._train)
        self._controls.queue.clicked.connect(self._enqueue)
        self._controls.stop.clicked.connect(self._stop)
        self._controls.pause.toggled.connect(self._pause)
        self._controls.use_model.clicked.connect(self._use_shown)
        self._controls.follow.toggled.connect(self._follow)
        self.form.changed.connect(self._on_form_changed)
        self.form.dataset.failed.connect(self._tell)
        self._queue.start_wanted.connect(self._start_next)
        self._queue.edit_wanted.connect(self.form.show_config)
        self._connect_runs()
        self.view.target_accuracy_moved.connect(self._move_target_accuracy)
        self.view.target_loss_moved.connect(self._move_target_loss)
        self.view.failed.connect(self._tell)
        self._bridge.run_started.connect(self._runs.refresh)
        self._bridge.epoch_finished.connect(self._on_epoch)
        self._bridge.run_finished.connect(self._on_finished)
        self._bridge.run_failed.connect(self._on_failed)
        self._loader.loaded.connect(self._on_model_loaded)
        self._loader.failed.connect(self._on_model_failed)
        for keys, slot in (
            ("Ctrl+Return", self._train),
            ("Ctrl+Enter", self._train),
            ("Ctrl+Shift+Return", self._enqueue),
            ("Esc", self._stop),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect_runs(self) -> None:
        runs, display = self._runs, self._display
        runs.resume_wanted.connect(self._take_up)
        runs.use_wanted.connect(self._load_model)
        runs.settings_wanted.connect(self.form.show_config)
        runs.forgotten.connect(display.forget)
        runs.failed.connect(self._tell)
        display.changed.connect(self._on_display)
        display.failed.connect(self._tell)

    def _recall(self) -> None:
        """Put back the form's values of the last time; what no longer fits is forgotten."""
        try:
            if self._settings.current.training:
                self.form.show_config(TrainingConfig.from_json(self._settings.current.training))
        except TrainerError:
            self._settings.change(training="")

    @Slot()
    def _train(self) -> None:
        if self._controls.can_train and self.form.is_valid:
            self.remember()
            self._bridge.start(self.form.config())
            self._make_ready()

    @Slot()
    def _enqueue(self) -> None:
        if self.form.is_valid:
            self._queue.add(self.form.config())
            self.view.show_page(QUEUE)

    @Slot(object)
    def _start_next(self, config: TrainingConfig) -> None:
        self._bridge.start(config)
        self._make_ready(is_next=True)

    @Slot(str)
    def _take_up(self, run: str) -> None:
        if not self._controls.can_train:
            return
        try:
            self._bridge.take_up(run)
        except TrainerError as error:
            self._tell(error)
        else:
            self._make_ready()

    def _make_ready(self, *, is_next: bool = False) -> None:
        self._banner.hide()
        self._failed = False
        self._controls.show_running()
        self._show_running(True)
        self._display.begin(is_next=is_next)
        self.begun.emit()

    def _show_running(self, is_running: bool) -> None:
        self._queue.show_running(is_running)
        self._runs.show_running(is_running)

    @Slot()
    def _stop(self) -> None:
        self._queue.halt()
        if self._bridge.is_running:
            self.view.progress.show_stopping()
            self._bridge.request_stop()

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        if paused:
            self._bridge.pause()
        else:
            self._bridge.resume()

    @Slot(bool)
    def _follow(self, wanted: bool) -> None:
        if self._is_followed and not wanted:
            self._is_followed = False
            self.following_ended.emit()

    @Slot()
    def _use_shown(self) -> None:
        if self._display.shown is not None:
            self._load_model(self._display.shown.name)

    @Slot(str)
    def _load_model(self, run: str) -> None:
        if not (self._bridge.is_running or self._loader.is_busy):
            self._controls.show_loading()
            self._loader.load(run)

    @Slot()
    def _on_display(self) -> None:
        """Without a run, what is seen is what can be used."""
        if not self.is_busy:
            self._show_idle()

    def _show_idle(self) -> None:
        shown = self._display.shown
        self._controls.show_idle(has_model=shown is not None and shown.has_model)

    @Slot()
    def _on_form_changed(self) -> None:
        self._controls.allow_training(self.form.is_valid)
        config = self.form.config() if self.form.is_valid else None
        if config is not None:
            targets = config.stopping.target_accuracy, config.stopping.target_loss
            self.view.show_targets(*targets)
            self._bridge.change_targets(*targets)
        self.view.show_config(config)

    @Slot(float)
    def _move_target_accuracy(self, accuracy: float) -> None:
        if self.form.is_valid:
            self.form.use_targets(accuracy, self.form.config().stopping.target_loss)

    @Slot(float)
    def _move_target_loss(self, loss: float) -> None:
        if self.form.is_valid:
            self.form.use_targets(self.form.config().stopping.target_accuracy, loss)

    @Slot(object)
    def _on_epoch(self, event: EpochFinished) -> None:
        if self._controls.follow.isChecked():
            self._is_followed = True
            self.epoch_kept.emit(event.run, event.result.epoch)

    @Slot(object)
    def _on_finished(self, event: RunFinished) -> None:
        self._show_idle()
        if event.outcome is Outcome.DIVERGED:
            self._banner.tell(*event.result.message)
        self.result_known.emit(event.result)
        self._end()

    @Slot(object)
    def _on_failed(self, event: RunFailed) -> None:
        self._show_idle()
        self._failed = True
        self._banner.tell(event.template, dict(event.values), event.details)
        self._end()

    def _end(self) -> None:
        """The run is over; whoever waits for its turn begins."""
        self._show_running(False)
        self._follow(False)
        self.ended.emit()
        self._queue.go_on()

    @Slot(object)
    def _on_model_loaded(self, classifier: object) -> None:
        self._show_idle()
        self.model_chosen.emit(classifier)
        self._end()

    @Slot(object)
    def _on_model_failed(self, error: TrainerError) -> None:
        self._show_idle()
        self._tell(error)
        self._end()

    @Slot(object)
    def _tell(self, error: TrainerError) -> None:
        self._banner.tell(error.template, error.values)
