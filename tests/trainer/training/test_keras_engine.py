"""Our training, compared with plain ``model.fit`` from the same weights in the same order."""

import numpy as np
import pytest

from trainer import load_image_set, preset
from trainer.config import (
    DataConfig,
    Initializer,
    LearningConfig,
    Loss,
    NetworkConfig,
    Optimizer,
    StoppingConfig,
    TrainingConfig,
)
from trainer.data.augmentation import NOT_A_DIGIT, Augmentation
from trainer.data.splitting import split
from trainer.keras_door import keras
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Flatten,
)
from trainer.training.control import RunControl
from trainer.training.fitting import Fitting
from trainer.training.keras_engine import KerasNetwork

pytestmark = pytest.mark.keras

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
PLAIN = NetworkConfig(layers=(Flatten(), Dense(units=16), SOFTMAX), initializer=Initializer.HE)
NORMALIZED = NetworkConfig(layers=(Flatten(), Dense(units=16), BatchNormalization(momentum=0.8), SOFTMAX))
DROPPING = NetworkConfig(layers=(Flatten(), Dense(units=16), Dropout(rate=0.4), SOFTMAX))
OURS = {
    Optimizer.SGD: lambda k: k.optimizers.SGD(0.05),
    Optimizer.MOMENTUM: lambda k: k.optimizers.SGD(0.01, momentum=0.9),
    Optimizer.RMSPROP: lambda k: k.optimizers.RMSprop(0.001),
    Optimizer.ADAM: lambda k: k.optimizers.Adam(0.001),
    Optimizer.ADAMW: lambda k: k.optimizers.AdamW(0.001),
}
RATES = {Optimizer.SGD: 0.05, Optimizer.MOMENTUM: 0.01}


def settings_for(
    network=PLAIN, optimizer=Optimizer.ADAM, smoothing=0.0, seed=3, **learning
) -> TrainingConfig:
    return TrainingConfig(
        network=network,
        data=DataConfig(training_images=375),  # 300 to learn from: nine batches of 32 and one of 12
        learning=LearningConfig(
            optimizer=optimizer,
            learning_rate=RATES.get(optimizer, 0.001),
            label_smoothing=smoothing,
            **learning,
        ),
        stopping=StoppingConfig(epochs=2),
        seed=seed,
    )


def trained(config):
    images = load_image_set("mnist")
    network = KerasNetwork(config)
    start = network.weights()
    data = split(
        images.train_images, images.train_labels, config.data.training_images, config.data.validation_split
    )
    fitting = Fitting(network, data, config, RunControl(), lambda event: None, lambda epoch: None)
    fitting.fit()
    return network, start, data, fitting.history.epochs


def fitted_by_keras(network, start, data, config):
    """What ``model.fit`` makes of the same start, the images laid out as our order wants them."""
    k = keras()
    model = k.models.clone_model(network.model)
    model.set_weights(start)
    smoothing = config.learning.label_smoothing
    squared = config.learning.loss is Loss.MEAN_SQUARED_ERROR
    loss = k.losses.CategoricalCrossentropy(label_smoothing=smoothing)
    if squared:
        loss = k.losses.MeanSquaredError()
    elif not smoothing:
        loss = k.losses.SparseCategoricalCrossentropy()
    model.compile(OURS[config.learning.optimizer](k), loss, metrics=["accuracy"])

    def targets(labels):
        return np.eye(10, dtype=np.float32)[labels] if smoothing or squared else labels

    logs = []
    for epoch in (1, 2):
        order = np.random.default_rng([config.seed, epoch]).permutation(len(data.images))
        history = model.fit(
            data.images[order],
            targets(data.labels[order]),
            batch_size=32,
            shuffle=False,
            verbose=0,
            validation_data=(data.validation_images, targets(data.validation_labels)),
        )
        logs.append({name: values[0] for name, values in history.history.items()})
    return model, logs


