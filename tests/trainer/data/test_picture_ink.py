"""What is ink in a picture, when a person says how to look for it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from trainer import load_image_set
from trainer.data.ink import image_from_canvas
from trainer.data.picture_ink import CleanUp, Polarity, canvas_picture, cleaned, fitted

Pixels = NDArray[np.uint8]
SET = load_image_set("mnist")
DIGIT: Pixels = SET.test_images[0]
LARGE: Pixels = np.asarray(Image.fromarray(DIGIT).resize((280, 280), Image.Resampling.BICUBIC))


def photo(digit: Pixels, *, paper: float = 215, ink: float = 60) -> Pixels:
    """A digit on paper with a lamp at one side and some noise."""
    random = np.random.default_rng(0)
    sheet = np.zeros((400, 500))
    sheet[60:340, 120:400] = digit / 255
    light = np.linspace(0.55, 1.0, 500)
    seen = (paper * (1 - sheet) + ink * sheet) * light + random.normal(0, 3, sheet.shape)
    return np.clip(seen, 0, 255).astype(np.uint8)


def off(canvas: Pixels) -> float:
    """How far the image of ``canvas`` is from the digit, a pixel's shift allowed."""
    image = image_from_canvas(canvas).astype(int)
    shifts = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
    return min(float(np.abs(np.roll(image, shift, (0, 1)) - DIGIT).mean()) for shift in shifts)


def test_that_mnists_own_pictures_arrive_on_the_canvas_as_their_tenfold() -> None:
    same = 0
    for digit in SET.test_images[:200]:
        canvas, _ = canvas_picture(digit, is_lossless=True)
        whole = digit.repeat(10, axis=0).repeat(10, axis=1)
        np.testing.assert_array_equal(image_from_canvas(canvas), image_from_canvas(whole))
        same += np.array_equal(image_from_canvas(canvas), digit)
    assert same > 120  # MNIST's own centring rounds otherwise now and then


@pytest.mark.parametrize("is_dark", [True, False])
def test_that_the_polarity_is_found_and_can_be_switched(is_dark: bool) -> None:
    picture = photo(LARGE) if is_dark else photo(LARGE, paper=40, ink=220)
    canvas, found = canvas_picture(picture)
    assert found.is_light_ink is not is_dark
    assert off(canvas) < 12
    wrong = Polarity.LIGHT if is_dark else Polarity.DARK
    switched, found = canvas_picture(picture, CleanUp(polarity=wrong))
    assert found.is_light_ink is is_dark
    assert off(switched) > 2 * off(canvas)


def test_that_uneven_light_becomes_ink_only_when_it_is_not_taken_away() -> None:
    """The lamp at one side is darker at the other than pencil on bright paper."""
    picture = photo(LARGE, ink=150)
    even, found = canvas_picture(picture, CleanUp(even_light=True))
    uneven, _ = canvas_picture(picture, CleanUp(even_light=False))
    assert not found.has_even_light
    assert off(even) < 20
    assert off(uneven) > 1.5 * off(even)


def test_that_a_higher_threshold_leaves_less_ink() -> None:
    amounts = [
        int(np.count_nonzero(cleaned(photo(LARGE), CleanUp(threshold=share, around_ink=False)).ink))
        for share in (0.2, 0.4, 0.6, 0.8)
    ]
    assert amounts == sorted(amounts, reverse=True)
    assert amounts[0] > 1.1 * amounts[-1] > 0


def test_that_the_automatic_threshold_is_told_and_lies_where_it_was_used() -> None:
    found = cleaned(photo(LARGE))
    assert 0.2 < found.threshold < 0.8
    again = cleaned(photo(LARGE), CleanUp(threshold=found.threshold))
    both = (found.ink > 127).sum(), (again.ink > 127).sum()
    assert both[0] == pytest.approx(both[1], rel=0.2)


def test_that_a_part_is_cut_out() -> None:
    page = np.full((300, 900), 255, np.uint8)
    for place, index in enumerate((0, 2, 5)):
        page[10:290, 300 * place + 10 : 300 * place + 290] -= np.asarray(
            Image.fromarray(SET.test_images[index]).resize((280, 280))
        )
    canvas, _ = canvas_picture(page, CleanUp(part=(0, 0, 300, 300)), is_lossless=True)
    assert off(canvas) < 8


@pytest.mark.parametrize(
    "part", [(-50, -50, 20, 20), (5000, 0, 10, 10), (0, 0, 0, 0), (10, 10, -5, 20), (0, 0, 10**9, 10**9)]
)
def test_that_a_part_beside_the_picture_is_no_disaster(part: tuple[int, int, int, int]) -> None:
    canvas, _ = canvas_picture(photo(LARGE), CleanUp(part=part))
    assert canvas.shape == (280, 280)


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("lossless", [True, False])
def test_that_a_blank_picture_has_no_ink(value: int, lossless: bool) -> None:
    canvas, _ = canvas_picture(np.full((90, 130), value, np.uint8), is_lossless=lossless)
    assert not canvas.any()


@pytest.mark.parametrize(
    ("shape", "size"),
    [((20, 10), (200, 100)), ((300, 150), (200, 100)), ((150, 100), (150, 100)), ((40, 400), (25, 252))],
)
def test_how_large_ink_becomes_on_the_canvas(shape: tuple[int, int], size: tuple[int, int]) -> None:
    picture = np.zeros((500, 500), np.uint8)
    picture[7 : 7 + shape[0], 9 : 9 + shape[1]] = 255
    canvas = fitted(picture)
    rows, columns = np.flatnonzero(canvas.any(axis=1)), np.flatnonzero(canvas.any(axis=0))
    assert (len(rows), len(columns)) == size
    assert abs(rows[0] + rows[-1] - 279) <= 1
    assert abs(columns[0] + columns[-1] - 279) <= 1


@given(
    height=st.integers(1, 60), width=st.integers(1, 60), seed=st.integers(0, 99),
    polarity=st.sampled_from(Polarity), even=st.none() | st.booleans(),
    threshold=st.none() | st.floats(0.01, 0.99), around=st.booleans(), lossless=st.booleans(),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_that_any_picture_and_any_choice_give_a_canvas(
    height, width, seed, polarity, even, threshold, around, lossless
) -> None:
    random = np.random.default_rng(seed)
    grey = random.integers(0, 1 + random.integers(255), (height, width)).astype(np.uint8)
    clean_up = CleanUp(polarity=polarity, even_light=even, threshold=threshold, around_ink=around)
    canvas, found = canvas_picture(grey, clean_up, is_lossless=lossless)
    assert canvas.shape == (280, 280)
    assert canvas.dtype == np.uint8
    assert 0 <= found.threshold <= 1
