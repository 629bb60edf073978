"""Trials in a thread: what is told, in which order, and that nothing stays behind."""

import threading

import pytest
import shiboken6

from mnist_desktop.learning.trial_bench import TrialBench
from trainer.config import DataConfig, Engine, LearningConfig, NetworkConfig, StoppingConfig, TrainingConfig
from trainer.errors import TrainerError
from trainer.networks.layers import ActivationName, Dense, Flatten
from trainer.training.history import EpochResult
from trainer.training.result import Outcome

LONG = 20_000
SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)


def config(*, epochs=2, units=4, **changes):
    return TrainingConfig(
        engine=Engine.NUMPY,
        data=DataConfig(training_images=200, validation_split=0.5),
        network=NetworkConfig(layers=(Flatten(), Dense(units=units), SOFTMAX)),
        learning=LearningConfig(),
        stopping=StoppingConfig(epochs=epochs),
        **changes,
    )


@pytest.fixture
def bench(qtbot):
    bench = TrialBench(str)
    yield bench
    if shiboken6.isValid(bench):
        bench.finish()
        bench.deleteLater()


class Listener:
    """Notes everything that a bench says, always in the window's thread."""

    def __init__(self, bench):
        self.said, self._bench = [], bench

    def note(self, *what):
        self.said.append(what)
        assert threading.current_thread() is threading.main_thread()

    def progressed(self, place, progress):
        self.note("progressed", place, progress)

    def epoch(self, place, finished):
        self.note("epoch", place, finished.result)

    def trial(self, place, trial):
        self.note("trial", place, trial)

    def failed(self, error):
        self.note("failed", error)

    def ended(self, complete):
        self.note("ended", complete, self._bench.is_busy)


@pytest.fixture
def listener(bench):
    listener = Listener(bench)
    bench.progressed.connect(listener.progressed)
    bench.epoch_finished.connect(listener.epoch)
    bench.trial_ended.connect(listener.trial)
    bench.failed.connect(listener.failed)
    bench.ended.connect(listener.ended)
    return listener


@pytest.fixture
def told(listener):
    return listener.said


def only(told, *kinds):
    return [what for what in told if what[0] in kinds]


def finished(qtbot, bench, told):
    qtbot.waitUntil(lambda: bool(only(told, "ended")), timeout=LONG)
    assert not bench.is_busy


def test_that_trials_are_told_one_after_the_other(qtbot, bench, told):
    bench.start([config(units=3), config(units=5)])
    assert bench.is_busy
    finished(qtbot, bench, told)
    steps = [(kind, place) for kind, place, *_ in only(told, "epoch", "trial")]
    assert steps == [(kind, place) for place in (0, 1) for kind in ("epoch", "epoch", "trial")]
    assert [place for _, place, _ in only(told, "progressed")] == sorted(
        place for _, place, _ in only(told, "progressed")
    )
    assert told[-1] == ("ended", True, False)
    assert len(only(told, "ended")) == 1


def test_that_each_trial_brings_its_configuration_and_its_epochs(qtbot, bench, told):
    configs = [config(units=3), config(units=5, seed=7)]
    bench.start(configs)
    finished(qtbot, bench, told)
    trials = [trial for _, _, trial in only(told, "trial")]
    assert [trial.config for trial in trials] == configs
    for place, trial in enumerate(trials):
        epochs = [result for _, where, result in only(told, "epoch") if where == place]
        assert epochs == trial.history.epochs
        assert all(isinstance(epoch, EpochResult) for epoch in epochs)


def test_that_stop_ends_the_one_that_goes_on_and_leaves_the_rest_out(qtbot, bench, told):
    bench.start([config(), config(epochs=1000), config()])
    qtbot.waitUntil(lambda: any(what[:2] == ("epoch", 1) for what in told), timeout=LONG)
    bench.stop()
    finished(qtbot, bench, told)
    assert [(place, trial.outcome) for _, place, trial in only(told, "trial")] == [
        (0, Outcome.COMPLETED),
        (1, Outcome.STOPPED),
    ]
    assert told[-1] == ("ended", False, False)


