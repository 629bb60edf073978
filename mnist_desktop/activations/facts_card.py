"""All there is to know about the function in focus, its sliders, and the way to train with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.activations.line_count import LineCount
from mnist_desktop.activations.parameter_sliders import ParameterSliders
from mnist_desktop.activations.reasons import Reasons
from mnist_desktop.numbers import decimal, percent, short_decimal
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart
from trainer.activation_claims import reasons
from trainer.activation_maxout import lines_of, with_lines
from trainer.activation_properties import properties
from trainer.activations import (
    ActivationName,
    facts,
    is_zero_centred,
    mean_output,
    output_range,
    saturates,
)


class FactsCard(Retranslating):
    """Formulas, computed properties, sliders, reasons for and against, and a button.

    Signals:
        parameters_moved: a slider moved, or Maxout has other lines; carries all parameters by name.
        reset_requested: the parameters are to have their defaults again.
        use_requested: the function in focus shall be used in training.
    """

    parameters_moved = Signal(object)
    reset_requested = Signal()
    use_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ActivationName.RELU
        self._numbers: dict[str, float] = {}
        self._card = Card(self)
        self._use, self._formula, self._slope = _text(self), _text(self), _text(self)
        self._formula.setObjectName("activationFormula")
        self._slope.setObjectName("derivativeFormula")
        self._titles = tuple(QLabel(self) for _ in range(3))
        self._range, self._centred, self._saturation = _text(self), _text(self), _text(self)
        self._range.setObjectName("outputRange")
        self._centred.setObjectName("zeroCentred")
        self._saturation.setObjectName("saturation")
        self._lines, self._sliders = LineCount(self), ParameterSliders(self)
        self._reasons = Reasons(self)
        self._precisely = _text(self)
        self._precisely.setObjectName("notesPrecisely")
        self._notes = StillPart(self._precisely, self)
        self._still = [self._notes]
        self._button = QPushButton(self)
        self._button.setObjectName("useActivation")
        set_role(self._button, "primary")
        self._lay_out()
        self._lines.count_chosen.connect(self._on_count_chosen)
        self._sliders.moved.connect(self._on_sliders_moved)
        self._sliders.reset_requested.connect(self.reset_requested)
        self._button.clicked.connect(self.use_requested)
        self.retranslate()

    def show_function(self, name: ActivationName, numbers: dict[str, float]) -> None:
        """Tell about ``name`` with the parameters ``numbers``."""
        self._name, self._numbers = name, numbers
        self.retranslate()
        for each in self._still:
            each.measure_anew()

    def retranslate(self) -> None:
        record = facts(self._name)
        self._card.set_title(activation_title(self._name))
        self._use.setText(translated("activations", record.use))
        self._formula.setText(record.formula)
        self._slope.setText(record.derivative_formula)
        self._formula.setAccessibleName(self.tr("Formula"))
        self._slope.setAccessibleName(self.tr("Formula of the derivative"))
        for label, text in zip(
            self._titles, (self.tr("Range"), self.tr("Zero-centred"), self.tr("Saturates")), strict=True
        ):
            label.setText(text)
        if self._name is ActivationName.SOFTMAX:  # its sliders are in the middle, beside what they change
            self._sliders.hide()
        else:
            self._sliders.show_parameters(record, self._numbers or record.defaults)
        self._lines.setVisible(self._name is ActivationName.MAXOUT)
        self._lines.show_count(len(lines_of(self._numbers)))
        self._button.setText(self.tr("Use in Train"))
        self._button.setAccessibleName(self.tr("Use this function in Train"))
        self._button.setToolTip(self._use_tool_tip())
        self._show_properties()

    def _use_tool_tip(self) -> str:
        match self._name:
            case ActivationName.SOFTMAX:
                return self.tr(
                    "Softmax is meant for the output layer: in hidden layers see how it slows learning."
                )
            case ActivationName.MAXOUT:
                return self.tr(
                    "Puts it into the hidden dense layers of the network in Train; each unit learns two lines."
                )
            case _:
                return self.tr("Puts it into the hidden layers of the network in Train: train and compare.")

    def _show_properties(self) -> None:
        low, high = output_range(self._name, **self._numbers)
        self._range.setText(
            self.tr("{low} to {high}").format(low=short_decimal(low, 2), high=short_decimal(high, 2))
        )
        self._centred.setText(self._centred_text())
        match saturates(self._name, **self._numbers):
            case True, True:
                self._saturation.setText(self.tr("at both ends"))
            case True, False:
                self._saturation.setText(self.tr("for negative x"))
            case False, True:
                self._saturation.setText(self.tr("for positive x"))
            case _:
                has_flat = properties(self._name, **self._numbers).saturating_share > 0
                flat = self._name is ActivationName.MAXOUT and has_flat
                self._saturation.setText(self.tr("between two corners") if flat else self.tr("no"))
        self._show_reasons()

    def _show_reasons(self) -> None:
        """Only what holds for the parameters that are set is said."""
        plus, minus = reasons(self._name, **self._numbers)
        self._reasons.show_reasons(
            [translated("activations", text) for text in plus],
            [translated("activations", text) for text in minus],
        )
        numbers = properties(self._name, **self._numbers)
        text = facts(self._name).precisely
        self._notes.setVisible(bool(text))
        self._precisely.setText(
            translated("activations", text).format(
                mean="" if numbers.mean is None else decimal(numbers.mean, 2),
                largest_slope=percent(numbers.largest_slope, 0),
                saturating_share=percent(numbers.saturating_share, 0),
                slope_left=short_decimal(numbers.slopes_at_zero[0], 2),
            )
            if text
            else ""
        )

    def _centred_text(self) -> str:
        if self._name is ActivationName.SOFTMAX:
            return self.tr("no, never below 0")
        mean = decimal(mean_output(self._name, **self._numbers), 2)
        if is_zero_centred(self._name, **self._numbers):
            return self.tr("yes, mean output {mean}").format(mean=mean)
        return self.tr("no, mean output {mean}").format(mean=mean)

    def show_numbers(self, numbers: dict[str, float]) -> None:
        """The parameters of the function were changed elsewhere."""
        self._numbers = numbers
        self._sliders.show_parameters(facts(self._name), numbers)
        self._show_properties()

    @Slot(int)
    def _on_count_chosen(self, count: int) -> None:
        self.show_numbers(with_lines(self._numbers, count))
        self.parameters_moved.emit(self._numbers)

    @Slot()
    def _on_sliders_moved(self) -> None:
        self._numbers = self._sliders.numbers
        self._show_properties()
        self.parameters_moved.emit(self._numbers)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        set_role(self._use, "muted")
        properties = QFormLayout()
        properties.setContentsMargins(0, 0, 0, 0)
        properties.setHorizontalSpacing(16)
        properties.setVerticalSpacing(4)
        properties.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        values = (self._range, self._centred, self._saturation)
        for title, text in zip(self._titles, values, strict=True):
            set_role(title, "muted")
            still = StillPart(text, self)
            self._still.append(still)
            properties.addRow(title, still)
        column.addWidget(self._use)
        column.addWidget(self._formula)
        column.addWidget(self._slope)
        column.addLayout(properties)
        column.addWidget(self._lines)
        column.addWidget(self._sliders)
        column.addWidget(self._reasons)
        set_role(self._precisely, "muted")
        column.addWidget(self._notes)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._card.body.addWidget(scroll, 1)
        self._card.body.addWidget(self._button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
