import math
import threading
import time

import numpy as np
import pytest
from PySide6.QtCore import QObject, QThread, QTimer, Slot

from mnist_desktop.run_bridge import RunBridge
from trainer.errors import DataError, ModelError
from trainer.training.events import Stage
from trainer.training.result import Outcome

LONG = 60_000


class Listener(QObject):
    """Notes what the bridge says, in order, and in which thread."""

    def __init__(self, bridge):
        super().__init__()
        self.bridge = bridge
        self.said = []
        self.threads = set()
        self.was_running = None
        for name in ("stage_changed", "run_started", "progressed", "epoch_finished"):
            getattr(bridge, name).connect(getattr(self, f"on_{name}"))
        bridge.run_paused.connect(self.on_run_paused)
        bridge.run_resumed.connect(self.on_run_resumed)
        bridge.run_finished.connect(self.on_run_finished)
        bridge.run_failed.connect(self.on_run_failed)

    def note(self, name, event=None):
        self.said.append((name, event))
        self.threads.add(QThread.currentThread())

    @Slot(object)
    def on_stage_changed(self, event):
        self.note(event.stage)

    @Slot(object)
    def on_run_started(self, event):
        self.note("started", event)

    @Slot(object)
    def on_progressed(self, event):
        self.note("progress", event)

    @Slot(object)
    def on_epoch_finished(self, event):
        self.note("epoch", event)

    @Slot()
    def on_run_paused(self):
        self.note("paused")

    @Slot()
    def on_run_resumed(self):
        self.note("resumed")

    @Slot(object)
    def on_run_finished(self, event):
        self.was_running = self.bridge.is_running
        self.note("finished", event)

    @Slot(object)
    def on_run_failed(self, event):
        self.was_running = self.bridge.is_running
        self.note("failed", event)

    @property
    def names(self):
        return [name for name, _ in self.said]

    def events(self, name):
        return [event for said, event in self.said if said == name]


@pytest.fixture
def bridge(qtbot):
    bridge = RunBridge()
    yield bridge
    bridge.request_stop()
    qtbot.waitUntil(lambda: not bridge.is_running, timeout=LONG)


@pytest.fixture
def listener(bridge):
    return Listener(bridge)


def run(qtbot, bridge, config):
    with qtbot.waitSignal(bridge.run_finished, timeout=LONG) as caught:
        bridge.start(config)
    return caught.args[0]


def without_repetition(names):
    return [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]


def test_that_events_come_in_their_order_with_one_ending(
    qtbot, qapp, bridge, listener, few_images, numpy_config
):
    run(qtbot, bridge, numpy_config.with_choices(epochs=2))
    epoch = [Stage.TRAINING, "progress", Stage.VALIDATING, "epoch"]
    beginning = [Stage.LOADING_DATA, Stage.BUILDING, "started"]
    assert without_repetition(listener.names) == [
        *beginning,
        *epoch,
        *epoch,
        Stage.TESTING,
        Stage.SAVING,
        "finished",
    ]
    qtbot.wait(100)
    assert listener.names.count("finished") == 1
    assert listener.names[-1] == "finished"
    assert listener.threads == {qapp.thread()}


def test_that_each_step_arrives_exactly_once_although_progress_is_merged(
    qtbot, bridge, listener, few_images, numpy_config
):
    finished = run(qtbot, bridge, numpy_config.with_choices(epochs=20))
    told = listener.events("progress")
    history = finished.result.history
    assert [loss for each in told for loss in each.losses] == list(history.step_losses)
    assert [share for each in told for share in each.accuracies] == list(history.step_accuracies)
    assert [rate for each in told for rate in each.learning_rates] == list(history.step_rates)
    norms = [norm for each in told for norm in each.gradient_norms]
    assert [math.nan if norm is None else norm for norm in norms] == pytest.approx(
        list(history.step_norms), nan_ok=True
    )
    steps = [((each.epoch - 1) * each.steps + each.step) for each in told]
    assert steps == sorted(set(steps))
    np.testing.assert_array_equal(np.cumsum([len(each.losses) for each in told]), steps)


