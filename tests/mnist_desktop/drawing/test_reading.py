import numpy as np
import pytest
from PySide6.QtCore import QTimer

from mnist_desktop.drawing.canvas.strokes import Ink
from mnist_desktop.drawing.reading import REST, InkReader, read
from trainer.data.ink import Preprocessing, image_from_canvas
from trainer.inference import Classifier

ONE = [(60, 90), (60, 190)]
SEVEN = [(170, 90), (220, 90), (190, 190)]


def ink_of(*strokes, width=16) -> Ink:
    ink = Ink()
    for points in strokes:
        ink.begin(points[0], width)
        for point in points[1:]:
            ink.extend(point, width)
        ink.end()
    return ink


@pytest.fixture(scope="module")
def reader() -> Classifier:
    return Classifier.default()


def test_that_empty_ink_is_not_given_to_the_network(answering):
    classifier = answering(p7=0.9)
    reading = read(Ink(), classifier)
    assert reading.predictions == ()
    assert reading.boxes == []
    assert not reading.has_ink
    assert not reading.image(0).any()
    assert classifier._answer.asked == []


def test_that_one_digit_is_read_as_a_whole(answering):
    reading = read(ink_of(SEVEN), answering(p7=0.9))
    (prediction,) = reading.predictions
    assert prediction.digit == 7
    assert reading.boxes == []
    piece = reading.piece(0)
    np.testing.assert_array_equal(piece.image, reading.stages.image)
    np.testing.assert_array_equal(piece.canvas, reading.canvas)


def test_that_two_digits_far_apart_are_read_one_by_one(reader):
    ink = ink_of(ONE, SEVEN)
    reading = read(ink, reader)
    assert [each.digit for each in reading.predictions] == [1, 7]
    assert len(reading.boxes) == 2
    for place, stroke in enumerate((ONE, SEVEN)):
        piece = reading.piece(place)
        np.testing.assert_array_equal(piece.image, image_from_canvas(ink_of(stroke).pixels))
        np.testing.assert_array_equal(piece.stages.image, piece.image)
        np.testing.assert_array_equal(piece.canvas, ink_of(stroke).pixels)


def test_that_the_newest_digit_is_the_one_drawn_last(reader):
    assert read(ink_of(ONE, SEVEN), reader).newest == 1
    assert read(ink_of(SEVEN, ONE), reader).newest == 0


def test_that_a_second_network_answers_for_the_same_digits(reader, answering):
    other = answering(p3=0.9)
    reading = read(ink_of(ONE, SEVEN), reader, other)
    assert [each.digit for each in reading.compared] == [3, 3]
    np.testing.assert_array_equal(other._answer.asked[0], reading.image(0))
    np.testing.assert_array_equal(other._answer.asked[1], reading.image(1))
    assert read(ink_of(ONE), reader).compared == ()


@pytest.mark.parametrize("steps", [(False, True, True), (True, False, True), (True, True, False)])
def test_that_a_step_that_is_switched_off_is_left_out(answering, steps):
    ink = ink_of(SEVEN)
    reading = read(ink, answering(p7=0.9), steps=steps)
    np.testing.assert_array_equal(reading.image(0), image_from_canvas(ink.pixels, Preprocessing(*steps)))
    assert (reading.image(0) != image_from_canvas(ink.pixels)).any()


def test_that_a_reading_stays_what_it_was_while_the_ink_goes_on(answering):
    ink = ink_of(ONE)
    reading = read(ink, answering(p1=0.9))
    before = reading.canvas.copy()
    ink.begin((200, 200), 20)
    np.testing.assert_array_equal(reading.canvas, before)


def test_that_the_pen_rests_once_after_the_last_change(qtbot, answering):
    reader = InkReader(ink_of(ONE))
    reader.use(answering(p1=0.9))
    rests, readings = [], []
    reader.rested.connect(append_to(rests))
    reader.read.connect(readings.append)
    for _ in range(8):
        reader.request()
        qtbot.wait(15)
    assert rests == []
    assert len(readings) > 2
    qtbot.waitUntil(lambda: len(rests) == 1)
    qtbot.wait(120)
    assert len(rests) == 1


def test_that_a_finished_reader_is_silent_even_when_ink_and_network_change(qtbot, answering):
    classifier = answering(p1=0.9)
    reader = InkReader(ink_of(ONE))
    reader.use(classifier)
    qtbot.waitSignal(reader.read).wait()
    rests, readings = [], []
    reader.rested.connect(append_to(rests))
    reader.read.connect(readings.append)
    reader.finish()  # the pen has not rested yet
    reader.request()
    reader.use(classifier)
    assert [timer.isActive() for timer in reader.findChildren(QTimer)] == [False, False]
    qtbot.wait(REST + 60)
    assert (rests, readings) == ([], [])


def append_to(rests):
    def tell():
        rests.append(True)

    return tell
