"""Runs on disk."""

import json
import logging
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from trainer import library, preset
from trainer.errors import ModelError, StorageError
from trainer.library import (
    all_runs,
    answering_model,
    find_run,
    forget_run,
    keep_result,
    new_run,
    resumable,
    runs_folder,
)
from trainer.run_lock import held

CONFIG = preset("numpy-mlp")


def named_run():
    made = new_run(CONFIG)
    return made.name, made.folder


def test_that_without_runs_there_are_none():
    assert all_runs() == []


def test_that_a_new_run_is_found_with_its_settings():
    made = new_run(CONFIG.with_choices(seed=5))
    name, folder = made.name, made.folder
    record = find_run(name)
    assert record.config == CONFIG.with_choices(seed=5)
    assert (record.folder, record.model, record.state) == (folder, None, "interrupted")
    assert folder.parent == runs_folder()


def test_that_many_runs_in_one_second_are_many_runs():
    names = {new_run(CONFIG).name for _ in range(20)}
    assert {record.name for record in all_runs()} == names
    assert len(names) > 15  # of 65,536 endings


def test_that_the_newest_run_comes_first():
    for name in ("20250101-000000-a-0000", "20260101-000000-a-0000", "20240101-000000-a-0000"):
        folder = runs_folder() / name
        folder.mkdir(parents=True)
        (folder / "config.json").write_text(CONFIG.to_json(), "utf-8")
    assert [record.name[:4] for record in all_runs()] == ["2026", "2025", "2024"]


def test_that_a_finished_run_tells_its_ending():
    name, folder = named_run()
    keep_result(folder, {"outcome": "completed", "test_accuracy": 0.9}, {"epochs": []})
    (folder / "model.npz").touch()
    record = find_run(name)
    assert record.state == "completed"
    assert record.model == folder / "model.npz"
    assert json.loads((folder / "history.json").read_text("utf-8")) == {"epochs": []}


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000])
@pytest.mark.parametrize("file", ["config.json", "result.json"])
def test_that_a_damaged_run_is_named_and_the_others_stay(caplog, file, damage):
    good = new_run(CONFIG).name
    bad, folder = named_run()
    (folder / file).write_bytes(damage)
    with caplog.at_level(logging.WARNING):
        assert [record.name for record in all_runs()] == [good]
    assert f"The files of run “{bad}” are damaged" in caplog.text
    with pytest.raises(ModelError, match=f"Delete .*{bad} to forget it"):
        find_run(bad)


@pytest.mark.parametrize("result", [{"test_accuracy": "high"}, {"test_accuracy": []}, {"outcome": 5}])
def test_that_a_result_of_other_kinds_is_a_damaged_one(result):
    name, folder = named_run()
    (folder / "result.json").write_text(json.dumps(result), "utf-8")
    with pytest.raises(ModelError, match="are damaged"):
        find_run(name)


def test_that_things_that_are_no_runs_are_left_alone():
    name, _ = named_run()
    (runs_folder() / "a file").touch()
    (runs_folder() / "a folder").mkdir()
    for each in ("a file", "a folder"):
        os.utime(runs_folder() / each, (0, 0))
    assert [record.name for record in all_runs()] == [name]
    assert (runs_folder() / "a file").exists()
    assert (runs_folder() / "a folder").exists()


@pytest.mark.parametrize("left", [[], [".unfinished-ab12.json"]])
def test_that_a_folder_whose_maker_was_killed_is_swept_away_once_nobody_can_be_at_it(left):
    _, folder = named_run()
    (folder / "config.json").unlink()
    for each in left:
        (folder / each).write_text("{")
    other, _ = named_run()
    assert [record.name for record in all_runs()] == [other]
    assert folder.is_dir()  # it may just be being made
    long_ago = time.time() - 3600
    for path in (*folder.iterdir(), folder):
        os.utime(path, (long_ago, long_ago))
    assert [record.name for record in all_runs()] == [other]
    assert not folder.exists()


