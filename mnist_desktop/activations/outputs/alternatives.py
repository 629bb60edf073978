"""The same numbers through other activations and losses, and what goes wrong with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.activations.outputs import wording
from mnist_desktop.activations.outputs.loss_plot import key
from mnist_desktop.activations.outputs.verdicts import verdict_sentence
from mnist_desktop.numbers import decimal
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart
from trainer.learning.outputs import Verdict, Worked

_MOST = 4


@dataclass(frozen=True, slots=True)
class _Row:
    sign: QLabel
    key: QLabel
    title: QLabel
    numbers: QLabel
    sentence: QLabel
    still: StillPart

    def parts(self) -> tuple[QWidget, ...]:
        """What is shown or not."""
        return self.sign, self.key, self.title, self.numbers, self.still

    def labels(self) -> tuple[QLabel, QLabel, QLabel, QLabel, QLabel]:
        return self.sign, self.key, self.title, self.numbers, self.sentence


class Alternatives(Retranslating):
    """One block for each way to answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._compared: Sequence[tuple[Worked, Verdict, float]] = ()
        self._card = Card(self)
        self._rows = [_new_row(place, self) for place in range(1, _MOST + 1)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, row in enumerate(self._rows):
            line = 4 * place
            grid.addWidget(row.sign, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(row.key, line + 1, 0, Qt.AlignmentFlag.AlignVCenter)
            for below, part in enumerate((row.title, row.numbers, row.still)):
                grid.addWidget(part, line + below, 1)
            grid.setRowMinimumHeight(line + 3, 10)
        self._card.body.addLayout(grid)
        self._card.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        theme.changed.connect(self._draw_keys)
        self._draw_keys()
        self.retranslate()

    def show_compared(self, compared: Sequence[tuple[Worked, Verdict, float]]) -> None:
        """Show these examples, the suitable one first."""
        self._compared = compared
        for place, row in enumerate(self._rows):
            for part in row.parts():
                part.setVisible(place < len(compared))
            if place < len(compared):
                self._fill(row, *compared[place])

    def retranslate(self) -> None:
        self._card.set_title(self.tr("The same numbers through others"))
        self.show_compared(self._compared)

    @Slot()
    def _draw_keys(self) -> None:
        for place, row in enumerate(self._rows):
            row.key.setPixmap(key(place, self._theme.tokens))

    def _fill(self, row: _Row, example: Worked, verdict: Verdict, pull: float) -> None:
        suits = verdict is Verdict.SUITS
        row.sign.setText("✓" if suits else "✗")
        set_role(row.sign, "good" if suits else "error")
        title = wording.pair_title(example.pair)
        is_other = row.title.text() != title
        row.title.setText(title)
        row.numbers.setText(self._numbers(example))
        row.sentence.setText(verdict_sentence(verdict, example, pull))
        if is_other:
            row.still.measure_anew()

    def _numbers(self, example: Worked) -> str:
        outputs = "  ".join(decimal(float(number), 2) for number in example.outputs)
        loss = "–" if example.loss is None else decimal(example.loss, 2)
        return self.tr("{outputs} (loss {loss})").format(outputs=outputs, loss=loss)


def _new_row(place: int, parent: QWidget) -> _Row:
    sign, picture, title, numbers, sentence = (QLabel(parent) for _ in range(5))
    row = _Row(sign, picture, title, numbers, sentence, StillPart(sentence, parent))
    for label, name in zip(row.labels(), ("Sign", "Key", "Title", "Numbers", "Verdict"), strict=True):
        label.setObjectName(f"alternative{name}{place}")
        label.setWordWrap(name not in ("Sign", "Key"))
    set_role(row.title, "title")
    set_role(row.sentence, "muted")
    return row
