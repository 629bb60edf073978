import threading
import time

import numpy as np
import pytest

from mnist_desktop.handwriting import drawing_work
from mnist_desktop.handwriting.keeper import DrawingKeeper
from mnist_desktop.handwriting.requests import (
    Add,
    Delete,
    End,
    Fetch,
    ReadMore,
    ReadWith,
    Refresh,
    Relabel,
    Urgency,
    urgency,
)
from trainer.data.drawings import DrawingStore
from trainer.errors import DataError, StorageError
from trainer.inference import Classifier


def add(label, image=None, **values):
    shown = np.full((28, 28), label, np.uint8) if image is None else image
    return Add(label=label, writer=values.pop("writer", ""), image=shown, **values)


@pytest.fixture
def keeper(qapp):
    keeper = DrawingKeeper()
    yield keeper
    keeper.close()


@pytest.fixture
def heard(keeper):
    """What the keeper said, in order."""
    said = []
    keeper.done.connect(lambda number, answer: said.append(("done", number, answer)))
    keeper.failed.connect(lambda number, error: said.append(("failed", number, error)))
    keeper.listed.connect(lambda drawings: said.append(("listed", [each.label for each in drawings])))
    keeper.read.connect(lambda digits: said.append(("read", digits)))
    keeper.changed.connect(lambda: said.append(("changed",)))
    return said


def test_that_no_thread_runs_before_the_first_request(keeper):
    assert [thread for thread in threading.enumerate() if thread.name == "drawings"] == []


def test_that_an_answer_comes_in_the_thread_of_the_window_and_after_the_disk(qtbot, keeper):
    seen = []

    def on_added(drawing):
        with DrawingStore() as store:
            seen.append((threading.current_thread(), [each.label for each in store.drawings()]))

    keeper.added.connect(on_added)
    with qtbot.waitSignal(keeper.changed):
        keeper.ask(add(4))
    assert seen == [(threading.main_thread(), [4])]


def test_that_every_change_is_followed_by_the_new_list(qtbot, keeper, heard):
    numbers = [keeper.ask(add(label)) for label in (1, 2, 3)]
    qtbot.waitUntil(lambda: ("listed", [3, 2, 1]) in heard)
    first = next(answer for kind, number, answer in only(heard, "done") if number == numbers[0]).drawing
    keeper.ask(Relabel((first.id,), 9))
    qtbot.waitUntil(lambda: ("listed", [3, 2, 9]) in heard)
    keeper.ask(Delete((first.id,)))
    qtbot.waitUntil(lambda: ("listed", [3, 2]) in heard)


def test_that_a_refused_drawing_fails_alone(qtbot, keeper, heard):
    bad = keeper.ask(add(4, np.zeros((3, 3), np.uint8)))
    good = keeper.ask(add(4))
    qtbot.waitUntil(lambda: len(only(heard, "done")) == 1)
    ((_, number, error),) = only(heard, "failed")
    assert number == bad
    assert isinstance(error, DataError)
    assert only(heard, "done")[0][1] == good


def test_that_something_unforeseen_is_a_sentence_and_the_thread_lives_on(qtbot, keeper, heard, monkeypatch):
    def broken(work, request):
        raise ZeroDivisionError("by nought")

    monkeypatch.setitem(drawing_work._SERVICES, Relabel, broken)
    keeper.ask(Relabel((1,), 1))
    keeper.ask(add(5))
    qtbot.waitUntil(lambda: len(only(heard, "done")) == 1)
    ((_, _, error),) = only(heard, "failed")
    assert isinstance(error, StorageError)
    assert "ZeroDivisionError: by nought" in str(error)


