"""Learning rates, step by step."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.config import LearningConfig, Schedule
from trainer.training.schedules import epoch_rates, learning_rates


def rates(schedule: Schedule, steps: int, highest: float = 0.4, epochs: int = 1, **decay) -> np.ndarray:
    return learning_rates(LearningConfig(learning_rate=highest, schedule=schedule, **decay), steps, epochs)


@given(st.sampled_from(Schedule), st.integers(1, 500), st.floats(1e-6, 1000))
def test_that_every_step_has_a_rate_between_nothing_and_the_highest(schedule, steps, highest):
    found = rates(schedule, steps, highest)
    assert found.shape == (steps,)
    assert found.dtype == np.float32
    assert (found > 0).all()
    assert (found <= np.float32(highest) * np.float32(1.000001)).all()


def test_that_constant_is_constant():
    np.testing.assert_array_equal(rates(Schedule.CONSTANT, 7), np.full(7, 0.4, np.float32))


def test_that_cosine_falls_from_the_highest_through_half_of_it():
    found = rates(Schedule.COSINE, 100)
    assert found[0] == pytest.approx(0.4)
    assert found[50] == pytest.approx(0.2)
    assert found[-1] < 0.001
    assert (np.diff(found) < 0).all()


def test_that_one_cycle_climbs_for_a_quarter_and_then_falls():
    found = rates(Schedule.ONE_CYCLE, 100)
    assert found[0] == pytest.approx(0.4 / 20)
    assert found.max() == pytest.approx(0.4)
    assert (np.diff(found[:25]) > 0).all()
    assert (np.diff(found[25:]) < 0).all()
    assert found[-1] < 0.001


def test_that_step_falls_every_few_epochs():
    found = rates(Schedule.STEP, 2, epochs=5, decay_factor=0.1, decay_epochs=2)
    assert found == pytest.approx([0.4] * 4 + [0.04] * 4 + [0.004] * 2)


def test_that_exponential_arrives_where_step_does():
    found = rates(Schedule.EXPONENTIAL, 10, epochs=5, decay_factor=0.1, decay_epochs=2)
    assert found[[0, 20, 40]] == pytest.approx([0.4, 0.04, 0.004])
    assert found[10] == pytest.approx(0.4 * 0.1**0.5)
    assert (np.diff(found) < 0).all()


def test_that_plateau_waits_for_the_losses():
    np.testing.assert_array_equal(rates(Schedule.PLATEAU, 3, epochs=4), np.full(12, 0.4, np.float32))


@pytest.mark.parametrize("schedule", Schedule)
def test_that_the_epochs_put_together_are_the_whole(schedule):
    learning = LearningConfig(schedule=schedule, decay_epochs=2)
    pieces = [epoch_rates(learning, epoch, 7, 5) for epoch in range(1, 6)]
    np.testing.assert_array_equal(np.concatenate(pieces), learning_rates(learning, 7, 5))


@pytest.mark.keras
def test_that_schedules_are_those_of_keras():
    from trainer.keras_door import keras

    schedules = keras().optimizers.schedules
    decay = {"decay_factor": 0.3, "decay_epochs": 2}
    for ours, theirs in (
        (rates(Schedule.COSINE, 100), schedules.CosineDecay(0.4, 100)),
        (
            rates(Schedule.STEP, 10, epochs=5, **decay),
            schedules.ExponentialDecay(0.4, 20, 0.3, staircase=True),
        ),
        (rates(Schedule.EXPONENTIAL, 10, epochs=5, **decay), schedules.ExponentialDecay(0.4, 20, 0.3)),
    ):
        np.testing.assert_allclose(ours, [float(theirs(n)) for n in range(len(ours))], rtol=1e-5, atol=1e-6)
