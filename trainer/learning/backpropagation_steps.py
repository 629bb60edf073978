"""Learning from one example, told step by step: forward, backward, update."""

import numpy as np

from trainer.errors import ConfigError, phrase
from trainer.learning.backpropagation import LearningStep
from trainer.learning.backpropagation_backward import backward_steps
from trainer.learning.backpropagation_forward import forward_steps
from trainer.learning.backpropagation_records import Focus, Step, StepKind, is_small
from trainer.learning.backpropagation_update import update_steps


def all_steps(step: LearningStep, focus: Focus) -> tuple[Step, ...]:
    """Every step of ``step``, for the neurons in ``focus``; at most some dozens for a large network.

    Raises:
        ConfigError: ``focus`` is one of another network.
    """
    sizes = step.network.sizes[1:]
    if len(focus.neurons) != len(sizes) or any(
        not some or max(some) >= size or min(some) < 0
        for some, size in zip(focus.neurons, sizes, strict=False)
    ):
        raise ConfigError(phrase("trainer", "There is no such unit in the network."), field="focus")
    return (*forward_steps(step, focus), *backward_steps(step, focus), *update_steps(step, focus))


def first_focus(step: LearningStep) -> Focus:
    """What to follow at first: all of a small network; of a large one the way to the right answer.

    That way begins at the hidden neuron whose weights the example would move most.
    """
    network = step.network
    if is_small(network):
        return Focus.whole(network)
    label = step.example.label
    neurons = [int(np.abs(gradients).argmax()) for gradients in step.way_back.by_sums[:-1]]
    return Focus.path(network, *neurons, 0 if label is None else label)


def same_place(steps: tuple[Step, ...], before: Step) -> int:
    """Where in ``steps`` the one is that computes the same as ``before`` did; else the first of its phase."""
    for place, step in enumerate(steps):
        if (step.kind, step.place) == (before.kind, before.place):
            return place
    return first_of_phase(steps, before)


def first_of_phase(steps: tuple[Step, ...], like: Step) -> int:
    """The place of the first step that belongs to the same phase as ``like``."""
    return next(place for place, step in enumerate(steps) if step.kind.phase is like.kind.phase)


def first_step(steps: tuple[Step, ...]) -> int:
    """Where to begin looking: at the first sum of a neuron that passes something on."""
    speaking = {step.place for step in steps if step.kind is StepKind.ACTIVATION and _is_not_zero(step)}
    sums = [place for place, step in enumerate(steps) if step.kind is StepKind.SUM]
    return next((place for place in sums if steps[place].place in speaking), sums[0])


def _is_not_zero(step: Step) -> bool:
    return step.result is not None and step.result.value != 0
