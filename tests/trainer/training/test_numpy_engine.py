"""The network written out in NumPy, trained as the training loop trains it."""

import numpy as np
import pytest

from trainer.choices import Loss, Optimizer
from trainer.config import Engine, LearningConfig, NetworkConfig, TrainingConfig
from trainer.data.sources import load_image_set
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Dense,
    Dropout,
    Flatten,
)
from trainer.training.numpy_engine import NumpyNetwork

BATCHES, SIZE = 20, 25
LAYERS = (
    Flatten(),
    Dense(units=16, activation=ActivationName.LINEAR),
    BatchNormalization(momentum=0.9),
    ActivationLayer(),
    Dense(units=10, activation=ActivationName.SOFTMAX),
)


@pytest.fixture(scope="module")
def lesson():
    """Images (s, b, 28, 28) and labels (s, b)."""
    data = load_image_set("mnist")
    count = BATCHES * SIZE
    return (
        data.train_images[:count].reshape(BATCHES, SIZE, 28, 28),
        data.train_labels[:count].reshape(BATCHES, SIZE),
    )


def config(*, layers=LAYERS, **learning) -> TrainingConfig:
    learning.setdefault("optimizer", Optimizer.ADAM)
    return TrainingConfig(
        engine=Engine.NUMPY, network=NetworkConfig(layers=layers), learning=LearningConfig(**learning)
    )


def train(network, lesson, part=slice(None), rate=0.01):
    images, labels = lesson[0][part], lesson[1][part]
    measured = np.arange(len(images)) % 5 == 0
    return network.train(images, labels, np.full(len(images), rate, np.float32), measured)


@pytest.mark.keras
@pytest.mark.parametrize(
    "learning",
    [
        {},
        {"optimizer": Optimizer.SGD, "l1": 1e-4, "l2": 1e-3, "label_smoothing": 0.1},
        {"optimizer": Optimizer.RMSPROP, "loss": Loss.MEAN_SQUARED_ERROR},
        {"optimizer": Optimizer.MOMENTUM, "l2": 1e-3},
        {"optimizer": Optimizer.ADAMW, "loss": Loss.MEAN_SQUARED_ERROR, "label_smoothing": 0.2},
    ],
)
def test_that_both_engines_learn_the_same_from_the_same_start(lesson, learning):
    from trainer.training.keras_engine import KerasNetwork

    made = config(**learning)
    ours, theirs = NumpyNetwork(made), KerasNetwork(made.changed(engine=Engine.KERAS))
    assert ours.parameters == theirs.parameters == made.network.parameters
    theirs.set_weights(ours.weights())
    for mine, keras in zip(train(ours, lesson), train(theirs, lesson), strict=True):
        np.testing.assert_allclose(mine, keras, rtol=2e-3, atol=2e-3)
    for mine, keras in zip(ours.weights(), theirs.weights(), strict=True):
        assert mine.shape == keras.shape
        assert np.abs(mine - keras).mean() < 1e-3
    images, labels = lesson[0][0], lesson[1][0]
    for mine, keras in zip(ours.evaluate(images, labels), theirs.evaluate(images, labels), strict=True):
        np.testing.assert_allclose(mine, keras, rtol=5e-3, atol=5e-3)
    assert ours.dead_units(images) == theirs.dead_units(images)


@pytest.mark.parametrize("optimizer", [*Optimizer])
def test_that_it_learns(lesson, optimizer):
    network = NumpyNetwork(config(optimizer=optimizer))
    rate = 0.1 if optimizer in (Optimizer.SGD, Optimizer.MOMENTUM) else 0.01
    first, *_ = train(network, lesson, rate=rate)
    for _ in range(4):
        last, accuracies, _ = train(network, lesson, rate=rate)
    assert last.mean() < first.mean() / 2
    assert accuracies.mean() > 0.85


def test_that_only_asked_for_gradients_are_measured(lesson):
    _, _, norms = train(NumpyNetwork(config()), lesson)
    known = np.isfinite(norms)
    np.testing.assert_array_equal(known, np.arange(BATCHES) % 5 == 0)
    assert (norms[known] > 0).all()


def test_that_a_network_taken_up_again_goes_on_as_if_nothing_had_happened(lesson):
    layers = (*LAYERS[:-1], Dropout(rate=0.3), LAYERS[-1])
    whole, first, second = (NumpyNetwork(config(layers=layers)) for _ in range(3))
    for network in (whole, first):
        network.begin_epoch(1)
        train(network, lesson, slice(10))
    second.set_weights(first.weights())
    second.set_optimizer_state(first.optimizer_state())
    for network in (whole, second):
        network.begin_epoch(2)
        train(network, lesson, slice(10, None))
    for one, other in zip(whole.weights(), second.weights(), strict=True):
        np.testing.assert_array_equal(one, other)


def test_that_weights_that_were_taken_do_not_change_with_the_network(lesson):
    network = NumpyNetwork(config())
    taken, state = network.weights(), network.optimizer_state()
    copies = [array.copy() for array in (*taken, *state)]
    train(network, lesson)
    for array, copy in zip((*taken, *state), copies, strict=True):
        np.testing.assert_array_equal(array, copy)


@pytest.mark.parametrize("penalty", [1e36, 1e38, np.inf])
def test_that_weights_without_bounds_are_told_by_the_losses_alone(lesson, penalty):
    """No warning on the way: who trains looks at the numbers."""
    layers = (Flatten(), Dense(units=16, activation=ActivationName.LINEAR), LAYERS[-1])
    network = NumpyNetwork(config(layers=layers, optimizer=Optimizer.SGD, l2=1.0))
    size = min(np.sqrt(penalty / network.parameters), 1e30)  # Σw² is the penalty
    network.set_weights([np.full_like(weights, size) for weights in network.weights()])
    losses, accuracies, _ = train(network, lesson, slice(0, 1))
    assert not losses[0] < penalty / 2
    assert 0 <= accuracies[0] <= 1
    network.evaluate(lesson[0][0], lesson[1][0])
