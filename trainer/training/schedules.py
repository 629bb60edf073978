"""The learning rate of every step, known before the first; only plateau waits for the losses."""

import numpy as np
from numpy.typing import NDArray

from trainer.config import LearningConfig, Schedule

_WARM_UP_SHARE = 0.25
_START_DIVISOR = 20


def learning_rates(learning: LearningConfig, steps_per_epoch: int, epochs: int) -> NDArray[np.float32]:
    """One learning rate per step of a whole training, shape (steps_per_epoch · epochs,).

    ``step`` multiplies the rate with ``decay_factor`` after each ``decay_epochs`` epochs; ``exponential``
    arrives at the same values in a smooth curve. ``one-cycle`` climbs for the first quarter and then falls
    to nothing along a cosine (after Smith, "Super-Convergence", 2018, with one rise); ``cosine`` falls from
    the start (Loshchilov and Hutter, "SGDR", 2017, without restarts). ``plateau`` is constant here: when it
    falls depends on the losses, see :func:`trainer.training.stopping.reductions`.
    """
    return _rates(learning, np.arange(steps_per_epoch * epochs), steps_per_epoch, epochs)


def epoch_rates(
    learning: LearningConfig, epoch: int, steps_per_epoch: int, epochs: int
) -> NDArray[np.float32]:
    """Those of epoch ``epoch``, from 1: shape (steps_per_epoch,)."""
    steps = np.arange((epoch - 1) * steps_per_epoch, epoch * steps_per_epoch)
    return _rates(learning, steps, steps_per_epoch, epochs)


def _rates(
    learning: LearningConfig, steps: NDArray[np.int64], steps_per_epoch: int, epochs: int
) -> NDArray[np.float32]:
    total = steps_per_epoch * epochs
    highest = learning.learning_rate
    match learning.schedule:
        case Schedule.CONSTANT | Schedule.PLATEAU:
            rates = np.full(len(steps), highest)
        case Schedule.STEP:
            falls = steps // (steps_per_epoch * learning.decay_epochs)
            rates = highest * learning.decay_factor**falls
        case Schedule.EXPONENTIAL:
            rates = highest * learning.decay_factor ** (steps / (steps_per_epoch * learning.decay_epochs))
        case Schedule.COSINE:
            rates = highest * _falling(steps, total)
        case Schedule.ONE_CYCLE:
            climb = max(1, round(total * _WARM_UP_SHARE))
            start = highest / _START_DIVISOR
            rising = start + (highest - start) * steps / max(1, climb - 1)
            rates = np.where(steps < climb, rising, highest * _falling(steps - climb, total - climb))
    return np.asarray(np.maximum(rates, np.finfo(np.float32).tiny), np.float32)


def _falling(steps: NDArray[np.int64], total: int) -> NDArray[np.float64]:
    return np.asarray(0.5 * (1 + np.cos(np.pi * np.minimum(steps / max(1, total), 1))))
