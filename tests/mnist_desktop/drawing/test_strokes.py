import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mnist_desktop.drawing.strokes import Ink, Segment, Stroke
from trainer.data.ink import InkRaster, image_from_canvas, image_from_strokes

coordinates = st.floats(-20, 300, width=32)
points = st.tuples(coordinates, coordinates)
widths = st.integers(8, 48)


def raster_of(strokes) -> np.ndarray:
    """What the strokes look like, drawn without :class:`Ink`."""
    raster = InkRaster(280)
    for stroke in strokes:
        before = stroke.points[0]
        for point, width in zip(stroke.points, stroke.widths, strict=True):
            raster.draw_segment(before, point, width)
            before = point
    return raster.pixels.copy()


def drawn(ink: Ink, *stroke, width=22) -> None:
    ink.begin(stroke[0], width)
    for point in stroke[1:]:
        ink.extend(point, width)
    ink.end()


def test_that_new_ink_is_empty_and_has_nothing_to_undo():
    ink = Ink()
    assert ink.is_empty
    assert [ink.can_undo, ink.can_redo, ink.is_drawing] == [False, False, False]
    assert [ink.undo(), ink.redo(), ink.clear()] == [False, False, False]
    assert not ink.pixels.any()


def test_that_a_touch_is_a_dot():
    ink = Ink()
    assert ink.begin((140, 140), 20) == Segment((140, 140), (140, 140), 20)
    ink.end()
    assert ink.strokes == (Stroke(((140, 140),), (20,)),)
    assert 280 < (ink.pixels / 255).sum() < 350  # a disc of diameter 20


def test_that_the_raster_is_what_the_network_is_promised():
    stroke = [(85.0, 70.0), (200.0, 62.0), (130.0, 225.0)]
    ink = Ink()
    drawn(ink, *stroke)
    np.testing.assert_array_equal(image_from_canvas(ink.pixels), image_from_strokes([stroke], pen_width=22))


def test_that_a_segment_touches_only_its_own_neighbourhood():
    ink = Ink()
    ink.begin((20, 20), 10)
    segment = ink.extend((40, 20), 10)
    assert segment == Segment((20, 20), (40, 20), 10)
    rows, columns = np.nonzero(ink.pixels)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (15, 24, 15, 44)


def test_that_a_pen_that_rests_adds_nothing():
    ink = Ink()
    ink.begin((20, 20), 10)
    assert ink.extend((20, 20), 10) is None
    assert ink.strokes[0].points == ((20, 20),)


def test_that_nothing_is_drawn_without_putting_the_pen_down():
    ink = Ink()
    assert ink.extend((20, 20), 10) is None
    assert ink.is_empty


def test_that_undo_in_the_middle_of_a_stroke_takes_this_stroke():
    ink = Ink()
    drawn(ink, (50, 50), (60, 60))
    ink.begin((100, 100), 22)
    ink.extend((120, 120), 22)
    assert ink.undo()
    assert not ink.is_drawing
    assert [stroke.points[0] for stroke in ink.strokes] == [(50, 50)]
    assert ink.redo()
    assert len(ink.strokes) == 2


def test_that_a_new_stroke_forgets_what_could_be_redone():
    ink = Ink()
    drawn(ink, (50, 50))
    ink.undo()
    drawn(ink, (90, 90))
    assert not ink.can_redo
    assert not ink.redo()


def test_that_clearing_can_be_undone():
    ink = Ink()
    drawn(ink, (50, 50), (60, 60))
    drawn(ink, (150, 150))
    before = ink.pixels.copy()
    assert ink.clear()
    assert ink.is_empty
    assert not ink.pixels.any()
    ink.undo()
    np.testing.assert_array_equal(ink.pixels, before)
    assert len(ink.strokes) == 2


def test_that_the_pixels_cannot_be_changed_from_outside():
    with pytest.raises(ValueError, match="read-only"):
        Ink().pixels[0, 0] = 1


class AnySequence(RuleBasedStateMachine):
    """Whatever is done: undo and redo walk through exactly the pictures that were seen."""

    @initialize()
    def start(self):
        self.ink = Ink()
        self.past = [self.ink.pixels.copy()]  # the pictures after each step; the last one is shown now
        self.future = []

    def stepped(self):
        self.past.append(self.ink.pixels.copy())
        self.future = []

    @rule(stroke=st.lists(points, min_size=1, max_size=5), width=widths)
    def draw(self, stroke, width):
        drawn(self.ink, *stroke, width=width)
        self.stepped()

    @rule(stroke=st.lists(st.tuples(points, st.floats(4, 72)), min_size=1, max_size=4))
    def draw_under_pressure(self, stroke):
        self.ink.begin(*stroke[0])
        for point, width in stroke[1:]:
            self.ink.extend(point, width)
        self.ink.end()
        self.stepped()

    @precondition(lambda self: not self.ink.is_empty)
    @rule()
    def clear(self):
        assert self.ink.clear()
        self.stepped()

    @rule()
    def undo(self):
        assert self.ink.undo() == (len(self.past) > 1)
        if len(self.past) > 1:
            self.future.append(self.past.pop())

    @rule()
    def redo(self):
        assert self.ink.redo() == bool(self.future)
        if self.future:
            self.past.append(self.future.pop())

    @invariant()
    def the_picture_is_the_expected_one(self):
        np.testing.assert_array_equal(self.ink.pixels, self.past[-1])
        np.testing.assert_array_equal(self.ink.pixels, raster_of(self.ink.strokes))
        assert self.ink.can_undo == (len(self.past) > 1)
        assert self.ink.can_redo == bool(self.future)


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
