"""The from-scratch network behind the same interface as Keras."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from trainer.config import TrainingConfig
from trainer.networks.from_scratch import Descent, FromScratchNetwork
from trainer.networks.from_scratch_layers import DropoutLayer
from trainer.networks.overflow import overflow_allowed
from trainer.storage import write_atomically
from trainer.threads import computing_threads
from trainer.training.engine import Floats


class NumpyNetwork:
    """A :class:`FromScratchNetwork` that can be trained; see :class:`trainer.training.engine.Network`."""

    def __init__(self, config: TrainingConfig) -> None:
        # also when other programs keep the cores busy: BLAS threads that wait for each other cost tenfold
        threadpool_limits(computing_threads(), user_api="blas")
        self._seed = config.seed
        self._network = FromScratchNetwork(config.network, config.seed)
        self._descent = Descent(self._network, config.learning)
        smoothing = config.learning.label_smoothing
        self._targets = np.eye(10, dtype=np.float32) * np.float32(1 - smoothing) + np.float32(smoothing / 10)

    @property
    def parameters(self) -> int:
        return sum(array.size for array in self._network.arrays)

    def begin_epoch(self, epoch: int) -> None:
        for number, layer in enumerate(self._network.layers):
            if isinstance(layer, DropoutLayer):
                layer.random = np.random.default_rng([self._seed, epoch, number])

    @overflow_allowed()
    def train(
        self,
        images: NDArray[np.uint8],
        labels: NDArray[np.uint8],
        rates: Floats,
        measured: NDArray[np.bool_],
    ) -> tuple[Floats, Floats, Floats]:
        losses, accuracies, norms = (np.empty(len(rates), np.float32) for _ in range(3))
        for number, rate in enumerate(rates):
            targets = self._targets[labels[number]]
            probabilities, each, norms[number] = self._descent.step(
                images[number], targets, float(rate), bool(measured[number])
            )
            losses[number] = each.mean()
            accuracies[number] = (probabilities.argmax(axis=1) == labels[number]).mean()
        return losses, accuracies, norms

    @overflow_allowed()
    def evaluate(self, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> tuple[Floats, Floats]:
        probabilities = self._network.forward(images)
        return self._descent.losses(probabilities, self._targets[labels]), probabilities

    def dead_units(self, images: NDArray[np.uint8]) -> float | None:
        return self._network.dead_units(images)

    def weights(self) -> list[Floats]:
        return [array.copy() for array in self._network.arrays]

    def set_weights(self, weights: Sequence[Floats]) -> None:
        for array, kept in zip(self._network.arrays, weights, strict=True):
            array[...] = kept

    def optimizer_state(self) -> list[NDArray[np.generic]]:
        return self._descent.optimizer.state()

    def set_optimizer_state(self, state: Sequence[NDArray[np.generic]]) -> None:
        self._descent.optimizer.set_state(state)

    def save(self, folder: Path) -> Path:
        path = folder / "model.npz"
        write_atomically(path, self._network.write)
        return path
