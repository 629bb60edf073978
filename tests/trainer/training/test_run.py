"""Runs from start to their ending event."""

import json
import random
import sys
import threading
import time

import numpy as np
import pytest

from trainer import TrainingConfig, TrainingRun, preset, run_training
from trainer.config import DataConfig, LearningConfig, NetworkConfig, Optimizer, StoppingConfig
from trainer.errors import DataError, StorageError
from trainer.inference import Classifier
from trainer.library import all_runs, answering_model, find_run
from trainer.networks.layers import ActivationName, Dense, Flatten
from trainer.training import session
from trainer.training.card import command_for
from trainer.training.checkpoints import Checkpoints
from trainer.training.events import (
    EpochFinished,
    Progress,
    RunFailed,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    Stage,
    StageChanged,
)
from trainer.training.result import Outcome

PATIENCE = 60.0
SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
SMALL = NetworkConfig(layers=(Flatten(), Dense(units=8), SOFTMAX))


def numpy_settings(images=200, epochs=2, **changes) -> TrainingConfig:
    return preset("numpy-mlp").changed(
        data=DataConfig(training_images=images), stopping=StoppingConfig(epochs=epochs), **changes
    )


def keras_settings(images=200, epochs=2, **changes) -> TrainingConfig:
    return preset("course-mlp").changed(
        data=DataConfig(training_images=images),
        stopping=StoppingConfig(epochs=epochs),
        **{"network": SMALL, **changes},
    )


class Recorder:
    """Runs a training and remembers what it said, and from which thread."""

    def __init__(self, config, on_event=None):
        self.events, self.threads = [], set()
        self.on_event = on_event
        self.run = TrainingRun(config, self._hear)

    def _hear(self, event):
        self.events.append(event)
        self.threads.add(threading.current_thread())
        if self.on_event is not None:
            self.on_event(self.run, event)

    def finish(self):
        self.run.start()
        assert self.run.wait(PATIENCE)
        return self.ending

    @property
    def ending(self):
        """The ending, after making sure that it came once and last."""
        endings = [event for event in self.events if isinstance(event, RunFinished | RunFailed)]
        assert len(endings) == 1
        assert endings[0] is self.events[-1] is self.run.ending
        assert threading.current_thread() not in self.threads
        assert len(self.threads) == 1
        assert not self.threads.pop().is_alive()
        return endings[0]

    def of(self, kind):
        return [event for event in self.events if isinstance(event, kind)]


def strict_json(path):
    return json.loads(path.read_text("utf-8"), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))


@pytest.mark.keras
def test_what_a_run_says_from_start_to_end():
    recorder = Recorder(keras_settings())
    ending = recorder.finish()
    assert ending.outcome is Outcome.COMPLETED
    order = [event.stage if isinstance(event, StageChanged) else type(event) for event in recorder.events]
    kinds = [kind for kind in order if kind not in (Progress, Stage.LOADING_FRAMEWORK)]
    epoch = [Stage.TRAINING, Stage.VALIDATING, EpochFinished]
    assert kinds == [
        Stage.LOADING_DATA, Stage.BUILDING, RunStarted, *epoch, *epoch, Stage.TESTING, Stage.SAVING, RunFinished,
    ]  # fmt: skip
    (started,) = recorder.of(RunStarted)
    assert (started.training_images, started.validation_images, started.steps_per_epoch) == (160, 40, 5)
    assert started.parameters == SMALL.parameters
    assert sum(len(event.losses) for event in recorder.of(Progress)) == 10
    record = find_run(started.run)
    assert record.state == "completed"
    assert record.config == keras_settings()
    assert strict_json(record.folder / "result.json") == record.result
    assert record.result == json.loads(json.dumps(ending.result.to_document(), allow_nan=False))
    assert record.result["test_accuracy"] == ending.result.test.accuracy > 0.2
    assert len(record.result["epoch_seconds"]) == 2
    answers = Classifier.load(record.folder / "model.tflite")
    assert answers.card["test_accuracy"] == ending.result.test.accuracy
    assert (
        answers.card["command"] == command_for(keras_settings()) == "mnist-trainer train --config config.json"
    )


@pytest.mark.keras
def test_that_the_kept_model_answers_as_the_tested_one():
    from trainer import load_image_set
    from trainer.evaluation.report import report
    from trainer.inference import answers_of

    result = run_training(keras_settings())
    images = load_image_set("mnist")
    answers = answers_of(answering_model(result.run))(images.test_images)[:, :10]
    again = report(answers, images.test_labels, images.class_names)
    assert again.accuracy == pytest.approx(result.test.accuracy, abs=2e-4)
    assert again.loss == pytest.approx(result.test.loss, abs=1e-4)
    calibrated = Classifier.load(answering_model(result.run)).classify_batch(images.test_images)
    np.testing.assert_array_equal(calibrated.argmax(axis=1), answers.argmax(axis=1))


