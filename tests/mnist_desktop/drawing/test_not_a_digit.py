"""What is no digit, drawn in the window and read by the bundled reader."""

import itertools
import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

SCRIBBLE = [
    [
        (140 + (30 + 0.9 * step) * math.sin(2.4 * step), 140 + (95 - 0.5 * step) * math.cos(1.7 * step))
        for step in range(60)
    ]
]
LETTERS = {
    "A": [[(90, 220), (140, 60), (190, 220)], [(108, 165), (172, 165)]],
    "W": [[(50, 70), (90, 215), (140, 110), (190, 215), (230, 70)]],
    "K": [[(90, 60), (90, 220)], [(190, 60), (92, 145), (195, 220)]],
}
ONE, SEVEN = [(50, 80), (50, 200)], [(180, 80), (240, 80), (205, 200)]


@pytest.fixture
def tab(window):
    """That of the whole window, with the bundled reader."""
    return window.drawing


def numeral(tab) -> str:
    return tab.findChild(QLabel, "predictedDigit").text()


def words(tab) -> str:
    return tab.findChild(QLabel, "verdict").text()


def smooth(points):
    """More points along the same lines, as a hand makes them."""
    return [
        (x + (to_x - x) * part / 8, y + (to_y - y) * part / 8)
        for (x, y), (to_x, to_y) in itertools.pairwise(points)
        for part in range(8)
    ] + points[-1:]


def draw_and_read(tab, hand, qtbot, strokes) -> None:
    for stroke in strokes:
        hand.draw(smooth(stroke))
    qtbot.wait(150)


def test_that_a_blank_canvas_asks_for_a_digit(tab, hand, qtbot):
    assert (numeral(tab), words(tab)) == ("", "Draw a digit")
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: numeral(tab) == "7")
    tab.canvas.clear()
    qtbot.waitUntil(lambda: (numeral(tab), words(tab)) == ("", "Draw a digit"))


def test_that_a_single_dot_is_no_digit(tab, hand, qtbot):
    QTest.mouseClick(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at((140, 140)))
    qtbot.waitUntil(lambda: words(tab) in ("Not a digit", "No clear answer"))
    assert numeral(tab) == "–"


def test_that_a_scribble_is_no_digit(tab, hand, qtbot):
    draw_and_read(tab, hand, qtbot, SCRIBBLE)
    assert numeral(tab) == "–"
    assert words(tab) in ("Not a digit", "No clear answer")


@pytest.mark.parametrize("letter", LETTERS)
def test_that_a_letter_is_no_digit(tab, hand, qtbot, letter):
    draw_and_read(tab, hand, qtbot, LETTERS[letter])
    assert numeral(tab) == "–"
    assert words(tab) in ("Not a digit", "No clear answer")


def test_that_two_digits_far_apart_are_two_digits(tab, hand, qtbot):
    draw_and_read(tab, hand, qtbot, [ONE, SEVEN])
    assert (numeral(tab), words(tab)) == ("17", "2 digits")
