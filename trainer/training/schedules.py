"""The learning rate of every step, known before the first."""

import numpy as np
from numpy.typing import NDArray

from trainer.config import LearningConfig, Schedule

_WARM_UP_SHARE = 0.25
_START_DIVISOR = 20


def learning_rates(learning: LearningConfig, total_steps: int) -> NDArray[np.float32]:
    """One learning rate per step, shape (total_steps,).

    ``one-cycle`` climbs for the first quarter and then falls to nothing along a cosine (after Smith,
    "Super-Convergence", 2018, with one rise); ``cosine`` falls from the start (Loshchilov and Hutter,
    "SGDR", 2017, without restarts).
    """
    highest = learning.learning_rate
    match learning.schedule:
        case Schedule.CONSTANT:
            rates = np.full(total_steps, highest)
        case Schedule.COSINE:
            rates = highest * _falling(total_steps)
        case Schedule.ONE_CYCLE:
            climb = max(1, round(total_steps * _WARM_UP_SHARE))
            rising = np.linspace(highest / _START_DIVISOR, highest, climb)
            rates = np.concatenate([rising, highest * _falling(total_steps - climb)])[:total_steps]
    return rates.astype(np.float32)


def _falling(steps: int) -> NDArray[np.float64]:
    return 0.5 * (1 + np.cos(np.pi * np.arange(steps) / max(1, steps)))
