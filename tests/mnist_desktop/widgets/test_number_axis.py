"""The numbers beside the plots."""

import pytest

from mnist_desktop.widgets.number_axis import NumberAxis


@pytest.mark.parametrize(
    ("values", "spacing", "written"),
    [
        ([-0.5, 0.0, 0.5], 0.5, ["−0.5", "0", "0.5"]),
        ([0.0, 4000.0], 2000.0, ["0", "4000"]),
        ([0.0, 20_000.0], 20_000.0, ["0", "20000"]),
        ([-5e9, 0.0, 5e9], 5e9, ["−5 · 10⁹", "0", "5 · 10⁹"]),
    ],
)
def test_that_numbers_of_any_size_are_written_as_people_write_them(qapp, values, spacing, written):
    axis = NumberAxis("left")
    assert axis.tickStrings(values, 1.0, spacing) == written
