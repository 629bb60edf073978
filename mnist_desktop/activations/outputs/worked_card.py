"""The example worked through: every number from the sums to the loss and its gradient."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.activations.outputs import steps, wording
from mnist_desktop.activations.outputs.examples import CLASSES, Examples
from mnist_desktop.activations.outputs.loss_plot import LOGITS, LossPlot
from mnist_desktop.activations.outputs.output_row import OutputRow
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart
from mnist_desktop.widgets.value_slider import ValueSlider, align_titles
from trainer.activations import ActivationName
from trainer.learning.outputs import OutputTask

_COLUMNS = 6
_TARGET_LIMIT, _TARGET_STEP = 10.0, 0.5
_LONGEST = {1: "−00.00", 2: "−00.00", 5: "−00.00"}
_LONGEST_OF_SOFTMAX = {1: "4.8 · 10⁻²²", 2: "−00.00", 5: "(p − y) / T"}
"""What the columns of numbers must have room for, so that the sliders keep their places."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WorkedCard(Retranslating):
    """Sliders for the sums, the steps beside them, loss and decision below.

    Signals:
        changed: a person changed the example, which is changed already.
    """

    changed = Signal()

    def __init__(self, theme: Theme, examples: Examples, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._examples = examples
        self._card = Card(self)
        self._grid = QGridLayout()
        self._heads = tuple(QLabel(self) for _ in range(_COLUMNS))
        self._rows = [OutputRow(place, theme, self._grid, self) for place in range(CLASSES)]
        self._target = ValueSlider("targetSlider", -_TARGET_LIMIT, _TARGET_LIMIT, _TARGET_STEP, 0.0, self)
        self._temperature = ValueSlider("outputTemperature", 0.1, 5.0, 0.1, 1.0, self)
        self._hint, self._sum, self._loss, self._pull, self._decision = (QLabel(self) for _ in range(5))
        for label, name in (
            (self._hint, "outputHint"),
            (self._sum, "powerSum"),
            (self._loss, "outputLoss"),
            (self._pull, "outputPull"),
            (self._decision, "outputDecision"),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
        self._still_sum = StillPart(self._sum, self)
        self._plot = LossPlot(theme, self)
        self._lay_out()
        for row in self._rows:
            row.logit_moved.connect(self._on_logit_moved)
            row.target_set.connect(self._on_target_set)
        self._target.value_changed.connect(self._on_target_moved)
        self._temperature.value_changed.connect(self._on_temperature_moved)
        self.retranslate()

    def show_example(self) -> None:
        """Show the example as it is now."""
        example, examples = self._examples.worked(), self._examples
        is_softmax = example.pair.activation is ActivationName.SOFTMAX
        for place, row in enumerate(self._rows):
            shown = place < len(example.logits)
            row.set_shown(shown, with_shares=examples.has_probabilities)
            if shown:
                row.show_numbers(
                    float(example.logits[place]),
                    float(example.powers[place]) if len(example.powers) else None,
                    float(example.outputs[place]),
                    float(example.gradient[place]),
                    float(example.targets[place]),
                )
        for head, text in zip(self._heads, steps.heads(examples), strict=True):
            head.setText(text)
        self._target.setVisible(not examples.has_probabilities)
        self._target.set_value(float(example.targets[0]))
        self._temperature.setVisible(is_softmax)
        self._sum.setText(steps.division(example))
        self._still_sum.setVisible(bool(self._sum.text()))
        self._loss.setText(steps.loss(example))
        self._pull.setText(steps.pull(example))
        self._decision.setText(steps.decision(examples.task, example))
        self._decision.setVisible(bool(self._decision.text()))
        moving = examples.moving
        self._plot.show_losses(
            self._rows[moving].name if examples.has_probabilities else "",
            examples.loss_curves(LOGITS),
            float(example.logits[moving]),
            example.loss,
        )

    def show_task(self) -> None:
        """Another task was chosen."""
        self._reserve_columns()
        self._still_sum.measure_anew()
        names: tuple[str, ...] = wording.class_names()
        if self._examples.task is OutputTask.YES_NO:
            names = (names[0], "", "")
        elif not self._examples.has_probabilities:
            names = (self.tr("Sum z"), "", "")
        for row, name in zip(self._rows, names, strict=True):
            row.set_name(name)
        count = len(self._examples.logits)
        align_titles([row.slider for row in self._rows[:count]])
        low = 0.0 if self._examples.task is OutputTask.POSITIVE else -_TARGET_LIMIT
        was_blocked = self._target.slider.blockSignals(True)  # the number shown still is the other task's
        self._target.slider.setMinimum(round(low / _TARGET_STEP))
        self._target.slider.blockSignals(was_blocked)
        self._card.set_title(wording.task_example(self._examples.task))
        self.show_example()

    def retranslate(self) -> None:
        self._hint.setText(self.tr("Move the sums and say what is right: every step is computed anew."))
        for head, tool_tip in zip(self._heads, steps.head_tool_tips(), strict=True):
            head.setToolTip(tool_tip)
        self._target.set_texts(
            self.tr("Right answer y"),
            self.tr("The right answer"),
            self.tr("What the network should have said: try a number that the others cannot reach."),
        )
        self._temperature.set_texts(
            self.tr("Temperature T"),
            self.tr("Temperature of softmax"),
            self.tr(
                "Divides the sums first: low makes the largest win almost everything, high makes all alike."
            ),
        )
        self.show_task()

    def _reserve_columns(self) -> None:
        is_softmax = self._examples.task is OutputTask.ONE_OF_MANY
        metrics = QFontMetrics(self.font())
        for column, longest in (_LONGEST_OF_SOFTMAX if is_softmax else _LONGEST).items():
            self._grid.setColumnMinimumWidth(column, metrics.horizontalAdvance(longest))

    @Slot(int, float)
    def _on_logit_moved(self, place: int, number: float) -> None:
        self._examples.set_logit(place, number)
        self._tell()

    @Slot(int, float)
    def _on_target_set(self, place: int, number: float) -> None:
        self._examples.set_target(place, number)
        self._tell()

    @Slot(object)
    def _on_target_moved(self, number: float) -> None:
        self._examples.set_target(0, number)
        self._tell()

    @Slot(object)
    def _on_temperature_moved(self, number: float) -> None:
        self._examples.temperature = number
        self._tell()

    def _tell(self) -> None:
        self.show_example()
        self.changed.emit()

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(3, 2)
        for column, head in enumerate(self._heads):
            set_role(head, "muted")
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter if column == 4 else _RIGHT)
            self._grid.addWidget(head, 0, column)
        set_role(self._hint, "muted")
        set_role(self._pull, "muted")
        body = self._card.body
        body.setSpacing(12)
        body.addWidget(self._hint)
        body.addLayout(self._grid)
        for part in (
            self._target,
            self._temperature,
            self._still_sum,
            self._loss,
            self._pull,
            self._decision,
        ):
            body.addWidget(part)
        body.addWidget(self._plot, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
