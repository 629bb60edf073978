"""Which network is looked into, and a small one trained on the spot."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from mnist_desktop.activations.model.model_worker import ModelWorker
from mnist_desktop.drawing.models.model_combo import ModelCombo
from mnist_desktop.drawing.models.model_source import ModelSource, Origin
from mnist_desktop.learning.trial_bench import TrialBench
from mnist_desktop.numbers import whole
from mnist_desktop.widgets.background import sentence_for
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError, phrase
from trainer.learning.same_start import SMALL_TITLE, small_training
from trainer.training.events import Progress
from trainer.training.result import Outcome

if TYPE_CHECKING:
    from trainer.training.trial import Trial

_WHOLE = 1000
_COMBO_WIDTH, _WIDEST = 360, 480
_NOTHING = phrase("trainer", "There is no network to look into yet. Press “Train one now”.")


class NetworkBar(Retranslating):
    """The list of networks, Train one now, and how far that is.

    At first the newest run is chosen, or the course network where there is none.

    Signals:
        chosen: another network shall be looked into; carries its ModelSource.
        failed: there is no network, or the small training could not be made; carries a TrainerError.
        busy_changed: whether the small training goes on.
    """

    chosen = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, worker: ModelWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._small: list[ModelSource] = []
        self._is_blocked = False
        self._bench = TrialBench(self._title_of_bench, self)
        self._title, self.combo = QLabel(self), ModelCombo(has_none=False, parent=self)
        self._train, self._stop, self._bar = QPushButton(self), QPushButton(self), QProgressBar(self)
        self._waiting = QLabel(self)
        self._lay_out()
        self.combo.list_wanted.connect(worker.refresh)
        self.combo.chosen.connect(self.chosen)
        worker.listed.connect(self._on_listed)
        self._train.clicked.connect(self._on_train)
        self._stop.clicked.connect(self._bench.stop)
        self._bench.waiting_changed.connect(self._show_state)
        self._bench.progressed.connect(self._on_progressed)
        self._bench.trial_ended.connect(self._on_trial_ended)
        self._bench.failed.connect(self.failed)
        self._bench.ended.connect(self._on_ended)
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether the small training goes on."""
        return self._bench.is_busy

    @Slot(bool)
    def set_blocked(self, blocked: bool) -> None:
        """While another training goes on, none begins here."""
        self._is_blocked = blocked
        self._show_state()

    def finish(self) -> None:
        """Stop what goes on and wait until it has ended."""
        self._bench.finish()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Network"))
        self.combo.setAccessibleName(self.tr("Network to look into"))
        self.combo.setToolTip(
            self.tr("One of your trainings, the bundled course network, or one trained now.")
        )
        self._train.setText(self.tr("Train one now"))
        self._train.setAccessibleName(self.tr("Train a small network now"))
        self._bar.setAccessibleName(self.tr("Progress of the small training"))
        self._bar.setToolTip(self.tr("How much of the small training is done."))
        self._show_state()

    def _what_is_trained(self) -> str:
        return self.tr(
            "Trains 784-64-32-10 with ReLU on {images} images, within seconds; it is not kept on the disk."
        ).format(images=whole(_images()))

    def _why_blocked(self) -> str:
        return self.tr("The comparison is being trained; stop it, or wait until it has ended.")

    def _title_of_bench(self) -> str:
        """What others call it that wait until the small training has ended."""
        return self.tr("Train one now")

    def _name_stop(self) -> None:
        if self._bench.is_waiting:
            self._stop.setText(self.tr("Cancel"))
            self._stop.setAccessibleName(self.tr("Do not wait for the small training"))
            self._stop.setToolTip(self.tr("Waits no longer; nothing is trained here."))
        else:
            self._stop.setText(self.tr("Stop"))
            self._stop.setAccessibleName(self.tr("Stop the small training"))
            self._stop.setToolTip(self.tr("Ends it now; what it learned so far can be looked into."))

    @Slot()
    def _show_state(self) -> None:
        is_busy, is_waiting = self._bench.is_busy, self._bench.is_waiting
        self._name_stop()
        self._train.setVisible(not is_busy)
        self._train.setEnabled(not self._is_blocked)
        self._train.setToolTip(self._why_blocked() if self._is_blocked else self._what_is_trained())
        self._stop.setVisible(is_busy)
        self._bar.setVisible(is_busy and not is_waiting)
        self._waiting.setVisible(is_waiting)
        self._waiting.setText(self.tr("Waits for “{name}”").format(name=self._bench.waits_for()))
        self._waiting.setToolTip(
            self.tr("Small trainings go on one after the other; this one begins when the other has finished.")
        )

    @Slot(object)
    def _on_listed(self, found: object) -> None:
        sources = found if isinstance(found, list) else []
        self.combo.offer([*self._small, *sources])
        if isinstance(found, Exception):
            self.failed.emit(sentence_for(found))
        elif self.combo.source is None and not sources:
            self.failed.emit(TrainerError(_NOTHING))
        elif self.combo.source is None:
            runs = [each for each in sources if each.origin is Origin.RUN]
            self._choose((runs or sources)[0])

    def _choose(self, source: ModelSource) -> None:
        self.combo.show_source(source)
        self.chosen.emit(source)

    @Slot()
    def _on_train(self) -> None:
        if self._bench.is_busy:
            return
        self._bar.setValue(0)
        self._bench.start([small_training(seed=len(self._small))])
        self._show_state()
        self.busy_changed.emit(True)

    @Slot(int, object)
    def _on_progressed(self, _place: int, progress: Progress) -> None:
        epochs = small_training().stopping.epochs
        done = progress.epoch - 1 + progress.step / progress.steps
        self._bar.setValue(round(_WHOLE * done / epochs))

    @Slot(int, object)
    def _on_trial_ended(self, _place: int, trial: "Trial") -> None:
        if trial.outcome is Outcome.STOPPED and not trial.history.epochs:
            return
        accuracy = None if trial.validation is None else trial.validation.accuracy
        source = ModelSource(
            Origin.GIVEN, f"small-{len(self._small)}", SMALL_TITLE, accuracy, datetime.now(UTC)
        )
        self._worker.add_trial(source.name, trial)
        self._small.insert(0, source)
        self._choose(source)

    @Slot(bool)
    def _on_ended(self, _all_ended: bool) -> None:
        self._show_state()
        self._worker.refresh()
        self.busy_changed.emit(False)

    def _lay_out(self) -> None:
        self._title.setProperty("role", "muted")
        self._title.setBuddy(self.combo)
        self.combo.setObjectName("studyNetwork")
        self.combo.setMinimumWidth(_COMBO_WIDTH)
        self.combo.setMaximumWidth(_WIDEST)
        self._train.setObjectName("trainSmall")
        self._stop.setObjectName("stopSmall")
        self._waiting.setObjectName("smallWaiting")
        set_role(self._waiting, "muted")
        self._bar.setObjectName("smallProgress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _WHOLE)
        self._bar.setFixedWidth(120)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for part in (self._title, self.combo, self._train, self._waiting, self._bar, self._stop):
            row.addWidget(part, _WIDEST if part is self.combo else 0)


def _images() -> int:
    """How many images the small training learns from."""
    data = small_training().data
    return round((data.training_images or 0) * (1 - data.validation_split))
