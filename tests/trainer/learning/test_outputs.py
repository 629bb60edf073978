import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.activations import ActivationName
from trainer.learning.outputs import (
    OutputLoss,
    OutputTask,
    Pair,
    Verdict,
    losses_along,
    pairs,
    verdict,
    worked,
)

ALL_PAIRS = sorted({pair for task in OutputTask for pair in pairs(task)}, key=str)
SUITABLE = {
    OutputTask.QUANTITY: (ActivationName.LINEAR, OutputLoss.MEAN_SQUARED_ERROR),
    OutputTask.POSITIVE: (ActivationName.SOFTPLUS, OutputLoss.MEAN_SQUARED_ERROR),
    OutputTask.YES_NO: (ActivationName.SIGMOID, OutputLoss.BINARY_CROSS_ENTROPY),
    OutputTask.ONE_OF_MANY: (ActivationName.SOFTMAX, OutputLoss.CROSS_ENTROPY),
    OutputTask.SEVERAL: (ActivationName.SIGMOID, OutputLoss.BINARY_CROSS_ENTROPY),
}

every_pair = pytest.mark.parametrize("pair", ALL_PAIRS, ids=lambda pair: f"{pair.activation}-{pair.loss}")
logits_of_three = st.lists(st.floats(-5, 5), min_size=3, max_size=3).map(np.array)
right_class = st.integers(0, 2).map(lambda place: np.eye(3)[place])
temperatures = st.floats(0.3, 5)


def is_at_a_kink(pair: Pair, logits: np.ndarray) -> bool:
    return pair.activation is ActivationName.RELU and bool((np.abs(logits) < 1e-3).any())


@every_pair
@settings(deadline=None)
@given(logits=logits_of_three, targets=right_class, temperature=temperatures)
def test_that_the_gradient_is_the_slope_of_the_loss(
    pair: Pair, logits: np.ndarray, targets: np.ndarray, temperature: float
) -> None:
    example = worked(pair, logits, targets, temperature)
    if example.loss is None or is_at_a_kink(pair, logits):
        return
    step = 1e-5
    for place, shift in enumerate(step * np.eye(3)):
        high, low = (worked(pair, logits + way * shift, targets, temperature).loss for way in (1, -1))
        assert high is not None
        assert low is not None
        assert example.gradient[place] == pytest.approx((high - low) / (2 * step), abs=1e-3)


@given(logits=logits_of_three, targets=right_class, temperature=temperatures)
def test_that_softmax_with_cross_entropy_pulls_with_p_minus_y(
    logits: np.ndarray, targets: np.ndarray, temperature: float
) -> None:
    example = worked(pairs(OutputTask.ONE_OF_MANY)[0], logits, targets, temperature)
    np.testing.assert_allclose(example.gradient, (example.outputs - targets) / temperature, atol=1e-9)
    np.testing.assert_allclose(example.powers / example.powers.sum(), example.outputs, atol=1e-12)


@given(logits=logits_of_three, targets=right_class)
def test_that_sigmoids_with_binary_cross_entropy_pull_with_p_minus_y(
    logits: np.ndarray, targets: np.ndarray
) -> None:
    example = worked(pairs(OutputTask.SEVERAL)[0], logits, targets)
    np.testing.assert_allclose(example.gradient, (example.outputs - targets) / 3, atol=1e-9)
    np.testing.assert_allclose(1 / (1 + example.powers), example.outputs, atol=1e-12)


