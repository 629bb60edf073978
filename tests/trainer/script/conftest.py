import runpy
import sys

import pytest

from trainer.resource_files import resources_folder
from trainer.script import script_of

CURVES = {
    "loss": "loss",
    "accuracy": "accuracy",
    "val_loss": "validation_loss",
    "val_accuracy": "validation_accuracy",
}


@pytest.fixture
def images():
    """The file of a bundled image set."""

    def path(dataset):
        return resources_folder() / "datasets" / f"{dataset.replace('-', '_')}.npz"

    return path


@pytest.fixture
def run_script(tmp_path, monkeypatch, images):
    """Runs the script of a configuration in this process; gives its variables."""

    def run(config):
        path = tmp_path / "script.py"
        path.write_text(script_of(config), "utf-8")
        monkeypatch.setattr(sys, "argv", [str(path), str(images(config.data.dataset))])
        return runpy.run_path(str(path))

    return run


@pytest.fixture
def curves():
    """A run's history by the names that the scripts use."""

    def columns(result):
        return {
            ours: [getattr(epoch, theirs) for epoch in result.history.epochs]
            for ours, theirs in CURVES.items()
            if getattr(result.history.epochs[0], theirs) is not None
        }

    return columns
