import json

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mnist_desktop.drawing.canvas.history import LONGEST
from mnist_desktop.drawing.canvas.items import Picture, Rubber, leaves_ink
from mnist_desktop.drawing.canvas.strokes import Ink, Segment, Stroke
from trainer.data.ink import InkRaster, image_from_canvas, image_from_strokes

coordinates = st.floats(-20, 300, width=32)
points = st.tuples(coordinates, coordinates)
widths = st.integers(8, 48)


def raster_of(items) -> np.ndarray:
    """What the items look like, drawn without :class:`Ink`."""
    raster = InkRaster(280)
    for item in items:
        if isinstance(item, Picture):
            raster.lay(np.frombuffer(item.pixels, np.uint8).reshape(280, 280))
            continue
        work = raster.erase_segment if isinstance(item, Rubber) else raster.draw_segment
        before = item.points[0]
        for point, width in zip(item.points, item.widths, strict=True):
            work(before, point, width)
            before = point
    return raster.pixels.copy()


def picture(seed: int) -> Picture:
    """A square of some brightness somewhere."""
    pixels = np.zeros((280, 280), np.uint8)
    top, left = (seed * 37) % 200, (seed * 91) % 200
    pixels[top : top + 60, left : left + 60] = 55 + seed % 200
    return Picture(pixels.tobytes())


def rubbed(ink: Ink, *way, width=22) -> None:
    ink.begin_rubber(way[0], width)
    for point in way[1:]:
        ink.extend(point, width)
    ink.end()


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


def test_that_the_rubber_takes_only_what_lies_under_it_and_undo_brings_it_back():
    ink = Ink()
    drawn(ink, (50, 140), (230, 140))
    before = ink.pixels.copy()
    rubbed(ink, (140, 100), (140, 180), width=30)
    assert not ink.pixels[:, 130:150].any()
    np.testing.assert_array_equal(ink.pixels[:, :120], before[:, :120])
    assert len(ink.strokes) == 1
    assert ink.undo()
    np.testing.assert_array_equal(ink.pixels, before)
    assert ink.redo()
    assert not ink.pixels[:, 130:150].any()


def test_that_ink_drawn_after_the_rubber_stays():
    ink = Ink()
    drawn(ink, (50, 140), (230, 140))
    rubbed(ink, (140, 140), width=40)
    drawn(ink, (140, 100), (140, 180))
    assert ink.pixels[140, 140] == 255


def test_that_a_rubber_on_empty_paper_is_no_step():
    ink = Ink()
    drawn(ink, (50, 50))
    ink.undo()
    rubbed(ink, (200, 200), (210, 210))
    assert not ink.can_undo
    assert ink.can_redo
    assert ink.items == ()


def test_that_the_paper_is_empty_when_the_rubber_took_everything():
    ink = Ink()
    drawn(ink, (50, 50), (60, 60))
    rubbed(ink, (50, 50), (60, 60), width=60)
    assert ink.is_empty
    assert ink.items == ()
    ink.undo()
    assert ink.pixels.any()


def test_that_picking_takes_whole_strokes_in_one_step():
    ink = Ink()
    drawn(ink, (50, 50), (50, 200))
    drawn(ink, (150, 50), (150, 200))
    drawn(ink, (250, 50), (250, 200))
    ink.begin_picking()
    assert ink.pick((30, 100), (100, 100), 12)
    assert ink.pick((100, 100), (170, 100), 12)
    assert not ink.pick((170, 100), (200, 100), 12)
    ink.end()
    assert [stroke.points[0] for stroke in ink.strokes] == [(250, 50)]
    assert ink.undo()
    assert len(ink.strokes) == 3


def test_that_a_stroke_is_not_picked_where_the_rubber_took_its_ink():
    ink = Ink()
    drawn(ink, (50, 50), (50, 200))
    rubbed(ink, (50, 125), width=60)
    drawn(ink, (30, 125), (70, 125), width=8)
    ink.begin_picking()
    assert ink.pick((50, 125), (50, 125), 12)
    ink.end()
    assert [stroke.points[0] for stroke in ink.strokes] == [(50, 50)]


def test_that_a_picture_is_picked_as_a_whole_but_only_where_it_has_ink():
    ink = Ink()
    ink.replace((picture(0),))
    ink.begin_picking()
    assert not ink.pick((200, 200), (210, 210), 12)
    assert ink.pick((10, 10), (10, 10), 12)
    ink.end()
    assert ink.is_empty


def test_that_a_stroke_which_is_dropped_was_never_there():
    ink = Ink()
    drawn(ink, (50, 50))
    before = ink.pixels.copy()
    ink.begin((100, 100), 22)
    ink.extend((150, 150), 22)
    assert ink.drop()
    assert not ink.is_drawing
    np.testing.assert_array_equal(ink.pixels, before)
    assert not ink.drop()


def test_that_what_is_laid_below_stays_through_undo():
    ink = Ink()
    drawn(ink, (200, 200))
    ink.lay_below((Stroke(((50, 50),), (20,)),))
    assert ink.pixels[50, 50] == 255
    ink.undo()
    assert ink.pixels[50, 50] == 255
    assert not ink.pixels[200, 200]


def test_that_only_the_last_steps_can_be_taken_back():
    ink = Ink()
    for number in range(LONGEST + 50):
        drawn(ink, (number % 280, 100), width=8)
    steps = 0
    while ink.undo():
        steps += 1
    assert steps == LONGEST
    assert len(ink.strokes) == 50


def test_that_a_new_segment_costs_only_itself(monkeypatch):
    """Structure instead of time: one call to the raster a segment, whatever came before."""
    ink = Ink()
    calls = []
    draw = InkRaster.draw_segment
    monkeypatch.setattr(InkRaster, "draw_segment", lambda *each: (calls.append(each), draw(*each))[1])
    ink.begin((10, 10), 22)
    for number in range(1, 5001):
        ink.extend((10 + number % 200, 10 + number % 7), 22)
    assert len(calls) == 5001


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

    @rule(way=st.lists(points, min_size=1, max_size=5), width=widths)
    def rub(self, way, width):
        before = self.ink.pixels.copy()
        rubbed(self.ink, *way, width=width)
        if not np.array_equal(before, self.ink.pixels):
            self.stepped()

    @rule(way=st.lists(points, min_size=1, max_size=4))
    def pick(self, way):
        self.ink.begin_picking()
        taken = [self.ink.pick(a, b, 12) for a, b in zip(way, way[1:] or way, strict=False)]
        self.ink.end()
        if any(taken):
            self.stepped()

    @rule(seed=st.integers(0, 1000))
    def show_a_picture(self, seed):
        if self.ink.replace((picture(seed),)):
            self.stepped()

    @rule(stroke=st.lists(points, min_size=1, max_size=5), width=widths)
    def begin_and_drop(self, stroke, width):
        self.ink.begin(stroke[0], width)
        for point in stroke[1:]:
            self.ink.extend(point, width)
        assert self.ink.drop()

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

    @rule()
    def keep_and_bring_back(self):
        again = Ink.from_document(json.loads(json.dumps(self.ink.to_document())))
        assert again.items == self.ink.items
        np.testing.assert_array_equal(again.pixels, self.ink.pixels)

    @invariant()
    def the_picture_is_the_expected_one(self):
        np.testing.assert_array_equal(self.ink.pixels, self.past[-1])
        np.testing.assert_array_equal(self.ink.pixels, raster_of(self.ink.items))
        assert self.ink.can_undo == (len(self.past) > 1)
        assert self.ink.can_redo == bool(self.future)
        assert self.ink.is_empty == (not leaves_ink(self.ink.items))


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