def assert_same(config, atol):
    network, start, data, epochs = trained(config)
    model, logs = fitted_by_keras(network, start, data, config)
    for ours, theirs in zip(epochs, logs, strict=True):
        assert ours.loss == pytest.approx(theirs["loss"], abs=1e-4)
        assert ours.accuracy == pytest.approx(theirs["accuracy"], abs=1e-6)
        assert ours.validation_loss == pytest.approx(theirs["val_loss"], abs=1e-4)
        assert ours.validation_accuracy == pytest.approx(theirs["val_accuracy"], abs=1e-6)
    for ours, theirs, first in zip(network.weights(), model.get_weights(), start, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=atol)
        assert not np.array_equal(ours, first)


@pytest.mark.parametrize("optimizer", Optimizer)
def test_that_training_is_that_of_keras(optimizer):
    assert_same(settings_for(optimizer=optimizer), atol=1e-4)


def test_that_label_smoothing_is_that_of_keras():
    assert_same(settings_for(optimizer=Optimizer.SGD, smoothing=0.1), atol=1e-4)


def test_that_the_squared_error_is_that_of_keras():
    assert_same(settings_for(loss=Loss.MEAN_SQUARED_ERROR), atol=1e-4)


@pytest.mark.parametrize("penalties", [{"l2": 0.01}, {"l1": 0.001}, {"l1": 0.001, "l2": 0.01}])
def test_that_penalties_are_those_of_keras_in_every_loss(penalties):
    assert_same(settings_for(NORMALIZED, Optimizer.SGD, **penalties), atol=1e-3)


def test_that_pixels_that_are_not_normalised_are_those_of_keras():
    raw = NetworkConfig(layers=PLAIN.layers, normalize=False)
    assert_same(settings_for(raw, Optimizer.ADAM), atol=1e-3)


def test_that_units_that_always_answer_0_are_counted():
    layers = (Convolution(filters=4), Flatten(), Dense(units=16), ActivationLayer(), SOFTMAX)
    network = KerasNetwork(settings_for(NetworkConfig(layers=layers)))
    images = load_image_set("mnist").train_images[:50]
    kernel, bias, weights, biases, *rest = network.weights()
    bias[:3] = -1e6  # three of four filters, 6 of 16 units, and the same 6 once more
    biases[:] = 1e6
    biases[:6] = -1e9
    network.set_weights([kernel, bias, weights, biases, *rest])
    assert network.dead_units(images) == pytest.approx((3 + 6 + 6) / (4 + 16 + 16))
    sigmoid = PLAIN.with_hidden_activation(ActivationName.SIGMOID)
    assert KerasNetwork(settings_for(sigmoid)).dead_units(images) is None


def test_that_running_statistics_are_those_of_keras():
    assert_same(settings_for(NORMALIZED, Optimizer.SGD), atol=1e-3)


def test_that_the_same_seed_gives_the_same_numbers_with_dropout():
    one, same = (trained(settings_for(DROPPING)) for _ in range(2))
    other = trained(settings_for(DROPPING, seed=4))
    assert [e.loss for e in one[3]] == [e.loss for e in same[3]]
    for left, right in zip(one[0].weights(), same[0].weights(), strict=True):
        np.testing.assert_array_equal(left, right)
    assert [e.loss for e in one[3]] != [e.loss for e in other[3]]


def test_that_dropout_differs_from_epoch_to_epoch_and_rests_in_evaluation():
    network = KerasNetwork(settings_for(DROPPING).with_choices(learning_rate=1e-9))
    images = load_image_set("mnist").train_images[:32]
    labels = np.zeros(32, np.uint8)
    rate = np.zeros(1, np.float32)

    def loss(epoch):
        network.begin_epoch(epoch)
        return float(network.train(images[None], labels[None], rate, np.zeros(1, np.bool_))[0][0])

    assert loss(1) == loss(1)
    assert loss(1) != loss(2)
    np.testing.assert_array_equal(network.evaluate(images, labels)[0], network.evaluate(images, labels)[0])


