"""Runs with kept epochs: finished ones, and one that goes on."""

import shutil
from contextlib import ExitStack

import numpy as np
import pytest

from trainer import preset, run_training
from trainer.config import DataConfig, StoppingConfig
from trainer.library import find_run, keep_result, new_run, runs_folder
from trainer.run_lock import held
from trainer.training.numpy_engine import NumpyNetwork
from trainer.training.snapshots import Snapshots

EPOCHS = 5


def few(dataset="mnist", epochs=EPOCHS):
    return preset("numpy-mlp").changed(
        data=DataConfig(dataset=dataset, training_images=300), stopping=StoppingConfig(epochs=epochs)
    )


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """The folder of a run that is trained once for all tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MNIST_DESKTOP_HOME", str(tmp_path_factory.mktemp("trained")))
        return run_training(few()).folder


@pytest.fixture
def finished(trained):
    """A finished run in the library of the test."""
    shutil.copytree(trained, runs_folder() / trained.name)
    return find_run(trained.name)


class GoingOn:
    """A run that goes on as long as the test wants: its lock is held, and each epoch leaves other weights."""

    def __init__(self) -> None:
        self.config = few()
        self.record = new_run(self.config)
        self.name = self.record.name
        self._lock = ExitStack()
        self._lock.enter_context(held(self.record.folder))

    def finish_epoch(self, epoch) -> None:
        Snapshots(self.record.folder).keep(epoch, weights_that_read(epoch))

    def end(self) -> None:
        NumpyNetwork(self.config).save(self.record.folder)
        keep_result(self.record.folder, {"outcome": "completed", "test_accuracy": 0.5}, {"epochs": []})
        self.let_go()

    def let_go(self) -> None:
        self._lock.close()


@pytest.fixture
def going_on():
    run = GoingOn()
    yield run
    run.let_go()


def weights_that_read(digit):
    """Of a network that surely reads ``digit`` whatever it is shown."""
    bias = np.zeros(10, np.float32)
    bias[digit % 10] = 9
    zeros = [np.zeros(shape, np.float32) for shape in ((784, 128), (128,), (128, 10))]
    return [*zeros, bias]
