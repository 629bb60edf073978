"""Bars of how many images of each class there are."""

import pytest
from PySide6.QtGui import QColor

from mnist_desktop.training.class_counts import ClassCounts
from trainer.data.overview import ClassCount


@pytest.fixture
def counts(qtbot, theme):
    counts = ClassCounts(theme)
    qtbot.addWidget(counts)
    counts.resize(400, 120)
    return counts


def row_length(counts, place, colour):
    """Pixels of ``colour`` in the middle of a row."""
    image = counts.grab().toImage()
    height = image.height() / 4
    middle = int((place + 1.5) * height)
    return sum(QColor(image.pixel(x, middle)).name() == colour for x in range(image.width()))


def test_that_bars_are_as_long_as_the_numbers_are_large(counts, theme):
    counts.show_classes([ClassCount(0, "a", 100, 20, 10), ClassCount(1, "b", 50, 10, 5)])
    training = [row_length(counts, place, theme.tokens.series[0]) for place in range(2)]
    validation = [row_length(counts, place, theme.tokens.series[1]) for place in range(2)]
    assert training[0] == pytest.approx(2 * training[1], abs=4)
    assert training[0] == pytest.approx(5 * validation[0], abs=12)


def test_that_the_numbers_are_there_for_those_who_do_not_see(counts):
    counts.show_classes([ClassCount(0, "a", 1234, 2, 3), ClassCount(4, "Bag", 1, 0, 0)])
    assert counts.accessibleDescription() == (
        "a: Training 1,234, Validation 2, Test 3; Bag: Training 1, Validation 0, Test 0; "
        "All: Training 1,235, Validation 2, Test 3"
    )


def test_that_no_images_at_all_are_no_trouble(counts):
    counts.show_classes([ClassCount(0, "a", 0, 0, 0)])
    assert not counts.grab().isNull()
    counts.show_classes([])
    assert not counts.grab().isNull()
