"""The example of each task: names, numbers and what was wanted; a person may change all of them."""

from dataclasses import dataclass, field

import numpy as np

from trainer.activation_functions import Array
from trainer.learning.outputs import OutputTask, Verdict, Worked, losses_along, pairs, verdict, worked

QUANTITIES = (OutputTask.QUANTITY, OutputTask.POSITIVE)
CLASSES = 3

_FIRST: dict[OutputTask, tuple[list[float], list[float]]] = {
    OutputTask.QUANTITY: ([2.0], [-4.0]),
    OutputTask.POSITIVE: ([-1.0], [2.0]),
    OutputTask.YES_NO: ([-3.0], [1.0]),
    OutputTask.ONE_OF_MANY: ([2.0, 1.0, 0.1], [1.0, 0.0, 0.0]),
    OutputTask.SEVERAL: ([2.0, 1.0, -1.0], [1.0, 1.0, 0.0]),
}


def _first_logits() -> dict[OutputTask, list[float]]:
    return {task: list(logits) for task, (logits, _) in _FIRST.items()}


def _first_targets() -> dict[OutputTask, list[float]]:
    return {task: list(targets) for task, (_, targets) in _FIRST.items()}


@dataclass(slots=True)
class Examples:
    """The state of the room.

    Attributes:
        task: which is looked at.
        temperature: of softmax.
    """

    task: OutputTask = OutputTask.ONE_OF_MANY
    temperature: float = 1.0
    _logits: dict[OutputTask, list[float]] = field(default_factory=_first_logits)
    _targets: dict[OutputTask, list[float]] = field(default_factory=_first_targets)

    @property
    def logits(self) -> Array:
        """The sums that arrive at the output layer."""
        return np.array(self._logits[self.task])

    @property
    def targets(self) -> Array:
        """What was wanted of each output."""
        return np.array(self._targets[self.task])

    @property
    def has_probabilities(self) -> bool:
        """Whether the outputs are shares rather than quantities."""
        return self.task not in QUANTITIES

    def set_logit(self, place: int, number: float) -> None:
        """Let the sum at ``place`` be ``number``."""
        self._logits[self.task][place] = number

    def set_target(self, place: int, number: float) -> None:
        """Let ``number`` be wanted at ``place``; where exactly one is right, of no other then."""
        targets = self._targets[self.task]
        if self.task is OutputTask.ONE_OF_MANY:
            targets[:] = [float(each == place) for each in range(len(targets))]
        else:
            targets[place] = number

    def worked(self) -> Worked:
        """The example with the activation and the loss that suit the task."""
        return worked(pairs(self.task)[0], self.logits, self.targets, self.temperature)

    def compared(self) -> list[tuple[Worked, Verdict, float]]:
        """The same numbers through all ways to answer; with each the share of the right one's pull."""
        found = []
        right = self.worked()
        for pair in pairs(self.task):
            example = worked(pair, self.logits, self.targets, self.temperature)
            found.append((example, verdict(self.task, example), _pull(example) / max(_pull(right), 1e-12)))
        return found

    @property
    def moving(self) -> int:
        """The place of the logit that the loss is drawn over: that of the first right answer."""
        return int(self.targets.argmax()) if self.has_probabilities else 0

    def loss_curves(self, numbers: Array) -> list[Array]:
        """For each way to answer, the loss over the logit that moves."""
        return [
            losses_along(pair, self.logits, self.targets, self.moving, numbers, self.temperature)
            for pair in pairs(self.task)
        ]


def _pull(example: Worked) -> float:
    return float(np.abs(example.gradient).max()) if len(example.gradient) else 0.0
