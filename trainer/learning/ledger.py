"""What each activation function costs and what becomes of a small network with it, measured on this computer.

The other half of the ledger, what can be computed from the formula alone, is in
:mod:`trainer.activation_properties`.
"""

import math
import time
from functools import cache

import numpy as np
from numpy.typing import NDArray

from trainer import activations
from trainer.activation_properties import FLAT_SLOPE
from trainer.config import DataConfig, Engine, LearningConfig, NetworkConfig, StoppingConfig, TrainingConfig
from trainer.data.sources import load_image_set
from trainer.networks.from_scratch import FromScratchNetwork
from trainer.networks.from_scratch_layers import (
    DenseLayer,
    FunctionLayer,
    MaxoutLayer,
    ScratchLayer,
)
from trainer.networks.layers import ActivationName, Dense, Flatten
from trainer.training.trial import Trial

Floats = NDArray[np.float32]

_IMAGES, _UNITS = 128, 256
_ROUNDS = 15
_SHORTEST = 0.002
_TRAINING_IMAGES = 4000
_HIDDEN = 32
_EPOCHS = 4
_LEARNING_RATE = 0.02
_LOOKED_AT = 500


@cache
def relative_costs() -> dict[ActivationName, float]:
    """How long each function takes compared with ReLU, forward and backward, measured once.

    The functions take turns, and the quickest round of each counts: whatever else the computer does can
    only slow it down. It takes about a second.
    """
    layers = {name: layer_of(name) for name in ActivationName}
    values = np.random.default_rng(0).standard_normal((_IMAGES, _UNITS)).astype(np.float32)
    repeats = {name: _repeats(layer, values) for name, layer in layers.items()}
    quickest = dict.fromkeys(ActivationName, math.inf)
    for _ in range(_ROUNDS):
        for name, layer in layers.items():
            quickest[name] = min(quickest[name], _seconds(layer, values, repeats[name]))
    return {name: seconds / quickest[ActivationName.RELU] for name, seconds in quickest.items()}


def layer_of(name: ActivationName) -> ScratchLayer:
    """The function as a layer of the network written in NumPy, without the sums before it."""
    if name is ActivationName.MAXOUT:
        return MaxoutLayer(_Given(), _Reversed())
    return FunctionLayer(name)


class _Given(DenseLayer):
    """Stands for sums that are there already: what Maxout does with two of them is to be timed alone."""

    def __init__(self) -> None:
        ScratchLayer.__init__(self)

    def forward(self, values: Floats, training: bool) -> Floats:
        return values

    def backward(self, blame: Floats) -> Floats:
        return blame


class _Reversed(_Given):
    """Other sums than the first ones."""

    def forward(self, values: Floats, training: bool) -> Floats:
        return values[::-1]


def _once(layer: ScratchLayer, values: Floats) -> None:
    layer.forward(values, training=True)
    layer.backward(values)


def _repeats(layer: ScratchLayer, values: Floats) -> int:
    """So many that the clock is fine enough."""
    _once(layer, values)
    return max(1, int(_SHORTEST / max(_seconds(layer, values, 1), 1e-6)))


def _seconds(layer: ScratchLayer, values: Floats, repeats: int) -> float:
    start = time.perf_counter()
    for _ in range(repeats):
        _once(layer, values)
    return (time.perf_counter() - start) / repeats


def ledger_config(name: ActivationName, seed: int = 0) -> TrainingConfig:
    """The small training that is the same for all functions: two hidden layers, a few seconds.

    The learning rate is high on purpose: that is when units die.
    """
    hidden = Dense(units=_HIDDEN, activation=name)
    output = Dense(units=10, activation=ActivationName.SOFTMAX)
    return TrainingConfig(
        preset="ledger",
        engine=Engine.NUMPY,
        data=DataConfig(training_images=_TRAINING_IMAGES),
        network=NetworkConfig(layers=(Flatten(), hidden, hidden, output)),
        learning=LearningConfig(learning_rate=_LEARNING_RATE),
        stopping=StoppingConfig(epochs=_EPOCHS),
        seed=seed,
    )


def dead_share(trial: Trial) -> float:
    """Of the hidden units, those whose slope is below FLAT_SLOPE for every one of 500 images.

    Such a unit learns next to nothing any more, whatever it is shown: for ReLU it is silent, for sigmoid
    it stands at one of its ends. A Maxout unit always passes the gradient on to the higher of its lines.
    """
    images = load_image_set(trial.config.data.dataset).train_images[:_LOOKED_AT]
    network = FromScratchNetwork(trial.config.network, trial.config.seed)
    for array, trained in zip(network.arrays, trial.network.weights(), strict=True):
        array[...] = trained
    scale = np.float32(trial.config.network.input_scale)
    values: Floats = images[..., np.newaxis].astype(np.float32) * scale
    dead: list[NDArray[np.bool_]] = []
    for layer in network.layers[:-1]:
        if isinstance(layer, FunctionLayer):
            slopes = np.abs(activations.derivative(layer.activation, values))
            dead.append(np.asarray((slopes < FLAT_SLOPE).all(axis=0)))
        values = layer.forward(values, training=False)
        if isinstance(layer, MaxoutLayer):
            dead.append(np.zeros(values.shape[1], np.bool_))
    return float(np.concatenate(dead).mean())
