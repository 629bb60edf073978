"""All functions side by side: what the formulas give, what they cost here, what becomes of a network."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.activations.ledger_model import LedgerModel
from mnist_desktop.activations.ledger_table import LedgerTable
from mnist_desktop.learning.trial_bench import TrialBench
from mnist_desktop.numbers import decimal, whole
from mnist_desktop.theme import Theme
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.background import Background
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.activations import ActivationName
from trainer.errors import TrainerError
from trainer.learning.ledger import dead_share, ledger_config, relative_costs
from trainer.training.events import Progress
from trainer.training.result import Outcome
from trainer.training.trial import Trial

_NAMES = tuple(ActivationName)
_STATUS_LINES = 2


class LedgerPanel(Retranslating):
    """The table, what its newest numbers rest on, and the trainings that fill its last columns.

    Signals:
        focus_changed: a person chose a row; carries its ActivationName.
    """

    focus_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = LedgerModel(theme, self)
        self._table = LedgerTable(self._model, self)
        self._status = QLabel(self)
        self._status.setObjectName("ledgerStatus")
        self._train, self._stop = QPushButton(self), QPushButton(self)
        self._train.setObjectName("trainEach")
        self._stop.setObjectName("stopTrainingEach")
        self._progress = QProgressBar(self)
        self._progress.setObjectName("ledgerProgress")
        self._progress.setTextVisible(False)
        self._costs = Background("activation costs", self)
        self._bench = TrialBench(self._title, self)
        self._place = 0
        self._has_trained = self._has_costs = False
        self._failure: TrainerError | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_focus(self, name: ActivationName) -> None:
        """Select the row of ``name``, without telling about it."""
        selection = self._table.selectionModel()
        was_blocked = selection.blockSignals(True)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        index = self._model.index(self._model.row_of(name), 0)
        selection.setCurrentIndex(index, flags)
        selection.blockSignals(was_blocked)
        self._table.viewport().update()

    def set_parameters(self, name: ActivationName, numbers: dict[str, float]) -> None:
        """The parameters of ``name`` are ``numbers`` now."""
        self._model.set_parameters(name, numbers)

    def finish(self) -> None:
        """End the trainings and wait for the clock."""
        self._bench.finish()
        self._costs.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_costs and not self._costs.is_busy:
            self._costs.submit(relative_costs)

    def retranslate(self) -> None:
        self._train.setText(self.tr("Train a small network with each"))
        self._train.setAccessibleName(self._train.text())
        self._train.setToolTip(
            self.tr("Trains twelve small networks, alike but for the function, and counts their dead units.")
        )
        self._progress.setAccessibleName(self.tr("Progress of the small trainings"))
        self._progress.setToolTip(self.tr("How far the twelve small trainings have come."))
        self._table.setToolTip(
            self.tr("Click a row to see the function’s facts; click a heading to sort by it.")
        )
        self._show_state()

    def _title(self) -> str:
        """What others call it that wait until its trainings have ended."""
        return self.tr("Functions")

    def _name_stop(self) -> None:
        if self._bench.is_waiting:
            self._stop.setText(self.tr("Cancel"))
            self._stop.setAccessibleName(self.tr("Do not wait for the small trainings"))
            self._stop.setToolTip(self.tr("Waits no longer; nothing is trained here."))
        else:
            self._stop.setText(self.tr("Stop"))
            self._stop.setAccessibleName(self.tr("Stop the small trainings"))
            self._stop.setToolTip(self.tr("Ends the training that goes on; what is in the table stays."))

    @Slot()
    def _show_state(self) -> None:
        busy = self._bench.is_busy
        self._name_stop()
        self._train.setEnabled(not busy)
        self._stop.setVisible(busy)
        self._progress.setVisible(busy and not self._bench.is_waiting)
        self._status.setText(self._status_text(busy))
        set_role(self._status, "error" if self._failure is not None and not busy else "muted")

    def _status_text(self, busy: bool) -> str:
        config = ledger_config(ActivationName.RELU)
        if self._bench.is_waiting:
            waits_for = self._bench.waits_for()
            return self.tr("Waits until “{name}” has finished.").format(name=waits_for)
        if busy:
            return self.tr("Training {place} of {count}: {name}").format(
                place=self._place + 1,
                count=len(_NAMES),
                name=activation_title(_NAMES[self._place]),
            )
        if self._failure is not None:
            return error_sentence(self._failure)
        if not self._has_costs:
            return self.tr("Measuring what each function costs on this computer…")
        if not self._has_trained:
            return self.tr(
                "Saturating: the slope is below 0.01, inputs on a bell curve around 0. Cost: measured here. The "
                "last two columns need a training of about half a minute."
            )
        return self.tr(
            "Each learned {images} images {epochs} times, default parameters, at a high rate ({rate}): that is "
            "when units die."
        ).format(
            images=whole(config.data.training_images or 0),
            epochs=config.stopping.epochs,
            rate=decimal(config.learning.learning_rate, 2),
        )

    @Slot()
    def _on_train_clicked(self) -> None:
        self._place, self._failure = 0, None
        self._progress.setRange(0, 100 * len(_NAMES))
        self._progress.setValue(0)
        self._bench.start([ledger_config(name) for name in _NAMES])
        self._show_state()

    @Slot()
    def _on_waiting_changed(self) -> None:
        if not self._bench.is_waiting:
            for name in _NAMES:
                self._model.set_training(name, None, None)
        self._show_state()

    @Slot(int, object)
    def _on_progressed(self, place: int, told: Progress) -> None:
        epochs = ledger_config(ActivationName.RELU).stopping.epochs
        done = (told.epoch - 1 + told.step / told.steps) / epochs
        self._progress.setValue(round(100 * (place + done)))
        if place != self._place:
            self._place = place
            self._show_state()

    @Slot(int, object)
    def _on_trial_ended(self, place: int, trial: Trial) -> None:
        if trial.outcome is Outcome.STOPPED:
            return
        self._has_trained = True
        accuracy = trial.history.epochs[-1].validation_accuracy if trial.history.epochs else None
        dead = dead_share(trial) if trial.outcome is Outcome.COMPLETED else None
        self._model.set_training(_NAMES[place], dead, accuracy)

    @Slot(object)
    def _on_failed(self, error: TrainerError) -> None:
        self._failure = error

    @Slot()
    def _on_ended(self) -> None:
        self._show_state()

    @Slot(object)
    def _on_costs(self, costs: object) -> None:
        if isinstance(costs, dict):
            self._has_costs = True
            self._model.set_costs(costs)
            self._show_state()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.focus_changed.emit(self._model.name_at(current.row()))

    @Slot()
    def _redraw(self) -> None:
        self._model.redraw()

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._train.clicked.connect(self._on_train_clicked)
        self._stop.clicked.connect(self._bench.stop)
        self._bench.waiting_changed.connect(self._on_waiting_changed)
        self._bench.progressed.connect(self._on_progressed)
        self._bench.trial_ended.connect(self._on_trial_ended)
        self._bench.failed.connect(self._on_failed)
        self._bench.ended.connect(self._on_ended)
        self._costs.done.connect(self._on_costs)
        self._theme.changed.connect(self._redraw)

    def _lay_out(self) -> None:
        self._status.setWordWrap(True)
        # the table above keeps its height, whatever is said
        self._status.setMinimumHeight(_STATUS_LINES * self.fontMetrics().lineSpacing())
        self._status.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(self._status, "muted")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._train)
        buttons.addWidget(self._progress, 1)
        buttons.addWidget(self._stop)
        buttons.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._table, 1)
        column.addWidget(self._status)
        column.addLayout(buttons)
