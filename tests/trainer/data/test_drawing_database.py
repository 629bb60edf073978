"""The file of drawings in trouble: damaged, newer, locked, on a full disk, killed in the middle of work."""

import importlib.util
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from trainer.data import drawing_rescue, drawing_schema
from trainer.data.drawings import DrawingStore
from trainer.errors import StorageError, TrainerError

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "drawings.sqlite3"


def image_of(number):
    image = np.zeros((28, 28), np.uint8)
    image[2:25, 4:20] = number
    return image


def ink_of(number):
    """From a few bytes to several pages."""
    return {"points": list(range(120 * (number % 12)))}


def fill(path, count=60):
    with DrawingStore(path) as store:
        for number in range(count):
            image, ink = image_of(number), ink_of(number)
            store.add(label=number % 10, writer=f"w{number % 3}", image=image, ink=ink, model="m")
    return path.read_bytes()


def damaged_files(path):
    return [file for file in path.parent.iterdir() if ".damaged-" in file.name]


@pytest.mark.parametrize("page", ["first", "root of the table", "some leaf", "last"])
def test_that_a_lost_page_costs_only_its_own_drawings(path, page):
    content = bytearray(fill(path))
    pages = len(content) // 4096
    number = {"first": 0, "root of the table": 1, "some leaf": pages // 2, "last": pages - 1}[page]
    content[number * 4096 : (number + 1) * 4096] = random.Random(0).randbytes(4096)
    path.write_bytes(content)
    with DrawingStore(path) as store:
        found = store.drawings()
        assert len(found) >= (60 if number < 2 else 50)
        for drawing in found:
            assert (drawing.label, drawing.writer) == ((drawing.id - 1) % 10, f"w{(drawing.id - 1) % 3}")
            assert np.array_equal(drawing.image, image_of(drawing.id - 1))
            if number < 2:
                assert drawing.ink == ink_of(drawing.id - 1)
        assert isinstance(store.trouble, StorageError)
        (aside,) = damaged_files(path)
        assert str(store.trouble) == (
            f"The file of your drawings was damaged. Drawings that could be saved from it: {len(found)}. "
            f"The damaged file was kept as {aside}."
        )
    assert aside.read_bytes() == content
    with DrawingStore(path) as store:
        assert store.trouble is None
        assert len(store.drawings()) == len(found)


@pytest.mark.parametrize("content", [b"not a database" * 500, b"\0" * 8192, b"SQLite format 3\0", b"x" * 700])
def test_that_a_file_of_something_else_is_put_aside(path, content):
    path.write_bytes(content)
    with DrawingStore(path) as store:
        assert "could be saved from it: 0" in str(store.trouble)
        store.add(label=1, writer="", image=image_of(1))
    assert damaged_files(path)[0].read_bytes() == content


def test_that_what_stands_only_in_the_log_is_saved_from_a_lost_file(path, tmp_path):
    fill(path, 5)
    other = tmp_path / "copy" / "drawings.sqlite3"
    other.parent.mkdir()
    with DrawingStore(path) as store:
        for number in range(5, 10):
            store.add(label=number, writer="late", image=image_of(number))
        # as a crash would leave them: the file, and a log that is not yet applied to it
        other.write_bytes(path.read_bytes())
        other.with_name(other.name + "-wal").write_bytes(path.with_name(path.name + "-wal").read_bytes())
    other.write_bytes(random.Random(0).randbytes(len(other.read_bytes())))
    with DrawingStore(other) as store:
        assert store.trouble is not None
        assert len(store.drawings(writer="late")) == 5


def test_that_deleted_drawings_stay_deleted_through_a_rescue(path):
    fill(path, 20)
    with DrawingStore(path) as store:
        store.delete([3, 4])
        store.relabel([7], 0)
    content = bytearray(path.read_bytes())
    content[:100] = bytes(100)
    path.write_bytes(content)
    with DrawingStore(path) as store:
        assert store.trouble is not None
        assert len(store.drawings()) == 18
        assert next(each.label for each in store.drawings() if each.id == 7) == 0
        assert store.restore([3, 4]) == 2


def damage(content, randomness):
    """One kind of damage or another, of any size."""
    kind = randomness.randrange(5)
    if kind == 0:
        content[randomness.randrange(len(content))] ^= 1 << randomness.randrange(8)
    elif kind == 1:
        for _ in range(randomness.randrange(1, 300)):
            content[randomness.randrange(len(content))] = randomness.randrange(256)
    elif kind == 2:
        for _ in range(randomness.randrange(1, 4)):
            content[randomness.randrange(110)] = randomness.randrange(256)
    elif kind == 3:
        start = randomness.randrange(len(content) // 4096) * 4096
        content[start : start + 4096] = randomness.randbytes(4096)
    else:
        del content[randomness.randrange(len(content)) :]


def test_that_flipped_bytes_never_raise_anything_but_a_sentence(path):
    whole, randomness = fill(path), random.Random(5)
    outcomes = {"as if nothing was": 0, "rescued": 0, "told": 0}
    for _ in range(80):
        for file in path.parent.iterdir():
            file.unlink()
        content = bytearray(whole)
        damage(content, randomness)
        path.write_bytes(content)
        try:
            with DrawingStore(path) as store:
                outcomes["rescued" if store.trouble else "as if nothing was"] += 1
                store.drawings(), store.counts(), store.writers(), store.drawings(writer="w1", label=1)
                new = store.add(label=1, writer="", image=image_of(1)).id
                store.relabel([1, new], 3)
                store.delete([new])
        except TrainerError as error:
            outcomes["told"] += 1
            assert str(path) in str(error)  # noqa: PT017 - most damaged files raise nothing
    assert outcomes["rescued"] > 15
    assert outcomes["as if nothing was"] > 5
    assert outcomes["told"] < 10


def test_that_a_rescue_that_is_cut_off_leaves_everything(path, monkeypatch):
    content = bytearray(fill(path))
    content[4096:8192] = bytes(4096)
    path.write_bytes(content)

    def fail(rows, new):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(drawing_rescue, "_insert", fail)
        with pytest.raises(StorageError, match="No space left"):
            DrawingStore(path)
    assert path.read_bytes() == content
    with DrawingStore(path) as store:
        assert len(store.drawings()) == 60
    assert not [file for file in path.parent.iterdir() if "unfinished" in file.name]


def test_that_a_newer_file_is_refused_and_left_alone(path):
    fill(path, 3)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 2")
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"newer version of this program \(format 2, known up to 1\)"):
        DrawingStore(path)
    assert path.read_bytes() == before
    assert not damaged_files(path)


def test_that_an_older_file_is_kept_before_it_is_changed(path, monkeypatch):
    fill(path, 4)
    steps = ("ALTER TABLE drawings ADD COLUMN mood TEXT", "UPDATE drawings SET mood = 'fine'")
    monkeypatch.setattr(drawing_schema, "_MIGRATIONS", (*drawing_schema._MIGRATIONS, steps))
    with DrawingStore(path) as store:
        assert len(store.drawings()) == 4
        assert store._connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert store._connection.execute("SELECT DISTINCT mood FROM drawings").fetchall() == [("fine",)]
    (backup,) = path.parent.glob("drawings.before-format-2-*.sqlite3")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM drawings").fetchone() == (4,)


def test_that_a_step_to_a_newer_format_happens_whole_or_not_at_all(path, monkeypatch):
    fill(path, 4)
    steps = ("ALTER TABLE drawings ADD COLUMN mood TEXT", "INSERT INTO nowhere VALUES (1)")
    with monkeypatch.context() as patched:
        patched.setattr(drawing_schema, "_MIGRATIONS", (*drawing_schema._MIGRATIONS, steps))
        with pytest.raises(TrainerError):
            DrawingStore(path)
    with DrawingStore(path) as store:
        assert len(store.drawings()) == 4
        columns = store._connection.execute("SELECT name FROM pragma_table_info('drawings')").fetchall()
        assert ("mood",) not in columns


def kept_until_full(store):
    for _ in range(100):
        store.add(label=1, writer="", image=image_of(1), ink={"points": list(range(500))})


def test_that_a_full_disk_is_told_and_nothing_is_lost(path):
    with DrawingStore(path) as store:
        store.add(label=1, writer="", image=image_of(1))
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StorageError, match=r"no space left .* Free some space"):
            kept_until_full(store)
        kept = len(store.drawings())
        assert kept > 1
        store._connection.execute("PRAGMA max_page_count = 100000")
        store.add(label=1, writer="", image=image_of(1))
    with DrawingStore(path) as store:
        assert (len(store.drawings()), store.trouble) == (kept + 1, None)


