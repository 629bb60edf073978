import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from mnist_desktop.lessons.numbers import typed_number, written_number


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "100,480", 100480),
        ("en", "100480", 100480),
        ("en", "97,5", 97.5),
        ("en", "0,001", 0.001),
        ("en", "1e-3", 0.001),
        ("en", "−2", -2),
        ("tr", "100.480", 100480),
        ("tr", "97.5", 97.5),
        ("tr", "97,5", 97.5),
        ("tr", "0.001", 0.001),
        ("tr", "0,001", 0.001),
    ],
)
def test_that_a_number_is_understood_with_either_decimal_sign(language, text, number):
    QLocale.setDefault(QLocale(language))
    assert typed_number(text) == pytest.approx(number)


@pytest.mark.parametrize("text", ["90", "90 %", "%90", "90.0 %"])
def test_that_a_share_is_typed_in_percent(text):
    assert typed_number(text, in_percent=True) == pytest.approx(0.9)


@pytest.mark.parametrize("text", ["", "seven", "nan", "inf", "1e99", "--1", "%"])
def test_that_what_is_no_number_is_none(text):
    assert typed_number(text) is None


@given(st.floats(-1e6, 1e6).map(lambda number: round(number, 5)), st.sampled_from(["en", "tr"]))
def test_that_what_was_written_is_read_again(number, language):
    QLocale.setDefault(QLocale(language))
    assert typed_number(written_number(number)) == pytest.approx(number, abs=1e-6)


@given(st.integers(0, 10_000), st.sampled_from(["en", "tr"]))
def test_that_a_share_that_was_written_is_read_again(points, language):
    QLocale.setDefault(QLocale(language))
    share = points / 10_000
    assert typed_number(written_number(share, in_percent=True), in_percent=True) == pytest.approx(share)
