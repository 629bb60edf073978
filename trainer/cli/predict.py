"""``mnist-trainer predict``: read digits in pictures or in pen strokes."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.cli.evaluate import classifier_named
from trainer.cli.speech import DONE, FAILED, command, print_error, print_json
from trainer.data.image_files import canvas_from_picture
from trainer.data.ink import image_from_canvas, image_from_strokes
from trainer.errors import ConfigError, DataError, TrainerError, phrase
from trainer.inference import DIGIT_READER, Prediction, Verdict
from trainer.wording import error_sentence, percent, say

_VERDICTS = {
    Verdict.EMPTY: phrase("cli", "nothing is drawn"),
    Verdict.SURE: phrase("cli", "sure"),
    Verdict.LIKELY: phrase("cli", "likely"),
    Verdict.TORN: phrase("cli", "torn between {best} and {other}"),
    Verdict.UNSURE: phrase("cli", "not a digit"),
}


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = command(commands, "predict", phrase("cli", "read the digit in each picture"))
    parser.add_argument(
        "pictures",
        nargs="*",
        type=Path,
        metavar="IMAGE",
        help=say("cli", phrase("cli", "png, jpeg, bmp or webp of any size, dark on light or light on dark")),
    )
    parser.add_argument(
        "--strokes",
        type=Path,
        metavar="FILE",
        help=say("cli", phrase("cli", "a JSON list of strokes, each a list of [x, y] on a 280 × 280 canvas")),
    )
    parser.add_argument("--model", default=DIGIT_READER, metavar="MODEL_OR_RUN")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if not options.pictures and options.strokes is None:
        raise ConfigError(phrase("trainer", "Nothing to read: name a picture, or a file with --strokes."))
    classifier = classifier_named(options.model)
    documents: list[dict[str, Any]] = []
    for path, found in _images(options):
        if isinstance(found, TrainerError):
            documents.append({"file": str(path), "error": str(found)})
            print_error(error_sentence(found))
            continue
        prediction = classifier.classify(found)
        documents.append(_document(path, prediction))
        if not options.json:
            print(f"{path}: {_in_words(prediction)}")
    if options.json:
        print_json(documents)
    return FAILED if any("error" in document for document in documents) else DONE


def _images(options: argparse.Namespace) -> Iterator[tuple[Path, NDArray[np.uint8] | TrainerError]]:
    for path in options.pictures:
        try:
            yield path, image_from_canvas(canvas_from_picture(path))
        except TrainerError as error:
            yield path, error
    if options.strokes is not None:
        try:
            yield options.strokes, image_from_strokes(**_read_strokes(options.strokes))
        except TrainerError as error:
            yield options.strokes, error


def _read_strokes(path: Path) -> dict[str, Any]:
    """A list of strokes, or an object with ``strokes`` and, if wanted, ``canvas_size`` and ``pen_width``."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise DataError(
            phrase("trainer", "The strokes in {path} cannot be read ({reason})."), path=path, reason=error
        ) from error
    document = content if isinstance(content, dict) else {"strokes": content}
    known = {"strokes", "canvas_size", "pen_width"}
    if "strokes" not in document or not isinstance(document["strokes"], list) or document.keys() - known:
        raise DataError(
            phrase(
                "trainer",
                "{path} must hold a list of strokes, or an object with “strokes” and, if wanted, "
                "“canvas_size” and “pen_width”.",
            ),
            path=path,
        )
    return document


def _document(path: Path, prediction: Prediction) -> dict[str, Any]:
    return {
        "file": str(path),
        "digit": prediction.digit,
        "is_digit": prediction.is_digit,
        "verdict": prediction.verdict.value,
        "probabilities": [round(float(value), 6) for value in prediction.probabilities],
    }


def _in_words(prediction: Prediction) -> str:
    words = say("cli", _VERDICTS[prediction.verdict], best=prediction.best, other=prediction.runner_up)
    if not prediction.is_digit:
        return words
    return f"{prediction.digit}  ({words}, {percent(float(prediction.probabilities.max()))})"
