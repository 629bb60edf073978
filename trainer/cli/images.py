"""``mnist-trainer images``: the image sets to learn from, listed, described, imported and removed."""

import argparse
from pathlib import Path
from typing import Any

import numpy as np

from trainer.cli.speech import DONE, command, command_with_actions, print_json
from trainer.cli.tables import print_table
from trainer.data.image_set import ImageSet
from trainer.data.image_set_files import IMPORTED, NO_CLASS, forget_image_set, imported_names
from trainer.data.sources import image_set_names, load_image_set
from trainer.errors import phrase
from trainer.wording import say, whole


def add_to(commands: Any) -> None:
    """Add the command with its actions."""
    actions = command_with_actions(
        commands, "images", phrase("cli", "list, describe, import and remove the image sets to learn from")
    )
    command(actions, "list", phrase("cli", "list the image sets that “train --dataset” knows")).set_defaults(
        run=_list
    )
    _add_import(actions)
    remove = command(actions, "remove", phrase("cli", "remove an imported image set for good"))
    _add_name(remove)
    remove.set_defaults(run=_remove)
    describe = command(actions, "describe", phrase("cli", "count the images of each class"))
    _add_name(describe)
    describe.set_defaults(run=_describe)


def _add_import(actions: Any) -> None:
    parser = command(actions, "import", phrase("cli", "keep the image set of a file or folder"))
    parser.add_argument(
        "source",
        type=Path,
        metavar="SOURCE",
        help=say(
            "cli",
            phrase(
                "cli",
                "an npz or csv file, one of MNIST’s own files with its partner beside it, or a folder with "
                "these or with a folder of pictures for each class, perhaps below train and test",
            ),
        ),
    )
    parser.add_argument(
        "--name",
        required=True,
        metavar="NAME",
        help=say("cli", phrase("cli", "what to call it: small letters, digits and hyphens")),
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help=say("cli", phrase("cli", "replace an imported set of this name")),
    )
    parser.set_defaults(run=_import)


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help=say("cli", phrase("cli", "a name that “list” shows")))


def _list(options: argparse.Namespace) -> int:
    names = image_set_names()
    if options.json:
        print_json(list(names))
    else:
        print("\n".join(names))
    return DONE


def _import(options: argparse.Namespace) -> int:
    from trainer.data.imported import import_image_set  # brings Pillow

    images = import_image_set(options.source, options.name, replace=options.replace)
    if options.json:
        print_json(_document(images))
        return DONE
    print(
        say(
            "cli",
            phrase(
                "cli",
                "Imported: {training} images to train with and {test} to test with. "
                "To learn from them: mnist-trainer train --dataset {name}",
            ),
            training=whole(len(images.train_labels)),
            test=whole(len(images.test_labels)),
            name=images.name,
        )
    )
    return DONE


def _remove(options: argparse.Namespace) -> int:
    forget_image_set(options.name)
    name = options.name.removeprefix(IMPORTED)
    if options.json:
        print_json({"removed": name})
    else:
        print(say("cli", phrase("cli", "Image set removed: {name}"), name=name))
    return DONE


def _describe(options: argparse.Namespace) -> int:
    name = options.name
    images = load_image_set(IMPORTED + name if name in imported_names() else name)
    if options.json:
        print_json(_document(images))
    else:
        _print(images)
    return DONE


def _document(images: ImageSet) -> dict[str, Any]:
    return {
        "name": images.name,
        "training": len(images.train_labels),
        "test": len(images.test_labels),
        "classes": [
            {"name": name, "training": training, "test": test} for name, training, test in _counts(images)
        ],
    }


def _counts(images: ImageSet) -> list[tuple[str, int, int]]:
    training = np.bincount(images.train_labels, minlength=len(images.class_names))
    test = np.bincount(images.test_labels, minlength=len(images.class_names))
    return [
        (name, int(training[label]), int(test[label]))
        for label, name in enumerate(images.class_names)
        if name != NO_CLASS
    ]


def _print(images: ImageSet) -> None:
    name = phrase("cli", "class")
    print_table(
        (name, phrase("cli", "training"), phrase("cli", "test")),
        [(say("classes", name), whole(training), whole(test)) for name, training, test in _counts(images)],
        left=(name,),
    )
