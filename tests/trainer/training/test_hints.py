"""Hints on the numbers of real trainings: none for sound ones, the right one for spoilt ones.

``recorded_runs.json`` holds what trainings with these settings gave, one row an epoch: loss, accuracy,
both of the validation, learning rate, gradient's length, dead units, the largest loss and the largest
gradient of all steps.
"""

import json
from array import array
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trainer.choices import Engine, Initializer
from trainer.config import NetworkConfig, TrainingConfig
from trainer.networks.layers import ActivationName, Dense, Flatten
from trainer.presets import preset
from trainer.training.hints import HintKind, hints_for
from trainer.training.history import EpochResult, History
from trainer.training.run import run_training

RUNS = json.loads(Path(__file__).with_name("recorded_runs.json").read_text("utf-8"))
SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
SGD = preset("base-sgd").changed(engine=Engine.NUMPY)
ADAM = preset("base-adam").changed(engine=Engine.NUMPY)
PRESETS = (
    "numpy-mlp",
    "base-adam",
    "base-sgd",
    "dropout",
    "batch-normalization",
    "batch-normalization-dropout",
    "course-mlp",
)


def stack(activation: ActivationName, initializer: Initializer) -> NetworkConfig:
    hidden = [Dense(units=64, activation=activation) for _ in range(5)]
    return NetworkConfig(layers=(Flatten(), *hidden, SOFTMAX), initializer=initializer)


def big() -> NetworkConfig:
    return NetworkConfig(layers=(Flatten(), Dense(units=512), Dense(units=256), SOFTMAX))


def few(count: int, dataset: str = "mnist"):
    return ADAM.data.changed(training_images=count, dataset=dataset)


def learning(config: TrainingConfig, **changes) -> TrainingConfig:
    return config.changed(learning=config.learning.changed(**changes))


def raw(config: TrainingConfig) -> TrainingConfig:
    return config.changed(network=config.network.changed(normalize=False))


SOUND = {
    **{name: preset(name) for name in PRESETS},
    "l2": learning(ADAM, l2=0.001),
    "mse-adam": learning(ADAM, loss="mse"),
    "sgd-0.5-deep": learning(SGD, learning_rate=0.5).changed(
        network=stack(ActivationName.RELU, Initializer.HE)
    ),
    "raw-adam": raw(ADAM),
}
SPOILT = {
    "sgd-10": (learning(SGD, learning_rate=10.0), HintKind.EXPLODING, "rate ten times smaller"),
    "adam-1": (learning(ADAM, learning_rate=1.0), HintKind.EXPLODING, "rate ten times smaller"),
    "momentum-1": (
        learning(SGD, learning_rate=1.0, optimizer="momentum"),
        HintKind.EXPLODING,
        "rate ten times smaller",
    ),
    "raw-sgd-0.1": (raw(preset("numpy-mlp")), HintKind.EXPLODING, "“Normalise pixels”"),
    "adam-1e-6": (learning(ADAM, learning_rate=1e-6), HintKind.NOT_LEARNING, "rate ten times larger"),
    "sgd-1e-6": (learning(SGD, learning_rate=1e-6), HintKind.NOT_LEARNING, "rate ten times larger"),
    "zeros": (
        ADAM.changed(network=ADAM.network.changed(initializer=Initializer.ZEROS)),
        HintKind.NOT_LEARNING,
        "“First weights” at zero",
    ),
    "deep-small": (
        SGD.changed(network=stack(ActivationName.RELU, Initializer.SMALL_RANDOM)),
        HintKind.NOT_LEARNING,
        "Hardly any gradient",
    ),
    "deep-sigmoid": (
        SGD.changed(network=stack(ActivationName.SIGMOID, Initializer.GLOROT)),
        HintKind.NOT_LEARNING,
        "Try ReLU",
    ),
    "l1-much": (learning(ADAM, l1=0.05), HintKind.NOT_LEARNING, "penalty"),
    "big-500": (ADAM.changed(network=big(), data=few(500)), HintKind.OVERFITTING, "more images"),
    "big-fashion-2000": (
        ADAM.changed(network=big(), data=few(2000, "fashion-mnist")),
        HintKind.OVERFITTING,
        "more images",
    ),
    "dead-adam-0.05": (
        learning(ADAM, learning_rate=0.05),
        HintKind.DEAD_UNITS,
        "smaller learning rate",
    ),
    "sgd-1": (learning(SGD, learning_rate=1.0), HintKind.DEAD_UNITS, "smaller learning rate"),
}


def history_of(name: str, epochs: int | None = None) -> History:
    """The first epochs of a recorded run; of its steps the first, the rest of them as bad as the worst."""
    run = RUNS[name]
    history = History()
    for number, row in enumerate(run["epochs"][:epochs], start=1):
        *numbers, highest, longest = row
        loss, accuracy, validation_loss, validation_accuracy, rate, norm, dead = numbers
        history.epochs.append(
            EpochResult(
                epoch=number,
                loss=loss,
                accuracy=accuracy,
                validation_loss=validation_loss,
                validation_accuracy=validation_accuracy,
                learning_rate=rate,
                seconds=1.0,
                gradient_norm=norm,
                dead_units=dead,
            )
        )
        history.step_losses.extend([highest] * run["steps"])
        history.step_norms.extend([longest, *[float("nan")] * (run["steps"] - 1)])
    history.step_losses[0], history.step_norms[0] = run["first_loss"], run["first_norm"]
    history.step_norms[1] = run["epochs"][0][-1]
    return history


