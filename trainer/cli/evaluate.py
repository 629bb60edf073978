"""``mnist-trainer evaluate``: test a model on images it has not learned from."""

import argparse
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.cli.drawings import open_store
from trainer.cli.speech import DONE, command, print_json, print_test
from trainer.cli.tables import print_table
from trainer.config import DatasetName
from trainer.data.drawing_record import Drawing
from trainer.data.own_images import images_and_labels
from trainer.data.sources import load_image_set
from trainer.errors import DataError, phrase
from trainer.evaluation.report import Report, report
from trainer.inference import Classifier, bundled_names
from trainer.library import answering_model
from trainer.wording import percent, say, whole


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = command(commands, "evaluate", phrase("cli", "test a model or a run on the test images"))
    parser.add_argument(
        "model",
        metavar="MODEL_OR_RUN",
        help=say("cli", phrase("cli", "a run’s name, a .tflite or .npz file, digit-reader or course-mlp")),
    )
    parser.add_argument(
        "--dataset",
        metavar="NAME",
        help=say(
            "cli",
            phrase("cli", "{names}; the one it was trained on when absent"),
            names=", ".join(DatasetName),
        ),
    )
    parser.set_defaults(run=_run)


def classifier_named(name: str) -> Classifier:
    """The bundled reader, a file, or a run of the library.

    Raises:
        ModelError: there is no such thing, or it is damaged.
    """
    if name in bundled_names():
        return Classifier.bundled(name)
    path = Path(name)
    return Classifier.load(path if path.suffix in (".tflite", ".npz") else answering_model(name))


def _run(options: argparse.Namespace) -> int:
    classifier = classifier_named(options.model)
    dataset = options.dataset or str(classifier.card.get("dataset", DatasetName.MNIST))
    if dataset == DatasetName.MY_DRAWINGS:
        return _run_on_own(options, classifier)
    images = load_image_set(dataset)
    start = time.perf_counter()
    probabilities = classifier.classify_batch(images.test_images)
    seconds = time.perf_counter() - start
    result = report(probabilities, images.test_labels, images.class_names)
    if options.json:
        print_json(
            {"model": options.model, "dataset": images.name, "seconds": seconds, **result.to_document()}
        )
    else:
        _print(result)
    return DONE


def _run_on_own(options: argparse.Namespace, classifier: Classifier) -> int:
    """All kept drawings, but of a model that learned from them only those that were held back."""
    with open_store() as store:
        drawings = store.drawings(with_ink=False)
    learned_from_them = classifier.card.get("dataset") == DatasetName.MY_DRAWINGS
    if learned_from_them:
        drawings = [drawing for drawing in drawings if drawing.for_test]
    if not drawings:
        raise DataError(
            phrase(
                "trainer", "There are no drawings to test with. Draw digits in Draw and say what they were."
            )
        )
    images, labels = images_and_labels(drawings)
    start = time.perf_counter()
    probabilities = classifier.classify_batch(images)
    seconds = time.perf_counter() - start
    result = report(probabilities, labels, tuple("0123456789"))
    writers = _by_writer(drawings, probabilities.argmax(axis=1) == labels)
    if options.json:
        document = {"model": options.model, "dataset": DatasetName.MY_DRAWINGS.value, "seconds": seconds}
        document |= {"part": "test" if learned_from_them else "all", "writers": writers}
        print_json({**document, **result.to_document()})
        return DONE
    _print(result)
    _print_writers(writers)
    return DONE


def _by_writer(drawings: list[Drawing], right: NDArray[np.bool_]) -> list[dict[str, Any]]:
    found: dict[str, list[bool]] = {}
    for drawing, is_right in zip(drawings, right.tolist(), strict=True):
        found.setdefault(drawing.writer, []).append(is_right)
    return [
        {"writer": name, "images": len(answers), "accuracy": sum(answers) / len(answers)}
        for name, answers in sorted(found.items())
    ]


def _print_writers(writers: list[dict[str, Any]]) -> None:
    name = phrase("cli", "writer")
    print_table(
        (name, phrase("cli", "accuracy"), phrase("cli", "images")),
        [(each["writer"] or "—", percent(each["accuracy"]), whole(each["images"])) for each in writers],
        left=(name,),
    )


def _print(result: Report) -> None:
    print_table(
        (
            phrase("cli", "class"),
            phrase("cli", "precision"),
            phrase("cli", "recall"),
            phrase("cli", "F1"),
            phrase("cli", "images"),
        ),
        [
            (
                say("classes", each.name),
                *map(percent, (each.precision, each.recall, each.f1)),
                whole(each.support),
            )
            for each in result.classes
        ],
    )
    print_test(result)
