"""What the network written out in NumPy makes small: a loss of its answers, and penalties on its weights.

A loss is told probabilities and targets, both (n, 10). Besides its value it gives the *blame*:
d loss / d sums, where the sums are what goes into the last layer's softmax.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from trainer.networks.from_scratch_layers import through_softmax

Floats = NDArray[np.float32]


class Loss(Protocol):
    """How far answers are from what was wanted."""

    def of_each(self, probabilities: Floats, targets: Floats) -> Floats:
        """The loss of each image, (n,)."""

    def blame(self, probabilities: Floats, targets: Floats) -> Floats:
        """d loss of an image / d its sums, (n, 10)."""


class CrossEntropy:
    """−Σ target · ln(probability): how surprising the right answer is."""

    def of_each(self, probabilities: Floats, targets: Floats) -> Floats:
        """Probabilities below 1e-7 count as 1e-7."""
        return np.asarray(-(targets * np.log(np.maximum(probabilities, 1e-7))).sum(axis=1), np.float32)

    def blame(self, probabilities: Floats, targets: Floats) -> Floats:
        """Softmax and cross-entropy together have the simple derivative (probability − target).

        Alone, cross-entropy has −target / probability; the way through softmax's Jacobian cancels the
        division, which could not be computed where a probability is nearly 0.
        """
        return probabilities - targets


class MeanSquaredError:
    """Σ (probability − target)² / 10."""

    def of_each(self, probabilities: Floats, targets: Floats) -> Floats:
        return np.asarray(((probabilities - targets) ** 2).mean(axis=1), np.float32)

    def blame(self, probabilities: Floats, targets: Floats) -> Floats:
        """Nearly 0 where softmax is sure, right or wrong: that is why it learns slower than cross-entropy."""
        difference = (probabilities - targets) * np.float32(2 / probabilities.shape[1])
        return through_softmax(probabilities, difference)


class Penalty:
    """What large weights cost: ``l1`` · Σ|w| + ``l2`` · Σw², over the weights of sums only.

    Those are the two-dimensional arrays; biases, and the scales and shifts of batch normalization, are
    one-dimensional and free.
    """

    def __init__(self, l1: float, l2: float) -> None:
        self._l1, self._l2 = l1, l2

    def __bool__(self) -> bool:
        """Whether large weights cost anything."""
        return self._l1 > 0 or self._l2 > 0

    def value(self, learned: Sequence[Floats]) -> float:
        """What to add to the loss."""
        if not self:
            return 0.0
        return sum((self._of(array) for array in learned if array.ndim == 2), 0.0)

    def add_gradients(self, learned: Sequence[Floats], gradients: Sequence[Floats]) -> None:
        """Add d penalty / d w = ``l1`` · sign(w) + 2 · ``l2`` · w to each gradient."""
        if not self:
            return
        for array, gradient in zip(learned, gradients, strict=True):
            if array.ndim == 2 and self._l1:
                gradient += self._l1 * np.sign(array)
            if array.ndim == 2 and self._l2:
                gradient += 2 * self._l2 * array

    def _of(self, array: Floats) -> float:
        absolute = self._l1 * float(np.abs(array).sum()) if self._l1 else 0.0
        squared = self._l2 * float((array**2).sum()) if self._l2 else 0.0
        return absolute + squared
