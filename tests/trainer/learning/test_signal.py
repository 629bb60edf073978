import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from threadpoolctl import threadpool_info

from trainer.errors import ConfigError
from trainer.learning.signal import BINS, IMAGES, SignalProbe, batch
from trainer.learning.signal_layers import (
    AbandonedError,
    SignalStack,
    WatchedActivation,
    answers_and_blame,
    norm,
    without_tiny,
)
from trainer.learning.signal_settings import ELEMENTWISE, SignalSetting, Start
from trainer.networks.layers import ActivationName

SMALL = {"depth": 3, "width": 16}


@pytest.fixture(scope="module")
def probe():
    return SignalProbe()


def setting(**values):
    return SignalSetting(**{**SMALL, "activation": ActivationName.RELU, "start": Start.HE, **values})


def cross_entropy(sums, labels):
    """In double precision, for differences of losses."""
    shifted = sums - sums.max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -logs[np.arange(len(labels)), labels].mean()


def stack_in_double(probe, chosen, images=12):
    """The network with weights and images in double precision, and its loss."""
    pixels, labels = batch()
    weights = [each.astype(np.float64) for each in probe.weights(chosen)]
    stack = SignalStack(weights, chosen.activation, chosen.batch_normalization)
    return stack, weights, pixels[:images].astype(np.float64), labels[:images]


@pytest.mark.parametrize("normalizes", [False, True])
@pytest.mark.parametrize("activation", ELEMENTWISE)
@given(
    data=st.data(), seed=st.integers(0, 1000), start=st.sampled_from([Start.GLOROT, Start.HE, Start.LECUN])
)
@settings(max_examples=5, deadline=None)
def test_that_gradients_are_what_differences_of_the_loss_say(activation, normalizes, data, seed, start):
    chosen = setting(activation=activation, start=start, seed=seed, batch_normalization=normalizes, width=8)
    stack, weights, images, labels = stack_in_double(SignalProbe(), chosen)
    _, blame = answers_and_blame(stack.forward(images), labels)
    stack.backward(blame)
    place = data.draw(st.integers(0, len(weights) - 1))
    gradient = stack.dense[place].gradients[0]
    direction = np.random.default_rng(seed).standard_normal(gradient.shape)
    step = 1e-6
    losses = []
    for sign in (1, -1):
        moved = [each + sign * step * direction if i == place else each for i, each in enumerate(weights)]
        losses.append(cross_entropy(SignalStack(moved, activation, normalizes).forward(images), labels))
    expected = (losses[0] - losses[1]) / (2 * step)
    size = np.sqrt((gradient**2).sum() * (direction**2).sum())
    assert float((gradient * direction).sum()) == pytest.approx(expected, abs=1e-3 * size)


@pytest.mark.keras
@pytest.mark.parametrize("normalizes", [False, True])
@pytest.mark.parametrize("activation", ELEMENTWISE)
@pytest.mark.parametrize("start", [Start.GLOROT, Start.HE, Start.LARGE])
def test_that_answers_and_gradients_are_tensorflows(probe, activation, normalizes, start):
    from trainer.keras_door import keras, tensorflow

    tf = tensorflow()
    chosen = setting(activation=activation, start=start, spread=0.1, batch_normalization=normalizes)
    stack, weights, images, labels = stack_in_double(probe, chosen)
    loss, blame = answers_and_blame(stack.forward(images), labels)
    stack.backward(blame)
    function = keras().activations.get(activation.value)
    learned = [tf.Variable(each) for each in weights]
    with tf.GradientTape() as tape:
        values = tf.constant(images)
        answers = []
        for matrix in learned[:-1]:
            values = values @ matrix
            if normalizes:
                mean, variance = tf.nn.moments(values, 0)
                values = (values - mean) / tf.sqrt(variance + np.float32(0.001).astype(np.float64))
            values = function(values)
            answers.append(values)
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels.astype(int), values @ learned[-1])
        expected = tf.reduce_mean(losses)
    assert loss == pytest.approx(float(expected), rel=1e-5)
    for watched, each in zip(stack.watched, answers, strict=True):
        np.testing.assert_allclose(watched.answers, each.numpy(), rtol=1e-5, atol=1e-8)
    for dense, gradient in zip(stack.dense, tape.gradient(expected, learned), strict=True):
        found, right = dense.gradients[0], gradient.numpy()
        assert np.linalg.norm(found - right) <= 1e-5 * np.linalg.norm(right)


@pytest.mark.parametrize("activation", ELEMENTWISE)
def test_that_single_precision_tells_what_double_precision_tells(probe, activation):
    chosen = setting(activation=activation)
    report = probe.measure(chosen)
    stack, _, images, labels = stack_in_double(probe, chosen, IMAGES)
    loss, blame = answers_and_blame(stack.forward(images), labels)
    norms = stack.backward(blame)
    assert report.loss == pytest.approx(loss, rel=1e-4)
    for layer, watched, (of_weights, of_sums) in zip(report.layers, stack.watched, norms, strict=False):
        assert layer.mean == pytest.approx(watched.answers.mean(), rel=1e-3, abs=1e-5)
        assert layer.spread == pytest.approx(watched.answers.std(), rel=1e-4)
        assert layer.contrast == pytest.approx(np.sqrt(watched.answers.var(axis=0).mean()), rel=1e-4)
        assert layer.weight_gradient == pytest.approx(of_weights, rel=1e-3)
        assert layer.blame == pytest.approx(of_sums, rel=1e-3)
        assert layer.dead == (watched.answers == 0).all(axis=0).mean()


