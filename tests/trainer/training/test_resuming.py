"""Runs that were stopped, killed or had no room left, taken up again."""

import os
import random
import resource
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from trainer import TrainingRun, load_image_set, preset, run_training
from trainer.config import DataConfig, LearningConfig, NetworkConfig, Optimizer, StoppingConfig
from trainer.errors import ModelError
from trainer.library import all_runs, find_run
from trainer.networks.layers import ActivationName, BatchNormalization, Dense, Dropout, Flatten
from trainer.storage import write_text
from trainer.training import session
from trainer.training.checkpoints import Checkpoints
from trainer.training.events import EpochFinished, Progress, RunFailed, RunFinished, RunStarted
from trainer.training.result import Outcome

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 120.0
LAYERS = (
    Flatten(),
    Dense(units=16),
    BatchNormalization(momentum=0.8),
    Dropout(rate=0.3),
    Dense(units=10, activation=ActivationName.SOFTMAX),
)


def keras_settings(epochs=4):
    return preset("course-mlp").changed(
        data=DataConfig(training_images=400),
        network=NetworkConfig(layers=LAYERS),
        learning=LearningConfig(optimizer=Optimizer.ADAM, schedule="plateau", decay_epochs=1),
        stopping=StoppingConfig(epochs=epochs, restore_best=True),
    )


def numpy_settings(epochs=4, images=400):
    return preset("numpy-mlp").changed(
        data=DataConfig(training_images=images),
        stopping=StoppingConfig(epochs=epochs),
    )


def finish(run):
    run.start()
    assert run.wait(PATIENCE)
    return run.ending


def stopped_after(config, epoch):
    """A run that was stopped in the middle of the epoch after ``epoch``."""

    def stop(event):
        if isinstance(event, Progress) and event.epoch == epoch + 1:
            run.request_stop()

    run = TrainingRun(config, stop)
    ending = finish(run)
    assert ending.outcome is Outcome.STOPPED
    assert len(ending.result.history.epochs) == epoch
    return ending.result.run


def without_times(epochs):
    return [replace(epoch, seconds=0.0) for epoch in epochs]


def assert_same(result, whole):
    assert result.outcome is whole.outcome is Outcome.COMPLETED
    assert without_times(result.history.epochs) == without_times(whole.history.epochs)
    for name in ("step_losses", "step_accuracies", "step_rates", "step_norms"):
        np.testing.assert_array_equal(getattr(result.history, name), getattr(whole.history, name))
    ours, theirs = (Checkpoints(each.folder).read() for each in (result, whole))
    for left, right in zip(
        [*ours.weights, *ours.optimizer, *ours.best],
        [*theirs.weights, *theirs.optimizer, *theirs.best],
        strict=True,
    ):
        np.testing.assert_array_equal(left, right)
    assert result.test == whole.test


@pytest.mark.keras
def test_that_a_stopped_run_goes_on_as_if_it_had_never_been_stopped():
    whole = run_training(keras_settings())
    for epoch in (0, 3):
        name = stopped_after(keras_settings(), epoch)
        assert find_run(name).can_be_resumed
        heard = []
        ending = finish(TrainingRun.resuming(name, heard.append))
        (started,) = (event for event in heard if isinstance(event, RunStarted))
        assert started.run == ending.result.run == name
        assert [each.epoch for each in started.earlier] == list(range(1, epoch + 1))
        assert_same(ending.result, whole)
        assert find_run(name).state == "completed"


def test_that_a_run_can_be_stopped_and_taken_up_many_times():
    whole = run_training(numpy_settings(epochs=5))
    name = stopped_after(numpy_settings(epochs=5), 1)
    runs = []

    def stop(event):
        if isinstance(event, EpochFinished):
            runs[-1].request_stop()

    for _ in range(3):
        runs.append(TrainingRun.resuming(name, stop))
        finish(runs[-1])
    ending = finish(TrainingRun.resuming(name))
    assert_same(ending.result, whole)
    with pytest.raises(ModelError, match="cannot be taken up again, because it is completed"):
        TrainingRun.resuming(name)


def test_that_a_stop_that_only_just_came_too_late_tests_what_there_is():
    def stop(event):
        if isinstance(event, EpochFinished) and event.result.epoch == 2:
            run.request_stop()

    run = TrainingRun(numpy_settings(epochs=2), stop)
    assert finish(run).outcome is Outcome.STOPPED
    ending = finish(TrainingRun.resuming(run.ending.result.run))
    assert_same(ending.result, run_training(numpy_settings(epochs=2)))


def started_elsewhere(config, folder):
    """The same training in a process of its own, and the name of its run."""
    (folder / "config.json").write_text(config.to_json(), "utf-8")
    command = [sys.executable, "-m", "trainer", "train", "--config", str(folder / "config.json"), "--json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8")


@pytest.mark.parametrize("number", range(3))
def test_that_a_killed_run_is_interrupted_and_goes_on_as_if_nothing_had_happened(tmp_path, number):
    config = numpy_settings(epochs=60, images=500)
    process = started_elsewhere(config, tmp_path)
    finished = random.Random(number).randint(1, 20)
    lines = iter(process.stdout.readline, "")
    for line in lines:
        if '"epoch-finished"' in line:
            finished -= 1
            if not finished:
                break
    time.sleep(random.Random(number).random() * 0.02)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    (record,) = all_runs()
    assert record.state == "interrupted"
    done = len(Checkpoints(record.folder).read().history.epochs)
    ending = finish(TrainingRun.resuming(record.name))
    assert len(ending.result.history.epochs) == 60 > done >= 1
    assert_same(ending.result, run_training(config))
    assert not list(record.folder.rglob(".unfinished-*"))