@pytest.mark.keras
def test_that_a_stop_in_the_middle_of_an_epoch_keeps_a_model_that_loads():
    def stop(run, event):
        if isinstance(event, Progress):
            run.request_stop()

    recorder = Recorder(keras_settings(images=5000, epochs=50), stop)
    ending = recorder.finish()
    assert ending.outcome is Outcome.STOPPED
    assert recorder.of(EpochFinished) == []
    record = find_run(ending.result.run)
    assert record.state == "stopped"
    assert record.result["test"] is None
    assert record.result["message"] == "Stopped by you; what was learned is kept."
    model = Classifier.load(answering_model(record.name))
    assert model.classify_batch(np.zeros((2, 28, 28), np.uint8)).shape == (2, 10)


@pytest.mark.keras
@pytest.mark.parametrize("stage", [Stage.VALIDATING, Stage.TESTING, Stage.BUILDING])
def test_that_a_stop_works_in_every_stage(stage):
    def stop(run, event):
        if isinstance(event, StageChanged) and event.stage is stage:
            run.request_stop()

    recorder = Recorder(keras_settings(), stop)
    assert recorder.finish().outcome is Outcome.STOPPED
    assert len(recorder.of(EpochFinished)) == (2 if stage is Stage.TESTING else 0)


@pytest.mark.keras
def test_that_a_loss_that_is_no_number_ends_the_run_with_finite_weights():
    deep = NetworkConfig(layers=(Flatten(), *[Dense(units=16)] * 6, SOFTMAX))
    learning = LearningConfig(optimizer=Optimizer.SGD, learning_rate=1000.0)
    recorder = Recorder(keras_settings(epochs=50, network=deep, learning=learning))
    ending = recorder.finish()
    assert ending.outcome is Outcome.DIVERGED
    record = find_run(ending.result.run)
    assert record.state == "diverged"
    assert "Try a smaller learning rate (now 1000)." in record.result["message"]
    strict_json(record.folder / "result.json")
    strict_json(record.folder / "history.json")
    from trainer.keras_door import keras

    weights = keras().models.load_model(record.model, compile=False).get_weights()
    assert all(np.isfinite(array).all() for array in weights)


def test_that_answers_that_are_no_numbers_end_the_run_as_diverged():
    deep = NetworkConfig(layers=(Flatten(), *[Dense(units=64)] * 25, SOFTMAX), initializer="he")
    learning = LearningConfig(optimizer=Optimizer.SGD, learning_rate=1000.0)
    for share in (0.2, 0.0):  # noticed in the validation, and in the test
        config = numpy_settings(epochs=1, network=deep, learning=learning)
        config = config.changed(data=DataConfig(training_images=10, validation_split=share))
        result = run_training(config)
        assert result.outcome is Outcome.DIVERGED
        strict_json(result.folder / "result.json")


def test_that_the_numpy_engine_keeps_an_answering_model():
    result = run_training(numpy_settings(images=4000, epochs=3))
    assert result.outcome is Outcome.COMPLETED
    assert result.test.accuracy > 0.6
    assert answering_model(result.run) == result.model
    assert result.parameters == 101_770
    kept = Checkpoints(result.folder).read()
    assert [epoch.epoch for epoch in kept.history.epochs] == [1, 2, 3]
    assert kept.history.epochs == result.history.epochs
    assert kept.history.step_losses == result.history.step_losses


def test_that_the_same_settings_give_the_same_numbers():
    one, same = (run_training(numpy_settings()) for _ in range(2))
    assert one.run != same.run
    assert [e.loss for e in one.history.epochs] == [e.loss for e in same.history.epochs]
    assert one.test == same.test
    other = run_training(numpy_settings(seed=1))
    assert other.history.epochs[0].loss != one.history.epochs[0].loss


def test_that_a_stop_before_the_start_is_not_lost():
    recorder = Recorder(numpy_settings())
    recorder.run.request_stop()
    assert recorder.finish().outcome is Outcome.STOPPED
    assert recorder.of(Progress) == []


@pytest.mark.parametrize("number", range(8))
def test_that_a_stop_at_any_moment_ends_with_one_ending(number):
    recorder = Recorder(numpy_settings(images=2000, epochs=1000))
    recorder.run.start()
    time.sleep(random.Random(number).random() * 0.1)
    asked = time.perf_counter()
    recorder.run.request_stop()
    assert recorder.run.wait(PATIENCE)
    assert time.perf_counter() - asked < 10  # 1,000 epochs take longer
    assert recorder.ending.outcome is Outcome.STOPPED
    (record,) = all_runs()
    if recorder.run.ending.result.history.step_losses:
        Classifier.load(answering_model(record.name))
    else:  # on a busy computer the stop may come before the first step
        assert record.model is None
    assert not list(record.folder.glob(".unfinished-*"))


