import numpy as np
import pytest
from PySide6.QtCore import QLocale

from mnist_desktop.drawing.answers.shares import notable, share_text


@pytest.fixture(autouse=True)
def locale_of_the_computer():
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("share", "places", "text"),
    [(0.986, 1, "98.6 %"), (1.0, 1, "99.9 %"), (0.99999, 1, "99.9 %"), (1.0, 0, "99 %"), (0.0, 1, "0.0 %")],
)
def test_that_no_answer_is_said_to_be_all_sure(share, places, text):
    QLocale.setDefault(QLocale("en_GB"))
    assert share_text(share, places) == text


def test_that_turkish_numbers_are_written_the_turkish_way():
    QLocale.setDefault(QLocale("tr"))
    assert share_text(0.986) == "%98,6"


def test_that_only_what_matters_gets_a_number():
    probabilities = np.array([0.2, 0.002, 0.7, 0.01, 0, 0, 0, 0, 0.088, 0], np.float32)
    assert notable(probabilities) == [2, 0, 8, 3]
