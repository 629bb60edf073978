import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.training.metric_series import (
    MOST_POINTS,
    GrowingCurve,
    extremes,
    fitting_range,
    nearest,
    outline,
)

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


def test_that_a_target_within_reach_is_in_the_range():
    losses = np.array([0.5, 0.4])
    assert fitting_range(NONE, losses, at_most_one=False, target=0.9)[1] > 0.9
    assert fitting_range(NONE, losses, at_most_one=False, target=0.1) == (0, pytest.approx(0.525))
    assert fitting_range(NONE, losses, at_most_one=False, target=5.0)[1] == pytest.approx(0.525)
    shares = np.array([0.9, 0.95])
    assert fitting_range(NONE, shares, at_most_one=True, target=0.85)[0] == pytest.approx(0.83)
    assert fitting_range(NONE, shares, at_most_one=True, target=0.2)[0] == pytest.approx(0.88)
    assert fitting_range(NONE, NONE, at_most_one=False, target=3.0)[1] > 3.0


def lengthy(count):
    """So many steps of a noisy loss with a dip and a peak of one step each."""
    values = np.random.default_rng(0).random(count) + 1
    values[count // 5], values[count // 3] = -4.0, 70.0
    return np.arange(count) / 1000, values


def test_that_millions_of_steps_stay_small_and_keep_their_extremes():
    x, y = lengthy(3_000_000)
    curve = GrowingCurve()
    for start in range(0, len(x), 2_500):
        curve.append(x[start : start + 2_500], y[start : start + 2_500])
        assert len(curve) <= MOST_POINTS
        assert curve._values.shape[1] <= MOST_POINTS
    assert np.all(np.diff(curve.x) > 0)
    assert (curve.y.min(), curve.y.max()) == (-4, 70)
    assert curve.x[curve.y.argmin()] == x[y.argmin()]
    assert curve.x[curve.y.argmax()] == x[y.argmax()]
    assert (curve.x[0], curve.x[-1]) == (pytest.approx(0, abs=0.1), x[-1])


def test_that_the_newest_steps_are_all_there_and_the_older_ones_are_evenly_dense():
    x, y = lengthy(2_000_000)
    curve = GrowingCurve()
    curve.append(x, y)
    np.testing.assert_array_equal(curve.y[-30_000:], y[-30_000:])
    quarters, _ = np.histogram(curve.x, bins=4, range=(0, x[len(x) * 4 // 5]))
    assert quarters.max() < 1.1 * quarters.min()


def test_that_every_point_of_a_long_curve_was_one_of_the_steps():
    x, y = lengthy(700_000)
    curve = GrowingCurve()
    curve.append(x, y)
    np.testing.assert_array_equal(y[np.searchsorted(x, curve.x)], curve.y)


@given(st.lists(FINITE, min_size=1, max_size=60), st.integers(2, 9))
def test_that_bins_are_their_lowest_and_highest_points(values, size):
    y = np.asarray(values)
    x = np.arange(len(y), dtype=np.float64)
    kept_x, kept_y = extremes(x, y, size)
    assert np.all(np.diff(kept_x) > 0)
    np.testing.assert_array_equal(y[kept_x.astype(int)], kept_y)
    for start in range(0, len(y) - size + 1, size):
        within = kept_y[(kept_x >= start) & (kept_x < start + size)]
        assert sorted(within) == [y[start : start + size].min(), y[start : start + size].max()]


@given(st.lists(FINITE, min_size=1, max_size=400), st.integers(1, 40))
def test_that_an_outline_reaches_as_low_and_as_high_as_its_line(values, columns):
    y = np.asarray(values)
    x = np.arange(len(y), dtype=np.float64)
    seen_x, seen_y = outline(x, y, (0, len(y)), columns)
    assert (seen_y.min(), seen_y.max()) == (y.min(), y.max())
    assert len(seen_x) == len(seen_y) <= max(3 * columns, 2 * columns + 2)
    assert np.all(np.diff(seen_x) >= 0)


def test_that_an_outline_is_of_what_is_in_view():
    x = np.arange(100_000.0)
    seen_x, _ = outline(x, x, (500, 600), 400)
    assert seen_x[0] == 499
    assert seen_x[-1] == 601
    assert len(seen_x) == 103
    assert len(outline(NONE, NONE, (0, 1), 400)[0]) == 0
    assert len(outline(x, x, (-500, -400), 400)[0]) <= 2


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=30, unique=True), st.floats(-60, 60))
def test_that_the_nearest_point_is_found(places, place):
    x = np.sort(np.asarray(places))
    assert abs(x[nearest(x, place)] - place) == np.abs(x - place).min()
