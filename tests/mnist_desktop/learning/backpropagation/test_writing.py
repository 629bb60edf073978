"""How numbers of a network are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.learning.backpropagation.writing import brief, window_writing, written


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (0.46058, "0.4606"),
        (1.0, "1"),
        (-12.3456, "−12.35"),
        (0.0025569, "0.002557"),
        (4.1e-7, "4.1 · 10⁻⁷"),
        (-7.08e-12, "−7.1 · 10⁻¹²"),
        (2.5e6, "2.5 · 10⁶"),
        (float("inf"), "∞"),
    ],
)
def test_that_four_digits_count(number, text):
    assert written(number) == text


@given(st.floats(-1e4, 1e4).filter(lambda number: abs(number) > 1e-6))
def test_that_what_is_written_is_the_number(number):
    assert float(written(number).replace("−", "-")) == pytest.approx(number, rel=6e-4)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"),
        (0.534, "0.53"),
        (-0.12, "−0.12"),
        (0.0012, "0.0012"),
        (12.0, "12"),
        (123.4, "123"),
        (7.5e-5, "7.5 · 10⁻⁵"),
        (1.0, "1"),
        (1.998, "2"),
    ],
)
def test_that_narrow_places_get_short_numbers(number, text):
    assert brief(number) == text


@pytest.mark.parametrize(
    ("number", "text"), [(0.9968, "0.997"), (-0.9968, "−0.997"), (0.9997, "0.9997"), (0.994, "0.99")]
)
def test_that_what_falls_short_of_one_is_not_written_as_one(number, text):
    assert brief(number) == text


def test_that_sentences_of_the_backend_are_translated(qapp, shouting):
    shouting.start()
    assert window_writing().translate("Sum") == "[Sum]"
