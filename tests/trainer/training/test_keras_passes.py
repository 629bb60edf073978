"""Less work, same results: our passes against the model's own."""

import numpy as np
import pytest

from trainer import load_image_set, preset, run_training
from trainer.config import DataConfig
from trainer.keras_door import tensorflow
from trainer.networks.layers import (
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from trainer.networks.network_config import NetworkConfig
from trainer.training.keras_engine import KerasNetwork

pytestmark = pytest.mark.keras

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
CUT = (Convolution(filters=16), Pooling(), Convolution(filters=32), Pooling(), Flatten(), SOFTMAX)
PADDED = (Convolution(filters=24, padding="same"), Pooling(size=3), GlobalAveragePooling(), SOFTMAX)
NORMALIZED = (Convolution(filters=24), BatchNormalization(), Pooling(size=3), Flatten(), SOFTMAX)
DROPPING = (*CUT[:-1], Dropout(rate=0.5), SOFTMAX)
MAXOUT = (*CUT[:-1], Dense(units=8, activation=ActivationName.MAXOUT), SOFTMAX)
FIRM = (
    Convolution(filters=16, activation=ActivationName.GELU),
    Pooling(),
    Convolution(filters=32, activation=ActivationName.LEAKY_RELU, bias=False),
    Pooling(),
    Convolution(filters=8, activation=ActivationName.TANH),
    Pooling(mode="average"),
    Flatten(),
    SOFTMAX,
)
SMALL = (Flatten(), Dense(units=16), SOFTMAX)


def network_of(layers, **learning):
    config = preset("cnn").changed(network=NetworkConfig(layers=layers))
    return KerasNetwork(config.changed(learning=config.learning.changed(batch_size=256, **learning)))


def first_images(count):
    mnist = load_image_set("mnist")
    return mnist.train_images[:count], mnist.train_labels[:count].astype(np.int32)


@pytest.mark.parametrize("layers", [CUT, PADDED, NORMALIZED, DROPPING, FIRM, SMALL])
@pytest.mark.parametrize("count", [1, 2, 31])
def test_that_a_step_is_that_of_the_whole_model(layers, count):
    tf, network = tensorflow(), network_of(layers)
    images, labels = first_images(count)

    def step(answers):
        network.begin_epoch(1)

        def made():
            with tf.GradientTape() as tape:
                probabilities = answers(tf.constant(images))
                loss = tf.reduce_mean(network._loss(labels, probabilities))
            return probabilities, tape.gradient(loss, [v.value for v in network.model.trainable_variables])

        with network._passes.scope():
            return tf.function(made)()

    expected, slopes = step(lambda images: network.model(images, training=True))
    probabilities, gradients = step(lambda images: network._passes.probabilities(images, training=True))
    np.testing.assert_allclose(probabilities, expected, atol=1e-6)
    for ours, theirs in zip(gradients, slopes, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=2e-6)


@pytest.mark.parametrize("layers", [CUT, PADDED, NORMALIZED, MAXOUT])
@pytest.mark.parametrize("count", [1, 30])
def test_that_evaluation_answers_as_the_model(layers, count):
    network = network_of(layers)
    images, labels = first_images(count)
    _, probabilities = network.evaluate(images, labels.astype(np.uint8))
    np.testing.assert_allclose(probabilities, network.model(images, training=False), atol=1e-6)


def test_that_a_small_network_computes_in_one_thread_and_a_large_one_in_parts(monkeypatch):
    monkeypatch.delenv("MNIST_TRAINER_THREADS", raising=False)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    small, large = network_of(SMALL)._passes, network_of(CUT)._passes
    assert (small.in_one_thread, small.parts) == (True, 1)
    assert (large.in_one_thread, large.parts) == (False, 2)
    monkeypatch.setenv("MNIST_TRAINER_THREADS", "1")
    assert network_of(CUT)._passes.parts == 1


@pytest.mark.parametrize("name", ["cnn", "course-mlp"])
def test_that_the_numbers_do_not_depend_on_the_parts(monkeypatch, short_test, name):
    config = preset(name).changed(data=DataConfig(training_images=600)).with_choices(epochs=1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    (shared,) = run_training(config).history.epochs
    monkeypatch.setenv("MNIST_TRAINER_THREADS", "1")
    (alone,) = run_training(config).history.epochs
    assert shared.loss == pytest.approx(alone.loss, abs=1e-5)
    assert shared.validation_loss == pytest.approx(alone.validation_loss, abs=1e-5)
