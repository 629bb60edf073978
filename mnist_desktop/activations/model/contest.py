"""The trainings of one comparison: who takes part, how far each has come, what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from trainer.activations import ActivationName
from trainer.config import TrainingConfig
from trainer.learning.preactivations import LayerStudy, evenly, sample_size, study
from trainer.learning.same_start import Entrant, Ranking, ranking
from trainer.training.history import EpochResult
from trainer.training.result import Outcome

if TYPE_CHECKING:
    from trainer.training.trial import Trial


class State(StrEnum):
    """How far one of them is."""

    WAITING = "waiting"
    TRAINING = "training"
    COMPLETED = "completed"
    STOPPED = "stopped"
    DIVERGED = "diverged"


_STATES = {
    Outcome.COMPLETED: State.COMPLETED,
    Outcome.STOPPED: State.STOPPED,
    Outcome.DIVERGED: State.DIVERGED,
}


@dataclass(slots=True, eq=False)
class Contestant:
    """One activation.

    Attributes:
        activation: which.
        state: how far its training is.
        epochs: those that are finished.
        accuracy: with the last weights, on the images held back; None unless it came to its end.
        loss: likewise.
        images: how many were held back.
        dead: share of the hidden units that answered 0 to all test images; None while nobody has counted.
        flat: share of their sums on flat parts of the curve; likewise.
    """

    activation: ActivationName
    state: State = State.WAITING
    epochs: list[EpochResult] = field(default_factory=list)
    accuracy: float | None = None
    loss: float | None = None
    images: int = 0
    dead: float | None = None
    flat: float | None = None

    @property
    def seconds(self) -> float | None:
        """How long its epochs took; None before the first one."""
        return sum(epoch.seconds for epoch in self.epochs) if self.epochs else None

    def end(self, trial: "Trial") -> None:
        """Its training is over."""
        self.state = _STATES[trial.outcome]
        if trial.validation is not None:
            self.accuracy, self.loss = trial.validation.accuracy, trial.validation.loss
            self.images = trial.validation.images


@dataclass(frozen=True, slots=True, eq=False)
class Contest:
    """Several activations from one start.

    Attributes:
        configs: what is trained, in this order.
        contestants: one for each of ``configs``.
    """

    configs: tuple[TrainingConfig, ...]
    contestants: tuple[Contestant, ...]

    @property
    def is_over(self) -> bool:
        """Whether all of them came to an end of their own."""
        return all(each.state in (State.COMPLETED, State.DIVERGED) for each in self.contestants)

    def ranking(self) -> Ranking | None:
        """Best and worst of those that ended; None as long as there are less than two."""
        ended = [each for each in self.contestants if each.state in (State.COMPLETED, State.DIVERGED)]
        images = max((each.images for each in ended), default=0)
        return (
            ranking([Entrant(each.activation, each.accuracy) for each in ended], images) if images else None
        )


def contest(configs: Sequence[TrainingConfig], chosen: Sequence[ActivationName]) -> Contest:
    """A comparison of ``chosen``, whose trainings are ``configs``."""
    return Contest(tuple(configs), tuple(Contestant(name) for name in chosen))


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the test images find in a network that was trained.

    Attributes:
        place: of its contestant.
        dead: share of the hidden units that answered 0 to all of them.
        flat: share of the sums on flat parts of the curve.
    """

    place: int
    dead: float
    flat: float


@dataclass(frozen=True, slots=True, eq=False)
class Weighing:
    """The answers of :func:`weighing` for one contest."""

    contest: Contest
    found: tuple[Weighed, ...]


def weighing(of_contest: Contest, trials: Sequence[tuple[int, "Trial"]]) -> Callable[[], Weighing]:
    """The work of counting dead units and flat sums in all of ``trials``, given with their places."""
    waiting = tuple(trials)

    def work() -> Weighing:
        return Weighing(of_contest, tuple(_weighed(place, trial) for place, trial in waiting))

    return work


def _weighed(place: int, trial: "Trial") -> Weighed:
    from trainer.data.sources import load_image_set
    from trainer.networks.numpy_forward import LayerStack

    network = trial.config.network
    images = evenly(load_image_set(trial.config.data.dataset).test_images, sample_size(network))
    layers = study(network, LayerStack(network, trial.network.weights()), images)
    return Weighed(place, _dead(layers), _flat(layers))


def _dead(layers: Sequence[LayerStudy]) -> float:
    return sum(each.silent for each in layers) / max(1, sum(each.layer.units for each in layers))


def _flat(layers: Sequence[LayerStudy]) -> float:
    return sum(each.flat * each.arrived for each in layers) / max(1, sum(each.arrived for each in layers))
