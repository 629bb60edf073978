"""The grid of pixels: what is painted where, and what the mouse and keys say."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from mnist_desktop.learning.convolution.pixel_map import FRAME, Border, Cells, PixelMap
from mnist_desktop.learning.convolution.scales import ink_picture
from mnist_desktop.theme import LIGHT

CORNER = np.zeros((4, 4))
CORNER[0, 0] = CORNER[3, 2] = 1.0


@pytest.fixture
def pixels(qtbot, theme):
    widget = PixelMap(theme, "pixels")
    qtbot.addWidget(widget)
    widget.resize(210, 210)
    widget.show_picture(ink_picture(CORNER, LIGHT))
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def colour_at(widget, row, column):
    return widget.grab().toImage().pixelColor(widget.centre_of(row, column).toPoint()).name()


def test_that_each_pixel_is_one_sharp_square(pixels):
    for (row, column), value in np.ndenumerate(CORNER):
        assert colour_at(pixels, row, column) == (LIGHT.ink if value else LIGHT.paper)
    grown = pixels.grab().toImage()
    here = pixels.centre_of(0, 0).toPoint()
    side = pixels.centre_of(0, 1).x() - pixels.centre_of(0, 0).x()
    colours = {
        grown.pixelColor(here + QPoint(dx, dy)).name()
        for dx in range(int(-side / 2) + 1, int(side / 2) - 1)
        for dy in range(int(-side / 2) + 1, int(side / 2) - 1)
    }
    assert colours == {LIGHT.ink}


def test_that_padding_lies_around_the_image(pixels):
    pixels.show_picture(ink_picture(CORNER, LIGHT), Border(1, 0, 1, 0))
    assert colour_at(pixels, 0, 0) == LIGHT.ink
    assert pixels.centre_of(-1, -1).x() < pixels.centre_of(0, 0).x()
    area = pixels.grab().toImage()
    middle = pixels.centre_of(-1, 2).toPoint()
    around = {area.pixelColor(middle + QPoint(d, 0)).name() for d in range(-8, 9)}
    assert len(around) > 1  # hatched


def test_that_the_frame_is_around_its_pixels(pixels):
    before = pixels.grab().toImage()
    pixels.show_frame(Cells(1, 1, 2, 2))
    image = pixels.grab().toImage()
    assert image != before
    line = pixels.centre_of(1, 1).toPoint() - QPoint(0, int(pixels.height() / 10 + 3))
    found = {image.pixelColor(line + QPoint(0, d)).name() for d in range(-5, 6)}
    assert QColor(LIGHT.series[FRAME]).name() in found


def test_that_what_is_not_made_yet_is_empty(pixels):
    pixels.show_first(3)
    assert colour_at(pixels, 0, 0) == LIGHT.ink
    assert colour_at(pixels, 3, 2) != LIGHT.ink
    pixels.show_first(None)
    assert colour_at(pixels, 3, 2) == LIGHT.ink


def test_that_the_mouse_says_where_it_is(qtbot, pixels):
    with qtbot.waitSignal(pixels.hovered) as hovered:
        qtbot.mouseMove(pixels, pixels.centre_of(2, 3).toPoint())
    assert hovered.args == [2, 3]
    with qtbot.waitSignal(pixels.pressed) as pressed:
        qtbot.mouseClick(pixels, Qt.MouseButton.LeftButton, pos=pixels.centre_of(1, 0).toPoint())
    assert pressed.args == [1, 0]
    with qtbot.assertNotEmitted(pixels.pressed):
        qtbot.mouseClick(pixels, Qt.MouseButton.RightButton, pos=pixels.centre_of(1, 0).toPoint())


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, [0, -1]),
        (Qt.Key.Key_Right, [0, 1]),
        (Qt.Key.Key_Up, [-1, 0]),
        (Qt.Key.Key_Down, [1, 0]),
    ],
)
def test_that_arrow_keys_step(qtbot, pixels, key, step):
    pixels.setFocus()
    with qtbot.waitSignal(pixels.stepped) as stepped:
        qtbot.keyClick(pixels, key)
    assert stepped.args == step


def test_that_focus_can_be_seen(qtbot, pixels):
    pixels.clearFocus()
    before = pixels.grab().toImage()
    pixels.setFocus()
    qtbot.waitUntil(pixels.hasFocus)
    assert pixels.grab().toImage() != before


def test_that_other_keys_are_left_to_others(qtbot, pixels):
    with qtbot.assertNotEmitted(pixels.stepped):
        qtbot.keyClick(pixels, Qt.Key.Key_A)
        qtbot.keyClick(pixels, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
