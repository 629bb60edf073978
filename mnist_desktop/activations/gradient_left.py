"""What many layers in a row leave of the gradient: the slope, multiplied by itself again and again."""

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.activations.exploration import Reading, gradient_left
from mnist_desktop.numbers import decimal, short_decimal
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.number_field import align_number_field
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.rich_text import with_weight

_LAYERS = 10
_MOST_LAYERS = 50
_SMALLEST = 0.001
_LARGEST = 100_000.0


class GradientLeft(Retranslating):
    """A field for the number of layers and a sentence about the function in focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._title = QLabel(self)
        set_role(self._title, "title")
        self._label = QLabel(self)
        self._layers = QSpinBox(self)
        align_number_field(self._layers)
        self._layers.setObjectName("layersField")
        self._layers.setRange(1, _MOST_LAYERS)
        self._layers.setValue(_LAYERS)
        self._label.setBuddy(self._layers)
        self._sentence = QLabel(self)
        self._sentence.setObjectName("gradientLeft")
        self._sentence.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._label, 1, 0)
        grid.addWidget(self._layers, 1, 1)
        grid.addWidget(self._sentence, 2, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(2, 1)  # a sentence of fewer lines leaves the field where it is
        self._layers.valueChanged.connect(self._show)
        self.retranslate()

    def show_reading(self, reading: Reading | None) -> None:
        """Tell about the slope in ``reading``; None while there is no single slope."""
        self._reading = reading
        self._show()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Gradient through layers"))
        self._label.setText(self.tr("Layers"))
        self._layers.setLocale(QLocale())
        self._layers.setAccessibleName(self.tr("Layers that the gradient passes"))
        self._layers.setToolTip(
            self.tr("Compare sigmoid and ReLU at x = 1: which of them lets ten layers learn?")
        )
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._reading is None:
            return
        left = gradient_left(self._reading.slope, self._layers.value())
        self._sentence.setText(
            self.tr(
                "If every layer stands at this x, {name} leaves {share} of the gradient (weights aside)."
            ).format(
                name=activation_title(self._reading.name),
                share=with_weight(f"<b>{self._share_text(left)}</b>"),
            )
        )

    def _share_text(self, left: float) -> str:
        number, is_bound = _share_in_percent(left)
        if not is_bound:
            return self.tr("{number} %").format(number=number)
        if left < 1:
            return self.tr("less than {number} %").format(number=number)
        return self.tr("more than {number} %").format(number=number)


def _share_in_percent(share: float) -> tuple[str, bool]:
    """A share as a number of percent, and whether that is only a bound because it is so small or large."""
    percent = 100 * share
    if 0 < percent < _SMALLEST:
        return short_decimal(_SMALLEST, 3), True
    if percent > _LARGEST:
        return decimal(_LARGEST, 0), True
    return short_decimal(percent, 0 if percent >= 10 else 1 if percent >= 1 else 3), False
