import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QSlider,
    QTabWidget,
    QToolButton,
    QWidget,
)

import mnist_desktop
from mnist_desktop.drawing.answers.prediction_bars import PredictionBars
from mnist_desktop.drawing.drawing_tab import DrawingTab
from mnist_desktop.drawing.explanation.seen_image import SeenImage
from mnist_desktop.handwriting.label_bar import LabelBar
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import ThemeChoice
from trainer.data.ink import image_from_canvas
from trainer.errors import ModelError
from trainer.inference import Classifier

SEVEN = [(85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225)]
CONTROLS = {
    "drawingCanvas", "penWidth", "undoStroke", "redoStroke", "clearCanvas", "predictedDigit",
    "probabilityBars", "seenImage", "useBundledModel", "modelChoice", "comparisonChoice",
    "stageCrop", "stageBox", "stageCentre", "occlusionToggle", "neighbour0", "neighbour4", "epochSlider", "playEpochs",
}  # fmt: skip


def label(tab, name) -> str:
    return tab.findChild(QLabel, name).text()


def bars(tab) -> PredictionBars:
    return tab.findChild(PredictionBars, "probabilityBars")


def button(tab, name) -> QAbstractButton:
    return tab.findChild(QAbstractButton, name)


def click(tab, name) -> None:
    QTest.mouseClick(button(tab, name), Qt.MouseButton.LeftButton)


def test_that_each_control_has_a_name_and_a_tooltip(tab):
    found = {each.objectName(): each for each in tab.findChildren(QWidget) if each.objectName() in CONTROLS}
    assert set(found) == CONTROLS
    assert [name for name, each in found.items() if not each.accessibleName()] == []
    assert [name for name, each in found.items() if not each.toolTip().endswith(".")] == []


def test_that_the_answer_follows_the_pen_before_it_is_lifted(tab, hand, qtbot, answering):
    tab.use_classifier(answering(p7=0.97))
    QTest.mousePress(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at(SEVEN[0]))
    QTest.mouseMove(tab.canvas, hand.at(SEVEN[1]))
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")
    assert tab.canvas.ink.is_drawing
    assert bars(tab).probabilities[7] == pytest.approx(0.97)
    QTest.mouseRelease(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at(SEVEN[1]))


def test_that_the_network_gets_the_newest_ink_and_shows_what_it_got(tab, hand, qtbot, answering):
    classifier = answering(p7=0.97)
    tab.use_classifier(classifier)
    hand.draw(SEVEN)
    expected = image_from_canvas(tab.canvas.ink.pixels)
    qtbot.waitUntil(lambda: np.array_equal(classifier._answer.asked[-1:], expected[np.newaxis]))
    np.testing.assert_array_equal(tab.findChild(SeenImage, "seenImage").image, expected)


def test_that_no_timer_runs_after_the_end(tab, hand, qtbot, answering):
    tab.use_classifier(answering(p7=0.97))
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")
    hand.draw(SEVEN)
    tab.finish()
    tab.use_classifier(answering(p1=0.97))  # one that was being loaded
    assert not any(timer.isActive() for timer in tab.findChildren(QTimer))


def test_that_a_burst_of_points_is_read_once(tab, hand, qtbot, answering):
    classifier = answering(p7=0.97)
    tab.use_classifier(classifier)
    for _ in range(50):
        tab.canvas.ink_changed.emit()
    hand.draw(SEVEN * 20)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")
    assert 0 < len(classifier._answer.asked) < 10


def test_that_ink_drawn_before_the_reader_was_there_is_read_then(tab, hand, qtbot, answering):
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "verdict") == "One moment …")
    assert label(tab, "predictedDigit") == ""
    assert tab.findChild(SeenImage, "seenImage").image.any()
    tab.use_classifier(answering(p7=0.97))
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")


def test_that_another_model_reads_the_same_ink(tab, hand, qtbot, answering):
    tab.use_classifier(answering(p7=0.97))
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")
    tab.use_classifier(answering(p1=0.6))
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "1")
    assert label(tab, "verdict") == "Likely"


def test_that_clearing_takes_the_answer_away_and_undo_brings_it_back(tab, hand, qtbot, answering):
    tab.use_classifier(answering(p7=0.97))
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")
    click(tab, "clearCanvas")
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "")
    assert tab.canvas.ink.is_empty
    assert bars(tab).probabilities is None
    click(tab, "undoStroke")
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")


