"""What is looked at, without a window."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.learning.convolution.study import Study
from trainer.learning.convolution import Padding, convolve
from trainer.learning.kernels import KernelName, kernel

IMAGE = np.random.default_rng(0).random((28, 28))


def study_of(image=IMAGE):
    study = Study()
    study.look_at(image)
    return study


def test_that_the_result_follows_every_choice():
    study = study_of()
    weights = kernel(KernelName.EMBOSS, 5)
    study.use(KernelName.EMBOSS, weights, 0.25)
    study.set_stride(2)
    study.set_padding(Padding.SAME)
    expected = convolve(IMAGE, weights, 2, Padding.SAME, 0.25)
    np.testing.assert_array_equal(study.result, expected)
    study.set_relu(True)
    np.testing.assert_array_equal(study.result, np.maximum(expected, 0))
    study.look_at(1 - IMAGE)
    np.testing.assert_array_equal(
        study.result, np.maximum(convolve(1 - IMAGE, weights, 2, Padding.SAME, 0.25), 0)
    )


@given(
    st.integers(-5, 40),
    st.integers(-5, 40),
    st.integers(1, 3),
    st.sampled_from(Padding),
    st.sampled_from([3, 5]),
)
def test_that_a_place_is_always_one_of_the_result(row, column, stride, padding, size):
    study = study_of()
    study.move_to(row, column)
    study.set_stride(stride)
    study.use(KernelName.BLUR, kernel(KernelName.BLUR, size), 0.0)
    study.set_padding(padding)
    assert study.window.total == study.result[study.row, study.column] or np.isclose(
        study.window.total, study.result[study.row, study.column]
    )


def test_that_the_window_stays_over_its_pixels():
    study = study_of()
    study.move_to(12, 8)  # its middle is in row 13, column 9
    study.set_padding(Padding.SAME)
    assert (study.row, study.column) == (13, 9)
    study.use(KernelName.BLUR, kernel(KernelName.BLUR, 5), 0.0)
    assert (study.row, study.column) == (13, 9)
    study.set_stride(3)
    assert abs(study.down.start(study.row) + 2 - 13) <= 1


def test_that_it_goes_on_in_reading_order_to_the_end():
    study = study_of(np.zeros((5, 5)))
    seen = [(study.row, study.column)]
    while study.go_on():
        seen.append((study.row, study.column))
    assert seen == list(np.ndindex(3, 3))
    assert study.number == 8


def test_that_it_finds_ink():
    image = np.zeros((28, 28))
    image[10:20, 14] = 1.0
    study = study_of(image)
    study.move_to_strongest()
    assert abs(study.window.total) == np.abs(study.result).max() > 0
