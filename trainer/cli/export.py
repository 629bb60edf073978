"""``mnist-trainer export``: copy a run's model to a file of one's own."""

import argparse
import shutil
from functools import partial
from pathlib import Path
from typing import Any

from trainer.cli.speech import DONE, command, print_json
from trainer.errors import ModelError, phrase
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
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    record = find_run(options.name)
    model = answering_model(options.name) if options.target.suffix == ".tflite" else record.model
    if model is None or model.suffix != options.target.suffix:
        raise ModelError(
            phrase("trainer", "Run “{name}” cannot be written as {target}: it has {kind}."),
            name=options.name,
            target=options.target.name,
            kind="no model" if record.model is None else record.model.suffix,
        )
    for source in (model, model.with_suffix(".json")):  # the card goes with its model
        if source.is_file():
            target = options.target.with_suffix(source.suffix)
            write_atomically(target, partial(_copy, source))
    if options.json:
        print_json({"run": options.name, "file": str(options.target)})
    else:
        print(options.target)
    return DONE


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
