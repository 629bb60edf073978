"""The network written out in NumPy, compared with finite differences and with TensorFlow."""

import contextlib
import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer import preset
from trainer.config import Initializer, LearningConfig, Loss, NetworkConfig, Optimizer
from trainer.errors import ModelError
from trainer.networks.from_scratch import Descent, FromScratchNetwork
from trainer.networks.from_scratch_layers import DropoutLayer
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Dense,
    Dropout,
    Flatten,
)
from trainer.networks.numpy_forward import LayerStack

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
RANDOM = np.random.default_rng(5)
IMAGES = RANDOM.integers(0, 256, (12, 28, 28), np.uint8)
LABELS = RANDOM.integers(0, 10, 12)
TARGETS = np.eye(10, dtype=np.float32)[LABELS]
PLAIN = LearningConfig(optimizer=Optimizer.SGD)
# no ReLU and no Maxout: beside a kink, neither finite differences nor rounding agree with anything
SMOOTH = [ActivationName.TANH, ActivationName.SOFTMAX, ActivationName.SILU, ActivationName.SIGMOID]


def network(activation: ActivationName = ActivationName.TANH, *, bias: bool = True) -> NetworkConfig:
    hidden = (Dense(units=7, activation=activation, bias=bias), Dense(units=5, activation=activation))
    return NetworkConfig(layers=(Flatten(), *hidden, SOFTMAX))


def seen(config: NetworkConfig) -> np.ndarray:
    """Dim images where pixels are not scaled: a network that is wildly wrong has no slope to measure."""
    return IMAGES if config.normalize else IMAGES // 80


def step(made: FromScratchNetwork, rate: float = 1.0, learning: LearningConfig = PLAIN, images=IMAGES):
    """Losses and, where the rate is 1, the gradients as plain descent leaves them."""
    _, losses, _ = Descent(made, learning).step(images, TARGETS, rate)
    return losses, made.gradients


@st.composite
def stacks(draw):
    """Random layers in random order, all that the engine knows."""
    activations = st.sampled_from(SMOOTH)
    anywhere = st.one_of(
        st.builds(BatchNormalization, momentum=st.sampled_from([0.5, 0.99])),
        st.builds(ActivationLayer, activation=activations),
    )
    dense = st.builds(Dense, units=st.integers(2, 9), activation=activations, bias=st.booleans())
    rounded = st.builds(ActivationLayer, activation=st.just(ActivationName.TANH))
    before = draw(st.lists(st.builds(BatchNormalization) | rounded, max_size=1))
    hidden = draw(st.lists(anywhere | dense, max_size=4))
    end = draw(
        st.sampled_from(
            [(SOFTMAX,), (Dense(units=10, activation=ActivationName.LINEAR), BatchNormalization(),
                          ActivationLayer(activation=ActivationName.SOFTMAX))]
        )
    )  # fmt: skip
    layers = (*before, Flatten(), *hidden, *end)
    return NetworkConfig(layers=layers, initializer=Initializer.GLOROT, normalize=draw(st.booleans()))


lessons = st.builds(
    LearningConfig,
    loss=st.sampled_from(Loss),
    l1=st.sampled_from([0.0, 0.003]),
    l2=st.sampled_from([0.0, 0.02]),
)


@settings(max_examples=40, deadline=None)
@given(config=stacks(), learning=lessons, seed=st.integers(0, 9))
def test_that_gradients_are_the_finite_differences(config, learning, seed):
    made = FromScratchNetwork(config, seed)
    plain = learning.changed(optimizer=Optimizer.SGD)
    weights = [array.copy() for array in made.arrays]
    _, found = step(made, learning=plain, images=seen(config))
    descent = Descent(made, plain)

    def loss(shift: float, direction: list[np.ndarray]) -> float:
        for array, kept in zip(made.arrays, weights, strict=True):
            array[...] = kept
        for array, way in zip(made.learned, direction, strict=True):
            array += np.float32(shift) * way
        losses = descent.losses(made.forward(seen(config), training=True), TARGETS)
        return float(losses.mean(dtype=np.float64))

    for number, gradient in enumerate(found):
        length = np.linalg.norm(gradient)
        if length < 1e-3:  # what rounding would drown
            continue
        direction = [np.zeros_like(array) for array in made.learned]
        direction[number] = gradient / length
        steepness = [(loss(h, direction) - loss(-h, direction)) / (2 * h) for h in (1e-2, 5e-3)]
        error = abs(steepness[0] - steepness[1]) + 2e-4  # the second is nearer by about this much
        assert steepness[1] == pytest.approx(float(length), rel=0.02, abs=error)


