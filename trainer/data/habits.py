"""Writing habits that MNIST's American writers hardly had, drawn as strokes onto traced digits.

A one gets a flag and a foot, a seven a bar through its stem and a hook at its left end, a zero a slash.
"""

import numpy as np

from trainer.data.lines import Floats
from trainer.data.tracing import TracedDigits

_LINES = 2  # at most, in one digit


def habit_lines(
    labels: np.ndarray, traced: TracedDigits, share: float, random: np.random.Generator
) -> Floats:
    """Lines (n, 2, 4) in pixels, NaN where there is none: for about ``share`` of the ones, sevens and zeros."""
    lines = np.full((len(labels), _LINES, 4), np.nan, np.float32)
    chosen = random.random(len(labels)) < share
    for digit, habits in _HABITS.items():
        for place, habit in enumerate(habits):
            has = chosen & (labels == digit) & (random.random(len(labels)) < _OFTEN)
            lines[has, place] = habit(traced, random)[has]
    return lines


_OFTEN = 0.7


def _flag(traced: TracedDigits, random: np.random.Generator) -> Floats:
    """From a one's top down to the left, steeper than the bar of a seven."""
    count = len(traced.ends)
    height = np.maximum(traced.ends[:, 3] - traced.ends[:, 1], 8)
    angle = np.radians(random.uniform(28, 75, count))
    length = height * random.uniform(0.15, 0.7, count)
    x, y = traced.ends[:, 0], traced.ends[:, 1]
    return _lines(x, y, x - length * np.cos(angle), y + length * np.sin(angle))


def _foot(traced: TracedDigits, random: np.random.Generator) -> Floats:
    """A line under a one, to both sides."""
    count = len(traced.ends)
    height = np.maximum(traced.ends[:, 3] - traced.ends[:, 1], 8)
    left, right = height * random.uniform(0.1, 0.6, count), height * random.uniform(0.1, 0.6, count)
    tilt = random.uniform(-0.2, 0.12, count)
    x, y = traced.ends[:, 2], traced.ends[:, 3]
    return _lines(x - left, y - tilt * left, x + right, y + tilt * right)


def _bar(traced: TracedDigits, random: np.random.Generator) -> Floats:
    """Through a seven's stem, near the middle of its height."""
    count = len(traced.ends)
    top, bottom = traced.boxes[:, 1], traced.boxes[:, 3]
    y = top + (bottom - top) * random.uniform(0.4, 0.65, count)
    x = traced.middles[np.arange(count), np.clip(np.rint(y), 0, 27).astype(np.intp)]
    left, right = (np.maximum(bottom - top, 8) * random.uniform(0.12, 0.35, count) for _ in range(2))
    tilt = random.uniform(-0.35, 0.25, count)
    return _lines(x - left, y - tilt * left, x + right, y + tilt * right)


def _hook(traced: TracedDigits, random: np.random.Generator) -> Floats:
    """Down from the left end of a seven's top; seldom, else a line of NaN."""
    count = len(traced.ends)
    x, y = traced.boxes[:, 0], traced.boxes[:, 1] + random.uniform(0, 1.5, count)
    lines = _lines(x, y, x - random.uniform(-1, 1.5, count), y + random.uniform(2, 6, count))
    lines[random.random(count) < 0.7] = np.nan
    return lines


def _slash(traced: TracedDigits, random: np.random.Generator) -> Floats:
    """Through a zero, mostly rising to the right, ending inside or beyond it."""
    left, top, right, bottom = traced.boxes.T
    count = len(left)
    leaning = random.uniform(0, 1, count) * np.where(random.random(count) < 0.9, 1, -1)
    reach = random.uniform(0.55, 1.2, (2, count)) * random.uniform(1, 1.7, count)
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    middle_x, middle_y = middle_x + random.uniform(-1, 1, count), middle_y + random.uniform(-1.5, 1.5, count)
    run, rise = np.maximum(right - left, 5) / 2 * leaning, (bottom - top) / 2
    return _lines(
        middle_x - run * reach[0], middle_y + rise * reach[0],
        middle_x + run * reach[1], middle_y - rise * reach[1],
    )  # fmt: skip


def _lines(*places: np.ndarray) -> Floats:
    return np.stack(places, axis=1).astype(np.float32)


_HABITS = {0: (_slash,), 1: (_flag, _foot), 7: (_bar, _hook)}
