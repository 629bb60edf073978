"""The page of the training form about when a training ends, and what it leaves behind."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from mnist_desktop.training.form_fields import NumberField, WholeField
from mnist_desktop.training.form_page import NARROWEST, FormPage
from trainer.config import StoppingConfig, TrainingConfig

_ACCURACY, _LOSS, _PATIENCE = 0.98, 0.1, 3
"""What the fields offer to those who switch them on."""


class StoppingPage(FormPage):
    """Targets, early stopping, the best epoch's weights, logs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accuracy = NumberField(
            "targetAccuracyField", StoppingConfig, "target_accuracy", 2, in_percent=True, parent=self
        )
        self.loss = NumberField("targetLossField", StoppingConfig, "target_loss", 4, parent=self)
        self.patience = WholeField("patienceField", StoppingConfig, "patience", self)
        self._targets = (
            (self._toggle("targetAccuracyToggle"), self.accuracy),
            (self._toggle("targetLossToggle"), self.loss),
        )
        self._ends: tuple[tuple[QCheckBox, QWidget], ...] = (
            *self._targets,
            (self._toggle("patienceToggle"), self.patience),
        )
        self.restore = self._toggle("restoreBestToggle")
        self.tensorboard = self._toggle("tensorboardToggle")
        self._lay_out()
        for box, _ in self._ends:
            box.toggled.connect(self._show_fields)
            box.toggled.connect(self.changed)
        for number in (self.accuracy, self.loss, self.patience):
            number.valueChanged.connect(self.changed)
        self.restore.toggled.connect(self.changed)
        self.tensorboard.toggled.connect(self.changed)
        self.retranslate()

    def show_config(self, config: TrainingConfig) -> None:
        """Show ``config``'s part without telling about it."""
        stopping = config.stopping
        self.show_targets(stopping.target_accuracy, stopping.target_loss)
        self.patience.show_number(stopping.patience or _PATIENCE)
        self._check(self._ends[2][0], stopping.patience is not None)
        self._check(self.restore, stopping.restore_best)
        self._check(self.tensorboard, config.tensorboard)
        self._show_fields()

    def show_targets(self, accuracy: float | None, loss: float | None) -> None:
        """Show the targets without telling about it; None for no such end."""
        self.accuracy.show_number(accuracy or _ACCURACY)
        self.loss.show_number(loss or _LOSS)
        self._check(self._ends[0][0], accuracy is not None)
        self._check(self._ends[1][0], loss is not None)
        self._show_fields()

    def use_targets(self, accuracy: float | None, loss: float | None) -> None:
        """Set the targets to what the fields can say, without telling about it; None for no such end."""
        for (box, field), target in zip(self._targets, (accuracy, loss), strict=True):
            self._check(box, target is not None)
            if target is not None:
                field.show_rounded(target)
        self._show_fields()

    def stopping(self, epochs: int) -> StoppingConfig:
        """The page's settings, with the epochs that stand on the first page."""
        accuracy, loss, patience = (box.isChecked() for box, _ in self._ends)
        return StoppingConfig(
            epochs=epochs,
            target_accuracy=self.accuracy.number() if accuracy else None,
            target_loss=self.loss.number() if loss else None,
            patience=self.patience.value() if patience else None,
            restore_best=self.restore.isChecked(),
        )

    @property
    def writes_logs(self) -> bool:
        """Whether TensorBoard is to find something."""
        return self.tensorboard.isChecked()

    def tell_compared(self, *, with_validation: bool) -> None:
        """Say which images are looked at."""
        self._compared.setText(
            self.tr(
                "Looked at after each epoch, on the validation images. Whichever comes first ends the run."
            )
            if with_validation
            else self.tr(
                "Looked at after each epoch, on the training images, because none are held back. "
                "Whichever comes first ends the run."
            )
        )

    def retranslate(self) -> None:
        texts = (
            (self._ends[0][0], self.tr("Target accuracy"), self.tr("End when this share is read right.")),
            (self._ends[1][0], self.tr("Target loss"), self.tr("End when the loss is this or less.")),
            (
                self._ends[2][0],
                self.tr("Early stopping (epochs)"),
                self.tr("Early stopping: end after so many epochs without a better loss."),
            ),
            (
                self.restore,
                self.tr("Keep the best epoch’s weights"),
                self.tr("The model gets the weights of the epoch with the smallest loss, not the last ones."),
            ),
            (
                self.tensorboard,
                self.tr("Write logs for TensorBoard"),
                self.tr("The run’s folder then also holds what TensorBoard shows."),
            ),
        )
        for box, title, tip in texts:
            box.setText(title)
            box.setAccessibleName(title)
            box.setToolTip(tip)
        self.say(self.accuracy, self.tr("Target accuracy"), texts[0][2])
        self.say(self.loss, self.tr("Target loss"), texts[1][2])
        self.say(self.patience, self.tr("Epochs without a better loss"), texts[2][2])
        self._heading.setText(self.tr("End before the last epoch"))
        self.speak_numbers()

    def _lay_out(self) -> None:
        self._heading = self.add_note("title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (box, field) in enumerate(self._ends):
            grid.addWidget(box, row, 0)
            grid.addWidget(field, row, 1)
            field.setMinimumWidth(NARROWEST)
        self.column.addLayout(grid)
        self._compared = self.add_note()
        self.column.addSpacing(8)
        self.column.addWidget(self.restore)
        self.column.addWidget(self.tensorboard)
        self.column.addStretch(1)
        self.tell_compared(with_validation=True)

    def _toggle(self, name: str) -> QCheckBox:
        box = QCheckBox(self)
        box.setObjectName(name)
        return box

    def _check(self, box: QCheckBox, checked: bool) -> None:
        with QSignalBlocker(box):
            box.setChecked(checked)

    @Slot()
    def _show_fields(self) -> None:
        for box, field in self._ends:
            field.setEnabled(box.isChecked())
