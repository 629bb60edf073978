"""The current step in words and in arithmetic."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.learning.backpropagation.writing import window_writing
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.learning.backpropagation_records import Phase, Step
from trainer.learning.backpropagation_symbols import Names

_TIMES = "\u00a0·\u00a0"  # a line breaks between terms, not within a product
_END_OF_LAYER = "⁾\u2060"  # nor within w⁽²⁾₂


class StepCard(RetranslatingMixin, Card):
    """What is computed, why, and how."""

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._where = QLabel(self)
        self._where.setObjectName("stepPlace")
        self._sentence = QLabel(self)
        self._sentence.setObjectName("stepSentence")
        self._formula = QLabel(self)
        self._formula.setObjectName("stepFormula")
        set_role(self._where, "muted")
        for label in (self._sentence, self._formula):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._formula.setTextFormat(Qt.TextFormat.RichText)
        self._formula.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._formula.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._formula.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for label in (self._where, self._sentence, self._formula):
            self.body.addWidget(label)
        walk.changed.connect(self._show)
        walk.moved.connect(self._show)
        self.retranslate()

    @property
    def spoken(self) -> str:
        """The step as one text, for screen readers."""
        writing, step = window_writing(), self._walk.current
        return " ".join([self._heading(step), step.sentence.text(writing), *step.lines(writing)])

    def retranslate(self) -> None:
        self._formula.setToolTip(
            self.tr("First with names, then with this network’s numbers. Compute along on paper.")
        )
        self._show()

    @Slot()
    def _show(self) -> None:
        writing, step = window_writing(), self._walk.current
        self.set_title(self._heading(step))
        self._where.setText(self._phase(step.kind.phase))
        self._sentence.setText(step.sentence.text(writing))
        *first, last = step.lines(writing)
        if step.result is None:
            text = _lines([last])
        else:
            text = _lines([*first, f'<span style="font-weight: 600">{last}</span>'])
        self._formula.setText(text)
        self._sentence.setAccessibleName(self._sentence.text())
        self._formula.setAccessibleName("; ".join([*first, last]))

    def _heading(self, step: Step) -> str:
        name, place = translated("learning", step.kind.heading), step.place
        if place.neuron is None:
            return name
        number = Names(self._walk.step).shown_number(place.layer, place.neuron)
        if place.layer == self._walk.step.network.layers:
            return self.tr("{step} · output {number}").format(step=name, number=number)
        if self._walk.step.network.layers > 2:
            return self.tr("{step} · layer {layer}, unit {number}").format(
                step=name, layer=place.layer, number=number
            )
        return self.tr("{step} · hidden unit {number}").format(step=name, number=number)

    def _phase(self, phase: Phase) -> str:
        place = self.tr("Step {place} of {count}").format(
            place=self._walk.position + 1, count=len(self._walk.steps)
        )
        match phase:
            case Phase.FORWARD:
                return self.tr("{step} – forward: from the inputs to the loss").format(step=place)
            case Phase.BACKWARD:
                return self.tr("{step} – backward: from the loss to every weight").format(step=place)
            case Phase.UPDATE:
                return self.tr("{step} – update: every weight moves a little").format(step=place)


def _lines(lines: list[str]) -> str:
    return "".join(f'<p style="margin: 0px 0px 4px 0px">{_held_together(line)}</p>' for line in lines)


def _held_together(line: str) -> str:
    return line.replace(" · ", _TIMES).replace("⁾", _END_OF_LAYER)
