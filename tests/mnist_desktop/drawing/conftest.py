import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mnist_desktop.drawing.drawing_tab import DrawingTab
from trainer.inference import Classifier

SEVEN = [(85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225)]


class Answering:
    """Gives the same probabilities for everything, and keeps what it was asked."""

    def __init__(self, **shares: float) -> None:
        self.probabilities = np.full(10, (1 - sum(shares.values())) / (10 - len(shares)), np.float32)
        for name, share in shares.items():
            self.probabilities[int(name[1:])] = share
        self.asked = []

    def __call__(self, images):
        self.asked += list(images.copy())
        return np.tile(self.probabilities, (len(images), 1))


class Hand:
    """Draws on a canvas with real mouse and tablet events, in canvas units."""

    def __init__(self, canvas) -> None:
        self.canvas = canvas

    def at(self, point) -> QPoint:
        scale = self.canvas.width() / 280
        return QPoint(round(point[0] * scale), round(point[1] * scale))

    def lands_on(self, point):
        """The canvas point that the whole screen pixel nearest to ``point`` stands for."""
        scale = self.canvas.width() / 280
        return self.at(point).x() / scale, self.at(point).y() / scale

    def draw(self, points) -> None:
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=self.at(points[0]))
        for point in points[1:]:
            QTest.mouseMove(self.canvas, self.at(point))
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=self.at(points[-1]))

    def tablet(self, kind: QEvent.Type, point, pressure: float) -> QTabletEvent:
        down = kind is not QEvent.Type.TabletRelease
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        where = QPointF(self.at(point))
        event = QTabletEvent(
            kind, tablet(), where, where, pressure, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier,
            none if kind is QEvent.Type.TabletMove else left,
            left if down else none,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas, event)
        return event


def tablet() -> QPointingDevice:
    if not hasattr(tablet, "device"):
        tablet.device = QPointingDevice(
            "pen", 7,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1, 1, "", QPointingDeviceUniqueId(),
        )  # fmt: skip
    return tablet.device


@pytest.fixture
def tab(qtbot, theme, settings):
    tab = DrawingTab(theme, settings)
    qtbot.addWidget(tab, before_close_func=DrawingTab.finish)
    tab.resize(1280, 660)
    tab.show()
    with qtbot.waitActive(tab):
        tab.activateWindow()
    return tab


@pytest.fixture
def hand(tab):
    return Hand(tab.canvas)


@pytest.fixture
def answering():
    """Makes a classifier that gives fixed probabilities."""

    def make(name="fixed", card=None, **shares):
        return Classifier(Answering(**shares), name, card or {})

    return make