def test_that_a_place_that_cannot_be_written_is_told(path, tmp_path):
    (tmp_path / "file").write_text("in the way")
    for wrong in (tmp_path / "file" / "drawings.sqlite3", tmp_path):
        with pytest.raises(StorageError, match=r"cannot be opened or changed .* MNIST_DESKTOP_HOME"):
            DrawingStore(wrong)


def test_that_a_file_for_reading_only_is_told(path):
    with DrawingStore(path) as store:
        store.add(label=1, writer="", image=image_of(1))
        store._connection.execute("PRAGMA query_only = ON")
        with pytest.raises(StorageError, match="cannot be opened or changed"):
            store.add(label=1, writer="", image=image_of(1))
        assert len(store.drawings()) == 1


def test_that_a_long_lock_of_another_program_is_told(path):
    with DrawingStore(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        store._connection.execute("PRAGMA busy_timeout = 50")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="Another program is using"):
            store.add(label=1, writer="", image=image_of(1))
        other.execute("COMMIT")
        store.add(label=1, writer="", image=image_of(1))


def test_that_acknowledged_drawings_outlive_kills_at_random_moments(path):
    spec = importlib.util.spec_from_file_location(
        "durability", ROOT / "tests" / "benchmarks" / "durability.py"
    )
    durability = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(durability)
    tally = durability.Tally()
    for _ in range(2):  # several programs write the same file at the same time
        durability.kill_some(path, tally, count=5)
    assert (tally.kills, tally.lost, tally.corrupt) == (10, 0, 0)
    assert len(tally.kept) > 10
    with DrawingStore(path) as store:
        assert store.trouble is None
        assert len(store.drawings()) >= len(tally.kept)
