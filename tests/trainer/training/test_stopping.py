"""When enough was learned, read off the history."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.config import LearningConfig, Schedule, StoppingConfig
from trainer.training.history import EpochResult
from trainer.training.stopping import Targets, best_epoch, enough, reductions

LOSSES = st.lists(st.floats(0.01, 10), max_size=30)


def epochs(*losses, validated=True, accuracy=0.5):
    return [
        EpochResult(
            epoch=number,
            loss=loss if not validated else 0.0,
            accuracy=accuracy if not validated else 1.0,
            validation_loss=loss if validated else None,
            validation_accuracy=accuracy if validated else None,
            learning_rate=0.1,
            seconds=1.0,
        )
        for number, loss in enumerate(losses, start=1)
    ]


@pytest.mark.parametrize("validated", [True, False])
def test_that_the_validation_counts_or_else_the_training(validated):
    found = epochs(0.5, 0.3, 0.4, validated=validated, accuracy=0.9)
    assert best_epoch(found) == 2
    assert enough(found, StoppingConfig(), Targets(accuracy=0.9))[1]["epoch"] == 3
    assert enough(found, StoppingConfig(), Targets(accuracy=0.91)) is None
    assert enough(found, StoppingConfig(), Targets(loss=0.4))[1]["value"] == "0.4000"
    assert enough(found, StoppingConfig(), Targets(loss=0.39)) is None


@pytest.mark.parametrize(
    ("reached", "target", "said"),
    [
        (0.9512, 0.95, ("95.1 %", "95.0 %")),
        (0.9, 0.9, ("90.0 %", "90.0 %")),
        (0.98768, 0.9875, ("98.77 %", "98.75 %")),
        (0.99961, 0.99, ("100.0 %", "99.0 %")),
        (1.0, 0.57, ("100.0 %", "57.0 %")),
    ],
)
def test_that_accuracies_are_told_in_percent(reached, target, said):
    _, values = enough(epochs(0.5, accuracy=reached), StoppingConfig(), Targets(accuracy=target))
    assert (values["value"], values["target"]) == said


@given(st.floats(0.01, 1), st.floats(0.01, 1))
def test_that_what_was_reached_never_reads_as_less_than_the_target(one, other):
    reached, target = max(one, other), min(one, other)
    _, values = enough(epochs(0.5, accuracy=reached), StoppingConfig(), Targets(accuracy=target))
    shown, wanted = (float(values[name].removesuffix(" %")) for name in ("value", "target"))
    assert wanted <= shown


def test_that_before_the_first_epoch_nothing_is_enough():
    assert enough([], StoppingConfig(patience=1), Targets(0.1, 100)) is None
    assert best_epoch([]) is None


@given(LOSSES, st.integers(1, 5))
def test_that_patience_ends_with_the_epoch_in_which_it_runs_out(losses, patience):
    stopping = StoppingConfig(patience=patience)
    ends = [n for n in range(1, len(losses) + 1) if enough(epochs(*losses[:n]), stopping, Targets())]
    best, waited, expected = float("inf"), 0, None
    for number, loss in enumerate(losses, start=1):
        best, waited = (loss, 0) if loss < best else (best, waited + 1)
        if waited == patience:
            expected = number
            break
    assert (ends[0] if ends else None) == expected


@given(LOSSES, st.integers(1, 4))
def test_that_the_plateau_is_that_of_keras(losses, patience):
    """ReduceLROnPlateau with min_delta 0 and no cooldown."""
    learning = LearningConfig(schedule=Schedule.PLATEAU, decay_epochs=patience)
    best, waited, lowered = float("inf"), 0, 0
    for loss in losses:
        if loss < best:
            best, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                lowered, waited = lowered + 1, 0
    assert reductions(epochs(*losses), learning) == lowered
    assert reductions(epochs(*losses), LearningConfig(decay_epochs=patience)) == 0


def test_that_the_best_of_equals_is_the_earliest():
    assert best_epoch(epochs(0.5, 0.3, 0.3)) == 2
