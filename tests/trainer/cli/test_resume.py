"""Runs taken up again from the command line."""

import json

import pytest

from trainer import TrainingRun, preset
from trainer.cli import main
from trainer.config import DataConfig
from trainer.library import find_run
from trainer.training.events import EpochFinished


@pytest.fixture
def stopped():
    """The name of a run that was stopped after its first epoch."""

    def stop(event):
        if isinstance(event, EpochFinished):
            run.request_stop()

    config = preset("numpy-mlp").changed(data=DataConfig(training_images=100)).with_choices(epochs=3)
    run = TrainingRun(config, stop)
    run.start()
    assert run.wait(60)
    return run.ending.result.run


def test_that_a_stopped_run_goes_on(stopped, capsys):
    assert main(["train", "--resume", stopped, "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (started,) = (line for line in lines if line["event"] == "run-started")
    assert [epoch["epoch"] for epoch in started["earlier"]] == [1]
    assert [line["epoch"] for line in lines if line["event"] == "epoch-finished"] == [2, 3]
    assert lines[-1]["run"] == stopped
    assert len(lines[-1]["epoch_seconds"]) == 3
    assert find_run(stopped).state == "completed"


def test_that_the_list_says_how_to_go_on(stopped, capsys):
    assert main(["runs"]) == 0
    out = capsys.readouterr().out
    assert f"{stopped}  stopped  —" in out
    assert "go on with “mnist-trainer train --resume RUN”" in out
    assert main(["train", "--resume", stopped]) == 0
    capsys.readouterr()
    assert main(["runs"]) == 0
    assert "--resume" not in capsys.readouterr().out


@pytest.mark.parametrize("options", [["--epochs", "5"], ["--set", "seed=3"], ["--activation", "tanh"]])
def test_that_settings_stay_as_they_were(stopped, capsys, options):
    assert main(["train", "--resume", stopped, *options]) == 2
    assert "keeps its settings: leave the other options out" in capsys.readouterr().err


def test_that_what_cannot_go_on_is_told(stopped, capsys):
    assert main(["train", "--resume", "nothing"]) == 1
    assert "There is no run “nothing”" in capsys.readouterr().err
    assert main(["train", "--resume", stopped]) == 0
    assert main(["train", "--resume", stopped]) == 1
    assert "because it is completed" in capsys.readouterr().err
