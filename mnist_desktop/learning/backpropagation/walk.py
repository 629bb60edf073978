"""The walk through one step of learning: what is looked at now, and what is learned when it ends."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from trainer.activations import ActivationName
from trainer.errors import TrainerError
from trainer.learning.backpropagation import LearningStep
from trainer.learning.backpropagation_examples import new_network, small_example
from trainer.learning.backpropagation_records import Focus, Phase, Step, StepKind, is_small
from trainer.learning.backpropagation_steps import all_steps, first_focus, first_step, same_place
from trainer.learning.dense_network import PIXELS, DenseNetwork, Ending, Example
from trainer.learning.parameters import Parameter, changed, parameters_of

SHOWN_NEURONS = 9
_FIRST_PARAMETER = Parameter(1, 0, 0)
_FIRST_SEED = 41  # most neurons speak, one is silent: both can be seen


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """What a person chose of a network, before it has weights."""

    sizes: tuple[int, ...] = (2, 3, 2)
    activation: ActivationName = ActivationName.RELU
    ending: Ending = Ending.SOFTMAX_CROSS_ENTROPY
    has_bias: bool = True
    seed: int = _FIRST_SEED

    @property
    def reads_pictures(self) -> bool:
        """Whether the inputs are the pixels of a picture."""
        return self.sizes[0] == PIXELS

    def build(self) -> DenseNetwork:
        """The network with its first weights."""
        return new_network(self.sizes, self.activation, self.ending, has_bias=self.has_bias, seed=self.seed)


class Walk(QObject):
    """Knows the network, the example, all steps, and which of them is looked at.

    Signals:
        changed: the numbers are others now, and so may be the steps.
        moved: another step is looked at.
        parameter_chosen: another weight or bias can be changed now.
        failed: what was asked for cannot be computed, all stays as it was; carries a TrainerError.
    """

    changed = Signal()
    moved = Signal()
    parameter_chosen = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = NetworkChoice()
        self.step = LearningStep(self.choice.build(), small_example(2, 2, 0), 0.5)
        self._first = self.step.network
        self.focus = first_focus(self.step)
        self.steps = all_steps(self.step, self.focus)
        self.position = first_step(self.steps)
        self.losses: tuple[float, ...] = (self.step.way.loss,)
        self.shown = _strongest(self.step)
        self.parameter: Parameter | None = _FIRST_PARAMETER

    @property
    def current(self) -> Step:
        """The step that is looked at."""
        return self.steps[self.position]

    @property
    def is_small(self) -> bool:
        """Whether every neuron is told."""
        return is_small(self.step.network)

    def begin(self, choice: NetworkChoice, example: Example, learning_rate: float) -> None:
        """Look at a new network, from its first sum."""
        try:
            step = LearningStep(choice.build(), example, learning_rate)
        except TrainerError as error:
            self.failed.emit(error)
            return
        stays = choice.sizes == self.choice.sizes
        before, focus = self.current, self.focus
        self.choice, self.step, self.losses = choice, step, (step.way.loss,)
        self._first = step.network
        self.focus = focus if stays else first_focus(step)
        self.steps = all_steps(step, self.focus)
        self.position = same_place(self.steps, before) if stays else first_step(self.steps)
        self.shown = _strongest(step)
        self._choose_existing(self.parameter)
        self.changed.emit()

    def show_example(self, example: Example) -> None:
        """Show the same network another example."""
        self._tell(self._take_from_here(self.step.network, example))

    def set_learning_rate(self, learning_rate: float) -> None:
        """Make longer or shorter steps from now on."""
        self._tell(self._take(self.step.network, self.step.example, learning_rate))

    def choose_parameter(self, parameter: Parameter) -> None:
        """Offer this weight or bias to be changed."""
        self._choose_existing(parameter)
        self.parameter_chosen.emit()

    def set_parameter(self, parameter: Parameter, value: float) -> None:
        """Put ``value`` in the place of one weight or bias; what was learned before ends here."""
        self._tell(self._take_from_here(changed(self.step.network, parameter, value), self.step.example))

    def start_again(self) -> None:
        """Go back to the first weights, whatever was learned or changed since."""
        self._tell(self._take_from_here(self._first, self.step.example))

    @property
    def is_at_start(self) -> bool:
        """Whether nothing was learned or changed since the network began."""
        pairs = zip(self.step.network.parameters, self._first.parameters, strict=True)
        return all(np.array_equal(now, first) for now, first in pairs)

    def learn(self, times: int = 1) -> None:
        """Go on with the new weights, ``times`` over, with the same example."""
        step, error = self.step, None
        for _ in range(times):
            try:
                step = step.following()
            except TrainerError as trouble:
                error = trouble
                break
            self.losses = (*self.losses, step.way.loss)
        self._look_at(step)
        self._tell(error)

    def follow(self, layer: int, neuron: int) -> None:
        """Tell the steps of this neuron; in a small network, go to where it is computed."""
        if self.is_small:
            self._go_to_neuron(layer, neuron)
            return
        neurons = list(self.focus.neurons)
        neurons[layer - 1] = (neuron,)
        before = self.current
        if before.place.layer == layer and before.place.neuron is not None:
            before = replace(before, place=replace(before.place, neuron=neuron))
        self.focus = Focus(tuple(neurons))
        self.steps = all_steps(self.step, self.focus)
        self.position = same_place(self.steps, before)
        self.changed.emit()

    def go_to(self, position: int) -> None:
        """Look at another step; the first or last one where there is no such."""
        position = max(0, min(position, len(self.steps) - 1))
        if position != self.position:
            self.position = position
            self.moved.emit()

    def go_to_phase(self, phase: Phase) -> None:
        """Look at the first step of a part."""
        self.go_to(next(place for place, step in enumerate(self.steps) if step.kind.phase is phase))

    def _choose_existing(self, parameter: Parameter | None) -> None:
        """None in a large network; the first one where there is no such."""
        if not self.is_small:
            self.parameter = None
        elif parameter in parameters_of(self.step.network):
            self.parameter = parameter
        else:
            self.parameter = _FIRST_PARAMETER

    def _go_to_neuron(self, layer: int, neuron: int) -> None:
        kind = StepKind.SUM if self.current.kind.phase is Phase.FORWARD else StepKind.BY_SUM
        for position, step in enumerate(self.steps):
            if (step.kind, step.place.layer, step.place.neuron) == (kind, layer, neuron):
                self.go_to(position)

    def _tell(self, error: TrainerError | None) -> None:
        self.changed.emit()
        if error is not None:
            self.failed.emit(error)

    def _take_from_here(self, network: DenseNetwork, example: Example) -> TrainerError | None:
        """Look at this from now on; the losses so far were those of something else."""
        error = self._take(network, example, self.step.learning_rate)
        if error is None:
            self.losses = (self.step.way.loss,)
            self.shown = _strongest(self.step)
        return error

    def _take(self, network: DenseNetwork, example: Example, learning_rate: float) -> TrainerError | None:
        """Look at this from now on; if it cannot be computed all stays, and the reason is returned."""
        try:
            step = LearningStep(network, example, learning_rate)
        except TrainerError as error:
            return error
        self._look_at(step)
        return None

    def _look_at(self, step: LearningStep) -> None:
        before = self.current
        self.step = step
        self.steps = all_steps(step, self.focus)
        self.position = same_place(self.steps, before)


def _strongest(step: LearningStep) -> tuple[tuple[int, ...], ...]:
    """For each layer that has weights, which neurons there is room for: those that pass on most."""
    found = []
    for layer, values in enumerate(step.way.values[1:], start=1):
        keep = len(values) if layer == step.network.layers or is_small(step.network) else SHOWN_NEURONS
        order = np.argsort(-np.abs(values), kind="stable")[:keep]
        found.append(tuple(sorted(int(neuron) for neuron in order)))
    return tuple(found)
