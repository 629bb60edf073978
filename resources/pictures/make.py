"""Make the README's pictures anew: ``uv run python resources/pictures/make.py [folder]``.

Drives the real window, without a screen: draws a seven, a number and a letter, keeps some drawings
(digits of MNIST's test set stand in for a class), trains the course network on MNIST, opens the activation
functions and the rooms of Learn; in both languages and both themes.
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
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QPushButton,
    QSlider,
    QTabWidget,
    QToolButton,
    QWidget,
)

from mnist_desktop.app import create_app
from mnist_desktop.main_window import MainWindow
from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.run_view import CODE, DATA
from mnist_desktop.translation import Language
from trainer import Classifier, load_image_set
from trainer.data.drawings import DrawingStore
from trainer.library import all_runs
from trainer.presets import preset

HERE = Path(__file__).resolve().parent
Lines = tuple[tuple[tuple[float, float], ...], ...]
SEVEN: Lines = (
    ((80, 70), (140, 66), (195, 72), (170, 120), (145, 170), (130, 225)),
    ((120, 150), (190, 138)),
)
LETTER: Lines = (((70, 220), (105, 120), (140, 50), (180, 130), (212, 220)), ((98, 158), (188, 154)))
NUMBER: Lines = (
    ((14, 112), (24, 94), (44, 92), (54, 108), (46, 134), (28, 158), (12, 180), (60, 178)),
    ((104, 94), (86, 104), (80, 138), (90, 172), (110, 178), (124, 158), (124, 118), (104, 94)),
    ((148, 114), (158, 96), (178, 92), (190, 108), (180, 136), (160, 160), (146, 180), (194, 178)),
    ((246, 92), (226, 116), (216, 148), (222, 174), (240, 182), (254, 166), (246, 148), (222, 154)),
)
TABS = {"draw": 0, "train": 1, "activations": 2, "learn": 3, "my-digits": 4}


def main() -> None:
    """Draw, keep, train; then take every picture."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    _keep_drawings()
    application, window = create_app([])
    window.resize(1280, 720)
    window.show()
    _rest(application, 0.5)
    for name, lines, width in (("draw-number", NUMBER, 14), ("draw-letter", LETTER, 22)):
        _draw(window, lines, width)
        window.drawing.compare_with(Classifier.bundled("course-mlp") if name == "draw-letter" else None)
        _rest(application, 2.5)  # the nearest training images come from a file that is large
        window.grab().save(str(folder / f"{name}-light-en.png"))
    window.drawing.compare_with(None)
    _draw(window, SEVEN, 22)
    assert window.training is not None
    window.training.form.epochs.setValue(10)
    window.findChild(QPushButton, "trainButton").click()
    while window.training.is_busy:
        _rest(application, 0.1)
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        for language in Language:
            _choose(window, "themeChoice", theme)
            _choose(window, "languageChoice", language)
            for tab, index in TABS.items():
                window.tabs.setCurrentIndex(index)
                _rest(application, 0.6)
                window.grab().save(str(folder / f"{tab}-{theme}-{language}.png"))
    _choose(window, "themeChoice", ThemeChoice.LIGHT)
    _choose(window, "languageChoice", Language.ENGLISH)
    _show_training_pages(application, window, folder)
    _show_rooms(application, window, folder)
    window.close()


def _show_training_pages(application: QApplication, window: MainWindow, folder: Path) -> None:
    """The layer editor above the data, targets and rates above the script, an early epoch in Draw."""
    assert window.training is not None
    window.tabs.setCurrentIndex(TABS["train"])
    forms = window.findChild(QTabWidget, "formTabs")
    pages = window.findChild(QTabWidget, "runDetailsTabs")
    window.training.form.show_config(preset("cnn"))
    forms.setCurrentIndex(2)
    pages.setCurrentIndex(DATA)
    _rest(application, 2.5)
    window.grab().save(str(folder / "train-layers-light-en.png"))
    forms.setCurrentIndex(4)
    pages.setCurrentIndex(CODE)
    window.training.form.use_targets(0.98, 0.1)
    window.findChild(QToolButton, "ratesToggle").click()
    _rest(application, 1)
    window.grab().save(str(folder / "train-code-light-en.png"))
    window.tabs.setCurrentIndex(TABS["draw"])
    window.drawing.follow_epoch(all_runs()[0].name, 1)
    _rest(application, 2)
    window.grab().save(str(folder / "draw-epochs-light-en.png"))


def _show_rooms(application: QApplication, window: MainWindow, folder: Path) -> None:
    """Every room of Activations and Learn, with the seven that was drawn."""
    _draw(window, SEVEN, 22)
    _rest(application, 1)
    for name, tab in (("activations", window.activations), ("learn", window.learning)):
        assert tab is not None
        window.tabs.setCurrentIndex(TABS[name])
        for key in tab.rooms.keys[1:]:  # the first one is in the tab's own picture
            tab.rooms.go_to(key)
            _rest(application, 2.5)
            if key == "fit":
                _guess_and_train(application, window)
            window.grab().save(str(folder / f"{name}-{key}-light-en.png"))
        tab.rooms.go_to(tab.rooms.keys[0])


def _guess_and_train(application: QApplication, window: MainWindow) -> None:
    """The first experiment of over- and underfitting, to its end."""
    window.findChild(QPushButton, "fitGuess-2").click()
    window.findChild(QPushButton, "fitRun").click()
    while not window.findChild(QPushButton, "fitStop").isHidden():
        _rest(application, 0.5)
    _rest(application, 1)


def _choose(window: MainWindow, name: str, value: object) -> None:
    box = window.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def _draw(window: MainWindow, lines: Lines, width: int) -> None:
    window.findChild(QPushButton, "clearCanvas").click()
    window.findChild(QSlider, "penWidth").setValue(width)
    canvas = window.findChild(QWidget, "drawingCanvas")
    scale = canvas.width() / 280
    for line in lines:
        points = [QPoint(round(x * scale), round(y * scale)) for x, y in line]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
        for start, end in itertools.pairwise(points):
            for part in range(1, 9):
                QTest.mouseMove(canvas, start + (end - start) * part / 8)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])


def _keep_drawings() -> None:
    """Some ninety drawings by three writers, some of them hard to read."""
    images = load_image_set("mnist")
    reader = Classifier.default()
    doubtful = reader.classify_batch(images.test_images).max(axis=1).argsort()[:12]
    with DrawingStore() as store:
        for place, index in enumerate([*range(80), *doubtful]):
            image = images.test_images[index]
            store.add(
                label=int(images.test_labels[index]),
                writer=("Ayşe", "Deniz", "Umut")[place % 3],
                image=image,
                read_as=reader.classify(image).digit,
                model=reader.name,
            )


def _rest(application: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main()
