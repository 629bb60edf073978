"""The script of a configuration trains the very network that the program trains."""

import os
import subprocess
import sys

import numpy as np
import pytest

from trainer import run_training
from trainer.config import (
    DataConfig,
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
from trainer.keras_door import keras
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
from trainer.script import script_of

pytestmark = pytest.mark.keras

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)


def config(*layers, data=None, network=None, learning=None, stopping=None, seed=5):
    """A training of 330 images, which is no multiple of the batch, in two epochs."""
    return TrainingConfig(
        preset="a test",
        data=DataConfig(**{"training_images": 330, **(data or {})}),
        network=NetworkConfig(layers=(*layers, SOFTMAX), **(network or {})),
        learning=LearningConfig(**(learning or {})),
        stopping=StoppingConfig(**{"epochs": 2, **(stopping or {})}),
        seed=seed,
    )


def dense(*after, **parts):
    return config(Flatten(), Dense(units=16), *after, **parts)


TRAININGS = {
    "two dropouts, rmsprop, step, target loss": dense(
        Dropout(rate=0.2),
        Dense(units=12, activation="tanh"),
        Dropout(rate=0.4),
        Dropout(rate=0.0),
        learning={"optimizer": Optimizer.RMSPROP, "schedule": Schedule.STEP, "decay_epochs": 1},
        stopping={"epochs": 9, "target_loss": 2.07},
    ),
    "squared error, smoothing, momentum, exponential": dense(
        learning={
            "optimizer": Optimizer.MOMENTUM,
            "learning_rate": 0.5,
            "schedule": Schedule.EXPONENTIAL,
            "decay_factor": 0.3,
            "decay_epochs": 2,
            "loss": Loss.MEAN_SQUARED_ERROR,
            "label_smoothing": 0.1,
        }
    ),
    "smoothing, L1 and L2, adamw, plateau": dense(
        learning={
            "optimizer": Optimizer.ADAMW,
            "learning_rate": 0.1,
            "schedule": Schedule.PLATEAU,
            "decay_epochs": 1,
            "decay_factor": 0.9,
            "label_smoothing": 0.2,
            "l1": 1e-4,
            "l2": 1e-3,
        },
        stopping={"epochs": 4},
    ),
    "L2, he, best epoch": dense(
        network={"initializer": Initializer.HE},
        learning={"optimizer": Optimizer.ADAMW, "learning_rate": 0.1, "label_smoothing": 0.2, "l2": 1e-3},
        stopping={"epochs": 4, "patience": 1, "restore_best": True},
    ),
    "batch normalization, one cycle, L2": config(
        Flatten(),
        Dense(units=16, activation="linear", bias=False),
        BatchNormalization(momentum=0.9),
        ActivationLayer(activation="silu"),
        Dense(units=12),
        BatchNormalization(),
        learning={"schedule": Schedule.ONE_CYCLE, "batch_size": 50, "l2": 1e-3},
    ),
    "maxout, small random, L1, raw pixels, nothing held back, early stopping": config(
        Flatten(),
        Dense(units=8, activation=ActivationName.MAXOUT),
        Dropout(rate=0.2),
        Dense(units=6, activation=ActivationName.MAXOUT, bias=False),
        data={"validation_split": 0},
        network={"initializer": Initializer.SMALL_RANDOM, "normalize": False},
        learning={"optimizer": Optimizer.SGD, "learning_rate": 3e-4, "l1": 1e-3},
        stopping={"epochs": 3, "patience": 1},
    ),
    "convolutions, clothes, cosine": config(
        Convolution(filters=4, padding="same"),
        Pooling(),
        Convolution(filters=6, kernel=2, activation="linear", bias=False),
        BatchNormalization(momentum=0.8),
        ActivationLayer(activation="leaky_relu"),
        Pooling(mode="average"),
        Convolution(filters=8, activation="elu"),
        GlobalAveragePooling(),
        data={"dataset": "fashion-mnist"},
        learning={"schedule": Schedule.COSINE, "learning_rate": 0.01},
    ),
    "non-digits, smoothing, target accuracy": dense(
        BatchNormalization(),
        data={"augmentation": Augmentation(pen=0.3, habits=0.3, non_digits=0.2)},
        learning={"label_smoothing": 0.05},
        stopping={"epochs": 5, "target_accuracy": 0.3},
    ),
}


@pytest.mark.parametrize("name", TRAININGS)
def test_that_script_and_program_train_the_same_network(name, run_script, curves):
    result = run_training(TRAININGS[name])
    variables = run_script(TRAININGS[name])
    expected = curves(result)
    assert set(variables["history"][0]) == set(expected)
    for column, values in expected.items():
        found = [epoch[column] for epoch in variables["history"]]
        np.testing.assert_allclose(found, values, atol=1e-4, err_msg=column)
    kept = keras().saving.load_model(result.model).get_weights()
    for found, own in zip(variables["model"].get_weights(), kept, strict=True):
        np.testing.assert_allclose(found, own, atol=1e-4)
    assert variables["test_accuracy"] == pytest.approx(result.test.accuracy, abs=1e-4)
    if "target" in name:
        assert len(expected["loss"]) < TRAININGS[name].stopping.epochs
    if "plateau" in name:
        rates = [epoch.learning_rate for epoch in result.history.epochs]
        assert min(rates) < max(rates)
    if "best" in name:
        assert expected["val_loss"][-1] > min(expected["val_loss"])


def test_that_a_script_runs_by_itself(tmp_path, images):
    path = tmp_path / "script.py"
    path.write_text(script_of(TRAININGS["two dropouts, rmsprop, step, target loss"]), "utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    finished = subprocess.run(
        [sys.executable, "-X", "utf8", path, images("mnist")],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    assert "epoch 1 accuracy 0." in finished.stdout
    assert finished.stdout.splitlines()[-1].startswith("test accuracy 0.")
