"""S1, S2: process start to the first frame, and to the first drawing that was read."""

import json
import statistics
import subprocess
import sys
import time

ROUNDS = 9

_BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class FirstFrame(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time() - float(sys.argv[1])); QTimer.singleShot(0, application.quit)
        return False
application = QApplication([])
window, label, filter = QMainWindow(), QLabel("Hello"), FirstFrame()
window.setCentralWidget(label); label.installEventFilter(filter); window.resize(1280, 720)
window.show(); application.exec()
"""

_OURS = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
import mnist_desktop.app as app
class Watcher(QObject):
    shown = 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.shown:
            self.shown = time.time() - float(sys.argv[1]); QTimer.singleShot(0, self.draw)
        return False
    @Slot()
    def draw(self):
        canvas = self.window.findChild(QWidget, "drawingCanvas")
        scale = canvas.width() / 280
        points = [QPoint(int(x * scale), int(y * scale)) for x, y in
                  [(80, 70), (110, 68), (140, 66), (195, 72), (170, 120), (145, 170), (130, 225)]]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
        for point in points[1:]:
            QTest.mouseMove(canvas, point)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])
        self.timer = QTimer(self, interval=1); self.timer.timeout.connect(self.look); self.timer.start()
    @Slot()
    def look(self):
        if self.window.findChild(QLabel, "predictedDigit").text() == "7" and not self.done:
            self.done = True
            print(self.shown, time.time() - float(sys.argv[1])); app.QApplication.instance().closeAllWindows()
    done = False
watcher = Watcher()
create = app.create_app
def create_and_watch(argv, **options):
    application, window = create(argv, **options)
    watcher.window = window
    window.findChild(QWidget, "drawingCanvas").installEventFilter(watcher)
    return application, window
app.create_app = create_and_watch
from mnist_desktop.__main__ import main
sys.argv[0:1] = ["mnist-desktop"]
arguments = sys.argv[:]
raise SystemExit(main())
"""


def seconds(program: str) -> list[float]:
    """What ``program`` prints when it is told its own start."""
    command = [sys.executable, "-c", program, str(time.time())]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return [float(part) for part in done.stdout.split()]


def main() -> None:
    """Measure in turn, so that the machine's moods fall on both."""
    seconds(_BARE), seconds(_OURS)
    bare, shown, read = [], [], []
    for _ in range(ROUNDS):
        bare += seconds(_BARE)
        first, second = seconds(_OURS)
        shown.append(first)
        read.append(second)
    base = statistics.median(bare)
    print(
        json.dumps(
            {
                "S1": round(statistics.median(shown) / base, 2),
                "S2": round(statistics.median(read) / base, 2),
                "bare_seconds": round(base, 3),
                "shown_seconds": round(statistics.median(shown), 3),
                "read_seconds": round(statistics.median(read), 3),
            }
        )
    )


if __name__ == "__main__":
    main()
