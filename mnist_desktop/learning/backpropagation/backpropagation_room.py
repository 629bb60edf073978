"""Forward and backward, step by step: one step of learning in a network that can be followed by hand."""

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from mnist_desktop.learning.backpropagation.check_line import CheckLine
from mnist_desktop.learning.backpropagation.example_form import ExampleForm
from mnist_desktop.learning.backpropagation.loss_trail import LossTrail
from mnist_desktop.learning.backpropagation.network_diagram import NetworkDiagram
from mnist_desktop.learning.backpropagation.network_form import NetworkForm
from mnist_desktop.learning.backpropagation.parameter_form import ParameterForm
from mnist_desktop.learning.backpropagation.step_card import StepCard
from mnist_desktop.learning.backpropagation.step_controls import StepControls
from mnist_desktop.learning.backpropagation.step_list import StepList
from mnist_desktop.learning.backpropagation.walk import NetworkChoice, Walk
from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.theme import Theme
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_line import StillLine
from mnist_desktop.widgets.still_part import StillPart
from mnist_desktop.widgets.term_text import TermText
from trainer.errors import TrainerError
from trainer.learning.backpropagation_examples import picture_example, small_example
from trainer.learning.dense_network import Example
from trainer.learning.parameters import Parameter

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class BackpropagationRoom(Retranslating):
    """Introduces the choices, the diagram, the steps and the checks to each other.

    Signals:
        term_wanted: a word shall be explained; carries its key in the glossary.
    """

    term_wanted = Signal(str)

    def __init__(self, theme: Theme, drawing: MyDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._example_number = 0
        self._is_stale = False
        self._trouble: TrainerError | None = None
        self.walk = Walk(self)
        self._what = TermText("walkHint", self)
        self._form = NetworkForm(theme, self)
        self._title, self._legend = QLabel(self), QLabel(self)
        self._diagram = NetworkDiagram(theme, self.walk, self)
        self._parameter = ParameterForm(self.walk, self)
        self._example = ExampleForm(self.walk, self)
        self._card = StepCard(self.walk, self)
        self._steps = StepList(theme, self.walk, self)
        self._controls = StepControls(self.walk, self)
        self._checks = CheckLine(self.walk, self)
        self._pictures = Background("pictures to learn from", self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.retranslate()

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self._pictures.finish()
        self._checks.finish()

    @property
    def is_busy(self) -> bool:
        """Whether a thread is at work."""
        return self._pictures.is_busy or self._checks.is_busy

    def retranslate(self) -> None:
        self._diagram.setToolTip(
            self.tr(
                "Numbers appear as they are computed. Click a unit to see how it gets its number, "
                "or a line to change its weight."
            )
        )
        self._show_all()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._load_picture()
        if not isinstance(QApplication.focusWidget(), QTabBar):
            self._diagram.setFocus(Qt.FocusReason.OtherFocusReason)  # so that the arrow keys work at once

    def _show_all(self) -> None:
        sizes = "-".join(map(str, self.walk.step.network.sizes))
        self._title.setText(self.tr("The network {sizes}").format(sizes=sizes))
        self._legend.setText(
            self.tr(
                "Lines: blue for positive, orange for negative weights, stronger for larger. Click to change."
            )
            if self.walk.is_small
            else self.tr("Lines: blue for positive, orange for negative weights, stronger for larger.")
        )
        self._form.offer_start(is_at_start=self.walk.is_at_start)
        self._show_hint()
        self._show_step()

    def _show_hint(self) -> None:
        set_role(self._what, "error" if self._trouble is not None else "")
        if self._trouble is not None:
            self._what.setText(escape(error_sentence(self._trouble)))
            return
        self._what.setText(
            self.tr(
                "One step of learning: numbers go <a href='term:forward-propagation'>forward</a> to an answer "
                "and its loss, <a href='term:gradient'>gradients</a> come back to every weight. "
                "Press → for the next step."
            )
        )

    @Slot()
    def _show_step(self) -> None:
        spoken = self._card.spoken
        self._diagram.setAccessibleDescription(spoken)
        self._controls.describe(spoken)

    @Slot()
    def _on_changed(self) -> None:
        self._trouble = None
        self._show_all()

    @Slot(object)
    def _on_failed(self, error: TrainerError) -> None:
        self._trouble = error
        self._show_all()

    @Slot(object)
    def _on_choice(self, choice: NetworkChoice) -> None:
        if choice.reads_pictures:
            if not self.walk.choice.reads_pictures:
                self._example_number = 0
                self._load_picture()
            else:
                self.walk.begin(choice, self.walk.step.example, self._form.rate)
            return
        example = self.walk.step.example
        same_task = choice.sizes == self.walk.choice.sizes and not (
            choice.ending.picks_a_class and example.label is None
        )
        if not same_task:
            self._example_number = 0
            example = small_example(choice.sizes[0], choice.sizes[-1], 0)
        self.walk.begin(choice, example, self._form.rate)

    @Slot()
    def _on_next_example(self) -> None:
        self._example_number += 1
        if self._form.choice.reads_pictures:
            self._load_picture()
            return
        sizes = self.walk.step.network.sizes
        self.walk.show_example(small_example(sizes[0], sizes[-1], self._example_number))

    @Slot(object)
    def _on_parameter(self, parameter: Parameter) -> None:
        """A click on its line, or Enter on its step."""
        self.walk.choose_parameter(parameter)
        if self.walk.parameter == parameter:
            self._parameter.edit()

    @Slot(int, int)
    def _on_neuron(self, layer: int, neuron: int) -> None:
        self.walk.follow(layer, neuron)
        if self.walk.step.network.biases is not None:
            self.walk.choose_parameter(Parameter(layer, neuron))

    @Slot(object)
    def _on_example(self, example: Example) -> None:
        self.walk.show_example(example)

    @Slot()
    def _on_drawing_changed(self) -> None:
        """Only the learner's own drawing follows the pen, and only while somebody looks."""
        if self._form.choice.reads_pictures and self._example_number == 0:
            if self.isVisible():
                self._load_picture()
            else:
                self._is_stale = True

    def _load_picture(self) -> None:
        self._is_stale = False
        self._pictures.submit(partial(_picture, self._drawing, self._example_number))

    @Slot(object)
    def _on_picture(self, result: object) -> None:
        choice = self._form.choice
        if isinstance(result, Exception):
            self._on_failed(sentence_for(result))
        elif isinstance(result, tuple) and choice.reads_pictures:
            image, digit, is_mine = result
            self._example.show_source(is_mine=is_mine)
            example = picture_example(image, digit)
            if choice == self.walk.choice:
                self.walk.show_example(example)
            else:
                self.walk.begin(choice, example, self._form.rate)

    def _connect(self) -> None:
        self._form.choice_changed.connect(self._on_choice)
        self._form.rate_changed.connect(self.walk.set_learning_rate)
        self._what.term_wanted.connect(self.term_wanted)
        self._form.term_wanted.connect(self.term_wanted)
        self._example.example_edited.connect(self._on_example)
        self._example.neuron_chosen.connect(self.walk.follow)
        self._diagram.neuron_chosen.connect(self._on_neuron)
        self._diagram.line_chosen.connect(self._on_parameter)
        self._steps.parameter_wanted.connect(self._on_parameter)
        self._parameter.edited.connect(self.walk.set_parameter)
        self._form.start_wanted.connect(self.walk.start_again)
        self._steps.step_chosen.connect(self.walk.go_to)
        self._controls.next_example_wanted.connect(self._on_next_example)
        self._pictures.done.connect(self._on_picture)
        self._drawing.changed.connect(self._on_drawing_changed)
        self.walk.changed.connect(self._on_changed)
        self.walk.moved.connect(self._show_step)
        self.walk.failed.connect(self._on_failed)

    def _add_keys(self) -> None:
        """Keys for the whole room; a field that is being edited keeps its own."""
        for key, slot in (
            (Qt.Key.Key_Right, self._controls.go_on),
            (Qt.Key.Key_Left, self._controls.go_back),
            (Qt.Key.Key_Home, self._controls.go_to_start),
            (Qt.Key.Key_End, self._controls.go_to_end),
            (Qt.Key.Key_PageDown, self._controls.go_to_next_phase),
            (Qt.Key.Key_PageUp, self._controls.go_to_previous_phase),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        self._legend.setObjectName("legend")
        set_role(self._title, "title")
        set_role(self._legend, "muted")
        list_card = Card(self, titled=False)
        list_card.body.setContentsMargins(8, 8, 8, 8)
        list_card.body.addWidget(self._steps)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(StillPart(self._card, self), 3)
        right.addWidget(list_card, 2)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._network_card(), 3)
        middle.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._what)
        column.addWidget(self._form)
        column.addLayout(middle, 1)
        column.addWidget(self._controls)
        column.addWidget(StillPart(self._checks, self))

    def _network_card(self) -> Card:
        card = Card(self, titled=False)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(StillLine(LossTrail(self.walk, self), self), 1)
        card.body.addLayout(head)
        card.body.addWidget(self._diagram, 1)
        self._legend.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._legend, 1)
        foot.addWidget(self._parameter)
        card.body.addLayout(foot)
        card.body.addWidget(self._example)
        return card


def _picture(drawing: MyDrawing, number: int) -> "tuple[NDArray[np.uint8], int, bool]":
    """For the thread: the learner's drawing, or a test image; with its digit and whether it is the learner's."""
    if number == 0:
        return drawing.image, drawing.digit or 0, drawing.is_mine
    from trainer.data.sources import load_image_set

    mnist = load_image_set("mnist")
    place = number % len(mnist.test_labels)
    return mnist.test_images[place], int(mnist.test_labels[place]), False
