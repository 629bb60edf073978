"""U5: how soon a room of Activations and Learn answers when a control is moved.

``python tests/benchmarks/rooms.py`` lists every control, the slowest first. ``U5`` prints as JSON, of all
sliders and number fields the slowest each: until the result is painted, and of it the window's own thread.
"""

import json
import sys
import time
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QListWidget,
    QSlider,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from mnist_desktop.app import create_app
from mnist_desktop.main_window import MainWindow
from mnist_desktop.widgets.background import Background
from mnist_desktop.widgets.rooms import Rooms

MOVES = 24
SIZE = (1280, 720)
KINDS = (QSlider, QSpinBox, QDoubleSpinBox, QComboBox)
Control = QSlider | QSpinBox | QDoubleSpinBox | QComboBox


def settle(application: QApplication, room: QWidget, limit: float = 20.0) -> None:
    """Let the events happen until no thread of ``room`` works and everything is painted."""
    end = time.perf_counter() + limit
    threads = room.findChildren(Background)
    application.processEvents()
    while any(each.is_busy for each in threads) and time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.0005)
    application.processEvents()


def pages(widget: QWidget) -> Iterator[QWidget]:
    """``widget`` with each of the pages within it in front, one after the other."""
    inner = [each for each in widget.findChildren(QTabWidget) if each.isVisible()]
    if not inner:
        yield widget
        return
    for place in range(inner[0].count()):
        inner[0].setCurrentIndex(place)
        yield from pages(inner[0].widget(place))


def choices(page: QWidget) -> Iterator[None]:
    """``page`` as it is; with the activation functions on it all drawn, and each in focus in its turn."""
    functions = page.findChild(QListWidget, "activationList")
    if functions is None:
        yield
        return
    for row in range(functions.count()):
        item = functions.item(row)
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            item.setCheckState(Qt.CheckState.Checked)
    for row in range(functions.count()):
        functions.setCurrentRow(row)
        yield


def controls(page: QWidget) -> list[Control]:
    """What can be moved or chosen on ``page`` now."""
    found = [each for kind in KINDS for each in page.findChildren(kind)]
    return [each for each in found if each.isVisible() and each.isEnabled()]


def kind_of(control: Control) -> str:
    """Qt's name for what ``control`` is."""
    return next(kind.__name__ for kind in KINDS if isinstance(control, kind))


def moves(control: Control) -> Iterator[float]:
    """Values from one end of ``control`` to the other, and back to where it was."""
    if isinstance(control, QComboBox):
        first, last, now = 0, control.count() - 1, control.currentIndex()
    else:
        first, last, now = control.minimum(), control.maximum(), control.value()
    yield from np.linspace(first, last, min(MOVES, round(last - first) + 1) if last > first else 1)
    yield now


def move(control: Control, value: float) -> None:
    """Set ``control`` as a person would."""
    if isinstance(control, QComboBox):
        control.setCurrentIndex(round(value))
    elif isinstance(control, QDoubleSpinBox):
        control.setValue(float(value))
    else:
        control.setValue(round(value))


def answer_times(application: QApplication, room: QWidget, control: Control) -> dict[str, float]:
    """95th percentiles in milliseconds: until the result is painted, and of it the window's own thread."""
    taken, own = [], []
    for value in moves(control):
        start, begun = time.perf_counter(), time.thread_time()
        move(control, value)
        settle(application, room)
        taken.append(1000 * (time.perf_counter() - start))
        own.append(1000 * (time.thread_time() - begun))
    return {
        "median": float(np.median(taken)),
        "p95": float(np.percentile(taken, 95)),
        "own p95": float(np.percentile(own, 95)),
    }


def measure(application: QApplication, window: MainWindow) -> dict[str, dict[str, float]]:
    """Every control of every room, by room and objectName."""
    results: dict[str, dict[str, float]] = {}
    for rooms in window.findChildren(Rooms):
        window.tabs.setCurrentWidget(next(tab for tab in tabs_of(window) if tab.isAncestorOf(rooms)))
        for key in rooms.keys:
            room = rooms.go_to(key)
            settle(application, room)
            for page in pages(room):
                for _ in choices(page):
                    settle(application, room)
                    for control in controls(page):
                        name = f"{key}: {control.objectName()} ({kind_of(control)})"
                        if name not in results and control.isVisible():
                            results[name] = answer_times(application, room, control)
    return results


def tabs_of(window: MainWindow) -> list[QWidget]:
    """The pages of the window."""
    return [window.tabs.widget(place) for place in range(window.tabs.count())]


def main() -> None:
    """Measure, and print what came out."""
    application, window = create_app(["mnist-desktop"])
    window.resize(*SIZE)
    window.show()
    results = measure(application, window)
    window.close()
    slowest = sorted(results, key=lambda name: -results[name]["p95"])
    if "U5" not in sys.argv:
        for name in slowest:
            figures = "  ".join(f"{kind} {figure:6.1f}" for kind, figure in results[name].items())
            print(f"{name:56} {figures}")
        return
    moved = [figures for name, figures in results.items() if "QComboBox" not in name]
    slowest_two = (f"{max(figures[kind] for figures in moved):.0f}" for kind in ("p95", "own p95"))
    print(json.dumps({"U5": "; ".join(slowest_two)}))


if __name__ == "__main__":
    main()
