"""The catalogue of kernels: each does what its name says."""

import numpy as np
import pytest

from trainer.errors import ConfigError
from trainer.learning.convolution import convolve
from trainer.learning.kernels import SIZES, KernelName, kernel, resized

EDGES = (KernelName.HORIZONTAL_EDGES, KernelName.VERTICAL_EDGES, KernelName.LAPLACE)
IMAGE = np.random.default_rng(0).random((12, 12))

pytestmark = pytest.mark.parametrize("size", SIZES)


def inner(size):
    """The pixels of the image that a kernel's middle comes over."""
    edge = size // 2
    return IMAGE[edge:-edge, edge:-edge]


@pytest.mark.parametrize("name", KernelName)
def test_that_an_even_surface_stays_even(name, size):
    sums = convolve(np.full((8, 8), 0.7), kernel(name, size))
    np.testing.assert_allclose(sums, 0.0 if name in EDGES else 0.7, atol=1e-12)


def test_that_identity_changes_nothing(size):
    np.testing.assert_array_equal(convolve(IMAGE, kernel(KernelName.IDENTITY, size)), inner(size))


def test_that_blur_is_the_mean(size):
    sums = convolve(IMAGE, kernel(KernelName.BLUR, size))
    assert sums[0, 0] == pytest.approx(IMAGE[:size, :size].mean())


@pytest.mark.parametrize(("name", "axis"), [(KernelName.HORIZONTAL_EDGES, 0), (KernelName.VERTICAL_EDGES, 1)])
def test_that_edges_are_seen_in_one_direction_only(name, axis, size):
    begins = np.zeros((10, 10))
    begins[5:] = 1.0
    begins = begins if axis == 0 else begins.T
    weights = kernel(name, size)
    assert convolve(begins, weights).max() > 1
    assert convolve(begins, weights).min() == 0  # ink only begins here
    assert convolve(1 - begins, weights).max() == 0  # and here it ends
    np.testing.assert_array_equal(convolve(begins.T, weights), 0)


def test_that_laplace_is_below_zero_on_a_dot_and_the_same_from_all_sides(size):
    weights = kernel(KernelName.LAPLACE, size)
    assert weights[size // 2, size // 2] < 0
    np.testing.assert_array_equal(weights, weights.T)
    np.testing.assert_array_equal(weights, weights[::-1])


def test_that_sharpening_adds_what_the_neighbours_lack(size):
    sharp, laplace = (
        convolve(IMAGE, kernel(each, size)) for each in (KernelName.SHARPEN, KernelName.LAPLACE)
    )
    np.testing.assert_allclose(sharp, inner(size) - laplace)


def test_that_emboss_lights_from_the_upper_left(size):
    dot = np.zeros((11, 11))
    dot[4:7, 4:7] = 1.0
    sums = convolve(dot, kernel(KernelName.EMBOSS, size))
    middle = len(sums) // 2
    assert sums[middle - 2, middle - 2] > 0 > sums[middle + 2, middle + 2]


def test_that_there_are_no_other_sizes(size):
    with pytest.raises(ConfigError, match=f"but {size + 1} was asked for"):
        kernel(KernelName.BLUR, size + 1)


def test_that_resizing_keeps_the_middle(size):
    small = np.arange(9.0).reshape(3, 3)
    other = resized(small, size)
    assert other.shape == (size, size)
    assert other.sum() == small.sum()
    np.testing.assert_array_equal(resized(other, 3), small)
