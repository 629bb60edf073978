"""The from-scratch network behind the same interface as Keras."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from trainer.config import TrainingConfig
from trainer.networks.from_scratch import DropoutLayer, FromScratchNetwork, cross_entropy
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
        smoothing = config.learning.label_smoothing
        self._targets = np.eye(10, dtype=np.float32) * np.float32(1 - smoothing) + np.float32(smoothing / 10)

    @property
    def parameters(self) -> int:
        return sum(array.size for array in self.weights())

    def begin_epoch(self, epoch: int) -> None:
        for number, layer in enumerate(self._network.layers):
            if isinstance(layer, DropoutLayer):
                layer.random = np.random.default_rng([self._seed, epoch, number])

    def train(
        self, images: NDArray[np.uint8], labels: NDArray[np.uint8], rates: Floats
    ) -> tuple[Floats, Floats]:
        losses, accuracies = np.empty(len(rates), np.float32), np.empty(len(rates), np.float32)
        for number, rate in enumerate(rates):
            targets = self._targets[labels[number]]
            probabilities, loss = self._network.step(images[number], targets, float(rate))
            losses[number] = loss.mean()
            accuracies[number] = (probabilities.argmax(axis=1) == labels[number]).mean()
        return losses, accuracies

    def evaluate(self, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> tuple[Floats, Floats]:
        probabilities = self._network.forward(images)
        return cross_entropy(probabilities, self._targets[labels]), probabilities

    def weights(self) -> list[Floats]:
        layers = self._network.dense_layers
        return [array.copy() for layer in layers for array in layer.arrays]

    def set_weights(self, weights: Sequence[Floats]) -> None:
        remaining = iter(weights)
        for layer in self._network.dense_layers:
            for array in layer.arrays:
                array[...] = next(remaining)

    def optimizer_state(self) -> list[NDArray[np.generic]]:
        return []

    def save(self, folder: Path) -> Path:
        path = folder / "model.npz"
        write_atomically(path, self._network.write)
        return path
