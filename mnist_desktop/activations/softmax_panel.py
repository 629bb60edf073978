"""Softmax to play with: five numbers go in, five probabilities come out."""

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.activations.jacobian_grid import JacobianGrid
from mnist_desktop.activations.share_bar import ShareBar
from mnist_desktop.numbers import decimal
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.value_slider import ValueSlider, align_titles
from trainer.activation_functions import Array
from trainer.activations import ActivationName, facts, softmax_jacobian, value

_FIRST_NUMBERS = (2.0, 1.0, 0.0, -1.0, 0.5)
_LIMIT = 5.0
_STEP = 0.1
_PLACES = 3


class SoftmaxPanel(Retranslating):
    """Sliders on the left, bars that always share 1 on the right, their slopes below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = _wrapped(self)
        self._heads = (QLabel(self), QLabel(self))
        self._inputs = [
            ValueSlider(f"softmaxInput{place}", -_LIMIT, _LIMIT, _STEP, number, self)
            for place, number in enumerate(_FIRST_NUMBERS, start=1)
        ]
        (self._parameter,) = facts(ActivationName.SOFTMAX).parameters
        self._temperature = ValueSlider(
            "temperatureSlider",
            self._parameter.low,
            self._parameter.high,
            self._parameter.step,
            self._parameter.default,
            self,
        )
        self._bars = [ShareBar(theme, self) for _ in self._inputs]
        self._shares = [_number(f"probability{place + 1}", self) for place in range(len(self._inputs))]
        self._sum_title = QLabel(self)
        self._sum = _number("probabilitySum", self)
        self._largest = _wrapped(self)
        self._slopes_title = QLabel(self)
        self._slopes = JacobianGrid(theme, self)
        self._slopes.setObjectName("softmaxJacobian")
        self._lay_out()
        for slider in (*self._inputs, self._temperature):
            slider.value_changed.connect(self._show)
        self.retranslate()

    @property
    def probabilities(self) -> Array:
        """What softmax makes of the sliders."""
        return value(ActivationName.SOFTMAX, self._numbers(), temperature=self._temperature.value)

    def retranslate(self) -> None:
        self._what.setText(
            self.tr(
                "Softmax turns any numbers into probabilities: none below 0, all together 1. "
                "Push one number up, and the others get less."
            )
        )
        self._heads[0].setText(self.tr("Numbers in"))
        self._heads[1].setText(self.tr("Probabilities out"))
        self._sum_title.setText(self.tr("Sum"))
        self._slopes_title.setText(self.tr("Slopes: what each probability does when one number grows"))
        self._slopes.setAccessibleName(self.tr("Slopes of the probabilities"))
        self._slopes.setToolTip(
            self.tr("Blue grows, orange shrinks; each column adds up to 0. It is called the Jacobian.")
        )
        for place, slider in enumerate(self._inputs, start=1):
            slider.set_texts(
                f"x<sub>{place}</sub>",
                self.tr("Number {place}").format(place=place),
                self.tr("Move it: its own probability grows at the cost of the others."),
            )
        title = translated("activations", self._parameter.title)
        self._temperature.set_texts(
            title,
            title,
            self.tr(
                "Low makes the largest number win almost everything, high makes all alike: try both ends."
            ),
        )
        align_titles(self._inputs)
        self._show()

    @Slot()
    def _show(self) -> None:
        shares = self.probabilities
        for place, (share, bar, label) in enumerate(zip(shares, self._bars, self._shares, strict=True), 1):
            bar.show_share(float(share))
            label.setText(decimal(float(share), _PLACES))
            label.setAccessibleName(self.tr("Probability {place}").format(place=place))
        self._sum.setText(decimal(float(shares.sum()), _PLACES))
        self._largest.setText(
            self.tr("Picking the largest is another function, argmax: it would only say “{place}”.").format(
                place=int(shares.argmax()) + 1
            )
        )
        self._slopes.show_slopes(softmax_jacobian(self._numbers(), self._temperature.value))

    def _numbers(self) -> Array:
        return np.array([slider.value for slider in self._inputs])

    def _lay_out(self) -> None:
        rows = QGridLayout()
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(0, 1)
        rows.setColumnStretch(1, 1)
        for column, head in enumerate(self._heads):
            set_role(head, "title")
            rows.addWidget(head, 0, column)
        cells = zip(self._inputs, self._bars, self._shares, strict=True)
        for line, (slider, bar, label) in enumerate(cells, start=1):
            rows.addWidget(slider, line, 0)
            rows.addWidget(bar, line, 1, Qt.AlignmentFlag.AlignVCenter)
            rows.addWidget(label, line, 2)
        last = len(self._inputs) + 1
        rows.addWidget(self._temperature, last, 0)
        self._sum_title.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._sum_title, last, 1)
        rows.addWidget(self._sum, last, 2)
        set_role(self._sum, "title")
        set_role(self._largest, "muted")
        set_role(self._slopes_title, "title")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._what)
        whole.addLayout(rows)
        whole.addWidget(self._largest)
        whole.addWidget(self._slopes_title)
        whole.addWidget(self._slopes, 1)


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    return label


def _number(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(QFontMetrics(label.font()).horizontalAdvance("0.000"))
    return label
