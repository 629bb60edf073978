"""Any network of this program computed forward in NumPy: answers without TensorFlow, straight from weights.

Written for single images and small batches; it holds no state, so any thread may use it at any time.
"""

import threading
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from threadpoolctl import OpenBLASController, ThreadpoolController

from trainer import activations
from trainer.errors import ModelError, phrase
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.networks.network_config import NetworkConfig
from trainer.networks.overflow import overflow_allowed
from trainer.networks.shapes import IMAGE_SHAPE, trace

Floats = NDArray[np.float32]

_EPSILON = np.float32(0.001)  # Keras' own, against division by 0 in batch normalization
_BATCH = 64  # images at once: windows of more of them would not stay in the processor's cache


class _OneThread:
    """While anybody is inside, NumPy computes each matrix product in one thread.

    Several threads gain nothing for one image, and where a training keeps the cores busy they wait for
    each other a hundred times as long as the product takes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._limits: Any = None

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                _take_control()
                self._limits = _thread_pools().limit(limits=1, user_api="blas")
            self._inside += 1

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                _take_control()
                self._limits.restore_original_limits()
                _take_control()


one_thread = _OneThread()


def _take_control() -> None:
    """Newer versions of threadpoolctl listen only to the thread that set a limit first: let it forget that."""
    forget = getattr(OpenBLASController, "clear_controlling_thread", None)
    if forget is not None:
        forget(force=True)


class LayerStack:
    """A network with its weights, ready to answer.

    Args:
        network: the layers.
        weights: in the order of :func:`trainer.networks.keras_network.build`'s ``model.weights``.

    Raises:
        ModelError: the weights are not those of such a network.
    """

    def __init__(self, network: NetworkConfig, weights: Sequence[Floats]) -> None:
        self._layers = network.layers
        self._scale = np.float32(network.input_scale)
        shapes = [weight_shapes(*step) for step in _steps(network)]
        needed = [shape for of_layer in shapes for shape in of_layer]
        if [np.shape(array) for array in weights] != needed:
            raise ModelError(phrase("trainer", "The weights do not fit the network. Choose another model."))
        _thread_pools()  # found now, not with the first answer
        remaining = iter(weights)
        self._weights = [[_ready(next(remaining)) for _ in of_layer] for of_layer in shapes]

    def answers(self, images: NDArray[np.uint8]) -> Floats:
        """Images (n, 28, 28) uint8 → probabilities and the features that the last layer weighs, (n, 10 + f)."""
        pieces = [self._piece(images[start : start + _BATCH]) for start in range(0, len(images), _BATCH)]
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

    @overflow_allowed()
    def outputs(self, images: NDArray[np.uint8]) -> list[Floats]:
        """What each layer makes of ``images`` (n, 28, 28) uint8, in the layers' order; all at once."""
        values, found = self._scaled(images), []
        with one_thread:
            for layer, weights in zip(self._layers, self._weights, strict=True):
                values = _forward(layer, weights, values)
                found.append(values)
        return found

    @overflow_allowed()
    def sums(self, images: NDArray[np.uint8]) -> list[Floats | None]:
        """What arrives at the activation of each layer for ``images`` (n, 28, 28) uint8, in the layers' order.

        None for layers without an activation, and for maxout, which compares two sums. All images at once.
        """
        values, found = self._scaled(images), list[Floats | None]()
        with one_thread:
            for layer, weights in zip(self._layers, self._weights, strict=True):
                found.append(sums := _arriving(layer, weights, values))
                match layer:
                    case kinds.Dense() | kinds.Convolution() | kinds.ActivationLayer() if sums is not None:
                        values = _activated(layer.activation, sums)
                    case _:
                        values = _forward(layer, weights, values)
        return found

    @overflow_allowed()
    def _piece(self, images: NDArray[np.uint8]) -> Floats:
        """Only what the end needs is kept."""
        values = self._scaled(images)
        features = values
        with one_thread:
            for layer, weights in zip(self._layers, self._weights, strict=True):
                if isinstance(layer, kinds.Dense):
                    features = values
                values = _forward(layer, weights, values)
        return np.concatenate([values, features.reshape(len(features), -1)], axis=1)

    def _scaled(self, images: NDArray[np.uint8]) -> Floats:
        values = images[..., np.newaxis].astype(np.float32)
        values *= self._scale
        return values


@cache
def _thread_pools() -> Any:
    return ThreadpoolController()


