"""Walks downhill: what theory says of plain steps, and that verdicts are about what happened."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.choices import Optimizer
from trainer.keras_door import keras, tensorflow
from trainer.learning.descent import FAR, OPTIMIZERS, Manner, Pace, rate_for, verdict, walk
from trainer.learning.descent_arithmetic import updates
from trainer.learning.landscapes import LANDSCAPES

GROUND = {landscape.key: landscape for landscape in LANDSCAPES}
BOWL = GROUND["bowl"]

walks = st.builds(
    lambda landscape, optimizer, power, steps: walk(
        landscape, optimizer, 10**power, np.array(landscape.start), steps
    ),
    st.sampled_from(LANDSCAPES),
    st.sampled_from(OPTIMIZERS),
    st.floats(-4, 1),
    st.integers(1, 40),
)


@given(walks)
def test_that_every_number_is_finite_and_only_the_last_place_may_be_far(way):
    assert np.isfinite(way.places).all()
    assert np.isfinite(way.values).all()
    middle = np.add(way.landscape.low, way.landscape.high) / 2
    distances = np.linalg.norm(way.places - middle, axis=1)
    is_far = distances > FAR * way.landscape.width
    assert not is_far[:-1].any()
    assert bool(is_far[-1]) == way.is_lost
    assert verdict(way).manner in Manner


@given(walks)
def test_that_the_arithmetic_that_is_shown_gives_the_step_that_was_made(way):
    for step in range(1, way.steps + 1):
        for axis, update in enumerate(updates(way, step)):
            assert update.place + update.change == pytest.approx(update.new_place)
            assert update.gradient == way.gradients[step - 1, axis]
            # what a place of thousands can lose of a small step
            lost = 1e-9 * max(1.0, abs(update.place), abs(update.new_place))
            assert update.recomputed(way.rate) == pytest.approx(update.change, rel=1e-5, abs=lost)


@pytest.mark.parametrize("step", [0, 6])
def test_that_there_is_no_arithmetic_of_steps_that_were_not_made(step):
    with pytest.raises(ValueError, match="of 5"):
        updates(walk(BOWL, Optimizer.SGD, 0.1, np.array([1.0]), 5), step)


@given(st.floats(0.01, 2.5), st.floats(0.2, 2.9), st.integers(1, 15))
def test_that_plain_steps_in_a_bowl_shrink_by_a_known_factor(ratio, start, steps):
    way = walk(BOWL, Optimizer.SGD, ratio / 2, np.array([start]), steps)
    expected = start * (1 - ratio) ** np.arange(way.steps + 1)
    assert way.places[:, 0] == pytest.approx(expected, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("key", ["bowl", "long-bowl"])
def test_that_the_four_paces_are_what_they_are_called(key):
    ground = GROUND[key]
    manners = [
        verdict(walk(ground, Optimizer.SGD, rate_for(ground, pace), np.array(ground.start), 20)).manner
        for pace in Pace
    ]
    small, good, large, diverging = manners
    assert small is Manner.CREEPING
    assert good in (Manner.ARRIVED, Manner.CONVERGING)
    assert large is Manner.JUMPING
    assert diverging is Manner.DIVERGING


def test_that_a_jumping_walk_turned_as_often_as_is_said():
    found = verdict(walk(BOWL, Optimizer.SGD, rate_for(BOWL, Pace.TOO_LARGE), np.array([2.5]), 20))
    assert (found.turns, found.turnable) == (19, 19)


def test_that_the_shallow_valley_holds_a_walk_and_momentum_can_leave_it():
    ground = GROUND["two-valleys"]
    stuck = walk(ground, Optimizer.SGD, 0.03, np.array([1.9]), 100)
    assert verdict(stuck).manner is Manner.STUCK
    assert stuck.places[-1, 0] > 1
    rolling = walk(ground, Optimizer.MOMENTUM, 0.03, np.array([1.9]), 100)
    assert rolling.places[-1, 0] < 0


def test_that_the_plateau_and_the_ridge_of_the_saddle_stop_plain_steps():
    plateau = walk(GROUND["plateau"], Optimizer.SGD, 0.1, np.array([4.0]), 5)
    assert verdict(plateau).manner is not Manner.ARRIVED
    ridge = walk(GROUND["saddle"], Optimizer.SGD, 0.1, np.array([2.0, 0.0]), 100)
    assert verdict(ridge).manner is Manner.STUCK
    assert ridge.values[-1] == pytest.approx(0, abs=1e-6)


def test_that_who_stands_at_the_bottom_has_arrived_nowhere_else():
    still = walk(BOWL, Optimizer.SGD, 0.1, np.array([0.0]), 5)
    assert verdict(still).manner is Manner.ARRIVED
    assert (still.moves == 0).all()


def _keras_optimizer(optimizer, rate):
    optimizers = keras().optimizers
    return {
        Optimizer.SGD: lambda: optimizers.SGD(rate),
        Optimizer.MOMENTUM: lambda: optimizers.SGD(rate, momentum=0.9),
        Optimizer.RMSPROP: lambda: optimizers.RMSprop(rate),
        Optimizer.ADAM: lambda: optimizers.Adam(rate),
    }[optimizer]()


@pytest.mark.keras
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_that_keras_walks_the_same_way(optimizer):
    tf = tensorflow()
    ground = GROUND["long-bowl"]
    way = walk(ground, optimizer, 0.05, np.array(ground.start), 15)
    at, walker = tf.Variable(ground.start, dtype=tf.float32), _keras_optimizer(optimizer, 0.05)
    for place in way.places[1:]:
        with tf.GradientTape() as tape:
            height = (at[0] ** 2 + 10 * at[1] ** 2) / 2
        walker.apply_gradients([(tape.gradient(height, at), at)])
        assert at.numpy() == pytest.approx(place, abs=1e-5)
