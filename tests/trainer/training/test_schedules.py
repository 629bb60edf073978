"""Learning rates, step by step."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.config import LearningConfig, Schedule
from trainer.training.schedules import learning_rates


def rates(schedule: Schedule, steps: int, highest: float = 0.4) -> np.ndarray:
    return learning_rates(LearningConfig(learning_rate=highest, schedule=schedule), steps)


@given(st.sampled_from(Schedule), st.integers(1, 500), st.floats(1e-6, 1000))
def test_that_every_step_has_a_rate_between_nothing_and_the_highest(schedule, steps, highest):
    found = rates(schedule, steps, highest)
    assert found.shape == (steps,)
    assert found.dtype == np.float32
    assert (found > 0).all()
    assert (found <= np.float32(highest)).all()


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


@pytest.mark.keras
def test_that_cosine_is_that_of_keras():
    from trainer.keras_door import keras

    theirs = keras().optimizers.schedules.CosineDecay(0.4, 100)
    np.testing.assert_allclose(rates(Schedule.COSINE, 100), [float(theirs(n)) for n in range(100)], atol=1e-6)
