"""R1 to R3: how well the bundled models read MNIST and real people's pens, and what they refuse.

``uv run python tests/benchmarks/reading.py --strokes FILE [--json]``

FILE (JSON, perhaps gzipped) holds ``{"digits": [{"label", "writer", "slashed", "strokes"}, …],
"non_digits": [{"label", "strokes"}, …]}``, strokes as lists of ``[x, y]``, y downward. Each sample is
put on the canvas at a random place, 35 to 90 % of the canvas large, with a pen of 10 to 30 pixels, and
goes through the very code behind the Draw tab. Without FILE only R1 is measured.
"""

import argparse
import gzip
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer import load_image_set
from trainer.data.ink import InkRaster, Preprocessing, image_from_canvas
from trainer.evaluation.calibration import expected_calibration_error
from trainer.inference import Classifier
from trainer.prediction import Verdict

SHRUNK = Preprocessing(crop=False, box=False, centre_of_mass=False)
REPEATS = 3
CANVAS = 280


def main() -> None:
    """Measure, and print a table or JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--strokes", type=Path, metavar="FILE")
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    samples = None if options.strokes is None else read_samples(options.strokes)
    results = {}
    for model, way, preprocessing in (
        ("digit-reader", "MNIST's way", Preprocessing()),
        ("course-mlp", "MNIST's way", Preprocessing()),
        ("digit-reader", "canvas shrunk", SHRUNK),
        ("course-mlp", "canvas shrunk", SHRUNK),
    ):
        results[f"{model}, {way}"] = measure(
            Classifier.bundled(model), samples, preprocessing, options.repeats
        )
    print(json.dumps(results, indent=2) if options.json else table(results))


def table(results: dict[str, dict[str, float]]) -> str:
    """One line a figure, one column a model and way."""
    names = list(dict.fromkeys(name for column in results.values() for name in column))
    head = f"{'':52}" + "".join(f"{title:>28}" for title in results)
    lines = [head]
    for name in names:
        values = [column.get(name) for column in results.values()]
        lines.append(f"{name:52}" + "".join(f"{'—' if v is None else f'{v:.2f}':>28}" for v in values))
    return "\n".join(lines)


def read_samples(path: Path) -> dict[str, list[dict[str, Any]]]:
    """The file's content."""
    content = path.read_bytes()
    samples: dict[str, list[dict[str, Any]]] = json.loads(
        gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content
    )
    return samples


def measure(
    classifier: Classifier,
    samples: dict[str, list[dict[str, Any]]] | None,
    preprocessing: Preprocessing,
    repeats: int,
) -> dict[str, float]:
    """All figures of one model, in per cent."""
    figures = {} if preprocessing == SHRUNK else on_mnist(classifier)
    if samples is not None:
        figures |= on_pens(classifier, samples, preprocessing, repeats)
    return figures


def on_mnist(classifier: Classifier) -> dict[str, float]:
    """R1 and what belongs to it."""
    mnist = load_image_set("mnist")
    probabilities = classifier.classify_batch(mnist.test_images)
    verdicts = [classifier.classify(image).verdict for image in mnist.test_images[:2000]]
    return {
        "R1   MNIST test, read right": 100 * right(probabilities, mnist.test_labels).mean(),
        "     MNIST test, calibration error": 100
        * expected_calibration_error(probabilities, mnist.test_labels),
        "     MNIST test, first 2,000: refused": 100 * np.mean([v is Verdict.NOT_A_DIGIT for v in verdicts]),
    }


