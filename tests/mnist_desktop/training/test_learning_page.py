"""The page about the weights: schedules with their picture, penalties, the engine."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from mnist_desktop.training.learning_page import LearningPage
from trainer.config import Engine, LearningConfig, Loss, Optimizer, Schedule
from trainer.presets import preset


@pytest.fixture
def page(qtbot):
    page = LearningPage()
    qtbot.addWidget(page)
    page.show()
    page.show_config(preset("course-mlp"))
    return page


def learning(page):
    return page.learning(Optimizer.SGD, 0.5, 64)


def choose(page, part, name, value):
    box = part(page, QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def test_that_what_is_chosen_here_joins_what_stands_on_the_first_page(page):
    assert learning(page) == LearningConfig(optimizer=Optimizer.SGD, learning_rate=0.5, batch_size=64)


def test_that_each_setting_can_be_changed_by_hand(qtbot, page, part):
    choose(page, part, "lossChoice", Loss.MEAN_SQUARED_ERROR)
    choose(page, part, "scheduleChoice", Schedule.STEP)
    numbers = ((page.factor, "0.1"), (page.decay_epochs, "7"), (page.smoothing, "0.2"))
    for field, text in (*numbers, (page.l1, "0.000001"), (page.l2, "0.0003")):
        field.selectAll()
        qtbot.keyClicks(field, text)
    assert learning(page) == LearningConfig(
        optimizer=Optimizer.SGD,
        learning_rate=0.5,
        batch_size=64,
        schedule=Schedule.STEP,
        decay_factor=0.1,
        decay_epochs=7,
        loss=Loss.MEAN_SQUARED_ERROR,
        label_smoothing=0.2,
        l1=0.000001,
        l2=0.0003,
    )


@pytest.mark.parametrize("schedule", Schedule)
def test_that_factor_and_epochs_can_be_set_only_where_they_matter(page, part, schedule):
    choose(page, part, "scheduleChoice", schedule)
    page.show_plan(learning(page), 10)
    matters = schedule in (Schedule.STEP, Schedule.EXPONENTIAL, Schedule.PLATEAU)
    assert page.factor.isEnabled() is matters
    assert page.decay_epochs.isEnabled() is matters


@pytest.mark.parametrize("schedule", Schedule)
def test_that_each_schedule_is_explained_and_only_the_plateau_waits_for_the_run(page, part, schedule):
    choose(page, part, "scheduleChoice", schedule)
    page.show_plan(learning(page), 10)
    told = [label.text() for label in page.findChildren(QLabel) if "Depends on the run" in label.text()]
    assert bool(told) is (schedule is Schedule.PLATEAU)


def test_that_a_hidden_setting_is_kept(page, part):
    config = preset("course-mlp")
    kept = config.learning.changed(decay_factor=0.123, decay_epochs=77)
    page.show_config(config.changed(learning=kept))
    page.show_plan(kept, 10)
    assert page.learning(kept.optimizer, kept.learning_rate, kept.batch_size) == kept


def test_that_another_engine_is_told_apart_from_other_changes(qtbot, page):
    assert page.chosen_engine is Engine.KERAS
    page.engine.setFocus()
    with qtbot.waitSignal(page.engine_chosen), qtbot.assertNotEmitted(page.changed):
        qtbot.keyClick(page.engine, Qt.Key.Key_Down)
    assert page.chosen_engine is Engine.NUMPY
