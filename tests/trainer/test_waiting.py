"""Trainings that wait for their turn."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer import preset
from trainer.resource_files import home_folder
from trainer.waiting import WaitingTrainings

ONE, TWO, THREE = (preset("numpy-mlp").with_choices(seed=seed) for seed in (1, 2, 3))


def row(*configs):
    waiting = WaitingTrainings()
    for config in configs:
        waiting.add(config)
    return waiting


def test_that_the_first_comes_first_and_the_others_wait_on():
    waiting = row(ONE, TWO)
    assert waiting.take_first() == ONE
    assert list(waiting) == [TWO]
    assert len(waiting) == 1


def test_that_what_waits_is_still_there_after_a_restart():
    row(ONE, TWO, THREE).remove(1)
    assert list(WaitingTrainings()) == [ONE, THREE]


@given(st.integers(0, 2), st.integers(-5, 5))
@settings(max_examples=40, deadline=None)
def test_that_moving_keeps_all_and_the_order_of_the_others(place, steps):
    waiting = row()
    while len(waiting):
        waiting.take_first()
    for config in (ONE, TWO, THREE):
        waiting.add(config)
    moved = list(waiting)[place]
    there = waiting.move(place, steps)
    found = list(waiting)
    assert there == max(0, min(2, place + steps)) == found.index(moved)
    assert [config for config in found if config != moved] == [
        config for config in (ONE, TWO, THREE) if config != moved
    ]
    assert list(WaitingTrainings()) == found


def test_that_from_an_empty_row_nothing_can_be_taken():
    with pytest.raises(IndexError):
        WaitingTrainings().take_first()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"{}", b"[1]", b'[{"network": 3}]', b"null", b"\xff", b"[" * 5000]
)
def test_that_a_damaged_file_is_put_aside(content):
    row(ONE)
    path = home_folder() / "waiting.json"
    path.write_bytes(content)
    assert list(WaitingTrainings()) == []
    if content != b"{}":  # an empty object holds nothing: that is no damage
        assert path.with_suffix(".unreadable.json").read_bytes() == content


def test_that_the_file_holds_settings_as_the_command_line_takes_them():
    row(ONE)
    (document,) = json.loads((home_folder() / "waiting.json").read_bytes())
    assert document == json.loads(ONE.to_json())


def test_that_a_full_disk_only_costs_the_memory_of_the_row(caplog, tmp_path):
    waiting = row(ONE)
    (tmp_path / "file").touch()
    waiting._path = tmp_path / "file" / "waiting.json"
    waiting.add(TWO)
    assert list(waiting) == [ONE, TWO]
    assert "are not kept" in caplog.text
