import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from trainer.data.drawings import DrawingStore

SEVEN = ((85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225))
ONE = ((150, 40), (145, 130), (138, 240))


class Person:
    """Draws, presses and looks in the real window."""

    def __init__(self, qtbot, window, part) -> None:
        self._qtbot, self._window, self._part = qtbot, window, part
        self.canvas = part(window, QWidget, "drawingCanvas")

    def draw(self, points) -> None:
        """Draw a stroke with the mouse, in canvas units."""
        self._window.tabs.setCurrentIndex(0)
        scale = self.canvas.width() / 280
        places = [QPoint(round(x * scale), round(y * scale)) for x, y in points]
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=places[0])
        for start, end in itertools.pairwise(places):
            for step in range(1, 7):
                QTest.mouseMove(self.canvas, start + (end - start) * step / 6)
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=places[-1])

    def press(self, name: str) -> None:
        button = self._part(self._window, QPushButton, name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, widget, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self._window.activateWindow()
        widget.setFocus()
        self._qtbot.waitUntil(widget.hasFocus)
        QTest.keyClick(widget, key, modifier)

    def sees(self, name: str, text: str) -> None:
        """Wait until the label ``name`` says ``text``."""
        label = self._part(self._window, QLabel, name)
        self._qtbot.waitUntil(lambda: text in label.text(), timeout=20_000)

    def says(self, name: str) -> str:
        return self._part(self._window, QLabel, name).text()

    def keep(self, points, digit: int) -> None:
        """Draw and press what it was; the canvas is empty again afterwards."""
        self.draw(points)
        self.press(f"label{digit}")
        self.sees("labelNote", f"Saved as {digit}")
        self.press("clearCanvas")


@pytest.fixture
def person(qtbot, window, part):
    return Person(qtbot, window, part)


@pytest.fixture
def meet(qtbot, part):
    """A person in front of another window."""
    return lambda window: Person(qtbot, window, part)


@pytest.fixture
def kept():
    """What is on the disk, newest first, seen by somebody else."""

    def look():
        with DrawingStore() as store:
            return store.drawings()

    return look


@pytest.fixture
def fill(image_of):
    """Puts drawings on the disk before any window is open: label, writer and what they were read as."""

    def put(*drawings):
        with DrawingStore() as store:
            return [
                store.add(label=label, writer=writer, image=image_of(shown), read_as=label, model="old")
                for label, writer, shown in drawings
            ]

    return put


@pytest.fixture(scope="session")
def image_of():
    """The most ordinary of MNIST's first images of a digit: any reader reads it."""
    from trainer.data.sources import load_image_set

    mnist = load_image_set("mnist")
    images, labels = mnist.train_images[:3000], mnist.train_labels[:3000]

    def find(digit: int) -> np.ndarray:
        candidates = images[labels == digit].astype(np.float32)
        distances = ((candidates - candidates.mean(axis=0)) ** 2).sum(axis=(1, 2))
        return candidates[int(distances.argmin())].astype(np.uint8)

    return find