@pytest.mark.keras
@pytest.mark.parametrize("activation", [*ActivationName])
@pytest.mark.parametrize("bias", [True, False])
def test_that_gradients_are_those_of_tensorflow(activation, bias):
    compare_with_keras(network(activation, bias=bias), PLAIN, seed=3)


@pytest.mark.keras
@settings(max_examples=12, deadline=None, derandomize=True)
@given(config=stacks(), learning=lessons, seed=st.integers(0, 9))
def test_that_gradients_of_any_stack_are_those_of_tensorflow(config, learning, seed):
    compare_with_keras(config, learning.changed(optimizer=Optimizer.SGD), seed)


def compare_with_keras(config, learning, seed):
    """Gradients, running statistics, losses and answers of both, within 1e-5 of the largest."""
    from trainer.keras_door import keras, tensorflow
    from trainer.networks.keras_network import build

    images, made = seen(config), FromScratchNetwork(config, seed)
    model = build(config, "twin", learning.l1, learning.l2)
    model.set_weights(made.arrays)
    np.testing.assert_allclose(made.forward(images), model(images).numpy(), atol=1e-5)
    of_each = {
        Loss.CROSS_ENTROPY: keras().losses.categorical_crossentropy,
        Loss.MEAN_SQUARED_ERROR: keras().losses.mean_squared_error,
    }[learning.loss]
    with tensorflow().GradientTape() as tape:
        each = of_each(TARGETS, model(images, training=True)) + sum(model.losses)
        loss = tensorflow().reduce_mean(each)
    expected = tape.gradient(loss, [variable.value for variable in model.trainable_variables])
    losses, found = step(made, learning=learning, images=images)
    np.testing.assert_allclose(losses, each.numpy(), rtol=1e-5, atol=1e-5)
    for ours, theirs in zip(found, expected, strict=True):
        largest = max(1.0, float(np.abs(theirs).max()))
        np.testing.assert_allclose(ours, theirs.numpy(), atol=1e-5 * largest)
    statistics = [array for layer in made.layers for array in layer.remembered]
    for ours, variable in zip(statistics, model.non_trainable_variables, strict=True):
        np.testing.assert_allclose(ours, variable.numpy(), rtol=1e-5, atol=1e-5)


def test_that_a_step_goes_down():
    made = FromScratchNetwork(network(), seed=1)
    descent = Descent(made, PLAIN)
    _, before, _ = descent.step(IMAGES, TARGETS, 0.05)
    for _ in range(100):
        _, after, _ = descent.step(IMAGES, TARGETS, 0.05)
    assert after.mean() < before.mean() / 2


def test_that_the_length_is_that_of_all_gradients_before_the_update():
    learning = PLAIN.changed(l2=0.1)
    made, twin = (FromScratchNetwork(network(), seed=1) for _ in range(2))
    _, _, length = Descent(made, learning).step(IMAGES, TARGETS, 0.5, measured=True)
    _, found = step(twin, 1.0, learning)
    everything = np.concatenate([gradient.ravel() for gradient in found])
    assert length == pytest.approx(float(np.linalg.norm(everything)), rel=1e-5)
    assert np.isnan(Descent(made, learning).step(IMAGES, TARGETS, 0.5)[2])


