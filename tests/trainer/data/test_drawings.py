"""The store of drawings: what is kept, found, changed and brought back."""

import json
import sqlite3
import threading
import unicodedata
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.data.drawing_record import LONGEST_WRITER, cleaned_writer
from trainer.data.drawings import DrawingStore
from trainer.errors import DataError
from trainer.resource_files import home_folder


@pytest.fixture
def path(tmp_path):
    return tmp_path / "some folder" / "drawings.sqlite3"


@pytest.fixture
def store(path):
    with DrawingStore(path) as store:
        yield store


def image_of(value=0):
    image = np.full((28, 28), 7, np.uint8)
    image[3, 5] = value
    return image


def add(store, label=3, writer="Ayşe", value=0, **more):
    return store.add(label=label, writer=writer, image=image_of(value), **more)


def test_that_the_same_pixels_with_the_same_label_are_known_unless_they_were_deleted(store):
    kept, deleted = add(store, label=3, value=1), add(store, label=4, value=2)
    store.delete([deleted.id])
    entries = [(3, image_of(1), "Bob"), (5, image_of(1), ""), (4, image_of(2), ""), (3, image_of(3), "")]
    assert kept.writer != "Bob"
    assert store.unknown(entries) == entries[1:]
    assert store.add_all(store.unknown(entries)) == 3
    assert store.unknown(entries) == []


def test_that_a_drawing_comes_back_as_it_was_kept(store, path):
    before = datetime.now(UTC)
    ink = {"strokes": [[[1.5, 2], [3, 4]]], "note": "şöyle “…”"}
    kept = add(store, ink=ink, read_as=8, model="digit-reader", value=200)
    with DrawingStore(path) as other:
        (found,) = other.drawings()
    for drawing in (kept, found):
        assert (drawing.label, drawing.writer, drawing.read_as, drawing.model) == (
            3,
            "Ayşe",
            8,
            "digit-reader",
        )
        assert drawing.ink == ink
        assert before <= drawing.made <= datetime.now(UTC)
        assert drawing.made.utcoffset() == timedelta(0)
        assert drawing.image.dtype == np.uint8
        assert np.array_equal(drawing.image, image_of(200))
    assert found.id == kept.id


def test_that_the_store_lives_in_the_programs_own_folder():
    with DrawingStore() as store:
        add(store)
    assert (home_folder() / "drawings.sqlite3").is_file()


def test_that_a_kept_image_cannot_be_changed(store):
    with pytest.raises(ValueError, match="read-only"):
        add(store).image[0, 0] = 1


def test_that_the_newest_come_first_and_filters_are_kept_to(store):
    a = add(store, 1, "Ayşe", read_as=1, model="m")
    b = add(store, 2, "Ayşe", read_as=7, model="m")
    c = add(store, 1, "Bora", read_as=None, model="m")
    d = add(store, 1, "")
    assert [each.id for each in store.drawings()] == [d.id, c.id, b.id, a.id]
    assert [each.id for each in store.drawings(writer="Ayşe")] == [b.id, a.id]
    assert [each.id for each in store.drawings(writer="")] == [d.id]
    assert [each.id for each in store.drawings(label=1, writer="Bora")] == [c.id]
    assert [each.id for each in store.drawings(only_misread=True)] == [c.id, b.id]
    assert [each.is_misread for each in store.drawings()] == [False, True, True, False]
    assert store.writers() == ["Ayşe", "Bora"]
    assert store.counts() == {0: 0, 1: 3, 2: 1} | dict.fromkeys(range(3, 10), 0)


def test_that_labels_can_be_put_right(store):
    ids = [add(store, 1).id for _ in range(3)]
    assert store.relabel(ids[:2], 7) == 2
    assert [each.label for each in store.drawings()] == [1, 7, 7]
    with pytest.raises(DataError, match="digit from 0 to 9"):
        store.relabel(ids, 10)


def test_that_what_was_deleted_can_be_brought_back(store, path):
    ids = [add(store, number).id for number in range(4)]
    assert store.delete(ids[1:3]) == 2
    assert store.delete(ids[1:3]) == 0
    assert [each.id for each in store.drawings()] == [ids[3], ids[0]]
    assert sum(store.counts().values()) == 2
    with DrawingStore(path) as later:
        assert later.restore([ids[2], 10**30, -5]) == 1
    assert [each.id for each in store.drawings()] == [ids[3], ids[2], ids[0]]


def test_that_what_was_deleted_is_forgotten_after_a_week(path):
    with DrawingStore(path) as store:
        old, young, kept = (add(store).id for _ in range(3))
        store.delete([old, young])
    with sqlite3.connect(path) as connection:
        for number, days in ((old, 7.01), (young, 6.99)):
            moment = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="microseconds")
            connection.execute("UPDATE drawings SET deleted_at = ? WHERE id = ?", (moment, number))
    connection.close()
    with DrawingStore(path) as store:
        assert store.restore([old, young]) == 1
        assert [each.id for each in store.drawings()] == [kept, young]
        assert add(store).id > kept


def test_that_a_number_is_never_given_twice(path):
    with DrawingStore(path) as store:
        number = add(store).id
        store.delete([number])
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE drawings SET deleted_at = '2001-01-01T00:00:00+00:00'")
    connection.close()
    with DrawingStore(path) as store:
        assert add(store).id > number


