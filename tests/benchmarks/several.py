"""Several digits on one canvas: how often one digit is split, how often rows are read, and what it costs.

``uv run python tests/benchmarks/several.py --strokes FILE``; FILE (.json or .json.gz) holds
``{"digits": [{"label": "7", "writer": "…", "strokes": [[[x, y], …], …]}, …]}``. Rows are made of digits of
one writer, with gaps of 8 to 40 pixels between their ink. Cost is the median for a call, in milliseconds.
"""

import argparse
import gzip
import json
import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer import Classifier
from trainer.data.ink import InkRaster, image_from_canvas
from trainer.reading import CanvasReading, read_canvas

Pixels = NDArray[np.uint8]
Strokes = list[NDArray[np.float64]]
SIZE, WIDEST = 280, 270


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strokes", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=500, help="rows of each length")
    options = parser.parse_args()
    content = options.strokes.read_bytes()
    digits = json.loads(gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content)["digits"]
    classifier = Classifier.default()
    figures = single_digits(digits, classifier)
    for count in (2, 3, 4, 5):
        figures |= rows(digits, count, options.rows, classifier)
    print(json.dumps(figures, indent=2))


def single_digits(digits: list[dict[str, Any]], classifier: Classifier) -> dict[str, object]:
    """Single digits that were wrongly taken for several, with the usual pen and with thin ones."""
    figures: dict[str, object] = {}
    for name, pens in (("pen 20", (20, 20)), ("pens 4 to 10", (4, 10))):
        random, split, costs = np.random.default_rng(0), 0, []
        for digit in digits:
            share = random.uniform(0.45, 0.7) * SIZE
            strokes = scaled(digit["strokes"], share, longer_side=True)
            room = np.maximum(SIZE - 24 - np.concatenate(strokes).max(axis=0), 0)
            raster = InkRaster(SIZE)
            draw(raster, strokes, 12 + random.uniform(0, 1, 2) * room, random.uniform(*pens))
            reading, cost = timed(raster.pixels, classifier)
            split += bool(reading.pieces)
            costs.append(cost)
        figures[f"single digits split, {name} (%)"] = round(100 * split / len(digits), 3)
        figures[f"single digits cost, {name}"] = round(statistics.median(costs), 3)
    return figures


def rows(digits: list[dict[str, Any]], count: int, rounds: int, classifier: Classifier) -> dict[str, object]:
    """How well rows of ``count`` are read; ``apart``: those whose digits are each read right when alone."""
    random, costs = np.random.default_rng(count), []
    right, pieces_right, digits_right, apart, apart_right = 0, 0, 0, 0, 0
    by_writer: dict[str, list[dict[str, Any]]] = {}
    for digit in digits:
        by_writer.setdefault(digit["writer"], []).append(digit)
    writers = list(by_writer.values())
    for _ in range(rounds):
        chosen = random.choice(np.array(writers[random.integers(len(writers))], object), count)
        canvas, alone = row(list(chosen), random)
        text = "".join(digit["label"] for digit in chosen)
        reading, cost = timed(canvas, classifier)
        costs.append(cost)
        right += reading.number == text
        if len(reading.pieces) == count:
            pieces_right += 1
            best = [str(piece.prediction.best) for piece in reading.pieces]
            digits_right += sum(map(str.__eq__, best, text))
        answers = [classifier.classify(image_from_canvas(canvas)).digit for canvas in alone]
        if [str(answer) for answer in answers] == list(text):
            apart += 1
            apart_right += reading.number == text
    return {
        f"{count} in a row: exact (%)": round(100 * right / rounds, 2),
        f"{count} in a row: pieces found (%)": round(100 * pieces_right / rounds, 2),
        f"{count} in a row: digits (%)": round(100 * digits_right / rounds / count, 2),
        f"{count} in a row: exact where each is read alone (%)": round(100 * apart_right / max(apart, 1), 2),
        f"{count} in a row: cost": round(statistics.median(costs), 3),
    }


def row(chosen: list[dict[str, Any]], random: np.random.Generator) -> tuple[Pixels, list[Pixels]]:
    """The digits side by side, and each one alone at its place."""
    pen = random.uniform(10, 14)
    gaps = [*random.uniform(8, 40, len(chosen) - 1), 0.0]
    height, shares = random.uniform(80, 170), random.uniform(0.75, 1.15, len(chosen))
    while True:
        shapes = [
            scaled(digit["strokes"], height * share) for digit, share in zip(chosen, shares, strict=True)
        ]
        sides = [np.concatenate(shape).max(axis=0) + pen for shape in shapes]
        width = sum(side[0] for side in sides) + sum(gaps)
        if width <= WIDEST:
            break
        height *= 0.96
    tallest = max(side[1] for side in sides)
    left = 5 + random.uniform(0, WIDEST - width)
    middle = random.uniform(tallest / 2 + 2, SIZE - tallest / 2 - 2)
    together, alone = InkRaster(SIZE), []
    for shape, side, gap in zip(shapes, sides, gaps, strict=True):
        top = np.clip(middle + side[1] * random.uniform(-0.58, -0.42), 1, SIZE - 1 - side[1])
        single = InkRaster(SIZE)
        for raster in (together, single):
            draw(raster, shape, np.array([left, top]) + pen / 2, pen)
        alone.append(single.pixels)
        left += side[0] + gap
    return together.pixels, alone


def scaled(strokes: list[Any], size: float, *, longer_side: bool = False) -> Strokes:
    """The strokes from (0, 0) on, ``size`` high; very flat ones are kept from growing too wide."""
    points = np.concatenate([np.asarray(stroke, float) for stroke in strokes])
    low = points.min(axis=0)
    wide, high = points.max(axis=0) - low
    span = max(wide, high, 1e-9) if longer_side else max(high, wide / 2, 1e-9)
    return [(np.asarray(stroke, float) - low) * (size / span) for stroke in strokes]


def draw(raster: InkRaster, strokes: Strokes, place: NDArray[np.float64], pen: float) -> None:
    """Draw the strokes, moved by ``place``."""
    for stroke in strokes:
        raster.draw_stroke([tuple(point) for point in stroke + place], pen)


def timed(canvas: Pixels, classifier: Classifier) -> tuple[CanvasReading, float]:
    """What is read, and the milliseconds it took."""
    start = time.perf_counter()
    reading = read_canvas(canvas, classifier)
    return reading, 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    main()
