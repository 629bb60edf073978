"""What to train: a preset, and what may be changed from there."""

from contextlib import suppress

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from mnist_desktop.numbers import duration, whole
from mnist_desktop.translation import error_sentence, translated
from mnist_desktop.widgets.number_field import align_number_field
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.activations import facts
from trainer.config import (
    DatasetName,
    LearningConfig,
    NetworkConfig,
    Optimizer,
    StoppingConfig,
    TrainingConfig,
)
from trainer.errors import TrainerError
from trainer.networks.layers import ActivationName
from trainer.presets import describe, preset_names
from trainer.records import allowed_range

_OPTIMIZERS = {
    Optimizer.SGD: "SGD",
    Optimizer.MOMENTUM: "SGD + momentum",
    Optimizer.RMSPROP: "RMSprop",
    Optimizer.ADAM: "Adam",
    Optimizer.ADAMW: "AdamW",
}
_DATASETS = {
    DatasetName.MNIST: "MNIST",
    DatasetName.FASHION_MNIST: "Fashion-MNIST",
    DatasetName.MY_DRAWINGS: "",
}
# Multiply-adds that a small computer trains in a second (forward and backward), measured on two cores.
_TRAINED_PER_SECOND = 2.2e10
_SECONDS_PER_STEP = 2.5e-4


