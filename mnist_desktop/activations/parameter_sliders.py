"""The parameters of the function in focus, as sliders."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.value_slider import ValueSlider, align_titles
from trainer.activations import ActivationFacts, Parameter


class ParameterSliders(Retranslating):
    """One slider for each parameter; nothing at all for a function without parameters.

    Signals:
        moved: a person moved a slider; :attr:`numbers` has what is set now.
        reset_requested: all parameters are to have their defaults again.
    """

    moved = Signal()
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Parameter, ValueSlider] = {}
        self._usual: tuple[Parameter, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._reset = QPushButton(self)
        self._reset.setObjectName("resetParameters")
        set_role(self._reset, "link")
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the rows below stay where they are
        self._reset.setSizePolicy(policy)
        self._reset.clicked.connect(self.reset_requested)
        self._column.addWidget(self._reset, alignment=Qt.AlignmentFlag.AlignRight)
        self.retranslate()

    def show_parameters(self, facts: ActivationFacts, numbers: dict[str, float]) -> None:
        """Show sliders for the function's parameters, standing at ``numbers``."""
        further = tuple(each for each in facts.further if each.name in numbers)
        if tuple(self._rows) != facts.parameters + further:
            self._rebuild(facts.parameters + further)
        self._usual = facts.parameters
        for parameter, row in self._rows.items():
            row.set_value(numbers[parameter.name])
        self._offer_reset()
        self.setVisible(bool(self._rows))

    @property
    def numbers(self) -> dict[str, float]:
        """The parameters by name, as they are set."""
        return {parameter.name: row.value for parameter, row in self._rows.items()}

    def retranslate(self) -> None:
        self._reset.setText(self.tr("Back to the defaults"))
        self._reset.setAccessibleName(self.tr("Back to the default parameters"))
        self._reset.setToolTip(self.tr("Gives all parameters the values that Keras starts with."))
        for parameter, row in self._rows.items():
            title = translated("activations", parameter.title)
            row.set_texts(
                title, title, self.tr("Move it and watch the curve; the arrow keys take small steps.")
            )
        align_titles(list(self._rows.values()))

    def _rebuild(self, parameters: tuple[Parameter, ...]) -> None:
        for each in [each for each in self._rows if each not in parameters]:
            row = self._rows.pop(each)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {each: self._rows.get(each) or self._new_row(each) for each in parameters}
        for place, row in enumerate(self._rows.values()):
            self._column.insertWidget(place, row)
        self.retranslate()

    def _new_row(self, each: Parameter) -> ValueSlider:
        row = ValueSlider(_slider_name(each), each.low, each.high, each.step, each.default, self)
        row.value_changed.connect(self._on_value_changed)
        return row

    @Slot()
    def _on_value_changed(self) -> None:
        self._offer_reset()
        self.moved.emit()

    def _offer_reset(self) -> None:
        moved = any(row.value != each.default for each, row in self._rows.items())
        self._reset.setVisible(moved or tuple(self._rows) != self._usual)


def _slider_name(parameter: Parameter) -> str:
    """``negative_slope`` becomes ``negativeSlopeSlider``."""
    first, *others = parameter.name.split("_")
    return first + "".join(other.capitalize() for other in others) + "Slider"
