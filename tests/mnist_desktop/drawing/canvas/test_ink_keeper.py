import json
import logging
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.drawing.canvas.ink_keeper import LARGEST_FILE, InkKeeper, read_document
from mnist_desktop.drawing.canvas.strokes import Ink
from mnist_desktop.drawing.canvas.tools import Tool
from trainer.resource_files import home_folder

ROOT = Path(__file__).resolve().parents[3]
KILLS = 5
LATEST = 1.0
"""Seconds of drawing that may be lost: the promise; a busy computer gets as much again."""


@pytest.fixture
def kept(qtbot, theme):
    """Makes a canvas with its keeper, as a start of the program does."""

    def start():
        canvas = DigitCanvas(theme)
        qtbot.addWidget(canvas)
        canvas.resize(280, 280)
        keeper = InkKeeper(canvas, canvas)
        keeper.restore()
        return canvas, keeper

    return start


def draw(canvas, *points):
    canvas.ink.begin(points[0], 20)
    for point in points[1:]:
        canvas.ink.extend(point, 20)
    canvas.ink.end()
    canvas.ink_changed.emit()


def ink_file() -> Path:
    return home_folder() / "ink.json"


def test_that_the_ink_is_there_at_the_next_start(kept):
    canvas, keeper = kept()
    draw(canvas, (50.25, 50), (200, 100))
    canvas.ink.begin_rubber((120, 80), 30)
    canvas.lift()
    canvas.ink_changed.emit()
    keeper.finish()
    again, _ = kept()
    assert again.ink.items == canvas.ink.items
    np.testing.assert_array_equal(again.ink.pixels, canvas.ink.pixels)
    assert not again.ink.can_undo


def test_that_it_is_written_a_moment_after_the_change_without_being_asked(kept, qtbot):
    canvas, _ = kept()
    draw(canvas, (50, 50), (200, 100))
    started = time.monotonic()
    qtbot.waitUntil(ink_file().is_file)
    assert time.monotonic() - started < 5 * LATEST
    qtbot.waitUntil(lambda: Ink.from_document(read_document(ink_file())).items == canvas.ink.items)


def test_that_a_stroke_which_is_still_being_drawn_is_kept_too(kept, qtbot):
    canvas, keeper = kept()
    canvas.put_down(canvas.rect().center().toPointF(), Tool.PEN)
    keeper.finish()
    assert len(Ink.from_document(read_document(ink_file())).strokes) == 1
    canvas.lift()


def test_that_clearing_is_kept(kept):
    canvas, keeper = kept()
    draw(canvas, (50, 50))
    keeper.finish()
    canvas.clear()
    keeper.finish()
    again, _ = kept()
    assert again.ink.is_empty


def test_that_nothing_is_written_when_nothing_was_drawn(kept):
    _, keeper = kept()
    keeper.finish()
    assert not ink_file().exists()


def test_that_ink_drawn_before_the_old_came_back_is_kept_with_it(kept, qtbot, theme):
    canvas, keeper = kept()
    draw(canvas, (50, 50))
    keeper.finish()
    quick = DigitCanvas(theme)
    qtbot.addWidget(quick)
    draw(quick, (200, 200))
    keeper = InkKeeper(quick, quick)
    keeper.restore()
    assert [stroke.points[0] for stroke in quick.ink.strokes] == [(50, 50), (200, 200)]
    keeper.finish()
    assert len(Ink.from_document(read_document(ink_file())).strokes) == 2


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b"1" * 10_000, b"{}",
        b'{"format": "mnist-desktop-ink", "version": 1, "side": 280, "items": [{"kind": "pen", '
        b'"points": [[NaN, 1]], "width": 5}]}',
        b'{"format": "mnist-desktop-ink", "version": 1, "side": 280, "items": 7}',
        b" " * (LARGEST_FILE + 1),
    ],
    ids=range(11),
)  # fmt: skip
def test_that_a_damaged_file_is_put_aside_and_the_canvas_starts_empty(kept, content, caplog):
    ink_file().parent.mkdir(parents=True)
    ink_file().write_bytes(content)
    with caplog.at_level(logging.WARNING):
        canvas, keeper = kept()
    assert canvas.ink.is_empty
    assert "put aside" in caplog.text
    assert not ink_file().exists()
    assert (home_folder() / "ink.unreadable.json").read_bytes() == content
    draw(canvas, (50, 50))
    keeper.finish()
    again, _ = kept()
    assert not again.ink.is_empty


