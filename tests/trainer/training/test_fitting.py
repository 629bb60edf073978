"""The training loop, with a network that only remembers what it was given."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer import preset
from trainer.config import DataConfig, LearningConfig, Optimizer, StoppingConfig
from trainer.data.augmentation import Augmentation
from trainer.data.splitting import Split, split
from trainer.errors import DivergedError
from trainer.training import batches
from trainer.training.control import RunControl, StopRequested
from trainer.training.events import (
    EpochFinished,
    Progress,
    RunPaused,
    RunResumed,
    Stage,
    StageChanged,
)
from trainer.training.fitting import Fitting
from trainer.training.stopping import Targets


class FakeNetwork:
    """Counts its steps in its only weight; the loss of a step is the mean number of its images."""

    parameters = 1

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds
        self.batches: list[list[int]] = []
        self.calls: list[int] = []
        self.rates: list[float] = []
        self.epochs: list[int] = []
        self.evaluated: list[int] = []
        self.measured: list[bool] = []
        self.tried_for_dead_units: list[int] = []
        self.weight = np.zeros(1, np.float32)
        self.bad_step = self.bad_weight_step = -1
        self.validation_loss = 0.5

    def begin_epoch(self, epoch):
        self.epochs.append(epoch)

    def train(self, images, labels, rates, measured):
        self.calls.append(len(images))
        time.sleep(self.seconds * len(images))
        losses = []
        for step in images:
            numbers = number_of(step)
            self.batches.append(numbers)
            self.weight += 1
            losses.append(np.nan if len(self.batches) - 1 == self.bad_step else np.mean(numbers))
            if len(self.batches) - 1 == self.bad_weight_step:
                self.weight[:] = np.inf
        assert labels.tolist() == [[number % 10 for number in number_of(step)] for step in images]
        self.rates += rates.tolist()
        self.measured += measured.tolist()
        norms = np.where(measured, 2.0, np.nan)
        return np.array(losses, np.float32), np.full(len(rates), 0.25, np.float32), norms.astype(np.float32)

    def dead_units(self, images):
        self.tried_for_dead_units.append(len(images))
        return 0.125

    def optimizer_state(self):
        return [np.array([self.weight[0] / 2], np.float32)]

    def set_optimizer_state(self, state):
        self.restored = state[0].tolist()

    def evaluate(self, images, labels):
        self.evaluated.append(len(images))
        time.sleep(self.seconds)
        return np.full(len(images), self.validation_loss, np.float32), np.eye(10, dtype=np.float32)[labels]

    def weights(self):
        return [self.weight.copy()]

    def set_weights(self, weights):
        self.weight = weights[0].copy()


def number_of(images):
    return (images[:, 0, 0].astype(int) * 256 + images[:, 0, 1]).tolist()


def numbered(count, first=0):
    numbers = np.arange(first, first + count)
    images = np.zeros((count, 28, 28), np.uint8)
    images[:, 0, 0], images[:, 0, 1] = numbers // 256, numbers % 256
    return images, (numbers % 10).astype(np.uint8)


def settings_for(epochs=1, batch_size=32, seed=0, **learning):
    return preset("numpy-mlp").changed(
        stopping=StoppingConfig(epochs=epochs),
        learning=LearningConfig(
            optimizer=Optimizer.SGD, learning_rate=0.5, batch_size=batch_size, **learning
        ),
        seed=seed,
    )


class Bench:
    """A Fitting with all that it needs, and what it said."""

    def __init__(self, network=None, config=None, count=100, validation=0, on_event=None):
        self.network, self.config = network or FakeNetwork(), config or settings_for()
        self.control, self.events, self.kept = RunControl(), [], []
        self.on_event = on_event
        data = Split(*numbered(count), *numbered(validation, first=count))
        self.fitting = Fitting(self.network, data, self.config, self.control, self._hear, self.kept.append)

    def _hear(self, event):
        self.events.append(event)
        if self.on_event is not None:
            self.on_event(self, event)

    def of(self, kind):
        return [event for event in self.events if isinstance(event, kind)]


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 130), st.integers(1, 140), st.integers(1, 3), st.integers(0, 9))
def test_that_every_image_is_seen_once_an_epoch_in_the_seeded_order(count, batch_size, epochs, seed):
    bench = Bench(config=settings_for(epochs, batch_size, seed), count=count)
    bench.fitting.fit()
    seen = [number for batch in bench.network.batches for number in batch]
    for epoch in range(epochs):
        order = np.random.default_rng([seed, epoch + 1]).permutation(count)
        assert seen[epoch * count : (epoch + 1) * count] == order.tolist()
    sizes = {len(batch) for batch in bench.network.batches}
    assert max(sizes) == min(batch_size, count)
    assert sizes <= {min(batch_size, count), count % batch_size}
    assert bench.network.epochs == bench.kept == list(range(1, epochs + 1))


def test_that_the_smaller_last_batch_counts_by_its_images():
    bench = Bench(config=settings_for(batch_size=32), count=100)
    bench.fitting.fit()
    (result,) = bench.fitting.history.epochs
    assert [len(batch) for batch in bench.network.batches] == [32, 32, 32, 4]
    assert result.loss == pytest.approx(49.5)  # the mean of all images, not of the four batches
    assert result.accuracy == pytest.approx(0.25)
    assert list(bench.fitting.history.step_losses) == pytest.approx(
        [np.mean(b) for b in bench.network.batches]
    )


def test_that_progress_adds_up_to_all_steps():
    bench = Bench(config=settings_for(epochs=2, batch_size=7), count=100)
    bench.fitting.fit()
    progress = bench.of(Progress)
    assert sum(len(event.losses) for event in progress) == 2 * 15
    assert all(len(event.losses) == len(event.accuracies) for event in progress)
    assert [event.step for event in progress if event.step == event.steps] == [15, 15]
    assert progress[-1].seconds_left == 0
    assert all(event.images_per_second > 0 for event in progress)


def test_that_each_step_gets_its_own_learning_rate():
    bench = Bench(config=settings_for(epochs=2, batch_size=10, schedule="cosine"))
    bench.fitting.fit()
    expected = 0.25 * (1 + np.cos(np.pi * np.arange(20) / 20))
    assert bench.network.rates == pytest.approx(expected, abs=1e-6)
    assert bench.fitting.history.epochs[0].learning_rate == pytest.approx(expected[9], abs=1e-6)


def test_that_a_chunk_grows_to_what_fits_into_its_time():
    bench = Bench(FakeNetwork(seconds=0.001), settings_for(batch_size=1), count=400)
    bench.fitting.fit()
    calls = bench.network.calls
    assert calls[:4] == [1, 2, 4, 8]
    assert 8 <= max(calls) <= 42  # 40 steps of a millisecond, and a little
    assert sum(calls) == 400


def test_that_slow_steps_are_taken_one_by_one():
    bench = Bench(FakeNetwork(seconds=0.05), settings_for(batch_size=10), count=50)
    bench.fitting.fit()
    assert bench.network.calls == [1] * 5


def test_that_validation_is_told_and_measured_on_its_own_images():
    bench = Bench(count=64, validation=600)
    bench.fitting.fit()
    (result,) = bench.fitting.history.epochs
    assert bench.network.evaluated == [250, 250, 100]
    assert (result.validation_loss, result.validation_accuracy) == (0.5, 1.0)
    assert [e.stage for e in bench.of(StageChanged)] == [Stage.TRAINING, Stage.VALIDATING]
    assert isinstance(bench.events[-1], EpochFinished)


def test_that_without_validation_images_nothing_is_validated():
    bench = Bench(count=64)
    bench.fitting.fit()
    assert bench.network.evaluated == []
    assert bench.fitting.history.epochs[0].validation_loss is None


def test_that_stop_works_between_two_chunks():
    def stop(bench, event):
        if isinstance(event, Progress) and event.step >= 3:
            bench.control.request_stop()

    bench = Bench(FakeNetwork(seconds=0.05), settings_for(batch_size=10), on_event=stop)
    with pytest.raises(StopRequested):
        bench.fitting.fit()
    assert len(bench.network.batches) == 3
    assert bench.network.weight == 3
    assert bench.of(EpochFinished) == []
    assert bench.kept == []
    assert len(bench.fitting.history.step_losses) == 3


def test_that_stop_works_in_the_middle_of_validation():
    bench = Bench(count=64, validation=2500)
    evaluate = bench.network.evaluate

    def stopping(images, labels):
        bench.control.request_stop()
        return evaluate(images, labels)

    bench.network.evaluate = stopping
    with pytest.raises(StopRequested):
        bench.fitting.fit()
    assert bench.network.evaluated == [250]
    assert bench.of(EpochFinished) == []


def test_that_a_stop_before_the_start_trains_nothing():
    bench = Bench()
    bench.control.request_stop()
    with pytest.raises(StopRequested):
        bench.fitting.fit()
    assert bench.network.batches == []


def test_that_a_pause_is_told_and_takes_no_time():
    def pause_once(bench, event):
        if isinstance(event, Progress) and not bench.of(RunPaused):
            bench.control.pause()
            threading.Timer(0.4, bench.control.resume).start()

    bench = Bench(FakeNetwork(seconds=0.01), settings_for(batch_size=50), on_event=pause_once)
    begin = time.perf_counter()
    bench.fitting.fit()
    assert time.perf_counter() - begin > 0.4
    assert [type(e) for e in bench.events if isinstance(e, RunPaused | RunResumed)] == [RunPaused, RunResumed]
    assert bench.fitting.history.epochs[0].seconds < 0.3
    assert len(bench.network.batches) == 2


def test_that_a_paused_run_can_be_stopped():
    def pause(bench, event):
        if isinstance(event, Progress):
            bench.control.pause()
        if isinstance(event, RunPaused):
            threading.Timer(0.05, bench.control.request_stop).start()

    bench = Bench(on_event=pause)
    with pytest.raises(StopRequested):
        bench.fitting.fit()
    assert bench.of(RunResumed) == []


@pytest.mark.parametrize("trouble", ["bad_step", "bad_weight_step"])
def test_that_the_last_finite_weights_come_back(trouble):
    network = FakeNetwork(seconds=0.05)
    setattr(network, trouble, 12)
    bench = Bench(network, settings_for(epochs=3, batch_size=10), count=100)
    with pytest.raises(DivergedError, match=r"in epoch 2, near step 3: .* learning rate \(now 0.5\)"):
        bench.fitting.fit()
    assert bench.network.weight == 12
    assert np.isfinite(bench.fitting.history.step_losses).all()
    assert len(bench.fitting.history.epochs) == 1


def test_that_a_validation_loss_that_is_no_number_ends_the_run_too():
    network = FakeNetwork()
    network.validation_loss = np.nan
    bench = Bench(network, settings_for(batch_size=10), count=100, validation=10)
    with pytest.raises(DivergedError, match="in epoch 1, near step 10"):
        bench.fitting.fit()
    assert bench.kept == []


def test_that_augmentation_depends_on_seed_epoch_and_step_alone(monkeypatch):
    def marked(images, labels, augmentation, random, traced):
        copies = images.copy()
        copies[:, 5, 5] = random.integers(0, 256)
        return copies, labels

    monkeypatch.setattr(batches, "augment", marked)
    marks = []
    for seconds in (0.0, 0.02):  # many steps in a chunk, and one
        network = FakeNetwork(seconds)
        config = settings_for(epochs=2, batch_size=10)
        bench = Bench(network, config.changed(data=DataConfig(augmentation=Augmentation())), count=55)
        train = network.train
        seen = []

        def train_and_look(images, labels, rates, measured, seen=seen, train=train):
            seen.extend(images[:, 0, 5, 5].tolist())
            return train(images, labels, rates, measured)

        network.train = train_and_look
        bench.fitting.fit()
        marks.append(seen)
    assert marks[0] == marks[1]
    assert len(set(marks[0])) > 6


@pytest.mark.parametrize(
    ("used", "share", "training", "held_back"),
    [(None, 0.2, 160, 40), (None, 0.0, 200, 0), (100, 0.25, 75, 25), (10, 0.9, 1, 9), (60000, 0.5, 100, 100)],
)
def test_that_the_end_is_held_back_for_validation(used, share, training, held_back):
    images, labels = numbered(200)
    parts = split(images, labels, used, share)
    assert number_of(parts.images) == list(range(training))
    assert number_of(parts.validation_images) == list(range(training, training + held_back))
    assert (len(parts.labels), len(parts.validation_labels)) == (training, held_back)


def test_that_some_gradients_of_each_epoch_are_measured_always_the_same_ones():
    for count, expected in ((30, 30), (500, 50), (1030, 52)):
        network = FakeNetwork()
        bench = Bench(network, settings_for(epochs=2, batch_size=1), count=count)
        bench.fitting.fit()
        assert sum(network.measured[:count]) == expected
        assert network.measured[:count] == network.measured[count:]
        norms = [norm for event in bench.of(Progress) for norm in event.gradient_norms]
        assert [norm is not None for norm in norms] == network.measured
        assert {norm for norm in norms if norm is not None} == {2.0}
        assert [epoch.gradient_norm for epoch in bench.fitting.history.epochs] == [2.0, 2.0]


def test_that_silent_units_are_looked_for_in_the_images_that_were_held_back():
    bench = Bench(count=64, validation=600)
    bench.fitting.fit()
    assert bench.network.tried_for_dead_units == [500]
    assert bench.fitting.history.epochs[0].dead_units == 0.125


class Falling(FakeNetwork):
    """Gives each epoch's validation the next of some losses; the accuracy is always 1."""

    def __init__(self, *losses):
        super().__init__()
        self.losses = list(losses)

    def begin_epoch(self, epoch):
        super().begin_epoch(epoch)
        self.validation_loss = self.losses[epoch - 1]


