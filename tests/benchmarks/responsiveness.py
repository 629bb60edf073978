"""I2, U1, U2: how quick the window stays, and how soon Stop stops."""

import json
import random
import sys
import time

import numpy as np
from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from mnist_desktop.app import create_app
from mnist_desktop.main_window import MainWindow

STOPS = 60
PEN_RATES = (125, 250, 500, 1000)
SECONDS_OF_STROKE = 1.5
SECONDS_OF_TRAINING = 12.0


class Heartbeat(QObject):
    """Milliseconds between the ticks of a 2 ms timer, with the second in which each ended."""

    def __init__(self) -> None:
        super().__init__()
        self._clock, self._timer = QElapsedTimer(), QTimer(self)
        self.gaps: list[tuple[float, float]] = []
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._beat)
        self.start = time.perf_counter()
        self._clock.start()
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        self.gaps.append((time.perf_counter() - self.start, self._clock.nsecsElapsed() / 1e6))
        self._clock.restart()


def training(window: MainWindow):  # type: ignore[no-untyped-def]
    """The Train tab, which is there because the window is complete."""
    assert window.training is not None
    return window.training


def wait(application: QApplication, done, limit: float = 120.0) -> None:  # type: ignore[no-untyped-def]
    """Run the event loop until ``done()``."""
    end = time.perf_counter() + limit
    while not done() and time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.0005)


def loop_gaps(application: QApplication, window: MainWindow) -> tuple[str, str]:
    """U1: 99th percentile and maximum while the course network trains, after TensorFlow is there."""
    tab = training(window)
    tab.form.epochs.setValue(200)
    window.findChild(QPushButton, "trainButton").click()
    heart = Heartbeat()
    wait(application, lambda: len(tab.view.loss.steps) > 0)
    begun = time.perf_counter() - heart.start
    wait(application, lambda: time.perf_counter() - heart.start > begun + SECONDS_OF_TRAINING)
    steady = [gap for at, gap in heart.gaps if at > begun + 1.0]
    before = [gap for at, gap in heart.gaps if at <= begun + 1.0]
    return f"{np.percentile(steady, 99):.1f}; {max(steady):.0f}", f"{max(before):.0f}"


def pen_to_bars(application: QApplication, window: MainWindow) -> float:
    """I2: 95th percentile of the milliseconds from a pen's move to bars that show it, over all rates."""
    return float(
        np.percentile([late for rate in PEN_RATES for late in replayed(application, window, rate)], 95)
    )


def replayed(application: QApplication, window: MainWindow, hertz: int) -> list[float]:
    """Milliseconds each move of a stroke waited, sent as often as a pen does: from due to painted."""
    canvas, bars = window.findChild(QWidget, "drawingCanvas"), window.findChild(QWidget, "probabilityBars")
    assert canvas is not None
    assert bars is not None
    side = canvas.width()
    path = [
        QPoint(round(side * (0.5 + 0.3 * np.cos(at * 6))), round(side * (0.5 + 0.3 * np.sin(at * 9))))
        for at in np.arange(0, SECONDS_OF_STROKE, 1 / hertz)
    ]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, path[0])
    wait(application, lambda: False, 0.05)
    taken: list[float] = []
    waiting: list[float] = []
    shown, sent, start = bars.probabilities, 0, time.perf_counter()  # type: ignore[attr-defined]
    while sent < len(path) or (waiting and time.perf_counter() - waiting[0] < 0.5):
        while sent < len(path) and time.perf_counter() - start >= sent / hertz:
            QTest.mouseMove(canvas, path[sent])
            waiting.append(start + sent / hertz)
            sent += 1
        application.processEvents()
        if bars.probabilities is not shown:  # type: ignore[attr-defined]
            shown = bars.probabilities  # type: ignore[attr-defined]
            bars.repaint()
            taken += [1000 * (time.perf_counter() - due) for due in waiting]
            waiting.clear()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, path[-1])
    window.findChild(QPushButton, "clearCanvas").click()
    return taken


def stops(application: QApplication, window: MainWindow) -> list[float]:
    """U2: milliseconds from Stop to the ending, at random moments of a run, validation included."""
    tab, rng, taken = training(window), random.Random(0), []
    for _ in range(STOPS):
        window.findChild(QPushButton, "trainButton").click()
        wait(application, lambda: len(tab.view.loss.steps) > 0 and tab.is_busy)
        wait(application, lambda: False, rng.uniform(0.0, 1.5))
        start = time.perf_counter()
        window.findChild(QPushButton, "stopButton").click()
        wait(application, lambda: not tab.is_busy)
        taken.append(1000 * (time.perf_counter() - start))
        tab.view.loss.clear_run(1)
    return taken


def main() -> None:
    """Measure all three in one window."""
    application, window = create_app([])
    window.show()
    wait(application, lambda: False, 1.0)
    results: dict[str, object] = {}
    wanted = sys.argv[1:] or ["I2", "U1", "U2"]
    idle = pen_to_bars(application, window)
    window.tabs.setCurrentIndex(1)
    results["U1"], results["largest_gap_before"] = loop_gaps(application, window)
    window.tabs.setCurrentIndex(0)
    results["I2"] = f"{idle:.1f}; {pen_to_bars(application, window):.1f}"
    window.findChild(QPushButton, "stopButton").click()
    wait(application, lambda: not training(window).is_busy)
    if "U2" in wanted:
        taken = stops(application, window)
        results["U2"] = f"{np.percentile(taken, 99):.0f}"
        results["stop_median"] = f"{np.median(taken):.0f}"
    window.close()
    print(json.dumps(results))


if __name__ == "__main__":
    main()