def test_that_a_burst_of_progress_is_passed_on_as_one_event(
    qtbot, bridge, listener, few_images, numpy_config
):
    bridge.start(numpy_config)
    for thread in threading.enumerate():
        if thread.name.startswith("training"):
            thread.join(LONG / 1000)  # the window's thread is busy elsewhere while the whole run happens
    qtbot.waitUntil(lambda: "finished" in listener.names, timeout=LONG)
    assert listener.names.count("progress") == 1
    assert len(listener.events("progress")[0].losses) == 50


def test_that_the_run_is_over_when_its_ending_is_told(qtbot, bridge, listener, few_images, numpy_config):
    bridge.start(numpy_config)
    assert bridge.is_running
    qtbot.waitUntil(lambda: "finished" in listener.names, timeout=LONG)
    assert listener.was_running is False
    assert not bridge.is_running


def test_that_the_bridge_can_start_again(qtbot, bridge, few_images, numpy_config):
    first = run(qtbot, bridge, numpy_config)
    second = run(qtbot, bridge, numpy_config)
    assert first.result.run != second.result.run
    assert first.result.history.step_losses == second.result.history.step_losses


class Again(QObject):
    """Starts a second run the moment the first one ends."""

    def __init__(self, bridge, config):
        super().__init__()
        self.bridge, self.config, self.endings = bridge, config, 0
        bridge.run_finished.connect(self.on_finished)

    @Slot(object)
    def on_finished(self, event):
        self.endings += 1
        if self.endings == 1:
            self.bridge.start(self.config)


def test_that_a_run_can_start_from_the_slot_that_hears_the_ending(qtbot, bridge, few_images, numpy_config):
    again = Again(bridge, numpy_config)
    bridge.start(numpy_config)
    qtbot.waitUntil(lambda: again.endings == 2, timeout=LONG)
    assert not bridge.is_running


def test_that_starting_twice_raises_and_leaves_the_run_alone(
    qtbot, bridge, listener, few_images, numpy_config
):
    bridge.start(numpy_config)
    with pytest.raises(RuntimeError, match="going on already"):
        bridge.start(numpy_config)
    qtbot.waitUntil(lambda: "finished" in listener.names, timeout=LONG)
    assert listener.names.count("started") == 1


def test_that_a_computer_without_threads_leaves_the_bridge_idle(monkeypatch, bridge, numpy_config):
    def refuse(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("threading.Thread.start", refuse)
    with pytest.raises(RuntimeError, match="new thread"):
        bridge.start(numpy_config)
    assert not bridge.is_running


def test_that_stop_ends_a_run_soon_and_keeps_what_it_learned(qtbot, bridge, listener, numpy_config):
    bridge.start(numpy_config.with_choices(epochs=1000))
    qtbot.waitUntil(lambda: "progress" in listener.names, timeout=LONG)
    asked = time.perf_counter()
    with qtbot.waitSignal(bridge.run_finished, timeout=LONG) as caught:
        bridge.request_stop()
    assert time.perf_counter() - asked < 2  # 1,000 epochs take minutes
    finished = caught.args[0]
    assert finished.outcome is Outcome.STOPPED
    assert finished.result.model.is_file()


def test_that_stopping_before_the_first_step_ends_the_run_too(qtbot, bridge, few_images, numpy_config):
    with qtbot.waitSignal(bridge.run_finished, timeout=LONG) as caught:
        bridge.start(numpy_config)
        bridge.request_stop()
    assert caught.args[0].outcome is Outcome.STOPPED


def test_that_a_paused_run_stands_still_until_it_goes_on(qtbot, bridge, listener, numpy_config):
    bridge.start(numpy_config)
    qtbot.waitUntil(lambda: "progress" in listener.names, timeout=LONG)
    bridge.pause()
    qtbot.waitUntil(lambda: "paused" in listener.names, timeout=LONG)
    said = len(listener.said)
    qtbot.wait(300)
    assert len(listener.said) == said
    with qtbot.waitSignal(bridge.run_finished, timeout=LONG) as caught:
        bridge.resume()
    assert "resumed" in listener.names
    assert caught.args[0].outcome is Outcome.COMPLETED


def test_that_a_paused_run_can_be_stopped(qtbot, bridge, listener, few_images, numpy_config):
    bridge.start(numpy_config.with_choices(epochs=1000))
    bridge.pause()
    qtbot.waitUntil(lambda: "paused" in listener.names, timeout=LONG)
    with qtbot.waitSignal(bridge.run_finished, timeout=LONG) as caught:
        bridge.request_stop()
    assert caught.args[0].outcome is Outcome.STOPPED


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (DataError("The data file {path} is missing.", path="x.npz"), "The data file x.npz is missing."),
        (KeyError("weights"), "The training failed unexpectedly: KeyError: 'weights'."),
        (MemoryError(), "There is not enough memory for this training."),
    ],
)
def test_that_a_failure_is_told_with_its_reason(
    qtbot, monkeypatch, bridge, listener, numpy_config, error, sentence
):
    def fail(name):
        raise error

    monkeypatch.setattr("trainer.training.session.load_image_set", fail)
    with qtbot.waitSignal(bridge.run_failed, timeout=LONG) as caught:
        bridge.start(numpy_config)
    assert caught.args[0].message.startswith(sentence)
    assert "Traceback" in caught.args[0].details
    assert listener.was_running is False
    assert "finished" not in listener.names