@given(st.lists(st.floats(-50, 50, width=32), min_size=1, max_size=50))
def test_that_the_quick_gelu_is_gelu(numbers):
    sums = np.array([numbers], np.float32)
    quick, exact = WatchedActivation(ActivationName.GELU), WatchedActivation(ActivationName.GELU)
    ones = np.ones_like(sums)
    np.testing.assert_allclose(
        quick.forward(sums, True), exact.forward(sums.astype(np.float64), True), rtol=1e-5, atol=1e-6
    )
    np.testing.assert_allclose(quick.backward(ones), exact.backward(ones), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("activation", ELEMENTWISE)
def test_that_every_number_has_its_place_in_the_histogram(probe, activation):
    for layer in probe.measure(setting(activation=activation)).layers:
        assert layer.histogram.shape == (BINS,)
        assert layer.histogram.sum() == pytest.approx(1)


def test_that_the_histogram_lies_where_the_mean_is(probe):
    report = probe.measure(setting(activation=ActivationName.SIGMOID, start=Start.GLOROT))
    low, high = report.scale
    middles = low + (np.arange(BINS) + 0.5) * (high - low) / BINS
    for layer in report.layers:
        assert float(layer.histogram @ middles) == pytest.approx(layer.mean, abs=(high - low) / BINS)


@pytest.mark.parametrize("start", [Start.GLOROT, Start.HE, Start.LECUN, Start.SMALL, Start.LARGE])
def test_that_weights_spread_as_they_should(probe, start):
    chosen = setting(start=start, width=128, spread=0.3)
    for weights in probe.weights(chosen)[:-1]:
        assert weights.std() == pytest.approx(chosen.weight_spread(*weights.shape), rel=0.05)
        assert abs(weights.mean()) < 0.05 * weights.std()


def test_that_a_deeper_network_keeps_its_first_layers(probe):
    few, many = probe.weights(setting(depth=3)), probe.weights(setting(depth=9))
    for shallow, deep in zip(few[:-1], many, strict=False):
        np.testing.assert_array_equal(shallow, deep)
    np.testing.assert_array_equal(few[-1], many[-1])


def test_that_another_seed_has_other_weights_and_the_same_seed_the_same():
    first, again = SignalProbe(), SignalProbe()
    other = first.weights(setting(seed=1))[0]
    np.testing.assert_array_equal(first.weights(setting())[0], again.weights(setting())[0])
    assert not np.array_equal(other, again.weights(setting())[0])


@pytest.mark.parametrize("activation", ELEMENTWISE)
def test_that_numbers_beyond_float32_are_infinite_and_warn_nobody(probe, activation):
    report = probe.measure(setting(activation=activation, start=Start.LARGE, spread=2.0, depth=50, width=64))
    for layer in report.layers:
        for number in (layer.spread, layer.contrast, layer.weight_gradient, layer.blame):
            assert number >= 0  # none is not a number
        assert layer.histogram.sum() == pytest.approx(1)


def test_that_a_linear_network_of_large_weights_overflows(probe):
    report = probe.measure(
        setting(activation=ActivationName.LINEAR, start=Start.LARGE, spread=2.0, depth=50, width=64)
    )
    assert report.layers[-1].spread == np.inf
    assert report.loss == np.inf


def test_that_a_pass_nobody_wants_ends_early(probe):
    answers = iter([True, True, False])
    with pytest.raises(AbandonedError):
        probe.measure(setting(depth=10), lambda: next(answers))


@pytest.mark.parametrize("values", [np.full(4, 1e25), np.full(4, 1e-25), np.array([3.0, 4.0])])
def test_that_a_norm_needs_no_squares_that_float32_could_not_hold(values):
    assert norm(values.astype(np.float32)) == pytest.approx(np.linalg.norm(values), rel=1e-6)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_that_a_norm_of_no_number_is_infinite(bad):
    assert norm(np.array([1, bad], np.float32)) == np.inf


def test_that_numbers_too_small_for_all_their_digits_are_0():
    tiny = np.array([1e-40, -1e-40, 2e-38, 0], np.float32)
    assert without_tiny(tiny).tolist() == [0, 0, tiny[2], 0]
    assert without_tiny(np.array([1e-40, 1], np.float32))[0] > 0  # nothing is slow there


def test_that_a_pass_uses_one_thread_whichever_thread_asked_first(probe, monkeypatch):
    seen = []
    forward = SignalStack.forward

    def look(*arguments):
        seen.append([pool["num_threads"] for pool in threadpool_info() if "numpy" in pool["filepath"]])
        return forward(*arguments)

    monkeypatch.setattr(SignalStack, "forward", look)
    probe.measure(setting())
    other = threading.Thread(target=probe.measure, args=(setting(),))
    other.start()
    other.join()
    assert seen == [[1], [1]]


@pytest.mark.parametrize("activation", [ActivationName.SOFTMAX, ActivationName.MAXOUT])
def test_that_a_function_of_several_numbers_is_refused(activation):
    with pytest.raises(ConfigError, match="one number at a time"):
        SignalSetting(activation=activation)


@pytest.mark.parametrize("values", [{"depth": 0}, {"depth": 51}, {"width": 4}, {"spread": 0.0}, {"seed": -1}])
def test_that_a_network_nobody_can_show_is_refused(values):
    with pytest.raises(ConfigError):
        SignalSetting(**values)
