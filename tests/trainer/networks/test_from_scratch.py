"""The network written out in NumPy, compared with finite differences and with TensorFlow."""

import contextlib

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer import preset
from trainer.config import Initializer, NetworkConfig
from trainer.errors import ModelError
from trainer.networks.from_scratch import FromScratchNetwork, cross_entropy
from trainer.networks.layers import ActivationName, Dense, Dropout, Flatten

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
RANDOM = np.random.default_rng(5)
IMAGES = RANDOM.integers(0, 256, (12, 28, 28), np.uint8)
LABELS = RANDOM.integers(0, 10, 12)
TARGETS = np.eye(10, dtype=np.float32)[LABELS]
HIDDEN = [name for name in ActivationName if name not in (ActivationName.SOFTMAX, ActivationName.MAXOUT)]


def network(activation: ActivationName = ActivationName.TANH, *, bias: bool = True) -> NetworkConfig:
    hidden = (Dense(units=7, activation=activation, bias=bias), Dense(units=5, activation=activation))
    return NetworkConfig(layers=(Flatten(), *hidden, SOFTMAX))


def gradients(made: FromScratchNetwork) -> list[np.ndarray]:
    made.step(IMAGES, TARGETS, learning_rate=1.0)  # a rate of 1 leaves the gradients as they are
    return [
        gradient
        for layer in made.dense_layers
        for gradient in [layer.weight_gradient, layer.bias_gradient][: len(layer.arrays)]
    ]


@pytest.mark.parametrize("activation", HIDDEN)
def test_that_gradients_are_the_finite_differences(activation):
    made = FromScratchNetwork(network(activation), seed=3)
    weights = [array.copy() for layer in made.dense_layers for array in layer.arrays]
    found = gradients(made)
    own = [array for layer in made.dense_layers for array in layer.arrays]

    def loss() -> float:
        return float(cross_entropy(made.forward(IMAGES), TARGETS).mean(dtype=np.float64))

    for array, kept in zip(own, weights, strict=True):
        array[...] = kept
    for array, gradient in zip(own, found, strict=True):
        direction = np.sign(gradient)
        kept, step = array.copy(), np.float32(2e-3 / np.sqrt(max(direction.size, 100)))
        array[...] = kept + step * direction
        above = loss()
        array[...] = kept - step * direction
        slope = (above - loss()) / (2 * float(step))
        array[...] = kept
        assert slope == pytest.approx(float((gradient * direction).sum()), rel=0.03, abs=2e-4)


@pytest.mark.keras
@pytest.mark.parametrize("activation", HIDDEN)
@pytest.mark.parametrize("bias", [True, False])
def test_that_gradients_are_those_of_tensorflow(activation, bias):
    from trainer.keras_door import keras, tensorflow
    from trainer.networks.keras_network import build

    config = network(activation, bias=bias)
    made, model = FromScratchNetwork(config, seed=3), build(config, "twin")
    model.set_weights([array for layer in made.dense_layers for array in layer.arrays])
    with tensorflow().GradientTape() as tape:
        probabilities = model(IMAGES)
        losses = keras().losses.sparse_categorical_crossentropy(LABELS, probabilities)
        loss = tensorflow().reduce_mean(losses)
    expected = tape.gradient(loss, [variable.value for variable in model.trainable_variables])
    np.testing.assert_allclose(made.forward(IMAGES), probabilities.numpy(), atol=1e-6)
    np.testing.assert_allclose(cross_entropy(made.forward(IMAGES), TARGETS), losses.numpy(), atol=1e-5)
    for ours, theirs in zip(gradients(made), expected, strict=True):
        np.testing.assert_allclose(ours, theirs.numpy(), atol=2e-6)


def test_that_a_step_goes_down():
    made = FromScratchNetwork(network(), seed=1)
    _, before = made.step(IMAGES, TARGETS, 0.05)
    for _ in range(100):
        _, after = made.step(IMAGES, TARGETS, 0.05)
    assert after.mean() < before.mean() / 2


def test_that_the_same_seed_gives_the_same_weights():
    one, same, other = (FromScratchNetwork(network(), seed).layers[0].weights for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, same)
    assert not np.array_equal(one, other)