def weight_shapes(layer: Layer, shape: tuple[int, ...]) -> list[tuple[int, ...]]:
    """The arrays that ``layer`` has in Keras' order, where values of ``shape`` arrive at it."""
    match layer:
        case kinds.Dense():
            pair = [(shape[0], layer.units), *([(layer.units,)] if layer.bias else [])]
            return [*pair, *pair] if layer.activation is ActivationName.MAXOUT else [*pair]
        case kinds.Convolution():
            kernel = (layer.kernel, layer.kernel, shape[2], layer.filters)
            return [kernel, (layer.filters,)] if layer.bias else [kernel]
        case kinds.BatchNormalization():
            return [(shape[-1],)] * 4
        case _:
            return []


def _steps(network: NetworkConfig) -> Iterator[tuple[Layer, tuple[int, ...]]]:
    """Each layer with the shape that arrives at it."""
    shape: tuple[int, ...] = IMAGE_SHAPE
    for step in trace(network.layers):
        yield step.layer, shape
        shape = step.output


def _ready(array: Floats) -> Floats:
    return np.ascontiguousarray(array, np.float32)


def _arriving(layer: Layer, weights: Sequence[Floats], values: Floats) -> Floats | None:
    """The numbers that ``layer`` gives to its activation, if it has one that takes them one by one."""
    match layer:
        case kinds.Dense(activation=ActivationName.MAXOUT):
            return None
        case kinds.Dense():
            return _sums(values, weights)
        case kinds.Convolution():
            return _convolved(layer, values, weights)
        case kinds.ActivationLayer():
            return values
        case _:
            return None


def _forward(layer: Layer, weights: Sequence[Floats], values: Floats) -> Floats:
    match layer:
        case kinds.Flatten():
            return values.reshape(len(values), -1)
        case kinds.Dense(activation=ActivationName.MAXOUT):
            half = len(weights) // 2
            return np.maximum(_sums(values, weights[:half]), _sums(values, weights[half:]))
        case kinds.Dense():
            return _activated(layer.activation, _sums(values, weights))
        case kinds.Convolution():
            return _activated(layer.activation, _convolved(layer, values, weights))
        case kinds.Pooling():
            return _pooled(layer, values)
        case kinds.GlobalAveragePooling():
            return np.asarray(values.mean(axis=(1, 2)), np.float32)
        case kinds.BatchNormalization():
            gain, shift, mean, variance = weights
            factor = gain / np.sqrt(variance + _EPSILON)
            return np.asarray(values * factor + (shift - mean * factor), np.float32)
        case kinds.ActivationLayer():
            return _activated(layer.activation, values)
        case kinds.Dropout():  # only while training
            return values


def _activated(activation: ActivationName, sums: Floats) -> Floats:
    if activation is ActivationName.RELU:
        return np.maximum(sums, 0)
    return np.asarray(activations.value(activation, sums), np.float32)


def _sums(values: Floats, weights: Sequence[Floats]) -> Floats:
    """values · weights + bias, if there is one."""
    sums: Floats = values @ weights[0]
    if len(weights) > 1:
        sums += weights[1]
    return sums


def _convolved(layer: kinds.Convolution, values: Floats, weights: Sequence[Floats]) -> Floats:
    """Every window laid out as a row, so that one matrix product does the whole layer."""
    kernel, *bias = weights
    size, _, maps, filters = kernel.shape
    if layer.padding == "same":
        before = (size - 1) // 2
        edge = (before, size - 1 - before)
        values = np.pad(values, ((0, 0), edge, edge, (0, 0)))
    windows = sliding_window_view(values, (size, size), axis=(1, 2)).transpose(0, 1, 2, 4, 5, 3)
    count, height, width = windows.shape[:3]
    rows = windows.reshape(count * height * width, size * size * maps)
    sums = _sums(rows, [kernel.reshape(-1, filters), *bias])
    return sums.reshape(count, height, width, filters)


def _pooled(layer: kinds.Pooling, values: Floats) -> Floats:
    """Rows and columns that do not fill a window are left out, as Keras leaves them."""
    count, height, width, maps = values.shape
    size = layer.size
    rows, columns = height // size, width // size
    windows = values[:, : rows * size, : columns * size].reshape(count, rows, size, columns, size, maps)
    pooled = windows.max(axis=(2, 4)) if layer.mode == "max" else windows.mean(axis=(2, 4))
    return np.asarray(pooled, np.float32)