def test_that_the_tools_are_enabled_only_when_they_would_do_something(tab, hand):
    names = "undoStroke", "redoStroke", "clearCanvas"

    def states():
        return [button(tab, name).isEnabled() for name in names]

    assert states() == [False, False, False]
    hand.draw(SEVEN)
    assert states() == [True, False, True]
    click(tab, "undoStroke")
    assert states() == [False, True, False]
    click(tab, "redoStroke")
    assert states() == [True, False, True]


def test_that_the_shortcuts_work(tab, hand):
    tab.canvas.setFocus()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    hand.draw(SEVEN)
    hand.draw([(60, 200), (60, 240)])

    def strokes_after(key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(tab.canvas, key, modifiers)
        return len(tab.canvas.ink.strokes)

    assert strokes_after(Qt.Key.Key_Z, control) == 1
    assert strokes_after(Qt.Key.Key_Z, control) == 0
    assert strokes_after(Qt.Key.Key_Y, control) == 1
    assert strokes_after(Qt.Key.Key_Z, control | shift) == 2
    assert strokes_after(Qt.Key.Key_Delete) == 0
    assert strokes_after(Qt.Key.Key_Z, control) == 2


def test_that_the_shortcuts_are_silent_while_another_tab_is_open(qtbot, theme, settings):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tab, other = DrawingTab(theme, settings), QPushButton()
    tabs.addTab(tab, "")
    tabs.addTab(other, "")
    tabs.resize(1280, 700)
    tabs.show()
    with qtbot.waitActive(tabs):
        tabs.activateWindow()
    QTest.mouseClick(tab.canvas, Qt.MouseButton.LeftButton)
    tabs.setCurrentWidget(other)
    QTest.keyClick(other, Qt.Key.Key_Delete)
    assert not tab.canvas.ink.is_empty
    tabs.setCurrentWidget(tab)
    QTest.keyClick(tabs.tabBar(), Qt.Key.Key_Delete)
    assert tab.canvas.ink.is_empty


def test_that_the_pen_width_is_used_and_remembered(tab, hand, qtbot, theme):
    slider = tab.findChild(QSlider, "penWidth")
    assert (slider.minimum(), slider.value(), slider.maximum()) == (8, 22, 48)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert slider.value() == 26
    hand.draw(SEVEN)
    assert set(tab.canvas.ink.strokes[0].widths) == {26}
    again = DrawingTab(theme, SettingsStore())
    qtbot.addWidget(again)
    assert again.canvas.pen_width == 26
    assert again.findChild(QSlider, "penWidth").value() == 26


def test_that_the_model_in_use_is_described(tab, answering):
    card = {"title": "Small convolutional network", "parameters": 5020, "test_accuracy": 0.9876}
    tab.use_classifier(answering("mine", card))
    assert label(tab, "modelName") == "Small convolutional network"
    assert label(tab, "modelParameters") in ("5,020", "5020")
    assert label(tab, "modelAccuracy") == "98.76 %"
    tab.use_classifier(answering("mine"))
    assert label(tab, "modelName") == "mine"
    assert not tab.findChild(QLabel, "modelParameters").isVisible()


def test_that_a_model_of_other_things_names_them(tab, hand, qtbot, answering):
    names = [f"thing {number}" for number in range(10)]
    tab.use_classifier(answering("fashion", {"class_names": names}, p7=0.97))
    assert tab.canvas._hint == "Draw something here"
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedName") == "thing 7")
    tab.use_classifier(answering(p7=0.97))
    assert not tab.findChild(QLabel, "predictedName").isVisible()
    assert tab.canvas._hint == "Draw a digit here"


def test_that_a_missing_reader_is_told_in_the_page(tab, hand, qtbot, monkeypatch, shouting):
    monkeypatch.setattr(Classifier, "bundled", missing)
    tab.load_bundled()
    assert tab.findChild(QLabel, "modelTrouble").isVisible()
    assert label(tab, "modelTrouble") == "The file x is missing."
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: tab.findChild(SeenImage, "seenImage").image is not None)
    shouting.start()
    assert label(tab, "modelTrouble") == "[The file x is missing.]"


def missing(name):
    raise ModelError("The file {file} is missing.", file="x")


