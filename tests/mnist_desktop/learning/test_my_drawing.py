import numpy as np
import pytest

from mnist_desktop.learning.my_drawing import MyDrawing
from trainer.data.sources import load_image_set


@pytest.fixture
def drawing(qapp):
    return MyDrawing()


@pytest.fixture
def ink():
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:16] = 255
    return image


def test_that_a_test_digit_stands_in_until_somebody_draws(drawing):
    mnist = load_image_set("mnist")
    assert not drawing.is_mine
    assert drawing.digit == 7
    np.testing.assert_array_equal(drawing.image, mnist.test_images[0])
    assert mnist.test_labels[0] == 7


def test_that_what_was_drawn_is_looked_at(qtbot, drawing, ink):
    with qtbot.waitSignal(drawing.changed):
        drawing.take(ink, 1)
    assert drawing.is_mine
    assert drawing.digit == 1
    np.testing.assert_array_equal(drawing.image, ink)


def test_that_ink_that_is_no_digit_is_looked_at_too(drawing, ink):
    drawing.take(ink, None)
    assert drawing.is_mine
    assert drawing.digit is None


def test_that_the_canvas_wiped_clean_brings_the_test_digit_back(qtbot, drawing, ink):
    drawing.take(ink, 1)
    with qtbot.waitSignal(drawing.changed):
        drawing.take(None, None)
    assert not drawing.is_mine
    assert drawing.digit == 7


def test_that_an_empty_canvas_that_stays_empty_is_no_news(qtbot, drawing):
    with qtbot.assertNotEmitted(drawing.changed):
        drawing.take(None, None)


def test_that_the_image_does_not_change_behind_ones_back(drawing, ink):
    before = ink.copy()
    drawing.take(ink, 1)
    ink[:] = 0
    np.testing.assert_array_equal(drawing.image, before)


@pytest.mark.parametrize("is_mine", [True, False])
def test_that_nobody_can_draw_on_it(drawing, ink, is_mine):
    if is_mine:
        drawing.take(ink, 1)
    with pytest.raises(ValueError, match="read-only"):
        drawing.image[0, 0] = 1


def test_that_a_signal_brings_it(qtbot, drawing, ink):
    from PySide6.QtCore import QObject, Signal

    class Canvas(QObject):
        digit_read = Signal(object, object)

    canvas = Canvas()
    canvas.digit_read.connect(drawing.take)
    canvas.digit_read.emit(ink, 1)
    assert drawing.digit == 1
    canvas.digit_read.emit(None, None)
    assert not drawing.is_mine