def test_that_a_run_can_pause_and_go_on():
    def pause(run, event):
        if isinstance(event, EpochFinished) and event.result.epoch == 1:
            run.pause()
        if isinstance(event, RunPaused):
            threading.Timer(0.05, run.resume).start()

    recorder = Recorder(numpy_settings(), pause)
    assert recorder.finish().outcome is Outcome.COMPLETED
    assert (len(recorder.of(RunPaused)), len(recorder.of(RunResumed))) == (1, 1)
    assert len(recorder.of(EpochFinished)) == 2


def test_that_waiting_has_an_end_of_its_own():
    recorder = Recorder(numpy_settings(images=60000, epochs=1000))
    recorder.run.start()
    assert not recorder.run.wait(0.05)
    recorder.run.request_stop()
    assert recorder.run.wait(PATIENCE)
    assert recorder.run.wait(0)


@pytest.mark.keras
@pytest.mark.parametrize("settings", [numpy_settings, keras_settings])
def test_that_two_runs_at_once_are_two_runs(settings):
    output = sys.stdout
    alone = run_training(settings(images=1000))
    recorders = [Recorder(settings(images=1000)) for _ in range(2)]
    for recorder in recorders:
        recorder.run.start()
    for recorder in recorders:
        assert recorder.run.wait(PATIENCE)
    results = [recorder.ending.result for recorder in recorders]
    assert len({result.run for result in results}) == 2
    assert {tuple(e.loss for e in result.history.epochs) for result in [alone, *results]} == {
        tuple(e.loss for e in alone.history.epochs)
    }
    assert sys.stdout is output


@pytest.mark.parametrize(
    "data",
    [
        DataConfig(training_images=10, validation_split=0.9),
        DataConfig(training_images=10, validation_split=0.0),
        DataConfig(dataset="fashion-mnist", training_images=100),
    ],
)
@pytest.mark.parametrize("batch_size", [1, 8192])
def test_that_extreme_settings_train(data, batch_size):
    learning = LearningConfig(optimizer=Optimizer.SGD, batch_size=batch_size)
    result = run_training(numpy_settings(learning=learning).changed(data=data))
    assert result.outcome is Outcome.COMPLETED
    assert len(result.test.classes) == 10


@pytest.mark.parametrize("name", ["", "../up", "日" * 100, "x\0y"])
def test_that_any_name_of_a_training_will_do(name):
    result = run_training(numpy_settings(epochs=1, preset=name))
    assert find_run(result.run).config.preset == name
    assert [record.name for record in all_runs()] == [result.run]


def test_that_missing_data_fails_with_a_sentence(monkeypatch):
    def missing(name):
        raise DataError("The data file {path} is missing.", path="x")

    monkeypatch.setattr(session, "load_image_set", missing)
    ending = Recorder(numpy_settings()).finish()
    assert isinstance(ending, RunFailed)
    assert ending.message == "The data file x is missing."
    assert "Traceback" in ending.details
    with pytest.raises(DataError):
        run_training(numpy_settings())


def test_that_a_home_that_cannot_be_written_fails_with_a_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(tmp_path / "file" / "home"))
    ending = Recorder(numpy_settings()).finish()
    assert isinstance(ending, RunFailed)
    assert "could not be written" in ending.message
    with pytest.raises(StorageError):
        run_training(numpy_settings())


@pytest.mark.parametrize(
    "error", [ValueError("{brace} in the message"), SystemExit(1), MemoryError(), KeyError()]
)
def test_that_a_listener_that_breaks_ends_the_run_with_its_ending(error):
    def breaking(run, event):
        if isinstance(event, RunStarted):
            raise error

    ending = Recorder(numpy_settings(), breaking).finish()
    assert isinstance(ending, RunFailed)
    assert ending.message


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_that_a_listener_that_breaks_at_the_ending_cannot_hold_up_who_waits():
    def breaking(run, event):
        if isinstance(event, RunFinished):
            raise ValueError("no")

    recorder = Recorder(numpy_settings(epochs=1), breaking)
    assert recorder.finish().outcome is Outcome.COMPLETED


def test_that_a_preset_with_another_seed_is_made_again_by_its_name():
    assert command_for(preset("cnn").with_choices(seed=7)) == "mnist-trainer train --preset cnn --seed 7"
    assert command_for(preset("cnn").with_choices(epochs=7)) == "mnist-trainer train --config config.json"
