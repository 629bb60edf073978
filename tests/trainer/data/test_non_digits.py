"""Ink that is no digit, and habits that digits may have."""

import numpy as np
import pytest

from trainer import load_image_set
from trainer.data.habits import habit_lines
from trainer.data.lines import inked
from trainer.data.non_digits import draw_non_digits
from trainer.data.tracing import distance_in_pixels, trace_digits

MNIST = load_image_set("mnist")
TRACED = trace_digits(MNIST.train_images[:300])
LABELS = MNIST.train_labels[:300]
DIGITS = distance_in_pixels(TRACED.distances)


def test_that_every_non_digit_leaves_ink_within_the_image_and_none_is_like_another():
    distances, widths = draw_non_digits(DIGITS, 300, np.random.default_rng(0))
    images = inked(distances, widths)
    ink = (images > 127).sum(axis=(1, 2))
    assert ink.min() >= 6
    assert ink.max() < 28 * 28
    assert len(np.unique(images.reshape(300, -1), axis=0)) == 300


def test_that_the_same_randomness_draws_the_same():
    one, same = (draw_non_digits(DIGITS, 20, np.random.default_rng(3))[0] for _ in range(2))
    np.testing.assert_array_equal(one, same)


def test_that_no_non_digits_are_possible():
    distances, widths = draw_non_digits(DIGITS, 0, np.random.default_rng(0))
    assert distances.shape == (0, 28, 28)
    assert widths.shape == (0,)


def lines_of(digit, seed=0):
    lines = habit_lines(LABELS, TRACED, 1.0, np.random.default_rng(seed))
    lines = lines[digit == LABELS].reshape(-1, 4)
    return lines[~np.isnan(lines[:, 0])]


def test_that_flags_of_ones_fall_steeper_than_the_bars_of_sevens():
    start_x, start_y, end_x, end_y = lines_of(1).T
    flags = end_x < start_x
    steepness = np.degrees(np.arctan2(end_y - start_y, start_x - end_x))[flags & (end_y > start_y + 1)]
    assert len(steepness) > 5
    assert steepness.min() > 25
    bars = lines_of(7)
    level = np.abs(bars[:, 3] - bars[:, 1]) < 0.5 * np.abs(bars[:, 2] - bars[:, 0])
    assert level.mean() > 0.6


def test_that_slashes_of_zeros_rise_through_their_middle():
    slashes = lines_of(0)
    middles = (slashes[:, :2] + slashes[:, 2:]) / 2
    assert np.abs(middles - 13.5).max() < 6
    assert (slashes[:, 3] < slashes[:, 1]).all()


@pytest.mark.parametrize("digit", [2, 3, 4, 5, 6, 8, 9])
def test_that_other_digits_have_no_habits(digit):
    assert len(lines_of(digit)) == 0


def test_that_habits_are_as_frequent_as_asked():
    without = habit_lines(LABELS, TRACED, 0.0, np.random.default_rng(0))
    assert np.isnan(without).all()
