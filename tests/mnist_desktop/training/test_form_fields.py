"""Fields give back exactly what they were shown, and what is typed is what counts."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from mnist_desktop.training.form_fields import NumberField, RateSlider, WholeField
from mnist_desktop.widgets.choice_field import ChoiceField
from trainer.config import DataConfig, LearningConfig, Optimizer, StoppingConfig

PROPERTY = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def rate(qtbot):
    field = NumberField("rate", LearningConfig, "learning_rate", 7)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def share(qtbot):
    field = NumberField("share", DataConfig, "validation_split", 2, in_percent=True)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def slider(qtbot):
    slider = RateSlider("slider")
    qtbot.addWidget(slider)
    slider.show()
    return slider


def typed(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def turn_wheel(field):
    centre = QPointF(field.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(field.mapToGlobal(centre.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@given(number=st.floats(1e-9, 1000))
@PROPERTY
def test_that_a_shown_number_is_never_rounded(rate, number):
    rate.show_number(number)
    assert rate.number() == number


@pytest.mark.parametrize(
    ("number", "text"), [(0.001, "0.001"), (0.1, "0.1"), (1000, "1000"), (20, "20"), (0.0000025, "0.0000025")]
)
def test_that_numbers_are_written_without_zeros_at_their_end(rate, number, text):
    rate.show_number(number)
    assert rate.text() == text


def test_that_a_changed_number_replaces_the_exact_one(qtbot, rate):
    rate.show_number(0.00123456789)
    typed(qtbot, rate, "0.25")
    assert rate.number() == 0.25


def test_that_showing_a_number_tells_nobody(qtbot, rate):
    with qtbot.assertNotEmitted(rate.valueChanged):
        rate.show_number(0.5)
        rate.show_rounded(0.7)


def test_that_a_rate_of_nothing_cannot_be_typed(qtbot, rate):
    typed(qtbot, rate, "0")
    assert rate.number() > 0


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [("en", "1e-4", 0.0001), ("en", "2.5E-3", 0.0025), ("tr", "2,5e-3", 0.0025), ("en", "1e2", 100)],
)
def test_that_powers_of_ten_can_be_typed(qtbot, rate, language, text, number):
    QLocale.setDefault(QLocale(language))
    rate.speak()
    typed(qtbot, rate, text)
    assert rate.number() == number
    assert "e" not in rate.text().lower()


@pytest.mark.parametrize("text", ["1e", "1e-", "1e9", "1e-9", "e3", "0e3"])
def test_that_no_half_or_too_large_power_becomes_a_rate(qtbot, rate, text):
    rate.show_number(0.5)
    typed(qtbot, rate, text)
    assert rate.number() in (0.5, 1, 3)


def test_that_shares_are_shown_and_typed_in_percent(qtbot, share):
    share.speak()
    share.show_number(0.15)
    assert share.text() == "15 %"
    typed(qtbot, share, "12.5")
    assert share.number() == 0.125


def test_that_turkish_writes_the_percent_sign_first(qtbot, share):
    QLocale.setDefault(QLocale("tr"))
    share.speak()
    share.show_number(0.125)
    assert share.text() == "%12,5"
    typed(qtbot, share, "7,5")
    assert share.number() == 0.075


@given(percent=st.integers(0, 9000).map(lambda hundredths: hundredths / 100))
@PROPERTY
def test_that_typed_percents_are_the_nearest_shares(share, percent):
    share.show_number(0.5)
    share.setValue(percent)
    assert share.number() == (0.5 if percent == 50 else float(f"{percent / 100:.6f}"))


def test_that_small_numbers_step_up_from_nothing_and_back(qtbot):
    field = NumberField("l2", LearningConfig, "l2", 7, first=1e-5)
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.number() == 1e-5
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.number() == 0
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.number() == 0


@pytest.mark.parametrize(
    ("record", "setting", "low", "high"),
    [(StoppingConfig, "epochs", 1, 1000), (LearningConfig, "batch_size", 1, 8192)],
)
def test_that_whole_numbers_have_the_range_of_their_setting(qtbot, record, setting, low, high):
    field = WholeField("field", record, setting)
    qtbot.addWidget(field)
    field.show_number(-5)
    assert field.value() == low
    field.show_number(10**6)
    assert field.value() == high


def test_that_every_place_of_the_slider_has_its_own_rate(slider):
    rates = []
    for place in range(slider.minimum(), slider.maximum() + 1):
        slider.setValue(place)
        rates.append(slider.rate)
        slider.show_rate(slider.rate)
        assert slider.value() == place
    assert (rates[0], rates[-1]) == (1e-5, 10)
    assert rates == sorted(set(rates))


@pytest.mark.parametrize(("rate", "place"), [(1e-7, 0), (1000, 120), (0.001, 40)])
def test_that_rates_beyond_the_slider_stand_at_its_ends(slider, rate, place):
    slider.show_rate(rate)
    assert slider.value() == place


def test_that_the_arrow_keys_change_the_rate_by_an_eighth_and_page_keys_tenfold(qtbot, slider):
    slider.show_rate(0.001)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.rate == 0.0011
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    assert slider.rate == 0.011


def test_that_the_wheel_turns_only_the_field_in_use(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    other = WholeField("other", StoppingConfig, "epochs", window)
    choice = ChoiceField("choice", [(each.value, each) for each in Optimizer], window)
    number = NumberField("number", LearningConfig, "learning_rate", 7, parent=window)
    whole = WholeField("whole", LearningConfig, "batch_size", window)
    slider = RateSlider("slider", window)
    with qtbot.waitExposed(window):
        window.show()
    choice.show_choice(Optimizer.RMSPROP)
    number.show_number(0.5)
    whole.show_number(10)
    slider.show_rate(0.1)

    def values():
        return choice.currentData(), number.number(), whole.value(), slider.rate

    before = values()
    other.setFocus()
    for field in (choice, number, whole, slider):
        assert not turn_wheel(field)  # the page below scrolls instead
    assert values() == before
    whole.setFocus()
    turn_wheel(whole)
    assert whole.value() == 11
