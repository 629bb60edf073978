"""Five ways from a gradient to a change of the weights, each in the few lines that it is.

All have Keras' default settings, so that both engines learn alike. Arrays are changed in place.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from trainer import choices

Floats = NDArray[np.float32]


class Optimizer:
    """Changes weights step by step; some remember what earlier gradients were like.

    Args:
        weights: the arrays that will be changed.

    Attributes:
        memories: how many arrays are remembered for each array of weights.
    """

    memories = 0

    def __init__(self, weights: Sequence[Floats]) -> None:
        self._weights = list(weights)
        self._memory = [[np.zeros_like(array) for _ in range(self.memories)] for array in self._weights]
        self._steps = 0

    def step(self, gradients: Sequence[Floats], rate: float) -> None:
        """Make one step with the learning rate ``rate``; the gradients are used up."""
        self._steps += 1
        for weights, gradient, memory in zip(self._weights, gradients, self._memory, strict=True):
            self._change(weights, gradient, memory, rate)

    def state(self) -> list[NDArray[np.generic]]:
        """A copy of everything that is remembered."""
        steps: NDArray[np.generic] = np.array(self._steps, np.int64)
        return [steps, *(array.copy() for memory in self._memory for array in memory)]

    def set_state(self, state: Sequence[NDArray[np.generic]]) -> None:
        """Put back what :meth:`state` gave."""
        self._steps = int(state[0])
        mine = [array for memory in self._memory for array in memory]
        for array, kept in zip(mine, state[1:], strict=True):
            array[...] = kept

    def _change(self, weights: Floats, gradient: Floats, memory: Sequence[Floats], rate: float) -> None:
        raise NotImplementedError


class GradientDescent(Optimizer):
    """Straight down: w ← w − rate · g."""

    def _change(self, weights: Floats, gradient: Floats, memory: Sequence[Floats], rate: float) -> None:
        gradient *= rate
        weights -= gradient


class Momentum(Optimizer):
    """A ball that rolls: it keeps nine tenths of its speed v, and the gradient pushes it.

    v ← 0.9 · v − rate · g;  w ← w + v
    """

    memories = 1
    KEPT = 0.9

    def _change(self, weights: Floats, gradient: Floats, memory: Sequence[Floats], rate: float) -> None:
        (speed,) = memory
        speed *= self.KEPT
        speed -= rate * gradient
        weights += speed


class RMSprop(Optimizer):
    """Each weight's step divided by how large its gradients lately were (root of their mean square s).

    s ← 0.9 · s + 0.1 · g²;  w ← w − rate · g / √(s + ε)
    """

    memories = 1
    KEPT = 0.9
    EPSILON = 1e-7

    def _change(self, weights: Floats, gradient: Floats, memory: Sequence[Floats], rate: float) -> None:
        (square,) = memory
        square *= self.KEPT
        square += (1 - self.KEPT) * gradient**2
        weights -= rate * gradient / np.sqrt(square + np.float32(self.EPSILON))


class Adam(Optimizer):
    """Momentum and RMSprop together: running means m of the gradients and s of their squares.

    m ← 0.9 · m + 0.1 · g;  s ← 0.999 · s + 0.001 · g²
    w ← w − rate · √(1 − 0.999ᵗ) / (1 − 0.9ᵗ) · m / (√s + ε)

    Both means begin at 0; the fraction makes good for that in the first steps t.
    """

    memories = 2
    KEPT, SQUARES_KEPT = 0.9, 0.999
    EPSILON = 1e-7

    def _change(self, weights: Floats, gradient: Floats, memory: Sequence[Floats], rate: float) -> None:
        mean, square = memory
        mean += (1 - self.KEPT) * (gradient - mean)
        square += (1 - self.SQUARES_KEPT) * (gradient**2 - square)
        late_start = np.sqrt(1 - self.SQUARES_KEPT**self._steps) / (1 - self.KEPT**self._steps)
        weights -= float(rate * late_start) * mean / (np.sqrt(square) + np.float32(self.EPSILON))


class AdamW(Adam):
    """Adam whose weights also shrink a little at each step, whatever the gradient says.

    w ← w − rate · 0.004 · w, then Adam
    """

    DECAY = 0.004

    def _change(self, weights: Floats, gradient: Floats, memory: Sequence[Floats], rate: float) -> None:
        weights *= 1 - rate * self.DECAY
        super()._change(weights, gradient, memory, rate)


def optimizer_for(choice: choices.Optimizer, weights: Sequence[Floats]) -> Optimizer:
    """The chosen one, ready to change ``weights``."""
    return _OPTIMIZERS[choice](weights)


_OPTIMIZERS: dict[choices.Optimizer, type[Optimizer]] = {
    choices.Optimizer.SGD: GradientDescent,
    choices.Optimizer.MOMENTUM: Momentum,
    choices.Optimizer.RMSPROP: RMSprop,
    choices.Optimizer.ADAM: Adam,
    choices.Optimizer.ADAMW: AdamW,
}
