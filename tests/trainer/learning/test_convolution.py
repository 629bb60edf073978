"""Convolution and pooling: the numbers of Keras, and of sums written out by hand."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from trainer.errors import ConfigError
from trainer.keras_door import keras
from trainer.learning.convolution import (
    Padding,
    PoolingMode,
    Sliding,
    checked_kernel,
    convolve,
    pool,
    window_at,
)

NUMBERS = st.floats(-8, 8, width=32)
STRIDES = st.integers(1, 3)
PADDINGS = st.sampled_from(Padding)
NOT_COUNTS = [0, -1, 1.5, True]


def images(least=5):
    shapes = st.tuples(st.integers(least, 12), st.integers(least, 12))
    return shapes.flatmap(lambda shape: arrays.arrays(np.float64, shape, elements=NUMBERS))


def kernels():
    return st.integers(1, 5).flatmap(lambda size: arrays.arrays(np.float64, (size, size), elements=NUMBERS))


def in_keras(values):
    return np.asarray(values, np.float32)[np.newaxis, :, :, np.newaxis]


def written_out(image, kernel, sliding):
    """Every sum as the loops of a first course would make it."""
    down, along = sliding.along(image.shape[0]), sliding.along(image.shape[1])
    result = np.zeros((down.count, along.count))
    for row, column in np.ndindex(result.shape):
        for i, j in np.ndindex(kernel.shape):
            y, x = down.start(row) + i, along.start(column) + j
            if 0 <= y < image.shape[0] and 0 <= x < image.shape[1]:
                result[row, column] += image[y, x] * kernel[i, j]
    return result


@given(images(), kernels(), STRIDES, PADDINGS, NUMBERS)
def test_that_a_convolution_is_its_sums_written_out(image, kernel, stride, padding, bias):
    expected = written_out(image, kernel, Sliding(len(kernel), stride, padding)) + bias
    np.testing.assert_allclose(convolve(image, kernel, stride, padding, bias), expected, atol=1e-9)


@pytest.mark.keras
@settings(deadline=None, max_examples=60)
@given(images(), kernels(), STRIDES, PADDINGS)
def test_that_a_convolution_is_that_of_keras(image, kernel, stride, padding):
    weights = kernel[:, :, np.newaxis, np.newaxis].astype(np.float32)
    theirs = keras().ops.conv(
        in_keras(image), weights, strides=stride, padding=str(padding), data_format="channels_last"
    )
    expected = np.asarray(theirs)[0, :, :, 0]
    size = max(1.0, float(np.abs(expected).max(initial=0)))
    np.testing.assert_allclose(convolve(image, kernel, stride, padding), expected, atol=1e-5 * size)


@pytest.mark.keras
@settings(deadline=None, max_examples=60)
@given(images(), st.integers(2, 4), st.none() | STRIDES, PADDINGS, st.sampled_from(PoolingMode))
def test_that_pooling_is_that_of_keras(values, size, stride, padding, mode):
    ops = {PoolingMode.MAX: keras().ops.max_pool, PoolingMode.AVERAGE: keras().ops.average_pool}
    theirs = ops[mode](
        in_keras(values), size, strides=stride, padding=str(padding), data_format="channels_last"
    )
    expected = np.asarray(theirs)[0, :, :, 0]
    np.testing.assert_allclose(pool(values, size, mode, stride, padding), expected, atol=1e-5)


@given(images(), kernels(), STRIDES, PADDINGS, st.data())
def test_that_a_window_shows_where_its_sum_comes_from(image, kernel, stride, padding, data):
    sliding = Sliding(len(kernel), stride, padding)
    result = convolve(image, kernel, stride, padding)
    row = data.draw(st.integers(0, result.shape[0] - 1))
    column = data.draw(st.integers(0, result.shape[1] - 1))
    window = window_at(image, kernel, sliding, row, column)
    np.testing.assert_array_equal(window.products, window.pixels * kernel)
    assert window.total == pytest.approx(result[row, column], abs=1e-9)
    assert window.top == sliding.along(image.shape[0]).start(row)
    for (i, j), pixel in np.ndenumerate(window.pixels):
        y, x = window.top + i, window.left + j
        is_inside = 0 <= y < image.shape[0] and 0 <= x < image.shape[1]
        assert pixel == (image[y, x] if is_inside else 0)


@given(st.integers(5, 40), st.integers(1, 5), STRIDES, PADDINGS)
def test_that_the_size_follows_the_formula(length, size, stride, padding):
    track = Sliding(size, stride, padding).along(length)
    formula = math.floor((length + track.before + track.after - size) / stride) + 1
    assert formula == track.count == len(convolve(np.zeros((length, length)), np.eye(size), stride, padding))
    if padding is Padding.SAME:
        assert track.count == math.ceil(length / stride)
        assert 0 <= track.after - track.before <= 1
    else:
        assert (track.before, track.after) == (0, 0)
    assert track.left_over == length + track.before + track.after - (track.count - 1) * stride - size


@given(st.integers(5, 40), st.integers(1, 5), STRIDES, PADDINGS)
def test_that_the_middle_of_a_window_leads_back_to_it(length, size, stride, padding):
    track = Sliding(size, stride, padding).along(length)
    for place in range(track.count):
        assert track.place_at(track.start(place) + size // 2) == place or size % 2 == 0
    assert track.place_at(-100) == 0
    assert track.place_at(1000) == track.count - 1


def test_that_the_kernel_is_not_flipped():
    image = np.zeros((3, 3))
    image[0, 2] = 1.0
    kernel = np.arange(9.0).reshape(3, 3)
    assert convolve(image, kernel) == [[2.0]]  # flipped, it would be 6


def test_that_a_bias_is_added_to_each_sum():
    np.testing.assert_array_equal(convolve(np.ones((4, 4)), np.ones((3, 3)), bias=0.5), np.full((2, 2), 9.5))


def test_that_padding_does_not_count_in_pooling():
    values = np.full((3, 3), -2.0)
    for mode in PoolingMode:
        np.testing.assert_array_equal(pool(values, 2, mode, padding=Padding.SAME), np.full((2, 2), -2.0))


@pytest.mark.parametrize("kernel", [np.ones((2, 3)), np.ones(3), np.ones((0, 0)), 1.0])
def test_that_a_kernel_has_to_be_square(kernel):
    with pytest.raises(ConfigError, match="A kernel is a square of weights"):
        convolve(np.ones((5, 5)), kernel)


@pytest.mark.parametrize("weight", [np.nan, np.inf])
def test_that_weights_have_to_be_numbers(weight):
    with pytest.raises(ConfigError, match="has to be a number"):
        checked_kernel([[weight]])


@pytest.mark.parametrize("count", NOT_COUNTS)
def test_that_strides_and_sizes_have_to_be_counts(count):
    with pytest.raises(ConfigError, match=f"the stride is {count}"):
        convolve(np.ones((5, 5)), np.ones((3, 3)), count)
    with pytest.raises(ConfigError, match=f"its size is {count}"):
        pool(np.ones((5, 5)), count, PoolingMode.MAX)


def test_that_a_window_has_to_fit():
    with pytest.raises(ConfigError, match="A window of 5 pixels does not fit into 4 pixels"):
        convolve(np.ones((4, 9)), np.ones((5, 5)))


@pytest.mark.parametrize("image", [np.ones(4), np.ones((2, 2, 1)), np.ones((0, 3))])
def test_that_an_image_has_rows_and_columns(image):
    with pytest.raises(ConfigError, match="rows and columns of pixels"):
        convolve(image, np.ones((1, 1)))


@pytest.mark.parametrize(("row", "column"), [(-1, 0), (0, 3), (3, 0)])
def test_that_a_place_has_to_be_in_the_result(row, column):
    with pytest.raises(ConfigError, match="The result has 3 × 3 places"):
        window_at(np.ones((5, 5)), np.ones((3, 3)), Sliding(3), row, column)


def test_that_a_window_is_as_large_as_its_kernel():
    with pytest.raises(ConfigError, match="as large as its window"):
        window_at(np.ones((5, 5)), np.ones((3, 3)), Sliding(5), 0, 0)
