"""A trial learns what a run learns, and leaves nothing behind."""

import os

import numpy as np
import pytest

from trainer import run_training
from trainer.config import DataConfig, Engine, LearningConfig, NetworkConfig, StoppingConfig, TrainingConfig
from trainer.data.augmentation import Augmentation
from trainer.data.sources import load_image_set
from trainer.errors import DataError
from trainer.networks.layers import ActivationName, Dense, Dropout, Flatten
from trainer.resource_files import home_folder
from trainer.training import trial as trial_module
from trainer.training.control import RunControl
from trainer.training.events import EpochFinished, Progress
from trainer.training.result import Outcome
from trainer.training.trial import run_trial

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)


def config(*, epochs=2, dropout=0.0, rate=0.002, augmentation=None, held_back=0.5, **stopping):
    layers = (Flatten(), Dense(units=8), *([Dropout(rate=dropout)] if dropout else []), SOFTMAX)
    return TrainingConfig(
        engine=Engine.NUMPY,
        data=DataConfig(training_images=200, validation_split=held_back, augmentation=augmentation),
        network=NetworkConfig(layers=layers),
        learning=LearningConfig(learning_rate=rate, l2=0.001),
        stopping=StoppingConfig(epochs=epochs, **stopping),
        seed=5,
    )


def ignore(_event):
    pass


def numbers(history):
    """All of a history but the times."""
    epochs = [{**epoch, "seconds": 0} for epoch in history.to_document()["epochs"]]
    return epochs, list(history.step_losses), list(history.step_accuracies), list(history.step_rates)


@pytest.mark.parametrize(
    "changes", [{}, {"dropout": 0.5}, {"augmentation": Augmentation()}, {"patience": 1, "restore_best": True}]
)
def test_that_a_trial_gives_the_numbers_of_a_run(changes):
    trial = run_trial(config(**changes), ignore)
    result = run_training(config(**changes))
    assert numbers(trial.history) == numbers(result.history)
    assert trial.outcome is Outcome.COMPLETED
    assert trial.network.parameters == result.parameters


def test_that_another_seed_gives_other_numbers():
    first, second = (run_trial(config().changed(seed=seed), ignore) for seed in (1, 2))
    assert numbers(first.history) != numbers(second.history)


def test_that_events_come_in_the_order_of_the_epochs():
    events = []
    trial = run_trial(config(epochs=3), events.append)
    finished = [event.result for event in events if isinstance(event, EpochFinished)]
    assert finished == trial.history.epochs
    assert [event.epoch for event in events if isinstance(event, Progress)] == sorted(
        event.epoch for event in events if isinstance(event, Progress)
    )


def test_that_the_disk_is_left_alone():
    run_trial(config(patience=1, restore_best=True), ignore)
    assert not home_folder().exists() or not [files for _, _, files in os.walk(home_folder()) if files]


def test_that_the_last_weights_are_read_once_more_without_what_happens_in_training():
    trial = run_trial(config(dropout=0.5, augmentation=Augmentation()), ignore)
    images = load_image_set("mnist")
    _, probabilities = trial.network.evaluate(images.train_images[:100], images.train_labels[:100])
    right = (probabilities.argmax(axis=1) == images.train_labels[:100]).mean()
    assert trial.training.accuracy == pytest.approx(right)
    assert trial.training.images == trial.validation.images == 100
    last = trial.history.epochs[-1]
    assert trial.validation.accuracy == last.validation_accuracy
    assert trial.validation.loss == pytest.approx(last.validation_loss, rel=1e-6)


def test_that_the_best_weights_are_those_that_are_read():
    trial = run_trial(config(epochs=12, rate=0.1, restore_best=True), ignore)
    losses = [epoch.validation_loss for epoch in trial.history.epochs]
    assert min(losses) < losses[-1]
    assert trial.validation.loss == pytest.approx(min(losses), rel=1e-6)


def test_that_of_many_images_only_some_are_read_once_more(monkeypatch):
    monkeypatch.setattr(trial_module, "MOST_READ", 30)
    trial = run_trial(config(), ignore)
    assert trial.training.images == 30
    assert trial.validation.images == 100


def test_that_nothing_held_back_leaves_nothing_to_read():
    trial = run_trial(config(held_back=0.0), ignore)
    assert trial.training is not None
    assert trial.validation is None


def test_that_stop_ends_it_soon_and_keeps_what_was_learned():
    control, seen = RunControl(), []

    def stop_in_the_second_epoch(event):
        seen.append(event)
        if isinstance(event, Progress) and event.epoch == 2:
            control.request_stop()

    trial = run_trial(config(epochs=500), stop_in_the_second_epoch, control)
    assert trial.outcome is Outcome.STOPPED
    assert len(trial.history.epochs) == 1
    assert trial.training is None
    assert trial.validation is None
    fresh = run_trial(config(epochs=1), ignore)
    same = [
        np.array_equal(*pair) for pair in zip(trial.network.weights(), fresh.network.weights(), strict=True)
    ]
    assert not all(same)


def test_that_a_stop_before_the_start_is_obeyed():
    control = RunControl()
    control.request_stop()
    trial = run_trial(config(), ignore, control)
    assert trial.outcome is Outcome.STOPPED
    assert not trial.history.step_losses


def test_that_a_stop_during_the_last_reading_is_a_stop():
    control = RunControl()

    def stop_at_the_end(event):
        if isinstance(event, EpochFinished) and event.result.epoch == 2:
            control.request_stop()

    trial = run_trial(config(epochs=2), stop_at_the_end, control)
    assert trial.outcome is Outcome.STOPPED
    assert len(trial.history.epochs) == 2
    assert trial.training is None


@pytest.mark.parametrize("held_back", [0.2, 0.0])  # noticed in the validation, and in the last reading
def test_that_a_diverged_trial_holds_its_last_good_weights(held_back):
    deep = NetworkConfig(layers=(Flatten(), *[Dense(units=64)] * 25, SOFTMAX), initializer="he")
    wild = config(epochs=1).changed(
        network=deep,
        learning=LearningConfig(optimizer="sgd", learning_rate=1000.0),
        data=DataConfig(training_images=10, validation_split=held_back),
    )
    trial = run_trial(wild, ignore)
    assert trial.outcome is Outcome.DIVERGED
    assert all(np.isfinite(array).all() for array in trial.network.weights())
    assert trial.training is None
    assert trial.validation is None


def test_that_missing_data_is_a_sentence():
    nowhere = config().with_choices(dataset="imported:nowhere")
    with pytest.raises(DataError, match="nowhere"):
        run_trial(nowhere, ignore)