@pytest.mark.parametrize("name", [*SOUND])
def test_that_a_sound_training_gets_no_hint_at_any_time(name):
    for epochs in range(1, len(RUNS[name]["epochs"]) + 1):
        assert hints_for(SOUND[name], history_of(name, epochs)) == ()


@pytest.mark.parametrize("name", [*SPOILT])
def test_that_a_spoilt_training_is_told_what_is_off_and_what_to_try(name):
    config, kind, suggestion = SPOILT[name]
    (hint,) = (hint for hint in hints_for(config, history_of(name)) if hint.kind is kind)
    assert suggestion in hint.suggestion
    document = hint.to_document()
    assert "{" not in document["message"] + document["suggestion"]
    assert document["kind"] == kind.value


@pytest.mark.parametrize(
    "name", [name for name, (_, kind, _) in SPOILT.items() if kind != HintKind.OVERFITTING]
)
def test_that_what_is_off_from_the_start_is_told_after_the_first_epoch(name):
    config, kind, _ = SPOILT[name]
    assert kind in [hint.kind for hint in hints_for(config, history_of(name, 1))]


def test_that_the_sentences_hold_the_numbers():
    def message(name: str) -> str:
        config, kind, _ = SPOILT[name]
        return next(h for h in hints_for(config, history_of(name)) if h.kind is kind).to_document()["message"]

    assert message("sgd-10") == "The loss jumped from 2.34 to 15.11, and is 2.48 now."
    assert message("raw-sgd-0.1") == "The gradient’s length grew from 920 to 113600; the loss is 2.30 now."
    assert message("adam-1e-6") == (
        "Hardly anything is learned: after epoch 3 the loss is 2.318 and 13 % are read right; "
        "guessing gives 2.303 and 10 %."
    )
    assert message("big-500") == (
        "Overfitting: since epoch 6 the validation loss rose from 0.555 to 0.636, while the training "
        "loss fell from 0.030 to 0.002."
    )
    assert message("dead-adam-0.05") == "80 % of the ReLU units answer 0 to every image and learn no more."


def test_that_slow_mean_squared_error_is_told_until_it_learns():
    config = learning(SGD, loss="mse")
    kinds = [[h.kind for h in hints_for(config, history_of("mse", n))] for n in (1, 2, 3)]
    assert kinds == [[HintKind.NOT_LEARNING], [HintKind.NOT_LEARNING], []]
    (hint,) = hints_for(config, history_of("mse", 1))
    assert "cross-entropy" in hint.suggestion
    assert "guessing gives 0.090" in hint.to_document()["message"]


def test_that_overfitting_asks_for_two_bad_epochs_and_a_falling_training_loss():
    config, history = SPOILT["big-500"][0], history_of("big-500")
    last = history.epochs[-1]
    assert hints_for(config, history)
    for changed in (
        {"validation_loss": history.epochs[5].validation_loss},
        {"loss": history.epochs[5].loss},
    ):
        history.epochs[-1] = replace(last, **changed)
        assert hints_for(config, history) == ()
    history.epochs = [replace(e, validation_loss=None, validation_accuracy=None) for e in history.epochs]
    assert hints_for(config, history) == ()


def test_that_nothing_is_said_about_not_learning_before_steps_enough():
    history = history_of("adam-1e-6", 1)
    config = SPOILT["adam-1e-6"][0]
    history.step_losses = history.step_losses[:99]
    assert hints_for(config, history) == ()
    history.step_losses.append(2.3)
    assert hints_for(config, history)


def test_that_a_history_without_steps_or_epochs_is_no_trouble():
    config, _, _ = SPOILT["sgd-10"]
    assert hints_for(config, History()) == ()
    bare = replace(history_of("sgd-10"), step_losses=array("f"), step_norms=array("f"))
    assert {hint.kind for hint in hints_for(config, bare)} == {HintKind.DEAD_UNITS}


numbers = st.floats(0, 1e30) | st.none()


@given(
    rows=st.lists(st.tuples(st.floats(0, 1e30), numbers, numbers, st.floats(0, 1) | st.none()), min_size=1),
    steps=st.lists(st.floats(width=32), max_size=200),
    name=st.sampled_from([*SPOILT]),
)
@example(rows=[(1.0, 0.35, None, 0.0)], steps=[3.4028235931503486e36], name="sgd-10")
@example(rows=[(0.0, None, 0.0, 0.0)], steps=[1.3611294879661635e38], name="sgd-10")
def test_that_no_numbers_make_it_fail(rows, steps, name):
    epochs = [
        EpochResult(
            epoch=number,
            loss=loss,
            accuracy=0.1,
            validation_loss=validation,
            validation_accuracy=None if validation is None else 0.1,
            learning_rate=0.1,
            seconds=1.0,
            gradient_norm=norm,
            dead_units=dead,
        )
        for number, (loss, validation, norm, dead) in enumerate(rows, start=1)
    ]
    history = History(epochs, array("f", steps), array("f"), array("f"), array("f", steps))
    for hint in hints_for(SPOILT[name][0], history):
        assert hint.to_document()["message"]


def test_that_a_run_tells_its_hints():
    config = learning(SGD, learning_rate=10.0).with_choices(epochs=1)
    result = run_training(config.changed(data=few(5000)))
    assert HintKind.EXPLODING in [hint.kind for hint in result.hints]
    assert result.to_document()["hints"][0]["kind"] == "exploding"