def falling(*losses, learning=None, **stopping):
    config = settings_for(epochs=len(losses), batch_size=10, **(learning or {}))
    config = config.changed(stopping=config.stopping.changed(**stopping))
    return Bench(Falling(*losses), config, count=20, validation=10)


def test_that_training_ends_where_the_loss_is_small_enough():
    bench = falling(0.9, 0.5, 0.4, 0.3)
    bench.control.targets = Targets(loss=0.5)
    template, values = bench.fitting.fit()
    assert len(bench.fitting.history.epochs) == 2
    assert template.format(**values) == (
        "The target was reached in epoch 2: a loss of 0.5000, wanted 0.5000."
    )


def test_that_a_target_that_is_changed_meanwhile_counts():
    def change(bench, event):
        if isinstance(event, EpochFinished) and event.result.epoch == 2:
            bench.control.targets = Targets(accuracy=1.0)

    bench = falling(0.9, 0.5, 0.4, 0.3)
    bench.on_event = change
    _, values = bench.fitting.fit()
    assert values["epoch"] == 2


def test_that_training_ends_early_and_the_best_weights_come_back():
    bench = falling(0.9, 0.5, 0.6, 0.7, 0.1, patience=2, restore_best=True)
    _, values = bench.fitting.fit()
    assert values == {"epoch": 4, "best": 2, "patience": 2}
    assert [event.best_epoch for event in bench.of(EpochFinished)] == [1, 2, 2, 2]
    assert bench.network.weight == 8
    bench.fitting.use_best_weights()
    assert bench.network.weight == 4  # two steps an epoch


