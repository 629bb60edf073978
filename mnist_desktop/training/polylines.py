"""Lines cut off at the edges of a frame, because pictures of vectors know no other way to hide the rest."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


def inside(points: Points, low: Points, high: Points) -> Iterator[Points]:
    """The pieces of the line through ``points`` (n, 2) that lie in the frame from ``low`` to ``high`` (2,)."""
    start, way = points[:-1], np.diff(points, axis=0)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        edges = np.stack([(low - start) / way, (high - start) / way])
    still = way == 0
    within = (low <= start) & (start <= high)
    edges[:, still & within] = np.array([[-np.inf], [np.inf]])
    edges[:, still & ~within] = np.inf
    enter = np.maximum(0.0, edges.min(axis=0).max(axis=1))
    leave = np.minimum(1.0, edges.max(axis=0).min(axis=1))
    piece: list[Points] = []
    for at in np.flatnonzero(enter < leave):
        if piece and enter[at] > 0:
            yield np.array(piece)
            piece = []
        if not piece:
            piece.append(start[at] + enter[at] * way[at])
        piece.append(start[at] + leave[at] * way[at])
        if leave[at] < 1:
            yield np.array(piece)
            piece = []
    if piece:
        yield np.array(piece)
