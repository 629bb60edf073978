"""The pieces of ink on a canvas."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from trainer.data.ink import InkRaster
from trainer.data.segments import Segment, _components, segments_of

Pixels = NDArray[np.uint8]
Lines = list[list[tuple[float, float]]]


def drawn(*strokes: list[tuple[float, float]], pen: float = 12, size: int = 280) -> Pixels:
    raster = InkRaster(size)
    for stroke in strokes:
        raster.draw_stroke(stroke, pen)
    return raster.pixels


def boxes(canvas: Pixels) -> list[tuple[int, int, int, int]]:
    return [(piece.left, piece.top, piece.width, piece.height) for piece in segments_of(canvas)]


def flooded(ink: NDArray[np.bool_]) -> list[set[tuple[int, int]]]:
    """The slow, obvious way: walk from cell to cell."""
    left = {(int(row), int(column)) for row, column in np.argwhere(ink)}
    found = []
    while left:
        edge = [left.pop()]
        component = set(edge)
        while edge:
            row, column = edge.pop()
            for down, across in itertools.product((-1, 0, 1), repeat=2):
                if (cell := (row + down, column + across)) in left:
                    left.remove(cell)
                    component.add(cell)
                    edge.append(cell)
        found.append(component)
    return found


@given(arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_that_components_agree_with_walking_from_cell_to_cell(ink: NDArray[np.bool_]) -> None:
    if not ink.any():
        return
    labels, found = _components(ink)
    expected = flooded(ink)
    assert len(found) == len(expected)
    assert ((labels > 0) == ink).all()
    for component in expected:
        rows, columns = zip(*component, strict=True)
        box = next(box for box in found if box.parts == (int(labels[rows[0], columns[0]]),))
        assert {int(labels[cell]) for cell in component} == set(box.parts)
        assert (box.left, box.top) == (min(columns), min(rows))
        assert (box.right, box.bottom) == (max(columns) + 1, max(rows) + 1)


def test_that_no_ink_has_no_pieces() -> None:
    assert segments_of(np.zeros((280, 280), np.uint8)) == ()


def test_that_one_stroke_is_one_piece_with_all_the_ink() -> None:
    canvas = drawn([(100, 50), (150, 200)])
    (piece,) = segments_of(canvas)
    assert (piece.pixels == canvas).all()
    assert (piece.left, piece.top, piece.width, piece.height) == (94, 44, 62, 162)


@pytest.mark.parametrize("gap", [8, 15, 40, 150])
def test_that_strokes_side_by_side_are_pieces_from_left_to_right(gap: float) -> None:
    canvas = drawn([(62 + gap, 70), (62 + gap, 190)], [(50, 80), (50, 200)])
    assert boxes(canvas) == [(44, 74, 12, 132), (56 + gap, 64, 12, 132)]


def test_that_each_piece_keeps_its_own_ink_to_the_last_grey_pixel() -> None:
    strokes = [[(40.3, 60), (60, 190.4)], [(100, 60), (120.7, 180)], [(200, 70), (180.2, 200)]]
    pieces = segments_of(drawn(*strokes))
    for piece, stroke in zip(pieces, strokes, strict=True):
        assert (piece.pixels == drawn(stroke)).all()


@pytest.mark.parametrize(
    ("name", "strokes"),
    [
        ("a bar over a five", [[(80, 90), (76, 140), (130, 150), (130, 200), (76, 205)], [(84, 68), (140, 66)]]),
        ("a bar to the right of a five", [[(80, 80), (76, 140), (130, 160), (76, 205)], [(104, 66), (165, 62)]]),
        ("a crossed seven with a gap", [[(70, 60), (150, 60), (124, 120)], [(116, 150), (100, 210)]]),
        ("two rings of an eight", [[(110, 60), (140, 80), (110, 105), (85, 80), (110, 60)],
                                   [(110, 130), (150, 170), (110, 205), (75, 170), (110, 130)]]),
        ("a flag of a one", [[(100, 85), (120, 70)], [(140, 60), (140, 200)]]),
        ("a foot below a one", [[(120, 60), (120, 180)], [(85, 206), (155, 206)]]),
        ("a dot beside a stroke", [[(120, 60), (120, 200)], [(150, 190), (150, 191)]]),
    ],
)  # fmt: skip
def test_that_the_strokes_of_one_digit_stay_together(name: str, strokes: Lines) -> None:
    canvas = drawn(*strokes)
    (piece,) = segments_of(canvas)
    assert (piece.pixels == canvas).all(), name


def test_that_a_bar_belongs_to_its_own_digit_and_not_to_the_next() -> None:
    five = [[(40, 90), (36, 140), (80, 150), (80, 200), (36, 205)], [(44, 68), (95, 66)]]
    one = [[(150, 60), (150, 205)]]
    left, right = segments_of(drawn(*five, *one))
    assert (left.pixels == drawn(*five)).all()
    assert (right.pixels == drawn(*one)).all()


def test_that_two_rows_are_read_like_text() -> None:
    places = [(60, 30), (160, 34), (70, 170), (150, 160)]
    canvas = drawn(*([(x, y), (x + 10, y + 80)] for x, y in places))
    found = [(piece.left, piece.top) for piece in segments_of(canvas)]
    assert found == [(x - 6, y - 6) for x, y in places]


def test_that_a_row_may_run_downhill() -> None:
    places = [(30, 30), (90, 60), (150, 95), (220, 130)]
    canvas = drawn(*([(x, y), (x + 10, y + 90)] for x, y in places[::-1]))
    assert [piece.left for piece in segments_of(canvas)] == [x - 6 for x, _ in places]


def test_that_a_speck_far_away_is_no_piece() -> None:
    canvas = drawn([(60, 40), (60, 240)], [(160, 40), (160, 240)])
    canvas = canvas.copy()
    canvas[130:134, 230:234] = 255
    assert [piece.left for piece in segments_of(canvas)] == [54, 154]


def test_that_pale_ink_counts_where_all_is_pale() -> None:
    canvas = drawn([(50, 80), (50, 200)], [(100, 80), (100, 200)])
    assert boxes(canvas // 8) == boxes(canvas)


def test_that_joined_pieces_hold_the_ink_of_both() -> None:
    canvas = drawn([(50, 80), (50, 200)], [(100, 60), (110, 190)])
    both = Segment.joined(*segments_of(canvas))
    assert (both.pixels == canvas).all()
    assert (both.left, both.top, both.width, both.height) == (44, 54, 72, 152)


@pytest.mark.parametrize("shape", [(1, 1), (3, 500), (281, 279), (1000, 700), (28, 28)])
def test_that_canvases_may_have_any_shape(shape: tuple[int, int]) -> None:
    canvas = np.zeros(shape, np.uint8)
    canvas[shape[0] // 3 : -(-2 * shape[0] // 3), shape[1] // 3 : -(-2 * shape[1] // 3)] = 200
    (piece,) = segments_of(canvas)
    assert (piece.pixels == canvas).all()
    canvas[:] = 255
    assert boxes(canvas) == [(0, 0, shape[1], shape[0])]


@given(
    st.lists(
        st.tuples(st.integers(0, 90), st.integers(0, 90), st.integers(1, 30), st.integers(1, 30)), max_size=8
    )
)
def test_that_pieces_share_no_ink_and_invent_none(blots: list[tuple[int, int, int, int]]) -> None:
    canvas = np.zeros((100, 90), np.uint8)
    for left, top, width, height in blots:
        canvas[top : top + height, left : left + width] = 255
    pieces = segments_of(canvas)
    assert bool(pieces) == bool(canvas.any())
    together = np.zeros((100, 90), int)
    for piece in pieces:
        together += piece.pixels
        rows, columns = np.nonzero(piece.pixels)
        assert (piece.left, piece.top) == (columns.min(), rows.min())
        assert (piece.width, piece.height) == (np.ptp(columns) + 1, np.ptp(rows) + 1)
    assert ((together == canvas) | (together == 0)).all()


def test_that_a_canvas_full_of_noise_is_borne() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (280, 280)).astype(np.uint8)
    assert 1 <= len(segments_of(noise)) <= 24
