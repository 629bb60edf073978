"""Lines of the course's table, repeated by real runs."""

from dataclasses import replace

import pytest

from trainer.cli.reproduced import Reproduced, below_the_course
from trainer.evaluation.course_table import COURSE, Measure
from trainer.presets import preset
from trainer.training.run import run_training

BY_PRESET = {figure.preset: figure for figure in COURSE}


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MNIST_DESKTOP_HOME", str(tmp_path_factory.mktemp("home")))
        config = preset("numpy-mlp").with_choices(epochs=2)
        return run_training(config.changed(data=config.data.changed(training_images=200)))


def with_accuracy(run, share):
    epoch = replace(run.history.epochs[-1], validation_accuracy=share)
    history = replace(run.history, epochs=[run.history.epochs[0], epoch])
    return replace(run, test=replace(run.test, accuracy=share), history=history)


def test_that_a_line_is_measured_as_the_course_did(run):
    assert Reproduced(BY_PRESET["numpy-mlp"], (run,)).accuracy == run.test.accuracy
    assert BY_PRESET["course-mlp"].measure is Measure.VALIDATION
    validation = run.history.epochs[-1].validation_accuracy
    assert Reproduced(BY_PRESET["course-mlp"], (run,)).accuracy == validation


def test_that_several_runs_have_a_mean_and_a_spread(run):
    runs = tuple(with_accuracy(run, share) for share in (0.96, 0.98))
    line = Reproduced(BY_PRESET["base-adam"], runs)
    assert line.accuracy == pytest.approx(0.97)
    assert line.deviation == pytest.approx(0.01414, abs=1e-5)
    assert line.seconds == pytest.approx(sum(run.epoch_seconds))
    assert Reproduced(BY_PRESET["base-adam"], runs[:1]).deviation is None
    document = line.to_document()
    assert [entry["test_accuracy"] for entry in document["runs"]] == [0.96, 0.98]


@pytest.mark.parametrize(
    ("name", "share", "reached"),
    [
        ("base-adam", 0.97, True),
        ("base-adam", 0.9699, False),
        ("base-sgd", 0.906, True),
        ("dropout", 0.964, False),
        ("course-mlp", 0.9752, True),
        ("course-mlp", 0.974, False),
    ],
)
def test_which_accuracy_is_no_worse_than_the_course(run, name, share, reached):
    line = Reproduced(BY_PRESET[name], (with_accuracy(run, share),))
    assert line.reached is reached
    assert below_the_course([line]) == (() if reached else (name,))
