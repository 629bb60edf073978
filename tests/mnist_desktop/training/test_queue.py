"""Trainings that wait, and runs that can be taken up again: panel, bar and what joins them to the disk."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget

from mnist_desktop.training.kept_runs import KeptRun, runs_to_go_on_with
from mnist_desktop.training.queue_control import QueueControl
from mnist_desktop.training.queue_panel import QueuePanel
from mnist_desktop.training.resume_bar import ResumeBar
from mnist_desktop.training.run_words import details_of, title_of
from trainer import TrainingRun, preset, run_training
from trainer.config import DataConfig
from trainer.library import find_run, new_run
from trainer.training.events import EpochFinished
from trainer.waiting import WaitingTrainings

ONE, TWO, THREE = (preset("numpy-mlp").with_choices(epochs=n) for n in (1, 2, 3))
SMALL = preset("numpy-mlp").changed(data=DataConfig(training_images=100))


class Bench:
    """Panel, bar and control, pressed by mouse and keys."""

    def __init__(self, qtbot, theme, settings, waiting=()):
        self.qtbot, self.settings = qtbot, settings
        self.panel, self.bar = QueuePanel(theme), ResumeBar()
        for widget in (self.panel, self.bar):
            qtbot.addWidget(widget)
        stored = WaitingTrainings()
        for config in waiting:
            stored.add(config)
        self.control = QueueControl(self.panel, self.bar, settings, self.panel)
        self.panel.show()
        qtbot.waitUntil(lambda: self.control._was_offered)
        self.started, self.edited, self.resumed = [], [], []
        self.control.start_wanted.connect(self.started.append)
        self.control.edit_wanted.connect(self.edited.append)
        self.control.resume_wanted.connect(self.resumed.append)

    def click(self, name, parent=None):
        button = (parent or self.panel).findChild(QAbstractButton, name)
        assert button.isEnabled(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def texts(self, name):
        box = self.panel.findChild(QListWidget, name)
        return [box.item(row).text() for row in range(box.count())]

    def choose(self, name, row):
        self.panel.findChild(QListWidget, name).setCurrentRow(row)

    def finish(self):
        self.control.finish()


@pytest.fixture
def bench(qtbot, theme, settings):
    made = []

    def make(*waiting):
        made.append(Bench(qtbot, theme, settings, waiting))
        return made[-1]

    yield make
    for each in made:
        each.finish()


def test_that_an_empty_queue_says_what_it_is_for(bench):
    bench = bench()
    assert "Add to queue" in bench.texts("waitingList")[0]
    assert "Runs that you stop" in bench.texts("resumableList")[0]
    assert not any(button.isEnabled() for button in bench.panel.findChildren(QAbstractButton))


def test_that_what_waited_before_a_restart_is_shown_in_its_order(bench):
    bench = bench(ONE, TWO)
    texts = bench.texts("waitingList")
    assert [text.splitlines()[0] for text in texts] == [
        "1. From scratch in NumPy, changed",
        "2. From scratch in NumPy, changed",
    ]
    assert "epochs: 2 · SGD, learning rate 0.1 · batch size 32 · seed 0" in texts[1]


def test_that_the_first_begins_and_the_next_follows_when_it_has_ended(bench):
    bench = bench(ONE, TWO)
    bench.click("startQueue")
    assert bench.started == [ONE]
    bench.control.show_running(True)
    assert not bench.panel.findChild(QAbstractButton, "startQueue").isEnabled()
    bench.control.show_running(False)
    bench.control.go_on()
    assert bench.started == [ONE, TWO]
    assert list(WaitingTrainings()) == []
    bench.control.show_running(True)
    bench.control.show_running(False)
    bench.control.go_on()
    assert bench.started == [ONE, TWO]


def test_that_after_a_stop_nothing_begins_by_itself(bench):
    bench = bench(ONE)
    bench.control.show_running(True)
    bench.control.halt()
    bench.control.show_running(False)
    bench.control.go_on()
    assert bench.started == []
    assert list(WaitingTrainings()) == [ONE]


def test_that_the_order_can_be_changed_by_button_and_key(bench, qtbot):
    bench = bench(ONE, TWO, THREE)
    bench.choose("waitingList", 2)
    bench.click("waitingUp")
    assert list(WaitingTrainings()) == [ONE, THREE, TWO]
    box = bench.panel.findChild(QListWidget, "waitingList")
    assert box.currentRow() == 1
    bench.panel.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert list(WaitingTrainings()) == [THREE, ONE, TWO]
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert list(WaitingTrainings()) == [ONE, TWO]


def test_that_one_can_be_taken_back_into_the_form(bench):
    bench = bench(ONE, TWO)
    bench.choose("waitingList", 1)
    bench.click("waitingEdit")
    assert bench.edited == [TWO]
    assert list(WaitingTrainings()) == [ONE]


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


def test_that_stopped_and_interrupted_runs_can_be_taken_up():
    stopped, interrupted = stopped_run(), interrupted_run()
    run_training(SMALL.with_choices(epochs=1))
    new_run(SMALL)  # cut off before its first epoch was over: there is nothing to go on with
    found = {run.name: run for run in runs_to_go_on_with()}
    assert set(found) == {stopped, interrupted}
    assert found[interrupted].was_interrupted
    assert not found[stopped].was_interrupted
    assert found[stopped].epochs_done == 1
    assert abs((datetime.now(UTC) - found[stopped].began).total_seconds()) < 300


def test_that_an_interrupted_run_is_offered_once(bench):
    name = interrupted_run()
    first = bench()
    assert not first.bar.isHidden()
    assert "was interrupted after epoch 1 of 7." in first.bar.findChild(QLabel, "resumeText").text()
    assert "interrupted after epoch 1 of 7" in first.texts("resumableList")[0]
    first.click("resumeInterrupted", first.bar)
    assert first.resumed == [name]
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
    assert len(second.texts("resumableList")) == 1


def test_that_a_stopped_run_is_listed_but_not_offered(bench):
    name = stopped_run()
    bench = bench()
    assert bench.bar.isHidden()
    bench.click("resumeRun")
    assert bench.resumed == [name]
    bench.control.show_running(True)
    assert not bench.panel.findChild(QAbstractButton, "resumeRun").isEnabled()


def test_that_the_lists_follow_the_language(bench, shouting):
    interrupted_run()
    bench = bench(ONE)
    shouting.start()
    assert "[{title}, changed]".replace("{title}", "[From scratch in NumPy]") in bench.texts("waitingList")[0]
    assert "[interrupted]" in bench.texts("resumableList")[0]


def test_that_a_training_is_told_by_its_preset_or_as_ones_own():
    assert title_of(preset("cnn")) == title_of(preset("cnn").with_choices(seed=4))
    assert title_of(preset("cnn").with_choices(epochs=9)) == "Small convolutional network, changed"
    assert title_of(preset("cnn").changed(preset="mine")) == "Own settings"
    imported = preset("cnn").with_choices(dataset="imported:letters")
    assert details_of(imported).startswith("letters · epochs: 5 · Adam, learning rate 0.001")
    assert details_of(preset("cnn").with_choices(dataset="my-drawings")).startswith("My drawings")


def test_that_a_run_tells_the_day_and_time_where_the_computer_is(bench):
    bench = bench()
    began = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
    bench.panel.show_kept([KeptRun("a", ONE, 1, True, began)])
    local = began.astimezone()
    assert f"{local.minute:02}" in bench.texts("resumableList")[0]
    assert "26" in bench.texts("resumableList")[0]


def test_that_what_waited_before_a_restart_does_not_begin_by_itself(bench):
    bench = bench(ONE)
    bench.control.show_running(True)
    bench.control.show_running(False)
    bench.control.go_on()
    assert bench.started == []
    bench.control.add(TWO)
    bench.control.go_on()
    assert bench.started == [ONE]
