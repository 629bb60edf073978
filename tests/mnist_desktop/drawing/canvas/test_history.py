from hypothesis import given
from hypothesis import strategies as st

from mnist_desktop.drawing.canvas.history import LONGEST, MOST_POINTS, History
from mnist_desktop.drawing.canvas.items import Stroke


def state(number: int):
    return (Stroke(((float(number), 0.0),), (5.0,)),)


def steps_back(history: History, now) -> list:
    states = []
    while (before := history.undo(now)) is not None:
        states.append(before)
        now = before
    return states


@given(count=st.integers(0, 2 * LONGEST))
def test_that_the_last_steps_come_back_in_their_order_and_no_more(count):
    history = History()
    for number in range(count):
        history.step(state(number), 1)
    expected = [state(number) for number in reversed(range(max(0, count - LONGEST), count))]
    assert steps_back(history, state(count)) == expected
    assert history.can_redo == bool(expected)


def test_that_very_long_strokes_leave_fewer_steps_but_always_one():
    history = History()
    for number in range(10):
        history.step(state(number), MOST_POINTS // 4)
    assert len(steps_back(history, state(10))) == 4
    history.step(state(11), 3 * MOST_POINTS)
    assert len(steps_back(history, state(12))) == 1


def test_that_redo_is_over_after_a_new_step():
    history = History()
    history.step(state(0), 1)
    assert history.undo(state(1)) == state(0)
    assert history.can_redo
    history.step(state(0), 1)
    assert not history.can_redo
    assert history.redo(state(2)) is None


def test_that_what_is_laid_below_lies_below_every_state():
    history = History()
    history.step((), 1)
    history.step(state(1), 1)
    history.undo(state(2))
    history.lay_below(state(9))
    assert history.redo((*state(9), *state(1))) == (*state(9), *state(2))
    assert steps_back(history, state(2)) == [(*state(9), *state(1)), state(9)]