def test_that_closing_serves_what_waits_and_later_requests_are_left_out(keeper, caplog):
    for label in range(10):
        keeper.ask(add(label))
    keeper.close()
    with DrawingStore() as store:
        assert [each.label for each in store.drawings()] == [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
    assert keeper.ask(add(3)) == 0
    keeper.close()
    with DrawingStore() as store:
        assert len(store.drawings()) == 10


def test_that_a_keeper_that_is_taken_away_ends_its_thread_and_keeps_what_waits(qtbot, qapp):
    keeper = DrawingKeeper()
    for label in (1, 2, 3):
        keeper.ask(add(label))
    keeper.deleteLater()
    del keeper
    qtbot.waitUntil(lambda: not [each for each in threading.enumerate() if each.name == "drawings"])
    with DrawingStore() as store:
        assert [each.label for each in store.drawings()] == [3, 2, 1]


def test_that_a_drawing_is_fetched_with_its_ink_and_listed_without(qtbot, keeper):
    listed, fetched = [], []
    keeper.listed.connect(listed.append)
    keeper.done.connect(lambda number, answer: fetched.append(answer))
    keeper.ask(add(4, ink={"items": [1, 2]}))
    qtbot.waitUntil(lambda: len(fetched) == 1)
    assert listed[-1][0].ink is None
    keeper.ask(Fetch(listed[-1][0].id))
    qtbot.waitUntil(lambda: len(fetched) == 2)
    assert fetched[-1].ink == {"items": [1, 2]}


def test_that_fetching_what_somebody_else_deleted_is_a_sentence(qtbot, keeper, heard):
    keeper.ask(add(4))
    qtbot.waitUntil(lambda: bool(only(heard, "done")))
    drawing = only(heard, "done")[0][2].drawing
    with DrawingStore() as store:
        store.delete([drawing.id])
    keeper.ask(Fetch(drawing.id))
    qtbot.waitUntil(lambda: bool(only(heard, "failed")))
    assert "no longer there" in str(only(heard, "failed")[0][2])


def test_that_drawings_are_read_like_the_draw_tab_reads_them(qtbot, keeper, heard, image_of):
    reader = Classifier.default()
    for digit in (3, 8):
        keeper.ask(add(digit, image_of(digit)))
    keeper.ask(ReadWith(reader.path))
    keeper.ask(add(0, np.zeros((28, 28), np.uint8)))  # nothing was drawn: no digit
    qtbot.waitUntil(lambda: bool(only(heard, "read")) and len(heard[-1][-1] or ()) == 3, timeout=20_000)
    assert list(heard[-1][1].values()) == [3, 8, None]
    keeper.ask(ReadWith(None))
    qtbot.waitUntil(lambda: ("read", None) in heard)


def test_that_a_model_that_is_gone_is_told(qtbot, keeper, heard, tmp_path):
    keeper.ask(ReadWith(tmp_path / "gone.tflite"))
    qtbot.waitUntil(lambda: bool(only(heard, "failed")))
    assert "gone.tflite" in str(only(heard, "failed")[0][2])


def test_that_a_press_need_not_wait_for_a_long_reading(qtbot, keeper, heard, monkeypatch):
    began = threading.Event()

    def slow(classifier, image):
        began.set()
        time.sleep(0.01)
        return _Nothing

    with DrawingStore() as store:
        store.add_all((1, np.zeros((28, 28), np.uint8), "") for _ in range(2000))
    monkeypatch.setattr(Classifier, "classify", slow)
    keeper.ask(ReadWith(Classifier.default().path))
    assert began.wait(60)
    before = time.monotonic()
    number = keeper.ask(add(4))
    qtbot.waitUntil(lambda: any(each[1] == number for each in only(heard, "done")))
    assert time.monotonic() - before < 10  # reading all takes 20 seconds
    keeper.close()  # and closing does not wait for it either


def test_that_changes_come_before_questions_and_reading_comes_last():
    requests = ReadMore(), Refresh(), End(), add(1)
    order = sorted(requests, key=urgency)
    assert [type(each) for each in order] == [Add, Refresh, End, ReadMore]
    assert urgency(End()) is Urgency.END


def only(heard, kind):
    return [entry for entry in heard if entry[0] == kind]


class _Nothing:
    digit = None
