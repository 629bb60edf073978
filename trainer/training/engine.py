"""What the training loop asks of whatever computes."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Network(Protocol):
    """A network that can learn; one thread owns it from its making to its end."""

    @property
    def parameters(self) -> int:
        """Weights, biases and running statistics."""

    def begin_epoch(self, epoch: int) -> None:
        """Set the randomness inside the network (dropout) to this epoch's own start."""

    def train(
        self,
        images: NDArray[np.uint8],
        labels: NDArray[np.uint8],
        rates: Floats,
        measured: NDArray[np.bool_],
    ) -> tuple[Floats, Floats, Floats]:
        """Make ``s`` steps: images (s, b, 28, 28), labels (s, b), learning rates (s,).

        Args:
            measured: (s,) the steps whose gradient's length is wanted.

        Returns:
            The loss (penalties included), the accuracy and the length of the whole gradient of each
            step, all (s,), as they were before its update; lengths that were not wanted are NaN.
        """

    def evaluate(self, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> tuple[Floats, Floats]:
        """The loss of each image (n,), penalties included, and its probabilities (n, 10), without dropout."""

    def dead_units(self, images: NDArray[np.uint8]) -> float | None:
        """The share of hidden ReLU units that answer 0 to each of ``images``; None without such units."""

    def weights(self) -> list[Floats]:
        """A copy of all weights, in a fixed order."""

    def set_weights(self, weights: Sequence[Floats]) -> None:
        """Put back what :meth:`weights` gave."""

    def optimizer_state(self) -> list[NDArray[np.generic]]:
        """A copy of what the optimiser remembers, in a fixed order."""

    def set_optimizer_state(self, state: Sequence[NDArray[np.generic]]) -> None:
        """Put back what :meth:`optimizer_state` gave."""

    def save(self, folder: Path) -> Path:
        """Write the network below ``folder`` for later use; returns the file."""
