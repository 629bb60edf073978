"""The pen leaves ink, the rubber takes it, pictures are laid over it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.data.raster import InkRaster
from trainer.errors import DataError

POINTS = st.tuples(st.floats(-30, 130), st.floats(-30, 130))
WIDTHS = st.floats(0.5, 60)


def blank() -> InkRaster:
    return InkRaster(100)


def full() -> InkRaster:
    raster = blank()
    raster.lay(np.full((100, 100), 255, np.uint8))
    return raster


@given(start=POINTS, end=POINTS, width=WIDTHS)
@settings(max_examples=100, deadline=None)
def test_that_the_rubber_takes_exactly_what_the_same_pen_leaves(start, end, width) -> None:
    pen, rubber = blank(), full()
    pen.draw_segment(start, end, width)
    changed = rubber.erase_segment(start, end, width)
    np.testing.assert_array_equal(rubber.pixels, 255 - pen.pixels)
    assert changed == pen.pixels.any()
    assert rubber.has_ink_under(start, end, width) is False


@given(start=POINTS, end=POINTS, width=WIDTHS)
@settings(max_examples=50, deadline=None)
def test_that_erasing_twice_is_erasing_once(start, end, width) -> None:
    raster = full()
    raster.erase_segment(start, end, width)
    once = raster.pixels.copy()
    assert raster.erase_segment(start, end, width) is False
    np.testing.assert_array_equal(raster.pixels, once)


def test_that_the_rubber_on_empty_paper_changes_nothing() -> None:
    assert blank().erase_segment((10, 10), (50, 50), 20) is False


def test_that_the_stronger_ink_wins_where_a_picture_is_laid() -> None:
    raster = blank()
    raster.draw_segment((50, 50), (50, 50), 20)
    raster.lay(np.full((100, 100), 90, np.uint8))
    assert raster.pixels[50, 50] == 255
    assert raster.pixels[5, 5] == 90


@pytest.mark.parametrize(
    "picture", [np.zeros((100, 99), np.uint8), np.zeros((100, 100)), np.zeros(10000, np.uint8)]
)
def test_that_a_picture_of_another_size_or_type_is_refused(picture) -> None:
    with pytest.raises(DataError, match="does not fit on the canvas: expected 100 × 100 bytes"):
        blank().lay(picture)


@pytest.mark.parametrize("act", ["erase_segment", "has_ink_under"])
def test_that_points_which_cannot_be_erased_are_refused(act) -> None:
    with pytest.raises(DataError, match="cannot be drawn"):
        getattr(blank(), act)((float("nan"), 1), (2, 2), 5)
    with pytest.raises(DataError, match="width"):
        getattr(blank(), act)((1, 1), (2, 2), 0)


def test_that_the_outside_imports_still_work() -> None:
    from trainer.data import ink

    assert ink.InkRaster is InkRaster
    assert callable(ink.image_from_canvas)
    assert callable(ink.image_from_strokes)
