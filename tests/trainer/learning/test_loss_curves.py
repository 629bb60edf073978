"""Squared error and cross-entropy of one answer, and how hard they push."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.choices import Loss
from trainer.keras_door import keras, tensorflow
from trainer.learning.loss_curves import LEAST, MOST, Classes, compare, loss_curve
from trainer.learning.loss_trials import LOSSES

cases = st.tuples(st.sampled_from(LOSSES), st.sampled_from(Classes), st.floats(0.01, 0.99))


def sums(classes, probability):
    """What softmax turns into ``probability`` for the first class and equal shares for the others."""
    z = np.zeros(classes)
    z[0] = np.log(probability / (1 - probability) * (classes - 1))
    return z


def written_out(loss, z):
    """The loss of the sums ``z`` in double precision; the first class is the right one."""
    answer = np.exp(z - z.max())
    answer /= answer.sum()
    target = np.eye(len(z))[0]
    return -np.log(answer[0]) if loss is Loss.CROSS_ENTROPY else ((answer - target) ** 2).mean()


@given(cases)
def test_that_values_and_gradients_are_those_of_the_formula(case):
    loss, classes, probability = case
    found, z, step = loss_curve(loss, classes, probability), sums(classes, probability), 1e-4
    shift = step * np.eye(classes)[0]
    slope = (written_out(loss, z + shift) - written_out(loss, z - shift)) / (2 * step)
    assert found.values[0] == pytest.approx(written_out(loss, z), abs=1e-5)
    assert found.gradients[0] == pytest.approx(slope, abs=1e-3)


@given(st.floats(0.01, 0.99))
def test_that_two_classes_are_one_sigmoid(probability):
    squared = loss_curve(Loss.MEAN_SQUARED_ERROR, Classes.TWO, probability)
    assert squared.values[0] == pytest.approx((1 - probability) ** 2, abs=1e-5)
    slope = 2 * (probability - 1) * probability * (1 - probability)
    assert squared.gradients[0] == pytest.approx(slope, abs=1e-5)


@given(cases)
def test_that_both_push_towards_the_right_class(case):
    assert loss_curve(*case).gradients[0] <= 0


def test_that_cross_entropy_pushes_fifty_times_as_hard_where_the_answer_is_badly_wrong():
    found = compare(Classes.TWO, 0.01)
    assert found.times == pytest.approx(50.5, abs=0.1)
    assert found.cross_entropy_gradient == pytest.approx(-0.99, abs=1e-5)
    assert found.used < 0.1


def test_that_the_squared_error_has_its_hardest_push_at_a_third():
    assert compare(Classes.TWO, 1 / 3).used == pytest.approx(1, abs=1e-3)
    for probability in (LEAST, MOST):
        assert compare(Classes.TWO, probability).used < 0.02


@pytest.mark.keras
@pytest.mark.parametrize("classes", Classes)
@pytest.mark.parametrize("loss", LOSSES)
def test_that_keras_differentiates_to_the_same_numbers(loss, classes):
    tf, losses = tensorflow(), keras().losses
    judge = {
        Loss.CROSS_ENTROPY: losses.categorical_crossentropy,
        Loss.MEAN_SQUARED_ERROR: losses.mean_squared_error,
    }
    target = tf.one_hot(0, int(classes), dtype=tf.float64)
    for probability in (0.01, 0.1, 0.37, 0.5, 0.9, 0.99):
        z = tf.Variable(sums(classes, probability))
        with tf.GradientTape() as tape:
            value = judge[loss](target, tf.nn.softmax(z))
        found = loss_curve(loss, classes, probability)
        assert found.values[0] == pytest.approx(float(value), abs=1e-5)
        assert found.gradients[0] == pytest.approx(float(tape.gradient(value, z)[0]), abs=1e-5)


@pytest.mark.keras
@pytest.mark.parametrize("loss", LOSSES)
def test_that_keras_differentiates_the_sigmoid_to_the_same_numbers(loss):
    tf, losses = tensorflow(), keras().losses
    judge = {
        Loss.CROSS_ENTROPY: losses.binary_crossentropy,
        Loss.MEAN_SQUARED_ERROR: losses.mean_squared_error,
    }
    for probability in (0.01, 0.2, 0.8, 0.99):
        z = tf.Variable([np.log(probability / (1 - probability))])
        with tf.GradientTape() as tape:
            value = judge[loss](tf.ones(1, tf.float64), tf.sigmoid(z))
        found = loss_curve(loss, Classes.TWO, probability)
        assert found.values[0] == pytest.approx(float(value), abs=1e-5)
        assert found.gradients[0] == pytest.approx(float(tape.gradient(value, z)[0]), abs=1e-5)
