"""Ink that is no digit, made by drawing: letters, signs, scribbles, blobs, two digits side by side.

A network that sees such ink in training, with all ten classes as its target, learns not to be sure of what
it does not know (Hendrycks, Mazeika and Dietterich, "Deep Anomaly Detection with Outlier Exposure", 2019).
Letters that look like a digit (O, I, l, S, Z, B, b, q, g and their like) are left out.
"""

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.data.ink import BOX_SIDE
from trainer.data.lines import FAR, Floats, distances_to_lines, pen_widths

_GRID = 8.0  # the glyphs below are written on a grid from 0 to 8, x and y, y downward
_GLYPHS = (
    # capital letters
    "08 40 88,25 65", "08 21 50 78,15 75", "71 50 20 02 06 28 58 77", "80 00 08 88,04 64", "80 00 08,04 64",
    "00 08,80 88,04 84", "00 08,80 04 88", "00 08 88", "08 00 45 80 88", "08 20 46 60 88", "08 00 88 80",
    "08 00 60 81 83 64 04", "08 00 60 81 83 64 04 88", "00 80,40 48", "00 06 28 68 86 80", "00 48 80",
    "00 28 42 68 80", "00 27 58 64 68 88 80", "00 88,80 08", "00 44 80,44 48",
    # small letters
    "72 42 13 06 28 58 76,72 76 88", "73 42 12 05 17 47 76", "70 78,74 43 14 06 28 58 76",
    "05 75 63 42 13 06 28 68 77", "70 50 32 38,14 64", "10 18,14 33 63 74 78", "10 18,64 16 68",
    "08 03,05 23 35 38,35 53 75 78", "13 18,15 33 63 74 78", "18 12,14 32 62 74 76 57 27 15",
    "13 18,15 33 63", "30 36 48 68,13 63", "12 16 38 58 76,72 78", "13 48 83", "03 28 54 68 83",
    "13 78,73 18", "20 26 48 68,02 72", "40 48,03 83", "21 23 40 60 71 73 54 34 33",
    # signs
    "80 08,10 21 10,68 77 68", "00 84 08", "80 04 88", "08 40 88", "40 48,12 76,72 16", "20 18,60 58,03 83,05 85",
    "04 22 34 56 74 82", "02 82,06 86", "40 48,04 84", "41 42,47 48", "41 42,47 38",
    "55 45 44 53 65 75 82 40 04 48 88", "04 84", "04 84 62,84 66", "40 48 26,48 66", "00 88 80 08 00",
    "08 40 88 08", "42 20 02 48 82 60 42", "30 58 03 83 18 30", "05 37 80", "04 40 84,14 18 78 74",
    "08 00 80 88", "80 00 44 08 88", "02 24 06,82 64 86,24 64", "44 53 35 24 62 77 16 12 40 80",
    "08 20 38 50 68 80", "02 21 03 25 06 27 08", "10 14 74 70,44 48", "20 28,60 68",
    "00 80 80,00 08,80 88,04 84", "04 13 24 33 44 53 64 73 84", "44 34 35 55 53 23 26 76 71 11",
)  # fmt: skip
_MOST = 24  # lines in one drawing
_STROKES = tuple(
    tuple(
        np.array([(float(point[0]), float(point[1])) for point in stroke.split()])
        for stroke in glyph.split(",")
    )
    for glyph in _GLYPHS
)


def draw_non_digits(digits: Floats, count: int, random: np.random.Generator) -> tuple[Floats, Floats]:
    """Distances (count, 28, 28) from each pixel to the line of a random non-digit, and pen widths (count,).

    ``digits`` (n, 28, 28) are the distances of real digits: material for pairs.
    """
    kind = random.choice(4, count, p=(0.6, 0.18, 0.07, 0.15))
    widths = pen_widths(count, random)
    lines = np.full((count, _MOST, 4), np.nan, np.float32)
    for number in np.flatnonzero(kind <= 1):
        found = _glyph(random) if kind[number] == 0 else _scribble(random)
        lines[number, : len(found)] = found
    distances = distances_to_lines(lines)
    for number in np.flatnonzero(kind == 2):
        distances[number] = _blob(random) + widths[number] / 2
    for number in np.flatnonzero(kind == 3):
        distances[number] = _pair(digits, random)
        widths[number] = min(widths[number], 2.5)
    return distances, widths


