"""A session at the canvas in the real window, and what is left of it after a restart."""

import itertools

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QGuiApplication,
    QInputDevice,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from mnist_desktop.app import create_app
from trainer.data.drawings import DrawingStore
from trainer.data.ink import InkRaster, image_from_canvas

pytestmark = pytest.mark.end_to_end

SEVEN = [(80, 70), (140, 66), (195, 72), (170, 120), (145, 170), (130, 225)]
BLOT = [(40, 40), (60, 240), (230, 230)]
NINE = [(175, 95), (140, 70), (102, 95), (110, 132), (150, 138), (175, 98), (172, 150), (160, 222)]
THREE = [
    (95, 75),
    (140, 60),
    (178, 80),
    (172, 115),
    (130, 135),
    (178, 155),
    (188, 192),
    (150, 222),
    (92, 208),
]
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Desk:
    """The real window and the hand that uses it; points are in canvas units."""

    def __init__(self, qtbot) -> None:
        _, self.window = create_app([])
        self._qtbot = qtbot
        qtbot.addWidget(self.window)
        self.window.show()
        self.canvas = self.part(QWidget, "drawingCanvas")
        self._come_forward()

    def _come_forward(self):
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.canvas.setFocus()

    def part(self, kind, name):
        found = self.window.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} {name!r}"
        return found

    @property
    def pixels(self):
        return self.window.drawing.canvas.ink.pixels.copy()

    def at(self, point):
        scale = self.canvas.width() / 280
        return QPointF(point[0] * scale, point[1] * scale).toPoint()

    def draw(self, points, button=Qt.MouseButton.LeftButton):
        places = [self.at(point) for point in points]
        QTest.mousePress(self.canvas, button, NO_MODIFIER, places[0])
        for start, end in itertools.pairwise(places):
            for part in range(1, 7):
                QTest.mouseMove(self.canvas, start + (end - start) * part / 6)
        QTest.mouseRelease(self.canvas, button, NO_MODIFIER, places[-1])

    def draw_with_pen(self, device, points, pressure=0.5):
        self._pen(device, QEvent.Type.TabletPress, points[0], pressure)
        for start, end in itertools.pairwise(points):
            for part in range(1, 7):
                between = [one + (other - one) * part / 6 for one, other in zip(start, end, strict=True)]
                self._pen(device, QEvent.Type.TabletMove, between, pressure)
        self._pen(device, QEvent.Type.TabletRelease, points[-1], 0)

    def _pen(self, device, kind, point, pressure):
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        changed = none if kind is QEvent.Type.TabletMove else left
        down = none if kind is QEvent.Type.TabletRelease else left
        where = QPointF(self.at(point))
        event = QTabletEvent(kind, device, where, where, pressure, 0, 0, 0, 0, 0, NO_MODIFIER, changed, down)
        QApplication.sendEvent(self.canvas, event)

    def click(self, name):
        QTest.mouseClick(self.part(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def key(self, key, modifier=NO_MODIFIER):
        QTest.keyClick(self.canvas, key, modifier)

    def reads(self, text):
        numeral = self.part(QLabel, "predictedDigit")
        self._qtbot.waitUntil(lambda: numeral.text() == text)

    def paste_file(self, path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        QGuiApplication.clipboard().setMimeData(data)
        self.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self._qtbot.waitUntil(lambda: self.window.findChild(QDialog, "picturePreview") is not None)
        use = self.part(QAbstractButton, "pictureUse")
        self._qtbot.waitUntil(use.isEnabled)
        self.click("pictureUse")
        self._qtbot.waitUntil(lambda: self.window.findChild(QDialog, "picturePreview") is None)
        self._come_forward()

    def close(self):
        self.window.close()


@pytest.fixture
def pen():
    """A tablet's pen."""
    ability = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    kind, end = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
    return QPointingDevice("pen", 11, kind, end, ability, 1, 1, "", QPointingDeviceUniqueId())


@pytest.fixture
def photo(tmp_path):
    """A file with a dark three on light paper."""
    raster = InkRaster(280)
    raster.draw_stroke(THREE, 18)
    path = tmp_path / "three.png"
    Image.fromarray(235 - (raster.pixels * 0.8).astype(np.uint8)).save(path)
    return path


def draw_undo_and_erase(desk, pen):
    desk.draw(SEVEN)
    desk.reads("7")
    seven = desk.pixels
    desk.draw(BLOT)
    assert (desk.pixels != seven).any()
    desk.click("undoStroke")
    assert (desk.pixels == seven).all()
    desk.reads("7")
    desk.draw_with_pen(pen, [(90, 150), (200, 150)])
    assert (desk.pixels != seven).any()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert (desk.pixels != seven).any()
    desk.draw([(90, 150), (200, 150)], Qt.MouseButton.RightButton)  # the right button erases
    assert not desk.pixels[145:155, 95:195].any()
    desk.click("clearCanvas")
    assert not desk.pixels.any()


def test_that_a_session_is_found_again_after_a_restart(qtbot, pen, photo):
    desk = Desk(qtbot)
    draw_undo_and_erase(desk, pen)
    desk.paste_file(photo)
    desk.reads("3")
    desk.key(Qt.Key.Key_3)
    note = desk.part(QLabel, "labelNote")
    qtbot.waitUntil(lambda: note.text().startswith("Saved as 3"))
    three = image_from_canvas(desk.pixels)
    desk.click("clearCanvas")
    desk.draw_with_pen(pen, NINE)
    desk.reads("9")
    desk.key(Qt.Key.Key_4)  # the person says that it was a four
    qtbot.waitUntil(lambda: note.text().startswith("Saved as 4"))
    nine = desk.pixels
    desk.close()

    again = Desk(qtbot)
    assert (again.pixels == nine).all()
    again.reads("9")
    with DrawingStore() as store:
        newest, oldest = store.drawings()
    assert (newest.label, newest.read_as, oldest.label, oldest.read_as) == (4, 9, 3, 3)
    assert (newest.image == image_from_canvas(nine)).all()
    assert (oldest.image == three).all()
    again.close()


def test_that_ink_survives_even_a_window_that_was_closed_at_once(qtbot, pen):
    desk = Desk(qtbot)
    desk.draw(SEVEN)
    desk.draw_with_pen(pen, [(100, 150), (190, 150)])
    drawn = desk.pixels
    desk.close()
    again = Desk(qtbot)
    assert (again.pixels == drawn).all()
    again.close()
