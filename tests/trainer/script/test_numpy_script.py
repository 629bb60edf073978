"""The script without Keras trains the very network that the NumPy engine trains."""

import numpy as np
import pytest

from trainer import run_training
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
    TrainingConfig,
)
from trainer.data.augmentation import Augmentation
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Dense,
    Dropout,
    Flatten,
)

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)


def config(*hidden, data=None, network=None, learning=None, stopping=None):
    return TrainingConfig(
        preset="a test",
        engine=Engine.NUMPY,
        data=DataConfig(**{"training_images": 330, **(data or {})}),
        network=NetworkConfig(layers=(Flatten(), *hidden, SOFTMAX), **(network or {})),
        learning=LearningConfig(**{"optimizer": Optimizer.SGD, "learning_rate": 0.1, **(learning or {})}),
        stopping=StoppingConfig(**{"epochs": 2, **(stopping or {})}),
        seed=5,
    )


TRAININGS = {
    **{
        name.value: config(Dense(units=8, activation=name), Dense(units=6, activation=name))
        for name in ActivationName
    },
    "dropout, one cycle, he": config(
        Dropout(rate=0.1),
        Dense(units=16, bias=False),
        Dropout(rate=0.4),
        network={"initializer": Initializer.HE},
        learning={"schedule": Schedule.ONE_CYCLE, "label_smoothing": 0.1},
    ),
    "clothes, step, zeros": config(
        data={"dataset": "fashion-mnist", "validation_split": 0},
        network={"initializer": Initializer.ZEROS},
        learning={"schedule": Schedule.STEP, "decay_epochs": 1},
    ),
    "augmentation, exponential, small random, raw pixels": config(
        Dense(units=8, activation="tanh"),
        data={"augmentation": Augmentation(pen=0.2)},
        network={"initializer": Initializer.SMALL_RANDOM, "normalize": False},
        learning={"schedule": Schedule.EXPONENTIAL, "learning_rate": 0.001},
    ),
    "early stopping": config(
        learning={"learning_rate": 3.0}, stopping={"epochs": 9, "patience": 1, "restore_best": True}
    ),
    "plateau, target": config(
        Dense(units=8),
        learning={"learning_rate": 1.0, "schedule": Schedule.PLATEAU, "decay_epochs": 1},
        stopping={"epochs": 12, "target_accuracy": 0.7, "target_loss": 1.95},
    ),
    "batch normalization, cosine, adam": config(
        Dense(units=16, activation="linear", bias=False),
        BatchNormalization(momentum=0.9),
        ActivationLayer(activation="silu"),
        Dropout(rate=0.2),
        learning={"optimizer": Optimizer.ADAM, "learning_rate": 0.01, "schedule": Schedule.COSINE},
    ),
    "maxout, squared error, smoothing, momentum, L2": config(
        Dense(units=8, activation="maxout"),
        Dropout(rate=0.2),
        Dense(units=6, activation="maxout", bias=False),
        learning={
            "optimizer": Optimizer.MOMENTUM,
            "loss": Loss.MEAN_SQUARED_ERROR,
            "label_smoothing": 0.1,
            "l2": 0.01,
        },
    ),
    "adamw, L1 and L2": config(
        Dense(units=8, activation="relu"),
        learning={"optimizer": Optimizer.ADAMW, "learning_rate": 0.01, "l1": 1e-4, "l2": 1e-3},
    ),
    "rmsprop": config(Dense(units=8), learning={"optimizer": Optimizer.RMSPROP, "learning_rate": 0.01}),
    "before the rows": TrainingConfig(
        preset="a test",
        engine=Engine.NUMPY,
        data=DataConfig(training_images=330),
        network=NetworkConfig(
            layers=(
                BatchNormalization(momentum=0.8),
                Dropout(rate=0.1),
                ActivationLayer(activation="tanh"),
                Flatten(),
                BatchNormalization(),
                Dense(units=10, activation="linear"),
                ActivationLayer(activation="softmax"),
            )
        ),
        learning=LearningConfig(optimizer=Optimizer.SGD),
        stopping=StoppingConfig(epochs=2),
    ),
}


@pytest.mark.parametrize("name", TRAININGS)
def test_that_script_and_program_train_the_same_network(name, run_script, curves):
    wanted = TRAININGS[name]
    result = run_training(wanted)
    variables = run_script(wanted)
    expected = curves(result)
    assert set(variables["history"][0]) == set(expected)
    for column, values in expected.items():
        found = [epoch[column] for epoch in variables["history"]]
        np.testing.assert_allclose(found, values, atol=1e-4, err_msg=column)
    with np.load(result.model) as archive:  # the first array describes the layers
        kept = [archive[f"arr_{number}"] for number in range(1, len(archive.files))]
    for found, own in zip(variables["model"].get_weights(), kept, strict=True):
        np.testing.assert_allclose(found, own, atol=1e-4)
    if name == "early stopping":
        assert len(expected["val_loss"]) < 9
        assert expected["val_loss"][-1] > min(expected["val_loss"])
    if name.startswith("plateau"):
        rates = [epoch.learning_rate for epoch in result.history.epochs]
        assert min(rates) < max(rates)
        assert len(rates) < 12
    assert variables["test_accuracy"] == pytest.approx(result.test.accuracy, abs=1e-4)
