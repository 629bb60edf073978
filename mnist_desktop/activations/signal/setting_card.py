"""The network that the signal goes through: its controls."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.activations.signal.signal_words import start_name
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from mnist_desktop.widgets.term_text import TermText
from mnist_desktop.widgets.value_slider import ValueSlider, align_titles
from trainer.activations import ActivationName
from trainer.learning.signal import IMAGES
from trainer.learning.signal_settings import ELEMENTWISE, SPREADS, SignalSetting, Start

_SPREAD_STEP = 0.005
_FIRST_SPREAD = {Start.SMALL: 0.01, Start.LARGE: 0.5}


class SettingCard(RetranslatingMixin, Card):
    """Depth, width, function, first weights.

    Signals:
        setting_changed: a person changed something; carries the SignalSetting.
        reference_toggled: the network shown now shall stay as a dashed line, or the line shall go; a bool.
        term_wanted: a word shall be explained; carries its key.
    """

    setting_changed = Signal(object)
    reference_toggled = Signal(bool)
    term_wanted = Signal(str)

    def __init__(self, setting: SignalSetting, parent: QWidget | None = None) -> None:
        super().__init__(parent, titled=False)
        self._setting = setting
        self._hint = TermText("signalHint", self)
        self._depth = ValueSlider("signalDepth", 1, 50, 1, setting.depth, self)
        self._width = ValueSlider("signalWidth", 8, 512, 8, setting.width, self)
        self._spread = ValueSlider("signalSpread", *SPREADS[Start.SMALL], _SPREAD_STEP, 0.01, self)
        self._activation_label, self._activation = QLabel(self), QComboBox(self)
        self._start_label, self._start = QLabel(self), QComboBox(self)
        self._normalization = QCheckBox(self)
        self._new_weights = QPushButton(self)
        self._reference = QPushButton(self)
        self._lay_out()
        self.show_setting(setting)
        self._connect()
        self.retranslate()

    @property
    def setting(self) -> SignalSetting:
        """What the controls say."""
        return self._setting

    def show_setting(self, setting: SignalSetting) -> None:
        """Set the controls without telling about it."""
        self._setting = setting
        self._depth.set_value(setting.depth)
        self._width.set_value(setting.width)
        for combo, value in ((self._activation, setting.activation), (self._start, setting.start)):
            was_blocked = combo.blockSignals(True)
            combo.setCurrentIndex(combo.findData(value))
            combo.blockSignals(was_blocked)
        was_blocked = self._normalization.blockSignals(True)
        self._normalization.setChecked(setting.batch_normalization)
        self._normalization.blockSignals(was_blocked)
        self._show_spread()

    def allow_reference(self) -> None:
        """From now on there is a network that can be kept."""
        self._reference.setEnabled(True)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Network"))
        self._hint.setText(
            self.tr(
                "{images} real digits go through an untrained network, the error comes back. "
                'Add layers, change the <a href="term:initialisation">weights</a>: what gets lost?'
            ).format(images=IMAGES)
        )
        self._retranslate_sliders()
        self._activation_label.setText(self.tr("Function"))
        self._activation.setAccessibleName(self.tr("Activation function of all hidden layers"))
        self._activation.setToolTip(
            self.tr("The activation of all hidden layers; compare sigmoid with ReLU at 20 layers.")
        )
        self._start_label.setText(self.tr("Weights"))
        self._start.setAccessibleName(self.tr("How the first weights are drawn"))
        self._start.setToolTip(
            self.tr(
                "How the random weights are drawn before training; He was made for ReLU, Glorot for tanh, "
                "LeCun for SELU. Try “Too large” and “All zero”."
            )
        )
        for place, name in enumerate(ELEMENTWISE):
            self._activation.setItemText(place, activation_title(name))
        for place, start in enumerate(Start):
            self._start.setItemText(place, start_name(start))
        self._retranslate_buttons()

    def _retranslate_sliders(self) -> None:
        self._depth.set_texts(
            self.tr("Layers"),
            self.tr("Number of hidden layers"),
            self.tr(
                "How many hidden layers there are; a deeper network keeps the weights of its first layers."
            ),
        )
        self._width.set_texts(
            self.tr("Units"),
            self.tr("Units of each hidden layer"),
            self.tr("How many units each hidden layer has; in narrow layers chance plays a larger part."),
        )
        self._spread.set_texts(
            self.tr("Spread"),
            self.tr("Standard deviation of the weights"),
            self.tr(
                "How far the random weights lie around 0; find the narrow place where nothing gets lost."
            ),
        )
        align_titles([self._depth, self._width, self._spread])

    def _retranslate_buttons(self) -> None:
        self._normalization.setText(self.tr("Batch normalisation"))
        self._normalization.setToolTip(
            self.tr(
                "Brings the sums of each unit to mean 0 and spread 1 before the function; try it with sigmoid."
            )
        )
        self._new_weights.setText(self.tr("New weights"))
        self._new_weights.setToolTip(
            self.tr("Draws other random weights in the same way: is the finding a matter of luck?")
        )
        self._reference.setText(
            self.tr("Forget it") if self._reference.isChecked() else self.tr("Keep to compare")
        )
        self._reference.setToolTip(
            self.tr("Keeps the lines of this network as dashed lines, to compare the next one with them.")
        )
        for button in (self._normalization, self._new_weights, self._reference):
            button.setAccessibleName(button.text())

    def _changed(self) -> None:
        start = Start(self._start.currentData())  # Qt keeps a plain string
        spread = self._spread.value if start in SPREADS else self._setting.spread
        self._setting = self._setting.changed(
            depth=round(self._depth.value),
            width=round(self._width.value),
            activation=ActivationName(self._activation.currentData()),
            start=start,
            spread=spread,
            batch_normalization=self._normalization.isChecked(),
        )
        self.setting_changed.emit(self._setting)

    def _show_spread(self) -> None:
        """The slider for the spread reaches as far as the choice of weights lets it."""
        start = self._setting.start
        self._spread.setVisible(start in SPREADS)
        if start in SPREADS:
            low, high = SPREADS[start]
            was_blocked = self._spread.slider.blockSignals(True)
            self._spread.slider.setRange(round(low / _SPREAD_STEP), round(high / _SPREAD_STEP))
            self._spread.slider.setPageStep(max(1, round((high - low) / _SPREAD_STEP / 10)))
            self._spread.slider.blockSignals(was_blocked)
            self._spread.set_value(self._setting.spread)

    @Slot()
    def _on_moved(self) -> None:
        self._changed()

    @Slot()
    def _on_start_chosen(self) -> None:
        start = Start(self._start.currentData())
        spread = _FIRST_SPREAD.get(start, self._setting.spread)
        self._setting = self._setting.changed(start=start, spread=spread)
        self._show_spread()
        self._changed()

    @Slot()
    def _on_new_weights(self) -> None:
        self._setting = self._setting.changed(seed=self._setting.seed + 1)
        self.setting_changed.emit(self._setting)

    @Slot(bool)
    def _on_reference(self, wanted: bool) -> None:
        self._retranslate_buttons()
        self.reference_toggled.emit(wanted)

    def _connect(self) -> None:
        for slider in (self._depth, self._width, self._spread):
            slider.value_changed.connect(self._on_moved)
        self._activation.currentIndexChanged.connect(self._on_moved)
        self._start.currentIndexChanged.connect(self._on_start_chosen)
        self._normalization.toggled.connect(self._on_moved)
        self._new_weights.clicked.connect(self._on_new_weights)
        self._reference.toggled.connect(self._on_reference)
        self._hint.term_wanted.connect(self.term_wanted)

    def _lay_out(self) -> None:
        self._name_parts()
        for activation in ELEMENTWISE:
            self._activation.addItem("", activation)
        for start in Start:
            self._start.addItem("", start)
        self._reference.setCheckable(True)
        self._reference.setEnabled(False)
        set_role(self._hint, "muted")
        policy = self._spread.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._spread.setSizePolicy(policy)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (label, combo) in enumerate(
            ((self._activation_label, self._activation), (self._start_label, self._start))
        ):
            label.setBuddy(combo)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._new_weights)
        buttons.addWidget(self._reference)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(6)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._depth)
        self.body.addWidget(self._width)
        self.body.addLayout(grid)
        self.body.addWidget(self._spread)
        self.body.addWidget(self._normalization)
        self.body.addLayout(buttons)

    def _name_parts(self) -> None:
        for name, widget in (
            ("signalActivation", self._activation),
            ("signalStart", self._start),
            ("signalNormalization", self._normalization),
            ("signalNewWeights", self._new_weights),
            ("signalReference", self._reference),
        ):
            widget.setObjectName(name)
