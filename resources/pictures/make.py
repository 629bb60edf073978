"""Make the README's pictures anew: ``uv run python resources/pictures/make.py [folder]``.

Drives the real window, without a screen: draws a seven, trains the course network on MNIST, opens the
activation functions; in both languages and both themes.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["MNIST_DESKTOP_HOME"] = tempfile.mkdtemp()

import itertools

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from mnist_desktop.app import create_app
from mnist_desktop.main_window import MainWindow
from mnist_desktop.theme import ThemeChoice
from mnist_desktop.translation import Language

HERE = Path(__file__).resolve().parent
SEVEN = ((80, 70), (140, 66), (195, 72), (170, 120), (145, 170), (130, 225))


def main() -> None:
    """Draw, train, explore; then take every picture."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    application, window = create_app([])
    window.resize(1280, 720)
    window.show()
    _rest(application, 0.5)
    _draw(window)
    assert window.training is not None
    window.training.form.epochs.setValue(10)
    window.findChild(QPushButton, "trainButton").click()
    while window.training.is_busy:
        _rest(application, 0.1)
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        for language in Language:
            _choose(window, "themeChoice", theme)
            _choose(window, "languageChoice", language)
            for index, tab in enumerate(("draw", "train", "activations")):
                window.tabs.setCurrentIndex(index)
                _rest(application, 0.3)
                window.grab().save(str(folder / f"{tab}-{theme}-{language}.png"))
    window.close()


def _choose(window: MainWindow, name: str, value: object) -> None:
    box = window.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def _draw(window: MainWindow) -> None:
    canvas = window.findChild(QWidget, "drawingCanvas")
    scale = canvas.width() / 280
    points = [QPoint(round(x * scale), round(y * scale)) for x, y in SEVEN]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for start, end in itertools.pairwise(points):
        for part in range(1, 9):
            QTest.mouseMove(canvas, start + (end - start) * part / 8)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])


def _rest(application: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main()
