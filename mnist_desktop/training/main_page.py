"""The first page of the training form: what is changed most often."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mnist_desktop.numbers import duration, whole
from mnist_desktop.training.dataset_choice import DatasetChoice
from mnist_desktop.training.expected_time import expected_seconds
from mnist_desktop.training.form_fields import NumberField, RateSlider, WholeField
from mnist_desktop.training.form_page import FormPage
from mnist_desktop.training.import_bar import ImportBar
from mnist_desktop.training.run_words import OPTIMIZER_TITLES
from mnist_desktop.translation import translated
from mnist_desktop.widgets.choice_field import ChoiceField
from trainer.activations import facts
from trainer.config import LearningConfig, StoppingConfig, TrainingConfig
from trainer.networks.layers import ActivationName
from trainer.presets import describe, preset_names


class MainPage(FormPage):
    """Preset, data set, activation, optimiser and the numbers of every training.

    Signals:
        preset_chosen: a person chose a preset, which is to fill the whole form.
        activation_chosen: a person chose the hidden layers' activation function.
    """

    preset_chosen = Signal()
    activation_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = ChoiceField("presetChoice", [("", name) for name in preset_names()], self)
        self.dataset = DatasetChoice(self)
        self.activation = ChoiceField("activationChoice", [("", each) for each in ActivationName], self)
        self.optimizer = ChoiceField(
            "optimizerChoice", [(t, each) for each, t in OPTIMIZER_TITLES.items()], self
        )
        self.learning_rate = NumberField("learningRateField", LearningConfig, "learning_rate", 7, parent=self)
        self.rate_slider = RateSlider("learningRateSlider", self)
        self.batch_size = WholeField("batchSizeField", LearningConfig, "batch_size", self)
        self.epochs = WholeField("epochsField", StoppingConfig, "epochs", self)
        self.seed = WholeField("seedField", TrainingConfig, "seed", self)
        rows = self.new_rows()
        self.add_row(rows, self.preset)
        self.add_row(rows, self.dataset, ImportBar(self.dataset.importer, self))
        for field in (self.activation, self.optimizer):
            self.add_row(rows, field)
        self.add_row(rows, self.learning_rate, self.rate_slider)
        for number in (self.batch_size, self.epochs, self.seed):
            self.add_row(rows, number)
        self._purpose, self._summary = self.add_note(), self.add_note()
        self._summary.setObjectName("networkSummary")
        self.column.addStretch(1)
        self._connect()
        self.retranslate()

    def show_config(self, config: TrainingConfig) -> None:
        """Show ``config`` without telling about it; its activation comes with :meth:`show_activation`."""
        self._offer_custom(config.preset)
        self.preset.show_choice(config.preset)
        self.dataset.choose(config.data.dataset)
        self.optimizer.show_choice(config.learning.optimizer)
        self.learning_rate.show_number(config.learning.learning_rate)
        self.rate_slider.show_rate(config.learning.learning_rate)
        self._tell_rate()
        self.batch_size.show_number(config.learning.batch_size)
        self.epochs.show_number(config.stopping.epochs)
        self.seed.show_number(config.seed)

    def show_activation(self, chosen: ActivationName | None, *, is_shared: bool) -> None:
        """Show ``chosen``; layers that do not share one activation can also be left as they are."""
        place = self.activation.findData(None)
        self.activation.blockSignals(True)
        if is_shared and place >= 0:
            self.activation.removeItem(place)
        if not is_shared and place < 0:
            self.activation.insertItem(0, self.tr("as in the layers"), userData=None)
        self.activation.setCurrentIndex(self.activation.findData(chosen))
        self.activation.blockSignals(False)

    def show_summary(self, config: TrainingConfig | None) -> None:
        """Say how large ``config``'s network is and how long it may take; nothing for no training."""
        name = str(self.preset.currentData())
        known = name in preset_names()
        self._purpose.setText(
            translated("presets", describe(name).purpose)
            if known
            else self.tr("Settings that come from no preset of this program.")
        )
        if config is None:
            self._summary.clear()
            return
        seconds = expected_seconds(config)
        template = (
            self.tr("{parameters} parameters · {work} multiply-adds an image")
            if seconds is None
            else self.tr("{parameters} parameters · {work} multiply-adds an image · about {time} to train")
        )
        self._summary.setText(
            template.format(
                parameters=whole(config.network.parameters),
                work=whole(config.network.multiply_adds),
                time=duration(max(seconds or 0, 1)),
            )
        )

    def retranslate(self) -> None:
        self._name_choices()
        self.say(
            self.preset, self.tr("Preset"), self.tr("A ready-made training. Start with the course network.")
        )
        self.say(
            self.dataset,
            self.tr("Data set"),
            self.tr("Digits, clothes, your own drawings, or images that you bring along."),
        )
        self.say(
            self.activation,
            self.tr("Activation"),
            self.tr("The hidden layers’ activation function. Try sigmoid to see it learn slowly."),
        )
        self.say(
            self.optimizer,
            self.tr("Optimiser"),
            self.tr("How gradients change the weights. Compare Adam with SGD."),
        )
        tip = self.tr("The size of each step. Ten times more may diverge, ten times less crawls.")
        self.say(self.learning_rate, self.tr("Learning rate"), tip)
        self.say(self.rate_slider, self.tr("Learning rate, as a slider"), tip)
        self._name_numbers()
        self.speak_numbers()
        self._tell_rate()

    def _name_choices(self) -> None:
        for index in range(self.preset.count()):
            name = str(self.preset.itemData(index))
            known = name in preset_names()
            title = translated("presets", describe(name).title) if known else self.tr("Custom")
            self.preset.setItemText(index, title)
        for index in range(self.activation.count()):
            each = self.activation.itemData(index)
            title = "" if each is None else translated("activations", facts(ActivationName(each)).title)
            self.activation.setItemText(index, title or self.tr("as in the layers"))

    def _name_numbers(self) -> None:
        self.say(
            self.batch_size,
            self.tr("Batch size"),
            self.tr("Images per step. Larger batches make fewer, smoother steps."),
        )
        self.say(
            self.epochs,
            self.tr("Epochs"),
            self.tr("How many times the network sees all training images."),
        )
        self.say(
            self.seed,
            self.tr("Seed"),
            self.tr("Start of all randomness. The same seed gives the same curves."),
        )

    def _connect(self) -> None:
        self.preset.currentIndexChanged.connect(self.preset_chosen)
        self.dataset.dataset_changed.connect(self.changed)
        self.activation.currentIndexChanged.connect(self.activation_chosen)
        self.optimizer.currentIndexChanged.connect(self.changed)
        self.rate_slider.valueChanged.connect(self._on_slider)
        self.learning_rate.valueChanged.connect(self._on_rate)
        for field in (self.batch_size, self.epochs, self.seed):
            field.valueChanged.connect(self.changed)

    def _offer_custom(self, name: str) -> None:
        """Offer “Custom” once a training came that no preset describes; it stays for the way back."""
        if name in preset_names():
            return
        self.preset.blockSignals(True)
        if str(self.preset.itemData(self.preset.count() - 1)) not in preset_names():
            self.preset.removeItem(self.preset.count() - 1)
        self.preset.addItem(self.tr("Custom"), userData=name)
        self.preset.blockSignals(False)

    @Slot()
    def _on_slider(self) -> None:
        self.learning_rate.setValue(self.rate_slider.rate)  # which tells

    @Slot()
    def _on_rate(self) -> None:
        self.rate_slider.show_rate(self.learning_rate.number())
        self._tell_rate()
        self.changed.emit()

    def _tell_rate(self) -> None:
        self.rate_slider.setAccessibleDescription(self.learning_rate.text())