@pytest.mark.parametrize("label", [-1, 10, 3.0, "3", None, True, 10**30])
def test_that_only_digits_are_labels(store, label):
    with pytest.raises(DataError, match="digit from 0 to 9"):
        add(store, label)
    with pytest.raises(DataError, match="digit from 0 to 9"):
        store.add_all([(3, image_of(), ""), (label, image_of(), "")])
    assert store.drawings() == []


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((28, 27), np.uint8),
        np.zeros((28, 28)),
        np.zeros((1, 28, 28), np.uint8),
        [[0] * 28] * 28,
        None,
    ],
)
def test_that_only_images_that_networks_read_are_kept(store, image):
    with pytest.raises(DataError, match="28 × 28 bytes"):
        store.add(label=1, writer="", image=image)


@pytest.mark.parametrize(
    "ink", [{"a": float("nan")}, {"a": {1, 2}}, {"a": "x" * 1024 * 1024}, {"a": image_of()}]
)
def test_that_ink_that_cannot_be_kept_is_told(store, ink):
    with pytest.raises(DataError, match="ink of this drawing"):
        add(store, ink=ink)
    assert store.drawings() == []


def test_that_a_long_name_is_refused(store):
    add(store, writer="ş" * LONGEST_WRITER)
    with pytest.raises(DataError, match="at most 80 characters, received 81"):
        add(store, writer="ş" * (LONGEST_WRITER + 1))


@given(st.text(max_size=LONGEST_WRITER))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_that_any_name_is_kept_without_its_control_characters(store, name):
    try:
        kept = add(store, writer=name).writer
    except DataError:
        assert len(unicodedata.normalize("NFC", name)) > LONGEST_WRITER
        return
    assert kept == cleaned_writer(name) == cleaned_writer(kept)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in kept)
    assert store.drawings(writer=kept)[0].writer == kept
    store.delete([store.drawings()[0].id])


def test_how_names_are_cleaned():
    assert cleaned_writer("  Ay\u015fe \x00\n\t  Kaya\u202e\ud800 ") == "Ayşe Kaya"
    assert cleaned_writer("s\u0327") == "ş"  # the same name, however it was typed
    assert cleaned_writer("'; DROP TABLE drawings; --") == "'; DROP TABLE drawings; --"


def test_that_every_fifth_drawing_of_a_label_is_for_testing(store):
    for _ in range(11):
        for label in (0, 4):
            add(store, label)
    for label in (0, 4):
        parts = [each.for_test for each in store.drawings(label=label)[::-1]]
        assert parts == [False] * 4 + [True] + [False] * 4 + [True, False]
    before = {each.id: each.for_test for each in store.drawings()}
    store.delete([1, 2, 9])
    store.relabel([3, 4], 8)
    store.add_all((0, image_of(), "") for _ in range(9))
    assert all(before.get(each.id, each.for_test) == each.for_test for each in store.drawings())


def test_that_many_are_kept_together(store):
    assert store.add_all((n % 10, image_of(n), f"w{n % 2}") for n in range(50)) == 50
    assert store.counts() == dict.fromkeys(range(10), 5)
    assert store.drawings()[0].image[3, 5] == 49
    assert [each.for_test for each in store.drawings(label=0)] == [True, False, False, False, False]


def test_that_all_settings_of_the_file_are_the_safe_ones(store, path):
    connection = store._connection
    found = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    ]
    assert found == ["wal", 2, 1, 5000]


def test_that_the_database_itself_refuses_what_is_no_drawing(store):
    row = (1, "x", b"\0" * 784, "m", "2026-01-01T00:00:00+00:00", 0)
    order = "INSERT INTO drawings (label, writer, image, model, made, for_test) VALUES (?, ?, ?, ?, ?, ?)"
    store._connection.execute(order, row)
    for place, wrong in ((0, 10), (0, "x"), (1, "x" * 81), (2, b"\0" * 783), (5, 2)):
        with pytest.raises(sqlite3.IntegrityError):
            store._connection.execute(order, (*row[:place], wrong, *row[place + 1 :]))


def test_that_two_threads_with_their_own_stores_lose_nothing(path):
    DrawingStore(path).close()

    def work(name):
        with DrawingStore(path) as own:
            for number in range(40):
                own.add(label=number % 10, writer=name, image=image_of(number))

    threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with DrawingStore(path) as store:
        assert [len(store.drawings(writer=name)) for name in ("a", "b", "c")] == [40, 40, 40]


def test_that_ink_is_plain_json_in_the_file(store):
    add(store, ink={"strokes": []})
    (text,) = store._connection.execute("SELECT ink FROM drawings").fetchone()
    assert json.loads(text) == {"strokes": []}


def test_that_one_drawing_is_found_by_its_number(store):
    kept, other = add(store, ink={"a": 1}), add(store, 5)
    found = store.drawing(kept.id)
    assert (found.id, found.label, found.ink) == (kept.id, 3, {"a": 1})
    store.delete([other.id])
    assert [store.drawing(number) for number in (other.id, 99, 0, -1, 10**30)] == [None] * 5


def test_that_drawings_can_be_had_without_their_ink(store):
    add(store, ink={"a": 1}, value=9)
    (found,) = store.drawings(with_ink=False)
    assert found.ink is None
    assert (found.label, found.image[3, 5]) == (3, 9)
