"""Counting what arrives at activations: against NumPy over everything at once, and against Keras."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from trainer import activations, preset
from trainer.config import NetworkConfig
from trainer.data.sources import load_image_set
from trainer.learning.histogram import HALF, Histogram
from trainer.learning.preactivations import (
    FLAT_SLOPE,
    GrowingStudy,
    LayerKind,
    evenly,
    flat_parts,
    sample_size,
    studied_layers,
    study,
)
from trainer.networks import layers as kinds
from trainer.networks.keras_network import build
from trainer.networks.layers import ActivationName
from trainer.networks.numpy_forward import LayerStack, _steps, weight_shapes
from trainer.presets import preset_names

CURVES = [name for name in ActivationName if name not in (ActivationName.MAXOUT, ActivationName.SOFTMAX)]
SOFTMAX = kinds.Dense(units=10, activation=ActivationName.SOFTMAX)
NUMBERS = hnp.arrays(np.float32, st.integers(1, 60), elements=st.floats(-1e6, 1e6, width=32))


def dense(*hidden):
    return NetworkConfig(layers=(kinds.Flatten(), *hidden, SOFTMAX))


def stack_of(network, spread=0.1, seed=0):
    random = np.random.default_rng(seed)
    shapes = [shape for step in _steps(network) for shape in weight_shapes(*step)]
    return LayerStack(
        network, [np.abs(random.normal(0, spread, s)).astype(np.float32) - 0.06 for s in shapes]
    )


@pytest.fixture(scope="module")
def images():
    return evenly(load_image_set("mnist").test_images, 120)


@given(pieces=st.lists(NUMBERS, min_size=1, max_size=4))
@settings(deadline=None)
def test_that_counting_in_pieces_is_counting_all_at_once(pieces):
    histogram = Histogram()
    for piece in pieces:
        histogram.add(piece)
    everything = np.concatenate(pieces).astype(np.float64)
    expected, _ = np.histogram(everything, bins=histogram.edges)
    np.testing.assert_array_equal(histogram.counts, expected)
    assert histogram.total == len(everything)
    assert -histogram.reach <= everything.min()
    assert everything.max() < histogram.reach


@given(numbers=NUMBERS, power=st.integers(-12, 24))
@settings(deadline=None)
def test_that_wider_bins_hold_the_same_numbers(numbers, power):
    histogram = Histogram()
    histogram.add(numbers)
    edges, shares = histogram.shares(2.0**power)
    assert len(edges) == len(shares) + 1
    assert shares.sum() == pytest.approx(1)
    width = edges[1] - edges[0]
    assert width == max(2.0**power, histogram.reach / HALF)
    expected, _ = np.histogram(numbers.astype(np.float64), bins=edges)
    np.testing.assert_allclose(shares * histogram.total, expected)


def test_that_what_is_left_out_at_the_ends_is_the_share_that_was_asked_for():
    histogram = Histogram()
    histogram.add(np.arange(1000) / 100)
    low, high = histogram.between(0.1)
    width = histogram.reach / HALF
    assert low == pytest.approx(1.0, abs=2 * width)
    assert high == pytest.approx(9.0, abs=2 * width)
    assert Histogram().between(0.1) == (0.0, 0.0)


def test_that_numbers_without_end_do_not_hang_the_counting():
    histogram = Histogram()
    histogram.add([3e38, -3e38, 0.0])
    assert histogram.total == 3


@pytest.mark.parametrize("activation", CURVES)
def test_that_the_numbers_of_a_study_are_those_of_all_sums_together(images, activation):
    network = dense(kinds.Dense(units=12, activation=activation), kinds.Dense(units=5, activation=activation))
    stack = stack_of(network)
    sums = stack.sums(images)
    for found in study(network, stack, images):
        z = sums[found.layer.place].astype(np.float64)
        assert found.mean == pytest.approx(z.mean(), rel=1e-5, abs=1e-6)
        assert found.deviation == pytest.approx(z.std(), rel=1e-4, abs=1e-6)
        slopes = np.abs(activations.derivative(activation, z.astype(np.float32)))
        assert found.flat == pytest.approx((slopes < FLAT_SLOPE).mean(), abs=0.002)
        answers = stack.outputs(images)[found.layer.place]
        assert found.silent == int((answers == 0).all(axis=0).sum())
        assert found.histogram.total == found.arrived == z.size
        assert found.images == len(images)
        assert found.broken == 0


def test_that_dead_units_are_counted_as_training_counts_them(images):
    from trainer.networks.from_scratch import FromScratchNetwork

    network = dense(kinds.Dense(units=20), kinds.Dense(units=10))
    written = FromScratchNetwork(network, seed=1)
    written.arrays[1][:7] = -1000.0  # biases: seven neurons that nothing can wake
    written.arrays[3][:2] = -1000.0
    found = study(network, LayerStack(network, written.arrays), images)
    assert found[0].silent >= 7
    silent = sum(each.silent for each in found)
    assert silent / 30 == pytest.approx(written.dead_units(images))


def test_that_a_filter_is_dead_only_if_it_is_silent_everywhere(images):
    network = NetworkConfig(layers=(kinds.Convolution(filters=3), kinds.Flatten(), SOFTMAX))
    shapes = [shape for step in _steps(network) for shape in weight_shapes(*step)]
    weights = [np.zeros(shape, np.float32) for shape in shapes]
    weights[0][1, 1, 0, 1] = 1.0  # the second filter copies the image
    weights[1][2] = 1.0  # the third one says 1 everywhere
    (found,) = study(network, LayerStack(network, weights), images)
    assert found.layer.kind is LayerKind.CONVOLUTION
    assert (found.layer.units, found.silent) == (3, 1)


def test_that_some_sums_of_a_drawing_come_back_as_they_are(images):
    network = dense(kinds.Dense(units=30))
    stack = stack_of(network)
    z = stack.sums(images[:1])[1].ravel()
    (all_of_them,) = study(network, stack, images[:1], 600)
    np.testing.assert_array_equal(all_of_them.examples, z)
    (some,) = study(network, stack, images[:1], 10)
    np.testing.assert_array_equal(some.examples, z[::3])
    assert some.arrived == 30


def test_that_a_diverged_network_is_studied_without_a_warning(images):
    network = dense(kinds.Dense(units=4))
    weights = [np.full((784, 4), np.inf, np.float32), np.zeros(4, np.float32)]
    weights += [np.zeros((4, 10), np.float32), np.zeros(10, np.float32)]
    (found,) = study(network, LayerStack(network, weights), images, 10)
    assert found.broken == 1
    assert found.histogram.total == 0
    assert np.isfinite([found.mean, found.deviation, found.flat]).all()


def test_that_a_growing_study_can_be_looked_at_in_between(images):
    network = dense(kinds.Dense(units=8), kinds.Dense(units=5))
    growing = GrowingStudy(network, stack_of(network))
    growing.add(images[::2])
    half = growing.studies()
    before = half[0].histogram.counts.copy()
    growing.add(images[1::2])
    np.testing.assert_array_equal(half[0].histogram.counts, before)
    assert [each.images for each in half] == [60, 60]
    for mine, expected in zip(growing.studies(), study(network, stack_of(network), images), strict=True):
        np.testing.assert_array_equal(mine.histogram.counts, expected.histogram.counts)
        assert (mine.images, mine.silent, mine.flat) == (120, expected.silent, expected.flat)
        assert mine.mean == pytest.approx(expected.mean)


def test_that_a_study_ends_when_nobody_wants_it(images):
    network = dense(kinds.Dense(units=4))
    asked = []

    def is_wanted():
        asked.append(1)
        return len(asked) < 2

    assert study(network, stack_of(network), images, is_wanted=is_wanted) == ()
    assert len(asked) == 2


@pytest.mark.parametrize("name", preset_names())
def test_that_the_layers_of_each_preset_are_its_activations(name):
    network = preset(name).network
    layers = studied_layers(network)
    assert [each.number for each in layers] == list(range(1, len(layers) + 1))
    shown = [network.layers[each.place].activation for each in layers]
    assert shown == [each.activation for each in layers]
    assert all(each.activation is ActivationName.RELU for each in layers)  # none of the linear ones before
    assert 100 <= sample_size(network) <= 500


def test_that_layers_without_a_curve_are_left_out():
    maxout = kinds.Dense(units=3, activation=ActivationName.MAXOUT)
    linear = kinds.Dense(units=4, activation=ActivationName.LINEAR)
    assert studied_layers(dense()) == ()
    assert studied_layers(dense(maxout)) == ()
    assert [each.place for each in studied_layers(dense(linear, maxout, linear))] == [1, 3]
    normalized = dense(linear, kinds.BatchNormalization(), kinds.ActivationLayer())
    assert [each.kind for each in studied_layers(normalized)] == [LayerKind.ACTIVATION]


@pytest.mark.parametrize("name", CURVES)
def test_that_flat_parts_are_where_the_slope_is_small(name):
    parts = flat_parts(name, -20, 20)
    x = np.linspace(-20, 20, 2001)
    inside = np.zeros(x.shape, bool)
    for low, high in parts:
        inside |= (x >= low - 1e-9) & (x <= high + 1e-9)
    np.testing.assert_array_equal(inside, np.abs(activations.derivative(name, x)) < FLAT_SLOPE)


@given(count=st.integers(1, 50), length=st.integers(1, 200))
def test_that_a_sample_comes_from_all_over(count, length):
    images = np.arange(length, dtype=np.uint8)
    chosen = evenly(images, count)
    assert len(chosen) == min(count, length)
    assert (np.diff(chosen.astype(int)) > 0).all()
    assert chosen[-1] >= length - 1 - length // max(1, len(chosen))


@pytest.mark.keras
def test_that_the_study_of_a_convolutional_network_agrees_with_keras(images):
    import keras

    network = preset("quick-cnn").network
    model = build(network, "study")
    values, expected = images, []
    for layer in model.layers[1:]:
        if isinstance(layer, keras.layers.Activation):
            expected.append(np.asarray(values))
        values = layer(values, training=False)
    found = study(network, LayerStack(network, model.get_weights()), images)
    assert len(found) == 3
    for each, z in zip(found, expected, strict=False):
        assert each.mean == pytest.approx(z.mean(dtype=np.float64), abs=1e-5)
        assert each.deviation == pytest.approx(z.std(dtype=np.float64), abs=1e-5)
        assert each.flat == pytest.approx((z <= 0).mean(), abs=1e-4)
