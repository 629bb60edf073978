"""Lines of equal height on a surface, all at once instead of point by point."""

import numpy as np

from trainer.learning.landscapes import Array

_CORNERS = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])
"""Of a square of the grid, as column and row; an edge leads from each to the next."""


def contour_lines(heights: Array, level: float) -> Array:
    """Where the surface over a grid has the height ``level``, as short straight lines.

    Each square between four points of the grid is crossed by one line, by two, or by none; where a line
    enters and leaves is found on the square's edges, between a higher and a lower corner (marching squares).

    Args:
        heights: (rows, columns).

    Returns:
        (lines, 2, 2): both ends of each line as column and row, in steps of the grid.

    >>> contour_lines(np.array([[0.0, 2.0], [0.0, 2.0]]), 0.5).tolist()
    [[[0.25, 0.0], [0.25, 1.0]]]
    """
    above = (heights > level).astype(np.int8)
    high = above[:-1, :-1] + above[:-1, 1:] + above[1:, :-1] + above[1:, 1:]
    squares = np.argwhere((high > 0) & (high < len(_CORNERS)))[:, ::-1]
    places = squares[:, np.newaxis] + _CORNERS
    corners = heights[places[..., 1], places[..., 0]]
    following = np.roll(corners, -1, axis=1)
    crossed = (corners > level) != (following > level)
    shares = np.divide(level - corners, following - corners, out=np.zeros_like(corners), where=crossed)
    points = places + shares[..., np.newaxis] * (np.roll(_CORNERS, -1, axis=0) - _CORNERS)
    twice = crossed.all(axis=1)
    single = points[~twice][crossed[~twice]]
    double = _around_saddles(corners[twice], level, points[twice])
    return np.concatenate((single, double)).reshape(-1, 2, 2)


def _around_saddles(corners: Array, level: float, points: Array) -> Array:
    """Squares with two lines: they cut off those two corners that are unlike the middle."""
    like_first = (corners.mean(axis=1) > level) == (corners[:, 0] > level)
    order = np.where(like_first[:, np.newaxis], (0, 1, 2, 3), (3, 0, 1, 2))
    return np.take_along_axis(points, order[..., np.newaxis], axis=1).reshape(-1, 2)
