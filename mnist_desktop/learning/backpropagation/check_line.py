"""Ticks: the gradients equal those that were found in other ways."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.learning.backpropagation.writing import written
from mnist_desktop.numbers import whole
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError
from trainer.keras_door import is_loaded
from trainer.learning.backpropagation import LearningStep
from trainer.learning.backpropagation_check import (
    CheckMethod,
    GradientCheck,
    check_by_finite_differences,
    check_by_tensorflow,
)

_Checked = tuple[LearningStep, GradientCheck]


class CheckLine(Retranslating):
    """Finite differences at once; TensorFlow when somebody asks, and from then on by itself.

    Signals:
        checked: TensorFlow has answered, or could not.
    """

    checked = Signal()

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._automatic: GradientCheck | None = None
        self._trouble: TrainerError | None = None
        self._differences: GradientCheck | None = None
        self._by_differences, self._by_tensorflow = QLabel(self), QLabel(self)
        self._by_differences.setObjectName("differencesCheck")
        self._by_tensorflow.setObjectName("tensorflowCheck")
        self._progress = QProgressBar(self)
        self._progress.setObjectName("tensorflowProgress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(90)
        self._button = QPushButton(self)
        self._button.setObjectName("checkWithTensorflow")
        self._nearby = Background("finite differences", self)
        self._nearby.done.connect(self._on_compared)
        self._background = Background("gradient check", self)
        self._background.done.connect(self._on_done)
        self._button.clicked.connect(self._ask)
        walk.changed.connect(self._on_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        ticks.addWidget(self._by_differences)
        ticks.addWidget(self._by_tensorflow)
        row.addLayout(ticks)
        row.addWidget(self._progress)
        row.addStretch(1)
        row.addWidget(self._button)
        self.retranslate()
        self._compare()

    @property
    def is_busy(self) -> bool:
        """Whether a gradient is being checked."""
        return self._nearby.is_busy or self._background.is_busy

    def finish(self) -> None:
        """Wait until all gradients are checked."""
        self._nearby.finish()
        self._background.finish()

    def retranslate(self) -> None:
        self._button.setText(self.tr("Check with TensorFlow"))
        self._button.setAccessibleName(self.tr("Check with TensorFlow"))
        self._button.setToolTip(
            self.tr(
                "Lets TensorFlow find all gradients by itself and compares; the first time it has to load."
            )
        )
        self._by_differences.setToolTip(
            self.tr(
                "Each weight was moved a tiny bit up and down; the loss changed just as its gradient says."
            )
        )
        self._by_tensorflow.setToolTip(
            self.tr("TensorFlow’s GradientTape found the gradients of the same network by itself.")
        )
        self._progress.setAccessibleName(self.tr("TensorFlow is at work"))
        self._show()

    @Slot()
    def _on_changed(self) -> None:
        self._automatic = self._trouble = None
        self._compare()
        if is_loaded():
            self._ask()
        self._show()

    def _compare(self) -> None:
        """The last tick stays until the new one comes, a moment later."""
        self._nearby.submit(partial(_differences, self._walk.step))

    @Slot()
    def _ask(self) -> None:
        self._trouble = None
        self._background.submit(partial(_compared, self._walk.step))
        self._show()

    @Slot(object)
    def _on_compared(self, result: object) -> None:
        match result:
            case (LearningStep() as step, GradientCheck() as check) if step is self._walk.step:
                self._differences = check
                self._show()

    @Slot(object)
    def _on_done(self, result: object) -> None:
        match result:
            case (LearningStep() as step, GradientCheck() as check):
                self._automatic = check if step is self._walk.step else self._automatic
            case Exception() as error:
                self._trouble = sentence_for(error)
        self._show()
        self.checked.emit()

    def _show(self) -> None:
        if self._differences is not None:
            self._tick(self._by_differences, self._differences)
        busy = self._background.is_busy and self._automatic is None and self._trouble is None
        if self._button.hasFocus() and (busy or self._automatic is not None):
            self.focusNextPrevChild(False)  # else it would go to the next one, which is at the window's top
        self._progress.setVisible(busy)
        self._button.setVisible(self._automatic is None)
        self._button.setEnabled(not busy)
        self._by_tensorflow.setVisible(busy or self._automatic is not None or self._trouble is not None)
        if self._automatic is not None:
            self._tick(self._by_tensorflow, self._automatic)
        elif self._trouble is not None:
            set_role(self._by_tensorflow, "error")
            self._by_tensorflow.setText(error_sentence(self._trouble))
        elif busy:
            set_role(self._by_tensorflow, "muted")
            self._by_tensorflow.setText(
                self.tr("TensorFlow computes…") if is_loaded() else self.tr("TensorFlow is loading…")
            )

    def _tick(self, label: QLabel, check: GradientCheck) -> None:
        set_role(label, "good" if check.agrees else "error")
        label.setText(self._sentence(check))
        label.setAccessibleName(label.text())

    def _sentence(self, check: GradientCheck) -> str:
        name = (
            self.tr("Finite differences")
            if check.method is CheckMethod.FINITE_DIFFERENCES
            else self.tr("TensorFlow")
        )
        if not check.agrees:
            text = self.tr("✗ {method}: not equal, largest deviation {deviation}")
        elif check.at_corners:
            text = self.tr(
                "✓ {method}: {count} of {all} gradients equal, {left} at a corner left out, to {deviation}"
            )
        elif check.compared < check.in_all:
            text = self.tr("✓ {method}: {count} of {all} gradients compared, all equal to {deviation}")
        else:
            text = self.tr("✓ {method}: all {count} gradients equal, largest deviation {deviation}")
        return text.format(
            method=name,
            count=whole(check.compared),
            all=whole(check.in_all),
            left=whole(check.at_corners),
            deviation=written(check.deviation),
        )


def _differences(step: LearningStep) -> _Checked:
    """For a thread: which step was checked, and what came out."""
    return step, check_by_finite_differences(step)


def _compared(step: LearningStep) -> _Checked:
    """For a thread, likewise."""
    return step, check_by_tensorflow(step)
