"""Maxout with two to four lines."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.activation_maxout import LEAST_LINES, MOST_LINES, lines_of, with_lines
from trainer.activations import ActivationName, derivative, facts, output_range, value

FACTS = facts(ActivationName.MAXOUT)
WIDE = np.linspace(-60, 60, 120_001)


def some_lines(count):
    """What the sliders of so many lines can be set to."""
    found = (*FACTS.parameters, *FACTS.further)[: 2 * count]
    return st.fixed_dictionaries(
        {
            each.name: st.integers(round(each.low * 10), round(each.high * 10)).map((0.1).__mul__)
            for each in found
        }
    )


any_lines = st.integers(LEAST_LINES, MOST_LINES).flatmap(some_lines)


@given(numbers=any_lines, x=st.floats(-10, 10))
def test_that_the_curve_is_the_highest_of_all_lines(numbers, x):
    lines = [numbers[f"slope_{k}"] * x + numbers[f"intercept_{k}"] for k in lines_of(numbers)]
    assert value(ActivationName.MAXOUT, x, **numbers) == max(lines)


@given(numbers=any_lines, x=st.floats(-10, 10))
def test_that_the_slope_is_that_of_a_highest_line(numbers, x):
    lines = lines_of(numbers)
    heights = [numbers[f"slope_{k}"] * x + numbers[f"intercept_{k}"] for k in lines]
    highest = {numbers[f"slope_{k}"] for k, y in zip(lines, heights, strict=True) if y == max(heights)}
    assert float(derivative(ActivationName.MAXOUT, x, **numbers)) in highest


@given(numbers=any_lines)
def test_that_the_range_is_what_the_values_reach(numbers):
    low, high = output_range(ActivationName.MAXOUT, **numbers)
    values = value(ActivationName.MAXOUT, WIDE, **numbers)
    slopes = [numbers[f"slope_{k}"] for k in lines_of(numbers)]
    if low == -np.inf:
        assert min(slopes) > 0 or max(slopes) < 0
    else:
        assert values.min() == pytest.approx(low, abs=0.01)
    assert (high == np.inf) == any(slopes)
    assert values.max() <= high


@given(numbers=any_lines, count=st.integers(LEAST_LINES, MOST_LINES))
def test_that_another_number_of_lines_keeps_those_that_stay(numbers, count):
    changed = with_lines(numbers, count)
    assert lines_of(changed) == tuple(range(1, count + 1))
    for name in changed.keys() & numbers.keys():
        assert changed[name] == numbers[name]


def test_that_each_line_that_is_added_bends_the_usual_curve_once_more():
    seen = {
        tuple(value(ActivationName.MAXOUT, WIDE, **with_lines(FACTS.defaults, count))) for count in (2, 3, 4)
    }
    assert len(seen) == 3


def test_that_lines_need_slope_and_intercept_and_know_no_fifth():
    for wrong in ({"slope_3": 1.0}, {"slope_5": 1.0, "intercept_5": 0.0}):
        with pytest.raises(TypeError, match="maxout"):
            value(ActivationName.MAXOUT, 1.0, **wrong)
