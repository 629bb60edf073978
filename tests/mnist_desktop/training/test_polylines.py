from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_desktop.training.polylines import inside

LOW, HIGH = np.array([0.0, 0.0]), np.array([10.0, 5.0])
POINT = st.tuples(st.floats(-20, 20), st.floats(-20, 20))


def pieces(*points):
    return [piece.round(9).tolist() for piece in inside(np.array(points, np.float64), LOW, HIGH)]


def test_that_a_line_inside_stays_whole():
    assert pieces((1, 1), (2, 4), (9, 0)) == [[[1, 1], [2, 4], [9, 0]]]


def test_that_a_line_is_cut_where_it_leaves_and_comes_back():
    assert pieces((1, 1), (2, 9), (3, 1)) == [[[1, 1], [1.5, 5]], [[2.5, 5], [3, 1]]]


def test_that_a_line_right_through_keeps_its_middle():
    assert pieces((5, -5), (5, 15)) == [[[5, 0], [5, 5]]]
    assert pieces((-10, 2), (30, 2)) == [[[0, 2], [10, 2]]]


def test_that_a_line_outside_is_gone():
    assert pieces((1, 6), (9, 6), (12, 3)) == []
    assert pieces((1, 1)) == []


@settings(deadline=None)
@given(st.lists(POINT, min_size=2, max_size=12))
def test_that_pieces_lie_inside_and_on_the_line(points):
    line = np.array(points)
    for piece in inside(line, LOW, HIGH):
        assert len(piece) >= 2
        assert np.all(piece >= LOW - 1e-9)
        assert np.all(piece <= HIGH + 1e-9)
        for point in piece:
            assert min(distance(point, *ends) for ends in pairwise(line)) < 1e-6


def distance(point, start, end):
    way = end - start
    share = np.clip(np.dot(point - start, way) / max(np.dot(way, way), 1e-300), 0, 1)
    return np.linalg.norm(start + share * way - point)


@settings(deadline=None)
@given(st.lists(POINT, min_size=2, max_size=12))
def test_that_no_part_inside_is_lost(points):
    line = np.array(points)
    found = list(inside(line, LOW, HIGH))
    for start, end in pairwise(line):
        for share in np.linspace(0, 1, 7):
            place = start + share * (end - start)
            if np.all(place > LOW + 1e-6) and np.all(place < HIGH - 1e-6):
                parts = [ends for piece in found for ends in pairwise(piece)]
                assert min(distance(place, *ends) for ends in parts) < 1e-6
