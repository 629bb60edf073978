"""``mnist-trainer script``: a training as a Python script of its own."""

import argparse
from pathlib import Path
from typing import Any

import numpy as np

from trainer.cli.speech import DONE, command, print_json
from trainer.cli.train_options import add_options, add_source, chosen_config
from trainer.data.sources import load_image_set
from trainer.errors import phrase
from trainer.script import script_of
from trainer.storage import write_atomically, write_text
from trainer.wording import say


def add_to(commands: Any) -> None:
    """Add the command."""
    parser = command(commands, "script", phrase("cli", "write a training as a Python script of its own"))
    add_source(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help=say("cli", phrase("cli", "where to write the script; without it, it is printed")),
    )
    parser.add_argument(
        "--export-images",
        type=Path,
        metavar="FILE",
        help=say(
            "cli", phrase("cli", "instead of the script, write the images that it needs to this npz file")
        ),
    )
    add_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    config = chosen_config(options)
    if options.export_images is not None:
        return _export_images(config.data.dataset, options.export_images, options.json)
    script = script_of(config, say)
    if options.output is not None:
        write_text(options.output, script)
        _tell_file(options.output, options.json)
    elif options.json:
        print_json({"script": script})
    else:
        print(script, end="")
    return DONE


def _export_images(dataset: str, path: Path, as_json: bool) -> int:
    images = load_image_set(dataset)

    def write(temporary: Path) -> None:
        with temporary.open("wb") as file:  # given a name, NumPy would put .npz behind it
            np.savez(
                file,
                x_train=images.train_images,
                y_train=images.train_labels,
                x_test=images.test_images,
                y_test=images.test_labels,
            )

    write_atomically(path, write)
    _tell_file(path, as_json)
    return DONE


def _tell_file(path: Path, as_json: bool) -> None:
    if as_json:
        print_json({"file": str(path)})
    else:
        print(path)