def test_that_two_steps_in_one_call_are_two_steps():
    images = load_image_set("mnist").train_images[:64].reshape(2, 32, 28, 28)
    labels = load_image_set("mnist").train_labels[:64].reshape(2, 32)
    rates = np.array([0.1, 0.02], np.float32)
    together, apart = (KerasNetwork(settings_for(optimizer=Optimizer.SGD)) for _ in range(2))
    measured = np.array([False, True])
    losses, accuracies, norms = together.train(images, labels, rates, measured)
    assert np.isnan(norms[0])
    for number in range(2):
        loss, accuracy, norm = apart.train(
            images[[number]], labels[[number]], rates[[number]], measured[[number]]
        )
        assert losses[number] == pytest.approx(loss[0], abs=1e-6)
        assert accuracies[number] == accuracy[0]
    assert norms[1] == pytest.approx(norm[0], rel=1e-5)
    for left, right in zip(together.weights(), apart.weights(), strict=True):
        np.testing.assert_allclose(left, right, atol=1e-6)


def test_that_a_non_digit_wants_all_classes_alike_and_counts_in_no_accuracy():
    config = settings_for(optimizer=Optimizer.SGD)
    config = config.changed(data=DataConfig(training_images=375, augmentation=Augmentation(non_digits=0.1)))
    network = KerasNetwork(config)
    images = load_image_set("mnist").train_images[:40]
    labels = load_image_set("mnist").train_labels[:40].copy()
    labels[::2] = NOT_A_DIGIT
    losses, probabilities = network.evaluate(images, labels)
    np.testing.assert_allclose(losses[::2], -np.log(probabilities[::2]).mean(axis=1), atol=1e-5)
    expected = -np.log(probabilities[np.arange(1, 40, 2), labels[1::2]])
    np.testing.assert_allclose(losses[1::2], expected, atol=1e-5)
    right = (probabilities.argmax(axis=1) == labels)[1::2].mean()
    still, unmeasured = np.array([0.0], np.float32), np.zeros(1, np.bool_)
    _, accuracies, _ = network.train(images[None], labels[None], still, unmeasured)
    assert accuracies[0] == pytest.approx(right)
    only_strange = np.full((1, 40), NOT_A_DIGIT, np.uint8)
    assert network.train(images[None], only_strange, still, unmeasured)[1][0] == 0


def test_that_weights_and_the_optimisers_memory_can_be_taken_out_and_put_back(tmp_path):
    config = settings_for()
    network, start, data, _ = trained(config)
    kept = network.weights()
    assert sum(array.size for array in network.optimizer_state()) > 2 * network.parameters
    memory = network.optimizer_state()
    other = KerasNetwork(config)
    other.set_weights(kept)
    other.set_optimizer_state(memory)
    step = data.images[None, :32], data.labels[None, :32], np.full(1, 0.01, np.float32), np.ones(1, np.bool_)
    for each in (network, other):
        each.begin_epoch(9)
        each.train(*step)
    for left, right in zip(network.weights(), other.weights(), strict=True):
        np.testing.assert_array_equal(left, right)
    network.set_weights(start)
    np.testing.assert_array_equal(network.weights()[0], start[0])
    network.set_weights(kept)
    loaded = keras().models.load_model(network.save(tmp_path), compile=False)
    expected = network.evaluate(data.images[:20], data.labels[:20])[1]
    np.testing.assert_allclose(loaded(data.images[:20]).numpy(), expected, atol=1e-6)


@pytest.mark.parametrize("activation", ActivationName)
def test_that_every_activation_can_be_trained(activation):
    config = settings_for(preset("numpy-mlp").network.with_hidden_activation(activation))
    images = load_image_set("mnist")
    network = KerasNetwork(config)
    before = network.weights()
    losses, _, norms = network.train(
        images.train_images[:8].reshape(2, 4, 28, 28),
        images.train_labels[:8].reshape(2, 4),
        np.full(2, 0.01, np.float32),
        np.ones(2, np.bool_),
    )
    assert (norms > 0).all()
    assert np.isfinite(losses).all()
    assert not np.array_equal(before[0], network.weights()[0])
