"""Stop, pause and resume, from any thread."""

import random
import threading

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


@pytest.mark.parametrize("_", range(10))
def test_that_a_pause_at_the_same_moment_cannot_outlive_a_stop(_):
    control = RunControl()
    start = threading.Barrier(3)

    def pause():
        start.wait()
        for _ in range(random.randrange(20)):
            control.pause()

    def stop():
        start.wait()
        control.request_stop()

    threads = [threading.Thread(target=pause), threading.Thread(target=stop)]
    for thread in threads:
        thread.start()
    start.wait()
    for thread in threads:
        thread.join()
    assert not control.is_paused