@pytest.mark.keras
@every_pair
@settings(max_examples=10, deadline=None)
@given(logits=logits_of_three, targets=right_class)
def test_that_keras_finds_the_same_loss_and_gradient(
    pair: Pair, logits: np.ndarray, targets: np.ndarray
) -> None:
    from trainer.keras_door import keras, tensorflow

    tf = tensorflow()
    example = worked(pair, logits, targets)
    if example.loss is None or is_at_a_kink(pair, logits):
        return
    losses = keras().losses
    loss = {
        OutputLoss.MEAN_SQUARED_ERROR: losses.mean_squared_error,
        OutputLoss.BINARY_CROSS_ENTROPY: losses.binary_crossentropy,
        OutputLoss.CROSS_ENTROPY: losses.categorical_crossentropy,
    }[pair.loss]
    numbers = tf.constant(logits[np.newaxis], dtype=tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(numbers)
        outputs = getattr(keras().activations, pair.activation)(numbers)
        total = loss(tf.constant(targets[np.newaxis]), outputs)
    np.testing.assert_allclose(example.outputs, outputs.numpy()[0], atol=1e-5)
    assert example.loss == pytest.approx(float(total[0]), abs=1e-5)
    np.testing.assert_allclose(example.gradient, tape.gradient(total, numbers).numpy()[0], atol=1e-5)


@pytest.mark.parametrize("task", list(OutputTask), ids=str)
def test_that_each_task_has_its_own_activation_and_loss_first(task: OutputTask) -> None:
    first = pairs(task)[0]
    assert (first.activation, first.loss) == SUITABLE[task]
    assert len(set(pairs(task))) == 4


@given(logits=logits_of_three, targets=right_class)
def test_that_for_one_of_many_only_softmax_with_cross_entropy_suits(
    logits: np.ndarray, targets: np.ndarray
) -> None:
    task = OutputTask.ONE_OF_MANY
    found = [verdict(task, worked(pair, logits, targets)) for pair in pairs(task)]
    assert found == [
        Verdict.SUITS,
        Verdict.WEAK_GRADIENT,
        Verdict.SUM_IS_NOT_ONE,
        Verdict.NOT_A_PROBABILITY,
    ]


@given(
    logits=logits_of_three,
    targets=st.lists(st.sampled_from([0.0, 1.0]), min_size=3, max_size=3).map(np.array),
)
def test_that_for_several_labels_only_a_sigmoid_each_suits(logits: np.ndarray, targets: np.ndarray) -> None:
    task = OutputTask.SEVERAL
    found = [verdict(task, worked(pair, logits, targets)) for pair in pairs(task)]
    assert found[0] is Verdict.SUITS
    assert found[1:] == [Verdict.SUM_IS_ONE, Verdict.WEAK_GRADIENT, Verdict.NOT_A_PROBABILITY] or (
        found[2] is Verdict.SUITS
    )


@given(logit=st.floats(-5, 5), target=st.floats(-10, 10))
def test_that_only_linear_reaches_every_quantity(logit: float, target: float) -> None:
    task = OutputTask.QUANTITY
    found = [verdict(task, worked(pair, np.array([logit]), np.array([target]))) for pair in pairs(task)]
    assert found[0] is Verdict.SUITS
    assert set(found[1:]) <= {Verdict.OUT_OF_REACH, Verdict.BOUNDED}
    assert (found[1] is Verdict.OUT_OF_REACH) == (target < 0)


def test_that_relu_below_zero_is_not_pulled_back() -> None:
    relu = pairs(OutputTask.POSITIVE)[1]
    stuck = worked(relu, np.array([-1.0]), np.array([2.0]))
    assert stuck.gradient[0] == 0
    assert verdict(OutputTask.POSITIVE, stuck) is Verdict.NO_GRADIENT
    moving = worked(relu, np.array([1.0]), np.array([2.0]))
    assert verdict(OutputTask.POSITIVE, moving) is Verdict.SUITS


def test_that_softmax_of_one_number_is_always_one_and_learns_nothing() -> None:
    for logit in (-4.0, 0.0, 4.0):
        example = worked(pairs(OutputTask.YES_NO)[-1], np.array([logit]), np.array([0.0]))
        assert example.outputs[0] == 1
        assert example.gradient[0] == 0
        assert verdict(OutputTask.YES_NO, example) is Verdict.ALWAYS_ONE


@every_pair
@given(logits=logits_of_three, targets=right_class, place=st.integers(0, 2))
def test_that_the_loss_along_one_logit_is_that_of_the_worked_examples(
    pair: Pair, logits: np.ndarray, targets: np.ndarray, place: int
) -> None:
    numbers = np.array([-5.0, -0.3, 2.0])
    for number, loss in zip(numbers, losses_along(pair, logits, targets, place, numbers), strict=True):
        moved = logits.copy()
        moved[place] = number
        expected = worked(pair, moved, targets).loss
        assert math.isnan(loss) if expected is None else loss == pytest.approx(expected)


def test_that_a_logarithm_of_zero_or_less_gives_no_loss() -> None:
    pair = Pair(ActivationName.LINEAR, OutputLoss.BINARY_CROSS_ENTROPY)
    example = worked(pair, np.array([-1.0]), np.array([1.0]))
    assert example.loss is None
    assert len(example.gradient) == 0
    assert verdict(OutputTask.YES_NO, example) is Verdict.NO_LOSS