def test_that_the_bundled_reader_reads_a_seven_and_a_click_brings_it_back(tab, hand, qtbot, answering):
    tab.load_bundled()
    assert not tab.findChild(QLabel, "modelTrouble").isVisible(), label(tab, "modelTrouble")
    bundled = tab.classifier
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")
    assert label(tab, "modelName") == "Digit reader"
    back = tab.findChild(QPushButton, "useBundledModel")
    assert not back.isVisible()
    tab.use_classifier(answering(p3=0.97))
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "3")
    assert back.isVisible()
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")
    assert not back.isVisible()
    assert tab.classifier is bundled


def test_that_every_text_follows_the_language(tab, hand, qtbot, answering, shouting):
    tab.use_classifier(
        answering("mine", {"title": "My network", "parameters": 1, "test_accuracy": 0.5}, p7=0.97)
    )
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")
    shouting.start()
    untranslated = {"predictedDigit", "predictedName", "modelParameters", "modelAccuracy", "modelTrouble"}
    for each in [*tab.findChildren(QLabel), *tab.findChildren(QAbstractButton)]:
        if each.objectName() not in untranslated and each.text() and not each.text().isdecimal():
            assert each.text().startswith("["), each.text()
        if each.toolTip():
            assert each.toolTip().startswith("[")
    assert label(tab, "predictedDigit") == "7"
    shouting.stop()
    assert label(tab, "verdict") == "Sure"


def test_that_the_icons_follow_the_theme(tab, theme):
    undo = tab.findChild(QToolButton, "undoStroke")
    light = undo.icon().pixmap(18, 18).toImage()
    theme.choose(ThemeChoice.DARK)
    assert undo.icon().pixmap(18, 18).toImage() != light


def test_that_everything_can_be_reached_by_tab(tab, hand):
    hand.draw(SEVEN)
    hand.draw(SEVEN)
    tab.canvas.undo()
    tab.canvas.setFocus()
    seen = set()
    for _ in range(30):
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
        seen.add(tab.focusWidget().objectName())
    assert {"penWidth", "undoStroke", "redoStroke", "clearCanvas", "drawingCanvas"} <= seen
    assert {
        "modelChoice",
        "comparisonChoice",
        "stageCrop",
        "stageBox",
        "stageCentre",
        "occlusionToggle",
    } <= seen


def cut_texts(tab) -> list[str]:
    """What is shown with less room than it needs."""
    cut = []
    for each in [*tab.findChildren(QLabel), *tab.findChildren(QAbstractButton)]:
        if each.isVisible() and each.text():
            wraps = isinstance(each, QLabel) and each.wordWrap()
            least = each.minimumSizeHint()
            needed = each.heightForWidth(each.width()) if wraps else least.height()
            if each.height() < needed or (not wraps and each.width() < least.width()):
                cut.append(each.text())
    return cut


@pytest.mark.parametrize("size", [(1100, 610), (1280, 660), (1920, 1000)])
def test_that_no_text_is_cut(tab, hand, qtbot, answering, size):
    card = {"preset": "digit-reader", "parameters": 143714, "test_accuracy": 0.9962}
    tab.use_classifier(answering("mine", card, p4=0.5, p9=0.45))
    tab.resize(*size)
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "4")
    qtbot.waitUntil(lambda: cut_texts(tab) == [])  # sizes settle in several rounds of events


def test_that_reading_needs_no_tensorflow():
    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from mnist_desktop.drawing.drawing_tab import DrawingTab\n"
        "from mnist_desktop.settings import SettingsStore\n"
        "from mnist_desktop.theme import Theme, ThemeChoice\n"
        "app = QApplication([])\n"
        "tab = DrawingTab(Theme(app, ThemeChoice.LIGHT), SettingsStore())\n"
        "tab.load_bundled()\n"
        "assert tab.classifier.classify(tab.canvas.ink.pixels[:28, :28]).digit is None\n"
        "unwanted = {'tensorflow', 'keras', 'pyqtgraph'} & set(sys.modules)\n"
        "assert not unwanted, unwanted\n"
    )
    root = Path(mnist_desktop.__file__).resolve().parents[1]
    finished = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert finished.returncode == 0, finished.stderr


def test_that_the_bundled_reader_comes_with_its_card():
    card = Classifier.default().card
    assert card["preset"] == "digit-reader"
    assert card["parameters"] > 0
    assert 0.99 < card["test_accuracy"] < 1


def test_that_nothing_moves_when_the_label_bar_comes_after_the_first_frame(tab, settings):
    bars = tab.findChild(QWidget, "probabilityBars")
    before = bars.geometry()
    tab.place_label_bar(LabelBar(settings))
    QApplication.processEvents()
    assert bars.geometry() == before
