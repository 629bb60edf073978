"""The main job in the real window: draw and be read, train live, stop, explore, in two languages."""

import itertools
import time

import numpy as np
import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton, QSpinBox, QWidget

from mnist_desktop.app import create_app
from mnist_desktop.theme import ThemeChoice
from mnist_desktop.translation import Language
from trainer.training.result import Outcome

pytestmark = pytest.mark.end_to_end

# How a person writes them: points on the 280 × 280 canvas, one list a stroke.
DIGITS = {
    0: [[(140, 60), (95, 85), (80, 140), (95, 200), (140, 222), (185, 200), (200, 140), (185, 85), (140, 60)]],
    1: [[(142, 60), (140, 120), (138, 170), (136, 222)]],
    2: [[(90, 95), (110, 68), (150, 62), (180, 85), (175, 120), (140, 160), (90, 215), (140, 212), (195, 214)]],
    3: [
        [
            (95, 75), (140, 60), (178, 80), (172, 115), (130, 135),
            (178, 155), (188, 192), (150, 222), (92, 208),
        ]
    ],
    4: [[(120, 60), (100, 110), (85, 155), (140, 156), (205, 154)], [(165, 90), (163, 150), (160, 225)]],
    5: [[(185, 65), (110, 66), (104, 125), (150, 118), (185, 145), (182, 190), (140, 220), (90, 205)]],
    6: [
        [
            (165, 60), (115, 105), (92, 165), (110, 212), (155, 222),
            (182, 190), (165, 155), (125, 155), (96, 180),
        ]
    ],
    7: [[(80, 70), (140, 66), (195, 72), (170, 120), (145, 170), (130, 225)]],
    8: [
        [
            (175, 85), (140, 62), (105, 85), (120, 122), (160, 150), (180, 190), (140, 222),
            (100, 192), (120, 152), (160, 120), (176, 88),
        ]
    ],
    9: [[(175, 95), (140, 70), (102, 95), (110, 132), (150, 138), (175, 98), (172, 150), (160, 222)]],
}  # fmt: skip


class Heartbeat(QObject):
    """The longest time the event loop was away, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._clock.start()
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        self.longest = max(self.longest, self._clock.restart())

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def window(qtbot):
    _, window = create_app([])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def draw(window, strokes):
    """Draw with the mouse, as quickly as a person does."""
    canvas = window.findChild(QWidget, "drawingCanvas")
    scale = canvas.width() / 280
    for stroke in strokes:
        points = [QPoint(round(x * scale), round(y * scale)) for x, y in stroke]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
        for start, end in itertools.pairwise(points):
            for part in range(1, 7):
                QTest.mouseMove(canvas, start + (end - start) * part / 6)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])


def click(window, name):
    QTest.mouseClick(window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def choose(window, name, value):
    box = window.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    assert box.currentData() == value


@pytest.mark.parametrize("digit", DIGITS)
def test_that_a_digit_drawn_with_the_mouse_is_read(window, qtbot, digit):
    draw(window, DIGITS[digit])
    qtbot.waitUntil(lambda: window.findChild(QLabel, "predictedDigit").text() == str(digit))


def test_that_the_answer_follows_the_pen_before_it_is_lifted(window, qtbot):
    canvas = window.findChild(QWidget, "drawingCanvas")
    scale = canvas.width() / 280
    numeral, seen = window.findChild(QLabel, "predictedDigit"), []
    points = [QPoint(round(x * scale), round(y * scale)) for x, y in DIGITS[7][0]]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for start, end in itertools.pairwise(points):
        for part in range(1, 7):
            QTest.mouseMove(canvas, start + (end - start) * part / 6)
            qtbot.wait(10)
            seen.append(numeral.text())
    qtbot.waitUntil(lambda: numeral.text() == "7")
    assert len(set(seen)) > 1
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])


@pytest.mark.keras
def test_that_the_course_network_learns_mnist_while_the_window_stays_alive(window, qtbot):
    window.tabs.setCurrentIndex(1)
    choose(window, "presetChoice", "course-mlp")
    window.findChild(QSpinBox, "epochsField").setValue(1)
    loss, accuracy = window.findChild(QWidget, "lossPlot"), window.findChild(QWidget, "accuracyPlot")
    bar = window.findChild(QProgressBar, "trainingProgress")
    results, points = [], []
    window.training._bridge.run_finished.connect(results.append)
    click(window, "trainButton")
    qtbot.waitUntil(lambda: len(loss.steps) > 0, timeout=90_000)  # TensorFlow loads here
    heart = Heartbeat()
    while not results:
        qtbot.wait(50)
        points.append((len(loss.steps), bar.value()))
    heart.stop()
    assert heart.longest < 1500  # an epoch takes longer
    assert len(loss.steps) == len(accuracy.steps) == 1500
    assert len(loss.validation) == len(accuracy.training) == 1
    assert len({number for number, _ in points}) >= 5  # it grew before one's eyes
    assert points == sorted(points)
    result = results[0].result
    assert result.outcome is Outcome.COMPLETED
    assert result.parameters == 109_386
    assert result.test.accuracy > 0.95
    shown = window.findChild(QLabel, "testResult").text()
    assert f"{result.test.accuracy * 100:.2f} %" in shown
    assert np.sum(result.test.confusion) == 10_000


@pytest.mark.keras
def test_that_stop_ends_a_run_in_the_middle_and_its_model_reads_the_drawing(window, qtbot):
    draw(window, DIGITS[0])
    window.tabs.setCurrentIndex(1)
    window.findChild(QSpinBox, "epochsField").setValue(50)
    click(window, "trainButton")
    loss = window.findChild(QWidget, "lossPlot")
    qtbot.waitUntil(lambda: len(loss.steps) > 1000, timeout=90_000)
    start = time.perf_counter()
    click(window, "stopButton")
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "trainButton").isEnabled())
    assert time.perf_counter() - start < 5  # 50 epochs take minutes
    assert window.findChild(QLabel, "runState").text() == "Stopped"
    click(window, "useModel")
    qtbot.waitUntil(lambda: window.tabs.currentIndex() == 0, timeout=20_000)
    assert window.findChild(QLabel, "modelName").text() == "Course network"
    qtbot.waitUntil(lambda: window.findChild(QLabel, "predictedDigit").text() == "0")


def test_that_language_and_theme_change_while_the_drawing_stays(window, qtbot):
    draw(window, DIGITS[7])
    qtbot.waitUntil(lambda: window.findChild(QLabel, "verdict").text() == "Sure")
    choose(window, "languageChoice", Language.TURKISH)
    choose(window, "themeChoice", ThemeChoice.DARK)
    qtbot.waitUntil(lambda: window.findChild(QLabel, "verdict").text() == "Emin")
    assert [window.tabs.tabText(index) for index in range(3)] == ["Çiz", "Eğit", "Aktivasyonlar"]
    assert window.findChild(QPushButton, "trainButton").text() == "Eğit"
    assert window.findChild(QLabel, "predictedDigit").text() == "7"
