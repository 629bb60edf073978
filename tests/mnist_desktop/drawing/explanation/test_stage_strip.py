import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from mnist_desktop.drawing.answers.prediction_bars import PredictionBars
from mnist_desktop.drawing.drawing_tab import DrawingTab
from mnist_desktop.drawing.explanation.seen_image import SeenImage
from mnist_desktop.drawing.explanation.stage_picture import StagePicture
from trainer.data.ink import Preprocessing, image_from_canvas, stages_of
from trainer.inference import Classifier

SMALL_SEVEN = [(30, 30), (70, 30), (50, 90)]
SWITCHES = {
    "stageCrop": Preprocessing(crop=False),
    "stageBox": Preprocessing(box=False),
    "stageCentre": Preprocessing(centre_of_mass=False),
}


def picture(tab, name) -> StagePicture:
    return tab.findChild(StagePicture, f"stage{name}Picture")


def press(tab, name) -> None:
    switch = tab.findChild(QCheckBox, name)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())


def is_told_as_changed(tab) -> bool:
    told = tab.findChild(QLabel, "preprocessingChanged").isVisible()
    assert tab.findChild(QPushButton, "preprocessingReset").isVisible() == told
    return told


@pytest.fixture
def drawn(tab, hand, qtbot):
    tab.use_classifier(Classifier.default())
    hand.draw(SMALL_SEVEN)
    qtbot.waitUntil(lambda: picture(tab, "Crop").image is not None)
    return tab


def test_that_the_strip_shows_each_stage_of_the_ink(drawn):
    canvas = drawn.canvas.ink.pixels
    stages = stages_of(canvas)
    for name, expected in (
        ("Canvas", canvas), ("Crop", stages.cropped), ("Box", stages.boxed), ("Centre", stages.image)
    ):  # fmt: skip
        np.testing.assert_array_equal(picture(drawn, name).image, expected)
    frame, box = picture(drawn, "Canvas").frame, stages.crop_box
    assert (frame.left() * 280, frame.width() * 280) == pytest.approx((box.left, box.side))


def test_that_an_empty_canvas_has_no_stages(drawn, qtbot):
    drawn.canvas.clear()
    qtbot.waitUntil(lambda: picture(drawn, "Canvas").image is None)
    assert picture(drawn, "Centre").image is None


@pytest.mark.parametrize("name", SWITCHES)
def test_that_a_switch_changes_pictures_and_bars_at_once(drawn, qtbot, name):
    bars, seen = drawn.findChild(PredictionBars), drawn.findChild(SeenImage)
    before = bars.probabilities.copy()
    press(drawn, name)
    expected = image_from_canvas(drawn.canvas.ink.pixels, SWITCHES[name])
    qtbot.waitUntil(lambda: np.array_equal(seen.image, expected))
    np.testing.assert_array_equal(picture(drawn, "Centre").image, expected)
    assert (bars.probabilities != before).any()
    assert is_told_as_changed(drawn)
    press(drawn, name)
    qtbot.waitUntil(lambda: np.array_equal(bars.probabilities, before))
    assert not is_told_as_changed(drawn)


def test_that_one_press_leads_back_to_the_way_of_mnist(drawn, qtbot):
    for name in SWITCHES:
        press(drawn, name)
    assert is_told_as_changed(drawn)
    QTest.mouseClick(drawn.findChild(QPushButton, "preprocessingReset"), Qt.MouseButton.LeftButton)
    assert not is_told_as_changed(drawn)
    expected = image_from_canvas(drawn.canvas.ink.pixels)
    qtbot.waitUntil(lambda: np.array_equal(drawn.findChild(SeenImage).image, expected))
    assert all(drawn.findChild(QCheckBox, name).isChecked() for name in SWITCHES)


def test_that_the_next_start_reads_as_mnist_again(drawn, qtbot, theme, settings):
    press(drawn, "stageBox")
    again = DrawingTab(theme, settings)
    qtbot.addWidget(again)
    assert again.findChild(QCheckBox, "stageBox").isChecked()


def test_that_what_is_kept_is_made_the_way_of_mnist_whatever_is_switched_off(drawn):
    press(drawn, "stageCrop")
    np.testing.assert_array_equal(drawn.current_sample().image, image_from_canvas(drawn.canvas.ink.pixels))


def test_that_the_pictures_grow_with_the_window_and_shrink_again(drawn, qtbot):
    small = picture(drawn, "Box").width()
    drawn.resize(1920, 1000)
    qtbot.waitUntil(lambda: picture(drawn, "Box").width() > small)
    drawn.resize(1280, 660)
    qtbot.waitUntil(lambda: picture(drawn, "Box").width() == small)
