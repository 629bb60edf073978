"""The same network trained with both losses."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from mnist_desktop.learning.descent.rate_page import images_learned, steps_per_epoch
from mnist_desktop.learning.descent.step_plot import StepPlot
from mnist_desktop.learning.descent.trial_page import TrialPage
from mnist_desktop.learning.fit.words import said
from mnist_desktop.learning.losses.accuracy_plot import AccuracyPlot
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from trainer.learning.fit import Variant
from trainer.learning.loss_trials import LOSSES, Steps, comparison, goal_sentence, loss_variants
from trainer.training.events import EpochFinished, Progress
from trainer.training.trial import Trial

_TOP = 1.3


class ContestPage(TrialPage):
    """Cross-entropy against squared error, with plain steps or with Adam."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("loss", range(len(LOSSES)), theme, parent)
        self._steps = Steps.PLAIN
        self._group = QButtonGroup(self)
        self.choices = {steps: QPushButton(self) for steps in Steps}
        row = QHBoxLayout()
        row.setSpacing(6)
        for steps, button in self.choices.items():
            button.setObjectName(f"lossSteps-{steps}")
            button.setCheckable(True)
            button.setChecked(steps is self._steps)
            button.clicked.connect(self._on_steps)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.extra.addLayout(row)
        self.begin_tab_order_with(*self.choices.values())
        self._accuracy = AccuracyPlot(theme, self)
        self._losses = StepPlot("lossLosses", theme, _TOP, relative=True, parent=self)
        plots = QHBoxLayout()
        plots.setSpacing(12)
        plots.addWidget(self._accuracy)
        plots.addWidget(self._losses)
        self.plots.body.addLayout(plots)
        self.begin()
        self.retranslate()

    def variants(self) -> tuple[Variant, ...]:
        return loss_variants(self._steps)

    def room_title(self) -> str:
        return self.tr("Loss")

    def begin(self) -> None:
        variants = self.variants()
        epochs = variants[0].config.stopping.epochs
        self._accuracy.begin(len(variants), epochs)
        self._losses.begin(len(variants), epochs * steps_per_epoch(variants[0]))

    def add_steps(self, place: int, progress: Progress) -> None:
        self._losses.add(place, progress.losses)

    def add_epoch(self, place: int, finished: EpochFinished) -> None:
        accuracy = finished.result.validation_accuracy
        if accuracy is not None:
            self._accuracy.add(place, (accuracy,))

    def sentence(self, place: int, trial: Trial) -> str:
        return said(goal_sentence(trial))

    def conclude(self) -> str:
        entropy, squared = self.trials
        if entropy is None or squared is None:
            return ""
        found = comparison(entropy, squared, self._steps)
        return "" if found is None else said(found)

    def show_findings(self) -> None:
        super().show_findings()
        names = [said(variant.name) for variant in self.variants()]
        for plot in (self._accuracy, self._losses):
            plot.name_curves(names)
        for button in self.choices.values():
            button.setEnabled(not self.bench.is_busy)

    def retranslate(self) -> None:
        self.card.set_title(self.tr("Both losses in a real network"))
        self.idea.setText(
            self.tr(
                "Two networks learn from the same {images} digits, with the same first weights and the same learning "
                "rate. Only the loss differs."
            ).format(images=whole(images_learned(self.variants()[0].config)))
        )
        for steps, text, tool_tip in (
            (Steps.PLAIN, self.tr("Plain steps (SGD)"), self.tr("Each step is the rate times the gradient.")),
            (
                Steps.ADAPTED,
                self.tr("Adam"),
                self.tr("Steps are divided by the size of recent gradients: do weak ones still matter?"),
            ),
        ):
            self.choices[steps].setText(text)
            self.choices[steps].setAccessibleName(text)
            self.choices[steps].setToolTip(tool_tip)
        super().retranslate()

    @Slot()
    def _on_steps(self) -> None:
        for steps, button in self.choices.items():
            if button is self.sender() and steps is not self._steps:
                self._steps = steps
                self.forget()
                return
