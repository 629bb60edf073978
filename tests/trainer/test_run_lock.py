"""The lock that tells whether a run is going on."""

import threading

import pytest

from trainer.errors import ModelError, StorageError
from trainer.run_lock import held, is_held


def test_that_looking_keeps_nobody_from_beginning_and_no_two_who_look_disturb_each_other(tmp_path):
    with held(tmp_path):
        pass
    ended = threading.Event()
    seen = [[], []]

    def look(found):
        while not ended.is_set():
            found.append(is_held(tmp_path))

    threads = [threading.Thread(target=look, args=(found,)) for found in seen]
    for thread in threads:
        thread.start()
    while min(map(len, seen)) < 300:  # nobody holds it
        pass
    alone = [answer for found in seen for answer in found]
    for _ in range(100):
        with held(tmp_path):
            pass
    ended.set()
    for thread in threads:
        thread.join()
    assert not any(alone)


def test_that_a_second_holder_is_refused(tmp_path):
    with held(tmp_path):
        assert is_held(tmp_path)
        with pytest.raises(ModelError, match="is going on already"), held(tmp_path):
            pass
    assert not is_held(tmp_path)


def test_that_a_folder_that_takes_no_lock_is_told(tmp_path):
    (tmp_path / "running.lock").mkdir()
    with pytest.raises(StorageError, match="could not be written"), held(tmp_path):
        pass
