import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from mnist_desktop.drawing.answers.prediction_bars import PredictionBars
from mnist_desktop.drawing.explanation.seen_image import SeenImage
from trainer.inference import Classifier

ONE = [(60, 90), (60, 190)]
SEVEN = [(170, 90), (220, 90), (190, 190)]


@pytest.fixture(autouse=True)
def bundled_reader(tab):
    tab.use_classifier(Classifier.default())


def chips(tab) -> list[QToolButton]:
    row = tab.findChild(QWidget, "pieceChips")
    return [chip for chip in row.findChildren(QToolButton) if chip.isVisible()]


def numeral(tab) -> str:
    return tab.findChild(QLabel, "predictedDigit").text()


def test_that_two_digits_are_shown_as_a_number_with_boxes_on_the_canvas(tab, hand, qtbot):
    hand.draw(ONE)
    qtbot.waitUntil(lambda: numeral(tab) == "1")
    assert chips(tab) == []
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: numeral(tab) == "17")
    assert tab.findChild(QLabel, "verdict").text() == "2 digits"
    assert [chip.text() for chip in chips(tab)] == ["1", "7"]
    assert [box.label for box in tab.canvas._boxes] == ["1", "7"]
    tab.canvas.undo()
    qtbot.waitUntil(lambda: numeral(tab) == "1")
    assert chips(tab) == []
    assert list(tab.canvas._boxes) == []


def test_that_a_click_chooses_the_digit_that_bars_and_pictures_show(tab, hand, qtbot):
    bars, seen = tab.findChild(PredictionBars), tab.findChild(SeenImage)
    hand.draw(ONE)
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: numeral(tab) == "17")
    assert [chip.isChecked() for chip in chips(tab)] == [False, True]
    assert bars.probabilities.argmax() == 7
    newest = seen.image.copy()
    QTest.mouseClick(chips(tab)[0], Qt.MouseButton.LeftButton)
    assert bars.probabilities.argmax() == 1
    assert (seen.image != newest).any()
    assert [chip.isChecked() for chip in chips(tab)] == [True, False]
    chips(tab)[0].setFocus()
    QTest.keyClick(chips(tab)[1], Qt.Key.Key_Space)
    assert bars.probabilities.argmax() == 7


def test_that_new_ink_shows_the_digit_it_belongs_to(tab, hand, qtbot):
    hand.draw(ONE)
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: numeral(tab) == "17")
    QTest.mouseClick(chips(tab)[0], Qt.MouseButton.LeftButton)
    hand.draw([(172, 140), (215, 140)])  # a bar through the seven
    qtbot.waitUntil(lambda: chips(tab)[1].isChecked())


def test_that_what_can_be_kept_is_the_chosen_digit(tab, hand, qtbot):
    assert tab.current_sample() is None
    hand.draw(ONE)
    qtbot.waitUntil(lambda: numeral(tab) == "1")
    sample = tab.current_sample()
    assert (sample.read_as, sample.model) == (1, "digit-reader")
    assert sample.ink == tab.canvas.ink.to_document()
    assert (sample.image == tab.findChild(SeenImage).image).all()
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: numeral(tab) == "17")
    assert tab.current_sample().read_as == 7
    QTest.mouseClick(chips(tab)[0], Qt.MouseButton.LeftButton)
    sample = tab.current_sample()
    assert (sample.read_as, sample.ink) == (1, None)


def test_that_it_is_told_whether_there_is_ink(tab, hand, qtbot):
    told = []
    tab.ink_changed.connect(told.append)
    hand.draw(ONE)
    assert set(told) == {True}
    tab.canvas.clear()
    assert told[-1] is False


def test_that_tab_comes_to_the_digits_before_what_stands_below_them(tab, hand, qtbot):
    bar = QWidget()
    button = QToolButton(bar)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tab.place_label_bar(bar)
    bar.show()
    hand.draw(ONE)
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: numeral(tab) == "17")
    tab.findChild(QWidget, "comparisonChoice").setFocus()
    QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
    assert tab.focusWidget() in chips(tab)
    while tab.focusWidget() in chips(tab):
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
    assert tab.focusWidget() is button
