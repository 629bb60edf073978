"""Who is waited for at the end of the program, and who is not; tests/end_to_end has the program itself."""

import threading

import pytest

from mnist_desktop import leaving
from trainer import keras_door


@pytest.fixture
def importing(monkeypatch):
    """A thread that is in the middle of an import until the test is over."""
    goes_on, has_begun = threading.Event(), threading.Event()

    def work():
        with keras_door._noted():
            has_begun.set()
            goes_on.wait()

    thread = threading.Thread(target=work)
    monkeypatch.setattr(leaving, "_left", [])
    thread.start()
    has_begun.wait()
    yield thread
    goes_on.set()
    thread.join()


@pytest.fixture
def allowed(monkeypatch):
    monkeypatch.setattr(leaving, "_allowed", threading.Event())
    leaving.allow()


def test_that_an_import_is_left_behind_only_where_the_program_allows_it(importing):
    assert keras_door.is_loading_in(importing)
    assert not leaving.leave(importing)


def test_that_an_import_is_not_waited_for(allowed, importing):
    leaving.wait_for(importing)
    assert importing.is_alive()
    assert leaving.leave(importing)


def test_that_other_threads_are_waited_for(allowed):
    done = threading.Event()
    thread = threading.Timer(0.2, done.set)
    thread.start()
    assert not leaving.leave(thread)
    leaving.wait_for(thread)
    assert done.is_set()
    assert not thread.is_alive()


def test_that_a_thread_that_only_loaded_before_is_no_import():
    def work():
        with keras_door._noted():
            pass
        found.append(keras_door.is_loading_in(threading.current_thread()))

    found = []
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [False]


@pytest.mark.parametrize("code", [0, 3])
def test_that_the_end_is_an_ordinary_one_where_nothing_was_left(code):
    assert leaving.end(code) == code
