"""Writing that leaves the old or the new, never half of each."""

import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer.errors import StorageError
from trainer.storage import remove_unfinished, write_atomically, write_json, write_text

ROOT = Path(__file__).resolve().parents[2]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_that_text_is_read_as_it_was_written(tmp_path, text):
    write_text(tmp_path / "text.txt", text)
    assert (tmp_path / "text.txt").read_bytes() == text.encode()
    assert names(tmp_path) == ["text.txt"]


def test_that_folders_are_made_and_files_can_be_read_by_others(tmp_path):
    write_json(tmp_path / "a" / "b" / "c.json", {"é": [1, None]})
    path = tmp_path / "a" / "b" / "c.json"
    assert json.loads(path.read_text("utf-8")) == {"é": [1, None]}
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o644


@pytest.fixture
def kept(tmp_path):
    path = tmp_path / "kept.txt"
    path.write_text("old", "utf-8")
    return path


@pytest.mark.parametrize("error", [ValueError("no"), KeyboardInterrupt()])
def test_that_a_writer_that_breaks_leaves_the_old_content(kept, error):
    def breaking(path):
        path.write_text("half", "utf-8")
        raise error

    with pytest.raises(type(error)):
        write_atomically(kept, breaking)
    assert kept.read_text("utf-8") == "old"
    assert names(kept.parent) == ["kept.txt"]


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EIO, errno.EDQUOT])
def test_that_trouble_with_the_disk_is_told_and_leaves_the_old_content(kept, monkeypatch, call, number):
    def failing(*arguments, **named):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, failing)
    with pytest.raises(StorageError, match=f"could not be written \\({os.strerror(number)}\\)"):
        write_text(kept, "new")
    monkeypatch.undo()
    assert kept.read_text("utf-8") == "old"
    assert names(kept.parent) == ["kept.txt"]


def test_that_a_folder_that_cannot_be_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="MNIST_DESKTOP_HOME"):
        write_text(tmp_path / "file" / "inside.txt", "new")


def test_that_a_folder_in_the_way_is_told(tmp_path):
    (tmp_path / "taken").mkdir()
    with pytest.raises(StorageError, match="taken"):
        write_text(tmp_path / "taken", "new")
    assert names(tmp_path) == ["taken"]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}])
def test_that_what_json_cannot_hold_is_refused_and_leaves_the_old_content(kept, value):
    with pytest.raises((ValueError, TypeError)):
        write_json(kept, [value])
    assert kept.read_text("utf-8") == "old"


def test_that_the_temporary_file_keeps_the_ending(tmp_path):
    seen = []
    write_atomically(tmp_path / "model.npz", lambda path: (seen.append(path), path.write_bytes(b"x")))
    assert seen[0].suffix == ".npz"
    assert seen[0].parent == tmp_path


def test_that_readers_see_whole_content_only(tmp_path):
    path = tmp_path / "shared.txt"
    contents = ["a" * 50_000, "b" * 50_000]
    write_text(path, contents[0])
    stop = threading.Event()

    def write():
        number = 0
        while not stop.is_set():
            number += 1
            write_text(path, contents[number % 2])

    writers = [threading.Thread(target=write) for _ in range(2)]
    for writer in writers:
        writer.start()
    seen = {path.read_text("utf-8") for _ in range(200)}
    stop.set()
    for writer in writers:
        writer.join()
    assert seen <= set(contents)
    assert names(tmp_path) == ["shared.txt"]


def test_that_nothing_waits_for_the_disk_where_the_content_may_be_lost(kept, monkeypatch):
    flushed = []
    monkeypatch.setattr(os, "fsync", flushed.append)
    write_atomically(kept, lambda path: path.write_text("quick", "utf-8"), durable=False)
    assert (kept.read_text("utf-8"), names(kept.parent), flushed) == ("quick", ["kept.txt"], [])
    write_text(kept, "safe")
    assert flushed


KILLED = """
import os, sys
from pathlib import Path
from trainer.storage import write_atomically
write_atomically(Path(sys.argv[1]), lambda path: (path.write_text("half"), os._exit(9)))
"""


def test_that_what_a_killed_process_left_can_be_removed(kept):
    assert subprocess.run([sys.executable, "-c", KILLED, str(kept)], cwd=ROOT, check=False).returncode == 9
    assert len(names(kept.parent)) == 2
    remove_unfinished(kept.parent)
    assert names(kept.parent) == ["kept.txt"]
    remove_unfinished(kept.parent / "missing")
