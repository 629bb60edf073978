"""Lines of equal height: they lie where the surface has that height, and none is forgotten."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from trainer.learning.contours import contour_lines

surfaces = arrays(np.float64, st.tuples(st.integers(2, 7), st.integers(2, 7)), elements=st.floats(-3, 3))


def height_at(heights, point):
    """Between two neighbours of the grid, on a straight line."""
    column, row = point
    left, below = int(np.floor(column)), int(np.floor(row))
    right, above = int(np.ceil(column)), int(np.ceil(row))
    share = (column - left) + (row - below)
    return (1 - share) * heights[below, left] + share * heights[above, right]


@given(surfaces, st.floats(-3, 3))
def test_that_both_ends_of_every_line_have_the_height(heights, level):
    for line in contour_lines(heights, level):
        for point in line:
            assert height_at(heights, point) == pytest.approx(level, abs=1e-6)


@given(surfaces, st.floats(-3, 3))
def test_that_each_crossed_edge_is_reached_by_a_line_of_each_square_beside_it(heights, level):
    above = heights > level
    rows, columns = heights.shape
    flat, steep = above[:, :-1] != above[:, 1:], above[:-1] != above[1:]
    ends = sum((1 if row in (0, rows - 1) else 2) for row, column in np.argwhere(flat).tolist()) + sum(
        (1 if column in (0, columns - 1) else 2) for row, column in np.argwhere(steep).tolist()
    )
    assert 2 * len(contour_lines(heights, level)) == ends


def test_that_a_circle_is_round():
    x, y = np.meshgrid(np.linspace(-2, 2, 41), np.linspace(-2, 2, 41))
    lines = contour_lines(x**2 + y**2, 1.0)
    away = np.hypot(*(lines.reshape(-1, 2).T / 10 - 2))
    assert away == pytest.approx(1.0, abs=0.01)
    assert len(lines) > 40


@pytest.mark.parametrize(
    ("heights", "corners_cut_off"),
    [([[3.0, 0.0], [0.0, 3.0]], [(1, 0), (0, 1)]), ([[1.2, 0.0], [0.0, 1.2]], [(0, 0), (1, 1)])],
)
def test_that_around_a_saddle_the_middle_decides(heights, corners_cut_off):
    lines = contour_lines(np.array(heights), 1.0)
    assert len(lines) == 2
    nearest = {
        min(
            [(0, 0), (1, 0), (0, 1), (1, 1)], key=lambda corner, line=line: np.hypot(*(line.mean(0) - corner))
        )
        for line in lines
    }
    assert nearest == set(corners_cut_off)


def test_that_flat_ground_has_no_lines():
    assert contour_lines(np.ones((4, 5)), 0.5).shape == (0, 2, 2)
