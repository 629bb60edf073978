import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from mnist_desktop.drawing.explanation.seen_image import SeenImage
from trainer.inference import Classifier
from trainer.inspection.occlusion import occlusion_map

SEVEN = [(85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225)]


@pytest.fixture
def reader():
    return Classifier.bundled("course-mlp")


def seen(tab) -> SeenImage:
    return tab.findChild(SeenImage)


def press(tab) -> None:
    toggle = tab.findChild(QCheckBox, "occlusionToggle")
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=toggle.rect().center())


def legend(tab) -> QLabel:
    return tab.findChild(QLabel, "occlusionLegend")


def test_that_the_toggle_colours_what_the_answer_hangs_on_and_names_it(tab, hand, qtbot, reader):
    tab.use_classifier(reader)
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: tab.findChild(QLabel, "predictedDigit").text() == "7")
    assert seen(tab).drop is None
    assert not legend(tab).isVisible()
    press(tab)
    qtbot.waitUntil(lambda: seen(tab).drop is not None)
    expected = occlusion_map(seen(tab).image, reader, target=7)
    np.testing.assert_allclose(seen(tab).drop, expected.drop, atol=1e-5)
    assert legend(tab).isVisible()
    assert legend(tab).text() == "Matters for “7”"
    press(tab)
    assert seen(tab).drop is None
    assert not legend(tab).isVisible()


def test_that_the_map_goes_with_the_ink_and_comes_anew_when_the_pen_rests(tab, hand, qtbot, reader):
    tab.use_classifier(reader)
    hand.draw(SEVEN)
    press(tab)
    qtbot.waitUntil(lambda: seen(tab).drop is not None)
    first = seen(tab).drop
    hand.draw([(100, 150), (180, 150)])
    qtbot.waitUntil(lambda: seen(tab).drop is None)
    qtbot.waitUntil(lambda: seen(tab).drop is not None)
    assert (seen(tab).drop != first).any()


def test_that_a_model_without_a_file_cannot_be_asked(tab, answering, reader):
    tab.use_classifier(answering(p7=0.97))
    assert not tab.findChild(QCheckBox, "occlusionToggle").isEnabled()
    tab.use_classifier(reader)
    assert tab.findChild(QCheckBox, "occlusionToggle").isEnabled()
