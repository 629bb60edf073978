"""Runs one after the other, taken up again, ended by a target, followed by the Draw tab."""

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
)

from mnist_desktop.training.run_view import CODE, QUEUE
from trainer.library import all_runs, find_run
from trainer.presets import preset
from trainer.waiting import WaitingTrainings

pytestmark = pytest.mark.usefixtures("few_images")

CONFIG = preset("numpy-mlp").with_choices(epochs=2)


def test_that_waiting_trainings_run_one_after_the_other(tab):
    for seed in (1, 2):
        tab.widget.form.show_config(CONFIG.with_choices(seed=seed))
        tab.click("addToQueue")
    assert tab.part(QTabWidget, "runDetailsTabs").currentIndex() == QUEUE
    assert tab.part(QListWidget, "waitingList").count() == 2
    assert not tab.widget.is_busy
    tab.widget.form.show_config(CONFIG.with_choices(seed=3))
    tab.click("trainButton")
    tab.wait(lambda: len(all_runs()) == 3 and all(run.result for run in all_runs()))
    tab.wait(lambda: not tab.widget.is_busy)
    began = sorted(all_runs(), key=lambda run: (run.folder / "config.json").stat().st_mtime_ns)
    assert [run.config.seed for run in began] == [3, 1, 2]
    assert list(WaitingTrainings()) == []


def test_that_stop_stops_the_row_too(tab):
    tab.widget.form.show_config(CONFIG)
    tab.click("addToQueue")
    tab.widget.form.show_config(CONFIG.with_choices(epochs=1000))
    tab.click("trainButton")
    tab.wait(lambda: tab.text("runState").startswith("Epoch"))
    tab.click("stopButton")
    tab.wait(lambda: tab.text("runState") == "Stopped")
    tab.qtbot.wait(100)
    assert not tab.widget.is_busy
    assert list(WaitingTrainings()) == [CONFIG]
    tab.click("startQueue")
    tab.wait(lambda: tab.text("runState") == "Finished")


def test_that_a_stopped_run_goes_on_with_its_curves(tab):
    tab.widget.form.show_config(CONFIG.with_choices(epochs=12))
    tab.click("trainButton")
    rows = tab.part(QTableView, "epochTable").model()
    tab.wait(lambda: rows.rowCount() >= 2)
    tab.click("stopButton")
    tab.wait(lambda: tab.text("runState") == "Stopped")
    (name,) = [run.name for run in all_runs()]
    tab.wait(lambda: tab.part(QPushButton, "resumeRun").isEnabled())
    tab.widget.view.show_page(QUEUE)
    tab.click("resumeRun")
    tab.wait(lambda: tab.text("runState") == "Finished")
    assert [run.name for run in all_runs()] == [name]
    assert find_run(name).state == "completed"
    assert rows.rowCount() == 12
    assert tab.widget.view.loss.training.x.tolist() == list(range(1, 13))


def test_that_a_target_is_dragged_while_it_trains(tab):
    tab.widget.form.show_config(CONFIG.with_choices(epochs=1000))
    tab.click("trainButton")
    tab.wait(lambda: tab.text("runState").startswith("Epoch"))
    tab.widget.view.accuracy.target_moved.emit(0.25)
    assert tab.part(QCheckBox, "targetAccuracyToggle").isChecked()
    assert tab.part(QDoubleSpinBox, "targetAccuracyField").value() == pytest.approx(25)
    tab.wait(lambda: tab.text("runState") == "Finished")
    assert "The target was reached in epoch" in tab.part(QLabel, "runDetails").text()
    (record,) = all_runs()
    assert record.state == "completed"
    assert len(record.result["epochs"]) < 1000


def test_that_the_draw_tab_can_follow(tab):
    heard = []
    tab.widget.epoch_kept.connect(lambda run, epoch: heard.append((run, epoch)))
    tab.widget.form.show_config(CONFIG)
    tab.click("trainButton")
    tab.wait(lambda: tab.text("runState") == "Finished")
    assert heard == []
    tab.click("followInDraw")
    tab.click("trainButton")
    tab.wait(lambda: len(all_runs()) == 2 and not tab.widget.is_busy)
    assert [epoch for _, epoch in heard] == [1, 2]
    assert len({run for run, _ in heard}) == 1
    assert heard[0][0] in {run.name for run in all_runs()}


def test_that_pages_speak_of_what_the_form_says(tab):
    tab.widget.form.show_config(preset("cnn"))
    script = tab.widget.view.code
    tab.widget.view.show_page(CODE)
    assert script.isVisible()
    tab.wait(lambda: "Conv2D" in "".join(edit.toPlainText() for edit in script.findChildren(QPlainTextEdit)))
