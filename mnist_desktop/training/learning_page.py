"""The page of the training form about how the weights change: loss, schedule, weight penalties, engine."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mnist_desktop.training.form_fields import NumberField, WholeField
from mnist_desktop.training.form_page import FormPage
from mnist_desktop.training.rate_preview import RatePreview
from mnist_desktop.widgets.choice_field import ChoiceField
from trainer.config import Engine, LearningConfig, Loss, Optimizer, Schedule, TrainingConfig

_FALLING = (Schedule.STEP, Schedule.EXPONENTIAL, Schedule.PLATEAU)


class LearningPage(FormPage):
    """What decides about the weights beside the optimiser and its rate.

    Signals:
        engine_chosen: a person chose another engine, which may know fewer layers.
    """

    engine_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.engine = ChoiceField("engineChoice", [("", each) for each in Engine], self)
        self.loss = ChoiceField("lossChoice", [("", each) for each in Loss], self)
        self.schedule = ChoiceField("scheduleChoice", [("", each) for each in Schedule], self)
        self.factor = NumberField("decayFactorField", LearningConfig, "decay_factor", 3, parent=self)
        self.decay_epochs = WholeField("decayEpochsField", LearningConfig, "decay_epochs", self)
        self.smoothing = NumberField(
            "labelSmoothingField", LearningConfig, "label_smoothing", 3, first=0.05, parent=self
        )
        self.l1 = NumberField("l1Field", LearningConfig, "l1", 7, first=1e-5, parent=self)
        self.l2 = NumberField("l2Field", LearningConfig, "l2", 7, first=1e-5, parent=self)
        rows = self.new_rows()
        for choice in (self.engine, self.loss, self.schedule):
            self.add_row(rows, choice)
        self.add_row(rows, self.factor)
        self.add_row(rows, self.decay_epochs)
        self.preview = RatePreview(self)
        self.column.addWidget(self.preview)
        self._plan = self.add_note()
        rows = self.new_rows()
        self.add_row(rows, self.smoothing)
        self.add_pair(rows, self.l1, self.l2)
        self.column.addStretch(1)
        self.engine.currentIndexChanged.connect(self.engine_chosen)
        for choice in (self.loss, self.schedule):
            choice.currentIndexChanged.connect(self.changed)
        for field in (self.factor, self.decay_epochs, self.smoothing, self.l1, self.l2):
            field.valueChanged.connect(self.changed)
        self.retranslate()

    @property
    def chosen_engine(self) -> Engine:
        """What is to compute."""
        return Engine(self.engine.currentData())

    def show_config(self, config: TrainingConfig) -> None:
        """Show ``config``'s part without telling about it."""
        learning = config.learning
        self.engine.show_choice(config.engine)
        self.loss.show_choice(learning.loss)
        self.schedule.show_choice(learning.schedule)
        self.factor.show_number(learning.decay_factor)
        self.decay_epochs.show_number(learning.decay_epochs)
        self.smoothing.show_number(learning.label_smoothing)
        self.l1.show_number(learning.l1)
        self.l2.show_number(learning.l2)

    def learning(self, optimizer: Optimizer, learning_rate: float, batch_size: int) -> LearningConfig:
        """The page's settings, with those that stand on the first page."""
        return LearningConfig(
            optimizer=optimizer,
            learning_rate=learning_rate,
            batch_size=batch_size,
            schedule=Schedule(self.schedule.currentData()),
            decay_factor=self.factor.number(),
            decay_epochs=self.decay_epochs.value(),
            loss=Loss(self.loss.currentData()),
            label_smoothing=self.smoothing.number(),
            l1=self.l1.number(),
            l2=self.l2.number(),
        )

    def show_plan(self, learning: LearningConfig, epochs: int) -> None:
        """Draw the learning rate of a training of ``epochs`` and say what the picture means."""
        falling = learning.schedule in _FALLING
        self.show_enabled(self.factor, falling)
        self.show_enabled(self.decay_epochs, falling)
        self.preview.show_schedule(learning, epochs)
        self._plan.setText(self._plans()[learning.schedule])

    def retranslate(self) -> None:
        for field, titles in self._choices():
            for each, title in titles.items():
                field.setItemText(field.findData(each), title)
        for named, title, tip in (*self._texts(), *self._penalty_texts()):
            self.say(named, title, tip)
        self._plan.setText(self._plans()[Schedule(self.schedule.currentData())])
        self.speak_numbers()

    def _choices(self) -> tuple[tuple[ChoiceField, dict[StrEnum, str]], ...]:
        engines: dict[StrEnum, str] = {
            Engine.KERAS: self.tr("Keras on TensorFlow"),
            Engine.NUMPY: self.tr("From scratch in NumPy"),
        }
        losses: dict[StrEnum, str] = {
            Loss.CROSS_ENTROPY: self.tr("Cross-entropy"),
            Loss.MEAN_SQUARED_ERROR: self.tr("Mean squared error"),
        }
        schedules: dict[StrEnum, str] = {
            Schedule.CONSTANT: self.tr("Constant"),
            Schedule.STEP: self.tr("In steps"),
            Schedule.EXPONENTIAL: self.tr("Exponential"),
            Schedule.COSINE: self.tr("Cosine"),
            Schedule.ONE_CYCLE: self.tr("One cycle"),
            Schedule.PLATEAU: self.tr("On a plateau"),
        }
        return ((self.engine, engines), (self.loss, losses), (self.schedule, schedules))

    def _plans(self) -> dict[Schedule, str]:
        return {
            Schedule.CONSTANT: self.tr("The learning rate stays the same."),
            Schedule.STEP: self.tr("Multiplied with the factor after so many epochs, again and again."),
            Schedule.EXPONENTIAL: self.tr("Falls smoothly, by the factor in so many epochs."),
            Schedule.COSINE: self.tr("Falls along a cosine, from the learning rate to nothing."),
            Schedule.ONE_CYCLE: self.tr("Climbs for a quarter of the training, then falls to nothing."),
            Schedule.PLATEAU: self.tr(
                "Depends on the run: multiplied with the factor after so many epochs without a better loss."
            ),
        }

    def _texts(self) -> tuple[tuple[QWidget, str, str], ...]:
        return (
            (
                self.engine,
                self.tr("Engine"),
                self.tr("What computes: Keras, or the network written out in NumPy, which you can read."),
            ),
            (
                self.loss,
                self.tr("Loss"),
                self.tr("What is made small. Mean squared error learns slower from its worst mistakes."),
            ),
            (
                self.schedule,
                self.tr("Schedule"),
                self.tr("How the learning rate changes over the training. Try one cycle."),
            ),
            (self.factor, self.tr("Factor"), self.tr("What the learning rate is multiplied with each time.")),
            (
                self.decay_epochs,
                self.tr("Every … epochs"),
                self.tr(
                    "After so many epochs the learning rate falls; on a plateau: so many without a better loss."
                ),
            ),
        )

    def _penalty_texts(self) -> tuple[tuple[QWidget, str, str], ...]:
        return (
            (
                self.smoothing,
                self.tr("Label smoothing"),
                self.tr("The share of certainty that the target spreads over all classes. Try 0.1."),
            ),
            (
                self.l1,
                self.tr("L1"),
                self.tr("Weight of the sum of all absolute weights in the loss. Try 0.00001."),
            ),
            (
                self.l2,
                self.tr("L2"),
                self.tr("Weight of the sum of all squared weights in the loss. Try 0.0001."),
            ),
        )
