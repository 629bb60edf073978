"""Each computed property against an estimate that is made in another way."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.activation_properties import FLAT_SLOPE, properties
from trainer.activations import ActivationName, facts, value

CURVES = [name for name in ActivationName if name is not ActivationName.SOFTMAX]
every_curve = pytest.mark.parametrize("name", CURVES, ids=str)
BELL = np.random.default_rng(7).standard_normal(200_000)
"""Inputs as they come, instead of an integral."""


def some_parameters(name: ActivationName) -> st.SearchStrategy[dict[str, float]]:
    return st.fixed_dictionaries(
        {
            each.name: st.integers(round(each.low / each.step), round(each.high / each.step)).map(
                each.step.__mul__
            )
            for each in facts(name).parameters
        }
    )


def slope_by_difference(name: ActivationName, x: np.ndarray, parameters: dict[str, float]) -> np.ndarray:
    step = 1e-6
    high, low = value(name, x + step, **parameters), value(name, x - step, **parameters)
    return (high - low) / (2 * step)


@every_curve
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_that_mean_spread_and_saturating_share_are_those_of_random_inputs(
    name: ActivationName, data: st.DataObject
) -> None:
    parameters = data.draw(some_parameters(name))
    numbers, outputs = properties(name, **parameters), value(name, BELL, **parameters)
    assert numbers.mean == pytest.approx(outputs.mean(), abs=0.02)
    assert numbers.spread == pytest.approx(outputs.std(), abs=0.02)
    slopes = np.abs(slope_by_difference(name, BELL, parameters))
    if (np.abs(slopes - FLAT_SLOPE) < 1e-6).mean() < 0.01:  # a slope of exactly 0.01 is neither
        assert numbers.saturating_share == pytest.approx((slopes < FLAT_SLOPE).mean(), abs=0.01)


@every_curve
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_that_slopes_at_zero_and_the_largest_one_are_those_of_differences(
    name: ActivationName, data: st.DataObject
) -> None:
    parameters = data.draw(some_parameters(name))
    numbers, step = properties(name, **parameters), 1e-6
    left, middle, right = value(name, [-2 * step, 0.0, 2 * step], **parameters)
    if name is not ActivationName.MAXOUT or abs(parameters["intercept_1"] - parameters["intercept_2"]) > 0.01:
        assert numbers.slopes_at_zero[0] == pytest.approx((middle - left) / (2 * step), abs=1e-3)
        assert numbers.slopes_at_zero[1] == pytest.approx((right - middle) / (2 * step), abs=1e-3)
    steepest = np.abs(slope_by_difference(name, np.linspace(-45, 45, 90_001), parameters)).max()
    assert numbers.largest_slope == pytest.approx(steepest, abs=5e-3)


@every_curve
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_that_monotonic_means_that_the_values_never_turn_back(
    name: ActivationName, data: st.DataObject
) -> None:
    parameters = data.draw(some_parameters(name))
    steps = np.diff(value(name, np.linspace(-49, 49, 9_801), **parameters))
    turns = bool((steps > 1e-9).any() and (steps < -1e-9).any())
    assert properties(name, **parameters).is_monotonic is not turns


@every_curve
def test_that_the_defaults_are_taken_where_nothing_is_said(name: ActivationName) -> None:
    assert properties(name) == properties(name, **facts(name).defaults)


def test_that_known_numbers_come_out() -> None:
    assert properties(ActivationName.RELU).saturating_share == pytest.approx(0.5)
    assert properties(ActivationName.RELU).slopes_at_zero == (0, 1)
    assert properties(ActivationName.RELU).has_kink_at_zero
    assert not properties(ActivationName.ELU).has_kink_at_zero
    assert properties(ActivationName.SIGMOID).largest_slope == 0.25
    assert properties(ActivationName.LEAKY_RELU).mean == pytest.approx(0.8 / math.sqrt(2 * math.pi), abs=1e-3)
    assert properties(ActivationName.SELU).spread == pytest.approx(1, abs=1e-3)
    assert not properties(ActivationName.GELU).is_monotonic


def test_that_softmax_is_looked_at_as_one_number_beside_another_at_rest() -> None:
    hot, cold = (properties(ActivationName.SOFTMAX, temperature=t) for t in (2.0, 0.1))
    assert hot.mean is None
    assert hot.largest_slope == pytest.approx(0.125)
    assert cold.largest_slope == pytest.approx(2.5)
    share = 1 / (1 + np.exp(-BELL / 0.1))
    assert cold.saturating_share == pytest.approx((share * (1 - share) / 0.1 < FLAT_SLOPE).mean(), abs=0.01)
