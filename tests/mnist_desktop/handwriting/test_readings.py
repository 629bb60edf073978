from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.handwriting.readings import Filter, Outcome, Readings, Tally
from trainer.data.drawings import Drawing


def drawing(number=1, label=4, writer="", read_as=None, model=""):
    return Drawing(
        id=number,
        label=label,
        writer=writer,
        image=np.zeros((28, 28), np.uint8),
        ink=None,
        read_as=read_as,
        model=model,
        made=datetime(2026, 1, 1, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("digits", "outcome"),
    [({1: 4}, Outcome.RIGHT), ({1: 9}, Outcome.WRONG), ({1: None}, Outcome.WRONG), ({}, Outcome.UNKNOWN)],
)
def test_what_the_model_in_use_makes_of_a_four(digits, outcome):
    assert Readings(digits).outcome(drawing(read_as=4, model="other")) is outcome


@pytest.mark.parametrize(
    ("read_as", "model", "outcome"),
    [
        (4, "m", Outcome.RIGHT),
        (9, "m", Outcome.WRONG),
        (None, "m", Outcome.WRONG),
        (None, "", Outcome.UNKNOWN),
    ],
)
def test_that_without_a_model_the_reading_of_then_counts(read_as, model, outcome):
    assert Readings().outcome(drawing(read_as=read_as, model=model)) is outcome


@given(
    st.lists(st.tuples(st.integers(0, 9), st.none() | st.integers(0, 9), st.booleans()), max_size=60),
)
def test_that_no_drawing_is_lost_or_counted_twice(entries):
    drawings = [drawing(number, label) for number, (label, _, _) in enumerate(entries)]
    digits = {number: digit for number, (_, digit, is_read) in enumerate(entries) if is_read}
    tallies = Readings(digits).tallies(drawings, lambda each: each.label)
    assert sum(tally.total for tally in tallies.values()) == len(drawings)
    for label, tally in tallies.items():
        mine = [number for number, each in enumerate(drawings) if each.label == label]
        assert tally.right == sum(digits.get(number, -1) == label for number in mine)
        assert tally.unknown == sum(number not in digits for number in mine)
        assert tally.known + tally.unknown == tally.total == len(mine)


def test_that_an_empty_tally_has_nothing():
    assert (Tally().total, Tally().known) == (0, 0)


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Filter(), True),
        (Filter(writer="Ayşe"), True),
        (Filter(writer=""), False),
        (Filter(label=4), True),
        (Filter(label=0), False),
        (Filter(only_misread=True), False),
        (Filter(writer="Ayşe", label=4, only_misread=True), False),
    ],
)
def test_which_drawings_a_filter_lets_through(wanted, fits):
    assert wanted.fits(drawing(writer="Ayşe"), Readings({1: 4})) is fits


def test_that_what_was_not_read_yet_is_not_misread():
    assert not Filter(only_misread=True).fits(drawing(), Readings({}))
    assert Filter(only_misread=True).fits(drawing(), Readings({1: None}))
