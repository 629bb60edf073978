"""The course's table as people read it, from a real run told seven times over."""

from dataclasses import replace

import pytest

from trainer.cli.course_report import print_course_table
from trainer.cli.reproduced import Reproduced
from trainer.evaluation.course_table import COURSE
from trainer.presets import preset
from trainer.training.run import run_training


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MNIST_DESKTOP_HOME", str(tmp_path_factory.mktemp("home")))
        config = preset("numpy-mlp").with_choices(epochs=1)
        return run_training(config.changed(data=config.data.changed(training_images=100)))


@pytest.fixture
def told(capsys, monkeypatch):
    """Prints a table; gives its lines."""
    monkeypatch.setenv("COLUMNS", "160")

    def made(lines, is_trial=False):
        print_course_table(lines, is_trial)
        return capsys.readouterr().out.splitlines()

    return made


def good(run, share=0.98):
    (epoch,) = run.history.epochs
    history = replace(run.history, epochs=[replace(epoch, validation_accuracy=share)])
    return replace(run, test=replace(run.test, accuracy=share), history=history)


def test_that_the_table_has_the_courses_columns_and_ours(run, told):
    lines = told([Reproduced(figure, (good(run),)) for figure in COURSE])
    titles = ["model", "course", "here", "optimiser", "regularisation", "parameters", "seconds"]
    assert lines[0].split() == titles
    assert lines[1].split()[:8] == ["From", "scratch", "in", "NumPy", "90+", "%", "98.00", "%"]
    assert "97.74 %*" in lines[7]
    assert "98.00 %*" in lines[7]
    assert "On the validation images" in lines[8]
    assert lines[9:] == ["All of the course’s figures are reached."]


def test_that_several_seeds_give_mean_and_spread(run, told):
    lines = told([Reproduced(COURSE[1], (good(run, 0.97), good(run, 0.99)))])
    assert "98.00 ± 1.41 %" in lines[1]
    assert lines[2:] == ["Mean ± standard deviation over 2 trainings from different starts."]


def test_that_figures_that_were_missed_are_named(run, told):
    lines = told([Reproduced(COURSE[0], (good(run),)), Reproduced(COURSE[1], (good(run, 0.96),))])
    assert lines[3:] == ["Below the course’s figure: base-adam."]


def test_that_a_quick_trial_says_so_and_judges_nothing(run, told):
    lines = told([Reproduced(COURSE[1], (run,))], is_trial=True)
    (note,) = lines[2:]
    assert note.startswith("A quick trial (images: 100, epochs: 1): ")


def test_that_the_table_is_turkish_on_a_turkish_computer(run, told, monkeypatch):
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    lines = [Reproduced(figure, (good(run), good(run))) for figure in COURSE]
    said = "\n".join(told(lines) + told(lines, is_trial=True))
    for turkish in ("ders", "burada", "en iyileyici", "NumPy ile sıfırdan", "Mini-batch gradyan inişi"):
        assert turkish in said
    for figure in ("%97+ ", "%97,74*", "%98,00 ± 0,00*", "101.770"):
        assert figure in said
    for english in ("optimiser", "course", "gradient", "trial", "reached", "validation"):
        assert english not in said