def test_that_a_disk_that_takes_nothing_is_logged_and_drawing_goes_on(kept, caplog, monkeypatch):
    canvas, keeper = kept()
    home_folder().parent.mkdir(parents=True, exist_ok=True)
    home_folder().write_text("a file where the folder should be")
    draw(canvas, (50, 50))
    with caplog.at_level(logging.WARNING):
        keeper.finish()
    assert "The ink was not kept" in caplog.text
    assert not canvas.ink.is_empty


def test_that_the_window_brings_the_ink_back_after_a_restart(open_window, qtbot):
    window = open_window()
    canvas = window.drawing.canvas
    for place in (60, 140):
        canvas.put_down(QPointF(place, 60), Tool.PEN)
        canvas.move_to(QPointF(place, 240))
        canvas.lift()
    canvas.use_tool(Tool.RUBBER)
    canvas.put_down(QPointF(60, 100), Tool.RUBBER)
    canvas.lift()
    items = canvas.ink.items
    window.close()
    again = open_window()
    assert again.drawing.canvas.ink.items == items
    assert len(items) == 3


_WITHOUT_NUMPY = """
import sys
from PySide6.QtCore import QTimer
from mnist_desktop.app import create_app
from mnist_desktop.preloading import FirstFrame
application, window = create_app([], at_once=False)
heavy = {"numpy", "PIL", "pydantic", "pyqtgraph"}
def painted():
    found = heavy & set(sys.modules)
    window.ink_keeper.restore()
    print(sorted(found), len(window.drawing.canvas.ink.strokes))
    application.quit()
frame = FirstFrame(window)
frame.painted.connect(painted)
window.show()
application.exec()
"""


def test_that_the_first_frame_needs_no_numpy_even_when_there_is_ink_to_bring_back(kept):
    canvas, keeper = kept()
    draw(canvas, (50, 50), (200, 100))
    keeper.finish()
    finished = subprocess.run(
        [sys.executable, "-c", _WITHOUT_NUMPY],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert finished.stdout.split("\n")[0] == "[] 1", finished.stderr


_DRAWING = """
import sys, time
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QApplication
from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.drawing.canvas.ink_keeper import InkKeeper
from mnist_desktop.drawing.canvas.tools import Tool
from mnist_desktop.theme import Theme, ThemeChoice
application = QApplication([])
canvas = DigitCanvas(Theme(application, ThemeChoice.LIGHT))
canvas.resize(280, 280); canvas.show()
keeper = InkKeeper(canvas, canvas); keeper.restore()
count = 0
def draw():
    # the number of the stroke is its width; every tenth time the paper is wiped
    global count
    count += 1
    if count % 10 == 0:
        canvas.clear()
    canvas.set_pen_width(1 + count / 1000)
    canvas.put_down(QPointF(20 + count % 200, 40), Tool.PEN)
    for step in range(30):
        canvas.move_to(QPointF(20 + count % 200, 40 + 6 * step))
    canvas.lift()
    print(count, time.time(), flush=True)
timer = QTimer(); timer.timeout.connect(draw); timer.start(15)
application.exec()
"""


def test_that_after_kill_9_at_any_moment_the_ink_is_whole_and_a_second_old_at_most(tmp_path):
    chance = random.Random(3)
    for attempt in range(KILLS):
        home = tmp_path / str(attempt)
        environment = {**os.environ, "MNIST_DESKTOP_HOME": str(home), "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(
            [sys.executable, "-c", _DRAWING], env=environment, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            time.sleep(chance.uniform(0.0, 2.5))
            process.send_signal(signal.SIGKILL)
            lines = [first, *process.stdout.readlines()]
        drawn = {int(count): float(at) for count, at in (line.split() for line in lines if "." in line)}
        last = max(drawn.values())  # not the moment of the kill: a process that gets no time draws nothing
        path = home / "ink.json"
        if not path.exists():
            assert last - drawn[1] < 2 * LATEST
            continue
        ink = Ink.from_document(json.loads(path.read_bytes()))
        newest = round((ink.strokes[-1].widths[-1] - 1) * 1000)
        next_one = drawn.get(newest + 1, last)
        assert last - next_one < 2 * LATEST, f"{last - next_one:.2f} s lost"
