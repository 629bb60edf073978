"""Stop, pause and resume, from any thread."""

import pytest

from trainer.training.control import RunControl, StopRequested


def test_that_a_stop_is_raised_until_the_end():
    control = RunControl()
    control.check()
    control.request_stop()
    for _ in range(2):
        with pytest.raises(StopRequested):
            control.check()


def test_that_a_stop_wakes_a_paused_run_and_no_pause_holds_it_again():
    control = RunControl()
    control.pause()
    assert control.is_paused
    control.request_stop()
    assert not control.is_paused
    control.pause()
    assert not control.is_paused
    control.wait_while_paused()


def test_that_a_stop_at_the_very_moment_of_a_pause_is_not_slept_through(monkeypatch):
    control = RunControl()
    clear = control._go_on.clear

    def clear_a_moment_too_late():
        control.request_stop()
        clear()

    monkeypatch.setattr(control._go_on, "clear", clear_a_moment_too_late)
    control.pause()
    assert not control.is_paused