def on_pens(
    classifier: Classifier,
    samples: dict[str, list[dict[str, Any]]],
    preprocessing: Preprocessing,
    repeats: int,
) -> dict[str, float]:
    """R2, R2b and R3: means over ``repeats`` random placings."""
    digits, strangers = samples["digits"], samples["non_digits"]
    labels = np.array([int(digit["label"]) for digit in digits])
    writers = np.array([digit["writer"] for digit in digits])
    habits = np.array([habit_of(digit) for digit in digits])
    rounds = []
    for seed in range(repeats):
        images = placed(digits, preprocessing, seed)
        probabilities = classifier.classify_batch(images)
        ok = right(probabilities, labels)
        plain = habits != "slashed"
        refused = np.array([not classifier.classify(image).is_digit for image in images])
        strange = [classifier.classify(i).is_digit for i in placed(strangers, preprocessing, 1000 + seed)]
        figures = {
            "R2   pens, read right, by sample": ok[plain].mean(),
            "R2   pens, read right, mean over writers": np.mean(
                [ok[plain & (writers == writer)].mean() for writer in set(writers[plain])]
            ),
            "     the worst writer": min(
                ok[plain & (writers == writer)].mean() for writer in set(writers[plain])
            ),
            **{f"R2b  {habit}": ok[habits == name].mean() for name, habit in HABITS.items()},
            "     pens, calibration error": expected_calibration_error(probabilities[plain], labels[plain]),
            "R3   digits refused": refused[plain].mean(),
            "R3   non-digits refused": 1 - np.mean(strange),
            "     wrong and sure (above 0.9)": (~ok & (probabilities.max(axis=1) > 0.9))[plain].mean(),
        }
        rounds.append(figures)
    return {name: float(100 * np.mean([figures[name] for figures in rounds])) for name in rounds[0]}


def right(probabilities: NDArray[np.float32], labels: NDArray[Any]) -> NDArray[np.bool_]:
    """Which answers are right."""
    return np.asarray(probabilities.argmax(axis=1) == labels)


def placed(samples: Iterable[dict[str, Any]], way: Preprocessing, seed: int) -> NDArray[np.uint8]:
    """The samples' images, each with a pen, a size and a place of its own."""
    random = np.random.default_rng(seed)
    images = []
    for sample in samples:
        raster, width = InkRaster(CANVAS), float(random.uniform(10, 30))
        for stroke in on_canvas(sample["strokes"], random):
            raster.draw_stroke(stroke, width)
        images.append(image_from_canvas(raster.pixels, way))
    return np.stack(images)


def on_canvas(
    strokes: list[list[list[float]]], random: np.random.Generator
) -> list[list[tuple[float, float]]]:
    """Strokes scaled and moved to some place of the canvas."""
    arrays = [np.asarray(stroke, float) for stroke in strokes]
    points = np.concatenate(arrays)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    factor = random.uniform(0.35, 0.9) * CANVAS / max(float(extent.max()), 1e-9)
    room = np.maximum(CANVAS - extent * factor, 0)
    place = random.uniform(0.05, 0.95, 2) * room
    return [[(float(x), float(y)) for x, y in (array - low) * factor + place] for array in arrays]


HABITS = {"slashed": "slashed zeros", "flagged": "flagged ones", "crossed": "crossed sevens"}


def habit_of(digit: dict[str, Any]) -> str:
    """``slashed`` as the file says; ``flagged`` and ``crossed`` by the strokes' geometry; else nothing."""
    strokes = [np.asarray(stroke, float) for stroke in digit["strokes"]]
    if digit.get("slashed"):
        return "slashed"
    points = np.concatenate(strokes)
    low, extent = points.min(axis=0), np.maximum(np.ptp(points, axis=0), 1e-9)
    if digit["label"] == "1" or digit["label"] == 1:
        before_top = strokes[0][: int(strokes[0][:, 1].argmin()) + 1]
        fall = before_top[:, 1].max() - low[1]
        return "flagged" if fall > 0.12 * extent[1] and len(before_top) > 1 else ""
    if digit["label"] == "7" or digit["label"] == 7:
        for stroke in strokes[1:]:
            width, height = np.ptp(stroke, axis=0)
            middle = (stroke[:, 1].mean() - low[1]) / extent[1]
            if width > 1.2 * height and width > 0.15 * extent[1] and 0.25 < middle < 0.8:
                return "crossed"
    return ""


if __name__ == "__main__":
    main()
