"""One output of the worked example, from its sum to its pull."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from mnist_desktop.activations.outputs.writing import written
from mnist_desktop.activations.share_bar import ShareBar
from mnist_desktop.numbers import decimal
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.value_slider import ValueSlider

LIMIT = 5.0
_STEP = 0.1
_PLACES = 2
_SLIDER_WIDTH = 72
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OutputRow(Retranslating):
    """Puts its parts into the columns of a grid, so that the rows are aligned; is itself not seen.

    Signals:
        logit_moved: the place and the new number.
        target_set: the place and what is wanted there now, 1.0 or 0.0.
    """

    logit_moved = Signal(int, float)
    target_set = Signal(int, float)

    def __init__(self, place: int, theme: Theme, grid: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._place, self._name = place, ""
        number = place + 1
        self.slider = ValueSlider(f"logit{number}", -LIMIT, LIMIT, _STEP, 0.0, parent)
        self.slider.slider.setMinimumWidth(_SLIDER_WIDTH)
        self._power, self._output, self._gradient = QLabel(parent), QLabel(parent), QLabel(parent)
        self._bar = ShareBar(theme, parent)
        self.target = QCheckBox(parent)
        for label, name in (
            (self._power, "power"),
            (self._output, "output"),
            (self._gradient, "gradient"),
        ):
            label.setObjectName(f"{name}{number}")
            label.setAlignment(_RIGHT)
        self.target.setObjectName(f"target{number}")
        for column, part in enumerate(self._parts()):
            grid.addWidget(part, number, column, Qt.AlignmentFlag(0))
        grid.setAlignment(self.target, Qt.AlignmentFlag.AlignCenter)
        grid.setAlignment(self._bar, Qt.AlignmentFlag.AlignVCenter)
        self.slider.value_changed.connect(self._on_moved)
        self.target.clicked.connect(self._on_target_clicked)

    def set_shown(self, shown: bool, *, with_shares: bool) -> None:
        """Show the row or not; bar and box only where the outputs are shares."""
        for part in self._parts():
            part.setVisible(shown and (with_shares or part not in (self._bar, self.target)))

    @property
    def name(self) -> str:
        """What the output is called."""
        return self._name

    def set_name(self, name: str) -> None:
        """Call the output ``name``."""
        self._name = name
        self.retranslate()

    def show_numbers(
        self, logit: float, power: float | None, output: float, gradient: float, target: float
    ) -> None:
        """Show one output, worked through."""
        self.slider.set_value(logit)
        self._power.setText("" if power is None else written(power))
        self._output.setText(decimal(output, _PLACES))
        self._bar.show_share(min(1.0, max(0.0, output)))
        self._gradient.setText(decimal(gradient, _PLACES))
        self.target.setChecked(target == 1)

    def retranslate(self) -> None:
        self.slider.set_texts(
            self._name,
            self.tr("Sum that arrives for {name}").format(name=self._name),
            self.tr("The number before the activation, called logit: move it and watch the others."),
        )
        self.target.setAccessibleName(self.tr("{name} is right").format(name=self._name))
        self.target.setToolTip(self.tr("Tick what is right: the loss and the gradient follow."))
        self._power.setAccessibleName(self.tr("Power of {name}").format(name=self._name))
        self._output.setAccessibleName(self.tr("Output of {name}").format(name=self._name))
        self._gradient.setAccessibleName(self.tr("Gradient of {name}").format(name=self._name))

    def _parts(self) -> tuple[QWidget, ...]:
        return self.slider, self._power, self._output, self._bar, self.target, self._gradient

    @Slot(object)
    def _on_moved(self, number: float) -> None:
        self.logit_moved.emit(self._place, number)

    @Slot(bool)
    def _on_target_clicked(self, checked: bool) -> None:
        self.target_set.emit(self._place, float(checked))
