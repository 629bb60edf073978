"""Which weight or bias a person changes by hand, and its value."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QWidget

from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.widgets.choice_field import CalmWheelMixin
from mnist_desktop.widgets.number_field import align_number_field
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.backpropagation_symbols import Names
from trainer.learning.parameters import Parameter, parameters_of, quantity_of

_LIMIT, _PLACES, _STEP = 99.0, 4, 0.1
_WIDTH = 86


class ParameterForm(Retranslating):
    """A choice and a field; hidden where a network has too many numbers to change one by one.

    Signals:
        edited: a person gave a weight or bias another value; carries the Parameter and the value.
    """

    edited = Signal(object, float)

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._parameters: tuple[Parameter, ...] = ()
        self._title = QLabel(self)
        self._choice = QComboBox(self)
        self._choice.setObjectName("parameterChoice")
        self._choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._choice.setMinimumContentsLength(6)
        self._value = _ValueField(self)
        self._title.setBuddy(self._choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._title, self._choice, self._value):
            row.addWidget(part)
        self._choice.currentIndexChanged.connect(self._on_choice)
        self._value.valueChanged.connect(self._on_value)
        walk.changed.connect(self._show)
        walk.parameter_chosen.connect(self._show)
        self.retranslate()

    def edit(self) -> None:
        """Let a person type the new value at once."""
        self._value.setFocus(Qt.FocusReason.OtherFocusReason)
        self._value.selectAll()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Change"))
        self._choice.setAccessibleName(self.tr("Weight or bias to change"))
        self._choice.setToolTip(
            self.tr("Choose one of the network’s weights or biases here, or click its line in the diagram.")
        )
        self._value.setToolTip(
            self.tr("Type another number or press the up and down keys, and watch the loss.")
        )
        self._value.setLocale(QLocale())
        self._show()

    @Slot()
    def _show(self) -> None:
        self.setVisible(self._walk.is_small)
        chosen = self._walk.parameter
        if chosen is None:
            return
        names = Names(self._walk.step)
        with QSignalBlocker(self._choice), QSignalBlocker(self._value):
            parameters = parameters_of(self._walk.step.network)
            if parameters != self._parameters:
                self._parameters = parameters
                self._choice.clear()
                self._choice.addItems([quantity_of(names, each).symbol for each in parameters])
            self._choice.setCurrentIndex(parameters.index(chosen))
            quantity = quantity_of(names, chosen)
            self._value.setValue(quantity.value)
        self._value.setAccessibleName(self.tr("Value of {name}").format(name=quantity.symbol))

    @Slot()
    def _on_choice(self) -> None:
        self._walk.choose_parameter(self._parameters[self._choice.currentIndex()])

    @Slot(float)
    def _on_value(self, value: float) -> None:
        if self._walk.parameter is not None:
            self.edited.emit(self._walk.parameter, value)


class _ValueField(CalmWheelMixin, QDoubleSpinBox):
    """A number without zeros at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("parameterValue")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(-_LIMIT, _LIMIT)
        self.setDecimals(_PLACES)
        self.setSingleStep(_STEP)
        self.setKeyboardTracking(False)
        self.setFixedWidth(_WIDTH)
        align_number_field(self)

    def textFromValue(self, value: float) -> str:
        text, point = super().textFromValue(value), self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text
