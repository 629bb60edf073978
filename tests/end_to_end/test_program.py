"""The real programs as processes of their own."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.end_to_end

_DRAW_AND_READ = """
import sys
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from mnist_desktop.app import create_app
application, window = create_app(["mnist-desktop"])
window.show()
canvas = window.findChild(QWidget, "drawingCanvas")
scale = canvas.width() / 280
points = [QPoint(int(x * scale), int(y * scale)) for x, y in
          [(80, 70), (140, 66), (195, 72), (170, 120), (145, 170), (130, 225)]]
QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
for start, end in zip(points, points[1:]):
    for part in range(1, 7):
        QTest.mouseMove(canvas, start + (end - start) * part / 6)
QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])
label = window.findChild(QLabel, "predictedDigit")
for _ in range(600):
    QTest.qWait(20)
    if label.text() == "7":
        break
window.tabs.setCurrentIndex(1)
window.tabs.setCurrentIndex(2)
QTest.qWait(200)
print(label.text())
print(sorted(name for name in sys.modules if name in ("tensorflow", "keras")))
window.close()
"""

_READ_AT_ONCE = """
import sys
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from mnist_desktop.app import create_app
from mnist_desktop.drawing.canvas.tools import Tool
application, window = create_app(["mnist-desktop"], at_once=False)
window.show()
window.drawing.load_bundled()
canvas = window.drawing.canvas
canvas.put_down(QPointF(80, 70), Tool.PEN)
for x, y in ((195, 72), (170, 120), (130, 225)):
    canvas.move_to(QPointF(x, y))
canvas.lift()
label = window.findChild(QLabel, "predictedDigit")
for _ in range(600):
    QTest.qWait(20)
    if label.text() == "7":
        break
print(label.text(), sorted({"pydantic", "pyqtgraph", "PIL"} & set(sys.modules)))
window.close()
"""

_OPEN_AND_CLOSE = """
import sys
from PySide6.QtCore import QTimer
import mnist_desktop.app as app
create = app.create_app
def create_and_close(argv, **options):
    application, window = create(argv, **options)
    timer = QTimer(window, interval=50)
    timer.timeout.connect(check)
    timer.start()
    found.append(window)
    return application, window
found = []
def check():
    if found[0].training is not None and found[0].isVisible():
        print("complete"); found[0].close()
app.create_app = create_and_close
from mnist_desktop.__main__ import main
sys.argv = ["mnist-desktop"]
raise SystemExit(main())
"""


def run(program, home, **environment):
    return subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "MNIST_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_that_drawing_and_reading_need_no_tensorflow(tmp_path):
    done = run(_DRAW_AND_READ, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:2] == ["7", "[]"]


def test_that_the_first_reading_waits_for_nothing_that_other_tabs_need(tmp_path):
    done = run(_READ_AT_ONCE, tmp_path)
    assert done.stdout.split("\n")[0] == "7 []", done.stderr


def test_that_the_program_opens_completes_and_closes_without_a_word(tmp_path):
    done = run(_OPEN_AND_CLOSE, tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, "complete"), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("content", [b"{", b'{"tab": "x"}'])
def test_that_a_broken_settings_file_does_not_keep_the_window_closed(tmp_path, content):
    (tmp_path / "settings.json").write_bytes(content)
    done = run(_OPEN_AND_CLOSE, tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "settings.unreadable.json").read_bytes() == content
