"""Runs on disk."""

import json
import logging

import pytest

from trainer import library, preset
from trainer.errors import ModelError
from trainer.library import all_runs, answering_model, find_run, forget_run, keep_result, new_run, runs_folder

CONFIG = preset("numpy-mlp")


def test_that_without_runs_there_are_none():
    assert all_runs() == []


def test_that_a_new_run_is_found_with_its_settings():
    name, folder = new_run(CONFIG.with_choices(seed=5))
    record = find_run(name)
    assert record.config == CONFIG.with_choices(seed=5)
    assert (record.folder, record.model, record.state) == (folder, None, "interrupted")
    assert folder.parent == runs_folder()


def test_that_many_runs_in_one_second_are_many_runs():
    names = {new_run(CONFIG)[0] for _ in range(20)}
    assert {record.name for record in all_runs()} == names
    assert len(names) > 15  # of 65,536 endings


def test_that_the_newest_run_comes_first():
    for name in ("20250101-000000-a-0000", "20260101-000000-a-0000", "20240101-000000-a-0000"):
        folder = runs_folder() / name
        folder.mkdir(parents=True)
        (folder / "config.json").write_text(CONFIG.to_json(), "utf-8")
    assert [record.name[:4] for record in all_runs()] == ["2026", "2025", "2024"]


def test_that_a_finished_run_tells_its_ending():
    name, folder = new_run(CONFIG)
    keep_result(folder, {"outcome": "completed", "test_accuracy": 0.9}, {"epochs": []})
    (folder / "model.npz").touch()
    record = find_run(name)
    assert record.state == "completed"
    assert record.model == folder / "model.npz"
    assert json.loads((folder / "history.json").read_text("utf-8")) == {"epochs": []}


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b"null"])
@pytest.mark.parametrize("file", ["config.json", "result.json"])
def test_that_a_damaged_run_is_named_and_the_others_stay(caplog, file, damage):
    good, _ = new_run(CONFIG)
    bad, folder = new_run(CONFIG)
    (folder / file).write_bytes(damage)
    with caplog.at_level(logging.WARNING):
        assert [record.name for record in all_runs()] == [good]
    assert f"The files of run “{bad}” are damaged" in caplog.text
    with pytest.raises(ModelError, match=f"Delete .*{bad} to forget it"):
        find_run(bad)


def test_that_things_that_are_no_runs_are_left_alone():
    name, _ = new_run(CONFIG)
    (runs_folder() / "a file").touch()
    (runs_folder() / "a folder").mkdir()
    assert [record.name for record in all_runs()] == [name]
    assert (runs_folder() / "a file").exists()


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
    name, folder = new_run(CONFIG)
    other, _ = new_run(CONFIG)
    forget_run(name)
    assert not folder.exists()
    assert [record.name for record in all_runs()] == [other]


def test_that_a_run_without_a_model_has_no_answers():
    name, _ = new_run(CONFIG)
    with pytest.raises(ModelError, match="kept no model"):
        answering_model(name)


def test_that_the_answering_model_is_made_once(monkeypatch):
    name, folder = new_run(CONFIG)
    (folder / "model.keras").touch()
    (folder / "model.tflite").touch()
    (folder / "model.experience.npz").touch()
    monkeypatch.setattr(library, "log", None)
    assert answering_model(name) == folder / "model.tflite"
