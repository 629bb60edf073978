"""The layers of the network written out in NumPy: what each does with values, and with blame.

*Forward*, values go from layer to layer until they are probabilities. *Backward*, the blame for the loss
goes the other way: a layer is told d loss / d output, finds from it how the loss changes with its own
weights (its gradients) and passes on d loss / d input. That is the chain rule, one layer at a time.

The first axis is always that of the images of a batch; float32 throughout.
"""

import numpy as np
from numpy.typing import NDArray

from trainer import activations
from trainer.choices import Initializer
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.networks.shapes import Shape

Floats = NDArray[np.float32]


class ScratchLayer:
    """What all layers have in common.

    Attributes:
        learned: the arrays that training changes.
        remembered: arrays that answers depend on, but no gradient changes.
        gradients: d loss / d array for each of ``learned``, once :meth:`find_gradients` was called.
    """

    def __init__(self) -> None:
        self.learned: list[Floats] = []
        self.remembered: list[Floats] = []
        self.gradients: list[Floats] = []

    @property
    def arrays(self) -> list[Floats]:
        """Everything that has to be kept to have the layer again, in Keras' order."""
        return [*self.learned, *self.remembered]

    def forward(self, values: Floats, training: bool) -> Floats:
        """What the layer makes of ``values``; in ``training`` it remembers what backward will need."""
        raise NotImplementedError

    def find_gradients(self, blame: Floats) -> None:
        """Fill ``gradients`` from d loss / d output; nothing to do where nothing is learned."""

    def backward(self, blame: Floats) -> Floats:
        """From d loss / d output to d loss / d input."""
        raise NotImplementedError


class FlattenLayer(ScratchLayer):
    """Lays the numbers of each image out in one row."""

    def forward(self, values: Floats, training: bool) -> Floats:
        self._shape = values.shape
        return values.reshape(len(values), -1)

    def backward(self, blame: Floats) -> Floats:
        return blame.reshape(self._shape)


class DenseLayer(ScratchLayer):
    """Sums = values · weights + bias; the activation is a layer of its own.

    Attributes:
        weights: (inputs, units).
        bias: (units,), or None.
    """

    def __init__(
        self, inputs: int, layer: kinds.Dense, initializer: Initializer, random: np.random.Generator
    ) -> None:
        super().__init__()
        self.weights = _first_weights(inputs, layer.units, initializer, random)
        self.bias = np.zeros(layer.units, np.float32) if layer.bias else None
        self.learned = [self.weights] if self.bias is None else [self.weights, self.bias]

    def forward(self, values: Floats, training: bool) -> Floats:
        if training:
            self._values = values
        sums: Floats = values @ self.weights
        if self.bias is not None:
            sums += self.bias
        return sums

    def find_gradients(self, blame: Floats) -> None:
        """A weight is to blame as far as its input was large and its sum is to blame."""
        self.gradients = [self._values.T @ blame]
        if self.bias is not None:
            self.gradients.append(blame.sum(axis=0))

    def backward(self, blame: Floats) -> Floats:
        return blame @ self.weights.T


class MaxoutLayer(ScratchLayer):
    """The larger of two sums, each with weights and bias of its own."""

    def __init__(self, first: DenseLayer, second: DenseLayer) -> None:
        super().__init__()
        self._first, self._second = first, second
        self.learned = [*first.learned, *second.learned]

    def forward(self, values: Floats, training: bool) -> Floats:
        first, second = self._first.forward(values, training), self._second.forward(values, training)
        if training:
            self._first_wins = first >= second
        return np.maximum(first, second)

    def find_gradients(self, blame: Floats) -> None:
        """Only the sum that won has changed the output."""
        self._first.find_gradients(blame * self._first_wins)
        self._second.find_gradients(blame * ~self._first_wins)
        self.gradients = [*self._first.gradients, *self._second.gradients]

    def backward(self, blame: Floats) -> Floats:
        through_first = self._first.backward(blame * self._first_wins)
        return through_first + self._second.backward(blame * ~self._first_wins)


class FunctionLayer(ScratchLayer):
    """An activation function of each number, or softmax of each row."""

    def __init__(self, activation: ActivationName) -> None:
        super().__init__()
        self.activation = activation

    def forward(self, values: Floats, training: bool) -> Floats:
        if training:
            self._values = values
        if self.activation is ActivationName.RELU:
            return np.maximum(values, 0)
        return np.asarray(activations.value(self.activation, values), np.float32)

    def backward(self, blame: Floats) -> Floats:
        """Blame times slope; a steep place passes on more of it."""
        if self.activation is ActivationName.RELU:
            return blame * (self._values > 0)
        if self.activation is ActivationName.SOFTMAX:
            return through_softmax(self.forward(self._values, training=False), blame)
        return blame * np.asarray(activations.derivative(self.activation, self._values), np.float32)


