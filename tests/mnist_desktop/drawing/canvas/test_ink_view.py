import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

ROOT = Path(__file__).resolve().parents[3]

_AT_ANY_RATIO = """
import sys
from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtWidgets import QApplication
from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.drawing.canvas.tools import Tool
from mnist_desktop.theme import Theme, ThemeChoice
ratio = float(sys.argv[1])
application = QApplication([])
canvas = DigitCanvas(Theme(application, ThemeChoice.LIGHT))
canvas.resize(420, 420)
canvas.show()
application.processEvents()
assert canvas.devicePixelRatioF() == ratio, canvas.devicePixelRatioF()
def way(tool, *points):
    canvas.put_down(QPointF(*points[0]), tool)
    for point in points[1:]:
        canvas.move_to(QPointF(*point))
    canvas.lift()
way(Tool.PEN, (90, 90), (330, 100), (200, 330))
way(Tool.PEN, (90, 300), (330, 310))
way(Tool.RUBBER, (210, 60), (210, 360))
areas = []
class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            areas.append(sum(each.width() * each.height() for each in event.region()))
        return False
for piecewise in (True, False):
    picture = canvas.grab().toImage()
    assert picture.width() == round(420 * ratio)
    scale, wrong, seen = 1.5 * ratio, 0, 0
    for y in range(6, 274, 2):
        for x in range(6, 274, 2):
            dark = picture.pixelColor(int((x + .5) * scale), int((y + .5) * scale)).lightness() < 128
            wrong += dark != (canvas.ink.pixels[y, x] > 127)
            seen += dark
    assert seen > 500 and wrong < 0.004 * 134 * 134, (seen, wrong)
    canvas._paint_all()
application.processEvents()
watcher = Watcher()
canvas.installEventFilter(watcher)
canvas.put_down(QPointF(200, 200), Tool.PEN); application.processEvents(); areas.clear()
canvas.move_to(QPointF(205, 203)); application.processEvents()
assert 0 < sum(areas) < 0.05 * 420 * 420, areas
edge = canvas._picture.image
assert edge.width() == round(420 * ratio) and edge.devicePixelRatio() == ratio
"""


@pytest.mark.parametrize("ratio", ["1", "1.5", "2", "3"])
def test_that_the_canvas_is_sharp_and_exact_on_screens_of_any_density(ratio):
    finished = subprocess.run(
        [sys.executable, "-c", _AT_ANY_RATIO, ratio],
        env={**os.environ, "QT_SCALE_FACTOR": ratio, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert finished.returncode == 0, finished.stderr


def test_that_boxes_are_drawn_over_the_ink_and_taken_away(tab, theme):
    empty = tab.canvas.grab().toImage()
    tab.canvas.show_boxes([(100, 100, 60, 80), (10, 1, 40, 40)], ["2", ""])
    shown = tab.canvas.grab().toImage()
    assert shown != empty
    scale = tab.canvas.width() / 280
    column, row = round(130 * scale), round(100 * scale) - 3
    line = [QColor(shown.pixelColor(column, row + off)).name() for off in (-1, 0, 1)]
    assert set(line) != {theme.tokens.paper}
    assert QColor(shown.pixelColor(column, row + 20)).name() == theme.tokens.paper
    tab.canvas.show_boxes([], [])
    assert tab.canvas.grab().toImage() == empty
