"""``mnist-trainer evaluate``: test a model on images it has not learned from."""

import argparse
import time
from pathlib import Path
from typing import Any

from trainer.cli.speech import DONE, command, percent, print_json
from trainer.config import DatasetName
from trainer.data.sources import load_image_set
from trainer.errors import phrase
from trainer.evaluation.report import Report, report
from trainer.inference import DIGIT_READER, Classifier
from trainer.library import answering_model
from trainer.wording import say


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = command(commands, "evaluate", phrase("cli", "test a model or a run on the test images"))
    parser.add_argument(
        "model",
        metavar="MODEL_OR_RUN",
        help=say("cli", phrase("cli", "a run’s name, a .tflite or .npz file, or digit-reader")),
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
    if name == DIGIT_READER:
        return Classifier.default()
    path = Path(name)
    return Classifier.load(path if path.suffix in (".tflite", ".npz") else answering_model(name))


def _run(options: argparse.Namespace) -> int:
    classifier = classifier_named(options.model)
    images = load_image_set(options.dataset or str(classifier.card.get("dataset", DatasetName.MNIST)))
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


def _print(result: Report) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    for title in (
        phrase("cli", "class"),
        phrase("cli", "precision"),
        phrase("cli", "recall"),
        phrase("cli", "F1"),
        phrase("cli", "images"),
    ):
        table.add_column(say("cli", title), justify="right")
    for entry in result.classes:
        table.add_row(
            say("classes", entry.name),
            percent(entry.precision),
            percent(entry.recall),
            percent(entry.f1),
            f"{entry.support:,}",
        )
    console = Console()
    console.print(table)
    console.print(
        say(
            "cli",
            phrase("cli", "Test accuracy {accuracy} (95 % interval {low} to {high}), loss {loss}."),
            accuracy=percent(result.accuracy),
            low=percent(result.low),
            high=percent(result.high),
            loss=f"{result.loss:.4f}",
        ),
        highlight=False,
    )