@pytest.mark.parametrize(
    ("initializer", "spread"),
    [
        (Initializer.ZEROS, 0.0),
        (Initializer.SMALL_RANDOM, 0.01),
        (Initializer.GLOROT, (2 / (784 + 400)) ** 0.5),
        (Initializer.HE, (2 / 784) ** 0.5),
    ],
)
def test_how_far_the_first_weights_spread(initializer, spread):
    config = NetworkConfig(layers=(Flatten(), Dense(units=400), SOFTMAX), initializer=initializer)
    first = FromScratchNetwork(config, seed=0).dense_layers[0]
    assert first.weights.dtype == np.float32
    assert first.weights.std() == pytest.approx(spread, rel=0.02)


def test_that_dropout_works_in_training_only_and_keeps_the_mean():
    config = NetworkConfig(layers=(Flatten(), Dropout(rate=0.5), SOFTMAX))
    layer = FromScratchNetwork(config, seed=0).layers[0]
    values = np.ones((400, 100), np.float32)
    assert layer.forward(values, training=False) is values
    dropped = layer.forward(values, training=True)
    assert set(np.unique(dropped)) == {0.0, 2.0}
    assert dropped.mean() == pytest.approx(1, abs=0.02)
    blame = layer.backward(np.ones_like(values), wants_input_blame=True)
    np.testing.assert_array_equal(blame, dropped)


def test_that_a_network_is_the_same_after_a_file(tmp_path):
    for config in (network(bias=False), preset("numpy-mlp").network):
        made = FromScratchNetwork(config, seed=4)
        made.step(IMAGES, TARGETS, 0.1)
        made.write(tmp_path / "model.npz")
        read = FromScratchNetwork.read(tmp_path / "model.npz")
        np.testing.assert_array_equal(read.forward(IMAGES), made.forward(IMAGES))


@pytest.fixture(scope="module")
def whole_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "model.npz"
    FromScratchNetwork(NetworkConfig(layers=(Flatten(), SOFTMAX)), seed=4).write(path)
    return path.read_bytes()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_that_a_damaged_file_is_read_or_refused_with_a_sentence(whole_file, tmp_path, data):
    size = len(whole_file)
    places = st.integers(0, 700) | st.integers(size - 500, size - 1) | st.integers(0, size - 1)
    content = bytearray(whole_file)
    for place in data.draw(st.lists(places, min_size=1, max_size=3)):
        content[place] = data.draw(st.integers(0, 255))
    path = tmp_path / "model.npz"
    path.write_bytes(content[: data.draw(st.just(size) | st.integers(0, size))])
    with contextlib.suppress(ModelError):
        FromScratchNetwork.read(path)


def _layers(text: bytes) -> np.ndarray:
    return np.frombuffer(text, np.uint8)


ONE_LAYER = NetworkConfig(layers=(Flatten(), SOFTMAX)).to_json().encode()


@pytest.mark.parametrize(
    "arrays",
    [
        [],
        [np.zeros(3)],
        [_layers(b'{"layers": []}')],
        [_layers(ONE_LAYER)],
        [_layers(ONE_LAYER), np.zeros((784, 10)), np.zeros(9)],
        [_layers(ONE_LAYER), np.zeros((784, 10)), np.zeros(1)],  # NumPy would stretch it
        [_layers(ONE_LAYER), np.zeros((784, 10)), np.zeros(10), np.zeros(10)],
        [_layers(ONE_LAYER), np.full((784, 10), "a"), np.zeros(10)],
        [_layers(preset("cnn").network.to_json().encode())],
    ],
)
def test_that_a_file_of_something_else_is_refused(tmp_path, arrays):
    np.savez(tmp_path / "model.npz", *arrays)
    with pytest.raises(ModelError, match="does not hold a network of this program"):
        FromScratchNetwork.read(tmp_path / "model.npz")


def test_that_a_single_array_a_folder_and_nothing_are_refused(tmp_path):
    with (tmp_path / "array.npz").open("wb") as file:
        np.save(file, np.zeros(3))
    (tmp_path / "folder.npz").mkdir()
    (tmp_path / "empty.npz").touch()
    for name in ("array.npz", "folder.npz", "empty.npz", "missing.npz"):
        with pytest.raises(ModelError, match=name):
            FromScratchNetwork.read(tmp_path / name)