class Heart(QObject):
    """Beats every 5 ms as long as the window's thread is free."""

    def __init__(self):
        super().__init__()
        self.beats = []
        self.timer = QTimer(self)
        self.timer.setInterval(5)
        self.timer.timeout.connect(self.beat)

    @Slot()
    def beat(self):
        self.beats.append(time.perf_counter())


def test_that_the_window_lives_while_a_network_trains(qtbot, bridge, listener, numpy_config):
    heart = Heart()
    bridge.start(numpy_config)
    qtbot.waitUntil(lambda: "started" in listener.names, timeout=LONG)
    heart.timer.start()
    qtbot.waitUntil(lambda: "finished" in listener.names, timeout=LONG)
    heart.timer.stop()
    gaps = np.diff(heart.beats)
    assert len(gaps) > 20
    assert np.median(gaps) < 0.05
    assert gaps.max() < 1


def test_that_a_target_can_be_changed_while_the_run_goes_on(qtbot, bridge, listener, numpy_config):
    bridge.start(numpy_config.with_choices(epochs=50))
    qtbot.waitUntil(lambda: bool(listener.events("progress")), timeout=LONG)
    with qtbot.waitSignal(bridge.run_finished, timeout=LONG) as finished:
        bridge.change_targets(0.05, None)
    assert len(finished.args[0].result.history.epochs) < 50
    assert finished.args[0].outcome is Outcome.COMPLETED
    bridge.change_targets(0.05, None)  # without a run nothing happens


def test_that_a_stopped_run_is_taken_up(qtbot, bridge, listener, numpy_config):
    bridge.start(numpy_config.with_choices(epochs=3))
    qtbot.waitUntil(lambda: bool(listener.events("epoch")), timeout=LONG)
    with qtbot.waitSignal(bridge.run_finished, timeout=LONG) as stopped:
        bridge.request_stop()
    first = stopped.args[0].result
    with qtbot.waitSignal(bridge.run_finished, timeout=LONG) as finished:
        bridge.take_up(first.run)
    assert finished.args[0].result.run == first.run
    assert len(finished.args[0].result.history.epochs) == 3
    started = listener.events("started")[-1]
    assert [epoch.epoch for epoch in started.earlier] == [epoch.epoch for epoch in first.history.epochs]


def test_that_a_finished_run_cannot_be_taken_up(qtbot, bridge, listener, few_images, numpy_config):
    finished = run(qtbot, bridge, numpy_config)
    with pytest.raises(ModelError, match="because it is completed"):
        bridge.take_up(finished.result.run)
    assert not bridge.is_running
