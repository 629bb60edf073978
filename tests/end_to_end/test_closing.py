"""Closing the program while TensorFlow is being imported: at once, cleanly, and nothing is lost."""

import json
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.end_to_end

_CLOSE_WHILE_IMPORTING = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QPushButton
import mnist_desktop.app as app
from trainer import keras_door

create, found = app.create_app, []

def create_and_look(argv, **options):
    application, window = create(argv, **options)
    timer = QTimer(window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    found.append(window)
    return application, window

def look():
    window = found[0]
    if window.training is None or not window.isVisible():
        return
    if len(found) == 1:
        found.append("pressed")
        press(window)
    elif any(keras_door.is_loading_in(thread) for thread in threading.enumerate()):
        window.tabs.setCurrentIndex(1)
        window.close()
        for question in window.findChildren(QMessageBox, "closeQuestion"):
            question.accept()
        print("gone" if not window.isVisible() else "still there", flush=True)

def press(window):
    {press}

app.create_app = create_and_look
from mnist_desktop.__main__ import main
sys.argv = ["mnist-desktop"]
raise SystemExit(main())
"""

_CHECK = """window.tabs.setCurrentIndex(3)
    room = window.learning.rooms.go_to("backpropagation")
    room.findChild(QPushButton, "checkWithTensorflow").click()"""
_TRAIN = """window.tabs.setCurrentIndex(1)
    window.training.findChild(QPushButton, "trainButton").click()"""


@pytest.mark.parametrize("press", [_CHECK, _TRAIN], ids=["check", "train"])
def test_that_the_program_ends_while_tensorflow_is_imported(tmp_path, press):
    done = subprocess.run(
        [sys.executable, "-c", _CLOSE_WHILE_IMPORTING.replace("{press}", press)],
        env={**os.environ, "MNIST_DESKTOP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "gone\n")
    assert json.loads((tmp_path / "settings.json").read_text())["tab"] == 1
    assert list((tmp_path / "runs").glob("*")) == []
    log = (tmp_path / "logs" / "mnist-desktop.log").read_text()
    assert "Traceback" not in log
    assert "TensorFlow" not in log  # or it says how it was loaded, which nobody waited for