def test_that_penalties_are_on_weights_alone_and_in_every_loss():
    made = FromScratchNetwork(network(), seed=1)
    for array in made.arrays:
        if array.ndim == 1:
            array[...] = 100
    probabilities = made.forward(IMAGES)
    free = Descent(made, PLAIN).losses(probabilities, TARGETS)
    dear = Descent(made, PLAIN.changed(l1=0.01, l2=0.1)).losses(probabilities, TARGETS)
    weights = [array.astype(np.float64) for array in made.arrays if array.ndim == 2]
    penalty = sum(0.01 * np.abs(array).sum() + 0.1 * (array**2).sum() for array in weights)
    np.testing.assert_allclose(dear - free, np.full(12, penalty), rtol=1e-5)


def test_that_dead_units_are_relu_units_that_are_silent_for_all_images():
    made = FromScratchNetwork(network(ActivationName.RELU), seed=1)
    first, second = (array for array in made.arrays if array.shape in ((7,), (5,)))
    first[...], second[...] = 1e3, 1e6
    assert made.dead_units(IMAGES) == 0
    first[:3] = -1e3
    assert made.dead_units(IMAGES) == 3 / 12
    assert FromScratchNetwork(network(), seed=1).dead_units(IMAGES) is None


def test_that_pixels_arrive_as_they_are_where_that_was_chosen():
    raw = network().changed(normalize=False)
    made, scaled = FromScratchNetwork(raw, seed=1), FromScratchNetwork(network(), seed=1)
    made.arrays[0][...] /= 255
    np.testing.assert_allclose(made.forward(IMAGES), scaled.forward(IMAGES), atol=1e-5)


def test_that_the_same_seed_gives_the_same_weights():
    one, same, other = (FromScratchNetwork(network(), seed).arrays[0] for seed in (1, 1, 2))
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
    weights = FromScratchNetwork(config, seed=0).arrays[0]
    assert weights.dtype == np.float32
    assert weights.std() == pytest.approx(spread, rel=0.02)


def test_that_dropout_works_in_training_only_and_keeps_the_mean():
    config = NetworkConfig(layers=(Flatten(), Dropout(rate=0.5), SOFTMAX))
    layers = FromScratchNetwork(config, seed=0).layers
    (layer,) = (each for each in layers if isinstance(each, DropoutLayer))
    values = np.ones((400, 100), np.float32)
    assert layer.forward(values, training=False) is values
    dropped = layer.forward(values, training=True)
    assert set(np.unique(dropped)) == {0.0, 2.0}
    assert dropped.mean() == pytest.approx(1, abs=0.02)
    blame = layer.backward(np.ones_like(values))
    np.testing.assert_array_equal(blame, dropped)


EVERYTHING = NetworkConfig(
    layers=(
        BatchNormalization(momentum=0.7),
        Flatten(),
        Dense(units=7, activation=ActivationName.MAXOUT),
        Dropout(rate=0.5),
        Dense(units=5, bias=False),
        ActivationLayer(activation=ActivationName.SELU),
        SOFTMAX,
    ),
    normalize=False,
)


def test_that_a_network_is_the_same_after_a_file(tmp_path):
    for config in (network(bias=False), preset("numpy-mlp").network, EVERYTHING):
        made = FromScratchNetwork(config, seed=4)
        step(made, 0.1)
        made.write(tmp_path / "model.npz")
        read = FromScratchNetwork.read(tmp_path / "model.npz")
        np.testing.assert_array_equal(read.forward(IMAGES), made.forward(IMAGES))


def test_that_weights_answer_alike_in_the_forward_computation_of_both_engines():
    for config in (network(), EVERYTHING):
        made = FromScratchNetwork(config, seed=4)
        step(made, 0.01)
        np.testing.assert_allclose(
            LayerStack(config, made.arrays).answers(IMAGES), made.answers(IMAGES), rtol=1e-4, atol=1e-5
        )


def test_that_files_of_earlier_versions_still_open(tmp_path):
    """Their record knew neither ``normalize`` nor other layers; the arrays were kernel, bias, kernel, bias."""
    made = FromScratchNetwork(network(), seed=4)
    record = json.loads(network().to_json())
    del record["normalize"]
    np.savez(tmp_path / "model.npz", np.frombuffer(json.dumps(record).encode(), np.uint8), *made.arrays)
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
