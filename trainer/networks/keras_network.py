"""Layer records made into a Keras network that takes raw pixels."""

import re
from typing import Any

from trainer.config import Initializer, NetworkConfig
from trainer.keras_door import keras
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer

_INITIALIZERS: dict[Initializer, dict[str, Any]] = {
    Initializer.GLOROT: {"class_name": "GlorotUniform", "config": {}},
    Initializer.HE: {"class_name": "HeNormal", "config": {}},
    Initializer.SMALL_RANDOM: {"class_name": "RandomNormal", "config": {"mean": 0.0, "stddev": 0.01}},
    Initializer.ZEROS: {"class_name": "Zeros", "config": {}},
}


def build(network: NetworkConfig, name: str, l1: float = 0.0, l2: float = 0.0) -> Any:
    """A ``keras.Model`` from images (n, 28, 28) uint8 to probabilities (n, 10) float32.

    The division by 255 is its first layer, so that a saved model needs no preparation of its input.
    ``l1`` and ``l2`` are the weights of the penalties on the kernels of all layers.
    """
    k = keras()
    beginnings = {"kernel_initializer": _INITIALIZERS[network.initializer], "kernel_regularizer": None}
    if l1 or l2:
        beginnings["kernel_regularizer"] = k.regularizers.L1L2(l1, l2)
    inputs = k.Input((28, 28), dtype="uint8", name="image")
    values = k.layers.Rescaling(network.input_scale, name="scale")(inputs)
    if not isinstance(network.layers[0], kinds.Flatten):
        values = k.layers.Reshape((28, 28, 1), name="channel")(values)
    for layer in network.layers:
        values = _add(k, layer, values, beginnings)
    return k.Model(inputs, values, name=re.sub("[^A-Za-z0-9]+", "_", name).strip("_") or None)


def _add(k: Any, layer: Layer, values: Any, kernel: dict[str, Any]) -> Any:
    match layer:
        case kinds.Flatten():
            return k.layers.Flatten()(values)
        case kinds.Dense():
            return _dense(k, layer, values, kernel)
        case kinds.Convolution():
            return k.layers.Conv2D(
                layer.filters,
                layer.kernel,
                activation=layer.activation.value,
                padding=layer.padding,
                use_bias=layer.bias,
                **kernel,
            )(values)
        case kinds.Pooling(mode="max"):
            return k.layers.MaxPooling2D(layer.size)(values)
        case kinds.Pooling():
            return k.layers.AveragePooling2D(layer.size)(values)
        case kinds.GlobalAveragePooling():
            return k.layers.GlobalAveragePooling2D()(values)
        case kinds.Dropout():
            return k.layers.Dropout(layer.rate)(values)
        case kinds.BatchNormalization():
            return k.layers.BatchNormalization(momentum=layer.momentum)(values)
        case kinds.ActivationLayer():
            return k.layers.Activation(layer.activation.value)(values)


def _dense(k: Any, layer: kinds.Dense, values: Any, kernel: dict[str, Any]) -> Any:
    def sums(activation: str) -> Any:
        return k.layers.Dense(
            layer.units,
            activation=activation,
            use_bias=layer.bias,
            **kernel,
        )(values)

    if layer.activation is ActivationName.MAXOUT:
        return k.layers.Maximum()([sums("linear"), sums("linear")])
    return sums(layer.activation.value)
