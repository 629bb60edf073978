"""Whole image sets in files and folders of strangers, with their classes and, if they have one, their test part."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.data.array_files import LARGEST_SIDE, Npz, are_sides, idx_pair, open_npz
from trainer.data.drawing_folders import files_in
from trainer.data.drawing_limits import IMAGE_SETS, explained, refused
from trainer.data.drawing_reading import Source, read_table, source_kind
from trainer.data.idx_pair import partner
from trainer.data.imported_folders import Folders, read_class_folders
from trainer.data.ink import image_from_canvas
from trainer.data.interrupting import Telling, nobody
from trainer.errors import DataError, phrase

Bytes = NDArray[np.uint8]

_LAYOUTS = (
    ("x_train", "y_train", "x_test", "y_test"),  # as Keras keeps MNIST
    ("train_images", "train_labels", "test_images", "test_labels"),
    ("images", "labels", "", ""),
)


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """Images (n, 28, 28) and their labels (n,), any whole numbers."""

    images: Bytes
    labels: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class FoundSet:
    """What was read.

    Attributes:
        training: all images, or those to train with.
        testing: those to test with, where the source says which they are.
        class_names: what the labels stand for, where the source says it; else they are numbers.
    """

    training: Labelled
    testing: Labelled | None = None
    class_names: tuple[str, ...] | None = None


def read_image_set(path: Path, tell: Telling = nobody) -> FoundSet:
    """The image set in a file or folder; its content says of which format. ``tell`` hears how far it is.

    Raises:
        DataError: there is no such file, it is damaged, too large or of another kind.
    """
    with explained(path, IMAGE_SETS):
        kind = source_kind(path, IMAGE_SETS)
        if kind is Source.FOLDER:
            return _from_folder(path, tell)
        if kind is Source.IDX:
            return _from_idx(path, tell)
        if kind is Source.NPZ:
            with open_npz(path, IMAGE_SETS) as archive:
                return _from_npz(archive, tell)
        entries = read_table(path, IMAGE_SETS, tell)
        images = np.stack([image for _, image, _ in entries])
        return FoundSet(Labelled(images, _numbers([label for label, _, _ in entries])))


def _from_folder(path: Path, tell: Telling) -> FoundSet:
    folders = read_class_folders(path, tell)
    if folders is not None:
        return _from_pictures(folders)
    pairs = sorted(file for file in files_in(path) if "images" in file.name and partner(file).is_file())
    training = [file for file in pairs if not _is_test(file)]
    if len(training) != 1 or len(pairs) > 2:
        raise DataError(
            phrase(
                "trainer",
                "The folder “{path}” holds no image set: expected a folder of pictures for each class, at most "
                "10, perhaps below the folders “train” and “test”; or MNIST’s two or four files.",
            ),
            path=path,
        )
    return _from_idx(training[0], tell)


def _from_pictures(folders: Folders) -> FoundSet:
    training = Labelled(folders.training.images, _numbers(folders.training.labels))
    if folders.testing is None:
        return FoundSet(training, None, folders.class_names)
    testing = Labelled(folders.testing.images, _numbers(folders.testing.labels))
    return FoundSet(training, testing, folders.class_names)


def _from_idx(path: Path, tell: Telling) -> FoundSet:
    """A pair of files; a pair for testing that lies beside it, named as MNIST's, belongs to it."""
    training = _labelled(path, *idx_pair(path, IMAGE_SETS), tell)
    beside = path.with_name(path.name.replace("train", "t10k", 1))
    if "train" not in path.name or not beside.is_file():
        return FoundSet(training)
    return FoundSet(training, _labelled(beside, *idx_pair(beside, IMAGE_SETS), tell))


def _is_test(file: Path) -> bool:
    return file.name.startswith("t10k") or "test" in file.name


def _from_npz(archive: Npz, tell: Telling) -> FoundSet:
    for images, labels, test_images, test_labels in _LAYOUTS:
        if {images, labels} <= archive.names:
            training = _part(archive, images, labels, tell)
            if {test_images, test_labels} <= archive.names:
                return FoundSet(training, _part(archive, test_images, test_labels, tell))
            return FoundSet(training)
    raise refused(archive.path, ", ".join(sorted(archive.names))[:200])


def _part(archive: Npz, images: str, labels: str, tell: Telling) -> Labelled:
    pixels = archive.array(images, "u", 1, LARGEST_SIDE**2)
    return _labelled(archive.path, pixels, archive.array(labels, "iu", 8), tell)


def _labelled(path: Path, images: Any, labels: Any, tell: Telling) -> Labelled:
    given = f"images {images.shape}, labels {labels.shape}"
    if images.ndim == 4 and images.shape[-1] == 1:
        images = images[..., 0]
    if images.shape[1:] == (IMAGE_SIDE**2,):
        images = images.reshape(-1, IMAGE_SIDE, IMAGE_SIDE)
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if images.ndim != 3 or labels.ndim != 1 or len(images) != len(labels):
        raise refused(path, given)
    if not are_sides(images.shape[1:], IMAGE_SETS):
        raise refused(path, given)
    return Labelled(_brought_to_size(images, tell), _numbers(labels))


def _brought_to_size(images: Bytes, tell: Telling) -> Bytes:
    if images.shape[1:] == (IMAGE_SIDE, IMAGE_SIDE):
        return np.ascontiguousarray(images)
    small = np.zeros((len(images), IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    for number, image in enumerate(images):
        tell(number, len(images))
        small[number] = image_from_canvas(np.ascontiguousarray(image))
    return small


def _numbers(labels: Sequence[int] | NDArray[Any]) -> NDArray[np.int64]:
    """Raises OverflowError for what no label is."""
    if isinstance(labels, np.ndarray) and labels.size and labels.max() > np.iinfo(np.int64).max:
        raise OverflowError(f"label {labels.max()}")
    return np.array(labels, np.int64)
