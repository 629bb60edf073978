"""The answer that is looked at, what both losses say of it, and what that means."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_desktop.learning.fit.swatches import SIDE, swatch
from mnist_desktop.learning.losses.study import LossStudy
from mnist_desktop.numbers import decimal, digits, percent
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from mnist_desktop.widgets.value_slider import ValueSlider
from trainer.learning.loss_curves import LEAST, MOST, Classes, Comparison

_EXAMPLES = (0.01, 0.5, 0.9)
_EVEN = 1.05
_FLAT = 0.5
_WRONG = 1 / 3
_LEAST_SHOWN = 0.00095


class ReadingCard(RetranslatingMixin, Card):
    """Slider, numbers and sentences."""

    def __init__(self, theme: Theme, study: LossStudy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._study = theme, study
        self._group = QButtonGroup(self)
        self.choices = {classes: QPushButton(self) for classes in Classes}
        self.slider = ValueSlider("lossProbability", LEAST, MOST, 0.001, study.probability, self)
        self.examples = {share: QPushButton(self) for share in _EXAMPLES}
        self._heads = [QLabel(self) for _ in range(2)]
        self._swatches, self._names = ([QLabel(self) for _ in range(2)] for _ in range(2))
        self._numbers = [QLabel(self) for _ in range(4)]
        self._sentence, self._reason, self._note = (QLabel(self) for _ in range(3))
        self._lay_out()
        for button in (*self.choices.values(), *self.examples.values()):
            button.clicked.connect(self._on_clicked)
        self.slider.value_changed.connect(self._on_slider)
        study.changed.connect(self._show)
        theme.changed.connect(self._draw_swatches)
        self._draw_swatches()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("An answer of the network"))
        for classes, text, tool_tip in (
            (Classes.TWO, self.tr("2 classes"), self.tr("Yes or no: one sum through a sigmoid.")),
            (Classes.TEN, self.tr("10 classes"), self.tr("Ten digits: ten sums through softmax.")),
        ):
            self.choices[classes].setText(text)
            self.choices[classes].setAccessibleName(text)
            self.choices[classes].setToolTip(tool_tip)
        self.slider.set_texts(
            self.tr("p(right)"),
            self.tr("Probability of the right class"),
            self.tr(
                "What the network gives the right class; drag it to the left, where it is confidently wrong."
            ),
        )
        for share, text in zip(
            _EXAMPLES,
            (self.tr("Confidently wrong"), self.tr("Torn"), self.tr("Right")),
            strict=True,
        ):
            self.examples[share].setText(text)
            self.examples[share].setAccessibleName(text)
            self.examples[share].setToolTip(
                self.tr("Shows an answer that gives the right class {share}.").format(share=percent(share, 0))
            )
        for label, text in zip(self._heads, (self.tr("loss"), self.tr("gradient")), strict=True):
            label.setText(text)
        for label, text in zip(
            self._names, (self.tr("Cross-entropy"), self.tr("Squared error (L2)")), strict=True
        ):
            label.setText(text)
        self._note.setText(
            self.tr(
                "L2 is often called the most used loss. That holds where a number is to be predicted (regression). "
                "For classification it is cross-entropy, for the reason that you see here."
            )
        )
        self._show()

    @Slot()
    def _show(self) -> None:
        found = self._study.comparison
        self.choices[self._study.classes].setChecked(True)
        self.slider.set_value(found.probability)
        for label, value in zip(
            self._numbers,
            (
                found.cross_entropy,
                found.cross_entropy_gradient,
                found.squared_error,
                found.squared_error_gradient,
            ),
            strict=True,
        ):
            label.setText(_written(value))
        self._sentence.setText(self._times(found))
        self._reason.setText(self._used(found))

    def _times(self, found: Comparison) -> str:
        values = {
            "p": digits(found.probability),
            "times": digits(found.times, 2 if found.times < 100 else 3),
        }
        if found.times >= _EVEN:
            return self.tr(
                "At p = {p}, cross-entropy pushes {times} times as hard as the squared error."
            ).format(**values)
        if found.times > 1 / _EVEN:
            return self.tr("At p = {p}, both push about equally hard.").format(**values)
        return self.tr("At p = {p}, the squared error pushes {times} times as hard as cross-entropy.").format(
            p=values["p"], times=digits(1 / found.times, 2)
        )

    def _used(self, found: Comparison) -> str:
        push, used = decimal(1 - found.probability, 3), percent(found.used, 0)
        if found.used < _FLAT and found.probability < _WRONG:
            return self.tr(
                "Cross-entropy’s push is 1 − p = {push}: the more wrong, the harder. The squared error uses only "
                "{used} of its own hardest push, because sigmoid and softmax are flat here."
            ).format(push=push, used=used)
        return self.tr(
            "Cross-entropy’s push is 1 − p = {push}: the more wrong, the harder. "
            "The squared error uses {used} of its own hardest push."
        ).format(push=push, used=used)

    def _lay_out(self) -> None:
        kinds, examples, grid = QHBoxLayout(), QHBoxLayout(), QGridLayout()
        for row in (kinds, examples):
            row.setSpacing(6)
        for classes, button in self.choices.items():
            button.setObjectName(f"lossClasses-{classes.value}")
            button.setCheckable(True)
            self._group.addButton(button)
            kinds.addWidget(button)
        kinds.addStretch(1)
        for place, button in enumerate(self.examples.values()):
            button.setObjectName(f"lossExample-{place}")
            examples.addWidget(button)
        examples.addStretch(1)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for column, head in enumerate(self._heads):
            head.setProperty("role", "muted")
            grid.addWidget(head, 0, 2 + column)
        for row_number, (mark, name) in enumerate(zip(self._swatches, self._names, strict=True)):
            grid.addWidget(mark, row_number + 1, 0)
            grid.addWidget(name, row_number + 1, 1)
        for place, (number, part) in enumerate(
            zip(
                self._numbers,
                ("EntropyValue", "EntropyGradient", "SquaredValue", "SquaredGradient"),
                strict=True,
            )
        ):
            number.setObjectName(f"loss{part}")
            grid.addWidget(number, place // 2 + 1, place % 2 + 2)
        self._finish_layout(kinds, examples, grid)

    def _finish_layout(self, kinds: QHBoxLayout, examples: QHBoxLayout, grid: QGridLayout) -> None:
        for label, name in (
            (self._sentence, "lossSentence"),
            (self._reason, "lossReason"),
            (self._note, "lossNote"),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
        self._sentence.setProperty("role", "title")
        self._note.setProperty("role", "muted")
        self.body.addLayout(kinds)
        self.body.addWidget(self.slider)
        self.body.addLayout(examples)
        self.body.addSpacing(4)
        self.body.addLayout(grid)
        self.body.addSpacing(4)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._reason)
        self.body.addStretch(1)
        self.body.addWidget(self._note)

    @Slot()
    def _draw_swatches(self) -> None:
        for place, label in enumerate(self._swatches):
            label.setPixmap(swatch(place, self._theme.tokens).pixmap(QSize(SIDE, SIDE)))

    @Slot()
    def _on_clicked(self) -> None:
        for classes, button in self.choices.items():
            if button is self.sender():
                self._study.choose_classes(classes)
        for share, button in self.examples.items():
            if button is self.sender():
                self._study.choose(share)

    @Slot(object)
    def _on_slider(self, probability: float) -> None:
        self._study.choose(probability)


def _written(value: float) -> str:
    """Four decimals, or two digits that count where four decimals would say nothing."""
    return decimal(value, 4) if value == 0 or abs(value) >= _LEAST_SHOWN else digits(value, 2)