def test_that_the_last_weights_stay_where_the_best_are_not_wanted():
    bench = falling(0.9, 0.5, 0.6)
    assert bench.fitting.fit() is None
    bench.fitting.use_best_weights()
    assert bench.network.weight == 6


def test_that_a_plateau_lowers_the_learning_rate():
    learning = {"schedule": "plateau", "decay_factor": 0.1, "decay_epochs": 2}
    bench = falling(0.9, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, learning=learning)
    bench.fitting.fit()
    rates = [epoch.learning_rate for epoch in bench.fitting.history.epochs]
    assert rates == pytest.approx([0.5, 0.5, 0.5, 0.5, 0.05, 0.05, 0.005])


def test_that_a_run_that_is_taken_up_goes_on_as_if_it_had_never_ended():
    learning = {"schedule": "plateau", "decay_factor": 0.1, "decay_epochs": 1}
    losses = (0.9, 0.95, 0.7, 0.8, 0.6)
    whole = falling(*losses, learning=learning, restore_best=True)
    whole.fitting.fit()
    first, second = (falling(*losses, learning=learning, restore_best=True) for _ in range(2))

    def stop(bench, event):
        if isinstance(event, EpochFinished) and event.result.epoch == 3:
            bench.control.request_stop()

    first.on_event = stop
    with pytest.raises(StopRequested):
        first.fitting.fit()
    second.fitting.take_up(first.fitting.checkpoint("data"))
    assert second.fitting.fit() is None
    assert second.network.restored == [3.0]
    assert second.network.epochs == [4, 5]
    assert [without_time(e) for e in second.fitting.history.epochs] == [
        without_time(e) for e in whole.fitting.history.epochs
    ]
    assert second.fitting.history.step_losses == whole.fitting.history.step_losses
    assert second.fitting.history.step_rates == whole.fitting.history.step_rates
    assert second.network.weight == whole.network.weight
    assert second.network.batches == whole.network.batches[6:]


def without_time(epoch):
    return replace(epoch, seconds=0.0)
