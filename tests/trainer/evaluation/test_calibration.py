"""Probabilities that mean what they say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.evaluation.calibration import expected_calibration_error, fitted_temperature, with_temperature


def answers(temperature, count=20_000, seed=0):
    """Labels drawn from true probabilities, and a model that is off by ``temperature``."""
    random = np.random.default_rng(seed)
    scores = random.normal(0, 2.5, (count, 10))
    true = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    labels = (true.cumsum(axis=1) > random.random((count, 1))).argmax(axis=1)
    return with_temperature(true.astype(np.float32), temperature), labels


@pytest.mark.parametrize("temperature", [0.5, 0.8, 1.0, 1.7, 3.0])
def test_that_the_fitted_temperature_undoes_what_a_model_is_off_by(temperature):
    said, labels = answers(temperature)
    found = fitted_temperature(said, labels)
    assert found == pytest.approx(1 / temperature, rel=0.05)
    assert expected_calibration_error(with_temperature(said, found), labels) < 0.012


def test_that_a_boastful_model_has_a_large_error():
    said, labels = answers(0.4)
    assert expected_calibration_error(said, labels) > 0.1


def test_that_the_error_is_the_gap_between_confidence_and_truth():
    said = np.tile(np.array([0.8, 0.2], np.float32), (10, 1))
    labels = np.array([0] * 5 + [1] * 5)
    assert expected_calibration_error(said, labels) == pytest.approx(0.3, abs=1e-6)
    assert expected_calibration_error(said[:0], labels[:0]) == 0


@given(st.integers(0, 1000), st.floats(0.2, 5))
def test_that_temperature_keeps_the_order_and_the_sum(seed, temperature):
    said = np.random.default_rng(seed).dirichlet(np.ones(10), 5).astype(np.float32)
    changed = with_temperature(said, temperature)
    np.testing.assert_allclose(changed.sum(axis=1), 1, atol=1e-5)
    np.testing.assert_array_equal(changed.argmax(axis=1), said.argmax(axis=1))


def test_that_certainty_survives():
    sure = np.eye(10, dtype=np.float32)
    np.testing.assert_allclose(with_temperature(sure, 2.0), sure, atol=1e-4)
    assert np.isfinite(fitted_temperature(sure, np.arange(10)))


def test_that_without_images_nothing_is_changed():
    assert fitted_temperature(np.zeros((0, 10), np.float32), np.zeros(0)) == 1
