"""``mnist-trainer reproduce-course``, with few images and one epoch."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.cli import main
from trainer.evaluation.course_table import COURSE
from trainer.library import all_runs
from trainer.presets import preset

ROOT = Path(__file__).resolve().parents[3]
QUICK = ("--images", "100", "--epochs", "1")


@pytest.mark.keras
def test_that_all_seven_are_trained_and_told_as_json(capsys, short_test):
    assert main(["reproduce-course", *QUICK, "--json"]) == 0
    said = capsys.readouterr()
    document = json.loads(said.out)
    assert said.err == ""
    assert (document["seeds"], document["quick_trial"], document["complete"]) == (1, True, True)
    assert [model["preset"] for model in document["models"]] == [figure.preset for figure in COURSE]
    assert len(all_runs()) == 7
    for model in document["models"]:
        (run,) = model["runs"]
        assert model["parameters"] == preset(model["preset"]).network.parameters
        assert model["accuracy"] == run[f"{model['measured_on']}_accuracy"]
        assert 0 <= model["accuracy"] < 0.9
        assert not model["reached"]
        assert model["standard_deviation"] is None
        assert 0 < model["seconds"] < 600
    assert document["models"][-1]["course"]["stated"] == "97.74"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--seeds", "0"), "“seeds” must be a whole number from 1 to 100, but is 0."),
        (("--epochs", "0"), "“epochs” must be a whole number from 1 to 1,000, but is 0."),
        (("--images", "3"), "“training_images” must be a whole number from 10 to 60,000, but is 3."),
    ],
)
def test_that_a_wrong_choice_is_refused_before_anything_is_trained(options, said, capsys):
    assert main(["reproduce-course", *options]) == 2
    assert said in capsys.readouterr().err
    assert all_runs() == []


@pytest.mark.keras
@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C to the whole console")
def test_that_ctrl_c_stops_and_tells_what_is_done(capsys):
    """The first network, in NumPy, ends within a moment; the second one is far from its 40 epochs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "trainer", "reproduce-course", "--images", "2000", "--epochs", "40"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "160"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    for line in process.stderr:
        if line.startswith("base-adam"):
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert "Stopped by you" in err
    assert "From scratch in NumPy" in out
    assert "Base, Adam" not in out
    assert [record.state for record in all_runs()] == ["stopped", "completed"]
