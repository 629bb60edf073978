"""U4, M1: what the last point of a long stroke costs, and whether memory stays flat."""

import gc
import json
import random
import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.drawing.canvas.tools import Tool
from mnist_desktop.theme import Theme, ThemeChoice

POINTS, EARLY, LATE, AROUND = 5_040, 50, 5_000, 40
ROUNDS = 15
STROKES, POINTS_OF_A_STROKE, SETTLED = 10_000, 60, 2_000


def canvas_in(application: QApplication) -> DigitCanvas:
    """A canvas of the size it has in a window of 1280 × 720."""
    canvas = DigitCanvas(Theme(application, ThemeChoice.LIGHT))
    canvas.resize(560, 560)
    canvas.show()
    application.processEvents()
    return canvas


def point_cost(application: QApplication, canvas: DigitCanvas) -> float:
    """U4: the time of a point, its painting included, around point 5,000 / around point 50; medians."""
    ratios = []
    for seed in range(ROUNDS):
        chance, taken = random.Random(seed), []
        x = y = 280.0
        canvas.put_down(QPointF(x, y), Tool.PEN)
        for _ in range(POINTS):
            x = min(max(x + chance.uniform(-6, 6), 20), 540)
            y = min(max(y + chance.uniform(-6, 6), 20), 540)
            start = time.perf_counter()
            canvas.move_to(QPointF(x, y))
            application.processEvents()
            taken.append(time.perf_counter() - start)
        canvas.lift()
        canvas.clear()
        early, late = (statistics.median(taken[point - AROUND : point + AROUND]) for point in (EARLY, LATE))
        ratios.append(late / early)
    return statistics.median(ratios)


def memory_growth(application: QApplication, canvas: DigitCanvas) -> float:
    """M1: MiB that 8,000 strokes add after the first 2,000, with erasing, undo and clearing now and then."""
    chance, before = random.Random(0), 0.0
    for number in range(STROKES):
        tool = Tool.RUBBER if number % 7 == 3 else Tool.STROKE_ERASER if number % 11 == 5 else Tool.PEN
        x, y = chance.uniform(50, 510), chance.uniform(50, 510)
        canvas.put_down(QPointF(x, y), tool)
        for _ in range(POINTS_OF_A_STROKE):
            x, y = x + chance.uniform(-8, 8), y + chance.uniform(-8, 8)
            canvas.move_to(QPointF(x, y))
        canvas.lift()
        if number % 5 == 4:
            canvas.clear()
        if number % 50 == 49:
            canvas.undo()
        if number % 20 == 0:
            application.processEvents()
        if number == SETTLED:
            gc.collect()
            before = resident()
    gc.collect()
    return resident() - before


def resident() -> float:
    """MiB of memory that the process has now (Linux)."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 2**20


def main() -> None:
    """Measure what was asked for."""
    application = QApplication([])
    canvas = canvas_in(application)
    wanted, results = sys.argv[1:] or ["U4", "M1"], dict[str, object]()
    if "U4" in wanted:
        results["U4"] = f"{point_cost(application, canvas):.2f}"
    if "M1" in wanted:
        results["M1"] = f"{memory_growth(application, canvas):.1f}"
    print(json.dumps(results))


if __name__ == "__main__":
    main()
