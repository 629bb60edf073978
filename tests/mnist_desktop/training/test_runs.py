"""Kept runs: the list, the bar that offers one to be taken up, and what joins them to the disk."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QPushButton, QTableWidget

from mnist_desktop.training.kept_runs import KeptRun, kept_runs
from mnist_desktop.training.resume_bar import ResumeBar
from mnist_desktop.training.runs_control import RunsControl
from mnist_desktop.training.runs_panel import RunsPanel
from trainer import TrainingRun, preset, run_training
from trainer.config import DataConfig
from trainer.library import all_runs, find_run, new_run
from trainer.run_lock import held
from trainer.training.events import EpochFinished

SMALL = preset("numpy-mlp").changed(data=DataConfig(training_images=100))
CHANGED = "From scratch in NumPy, changed"


def finished_run(**choices):
    return run_training(SMALL.with_choices(**{"epochs": 1, **choices})).run


def stopped_run():
    def stop(event):
        if isinstance(event, EpochFinished):
            run.request_stop()

    run = TrainingRun(SMALL.with_choices(epochs=7), stop)
    run.start()
    assert run.wait(60)
    return run.ending.result.run


def interrupted_run():
    """As a crash leaves it: a checkpoint, no result."""
    name = stopped_run()
    (find_run(name).folder / "result.json").unlink()
    return name


class Bench:
    """Panel, bar and control, pressed by mouse and keys."""

    def __init__(self, qtbot, theme, settings):
        self.qtbot = qtbot
        self.panel, self.bar = RunsPanel(theme), ResumeBar()
        for widget in (self.panel, self.bar):
            qtbot.addWidget(widget)
        self.control = RunsControl(self.panel, self.bar, settings, self.panel)
        self.panel.resize(700, 300)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        self.wait_for_list()
        self.table = self.panel.findChild(QTableWidget, "runsTable")
        self.heard = []
        for signal in (
            self.panel.chosen,
            self.panel.opened,
            self.control.resume_wanted,
            self.control.use_wanted,
            self.control.settings_wanted,
            self.control.forgotten,
        ):
            signal.connect(self.heard.append)

    def wait_for_list(self):
        self.control.finish()
        self.qtbot.wait(1)

    def button(self, name, parent=None):
        return (parent or self.panel).findChild(QAbstractButton, name)

    def click(self, name, parent=None):
        assert self.button(name, parent).isEnabled(), name
        self.qtbot.mouseClick(self.button(name, parent), Qt.MouseButton.LeftButton)

    def rows(self):
        return [
            [self.table.item(row, column).text() for column in range(6)]
            for row in range(self.table.rowCount())
        ]

    def point_at(self, row):
        place = self.table.visualItemRect(self.table.item(row, 0)).center()
        self.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def bench(qtbot, theme, settings):
    made = []

    def make():
        made.append(Bench(qtbot, theme, settings))
        return made[-1]

    yield make
    for each in made:
        each.control.finish()


def test_that_each_run_tells_how_it_ended_and_how_well(bench):
    finished, stopped, interrupted, cut_off = finished_run(), stopped_run(), interrupted_run(), new_run(SMALL)
    found = {run.name: run for run in kept_runs()}
    assert set(found) == {finished, stopped, interrupted, cut_off.name}
    states = [found[name].state for name in (finished, stopped, interrupted, cut_off.name)]
    assert states == ["completed", "stopped", "interrupted", "interrupted"]
    result = find_run(finished).result
    assert found[finished].test_accuracy == result["test_accuracy"]
    assert found[finished].best_accuracy == result["epochs"][0]["validation_accuracy"]
    assert found[stopped].epochs_done == found[interrupted].epochs_done == 1
    assert found[interrupted].best_accuracy is not None
    assert [run.name for run in found.values() if run.can_go_on] == [interrupted, stopped]  # the newest first
    assert (found[cut_off.name].epochs_done, found[cut_off.name].best_accuracy) == (0, None)
    assert abs((datetime.now(UTC) - found[stopped].began).total_seconds()) < 300
    rows = {row[2]: row for row in bench().rows()}
    assert rows["finished"][0] == CHANGED
    assert rows["finished"][3:] == [
        "1 of 1",
        f"{100 * result['epochs'][0]['validation_accuracy']:.2f} %",
        f"{100 * result['test_accuracy']:.2f} %",
    ]
    assert rows["stopped"][3] == "1 of 7"
    assert rows["stopped"][5] == "–"


def test_that_without_runs_the_list_says_what_will_come(bench):
    bench = bench()
    assert bench.panel.findChild(QLabel, "noRuns").isVisible()
    assert not any(button.isEnabled() for button in bench.panel.findChildren(QPushButton))


def test_that_a_click_and_the_arrow_keys_choose_and_enter_opens(bench, qtbot):
    oldest, newest = finished_run(), finished_run(seed=1)
    bench = bench()
    assert bench.heard == []
    bench.point_at(0)
    assert bench.heard == [newest]
    qtbot.keyClick(bench.table, Qt.Key.Key_Down)
    assert bench.heard == [newest, oldest]
    qtbot.keyClick(bench.table, Qt.Key.Key_Return)
    assert bench.heard == [newest, oldest, oldest]


def test_that_nobody_is_told_of_what_is_chosen_already(bench):
    name = finished_run()
    bench = bench()
    bench.panel.show_chosen(name)
    assert bench.table.currentRow() == 0
    bench.control.refresh()
    bench.wait_for_list()
    assert bench.table.currentRow() == 0
    assert bench.heard == []
    bench.panel.show_chosen("another")
    assert bench.table.selectedItems() == []
    assert not bench.button("loadRunSettings").isEnabled()


def test_that_a_run_lends_its_model_and_its_settings(bench):
    name = finished_run(seed=6)
    bench = bench()
    bench.point_at(0)
    bench.click("useKeptRun")
    bench.click("loadRunSettings")
    assert bench.heard == [name, name, find_run(name).config]
    assert not bench.button("resumeRun").isEnabled()


def test_that_a_stopped_run_can_go_on_while_no_other_one_does(bench):
    name = stopped_run()
    bench = bench()
    assert bench.bar.isHidden()
    bench.point_at(0)
    bench.click("resumeRun")
    assert bench.heard == [name, name]
    bench.control.show_running(True)
    assert not bench.button("resumeRun").isEnabled()
    assert not bench.button("useKeptRun").isEnabled()
    assert bench.button("loadRunSettings").isEnabled()


class Opener(QObject):
    """Opens folders in the place of the desktop."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toLocalFile())


