"""Looking at earlier runs in the Train tab, also while another one goes on."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QMessageBox,
    QTabWidget,
    QWidget,
)

from mnist_desktop.training.run_view import EPOCHS, RESULT, RUNS
from trainer.library import all_runs, find_run
from trainer.presets import preset
from trainer.training.result import Outcome

pytestmark = pytest.mark.usefixtures("few_images")

CONFIG = preset("numpy-mlp").with_choices(epochs=2)


def says_whose(tab):
    """Whether a line tells that an earlier run is shown."""
    return tab.part(QWidget, "shownBar").isVisible()


def assert_shown(tab, name):
    """Curves, rows and test are those that the disk keeps of the run ``name``."""
    result = find_run(name).result
    np.testing.assert_allclose(tab.view.loss.training.y, [epoch["loss"] for epoch in result["epochs"]])
    best = [epoch["validation_accuracy"] for epoch in result["epochs"]]
    np.testing.assert_allclose(tab.view.accuracy.validation.y, best)
    assert tab.rows.rowCount() == len(result["epochs"])
    assert tab.view.result.report.accuracy == result["test_accuracy"]


def test_that_an_earlier_run_is_seen_again_with_all_that_belongs_to_it(tab):
    first, second = tab.kept(CONFIG), tab.kept(CONFIG.with_choices(epochs=3, seed=1))
    steps = tab.view.loss.steps.x.copy(), tab.view.loss.steps.y.copy()
    assert_shown(tab, second)
    assert not says_whose(tab)
    tab.look_at(first)
    assert_shown(tab, first)
    assert len(tab.view.loss.steps) == len(tab.view.rates.rates) == 100
    assert tab.view.loss.steps.x[-1] == 2
    assert says_whose(tab)
    assert tab.text("shownRun").endswith(", finished")
    assert tab.part(QTabWidget, "runDetailsTabs").currentIndex() == RUNS
    tab.click("backToNewest")
    assert_shown(tab, second)
    for kept, now in zip(steps, (tab.view.loss.steps.x, tab.view.loss.steps.y), strict=True):
        np.testing.assert_allclose(now, kept)
    assert not says_whose(tab)
    assert tab.table.currentRow() == tab.row_of(second)


def test_that_the_list_is_there_after_a_restart(tab, open_tab):
    name = tab.kept(CONFIG)
    again = open_tab()
    again.wait(lambda: again.table.rowCount() == 1)
    again.view.show_page(RUNS)
    again.table.selectRow(0)
    again.wait(lambda: again.view.result.report is not None)
    assert_shown(again, name)
    assert again.text("runState") == "Finished"
    assert again.part(QAbstractButton, "useModel").isEnabled()


def test_that_enter_brings_the_test_result_forward(qtbot, tab):
    first = tab.kept(CONFIG)
    tab.kept(CONFIG)
    tab.look_at(first)
    pages = tab.part(QTabWidget, "runDetailsTabs")
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert pages.currentIndex() == RESULT


def test_that_looking_at_another_run_does_not_disturb_the_one_that_goes_on(tab):
    first = tab.kept(CONFIG)
    tab.start_config(CONFIG.with_choices(epochs=1000))
    tab.wait(lambda: tab.rows.rowCount() > 2 and tab.widget._display.shown.name != first)
    tab.look_at(first)
    assert_shown(tab, first)
    assert tab.text("runState").startswith("Epoch")
    state = tab.text("runState")
    tab.wait(lambda: tab.text("runState") != state)
    assert_shown(tab, first)
    assert tab.part(QAbstractButton, "stopButton").isEnabled()
    tab.click("backToNewest")
    epochs = tab.view.loss.training.x
    assert epochs.tolist() == list(range(1, len(epochs) + 1))
    steps = tab.view.loss.steps.x
    np.testing.assert_allclose(np.diff(steps), 1 / 50)
    assert steps[0] == pytest.approx(1 / 50)
    assert not says_whose(tab)
    tab.wait(lambda: len(tab.view.loss.training.x) > len(epochs))
    tab.look_at(first)
    tab.click("stopButton")
    tab.wait(lambda: tab.text("runState") == "Stopped")
    assert_shown(tab, first)
    assert tab.part(QTabWidget, "runDetailsTabs").currentIndex() == RUNS


def test_that_the_next_one_in_the_row_leaves_an_earlier_run_in_sight(tab):
    first = tab.kept(CONFIG)
    for seed in (1, 2):
        tab.widget.form.show_config(CONFIG.with_choices(epochs=20, seed=seed))
        tab.click("addToQueue")
    tab.click("startQueue")
    tab.wait(lambda: len(all_runs()) == 2 and tab.widget._display.shown.name != first)
    tab.look_at(first)
    tab.wait(lambda: len(all_runs()) == 3 and not tab.widget.is_busy)
    assert_shown(tab, first)
    tab.click("backToNewest")
    assert tab.widget._display.shown.config.seed == 2


def test_that_a_run_that_a_person_starts_is_shown_at_once(tab):
    first = tab.kept(CONFIG)
    tab.kept(CONFIG)
    tab.look_at(first)
    third = tab.kept(CONFIG.with_choices(seed=3))
    assert_shown(tab, third)
    assert not says_whose(tab)


def test_that_the_model_used_is_that_of_the_run_in_sight(qtbot, tab):
    first = tab.kept(CONFIG.with_choices(seed=4))
    tab.kept(CONFIG)
    tab.look_at(first)
    for button in ("useModel", "useKeptRun"):
        with qtbot.waitSignal(tab.widget.model_chosen) as caught:
            tab.click(button)
        assert caught.args[0].card["seed"] == 4
        tab.wait(lambda: not tab.widget.is_busy)


def test_that_the_settings_of_a_run_come_back_into_the_form(tab):
    config = CONFIG.with_choices(seed=7, learning_rate=0.05)
    first = tab.kept(config)
    tab.kept(CONFIG)
    tab.look_at(first)
    tab.click("loadRunSettings")
    assert tab.widget.form.config() == config


def test_that_a_run_that_is_deleted_is_not_seen_any_more(tab):
    first, second = tab.kept(CONFIG), tab.kept(CONFIG.with_choices(epochs=3))

    def delete(name):
        tab.look_at(name)
        tab.click("deleteRun")
        dialog = tab.part(QMessageBox, "deleteRunDialog")
        tab.qtbot.mouseClick(dialog.findChild(QAbstractButton, "confirmDeletion"), Qt.MouseButton.LeftButton)
        tab.wait(lambda: tab.table.rowCount() == len(all_runs()) and name not in str(all_runs()))

    delete(first)
    assert_shown(tab, second)
    assert not says_whose(tab)
    delete(second)
    assert tab.rows.rowCount() == 0
    assert tab.text("runState") == "No run yet"
    assert not tab.part(QAbstractButton, "useModel").isEnabled()
    assert len(tab.view.loss.training) == 0


def test_that_a_run_whose_files_are_damaged_is_told_and_the_shown_one_stays(tab):
    first, second = tab.kept(CONFIG), tab.kept(CONFIG.with_choices(epochs=3))
    (find_run(first).folder / "result.json").write_text("{", "utf-8")
    tab.view.show_page(RUNS)
    row = 1
    tab.wait(lambda: tab.table.rowCount() == 2)
    tab.table.setCurrentCell(row, 0)
    tab.wait(lambda: tab.part(QWidget, "banner").isVisible())
    assert "are damaged" in tab.text("bannerText")
    assert_shown(tab, second)
    assert tab.table.currentRow() == 0


def test_that_a_stopped_run_is_seen_as_far_as_it_came(tab):
    tab.start_config(CONFIG.with_choices(epochs=1000))
    tab.wait(lambda: tab.rows.rowCount() > 1)
    tab.click("stopButton")
    tab.wait(lambda: not tab.widget.is_busy)
    (stopped,) = [run.name for run in all_runs()]
    done = tab.rows.rowCount()
    tab.kept(CONFIG)
    tab.look_at(stopped)
    assert tab.text("runState") == Outcome.STOPPED.value.capitalize()
    assert tab.rows.rowCount() == done
    assert tab.view.result.report is None
    tab.view.show_page(EPOCHS)
    tab.view.show_page(RUNS)
    tab.click("resumeRun")
    tab.wait(lambda: tab.rows.rowCount() > done)
    tab.click("stopButton")
    tab.wait(lambda: not tab.widget.is_busy)
    assert len(all_runs()) == 2