class ConfigForm(Retranslating):
    """Fields that make a TrainingConfig.

    Attributes:
        problem: the label that explains a value that does not fit; whoever holds the form places it.

    Signals:
        changed: some field has another value now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = self._choice("presetChoice", [(name, name) for name in preset_names()])
        self.dataset = self._choice("datasetChoice", [(text, name) for name, text in _DATASETS.items()])
        self.activation = self._choice(
            "activationChoice", [("", None), *((a.value, a) for a in ActivationName)]
        )
        self.optimizer = self._choice("optimizerChoice", [(text, name) for name, text in _OPTIMIZERS.items()])
        self.learning_rate = QDoubleSpinBox(self)
        self.learning_rate.setDecimals(5)
        self.learning_rate.setRange(0.00001, 1000)
        self.learning_rate.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.batch_size = self._whole("batchSizeField", *allowed_range(LearningConfig, "batch_size"))
        self.epochs = self._whole("epochsField", *allowed_range(StoppingConfig, "epochs"))
        self.seed = self._whole("seedField", *allowed_range(TrainingConfig, "seed"))
        for number in (self.learning_rate, self.batch_size, self.epochs, self.seed):
            align_number_field(number)
        self.learning_rate.setObjectName("learningRateField")
        self._purpose, self._summary, self.problem = QLabel(self), QLabel(self), QLabel(self)
        self._labels = [QLabel(self) for _ in self._fields()]
        self._lay_out()
        self.preset.currentIndexChanged.connect(self._fill_from_preset)
        for box in (self.dataset, self.activation, self.optimizer):
            box.currentIndexChanged.connect(self._on_change)
        for field in (self.learning_rate, self.batch_size, self.epochs, self.seed):
            field.valueChanged.connect(self._on_change)
        self.retranslate()
        self._fill_from_preset()

    def config(self) -> TrainingConfig:
        """The training that the fields describe.

        Raises:
            ConfigError: the values do not fit together.
        """
        base = describe(str(self.preset.currentData())).config
        activation = self.activation.currentData()
        if activation is not None:
            base = base.changed(network=base.network.with_hidden_activation(ActivationName(activation)))
        rate = self.learning_rate.value()
        return base.with_choices(
            dataset=DatasetName(self.dataset.currentData()),
            optimizer=Optimizer(self.optimizer.currentData()),
            # what the field shows is rounded: a preset's own rate stays what it is
            learning_rate=None if abs(rate - base.learning.learning_rate) < 5e-6 else rate,
            batch_size=self.batch_size.value(),
            epochs=self.epochs.value(),
            seed=self.seed.value(),
        )

    def show_config(self, config: TrainingConfig) -> None:
        """Fill the fields from ``config``; a preset that is unknown leaves the choice as it is."""
        index = self.preset.findData(config.preset)
        if index < 0:
            return
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(index)
        self._fill(config)

    def use_activation(self, activation: ActivationName) -> None:
        """Choose ``activation`` for the hidden layers."""
        self.activation.setCurrentIndex(self.activation.findData(activation))

    def use_dataset(self, name: DatasetName) -> None:
        """Choose the data set ``name``."""
        self.dataset.setCurrentIndex(self.dataset.findData(name))

    @property
    def is_valid(self) -> bool:
        """Whether the fields make a training."""
        return not self.problem.text()

    def retranslate(self) -> None:
        for label, text in zip(self._labels, self._titles(), strict=True):
            label.setText(text)
        for (field, tip), label in zip(self._fields(), self._labels, strict=True):
            field.setAccessibleName(label.text())
            field.setToolTip(tip)
        for index in range(self.preset.count()):
            title = describe(str(self.preset.itemData(index))).title
            self.preset.setItemText(index, translated("presets", title))
        self.dataset.setItemText(self.dataset.findData(DatasetName.MY_DRAWINGS), self.tr("My drawings"))
        self.activation.setItemText(0, self.tr("as in the preset"))
        for index in range(1, self.activation.count()):
            title = facts(ActivationName(self.activation.itemData(index))).title
            self.activation.setItemText(index, translated("activations", title))
        for number in (self.learning_rate, self.batch_size, self.epochs, self.seed):
            number.setLocale(QLocale())
        self._show_summary()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Preset"),
            self.tr("Data set"),
            self.tr("Activation"),
            self.tr("Optimiser"),
            self.tr("Learning rate"),
            self.tr("Batch size"),
            self.tr("Epochs"),
            self.tr("Seed"),
        )

    def _fields(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.preset, self.tr("A ready-made training. Start with the course network.")),
            (
                self.dataset,
                self.tr(
                    "Digits, the harder pictures of clothes, or the digits that you drew and labelled yourself."
                ),
            ),
            (
                self.activation,
                self.tr("The hidden layers’ activation function. Try sigmoid to see it learn slowly."),
            ),
            (self.optimizer, self.tr("How gradients change the weights. Compare Adam with SGD.")),
            (
                self.learning_rate,
                self.tr("The size of each step. Ten times more may diverge, ten times less crawls."),
            ),
            (self.batch_size, self.tr("Images per step. Larger batches make fewer, smoother steps.")),
            (self.epochs, self.tr("How many times the network sees all training images.")),
            (self.seed, self.tr("Start of all randomness. The same seed gives the same curves.")),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for (field, _), label in zip(self._fields(), self._labels, strict=True):
            label.setBuddy(field)
            label.setMinimumHeight(30)
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(form)
        for label, role in ((self._purpose, "muted"), (self._summary, "muted"), (self.problem, "error")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        layout.addWidget(self._purpose)
        layout.addWidget(self._summary)
        layout.addStretch(1)
        self._summary.setObjectName("networkSummary")
        self.problem.setObjectName("formProblem")

    def _choice(self, name: str, items: list[tuple[str, object]]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for text, data in items:
            box.addItem(text, userData=data)
        return box

    def _whole(self, name: str, low: float, high: float) -> QSpinBox:
        box = QSpinBox(self)
        box.setObjectName(name)
        box.setRange(int(low), int(high))
        return box

    @Slot()
    def _fill_from_preset(self) -> None:
        self._fill(describe(str(self.preset.currentData())).config)

    def _fill(self, config: TrainingConfig) -> None:
        base = describe(str(self.preset.currentData())).config
        boxes = (self.dataset, self.activation, self.optimizer)
        values = (
            config.data.dataset,
            _chosen_activation(base.network, config.network),
            config.learning.optimizer,
        )
        for box, value in zip(boxes, values, strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))
        numbers: tuple[tuple[QSpinBox | QDoubleSpinBox, float], ...] = (
            (self.learning_rate, config.learning.learning_rate),
            (self.batch_size, config.learning.batch_size),
            (self.epochs, config.stopping.epochs),
            (self.seed, config.seed),
        )
        for field, number in numbers:
            with QSignalBlocker(field):
                field.setValue(number)  # type: ignore[arg-type]
        self._on_change()

    @Slot()
    def _on_change(self) -> None:
        self._show_summary()
        self.changed.emit()

    def _show_summary(self) -> None:
        self._purpose.setText(translated("presets", describe(str(self.preset.currentData())).purpose))
        try:
            config = self.config()
        except TrainerError as error:
            self._summary.clear()
            self.problem.setText(error_sentence(error))
        else:
            self.problem.clear()
            template = self.tr(
                "{parameters} parameters · {work} multiply-adds an image · about {time} to train"
            )
            if config.data.dataset is DatasetName.MY_DRAWINGS:  # nobody knows yet how many there are
                template = self.tr("{parameters} parameters · {work} multiply-adds an image")
            self._summary.setText(
                template.format(
                    parameters=whole(config.network.parameters),
                    work=whole(config.network.multiply_adds),
                    time=duration(expected_seconds(config)),
                )
            )
        self.problem.setVisible(bool(self.problem.text()))


def _chosen_activation(base: NetworkConfig, network: NetworkConfig) -> ActivationName | None:
    """The activation that makes ``network`` of ``base``; None when ``base`` is left as it is."""
    if network == base:
        return None
    for activation in ActivationName:
        with suppress(TrainerError):  # some fit only some layers
            if base.with_hidden_activation(activation) == network:
                return activation
    return None


def expected_seconds(config: TrainingConfig) -> float:
    """A rough guess at the whole training's time on two cores, from its arithmetic and its steps."""
    images = (config.data.training_images or 60000) * (1 - config.data.validation_split)
    arithmetic = 3 * images * config.network.multiply_adds / _TRAINED_PER_SECOND
    steps = images / config.learning.batch_size * _SECONDS_PER_STEP
    return config.stopping.epochs * (arithmetic + steps)