def test_that_a_stop_that_comes_too_late_changes_nothing(qtbot, bench, told):
    bench.start([config(epochs=1)])
    bench._thread.join()  # it has ended, but the window has not heard of it yet
    assert not only(told, "ended")
    bench.stop()
    finished(qtbot, bench, told)
    assert [trial.outcome for _, _, trial in only(told, "trial")] == [Outcome.COMPLETED]
    assert told[-1] == ("ended", True, False)


def test_that_a_failure_is_a_sentence_and_ends_the_batch(qtbot, bench, told):
    nowhere = config().with_choices(dataset="imported:nowhere")
    bench.start([config(), nowhere, config()])
    finished(qtbot, bench, told)
    (failure,) = only(told, "failed")
    assert isinstance(failure[1], TrainerError)
    assert "nowhere" in str(failure[1])
    assert [place for _, place, _ in only(told, "trial")] == [0]
    assert told[-1] == ("ended", False, False)


def test_that_what_nobody_foresaw_is_a_sentence_too(qtbot, bench, told, monkeypatch):
    def broken(*_arguments):
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr("mnist_desktop.learning.trial_bench.run_trial", broken)
    bench.start([config()])
    finished(qtbot, bench, told)
    ((_, error),) = only(told, "failed")
    assert isinstance(error, TrainerError)
    assert "ZeroDivisionError: by nothing" in str(error)
    assert told[-1] == ("ended", False, False)


def test_that_a_diverged_trial_is_an_end_of_its_own(qtbot, bench, told):
    wild = config(epochs=1).changed(
        network=NetworkConfig(layers=(Flatten(), *[Dense(units=64)] * 25, SOFTMAX), initializer="he"),
        learning=LearningConfig(optimizer="sgd", learning_rate=1000.0),
        data=DataConfig(training_images=10, validation_split=0.2),
    )
    bench.start([wild, config()])
    finished(qtbot, bench, told)
    assert [trial.outcome for _, _, trial in only(told, "trial")] == [Outcome.DIVERGED, Outcome.COMPLETED]
    assert told[-1] == ("ended", True, False)


def test_that_only_one_batch_goes_on_at_a_time(qtbot, bench, told):
    bench.start([config(epochs=1000)])
    with pytest.raises(RuntimeError, match="already"):
        bench.start([config()])
    bench.stop()
    finished(qtbot, bench, told)


def test_that_the_next_batch_can_begin_as_the_last_one_ends(qtbot, bench, told):
    class Again:
        def __init__(self):
            self.times = 0

        def begin(self, _complete):
            self.times += 1
            if self.times == 1:
                bench.start([config(units=6)])

    again = Again()
    bench.ended.connect(again.begin)
    bench.start([config(units=3)])
    qtbot.waitUntil(lambda: len(only(told, "ended")) == 2, timeout=LONG)
    assert [what[1:] for what in only(told, "ended")] == [(True, False), (True, False)]
    assert [trial.config.network.layers[1].units for _, _, trial in only(told, "trial")] == [3, 6]


def test_that_nothing_to_train_is_an_end_at_once(qtbot, bench, told):
    bench.start([])
    finished(qtbot, bench, told)
    assert [what[:2] for what in told] == [("ended", True)]


def test_that_finishing_waits_for_the_thread_and_tells_the_end(bench, told):
    before = threading.active_count()
    bench.start([config(epochs=1000), config(epochs=1000)])
    bench.finish()
    assert threading.active_count() == before
    assert told[-1] == ("ended", False, False)
    bench.finish()  # a second time is no harm
    assert len(only(told, "ended")) == 1


def test_that_a_bench_that_is_taken_away_ends_its_trials(qtbot, bench, told):
    bench.start([config(epochs=1000), config(epochs=1000)])
    qtbot.waitUntil(lambda: bool(only(told, "epoch")), timeout=LONG)
    thread = bench._thread
    with qtbot.waitSignal(bench.destroyed):
        bench.deleteLater()
    thread.join(10)
    assert not thread.is_alive()
    assert not only(told, "ended")


def test_that_the_window_stays_awake_meanwhile(qtbot, bench, told):
    ticks = []
    bench.start([config(epochs=30, units=64)])
    while bench.is_busy:
        qtbot.wait(5)
        ticks.append(len(told))
    assert len(ticks) > 3
    assert told[-1] == ("ended", True, False)
