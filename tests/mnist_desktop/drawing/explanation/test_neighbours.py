import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolTip

from mnist_desktop.drawing.explanation.neighbour_button import NeighbourButton
from mnist_desktop.drawing.explanation.neighbour_row import COUNT
from mnist_desktop.drawing.explanation.training_images import TrainingImages
from trainer.data.ink import image_from_canvas
from trainer.data.sources import load_image_set
from trainer.inference import Classifier

SEVEN = [(85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225)]


@pytest.fixture(scope="module", autouse=True)
def training_images():
    """Loaded before, so that no test has to wait for it."""
    return load_image_set("mnist").train_images


@pytest.fixture
def remembering():
    return Classifier.bundled("course-mlp")


def buttons(tab) -> list[NeighbourButton]:
    return [tab.findChild(NeighbourButton, f"neighbour{place}") for place in range(COUNT)]


def captions(tab) -> list[str]:
    return [button.caption for button in buttons(tab)]


def test_that_the_nearest_training_digits_are_shown_when_the_pen_rests(
    tab, hand, qtbot, remembering, training_images
):
    tab.use_classifier(remembering)
    assert captions(tab) == [""] * COUNT
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: buttons(tab)[4].image is not None)
    nearest = remembering.nearest(image_from_canvas(tab.canvas.ink.pixels), COUNT)
    for button, neighbour in zip(buttons(tab), nearest, strict=True):
        np.testing.assert_array_equal(button.image, training_images[neighbour.index])
        assert button.caption == f"{neighbour.label} · {neighbour.similarity:.0%}".replace("%", " %")
        assert str(neighbour.index) in button.accessibleName()


def test_that_nothing_is_looked_for_while_the_pen_moves(tab, hand, qtbot, remembering, monkeypatch):
    asked = []
    nearest = remembering.nearest
    monkeypatch.setattr(remembering, "nearest", lambda *given: asked.append(given) or nearest(*given))
    tab.use_classifier(remembering)
    QTest.mousePress(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at(SEVEN[0]))
    for point in SEVEN[1:]:
        QTest.mouseMove(tab.canvas, hand.at(point))
        qtbot.wait(20)
    assert asked == []
    qtbot.waitUntil(lambda: len(asked) == 1)
    QTest.mouseRelease(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at(SEVEN[-1]))


def test_that_wiping_the_ink_takes_them_away(tab, hand, qtbot, remembering):
    tab.use_classifier(remembering)
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: captions(tab)[0] != "")
    tab.canvas.clear()
    qtbot.waitUntil(lambda: captions(tab) == [""] * COUNT)


def test_that_a_model_without_memory_says_so(tab, hand, qtbot, answering):
    tab.use_classifier(answering(p7=0.97))
    note = tab.findChild(QLabel, "neighboursNote")
    assert note.text() == ""
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: note.text() == "This model remembers none.")
    assert captions(tab) == [""] * COUNT
    assert not any(button.isEnabled() for button in buttons(tab))


@pytest.mark.parametrize("by_key", [False, True])
def test_that_a_press_shows_one_large(tab, hand, qtbot, remembering, by_key):
    tab.use_classifier(remembering)
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: buttons(tab)[0].image is not None)
    if by_key:
        QTest.keyClick(buttons(tab)[0], Qt.Key.Key_Space)
    else:
        QTest.mouseClick(buttons(tab)[0], Qt.MouseButton.LeftButton)
    assert "<img" in QToolTip.text()
    assert buttons(tab)[0].accessibleName() in QToolTip.text()
    QToolTip.hideText()


def test_that_a_data_set_is_loaded_once_and_a_missing_one_leaves_empty_places(qtbot):
    images = TrainingImages()
    assert images.image("mnist", 3) is None
    with qtbot.waitSignal(images.arrived):
        pass
    np.testing.assert_array_equal(images.image("mnist", 3), load_image_set("mnist").train_images[3])
    assert images.image("mnist", 10**6) is None
    assert images.image("no-such-set", 0) is None
    images.finish()
    qtbot.wait(20)
    assert images.image("no-such-set", 0) is None
