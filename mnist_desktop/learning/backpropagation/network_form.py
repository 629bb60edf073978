"""Which network is walked through: its sizes, activation, loss, learning rate, biases and first weights."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QWidget

from mnist_desktop.learning.backpropagation.walk import NetworkChoice
from mnist_desktop.numbers import short_decimal
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.term import TermLabel
from trainer.activations import facts
from trainer.learning.dense_network import DIGITS, HIDDEN_ACTIVATIONS, PIXELS, Ending

SIZES = (
    (2, 3, 2),
    (2, 3, 1),
    (3, 4, 3),
    (2, 3, 3, 2),
    (PIXELS, 16, DIGITS),
    (PIXELS, 128, DIGITS),
)
RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1.0, 3.0, 10.0)
_RATE, _RATE_OF_PICTURES = 0.5, 0.01


class NetworkForm(Retranslating):
    """One row of choices.

    Signals:
        choice_changed: another network is wanted; carries a NetworkChoice.
        rate_changed: another learning rate is wanted.
        start_wanted: the first weights are wanted again.
        term_wanted: a word shall be explained; carries its key in the glossary.
    """

    choice_changed = Signal(object)
    rate_changed = Signal(float)
    start_wanted = Signal()
    term_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choice = NetworkChoice()
        self._wanted_ending = self._choice.ending
        self._rates = {True: _RATE_OF_PICTURES, False: _RATE}
        self._sizes = _choices("networkSizes", SIZES, self)
        self._activation = _choices("hiddenActivation", HIDDEN_ACTIVATIONS, self)
        self._ending = _choices("networkEnding", tuple(Ending), self)
        self._rate = _choices("backpropagationRate", RATES, self)
        self._bias = QCheckBox(self)
        self._bias.setObjectName("networkBias")
        self._new = QPushButton(self)
        self._new.setObjectName("newWeights")
        self._start = QPushButton(self)
        self._start.setObjectName("startAgain")
        self._start.setEnabled(False)
        self._labels = [
            TermLabel(key, self) for key in ("neural-network", "activation-function", "loss", "learning-rate")
        ]
        self._lay_out()
        self._show()
        self._rate.setCurrentIndex(RATES.index(_RATE))
        for field in (self._sizes, self._activation):
            field.currentIndexChanged.connect(self._on_changed)
        self._ending.currentIndexChanged.connect(self._on_ending)
        self._bias.toggled.connect(self._on_changed)
        self._rate.currentIndexChanged.connect(self._on_rate)
        self._new.clicked.connect(self._on_new)
        self._start.clicked.connect(self.start_wanted)
        for label in self._labels:
            label.term_wanted.connect(self.term_wanted)
        theme.changed.connect(self._set_icon)
        self._set_icon()
        self.retranslate()

    @property
    def choice(self) -> NetworkChoice:
        """What is chosen."""
        return self._choice

    @property
    def rate(self) -> float:
        """The learning rate that is chosen."""
        return float(self._rate.currentData())

    def offer_start(self, *, is_at_start: bool) -> None:
        """Let a person go back to the first weights, unless they are these."""
        self._start.setEnabled(not is_at_start)

    def retranslate(self) -> None:
        for place, sizes in enumerate(SIZES):
            name = "-".join(map(str, sizes))
            drawn = self.tr("{network} · drawing").format(network=name)
            self._sizes.setItemText(place, drawn if sizes[0] == PIXELS else name)
        for place, activation in enumerate(HIDDEN_ACTIVATIONS):
            self._activation.setItemText(place, translated("activations", facts(activation).title))
        endings = {
            Ending.SOFTMAX_CROSS_ENTROPY: self.tr("Softmax, cross-entropy"),
            Ending.SIGMOID_SQUARED_ERROR: self.tr("Sigmoid, squared error"),
            Ending.LINEAR_SQUARED_ERROR: self.tr("Linear, squared error"),
        }
        for place, ending in enumerate(Ending):
            self._ending.setItemText(place, endings[ending])
        for place, rate in enumerate(RATES):
            self._rate.setItemText(place, short_decimal(rate, 3))
        self._bias.setText(self.tr("Bias"))
        self._bias.setAccessibleName(self.tr("Biases"))
        self._bias.setToolTip(
            self.tr(
                "A bias is added to each sum; without it a unit that gets only zeros passes on nothing new."
            )
        )
        self._new.setText(self.tr("New weights"))
        self._new.setAccessibleName(self.tr("New weights"))
        self._new.setToolTip(
            self.tr(
                "Begins with other random weights, before anything was learned; other weights learn otherwise."
            )
        )
        self._start.setText(self.tr("Start again"))
        self._start.setAccessibleName(self.tr("Start again"))
        self._start.setToolTip(
            self.tr(
                "Puts all weights and biases back to where they began, before you changed or taught them."
            )
        )
        self._name_fields()

    def _name_fields(self) -> None:
        texts = (
            (
                self._sizes,
                self.tr("Network"),
                self.tr(
                    "Inputs, hidden units, outputs. Begin small; then try your own drawing with 784 pixels."
                ),
            ),
            (
                self._activation,
                self.tr("Hidden activation"),
                self.tr("What a hidden unit makes of its sum; compare the slopes on the way back."),
            ),
            (
                self._ending,
                self.tr("Output and loss"),
                self.tr("How the last sums become an answer, and how its error is measured."),
            ),
            (
                self._rate,
                self.tr("Learning rate"),
                self.tr("How long the step against the gradient is; a very large one makes the loss rise."),
            ),
        )
        for label, (field, name, tip) in zip(self._labels, texts, strict=True):
            label.say(name)
            field.setAccessibleName(name)
            field.setToolTip(tip)

    def _lay_out(self) -> None:
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(12)
        row.setVerticalSpacing(2)
        for column, (label, field) in enumerate(
            zip(self._labels, (self._sizes, self._activation, self._ending, self._rate), strict=True)
        ):
            label.setBuddy(field)
            row.addWidget(label, 0, column)
            row.addWidget(field, 1, column)
        row.addWidget(self._bias, 1, 4)
        row.addWidget(self._new, 1, 5)
        row.addWidget(self._start, 1, 6)
        row.setColumnStretch(7, 1)

    def _show(self) -> None:
        """Show the choice; softmax is no choice for a single output."""
        for field, value in (
            (self._sizes, SIZES.index(self._choice.sizes)),
            (self._activation, HIDDEN_ACTIVATIONS.index(self._choice.activation)),
            (self._ending, list(Ending).index(self._choice.ending)),
        ):
            was_blocked = field.blockSignals(True)
            field.setCurrentIndex(value)
            field.blockSignals(was_blocked)
        was_blocked = self._bias.blockSignals(True)
        self._bias.setChecked(self._choice.has_bias)
        self._bias.blockSignals(was_blocked)
        model = self._ending.model()
        assert isinstance(model, QStandardItemModel)
        for place, ending in enumerate(Ending):
            model.item(place).setEnabled(self._choice.sizes[-1] > 1 or not ending.picks_a_class)

    @Slot()
    def _on_ending(self) -> None:
        self._wanted_ending = list(Ending)[self._ending.currentIndex()]
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        """A single output has no softmax; the next network has again what was chosen."""
        sizes, ending = SIZES[self._sizes.currentIndex()], self._wanted_ending
        if sizes[-1] == 1 and ending.picks_a_class:
            ending = Ending.SIGMOID_SQUARED_ERROR
        self._show_rate(self._rates[sizes[0] == PIXELS])
        self._choice = replace(
            self._choice,
            sizes=sizes,
            activation=HIDDEN_ACTIVATIONS[self._activation.currentIndex()],
            ending=ending,
            has_bias=self._bias.isChecked(),
        )
        self._show()
        self.choice_changed.emit(self._choice)

    def _show_rate(self, rate: float) -> None:
        was_blocked = self._rate.blockSignals(True)
        self._rate.setCurrentIndex(RATES.index(rate))
        self._rate.blockSignals(was_blocked)

    @Slot()
    def _on_rate(self) -> None:
        self._rates[self._choice.reads_pictures] = self.rate
        self.rate_changed.emit(self.rate)

    @Slot()
    def _on_new(self) -> None:
        self._choice = replace(self._choice, seed=self._choice.seed + 1)
        self.choice_changed.emit(self._choice)

    @Slot()
    def _set_icon(self) -> None:
        self._new.setIcon(self._theme.icon("shuffle", beside_text=True))
        self._start.setIcon(self._theme.icon("undo-2", beside_text=True))


def _choices(name: str, values: tuple[object, ...], parent: QWidget) -> QComboBox:
    field = QComboBox(parent)
    field.setObjectName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for value in values:
        field.addItem("", userData=value)
    return field