def test_that_a_run_that_lost_its_settings_keeps_its_other_files():
    _, folder = named_run()
    (folder / "config.json").unlink()
    (folder / "model.npz").touch()
    os.utime(folder / "model.npz", (0, 0))
    os.utime(folder, (0, 0))
    assert all_runs() == []
    assert (folder / "model.npz").exists()


def test_that_a_process_killed_before_it_wrote_the_settings_leaves_nothing_for_good():
    """The real sequence, cut off where the folder stands and its settings do not."""
    program = (
        "import os, signal, trainer.library as library\n"
        "from trainer import preset\n"
        "library.write_text = lambda path, text: (path.parent.mkdir(parents=True), os.kill(os.getpid(), 9))\n"
        "library.new_run(preset('numpy-mlp'))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    assert subprocess.run([sys.executable, "-c", program], env=environment, check=False).returncode == -9
    (folder,) = runs_folder().iterdir()
    assert all_runs() == []
    os.utime(folder, (0, 0))
    assert all_runs() == []
    assert list(runs_folder().iterdir()) == []


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../outside", "a/../../outside", "nothing", "x" * 300, "x\0y", "~", "*", "/"]
)
def test_that_a_name_leads_nowhere_but_to_a_run(name):
    new_run(CONFIG)
    outside = runs_folder().parent / "outside"
    outside.mkdir()
    for folder in (outside, runs_folder(), runs_folder().parent):
        (folder / "config.json").write_text(CONFIG.to_json(), "utf-8")
    for use in (find_run, forget_run, answering_model):
        with pytest.raises(ModelError, match="There is no run"):
            use(name)
    with pytest.raises(ModelError):
        find_run(str(outside))
    assert (outside / "config.json").is_file()


def test_that_a_forgotten_run_is_gone():
    name, folder = named_run()
    other, _ = named_run()
    forget_run(name)
    assert not folder.exists()
    assert [record.name for record in all_runs()] == [other]


def test_that_a_run_without_a_model_has_no_answers():
    name, _ = named_run()
    with pytest.raises(ModelError, match="kept no model"):
        answering_model(name)


def test_that_the_answering_model_is_made_once(monkeypatch):
    name, folder = named_run()
    (folder / "model.keras").touch()
    (folder / "model.tflite").touch()
    (folder / "model.experience.npz").touch()
    monkeypatch.setattr(library, "log", None)
    assert answering_model(name) == folder / "model.tflite"


def test_that_a_run_is_running_as_long_as_somebody_holds_it():
    record = new_run(CONFIG)
    with held(record.folder):
        assert find_run(record.name).state == "running"
        with pytest.raises(ModelError, match="is going on already"), held(record.folder):
            pass
        with pytest.raises(ModelError, match="because it is running"):
            resumable(record.name)
    assert find_run(record.name).state == "interrupted"


@pytest.mark.parametrize("outcome", ["completed", "diverged"])
def test_that_a_run_that_came_to_its_end_cannot_be_taken_up(outcome):
    record = new_run(CONFIG)
    keep_result(record.folder, {"outcome": outcome}, {"epochs": []})
    with pytest.raises(ModelError, match=f"because it is {outcome}. Only interrupted and stopped runs can"):
        resumable(record.name)


@pytest.mark.parametrize("outcome", [None, "stopped"])
def test_that_a_run_that_was_cut_off_or_stopped_can_be_taken_up(outcome):
    record = new_run(CONFIG)
    if outcome is not None:
        keep_result(record.folder, {"outcome": outcome}, {"epochs": []})
    assert resumable(record.name).config == CONFIG


def test_that_nothing_begins_on_a_disk_that_is_nearly_full(monkeypatch):
    monkeypatch.setattr(library, "_LEAST_FREE", 10**18)
    with pytest.raises(StorageError, match=r"has only [\d]+ MB left; a training needs at least"):
        new_run(CONFIG)
    assert all_runs() == []


def test_that_runs_of_the_same_second_are_in_the_order_in_which_they_began():
    names = [new_run(CONFIG).name for _ in range(12)]
    assert [record.name for record in all_runs()] == names[::-1]