@pytest.mark.keras
def test_that_a_killed_keras_run_goes_on_in_another_process(tmp_path):
    config = keras_settings(epochs=20)
    process = started_elsewhere(config, tmp_path)
    for line in iter(process.stdout.readline, ""):
        if '"epoch-finished"' in line and '"epoch": 3' in line:
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    (record,) = all_runs()
    ending = finish(TrainingRun.resuming(record.name))
    assert_same(ending.result, run_training(config))


def test_that_a_full_disk_ends_the_run_with_a_sentence_and_the_last_epoch_is_kept():
    """No file can grow beyond a limit any more, as on a disk without room."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(event):
        if isinstance(event, EpochFinished) and event.result.epoch == 2:
            resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))

    run = TrainingRun(numpy_settings(), fill)
    try:
        ending = finish(run)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert isinstance(ending, RunFailed)
    assert "could not be written" in ending.message
    assert "then try again" in ending.message
    (record,) = all_runs()
    assert record.state == "interrupted"
    assert len(Checkpoints(record.folder).read().history.epochs) == 2
    assert_same(finish(TrainingRun.resuming(record.name)).result, run_training(numpy_settings()))


def test_that_weights_of_single_epochs_may_be_missing(monkeypatch):
    from trainer.errors import StorageError
    from trainer.training.snapshots import Snapshots

    def full(snapshots, epoch, weights):
        raise StorageError("no room")

    monkeypatch.setattr(Snapshots, "keep", full)
    assert run_training(numpy_settings(epochs=1)).outcome is Outcome.COMPLETED


def test_that_images_that_have_changed_are_noticed(monkeypatch):
    name = stopped_after(numpy_settings(), 2)
    images = load_image_set("mnist")
    other = replace(images, train_labels=(images.train_labels + 1) % 10)
    monkeypatch.setattr(session, "load_image_set", lambda name: other)
    ending = finish(TrainingRun.resuming(name))
    assert isinstance(ending, RunFailed)
    assert "the images of “mnist” have changed since" in ending.message


@pytest.mark.parametrize(
    "edited",
    [
        lambda config: config.changed(network=preset("course-mlp").network),
        lambda config: config.changed(learning=config.learning.changed(optimizer="adam")),
    ],
)
def test_that_settings_that_were_edited_are_noticed(edited):
    name = stopped_after(numpy_settings(), 2)
    record = find_run(name)
    write_text(record.folder / "config.json", edited(record.config).to_json())
    ending = finish(TrainingRun.resuming(name))
    assert isinstance(ending, RunFailed)
    assert "its settings were changed" in ending.message


def test_that_a_run_whose_steps_are_lost_goes_on_and_keeps_its_model_when_it_is_stopped_at_once():
    name = stopped_after(numpy_settings(), 2)
    folder = find_run(name).folder
    (folder / "steps.f32").unlink()

    def stop(event):
        if isinstance(event, RunStarted):
            run.request_stop()

    run = TrainingRun.resuming(name, stop)
    result = finish(run).result
    assert (result.outcome, len(result.history.epochs), len(result.history.step_losses)) == (
        Outcome.STOPPED, 2, 0,
    )  # fmt: skip
    assert result.model == folder / "model.npz"
    assert result.message[0] == "Stopped by you; what was learned is kept."
    ending = finish(TrainingRun.resuming(name))
    whole = run_training(numpy_settings())
    assert without_times(ending.result.history.epochs) == without_times(whole.history.epochs)
    assert ending.result.test == whole.test


def test_that_what_a_killed_process_left_is_cleared_away():
    name = stopped_after(numpy_settings(), 2)
    folder = find_run(name).folder
    left = [folder / ".unfinished-a1.npz", folder / "epochs" / ".unfinished-b2.npz"]
    for path in left:
        path.write_bytes(b"half")
    assert finish(TrainingRun.resuming(name)).outcome is Outcome.COMPLETED
    assert not any(path.exists() for path in left)


def test_that_a_damaged_checkpoint_is_told_and_left_as_it_is():
    name = stopped_after(numpy_settings(), 2)
    (find_run(name).folder / "checkpoint.npz").write_bytes(b"PK nothing")
    ending = finish(TrainingRun.resuming(name))
    assert isinstance(ending, RunFailed)
    assert "is damaged" in ending.message
    assert (find_run(name).folder / "checkpoint.npz").read_bytes() == b"PK nothing"


def test_that_a_target_that_is_changed_ends_a_run_that_goes_on():
    def change(event):
        if isinstance(event, EpochFinished) and event.result.epoch == 2:
            run.change_targets(0.01, None)

    run = TrainingRun(numpy_settings(epochs=50), change)
    ending = finish(run)
    assert isinstance(ending, RunFinished)
    assert ending.outcome is Outcome.COMPLETED
    assert len(ending.result.history.epochs) == 2
    assert "The target was reached in epoch 2" in find_run(ending.result.run).result["message"]
