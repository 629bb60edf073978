import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.training.metric_series import GrowingCurve, fitting_range

FINITE = st.floats(-1e6, 1e6)
NONE = np.array([])


@given(st.lists(st.lists(FINITE, max_size=700), max_size=12))
def test_that_what_was_appended_is_there_in_its_order(pieces):
    curve = GrowingCurve()
    for piece in pieces:
        curve.append(np.asarray(piece) * 2, np.asarray(piece))
    flat = np.asarray([number for piece in pieces for number in piece], np.float64)
    np.testing.assert_array_equal(curve.y, flat)
    np.testing.assert_array_equal(curve.x, flat * 2)
    assert len(curve) == len(flat)


def test_that_a_large_piece_fits_at_once():
    curve = GrowingCurve()
    curve.append(np.arange(3.0), np.arange(3.0))
    curve.append(np.arange(100_000.0), np.arange(100_000.0))
    assert len(curve) == 100_003
    assert curve.x[-1] == 99_999


def test_that_an_earlier_look_at_the_points_keeps_what_it_saw():
    curve = GrowingCurve()
    curve.append(np.arange(1000.0), np.arange(1000.0))
    before = curve.y
    curve.append(np.zeros(5000), np.zeros(5000))
    np.testing.assert_array_equal(before, np.arange(1000.0))


def test_that_nothing_gives_the_range_from_zero_to_one():
    assert fitting_range(NONE, NONE, at_most_one=False) == (0.0, 1.0)
    assert fitting_range(NONE, NONE, at_most_one=True) == (0.0, 1.0)


@given(
    steps=st.lists(st.floats(0, 50), max_size=300),
    epochs=st.lists(st.floats(0, 50), max_size=20),
)
def test_that_every_epoch_of_a_loss_is_in_sight_above_zero(steps, epochs):
    low, high = fitting_range(np.asarray(steps), np.asarray(epochs), at_most_one=False)
    assert low == 0
    assert high > low
    assert all(low <= loss <= high for loss in epochs)


@given(steps=st.lists(st.floats(0, 1), max_size=300), epochs=st.lists(st.floats(0, 1), max_size=20))
def test_that_every_epoch_of_an_accuracy_is_in_sight_below_one(steps, epochs):
    low, high = fitting_range(np.asarray(steps), np.asarray(epochs), at_most_one=True)
    assert 0 <= low < 1 <= high <= 1.03
    assert all(low <= share <= high for share in epochs)


def test_that_the_first_wild_steps_do_not_flatten_the_rest():
    steps = np.concatenate([np.full(5, 1000.0), np.full(500, 0.3)])
    assert fitting_range(steps, NONE, at_most_one=False)[1] == pytest.approx(0.315)


def test_that_numbers_that_are_none_do_not_break_the_range():
    steps = np.array([0.5] * 40)
    low, high = fitting_range(steps, np.array([np.nan, np.inf, 0.6]), at_most_one=False)
    assert (low, high) == (0, pytest.approx(0.63))
