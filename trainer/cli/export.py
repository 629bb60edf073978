"""``mnist-trainer export``: copy a run's model to a file of one's own."""

import argparse
import filecmp
import shutil
from functools import partial
from pathlib import Path
from typing import Any

from trainer.cli.speech import DONE, command, print_json
from trainer.errors import ModelError, StorageError, phrase
from trainer.library import answering_model, find_run
from trainer.storage import write_atomically
from trainer.wording import say


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = command(commands, "export", phrase("cli", "copy a run’s model to a file"))
    parser.add_argument("name", metavar="RUN")
    parser.add_argument(
        "target",
        type=Path,
        metavar="FILE",
        help=say("cli", phrase("cli", "ends in .keras, .tflite or, for the NumPy engine, .npz")),
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help=say(
            "cli", phrase("cli", "replace files that are there already, the model’s and its card’s (.json)")
        ),
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    model = _model(options.name, options.target)
    sources = [
        path for path in (model, model.with_suffix(".json")) if path.is_file()
    ]  # its card goes with it
    copies = {source: options.target.with_suffix(source.suffix) for source in sources}
    there = [target for source, target in copies.items() if _would_be_lost(target, source)]
    if there and not options.replace:
        raise StorageError(
            phrase(
                "trainer",
                "There is a file {path} already. Choose another name, or replace it with --replace.",
            ),
            path=there[0],
        )
    for source, target in copies.items():
        write_atomically(target, partial(_copy, source))
    if options.json:
        print_json({"run": options.name, "file": str(options.target)})
    else:
        print(options.target)
    return DONE


def _model(name: str, target: Path) -> Path:
    """The file of the run ``name`` that can be written as ``target``.

    Raises:
        ModelError: there is none.
    """
    kept = find_run(name).model
    model = answering_model(name) if kept is None or target.suffix == ".tflite" else kept
    if model.suffix != target.suffix:
        raise ModelError(
            phrase("trainer", "Run “{name}” cannot be written as {target}: it has {kind}."),
            name=name,
            target=target.name,
            kind=model.suffix,
        )
    return model


def _would_be_lost(target: Path, source: Path) -> bool:
    """Whether ``target`` holds something else than ``source``; two formats of a model share their card."""
    return target.exists() and not (target.is_file() and filecmp.cmp(source, target, shallow=False))


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
