"""What C++ libraries print goes to a file."""

import os
import threading

import pytest

from trainer.native_noise import noise_to_log
from trainer.resource_files import home_folder


def log_text():
    return (home_folder() / "logs" / "native.log").read_text("utf-8")


def test_that_noise_goes_to_the_log_and_silence_ends(capfd):
    with noise_to_log():
        os.write(2, b"noise\n")
    os.write(2, b"speech\n")
    assert log_text() == "noise\n"
    assert capfd.readouterr().err == "speech\n"


def test_that_two_threads_at_once_bring_standard_error_back(capfd):
    inside, go_on = threading.Event(), threading.Event()

    def first():
        with noise_to_log():
            inside.set()
            go_on.wait(5)

    thread = threading.Thread(target=first)
    thread.start()
    inside.wait(5)
    with noise_to_log():
        go_on.set()
        thread.join()
        os.write(2, b"still noise\n")
    os.write(2, b"speech\n")
    assert log_text() == "still noise\n"
    assert capfd.readouterr().err == "speech\n"


def test_that_an_error_inside_brings_standard_error_back(capfd):
    with pytest.raises(ValueError, match="no"), noise_to_log():
        raise ValueError("no")
    os.write(2, b"speech\n")
    assert capfd.readouterr().err == "speech\n"


def test_that_without_a_folder_the_work_is_done_all_the_same(tmp_path, monkeypatch, capfd):
    (tmp_path / "file").touch()
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(tmp_path / "file" / "home"))
    with noise_to_log():
        os.write(2, b"noise\n")
    assert capfd.readouterr().err == "noise\n"


def test_that_a_large_log_begins_anew():
    path = home_folder() / "logs" / "native.log"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"x" * (2**20 + 1))
    with noise_to_log():
        os.write(2, b"noise\n")
    assert log_text() == "noise\n"
