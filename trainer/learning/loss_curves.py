"""What squared error and cross-entropy say of the same answer, by the trainer's own losses."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trainer.choices import Loss
from trainer.networks import from_scratch_losses

Array = NDArray[np.float64]

LEAST, MOST = 0.001, 0.999
"""Between these the probability of the right class can be chosen."""

_LOSSES: dict[Loss, from_scratch_losses.Loss] = {
    Loss.CROSS_ENTROPY: from_scratch_losses.CrossEntropy(),
    Loss.MEAN_SQUARED_ERROR: from_scratch_losses.MeanSquaredError(),
}


class Classes(IntEnum):
    """Between how many classes is decided.

    Two of them are one sum z through a sigmoid: softmax of (z, 0) is (σ(z), 1 − σ(z)).
    """

    TWO = 2
    TEN = 10


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LossCurve:
    """A loss over the probability of the right class; the other classes share the rest equally.

    Attributes:
        values: the loss.
        gradients: d loss / d the right class's sum, what goes into softmax or sigmoid; never positive.
    """

    loss: Loss
    values: Array
    gradients: Array


def loss_curve(loss: Loss, classes: Classes, probabilities: ArrayLike) -> LossCurve:
    """``loss`` where the right class has each of ``probabilities``."""
    right = np.atleast_1d(np.asarray(probabilities, np.float32))
    answers = np.repeat(((1 - right) / np.float32(classes - 1))[:, np.newaxis], classes, axis=1)
    answers[:, 0] = right
    targets = np.zeros_like(answers)
    targets[:, 0] = 1
    judge = _LOSSES[loss]
    return LossCurve(
        loss=loss,
        values=judge.of_each(answers, targets).astype(np.float64),
        gradients=judge.blame(answers, targets)[:, 0].astype(np.float64),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Both losses at one probability.

    Attributes:
        times: how many times as hard as squared error cross-entropy pushes.
        used: the push of the squared error as a share of the hardest push that it can give.
    """

    probability: float
    cross_entropy: float
    squared_error: float
    cross_entropy_gradient: float
    squared_error_gradient: float
    times: float
    used: float


_EVERYWHERE = np.linspace(LEAST, MOST, 999)


def compare(classes: Classes, probability: float) -> Comparison:
    """What both say where the right class has ``probability``."""
    entropy = loss_curve(Loss.CROSS_ENTROPY, classes, probability)
    squared = loss_curve(Loss.MEAN_SQUARED_ERROR, classes, probability)
    hardest = np.abs(loss_curve(Loss.MEAN_SQUARED_ERROR, classes, _EVERYWHERE).gradients).max()
    push, weak_push = abs(float(entropy.gradients[0])), abs(float(squared.gradients[0]))
    return Comparison(
        probability=probability,
        cross_entropy=float(entropy.values[0]),
        squared_error=float(squared.values[0]),
        cross_entropy_gradient=float(entropy.gradients[0]),
        squared_error_gradient=float(squared.gradients[0]),
        times=push / weak_push if weak_push else float("inf"),
        used=weak_push / float(hardest),
    )
