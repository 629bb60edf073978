"""The bar counts epochs of all trainings, and the words say which one goes on."""

import pytest
from PySide6.QtWidgets import QLabel

from mnist_desktop.learning.trial_progress import TrialProgress
from trainer.training.events import Progress


@pytest.fixture
def progress(qtbot):
    progress = TrialProgress("trials")
    qtbot.addWidget(progress)
    progress.begin((2, 6), ("small", "large").__getitem__)
    return progress


def told(epoch, step):
    """As the training thread tells it."""
    return Progress(
        epoch=epoch,
        step=step,
        steps=10,
        losses=(),
        accuracies=(),
        learning_rates=(),
        gradient_norms=(),
        images_per_second=1000.0,
        seconds_left=1.0,
    )


def words(progress):
    return progress.findChild(QLabel, "trialsText").text()


def share(progress):
    return progress.bar.value() / progress.bar.maximum()


def test_that_nothing_is_done_at_first(progress):
    assert share(progress) == 0
    assert words(progress) == "Beginning"


def test_that_each_training_counts_by_its_epochs(progress):
    progress.show_progress(0, told(2, 5))
    assert share(progress) == pytest.approx(1.5 / 8, abs=0.001)
    assert words(progress) == "Training 1 of 2, “small”: epoch 2 of 2"
    progress.show_progress(1, told(6, 10))
    assert share(progress) == 1
    assert words(progress) == "Training 2 of 2, “large”: epoch 6 of 6"


def test_that_another_beginning_forgets_the_last(progress):
    progress.show_progress(1, told(6, 10))
    progress.begin((1,), ("other",).__getitem__)
    assert share(progress) == 0
    assert words(progress) == "Beginning"


def test_that_the_words_follow_the_language(progress, shouting):
    progress.show_progress(0, told(1, 1))
    shouting.start()
    assert words(progress).startswith("[Training 1 of 2")
