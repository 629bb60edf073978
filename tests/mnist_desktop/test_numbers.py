from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from mnist_desktop.numbers import digits, moment, rewritten


@pytest.mark.parametrize(
    ("written", "turkish"),
    [
        ("2.30", "2,30"),
        ("97 %", "%97"),
        ("97.5 %", "%97,5"),
        ("1,000", "1.000"),
        ("1,23", "1,23"),
        (3, 3),
        ("epoch 2.5", "epoch 2.5"),
        ("12", "12"),
    ],
)
def test_that_english_numbers_are_written_anew_and_nothing_else(written, turkish):
    assert rewritten(written) == written
    QLocale.setDefault(QLocale("tr"))
    assert rewritten(written) == turkish


@pytest.mark.parametrize(("language", "month"), [("en_GB", "Nov"), ("tr_TR", "Kas")])
def test_that_a_date_cannot_be_read_with_month_and_day_exchanged(language, month):
    when = datetime(2026, 11, 3, 15, 36, tzinfo=UTC)
    local = when.astimezone()
    QLocale.setDefault(QLocale(language))
    assert moment(when) == f"{local.day} {month} 2026, {local:%H:%M}"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"),
        (0.95, "0.95"),
        (0.00123, "0.00123"),
        (-110.93, "−111"),
        (4430.2, "4430"),
        (99_999.0, "100000"),
        (5_200_000.0, "5.2 · 10⁶"),
        (-1e-5, "−1 · 10⁻⁵"),
        (float("inf"), "∞"),
    ],
)
def test_that_numbers_of_any_size_are_written_as_people_do(number, text):
    QLocale.setDefault(QLocale(QLocale.Language.English))
    assert digits(number) == text
