"""Forward in NumPy: the same numbers as Keras, for every network that can be put together."""

import sys
import threading

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from threadpoolctl import threadpool_info, threadpool_limits

from trainer import activations, preset, preset_names
from trainer.config import NetworkConfig
from trainer.errors import ModelError
from trainer.inference import answers_of
from trainer.networks import layers as kinds
from trainer.networks.keras_network import build
from trainer.networks.layers import ActivationName
from trainer.networks.numpy_forward import LayerStack, _steps, weight_shapes
from trainer.training.numpy_engine import NumpyNetwork

IMAGES = np.random.default_rng(0).integers(0, 256, (3, 28, 28), np.uint8)
SOFTMAX = kinds.Dense(units=10, activation=ActivationName.SOFTMAX)
ALONE = [name for name in ActivationName if name not in (ActivationName.MAXOUT, ActivationName.SOFTMAX)]


def random_weights(model, seed=1):
    """Weights that no part of a network leaves without effect: biases, means and variances of all sizes."""
    random = np.random.default_rng(seed)
    made = []
    for variable in model.weights:
        spread = 1 / np.sqrt(np.prod(variable.shape[:-1]) or 1)
        array = random.normal(0, max(spread, 0.1), variable.shape)
        made.append((np.abs(array) + 0.2 if "variance" in variable.path else array).astype(np.float32))
    return made


def assert_that_both_agree(network):
    model = build(network, "both")
    weights = random_weights(model)
    model.set_weights(weights)
    answers = LayerStack(network, weights).answers(IMAGES)
    assert answers.dtype == np.float32
    np.testing.assert_allclose(answers[:, :10], model(IMAGES, training=False).numpy(), atol=1e-5)


@pytest.mark.keras
@pytest.mark.parametrize("name", preset_names())
def test_that_each_preset_answers_as_in_keras(name):
    assert_that_both_agree(preset(name).network)


@st.composite
def stacks(draw):
    """Small networks with all kinds of layers."""
    activation = st.sampled_from(ALONE)
    layers = []
    for _ in range(draw(st.integers(0, 2))):
        layers += draw(
            st.lists(
                st.one_of(
                    st.builds(
                        kinds.Convolution,
                        filters=st.integers(1, 4),
                        kernel=st.integers(1, 3),
                        activation=activation,
                        padding=st.sampled_from(["valid", "same"]),
                        bias=st.booleans(),
                    ),
                    st.builds(kinds.BatchNormalization),
                    st.builds(kinds.ActivationLayer, activation=activation),
                ),
                max_size=2,
            )
        )
        layers.append(
            draw(st.builds(kinds.Pooling, size=st.integers(2, 3), mode=st.sampled_from(["max", "average"])))
        )
    layers.append(draw(st.sampled_from([kinds.Flatten(), kinds.GlobalAveragePooling()])))
    dense = st.builds(
        kinds.Dense,
        units=st.integers(1, 6),
        activation=st.sampled_from([*ALONE, ActivationName.MAXOUT]),
        bias=st.booleans(),
    )
    layers += draw(st.lists(st.one_of(dense, st.just(kinds.BatchNormalization())), max_size=2))
    layers += draw(st.sampled_from([[SOFTMAX], [kinds.Dense(units=10, bias=False), _softmax_layer()]]))
    return NetworkConfig(layers=tuple(layers), normalize=draw(st.booleans()))


def _softmax_layer():
    return kinds.ActivationLayer(activation=ActivationName.SOFTMAX)


@pytest.mark.keras
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(network=stacks())
def test_that_any_network_answers_as_in_keras(network):
    assert_that_both_agree(network)


def arriving_in_keras(model, images):
    """What each layer gives to its activation: its own answer once the activation is taken away."""
    import keras

    values, found = images, []
    for layer in model.layers[1:]:  # the first one is the input
        if isinstance(layer, keras.layers.Dense | keras.layers.Conv2D):
            kept, layer.activation = layer.activation, keras.activations.linear
            found.append(layer(values).numpy())
            layer.activation = kept
        elif isinstance(layer, keras.layers.Activation):
            found.append(values.numpy())
        values = layer(values, training=False)
    return found


@pytest.mark.keras
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(network=stacks())
def test_that_what_arrives_at_the_activations_is_what_arrives_in_keras(network):
    assume(not any(getattr(each, "activation", None) is ActivationName.MAXOUT for each in network.layers))
    model = build(network, "sums")
    weights = random_weights(model)
    model.set_weights(weights)
    sums = [each for each in LayerStack(network, weights).sums(IMAGES) if each is not None]
    expected = arriving_in_keras(model, IMAGES)
    assert len(sums) == len(expected)
    for mine, keras_own in zip(sums, expected, strict=True):
        size = max(1.0, float(np.abs(keras_own).max()))
        np.testing.assert_allclose(mine / size, keras_own / size, atol=1e-5)


def test_that_the_activations_of_what_arrives_are_the_outputs():
    network = preset("course-mlp").network
    stack = LayerStack(network, few_weights(network))
    sums, outputs = stack.sums(IMAGES), stack.outputs(IMAGES)
    assert [each is None for each in sums] == [True, False, True, False, False]
    for layer, arrived, answer in zip(network.layers, sums, outputs, strict=True):
        if arrived is not None:
            np.testing.assert_allclose(activations.value(layer.activation, arrived), answer, atol=1e-6)


