import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from mnist_desktop.training.layers.layer_stack import LayerKind, new_layer
from mnist_desktop.training.layers.layer_words import kind_of, layer_title, short_count
from trainer.networks.layers import Convolution, Dense, Dropout


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0"),
        (9_999, "9,999"),
        (10_000, "10 k"),
        (18_496, "18.5 k"),
        (99_949, "99.9 k"),
        (99_950, "100 k"),
        (999_499, "999 k"),
        (999_500, "1 M"),
        (2_230_272, "2.2 M"),
        (123_456_789, "123 M"),
    ],
)
def test_how_counts_are_shortened(count, text):
    assert short_count(count) == text


@given(st.integers(0, 10**9))
def test_that_a_short_count_is_short_and_true(count):
    text = short_count(count)
    number, _, unit = text.replace(",", "").partition(" ")
    value = float(number) * {"": 1, "k": 1e3, "M": 1e6}[unit]
    assert len(text) <= 7 or count > 999e6
    assert value == pytest.approx(count, rel=0.06)


def test_that_titles_follow_the_numbers_of_the_language():
    QLocale.setDefault(QLocale("tr"))
    assert layer_title(Dense(units=1024)) == "Dense 1.024 · ReLU"
    assert layer_title(Dropout(rate=0.125)) == "Dropout %12,5"


@pytest.mark.parametrize("kind", LayerKind)
def test_that_a_new_layer_is_of_its_kind_and_has_a_title(kind):
    assert kind_of(new_layer(kind)) is kind
    assert layer_title(new_layer(kind))


def test_that_a_convolution_tells_filters_window_and_activation():
    assert layer_title(Convolution(filters=8, kernel=5)) == "Convolution 8 · 5 × 5 · ReLU"
