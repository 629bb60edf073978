"""Records become the Keras network that they describe."""

import numpy as np
import pytest

from trainer import preset
from trainer.activations import value
from trainer.config import Initializer, NetworkConfig
from trainer.keras_door import keras
from trainer.networks.keras_network import build
from trainer.networks.layers import ActivationLayer, ActivationName, Dense, Flatten, Pooling

pytestmark = pytest.mark.keras

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
IMAGES = np.random.default_rng(0).integers(0, 256, (5, 28, 28), np.uint8)


def test_that_raw_pixels_become_probabilities():
    answer = build(preset("cnn").network, "cnn")(IMAGES).numpy()
    assert answer.shape == (5, 10)
    assert answer.dtype == np.float32
    np.testing.assert_allclose(answer.sum(axis=1), 1, rtol=1e-5)


@pytest.mark.parametrize("name", [name for name in ActivationName if name is not ActivationName.MAXOUT])
def test_that_the_activation_is_the_one_of_the_catalogue(name):
    network = NetworkConfig(layers=(Flatten(), ActivationLayer(activation=name), SOFTMAX))
    model = build(network, "one activation")
    inner = keras().Model(model.input, model.layers[3].output)
    expected = value(name, IMAGES.reshape(5, -1) / np.float32(255))
    np.testing.assert_allclose(inner(IMAGES).numpy(), expected, atol=1e-6)


def test_that_maxout_takes_the_larger_of_two_sums():
    network = NetworkConfig(layers=(Flatten(), Dense(units=3, activation=ActivationName.MAXOUT), SOFTMAX))
    model = build(network, "maxout")
    inner = keras().Model(model.input, model.get_layer(index=-2).output)
    values = IMAGES.reshape(5, -1) / np.float32(255)
    first, first_bias, second, second_bias = model.get_weights()[:4]
    expected = np.maximum(values @ first + first_bias, values @ second + second_bias)
    np.testing.assert_allclose(inner(IMAGES).numpy(), expected, atol=1e-5)


@pytest.mark.parametrize("mode", ["max", "average"])
def test_that_pooling_is_the_chosen_one(mode):
    model = build(NetworkConfig(layers=(Pooling(mode=mode), Flatten(), SOFTMAX)), mode)
    inner = keras().Model(model.input, model.layers[3].output)
    windows = (IMAGES / np.float32(255)).reshape(5, 14, 2, 14, 2)
    expected = windows.max((2, 4)) if mode == "max" else windows.mean((2, 4))
    np.testing.assert_allclose(inner(IMAGES).numpy()[..., 0], expected, atol=1e-6)


@pytest.mark.parametrize(
    ("initializer", "spread"),
    [
        (Initializer.ZEROS, 0.0),
        (Initializer.SMALL_RANDOM, 0.01),
        (Initializer.GLOROT, (2 / (784 + 500)) ** 0.5),
        (Initializer.HE, (2 / 784) ** 0.5),
    ],
)
def test_how_far_the_first_weights_spread(initializer, spread):
    network = NetworkConfig(layers=(Flatten(), Dense(units=500), SOFTMAX), initializer=initializer)
    weights, bias = build(network, "start").get_weights()[:2]
    assert weights.std() == pytest.approx(spread, rel=0.02)
    assert not bias.any()


@pytest.mark.parametrize("name", ["a/b", "", "ö ü 日本", "-a", "x\0y", "{x}", "%s\n"])
def test_that_any_name_of_a_training_will_do(name):
    build(NetworkConfig(layers=(Flatten(), SOFTMAX)), name)
