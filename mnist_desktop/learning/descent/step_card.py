"""The arithmetic of one step, in numbers and words, below how the walks went."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mnist_desktop.learning.descent.expedition import Expedition
from mnist_desktop.learning.descent.verdict_rows import VerdictRows
from mnist_desktop.learning.descent.wording import (
    explanation_of,
    name_of,
    number,
    place_of,
    update_of,
)
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.learning.descent_arithmetic import updates

_ROWS = ("place", "gradient", "update", "newPlace", "height")


class StepCard(RetranslatingMixin, Card):
    """Verdicts above, the step that is looked at below."""

    def __init__(self, theme: Theme, expedition: Expedition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expedition = expedition
        self.verdicts = VerdictRows(theme, expedition, self)
        self._step, self._why = QLabel(self), QLabel(self)
        self._titles = [QLabel(self) for _ in _ROWS]
        self._numbers = [QLabel(self) for _ in _ROWS]
        self._step.setObjectName("descentStepTitle")
        self._step.setProperty("role", "title")
        self._why.setObjectName("descentWhy")
        self._why.setProperty("role", "muted")
        self._why.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, (name, title, text) in enumerate(zip(_ROWS, self._titles, self._numbers, strict=True)):
            title.setProperty("role", "muted")
            text.setObjectName(f"descentStep-{name}")
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setWordWrap(
                is_long := name == "update"
            )  # its formulas need the whole width, below their title
            grid.addWidget(title, 2 * row, 0)
            grid.addWidget(text, 2 * row + is_long, 0 if is_long else 1, 1, 2 if is_long else 1)
        self.body.addWidget(self.verdicts)
        self.body.addSpacing(4)
        self.body.addWidget(self._step)
        self.body.addLayout(grid)
        self.body.addWidget(self._why)
        self.body.addStretch(1)
        expedition.changed.connect(self._show)
        expedition.moved.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("How it went"))
        for title, text in zip(
            self._titles,
            (
                self.tr("Place"),
                self.tr("Gradient"),
                self.tr("Update"),
                self.tr("New place"),
                self.tr("Height"),
            ),
            strict=True,
        ):
            title.setText(text)
        self._show()

    @Slot()
    def _show(self) -> None:
        way = self._expedition.focused
        step = self._expedition.place(way)
        is_start = step == 0
        name = name_of(way.optimizer)
        self._step.setText(
            self.tr("{name}: the start").format(name=name)
            if is_start
            else self.tr("{name}: step {step}").format(name=name, step=whole(step))
        )
        for row in (2, 3):
            self._titles[row].setVisible(not is_start)
            self._numbers[row].setVisible(not is_start)
        height = number(float(way.values[step]))
        if is_start:
            texts = (place_of(way.places[0].tolist()), place_of(way.gradients[0].tolist()), "", "", height)
            self._why.setText(self.tr("The gradient is the slope here. Press → for the first step."))
        else:
            parts = updates(way, step)
            texts = (
                place_of([part.place for part in parts]),
                place_of([part.gradient for part in parts]),
                "\n".join(_breaking(update_of(part, way.optimizer, way.rate)) for part in parts),
                place_of([part.new_place for part in parts]),
                f"{number(float(way.values[step - 1]))} → {height}",
            )
            self._why.setText(explanation_of(way.optimizer))
        for label, text in zip(self._numbers, texts, strict=True):
            label.setText(text)


def _breaking(formula: str) -> str:
    """A line that is a little too long ends before its equals sign."""
    return formula.replace("= ", "=\N{NO-BREAK SPACE}")
