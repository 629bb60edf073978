"""The clock of work."""

import pytest

from trainer.training import clock as module
from trainer.training.clock import WorkClock


class Hands:
    """A clock that a test can move."""

    def __init__(self) -> None:
        self.at = 100.0

    def perf_counter(self) -> float:
        return self.at


@pytest.fixture
def hands(monkeypatch):
    made = Hands()
    monkeypatch.setattr(module, "time", made)
    return made


def test_that_the_clock_stands_still_in_a_pause(hands):
    clock = WorkClock()
    begin = clock.now()
    hands.at += 2
    with clock.standing_still():
        hands.at += 50
    hands.at += 1
    assert clock.now() - begin == pytest.approx(3)


def test_that_speed_is_that_of_the_last_second_and_the_rest_is_extrapolated(hands):
    clock = WorkClock()
    hands.at += 10  # slow at first
    clock.note(10, 0.1)
    for step in range(1, 21):
        hands.at += 0.1
        speed, left = clock.note(100, 0.1 + step * 0.01)
    assert speed == pytest.approx(1000, rel=0.15)
    assert left == pytest.approx(12 * 0.7 / 0.3)


def test_that_nothing_is_left_at_the_end(hands):
    clock = WorkClock()
    hands.at += 3
    assert clock.note(5, 1.0) == (pytest.approx(5 / 3), 0.0)
