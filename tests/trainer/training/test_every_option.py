"""Every preset and every option, trained for a few steps."""

import numpy as np
import pytest

from trainer import load_image_set, preset, preset_names, run_training
from trainer.config import (
    DataConfig,
    Engine,
    Initializer,
    LearningConfig,
    Loss,
    NetworkConfig,
    Optimizer,
    Schedule,
    StoppingConfig,
)
from trainer.data.augmentation import Augmentation
from trainer.data.splitting import split
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from trainer.training.control import RunControl
from trainer.training.fitting import Fitting
from trainer.training.result import Outcome
from trainer.training.session import network_of
from trainer.training.stopping import Targets

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
FEW = DataConfig(training_images=80)
ROW = preset("numpy-mlp").changed(
    data=FEW,
    network=NetworkConfig(layers=(Flatten(), Dense(units=8), SOFTMAX)),
    stopping=StoppingConfig(epochs=3),
)
ENGINES = [pytest.param(Engine.KERAS, marks=pytest.mark.keras), Engine.NUMPY]


def trained(config):
    """Its history, after making sure that something was learned; without test, model and files."""
    images = load_image_set("mnist")
    few, held_back = config.data.training_images, config.data.validation_split
    data = split(images.train_images, images.train_labels, few, held_back)
    control = RunControl(Targets.of(config.stopping))
    network = network_of(config)
    before = network.weights()
    fitting = Fitting(network, data, config, control, lambda event: None, lambda epoch: None)
    fitting.fit()
    assert np.isfinite(fitting.history.step_losses).all()
    assert not all(np.array_equal(*pair) for pair in zip(before, network.weights(), strict=True))
    return fitting.history


@pytest.mark.keras
@pytest.mark.parametrize("name", preset_names())
def test_that_every_preset_trains(name, short_test):
    config = preset(name)
    few = config.data.changed(training_images=60, validation_split=0.2)
    result = run_training(config.changed(data=few).with_choices(epochs=1, batch_size=16))
    assert result.outcome is Outcome.COMPLETED
    assert result.test is not None
    assert result.parameters == config.network.parameters
    assert len(result.history.step_losses) == 3


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("optimizer", Optimizer)
def test_that_every_optimiser_trains(engine, optimizer):
    learning = LearningConfig(optimizer=optimizer, learning_rate=0.01)
    result = trained(ROW.changed(engine=engine, learning=learning))
    assert result.epochs[-1].loss < result.epochs[0].loss


@pytest.mark.parametrize("schedule", Schedule)
def test_that_every_schedule_trains(schedule):
    learning = LearningConfig(
        optimizer=Optimizer.SGD, learning_rate=0.1, schedule=schedule, decay_epochs=1, decay_factor=0.5
    )
    rates = [epoch.learning_rate for epoch in trained(ROW.changed(learning=learning)).epochs]
    falls = {Schedule.STEP: [0.1, 0.05, 0.025], Schedule.CONSTANT: [0.1] * 3}
    if schedule in falls:
        assert rates == pytest.approx(falls[schedule])
    elif schedule is not Schedule.PLATEAU:  # that depends on the losses
        assert rates[-1] < 0.1


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "choice",
    [
        {"loss": Loss.MEAN_SQUARED_ERROR},
        {"label_smoothing": 0.1},
        {"l1": 0.001},
        {"l2": 0.001},
        {"loss": Loss.MEAN_SQUARED_ERROR, "label_smoothing": 0.1, "l1": 0.001, "l2": 0.001},
    ],
)
def test_that_every_loss_and_penalty_trains(engine, choice):
    plain = LearningConfig(optimizer=Optimizer.SGD, learning_rate=0.1)
    result = trained(ROW.changed(engine=engine, learning=plain.changed(**choice)))
    without = trained(ROW.changed(engine=engine, learning=plain))
    assert result.epochs[0].loss != without.epochs[0].loss


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("initializer", Initializer)
def test_that_every_beginning_trains(engine, initializer):
    network = ROW.network.changed(initializer=initializer)
    result = trained(ROW.changed(engine=engine, network=network))
    if initializer is Initializer.ZEROS:  # why not: all units of a layer stay alike and learn nothing
        assert result.epochs[0].dead_units == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_that_pixels_need_not_be_normalised(engine):
    network = ROW.network.changed(normalize=False)
    learning = LearningConfig(optimizer=Optimizer.SGD, learning_rate=0.0001)
    raw = trained(ROW.changed(engine=engine, network=network, learning=learning))
    assert raw.epochs[0].gradient_norm > 10 * trained(ROW).epochs[0].gradient_norm


@pytest.mark.keras
@pytest.mark.parametrize(
    "layers",
    [
        (Convolution(filters=2, padding="same"), Pooling(mode="average"), Flatten(), SOFTMAX),
        (Convolution(filters=4, kernel=5), Pooling(), GlobalAveragePooling(), SOFTMAX),
        (Flatten(), Dense(units=6, activation=ActivationName.MAXOUT), Dropout(rate=0.5), SOFTMAX),
        (Flatten(), Dense(units=6, activation=ActivationName.LINEAR), BatchNormalization(), ActivationLayer(), SOFTMAX),
    ],
)  # fmt: skip
def test_that_every_kind_of_layer_trains(layers):
    trained(ROW.changed(engine=Engine.KERAS, network=NetworkConfig(layers=layers)))


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("activation", ActivationName)
def test_that_every_activation_trains(engine, activation):
    network = ROW.network.with_hidden_activation(activation)
    learning = LearningConfig(optimizer=Optimizer.SGD, learning_rate=0.05)
    trained(ROW.changed(engine=engine, network=network, learning=learning).with_choices(epochs=1))


@pytest.mark.parametrize(
    "field", ["rotation", "shear", "scale", "shift", "stroke", "elastic", "pen", "habits", "untouched"]
)
def test_that_every_change_of_the_images_trains(field):
    amount = {"rotation": 10.0, "shift": 2.0}.get(field, 0.3)
    calm = dict.fromkeys(("rotation", "shear", "scale", "shift", "stroke", "elastic"), 0.0)
    augmentation = Augmentation(**{**calm, field: amount})
    trained(ROW.changed(data=FEW.changed(augmentation=augmentation)).with_choices(epochs=1))


@pytest.mark.keras
def test_that_ink_that_is_no_digit_can_be_learned_from():
    data = FEW.changed(augmentation=Augmentation(non_digits=0.3))
    trained(ROW.changed(engine=Engine.KERAS, data=data))


@pytest.mark.parametrize(
    ("stopping", "epochs"),
    [
        (StoppingConfig(epochs=4, target_accuracy=0.01), 1),
        (StoppingConfig(epochs=4, target_loss=50.0), 1),
        (StoppingConfig(epochs=4, target_accuracy=1.0, target_loss=1e-6), 4),
        (StoppingConfig(epochs=4, patience=4, restore_best=True), 4),
    ],
)
def test_that_every_end_ends(stopping, epochs):
    assert len(trained(ROW.changed(stopping=stopping)).epochs) == epochs
