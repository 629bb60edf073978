"""A dense network written out in NumPy: the same mathematics as Keras, every line to be read.

Each layer knows three things: how values go forward, how the blame for the loss goes backward,
and how its weights change. float32 throughout.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer import activations
from trainer.config import Initializer, NetworkConfig
from trainer.errors import ModelError, phrase
from trainer.networks.layers import ActivationName, Dense, Dropout

Floats = NDArray[np.float32]

_SILENT = np.errstate(over="ignore", invalid="ignore")  # the training loop looks for numbers that are none


class DenseLayer:
    """Sums = values · weights + bias, then an activation.

    Attributes:
        weights: (inputs, units).
        bias: (units,).
        activation: applied to the sums; softmax in the last layer only.
    """

    def __init__(
        self, inputs: int, layer: Dense, initializer: Initializer, random: np.random.Generator
    ) -> None:
        self.weights = _first_weights(inputs, layer.units, initializer, random)
        self.bias = np.zeros(layer.units, np.float32)
        self.has_bias = layer.bias
        self.activation = layer.activation

    @property
    def arrays(self) -> list[Floats]:
        """What is learned: the weights, and the bias if there is one."""
        return [self.weights, self.bias] if self.has_bias else [self.weights]

    def forward(self, values: Floats, training: bool) -> Floats:
        """(n, inputs) → (n, units)."""
        sums: Floats = values @ self.weights
        sums += self.bias
        if training:
            self._values, self._sums = values, sums
        if self.activation is ActivationName.RELU:
            return np.maximum(sums, 0)
        return np.asarray(activations.value(self.activation, sums), np.float32)

    def backward(self, blame: Floats, wants_input_blame: bool) -> Floats | None:
        """From d loss / d output (n, units) to the gradients, and to d loss / d input (n, inputs).

        For the softmax layer ``blame`` is already d loss / d sums: softmax and cross-entropy together
        have the simple derivative (probability − target).
        """
        if self.activation is ActivationName.RELU:
            blame = blame * (self._sums > 0)
        elif self.activation is not ActivationName.SOFTMAX:
            blame = blame * np.asarray(activations.derivative(self.activation, self._sums), np.float32)
        self.weight_gradient = self._values.T @ blame
        self.bias_gradient = blame.sum(axis=0)
        return blame @ self.weights.T if wants_input_blame else None

    def descend(self, learning_rate: float) -> None:
        """One step down the gradient."""
        self.weight_gradient *= np.float32(learning_rate)
        self.weights -= self.weight_gradient
        if self.has_bias:
            self.bias -= np.float32(learning_rate) * self.bias_gradient


class DropoutLayer:
    """Sets a random share of the values to 0 while training and scales the rest up to make good for it."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self.random = np.random.default_rng(0)

    def forward(self, values: Floats, training: bool) -> Floats:
        """(n, units) → (n, units); when not training, nothing happens."""
        if not training or self.rate == 0:
            self._mask = np.ones((), np.float32)
            return values
        kept = self.random.random(values.shape, dtype=np.float32) >= self.rate
        self._mask = kept * np.float32(1 / (1 - self.rate))
        return values * self._mask

    def backward(self, blame: Floats, wants_input_blame: bool) -> Floats | None:
        """What was switched off bears no blame."""
        return blame * self._mask if wants_input_blame else None

    def descend(self, learning_rate: float) -> None:
        """Nothing to learn."""


class FromScratchNetwork:
    """Dense and dropout layers in a row, trained by mini-batch gradient descent.

    Args:
        network: Flatten, Dense and Dropout records; see :class:`trainer.config.NetworkConfig`.
        seed: of the first weights.
    """

    def __init__(self, network: NetworkConfig, seed: int) -> None:
        random = np.random.default_rng(seed)
        self._network = network
        self.layers: list[DenseLayer | DropoutLayer] = []
        width = 28 * 28
        for layer in network.layers:
            if isinstance(layer, Dense):
                self.layers.append(DenseLayer(width, layer, network.initializer, random))
                width = layer.units
            elif isinstance(layer, Dropout):
                self.layers.append(DropoutLayer(layer.rate))

    @property
    def dense_layers(self) -> list[DenseLayer]:
        """The layers that have weights."""
        return [layer for layer in self.layers if isinstance(layer, DenseLayer)]

    @_SILENT
    def forward(self, images: NDArray[np.uint8], training: bool = False) -> Floats:
        """Images (n, 28, 28) uint8 → probabilities (n, 10)."""
        return self.layers[-1].forward(self._before_last(images, training), training)

    @_SILENT
    def answers(self, images: NDArray[np.uint8]) -> Floats:
        """Images (n, 28, 28) uint8 → probabilities and the last layer's input, side by side (n, 10 + f)."""
        features = self._before_last(images, training=False)
        return np.concatenate([self.layers[-1].forward(features, False), features], axis=1)

    def _before_last(self, images: NDArray[np.uint8], training: bool) -> Floats:
        values = images.reshape(len(images), -1).astype(np.float32)
        values *= np.float32(1 / 255)
        for layer in self.layers[:-1]:
            values = layer.forward(values, training)
        return values

    @_SILENT
    def step(self, images: NDArray[np.uint8], targets: Floats, learning_rate: float) -> tuple[Floats, Floats]:
        """Forward, backward, update, on one batch with ``targets`` (n, 10).

        Returns:
            The probabilities (n, 10) and the loss of each image (n,), from before the update.
        """
        probabilities = self.forward(images, training=True)
        blame: Floats | None = (probabilities - targets) / np.float32(len(images))
        for number in reversed(range(len(self.layers))):
            if blame is not None:
                blame = self.layers[number].backward(blame, wants_input_blame=number > 0)
        for layer in self.layers:
            layer.descend(learning_rate)
        return probabilities, cross_entropy(probabilities, targets)

    def write(self, path: Path) -> None:
        """Keep the network in one ``.npz`` file: its layers as JSON, its weights as arrays."""
        arrays = [array for layer in self.dense_layers for array in layer.arrays]
        layers = np.frombuffer(self._network.to_json().encode(), np.uint8)
        np.savez(path, layers, *arrays)

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
            own = [array for layer in network.dense_layers for array in layer.arrays]
            for array, kept in zip(own, arrays, strict=True):
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


def cross_entropy(probabilities: Floats, targets: Floats) -> Floats:
    """−Σ target · ln(probability) for each image, (n,); probabilities below 1e-7 count as 1e-7."""
    return np.asarray(-(targets * np.log(np.maximum(probabilities, 1e-7))).sum(axis=1), np.float32)


def _first_weights(inputs: int, units: int, initializer: Initializer, random: np.random.Generator) -> Floats:
    match initializer:
        case Initializer.GLOROT:
            limit = np.sqrt(6 / (inputs + units))
            weights = random.uniform(-limit, limit, (inputs, units))
        case Initializer.HE:
            weights = random.normal(0, np.sqrt(2 / inputs), (inputs, units))
        case Initializer.SMALL_RANDOM:
            weights = random.normal(0, 0.01, (inputs, units))
        case Initializer.ZEROS:
            weights = np.zeros((inputs, units))
    return weights.astype(np.float32)
