import threading

import pytest

from mnist_desktop.widgets.background import Background
from trainer.errors import DataError


@pytest.fixture
def background(qapp):
    background = Background("tested")
    yield background
    background.finish()


@pytest.fixture
def results(background):
    got = []

    def keep(result):
        got.append((result, threading.current_thread() is threading.main_thread()))

    background.done.connect(keep)
    return got


def test_that_work_is_done_elsewhere_and_told_here(background, results, qtbot):
    background.submit(threading.current_thread)
    qtbot.waitUntil(lambda: len(results) == 1)
    ((thread, is_told_here),) = results
    assert thread is not threading.main_thread()
    assert is_told_here
    background.finish()
    assert not background.is_busy


def test_that_of_what_waits_only_the_newest_is_done(background, results, qtbot):
    go, begun, done = threading.Event(), threading.Event(), []

    def first():
        begun.set()
        go.wait()
        return "first"

    background.submit(first)
    assert begun.wait(10)
    for number in range(5):
        background.submit(lambda number=number: done.append(number) or number)
    go.set()
    qtbot.waitUntil(lambda: len(results) == 2)
    assert [result for result, _ in results] == ["first", 4]
    assert done == [4]


@pytest.mark.parametrize("error", [DataError("a sentence"), RuntimeError("a bug")])
def test_that_an_error_is_a_result(background, results, qtbot, error):
    def fail():
        raise error

    background.submit(fail)
    qtbot.waitUntil(lambda: len(results) == 1)
    assert results[0][0] is error


def test_that_work_learns_when_nobody_waits_any_more(qapp, qtbot):
    background = Background("forgotten")
    asked, go = [], threading.Event()
    wanted = background.wanted()

    def work():
        asked.append(wanted())
        go.wait()
        asked.append(wanted())

    background.submit(work)
    qtbot.waitUntil(lambda: len(asked) == 1)
    thread = background._thread
    background.deleteLater()
    qtbot.waitUntil(lambda: not wanted())
    go.set()
    thread.join(10)
    assert asked == [True, False]


def test_that_many_pieces_of_work_leave_no_thread(background):
    before = threading.active_count()
    for _ in range(300):
        background.submit(int)
    background.finish()
    assert threading.active_count() <= before
