"""Images read off at places between their pixels."""

import numpy as np

from trainer.data import IMAGE_SIDE as _SIDE
from trainer.data.lines import FAR, Floats

MIDDLE = np.float32((_SIDE - 1) / 2)
"""Of an image, in pixels from the middle of its first one."""


def sample(values: Floats, rows: Floats, columns: Floats, beyond: float) -> Floats:
    """Bilinear interpolation of ``values`` (n, 28, 28) at ``rows`` and ``columns``, both (n, 28, 28).

    Outside the images everything is ``beyond``.
    """
    count = len(values)
    padded = np.full((count, _SIDE + 2, _SIDE + 2), beyond, np.float32)
    padded[:, 1:-1, 1:-1] = values
    rows = np.clip(rows + 1, 0, _SIDE + 0.999)
    columns = np.clip(columns + 1, 0, _SIDE + 0.999)
    top, left = rows.astype(np.intp), columns.astype(np.intp)
    down, right = rows - top, columns - left
    start = top * (_SIDE + 2) + left + (np.arange(count) * (_SIDE + 2) ** 2)[:, None, None]
    flat = padded.ravel()
    upper = flat[start] * (1 - right) + flat[start + 1] * right
    lower = flat[start + _SIDE + 2] * (1 - right) + flat[start + _SIDE + 3] * right
    return np.asarray(upper * (1 - down) + lower * down, np.float32)


def shrunk_distances(distances: Floats, factors: Floats) -> Floats:
    """The distances (n, 28, 28) to lines that are made smaller by ``factors`` (n,) around the middle."""
    away = np.arange(_SIDE, dtype=np.float32) - MIDDLE
    places = away / factors[:, None] + MIDDLE  # (n, 28)
    rows = np.repeat(places[:, :, None], _SIDE, axis=2)
    columns = np.repeat(places[:, None, :], _SIDE, axis=1)
    return sample(distances, rows, columns, FAR) * factors[:, None, None]