def test_that_the_folder_of_a_run_is_shown(bench):
    name = finished_run()
    bench, opener = bench(), Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        bench.point_at(0)
        bench.click("showRunFolder")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(find_run(name).folder)]


@pytest.mark.parametrize("sure", [True, False])
def test_that_a_run_is_deleted_after_a_question(bench, qtbot, sure):
    name, other = finished_run(), finished_run(seed=1)
    bench = bench()
    bench.point_at([run.name for run in all_runs()].index(name))
    qtbot.keyClick(bench.table, Qt.Key.Key_Delete)
    dialog = bench.panel.findChild(QMessageBox, "deleteRunDialog")
    assert f"“{CHANGED}”" in dialog.text()
    if sure:
        bench.click("confirmDeletion", dialog)
        qtbot.waitUntil(lambda: bench.table.rowCount() == 1)
        assert bench.heard == [name, name]
        assert [run.name for run in all_runs()] == [other]
    else:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        bench.wait_for_list()
        assert len(all_runs()) == 2


def test_that_a_run_that_goes_on_is_not_deleted(bench):
    name = finished_run()
    with held(find_run(name).folder):
        bench = bench()
        assert bench.rows()[0][2:] == ["in training", "–", "–", "–"]
        bench.point_at(0)
        assert not bench.button("deleteRun").isEnabled()
        assert not bench.button("useKeptRun").isEnabled()


def test_that_an_interrupted_run_is_offered_once(bench):
    name = interrupted_run()
    first = bench()
    assert not first.bar.isHidden()
    assert "was interrupted after epoch 1 of 7." in first.bar.findChild(QLabel, "resumeText").text()
    first.click("resumeInterrupted", first.bar)
    assert first.heard == [name]
    first.control.show_running(True)
    assert first.bar.isHidden()


def test_that_one_that_was_declined_is_not_offered_again(bench):
    interrupted_run()
    first = bench()
    first.bar.show()
    first.click("leaveInterrupted", first.bar)
    assert first.bar.isHidden()
    second = bench()
    assert second.bar.isHidden()
    assert len(second.rows()) == 1


def test_that_one_that_was_deleted_is_offered_no_more(bench, qtbot):
    interrupted_run()
    bench = bench()
    bench.point_at(0)
    bench.click("deleteRun")
    bench.click("confirmDeletion", bench.panel.findChild(QMessageBox, "deleteRunDialog"))
    qtbot.waitUntil(bench.bar.isHidden)
    assert bench.rows() == []


def test_that_the_list_follows_the_language(bench, shouting):
    interrupted_run()
    bench = bench()
    shouting.start()
    assert bench.rows()[0][2] == "[interrupted]"
    assert bench.table.horizontalHeaderItem(2).text() == "[State]"


def test_that_a_run_tells_the_day_and_time_where_the_computer_is(bench, tmp_path):
    bench = bench()
    began = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
    bench.panel.show_runs([KeptRun(name="a", folder=tmp_path, config=SMALL, state="stopped", began=began)])
    local = began.astimezone()
    assert f"{local.hour:02}:{local.minute:02}" in bench.rows()[0][1]
    assert "2026" in bench.rows()[0][1]