def test_that_maxout_has_no_single_sum():
    maxout = kinds.Dense(units=3, activation=ActivationName.MAXOUT)
    network = NetworkConfig(layers=(kinds.Flatten(), maxout, SOFTMAX))
    sums = LayerStack(network, few_weights(network)).sums(IMAGES)
    assert sums[1] is None
    assert sums[2].shape == (3, 10)


def few_weights(network, seed=0):
    random = np.random.default_rng(seed)
    shapes = [shape for step in _steps(network) for shape in weight_shapes(*step)]
    return [random.normal(0, 0.1, shape).astype(np.float32) for shape in shapes]


@pytest.mark.parametrize("name", ["numpy-mlp", "batch-normalization-dropout"])
def test_that_the_network_from_scratch_answers_the_same(tmp_path, name):
    config = preset("numpy-mlp").changed(network=preset(name).network)
    made = NumpyNetwork(config)
    made.set_weights([np.abs(array) for array in few_weights(config.network)])
    expected = answers_of(made.save(tmp_path))(IMAGES)
    answers = LayerStack(config.network, made.weights()).answers(IMAGES)
    np.testing.assert_allclose(answers, expected, rtol=1e-4, atol=1e-5)


def test_that_the_features_are_what_the_last_layer_weighs():
    network = preset("numpy-mlp").network
    weights = few_weights(network)
    answers = LayerStack(network, weights).answers(IMAGES)
    assert answers.shape == (3, 10 + 128)
    sums = answers[:, 10:] @ weights[-2] + weights[-1]
    shares = np.exp(sums) / np.exp(sums).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(answers[:, :10], shares, atol=1e-6)


def test_that_the_outputs_are_those_of_all_layers():
    network = preset("course-mlp").network
    weights = few_weights(network)
    stack = LayerStack(network, weights)
    outputs = stack.outputs(IMAGES)
    assert [each.shape[1:] for each in outputs] == [(784,), (128,), (128,), (64,), (10,)]
    np.testing.assert_array_equal(outputs[2], outputs[1])  # dropout does nothing here
    answers = stack.answers(IMAGES)
    np.testing.assert_array_equal(np.concatenate([outputs[-1], outputs[-2]], axis=1), answers)


def test_that_pixels_stay_as_they_are_where_the_network_wants_them_so():
    network = NetworkConfig(layers=(kinds.Flatten(), SOFTMAX), normalize=False)
    weights = [np.zeros((784, 10), np.float32), np.zeros(10, np.float32)]
    np.testing.assert_array_equal(LayerStack(network, weights).answers(IMAGES)[:, 10:], IMAGES.reshape(3, -1))


@pytest.mark.parametrize("count", [1, 63, 64, 65, 130])
def test_that_many_images_answer_like_one_after_the_other(count):
    network = preset("cnn").network
    random = np.random.default_rng(0)
    shapes = [(3, 3, 1, 32), (32,), (3, 3, 32, 64), (64,), (1600, 64), (64,), (64, 10), (10,)]
    weights = [random.normal(0, 0.05, shape).astype(np.float32) for shape in shapes]
    images = random.integers(0, 256, (count, 28, 28), np.uint8)
    stack = LayerStack(network, weights)
    batch = stack.answers(images)
    np.testing.assert_allclose(stack.answers(images[-1:])[0], batch[-1], atol=1e-4)
    assert batch.shape == (count, 10 + 64)


@pytest.mark.parametrize("change", ["fewer", "more", "other shapes"])
def test_that_weights_of_another_network_are_refused(change):
    network = preset("numpy-mlp").network
    weights = few_weights(network)
    wrong = {
        "fewer": weights[:-1],
        "more": [*weights, weights[-1]],
        "other shapes": [weights[0].T, *weights[1:]],
    }[change]
    with pytest.raises(ModelError, match="The weights do not fit the network"):
        LayerStack(network, wrong)


def test_that_a_diverged_network_answers_without_a_warning():
    network = preset("numpy-mlp").network
    weights = [np.full_like(array, np.inf) for array in few_weights(network)]
    assert np.isnan(LayerStack(network, weights).answers(IMAGES)[:, :10]).all()


def blas_threads():
    """Of NumPy's own library; other packages bring theirs."""
    pools = [pool for pool in threadpool_info() if pool["user_api"] == "blas"]
    return {pool["num_threads"] for pool in pools if "numpy" in pool["filepath"]}


@pytest.mark.skipif(not blas_threads(), reason="this NumPy multiplies with the system's own library")
def test_that_answering_uses_one_thread_and_leaves_the_others_to_whoever_had_them():
    network = preset("numpy-mlp").network
    stack = LayerStack(network, few_weights(network))
    seen = []

    def look(*_arguments):
        seen.append(blas_threads())

    with threadpool_limits(2, user_api="blas"):
        askers = [threading.Thread(target=stack.answers, args=(IMAGES,)) for _ in range(8)]
        for asker in askers:
            asker.start()
        for asker in askers:
            asker.join()
        assert blas_threads() == {2}
        sys.setprofile(look)
        stack.answers(IMAGES)
        sys.setprofile(None)
        assert blas_threads() == {2}
    assert {1} in seen
