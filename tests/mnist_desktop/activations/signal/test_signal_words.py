import math

import pytest
from PySide6.QtCore import QLocale

from mnist_desktop.activations.signal.signal_words import power, scientific, setting_in_short, start_name
from trainer.activations import ActivationName
from trainer.learning.signal_settings import SignalSetting, Start


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (0.25, "0.25"),
        (-1, "−1"),
        (123.4, "123"),
        (9_999.0, "9999"),
        (12_345.0, "1.2 · 10⁴"),
        (0.00012, "1.2 · 10⁻⁴"),
        (9.99e-13, "1.0 · 10⁻¹²"),
        (-3e20, "−3.0 · 10²⁰"),
        (math.inf, "∞"),
    ],
)
def test_how_a_number_of_any_size_is_written(number, text):
    assert scientific(number) == text


def test_that_turkish_numbers_have_a_comma():
    QLocale.setDefault(QLocale("tr"))
    assert scientific(0.00012) == "1,2 · 10⁻⁴"


@pytest.mark.parametrize(("exponent", "text"), [(0, "1"), (1, "10"), (2, "10²"), (-46, "10⁻⁴⁶")])
def test_how_a_power_of_ten_is_written(exponent, text):
    assert power(exponent) == text


def test_that_every_start_has_a_name_of_its_own(qapp):
    assert len({start_name(each) for each in Start}) == len(Start)


def test_how_a_network_is_told_in_short(qapp):
    setting = SignalSetting(depth=7, width=64, activation=ActivationName.RELU, start=Start.HE)
    assert setting_in_short(setting) == "ReLU · He · 7 × 64"
    assert setting_in_short(setting.changed(batch_normalization=True)).endswith("batch normalisation")
