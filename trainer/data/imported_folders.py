"""Image sets as folders of pictures: one folder a class, perhaps below “train” and “test”."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.data.drawing_folders import pictures_in
from trainer.data.drawing_limits import IMAGE_SETS, LARGEST_FILE, check_count, too_large
from trainer.data.drawing_record import cleaned_text
from trainer.data.image_files import read_picture
from trainer.data.ink import image_from_canvas
from trainer.data.interrupting import Telling, nobody
from trainer.data.picture_ink import cleaned
from trainer.errors import DataError, phrase

MOST_CLASSES = 10
_LONGEST_NAME = 40
_TRAINING, _TESTING = ("train", "training"), ("test", "testing")
_MANY = 1000
_MARKUP = str.maketrans("<>&", "‹›+")

Bytes = NDArray[np.uint8]
_Pictures = dict[str, list[Path]]


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """Images (n, 28, 28) and for each the place of its class."""

    images: Bytes
    labels: Sequence[int]


@dataclass(frozen=True, slots=True, eq=False)
class Folders:
    """What was read; without a folder for testing, all is for training."""

    training: Pictures
    testing: Pictures | None
    class_names: tuple[str, ...]


def read_class_folders(path: Path, tell: Telling = nobody) -> Folders | None:
    """The pictures in the folders of ``path``, their names being the classes; None where there are none.

    Where all folders are named by a digit, these are the labels; else the names are sorted. ``tell`` hears
    how many of the pictures were read.

    Raises:
        DataError: a picture cannot be read, or there are too many, or too many classes.
        OSError: a folder cannot be read.
    """
    parts = _subfolders(path)
    names = {folder.name.casefold(): folder for folder in parts}
    training = next((names[name] for name in _TRAINING if name in names), None)
    testing = next((names[name] for name in _TESTING if name in names), None)
    found = _classes(path, training or path)
    if training is not None and not found:  # a class may be called “train”
        training, testing, found = None, None, _classes(path, path)
    tested = {} if training is None or testing is None else _classes(path, testing)
    if not found:
        return None
    class_names = _class_names(path, {*found, *tested})
    _check_size(path, [*found.values(), *tested.values()])
    places = {name: place for place, name in enumerate(class_names)}
    files = [[(places[name], file) for name in part for file in part[name]] for part in (found, tested)]
    first = len(files[0])
    total = first + len(files[1])
    return Folders(
        _read(files[0], lambda done: tell(done, total)),
        _read(files[1], lambda done: tell(first + done, total)) if tested else None,
        tuple(_shown(n) for n in class_names),
    )


def _subfolders(path: Path) -> list[Path]:
    """The folders in ``path``: no links, nothing hidden."""
    with os.scandir(path) as entries:
        found = [
            Path(entry.path)
            for number, entry in enumerate(entries)
            if number < _MANY
            and entry.is_dir(follow_symlinks=False)
            and not entry.name.startswith((".", "__"))
        ]
    return sorted(found)


def _classes(source: Path, folder: Path) -> _Pictures:
    found = {each.name: pictures_in(each, source, IMAGE_SETS) for each in _subfolders(folder)}
    return {name: files for name, files in found.items() if files}


def _class_names(path: Path, names: set[str]) -> tuple[str, ...]:
    if len(names) > MOST_CLASSES:
        raise too_many_classes(path, len(names))
    if names <= set("0123456789"):
        return tuple("0123456789")
    return tuple(sorted(names, key=_order))


def _order(name: str) -> tuple[str, str]:
    return name.casefold(), name


def _shown(name: str) -> str:
    """The name of a folder as a class can be called: one short line without markup."""
    return cleaned_text(cleaned_text(name)[:_LONGEST_NAME]).translate(_MARKUP) or "?"


def too_many_classes(path: Path, count: int) -> DataError:
    """The sentence for a set with more classes than networks have outputs."""
    return DataError(
        phrase(
            "trainer",
            "“{path}” has {count} classes: the networks here tell at most {limit} apart. "
            "Choose a set with fewer classes, or take some out.",
        ),
        path=path,
        count=count,
        limit=MOST_CLASSES,
    )


def _check_size(path: Path, classes: Sequence[list[Path]]) -> None:
    files = [file for each in classes for file in each]
    check_count(path, len(files), IMAGE_SETS)
    size = sum(file.stat().st_size for file in files)
    if size > LARGEST_FILE:
        raise too_large(path, size, IMAGE_SETS)


def _read(files: Sequence[tuple[int, Path]], tell: Callable[[int], None]) -> Pictures:
    images = np.zeros((len(files), IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    is_ready = np.zeros(len(files), np.bool_)
    for number, (_, file) in enumerate(files):
        tell(number)
        picture = read_picture(file)
        is_ready[number] = picture.grey.shape == (IMAGE_SIDE, IMAGE_SIDE)
        if is_ready[number]:
            images[number] = picture.grey
        else:
            images[number] = image_from_canvas(cleaned(picture.grey, is_lossless=picture.is_lossless).ink)
    if is_ready.any() and _is_dark_on_light(images[is_ready]):
        images[is_ready] = 255 - images[is_ready]
    return Pictures(images, [place for place, _ in files])


def _is_dark_on_light(images: Bytes) -> bool:
    """Pictures that have the right size stay as they are, but for their polarity: it is that of their borders."""
    border = np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], axis=1)
    return bool(np.median(border) > 127)
