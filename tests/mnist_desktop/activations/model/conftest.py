"""A run that is trained once, a drawing, and the room that looks into the one with the other."""

import shutil

import pytest

from mnist_desktop.activations.model.model_room import ModelRoom
from mnist_desktop.learning.my_drawing import MyDrawing
from trainer import preset, run_training
from trainer.config import DataConfig, StoppingConfig
from trainer.data.sources import load_image_set
from trainer.library import find_run, runs_folder
from trainer.networks.layers import ActivationName

LONG = 60_000


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """The folder of a run with three kept epochs."""
    config = preset("numpy-mlp").changed(
        data=DataConfig(training_images=400), stopping=StoppingConfig(epochs=3)
    )
    network = config.network.with_hidden_activation(ActivationName.TANH)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MNIST_DESKTOP_HOME", str(tmp_path_factory.mktemp("trained")))
        return run_training(config.changed(network=network)).folder


@pytest.fixture
def run(trained):
    """That run in the library of the test."""
    shutil.copytree(trained, runs_folder() / trained.name)
    return find_run(trained.name)


@pytest.fixture
def drawing(qapp):
    drawing = MyDrawing()
    drawing.take(load_image_set("mnist").test_images[4], 4)
    yield drawing
    drawing.deleteLater()


@pytest.fixture
def quick(monkeypatch):
    """The trainings on the spot learn from fewer images."""
    monkeypatch.setattr("trainer.learning.same_start._IMAGES", 800)


def finish(room):
    room.finish()


@pytest.fixture
def open_room(qtbot, theme, drawing):
    def open_one():
        room = ModelRoom(theme, drawing)
        qtbot.addWidget(room, before_close_func=finish)
        room.resize(1068, 530)
        with qtbot.waitExposed(room):
            room.show()
        return room

    return open_one
