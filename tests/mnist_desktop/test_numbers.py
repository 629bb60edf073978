import pytest
from PySide6.QtCore import QLocale

from mnist_desktop.numbers import rewritten


@pytest.mark.parametrize(
    ("written", "turkish"),
    [
        ("2.30", "2,30"),
        ("97 %", "%97"),
        ("97.5 %", "%97,5"),
        (3, 3),
        ("epoch 2.5", "epoch 2.5"),
        ("12", "12"),
    ],
)
def test_that_english_numbers_are_written_anew_and_nothing_else(written, turkish):
    assert rewritten(written) == written
    QLocale.setDefault(QLocale("tr"))
    assert rewritten(written) == turkish