class DropoutLayer(ScratchLayer):
    """Sets a random share of the values to 0 while training and scales the rest up to make good for it."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate
        self.random = np.random.default_rng(0)

    def forward(self, values: Floats, training: bool) -> Floats:
        """When not training, nothing happens."""
        if not training or self.rate == 0:
            self._mask = np.ones((), np.float32)
            return values
        kept = self.random.random(values.shape, dtype=np.float32) >= self.rate
        self._mask = kept * np.float32(1 / (1 - self.rate))
        return values * self._mask

    def backward(self, blame: Floats) -> Floats:
        """What was switched off bears no blame."""
        return blame * self._mask


class BatchNormalizationLayer(ScratchLayer):
    """Each column brought to mean 0 and variance 1 over the batch, then scaled and shifted.

    Answers must not depend on what else is in a batch: outside training, running averages of mean and
    variance take the batch's place.

    Attributes:
        scale: learned (gamma).
        shift: learned (beta).
        mean: running average.
        variance: running average.
    """

    EPSILON = 0.001
    """Against division by 0; Keras' own."""

    def __init__(self, columns: int, momentum: float) -> None:
        super().__init__()
        self.scale, self.shift = np.ones(columns, np.float32), np.zeros(columns, np.float32)
        self.mean, self.variance = np.zeros(columns, np.float32), np.ones(columns, np.float32)
        self.learned, self.remembered = [self.scale, self.shift], [self.mean, self.variance]
        self._momentum = momentum

    def forward(self, values: Floats, training: bool) -> Floats:
        mean, variance = self.mean, self.variance
        if training:
            self._axes = tuple(range(values.ndim - 1))  # all but that of the columns
            mean, variance = values.mean(self._axes), values.var(self._axes)
            self.mean += (1 - self._momentum) * (mean - self.mean)
            self.variance += (1 - self._momentum) * (variance - self.variance)
        spread = np.sqrt(variance + np.float32(self.EPSILON))
        normal: Floats = (values - mean) / spread
        if training:
            self._normal, self._spread = normal, spread
        return self.scale * normal + self.shift

    def find_gradients(self, blame: Floats) -> None:
        self.gradients = [(blame * self._normal).sum(self._axes), blame.sum(self._axes)]

    def backward(self, blame: Floats) -> Floats:
        """A value also moves its column's mean and variance, and with them all others of the batch.

        Those two ways take away from the blame what it has in common with a shift of the whole column
        (first mean) and with a stretch of it (second mean).
        """
        together = blame.mean(self._axes)
        stretch = (blame * self._normal).mean(self._axes)
        passed_on: Floats = self.scale / self._spread * (blame - together - self._normal * stretch)
        return passed_on


def through_softmax(probabilities: Floats, blame: Floats) -> Floats:
    """From d loss / d probabilities to d loss / d sums, (n, classes) each.

    Softmax's Jacobian is pᵢ · (1 − pᵢ) on the diagonal and −pᵢ · pⱼ elsewhere; its product with the blame
    bᵢ is pᵢ · (bᵢ − Σ bⱼ · pⱼ).
    """
    shared: Floats = (blame * probabilities).sum(axis=-1, keepdims=True)
    return probabilities * (blame - shared)


def made_of(
    layer: Layer, shape: Shape, initializer: Initializer, random: np.random.Generator
) -> list[ScratchLayer]:
    """The layers that the record ``layer`` stands for, where values of ``shape`` arrive at it.

    Raises:
        ValueError: that layer is not among those written out here.
    """
    match layer:
        case kinds.Flatten():
            return [FlattenLayer()]
        case kinds.Dense(activation=ActivationName.MAXOUT):
            first, second = (DenseLayer(shape[0], layer, initializer, random) for _ in range(2))
            return [MaxoutLayer(first, second)]
        case kinds.Dense():
            sums = DenseLayer(shape[0], layer, initializer, random)
            return [sums, FunctionLayer(layer.activation)]
        case kinds.Dropout():
            return [DropoutLayer(layer.rate)]
        case kinds.BatchNormalization():
            return [BatchNormalizationLayer(shape[-1], layer.momentum)]
        case kinds.ActivationLayer():
            return [FunctionLayer(layer.activation)]
        case _:
            raise ValueError(layer.kind)


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
