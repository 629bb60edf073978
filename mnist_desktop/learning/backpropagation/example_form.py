"""What the network is shown: numbers to edit, or a picture with its class and the neurons to follow."""

import numpy as np
from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.number_field import align_number_field
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.arithmetic import subscript
from trainer.learning.backpropagation_examples import one_hot
from trainer.learning.dense_network import DIGITS, Example

_MOST_INPUTS, _MOST_TARGETS = 3, 3
_LIMIT = 5.0
_WIDTH = 78


class ExampleForm(Retranslating):
    """One row below the diagram; it shows only the fields that the network has.

    Signals:
        example_edited: other numbers or another class; carries an Example.
        neuron_chosen: another neuron shall be followed; layer (from 1) and neuron.
    """

    example_edited = Signal(object)
    neuron_chosen = Signal(int, int)

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._is_mine = False
        self._source = QLabel(self)
        self._source.setObjectName("pictureSource")
        self._inputs = [_Number(f"exampleInput{place + 1}", self) for place in range(_MOST_INPUTS)]
        self._targets = [_Number(f"exampleTarget{place + 1}", self) for place in range(_MOST_TARGETS)]
        self._class_name, self._hidden_name, self._output_name = (QLabel(self) for _ in range(3))
        self._class = QComboBox(self)
        self._class.setObjectName("exampleClass")
        self._hidden = QSpinBox(self)
        self._hidden.setObjectName("followedNeuron")
        self._hidden.setKeyboardTracking(False)
        align_number_field(self._hidden)
        self._output = QComboBox(self)
        self._output.setObjectName("followedOutput")
        for digit in range(DIGITS):
            self._output.addItem(str(digit))
        self._lay_out()
        for number in (*self._inputs, *self._targets):
            number.edited.connect(self._on_edited)
        self._class.currentIndexChanged.connect(self._on_edited)
        self._hidden.valueChanged.connect(self._on_hidden)
        self._output.currentIndexChanged.connect(self._on_output)
        walk.changed.connect(self._show)
        self.retranslate()

    def show_source(self, *, is_mine: bool) -> None:
        """Say whose picture it is."""
        self._is_mine = is_mine
        self._show_source()

    def retranslate(self) -> None:
        for place, number in enumerate(self._inputs, start=1):
            number.set_texts(
                f"x{subscript(place)}",
                self.tr("Input {place}").format(place=place),
                self.tr("A number that comes in; change it and see which products change."),
            )
        for place, number in enumerate(self._targets, start=1):
            number.set_texts(
                f"y{subscript(place)}",
                self.tr("Target {place}").format(place=place),
                self.tr("What this output should be; the loss measures how far away it is."),
            )
        self._class_name.setText(self.tr("Right class"))
        self._class.setAccessibleName(self.tr("Right class"))
        self._class.setToolTip(
            self.tr("What the answer should be; choose a wrong one and see what is learned.")
        )
        self._hidden_name.setText(self.tr("Follow unit"))
        self._hidden.setAccessibleName(self.tr("Hidden unit to follow"))
        self._hidden.setToolTip(
            self.tr("The steps tell of this hidden unit; a click in the diagram works too.")
        )
        self._output_name.setText(self.tr("output"))
        self._output.setAccessibleName(self.tr("Output to follow"))
        self._output.setToolTip(self.tr("The steps tell of this output; try one that is wrong."))
        self._show_source()
        self._show()

    def _show_source(self) -> None:
        self._source.setText(self.tr("Your drawing") if self._is_mine else self.tr("A test image"))
        self._source.setAccessibleName(self._source.text())

    @Slot()
    def _show(self) -> None:
        network, example = self._walk.step.network, self._walk.step.example
        pictures, classes = network.reads_digits, network.reads_digits or network.ending.picks_a_class
        for place, number in enumerate(self._inputs):
            number.setVisible(not pictures and place < len(example.inputs))
            if place < len(example.inputs):
                number.show_number(float(example.inputs[place]))
        for place, number in enumerate(self._targets):
            number.setVisible(not classes and place < len(example.target))
            if place < len(example.target):
                number.show_number(float(example.target[place]))
        for widget in (self._class_name, self._class):
            widget.setVisible(classes)
        of_pictures: tuple[QWidget, ...] = (
            self._source,
            self._hidden_name,
            self._hidden,
            self._output_name,
            self._output,
        )
        for part in of_pictures:
            part.setVisible(pictures)
        if classes:
            self._show_classes(len(example.target), pictures=pictures)
        if pictures:
            with QSignalBlocker(self._hidden), QSignalBlocker(self._output):
                if self._hidden.maximum() != network.sizes[1]:  # the same range again has all laid out anew
                    self._hidden.setRange(1, network.sizes[1])
                self._hidden.setValue(self._walk.focus.neurons[0][0] + 1)
                self._output.setCurrentIndex(self._walk.focus.neurons[-1][0])

    def _show_classes(self, count: int, *, pictures: bool) -> None:
        first = 0 if pictures else 1
        texts = [str(place + first) for place in range(count)]
        with QSignalBlocker(self._class):
            if [self._class.itemText(place) for place in range(self._class.count())] != texts:
                self._class.clear()
                self._class.addItems(texts)
            label = self._walk.step.example.label
            self._class.setCurrentIndex(-1 if label is None else label)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        set_role(self._source, "title")
        row.addWidget(self._source)
        for number in (*self._inputs, *self._targets):
            row.addWidget(number)
        for name, field in (
            (self._class_name, self._class),
            (self._hidden_name, self._hidden),
            (self._output_name, self._output),
        ):
            name.setBuddy(field)
            row.addWidget(name)
            row.addWidget(field)
        row.addStretch(1)

    @Slot()
    def _on_edited(self) -> None:
        network = self._walk.step.network
        inputs = self._walk.step.example.inputs
        outputs = network.sizes[-1]
        if not network.reads_digits:
            inputs = np.array([number.value for number in self._inputs[: len(inputs)]])
        if network.reads_digits or network.ending.picks_a_class:
            target = one_hot(max(0, self._class.currentIndex()), outputs)
        else:
            target = np.array([number.value for number in self._targets[:outputs]])
        self.example_edited.emit(Example(inputs, target))

    @Slot(int)
    def _on_hidden(self, number: int) -> None:
        self.neuron_chosen.emit(1, number - 1)

    @Slot(int)
    def _on_output(self, place: int) -> None:
        self.neuron_chosen.emit(self._walk.step.network.layers, place)


class _Number(QWidget):
    """A symbol and a field for its number.

    Signals:
        edited: a person changed it.
    """

    edited = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._symbol = QLabel(self)
        self._field = QDoubleSpinBox(self)
        self._field.setObjectName(name)
        self._field.setRange(-_LIMIT, _LIMIT)
        self._field.setSingleStep(0.1)
        self._field.setDecimals(2)
        self._field.setKeyboardTracking(False)
        self._field.setFixedWidth(_WIDTH)
        self._field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        align_number_field(self._field)
        self._symbol.setBuddy(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._symbol)
        row.addWidget(self._field)
        self._field.valueChanged.connect(self.edited)

    @property
    def value(self) -> float:
        """The number that is set."""
        return self._field.value()

    def show_number(self, number: float) -> None:
        """Show ``number`` without telling about it."""
        with QSignalBlocker(self._field):
            self._field.setValue(number)

    def set_texts(self, symbol: str, accessible_name: str, tool_tip: str) -> None:
        """Set the texts, in the current language."""
        self._symbol.setText(symbol)
        self._field.setAccessibleName(accessible_name)
        self._field.setToolTip(tool_tip)
        self._field.setLocale(QLocale())
