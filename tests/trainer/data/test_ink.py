"""Ink becomes images the way MNIST was made."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from trainer import load_image_set
from trainer.data.ink import (
    CropBox,
    InkRaster,
    Preprocessing,
    image_from_canvas,
    image_from_strokes,
    stages_of,
)
from trainer.errors import DataError

Pixels = NDArray[np.uint8]
SEVEN = [[(0.0, 0.0), (0.6, 0.0), (0.3, 1.0)], [(0.15, 0.5), (0.55, 0.5)]]
FOUR = [[(0.4, 0.0), (0.0, 0.6), (0.7, 0.6)], [(0.5, 0.3), (0.45, 1.0)]]
DIGITS = st.sampled_from([SEVEN, FOUR])
FINITE = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-50, 330)


def scaled(
    strokes: list[list[tuple[float, float]]], size: float, left: float, top: float
) -> list[list[list[float]]]:
    return [[[left + x * size, top + y * size] for x, y in stroke] for stroke in strokes]


def difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other).mean())


def difference_but_for_a_pixel(one: Pixels, other: Pixels) -> float:
    """A centre of mass between two pixels may be rounded to either: the least difference of nine shifts."""
    shifts = itertools.product((-1, 0, 1), repeat=2)
    return min(difference(np.roll(one, shift, (0, 1)), other) for shift in shifts)


def extent(image: Pixels) -> tuple[int, int]:
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    return int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1


def centre_of_mass(image: Pixels) -> tuple[float, float]:
    values = image.astype(float)
    places = np.arange(28)
    return float(values.sum(1) @ places / values.sum()), float(values.sum(0) @ places / values.sum())


def averaged_pixel_by_pixel(square: Pixels, side: int) -> NDArray[np.float64]:
    """The slow, obvious way: each target pixel sums every source pixel by the area they share."""
    step = len(square) / side
    result = np.zeros((side, side))
    for row, column in itertools.product(range(side), repeat=2):
        top, left = row * step, column * step
        for y, x in itertools.product(range(len(square)), repeat=2):
            tall = min(y + 1, top + step) - max(y, top)
            wide = min(x + 1, left + step) - max(x, left)
            if tall > 0 and wide > 0:
                result[row, column] += float(square[y, x]) * tall * wide / step**2
    return result


@pytest.mark.parametrize("side", [7, 20, 33, 47])
def test_that_averaging_agrees_with_adding_up_areas_pixel_by_pixel(side: int) -> None:
    random = np.random.default_rng(side)
    canvas = random.integers(0, 256, (side, side)).astype(np.uint8)
    canvas[0, 0] = canvas[-1, -1] = 200
    expected = averaged_pixel_by_pixel(canvas, 20)
    expected *= 255 / expected.max()
    assert np.abs(stages_of(canvas).boxed - expected).max() <= 0.5 + 1e-9


def test_that_mnist_digits_come_back_as_they_were() -> None:
    images = load_image_set("mnist").test_images
    worst = np.array([np.abs(image_from_canvas(image).astype(int) - image).max() for image in images])
    peaks = images.max(axis=(1, 2))
    assert (worst == 0).mean() > 0.89  # a tenth of MNIST peaks at 254, which becomes 255
    assert (worst[peaks == 255] == 0).mean() > 0.999
    assert (worst <= 1).mean() > 0.999


def test_that_mnist_digits_enlarged_tenfold_come_back_nearly_as_they_were() -> None:
    images = load_image_set("mnist").test_images[:300]
    block = np.ones((10, 10), np.uint8)
    differences = [difference(image_from_canvas(np.kron(image, block)), image) for image in images]
    assert np.mean(np.array(differences) < 0.5) > 0.65  # the others lie half a pixel off MNIST's own grid
    assert np.mean(differences) < 3
    assert max(differences) < 15


@settings(max_examples=40, deadline=None)
@given(DIGITS, st.integers(-100, 80), st.integers(-90, 60))
def test_that_the_position_on_the_canvas_does_not_matter(
    strokes: list[list[tuple[float, float]]], right: int, down: int
) -> None:
    middle = image_from_strokes(scaled(strokes, 100, 115, 105))
    moved = image_from_strokes(scaled(strokes, 100, 115 + right * 0.9, 105 + down * 0.9))
    whole = image_from_strokes(scaled(strokes, 100, 115 + right, 105 + down))
    assert np.array_equal(whole, middle)
    assert difference_but_for_a_pixel(moved, middle) < 4


@settings(max_examples=40, deadline=None)
@given(DIGITS, st.floats(0.20, 0.95))
def test_that_the_size_on_the_canvas_does_not_matter(
    strokes: list[list[tuple[float, float]]], share: float
) -> None:
    def image_at(share: float) -> Pixels:
        size = share * 560 / 1.1  # the pen, a tenth as wide as the digit, adds to its height
        return image_from_strokes(scaled(strokes, size, 15, 15 + size * 0.05), 560, size / 10)

    image = image_at(share)
    assert max(extent(image)) == 20
    assert difference_but_for_a_pixel(image, image_at(0.6)) < 4


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(st.tuples(FINITE, FINITE), max_size=4), max_size=4), st.floats(0.01, 1e9))
def test_that_any_finite_strokes_give_an_image(
    strokes: list[list[tuple[float, float]]], width: float
) -> None:
    image = image_from_strokes(strokes, canvas_size=90, pen_width=width)
    assert (image.shape, image.dtype) == ((28, 28), np.uint8)
    assert image.max() in (0, 255)


@settings(max_examples=80, deadline=None)
@given(
    st.integers(1, 60), st.integers(1, 60), st.integers(0, 2**32 - 1), st.floats(0, 1),
    st.builds(Preprocessing, crop=st.booleans(), box=st.booleans(), centre_of_mass=st.booleans()),
)  # fmt: skip
def test_that_any_canvas_gives_an_image_with_its_peak_at_255(
    height: int, width: int, seed: int, filled: float, preprocessing: Preprocessing
) -> None:
    random = np.random.default_rng(seed)
    canvas = random.integers(0, 256, (height, width)).astype(np.uint8)
    canvas[random.random((height, width)) > filled] = 0
    stages = stages_of(canvas, preprocessing)
    assert (stages.image.shape, stages.image.dtype) == ((28, 28), np.uint8)
    assert stages.image.max() == (255 if canvas.any() else 0)
    assert stages.image.sum() == stages.boxed.sum()  # no ink gets lost over the border


def test_that_the_centre_of_mass_comes_to_the_middle() -> None:
    random = np.random.default_rng(3)
    for _ in range(50):
        points = random.uniform(60, 220, (6, 2)).tolist()
        centre = centre_of_mass(image_from_strokes([points]))
        assert all(13.4 <= place <= 14.6 for place in centre)


def test_that_an_off_centre_mass_is_moved_only_as_far_as_the_border() -> None:
    canvas = np.zeros((200, 200), np.uint8)
    canvas[10:12, 10:190] = 60
    canvas[10:190, 10:14] = 255
    canvas[150:190, 10:20] = 255
    image = image_from_canvas(canvas)
    assert extent(image) == (20, 20)
    assert image.sum() == stages_of(canvas).boxed.sum()
    assert image[:, -1].any()


def test_that_a_dot_is_not_blown_up_to_a_full_digit() -> None:
    for width in (4, 10, 20, 26):
        image = image_from_strokes([[(140, 140)]], pen_width=width)
        assert image.max() == 255
        assert max(extent(image)) <= 13
        assert all(13.4 <= place <= 14.6 for place in centre_of_mass(image))


def test_that_no_ink_gives_an_empty_image() -> None:
    assert not image_from_strokes([]).any()
    assert not image_from_strokes([[], []]).any()
    stages = stages_of(np.zeros((30, 50), np.uint8))
    assert stages.crop_box == CropBox(left=0, top=-10, side=50)
    assert not stages.image.any()


def test_that_repeated_points_change_nothing() -> None:
    once = image_from_strokes([[(50, 50), (120, 200)]])
    again = image_from_strokes([[(50, 50), (50, 50), (120, 200), (120, 200)], [(50, 50)]])
    assert np.array_equal(once, again)


def test_that_ink_outside_the_canvas_is_cut_off_and_ink_at_the_border_is_kept() -> None:
    assert not image_from_strokes([[(-500, 20), (-30, 400)]]).any()
    assert extent(image_from_strokes([[(0, 0), (0, 280)]]))[0] == 20
    crossing = image_from_strokes([[(-1e6, 140), (1e6, 140)]])
    assert np.array_equal(crossing, image_from_strokes([[(-50, 140), (330, 140)]]))


def test_that_a_huge_oblong_canvas_is_read_like_a_small_one() -> None:
    small = np.zeros((40, 60), np.uint8)
    small[10:30, 30:34] = 255
    small[10:14, 20:34] = 255
    huge = np.repeat(np.repeat(small, 100, axis=0), 100, axis=1)
    assert huge.shape == (4000, 6000)
    assert difference(image_from_canvas(huge), image_from_canvas(small)) < 0.01


def test_that_each_step_can_be_switched_off() -> None:
    canvas = np.zeros((280, 280), np.uint8)
    canvas[40:140, 20:40] = 255
    canvas[120:140, 20:120] = 255
    full = stages_of(canvas)
    assert full.crop_box == CropBox(left=20, top=40, side=100)
    assert np.array_equal(full.cropped, canvas[40:140, 20:120])
    uncropped = stages_of(canvas, Preprocessing(crop=False))
    assert uncropped.crop_box == CropBox(left=0, top=0, side=280)
    assert extent(uncropped.image) == (8, 8)
    unboxed = stages_of(canvas, Preprocessing(box=False))
    assert unboxed.boxed.shape == (28, 28)
    assert extent(unboxed.image) == (28, 28)
    centred = stages_of(canvas, Preprocessing(centre_of_mass=False)).image
    assert np.array_equal(centred[4:24, 4:24], full.boxed)
    assert not np.array_equal(centred, full.image)


@pytest.mark.parametrize(
    ("canvas", "received"),
    [
        (np.zeros((28, 28)), "float64"),
        (np.zeros((28, 28), bool), "bool"),
        (np.zeros((28, 28, 3), np.uint8), "(28, 28, 3)"),
        (np.zeros(28, np.uint8), "(28,)"),
        (np.zeros((0, 28), np.uint8), "(0, 28)"),
        ([[0, 255]], "list"),
        (None, "NoneType"),
    ],
)
def test_that_something_else_than_a_canvas_is_refused_with_what_was_received(
    canvas: object, received: str
) -> None:
    with pytest.raises(DataError, match="expected a grey picture as a uint8 array") as caught:
        image_from_canvas(canvas)  # type: ignore[arg-type]
    assert received in str(caught.value)


@pytest.mark.parametrize(
    "strokes",
    [
        [[(math.nan, 1)]], [[(1, math.inf)]], [[(1, 2), (3, -math.inf)]], [[(1, 2, 3)]], [[(1,)]],
        [[("1", "2")]], [[None]], [[1, 2]], [5], 5, None, [[(10**400, 1)]], [[(1j, 1)]],
    ],
)  # fmt: skip
def test_that_points_which_are_not_pairs_of_finite_numbers_are_refused(strokes: object) -> None:
    with pytest.raises(DataError, match="expected strokes that are lists of points"):
        image_from_strokes(strokes)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [0, -3, 9000, 2.5, "280", None])
def test_that_an_impossible_canvas_size_is_refused(size: object) -> None:
    with pytest.raises(DataError, match="whole number from 1 to 8192"):
        image_from_strokes([], canvas_size=size)  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [0, -1, math.nan, math.inf, "20", None])
def test_that_an_impossible_pen_is_refused(width: object) -> None:
    with pytest.raises(DataError, match="pen's width"):
        image_from_strokes([], pen_width=width)  # type: ignore[arg-type]


def test_that_a_segment_covers_each_pixel_by_its_distance_from_the_line() -> None:
    raster = InkRaster(40)
    raster.draw_segment((8.3, 30.1), (27.6, 11.2), 7)
    for row, column in itertools.product(range(40), repeat=2):
        x, y = column + 0.5, row + 0.5
        dx, dy = 27.6 - 8.3, 11.2 - 30.1
        share = min(max(((x - 8.3) * dx + (y - 30.1) * dy) / (dx * dx + dy * dy), 0), 1)
        distance = math.dist((x, y), (8.3 + share * dx, 30.1 + share * dy))
        assert raster.pixels[row, column] == round(255 * min(max(3.5 - distance + 0.5, 0), 1))


def test_that_a_segment_taller_than_one_block_has_no_seams() -> None:
    raster = InkRaster(1200)
    raster.draw_segment((600, 30), (600, 1170), 9)
    assert (raster.pixels[30:1170, 600] == 255).all()
    assert (raster.pixels[30:1170] == raster.pixels[30]).all()


def test_that_drawing_adds_ink_and_clearing_takes_it_away() -> None:
    raster = InkRaster(100)
    view = raster.pixels
    raster.draw_stroke([(10, 10), (90, 90)], 6)
    diagonal = view.copy()
    raster.draw_stroke([(10, 90), (90, 10)], 6)
    assert (view >= diagonal).all()
    assert view[89, 10] == 255
    assert not view.flags.writeable
    raster.clear()
    assert not view.any()
