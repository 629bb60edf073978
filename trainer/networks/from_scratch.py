"""A whole network written out in NumPy: the same mathematics as Keras, every line to be read.

The layers are in :mod:`trainer.networks.from_scratch_layers`, what is made small in
:mod:`~trainer.networks.from_scratch_losses`, how gradients change weights in
:mod:`~trainer.networks.from_scratch_optimizers`. Here they become a network, and :class:`Descent` is the
step that training repeats.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer import choices
from trainer.config import LearningConfig, NetworkConfig
from trainer.errors import ModelError, phrase
from trainer.networks.from_scratch_layers import (
    DenseLayer,
    FunctionLayer,
    MaxoutLayer,
    ScratchLayer,
    made_of,
)
from trainer.networks.from_scratch_losses import CrossEntropy, MeanSquaredError, Penalty
from trainer.networks.from_scratch_optimizers import optimizer_for
from trainer.networks.layers import ActivationName
from trainer.networks.overflow import overflow_allowed
from trainer.networks.shapes import IMAGE_SHAPE, Shape, trace

Floats = NDArray[np.float32]


class FromScratchNetwork:
    """Layers in a row, from images to ten probabilities.

    Args:
        network: its layers, of the kinds in :data:`trainer.networks.layers.WRITTEN_FROM_SCRATCH`.
        seed: of the first weights.
    """

    def __init__(self, network: NetworkConfig, seed: int) -> None:
        random = np.random.default_rng(seed)
        self._network = network
        self._scale = np.float32(network.input_scale)
        self.layers: list[ScratchLayer] = []
        shape: Shape = IMAGE_SHAPE
        for step in trace(network.layers):
            self.layers += made_of(step.layer, shape, network.initializer, random)
            shape = step.output
        self._first_learner = next(number for number, layer in enumerate(self.layers) if layer.learned)

    @property
    def arrays(self) -> list[Floats]:
        """All weights themselves, no copies, in Keras' order."""
        return [array for layer in self.layers for array in layer.arrays]

    @property
    def learned(self) -> list[Floats]:
        """Those of :attr:`arrays` that gradients change."""
        return [array for layer in self.layers for array in layer.learned]

    @property
    def gradients(self) -> list[Floats]:
        """For each of :attr:`learned`, what :meth:`backward` found."""
        return [array for layer in self.layers for array in layer.gradients]

    @overflow_allowed()
    def forward(self, images: NDArray[np.uint8], training: bool = False) -> Floats:
        """Images (n, 28, 28) uint8 → probabilities (n, 10)."""
        values = self._scaled(images)
        for layer in self.layers:
            values = layer.forward(values, training)
        return values

    def backward(self, blame: Floats) -> None:
        """Find all gradients, from d loss / d sums of the last layer's softmax (n, 10)."""
        for number in reversed(range(self._first_learner, len(self.layers) - 1)):
            self.layers[number].find_gradients(blame)
            if number > self._first_learner:  # nobody below could learn from it
                blame = self.layers[number].backward(blame)

    @overflow_allowed()
    def answers(self, images: NDArray[np.uint8]) -> Floats:
        """Images (n, 28, 28) uint8 → probabilities and what the last sums are made of, side by side (n, 10 + f)."""
        values = features = self._scaled(images)
        for layer in self.layers:
            if isinstance(layer, DenseLayer | MaxoutLayer):
                features = values
            values = layer.forward(values, training=False)
        return np.concatenate([values, features], axis=1)

    @overflow_allowed()
    def dead_units(self, images: NDArray[np.uint8]) -> float | None:
        """The share of the ReLU units that answer 0 to each of ``images``; None without such units."""
        values, silent = self._scaled(images), []
        for layer in self.layers:
            values = layer.forward(values, training=False)
            if isinstance(layer, FunctionLayer) and layer.activation is ActivationName.RELU:
                silent.append((values <= 0).all(axis=tuple(range(values.ndim - 1))))
        return float(np.concatenate(silent).mean()) if silent else None

    def _scaled(self, images: NDArray[np.uint8]) -> Floats:
        values = images[..., np.newaxis].astype(np.float32)
        values *= self._scale
        return values

    def write(self, path: Path) -> None:
        """Keep the network in one ``.npz`` file: its layers as JSON, its weights as arrays."""
        layers = np.frombuffer(self._network.to_json().encode(), np.uint8)
        np.savez(path, layers, *self.arrays)

    @classmethod
    def read(cls, path: Path) -> "FromScratchNetwork":
        """The network that :meth:`write` kept.

        Raises:
            ModelError: the file is missing, damaged or something else.
        """
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
                layers, *arrays = (archive[f"arr_{number}"] for number in range(len(archive.files)))
            network = cls(NetworkConfig.from_json(layers.tobytes()), seed=0)
            for array, kept in zip(network.arrays, arrays, strict=True):
                if array.shape != kept.shape:
                    raise ValueError(f"{kept.shape} instead of {array.shape}")
                array[...] = kept
        except Exception as error:  # readers of damaged files raise nearly everything
            raise ModelError(
                phrase("trainer", "{path} does not hold a network of this program ({reason})."),
                path=path,
                reason=error,
            ) from error
        return network


class Descent:
    """A network on its way down the loss.

    Args:
        network: what learns.
        learning: optimiser, loss and penalties; targets and learning rates come with each step.
    """

    def __init__(self, network: FromScratchNetwork, learning: LearningConfig) -> None:
        self._network = network
        squared = learning.loss is choices.Loss.MEAN_SQUARED_ERROR
        self._loss = MeanSquaredError() if squared else CrossEntropy()
        self._penalty = Penalty(learning.l1, learning.l2)
        self._learned = network.learned
        self.optimizer = optimizer_for(learning.optimizer, self._learned)

    @overflow_allowed()
    def step(
        self, images: NDArray[np.uint8], targets: Floats, rate: float, measured: bool = False
    ) -> tuple[Floats, Floats, float]:
        """Forward, backward, update, on one batch with ``targets`` (n, 10).

        Returns:
            From before the update: the probabilities (n, 10), the loss of each image (n,), and if it shall
            be ``measured`` the length of the gradient, else NaN.
        """
        network = self._network
        probabilities = network.forward(images, training=True)
        losses = self.losses(probabilities, targets)
        network.backward(self._loss.blame(probabilities, targets) / np.float32(len(images)))
        gradients = network.gradients
        self._penalty.add_gradients(self._learned, gradients)
        length = _length(gradients) if measured else float("nan")
        self.optimizer.step(gradients, rate)
        return probabilities, losses, length

    @overflow_allowed()
    def losses(self, probabilities: Floats, targets: Floats) -> Floats:
        """The loss of each image (n,), the penalty on the weights included."""
        of_each = self._loss.of_each(probabilities, targets)
        of_each += self._penalty.value(self._learned)
        return of_each


def _length(gradients: Sequence[Floats]) -> float:
    """Of all gradients laid end to end: the root of the sum of all squares."""
    return float(np.sqrt(sum(float(np.vdot(gradient, gradient)) for gradient in gradients)))