def _glyph(random: np.random.Generator) -> Floats:
    """A letter or sign in somebody's hand: corners moved, perhaps rounded; slanted, turned and stretched."""
    strokes = _STROKES[random.integers(len(_STROKES))]
    is_round = random.random() < 0.6
    lines = []
    for stroke in strokes:
        points = stroke + random.normal(0, 0.4, stroke.shape)
        points = _rounded(points) if is_round and len(points) > 2 else points
        ends = points[1:] if len(points) > 1 else points
        lines.append(np.stack([points[: len(ends)], ends], axis=1).reshape(-1, 2))
    return _fitted(np.concatenate(lines), random)


def _rounded(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each inner corner cut off (Chaikin, 1974); the ends stay."""
    before, after = points[:-1] * 0.7 + points[1:] * 0.3, points[:-1] * 0.3 + points[1:] * 0.7
    inner = np.stack([before, after], axis=1).reshape(-1, 2)[1:-1]
    return np.concatenate([points[:1], inner, points[-1:]])


def _scribble(random: np.random.Generator) -> Floats:
    """A pen led to and fro, round corners or sharp ones."""
    turns = int(random.integers(4, 13))
    corners = random.uniform(0, _GRID, (turns, 2))
    if random.random() < 0.6:
        fine = np.linspace(0, turns - 1, _MOST + 1)
        curve = np.stack([np.interp(fine, np.arange(turns), corners[:, part]) for part in range(2)], axis=1)
        corners = (curve[:-2] + 2 * curve[1:-1] + curve[2:]) / 4
    points = np.repeat(corners, 2, axis=0)[1:-1]
    return _fitted(points, random)


def _fitted(points: NDArray[np.float64], random: np.random.Generator) -> Floats:
    """Pairs of points as lines (s, 4) in pixels, in the middle of the image, 20 pixels long at most."""
    angle, slant = random.normal(0, 0.15), random.normal(0, 0.15)
    stretch = np.exp(random.uniform(-0.45, 0.45))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = (points - _GRID / 2) @ np.array([[stretch, 0], [slant, 1]]) @ turn
    low, high = points.min(axis=0), points.max(axis=0)
    points = (points - (low + high) / 2) * (BOX_SIDE / max(float((high - low).max()), 1e-6))
    return (points + IMAGE_SIDE / 2).reshape(-1, 4).astype(np.float32)


def _blob(random: np.random.Generator) -> Floats:
    """Distances from the edge of a dot of the pen, or of a patch filled with ink; negative inside."""
    places = np.arange(IMAGE_SIDE) - IMAGE_SIDE / 2
    radius, high = random.uniform(2, 9), random.uniform(0.8, 1.25)
    away = np.sqrt(places**2 + (places[:, None] * high) ** 2)
    if random.random() < 0.3:
        away = np.maximum(np.abs(places), np.abs(places[:, None] * high))
    return np.asarray(away - radius, np.float32)


def _pair(digits: Floats, random: np.random.Generator) -> Floats:
    """Distances to two digits beside each other, half as large."""
    left, right = digits[random.integers(len(digits), size=2)][:, ::2, ::2] / 2
    gap, shift = int(random.integers(0, 4)), int(random.integers(-2, 3))
    distances = np.full((IMAGE_SIDE, IMAGE_SIDE), FAR, np.float32)
    for half, column, row in ((left, gap, 7), (right, 14 - gap, 7 + shift)):
        place = distances[row : row + 14, column : column + 14]
        np.minimum(place, half, out=place)
    return distances
