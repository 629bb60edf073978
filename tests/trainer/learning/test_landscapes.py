"""Curves and surfaces: their slopes are those of their values."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.keras_door import tensorflow
from trainer.learning.landscapes import LANDSCAPES

anywhere = st.tuples(st.sampled_from(LANDSCAPES), st.floats(0, 1), st.floats(0, 1))


def place(landscape, *shares):
    low, high = np.array(landscape.low), np.array(landscape.high)
    return low + (high - low) * np.array(shares[: landscape.dimensions])


@given(anywhere)
def test_that_slopes_are_limits_of_differences(drawn):
    landscape, *shares = drawn
    at, step = place(landscape, *shares), 1e-5
    slopes = [
        (landscape.of(at + shift) - landscape.of(at - shift)) / (2 * step)
        for shift in np.eye(landscape.dimensions) * step
    ]
    assert landscape.slope(at) == pytest.approx(slopes, abs=1e-3, rel=1e-3)


def in_tensorflow(landscape, at):
    """The same formula for TensorFlow, as it stands on the screen."""
    tf = tensorflow()
    x = at[0]
    y = at[1] if landscape.dimensions > 1 else None
    return {
        "bowl": lambda: x**2,
        "two-valleys": lambda: x**4 - 3 * x**2 + x,
        "plateau": lambda: 4 * (1 - tf.exp(-(x**2) / 2)),
        "long-bowl": lambda: (x**2 + 10 * y**2) / 2,
        "ravine": lambda: ((1 - x) ** 2 + 10 * (y - x**2) ** 2) / 4,
        "saddle": lambda: x**2 - y**2 + y**4 / 4,
    }[landscape.key]()


@pytest.mark.keras
@pytest.mark.parametrize("landscape", LANDSCAPES, ids=lambda each: each.key)
def test_that_values_and_slopes_are_those_of_automatic_differentiation(landscape):
    tf = tensorflow()
    for shares in np.random.default_rng(0).uniform(size=(8, 2)):
        at = tf.Variable(place(landscape, *shares), dtype=tf.float64)
        with tf.GradientTape() as tape:
            value = in_tensorflow(landscape, at)
        assert landscape.of(at.numpy()) == pytest.approx(value.numpy(), abs=1e-9)
        assert landscape.slope(at.numpy()) == pytest.approx(tape.gradient(value, at).numpy(), abs=1e-5)


@given(anywhere)
def test_that_nothing_lies_below_the_bottom(drawn):
    landscape, *shares = drawn
    assert float(landscape.of(place(landscape, *shares))) >= landscape.lowest - 1e-9


@pytest.mark.parametrize("landscape", LANDSCAPES, ids=lambda each: each.key)
def test_that_the_bottom_is_flat_and_start_and_bottom_are_in_the_picture(landscape):
    assert landscape.slope(np.array(landscape.bottom)) == pytest.approx(0, abs=1e-9)
    for point in (landscape.start, landscape.bottom):
        assert (np.less_equal(landscape.low, point) & np.less_equal(point, landscape.high)).all()


def test_that_curvatures_are_the_known_ones():
    found = {landscape.key: landscape.curvature() for landscape in LANDSCAPES}
    assert found["bowl"] == pytest.approx(2, rel=1e-6)
    assert found["long-bowl"] == pytest.approx(10, rel=1e-6)
    assert found["plateau"] == pytest.approx(4, rel=1e-6)
    assert found["saddle"] == pytest.approx(4, rel=1e-6)  # 3y² − 2 at y² = 2
    hessian = np.array([[20.5, -10], [-10, 5]])
    assert found["ravine"] == pytest.approx(np.linalg.eigvalsh(hessian).max(), rel=1e-6)
