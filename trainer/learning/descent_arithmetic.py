"""How one step of an optimiser comes about, with its numbers."""

from dataclasses import dataclass
from math import sqrt

from trainer.choices import Optimizer
from trainer.learning.descent import Walk
from trainer.networks.from_scratch_optimizers import Adam, Momentum, RMSprop


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What one coordinate does in one step.

    Attributes:
        place: before the step.
        gradient: the slope there.
        change: how far it goes.
        new_place: after the step.
        kept: momentum's speed before the step, times the share of it that is kept.
        mean: Adam's running mean of the gradients.
        square: the running mean of the squared gradients, for RMSprop and Adam.
        boost: Adam's compensation for beginning at 0.
    """

    place: float
    gradient: float
    change: float
    new_place: float
    kept: float | None = None
    mean: float | None = None
    square: float | None = None
    boost: float | None = None

    def recomputed(self, rate: float) -> float:
        """The change as the formula gives it, from the numbers that are shown."""
        if self.kept is not None:
            return self.kept - rate * self.gradient
        if self.mean is not None and self.square is not None and self.boost is not None:
            return -rate * self.boost * self.mean / (sqrt(self.square) + Adam.EPSILON)
        if self.square is not None:
            return -rate * self.gradient / sqrt(self.square + RMSprop.EPSILON)
        return -rate * self.gradient


def updates(way: Walk, step: int) -> tuple[Update, ...]:
    """The arithmetic of ``step`` (from 1) of ``way``, for each coordinate."""
    if not 1 <= step <= way.steps:
        raise ValueError(f"step {step} of {way.steps}")
    return tuple(_update(way, step, axis) for axis in range(way.landscape.dimensions))


def _update(way: Walk, step: int, axis: int) -> Update:
    before, after = (float(way.places[place, axis]) for place in (step - 1, step))
    gradient = float(way.gradients[step - 1, axis])
    kept = mean = square = boost = None
    memory = [float(each) for each in way.memories[step - 1, :, axis]]
    match way.optimizer:
        case Optimizer.MOMENTUM:
            speed = float(way.memories[step - 2, 0, axis]) if step > 1 else 0.0
            kept = Momentum.KEPT * speed
        case Optimizer.RMSPROP:
            (square,) = memory
        case Optimizer.ADAM:
            mean, square = memory
            boost = sqrt(1 - Adam.SQUARES_KEPT**step) / (1 - Adam.KEPT**step)
    return Update(
        place=before,
        gradient=gradient,
        change=after - before,
        new_place=after,
        kept=kept,
        mean=mean,
        square=square,
        boost=boost,
    )
