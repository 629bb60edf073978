"""Image sets by name: the bundled ones, checked against their authors' checksums, own drawings, imported ones."""

import hashlib
import struct
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.data.image_set import ImageSet
from trainer.data.image_set_files import IMPORTED, imported_names, load_imported
from trainer.data.own_images import OWN_IMAGES, own_image_set
from trainer.errors import DataError, phrase
from trainer.resource_files import resources_folder

_ARRAYS = ("x_train", "y_train", "x_test", "y_test")


@dataclass(frozen=True, slots=True)
class _Source:
    """A bundled set: its file, its classes and the md5 of its four original IDX files, in _ARRAYS' order."""

    file: str
    class_names: tuple[str, ...]
    checksums: tuple[str, str, str, str]


_SOURCES = {
    "mnist": _Source(
        "mnist.npz",
        tuple("0123456789"),
        (
            "6bbc9ace898e44ae57da46a324031adb",
            "a25bea736e30d166cdddb491f175f624",
            "2646ac647ad5339dbf082846283269ea",
            "27ae3e4e09519cfbb04c329615203637",
        ),
    ),
    "fashion-mnist": _Source(
        "fashion_mnist.npz",
        (
            phrase("classes", "T-shirt/top"),
            phrase("classes", "Trouser"),
            phrase("classes", "Pullover"),
            phrase("classes", "Dress"),
            phrase("classes", "Coat"),
            phrase("classes", "Sandal"),
            phrase("classes", "Shirt"),
            phrase("classes", "Sneaker"),
            phrase("classes", "Bag"),
            phrase("classes", "Ankle boot"),
        ),
        (
            "f4a8712d7a061bf5bd6d2ca38dc4d50a",
            "9018921c3c673c538a1fc5bad174d6f9",
            "8181f5470baa50b63fa0f6fddb340f0a",
            "15d484375f8d13e6eb1aabb0c3f46965",
        ),
    ),
}


def image_set_names() -> tuple[str, ...]:
    """The names that :func:`load_image_set` knows."""
    return (*_SOURCES, OWN_IMAGES, *(IMPORTED + name for name in imported_names()))


def load_image_set(name: str) -> ImageSet:
    """The image set ``name``: ``"mnist"`` and ``"fashion-mnist"`` are loaded once per process.

    ``"my-drawings"`` are the kept drawings as they are at this moment; ``"imported:NAME"`` is what
    :func:`trainer.data.imported.import_image_set` kept.

    Raises:
        DataError: no such set, its file is missing or damaged, or there are too few drawings.
        StorageError: the drawings cannot be read.
    """
    if name == OWN_IMAGES:
        return own_image_set()
    if name.startswith(IMPORTED):
        return load_imported(name)
    if name not in _SOURCES:
        raise DataError(
            phrase("trainer", "There is no image set “{name}”. Known sets: {known}."),
            name=name,
            known=", ".join(image_set_names()),
        )
    return _bundled(name)


def load_test_images(name: str) -> NDArray[np.uint8]:
    """The test images of the set ``name`` alone, read-only; of a bundled set that is seven times as quick.

    Raises:
        DataError: as :func:`load_image_set`.
        StorageError: the drawings cannot be read.
    """
    return _bundled_test_images(name) if name in _SOURCES else load_image_set(name).test_images


@cache
def _bundled_test_images(name: str) -> NDArray[np.uint8]:
    source = _SOURCES[name]
    path, only = resources_folder() / "datasets" / source.file, ("x_test",)
    (images,) = read_checked(path, source.checksums[2:3], only)
    return images


@cache
def _bundled(name: str) -> ImageSet:
    source = _SOURCES[name]
    arrays = read_checked(resources_folder() / "datasets" / source.file, source.checksums)
    train_images, train_labels, test_images, test_labels = arrays
    return ImageSet(name, train_images, train_labels, test_images, test_labels, source.class_names)


def read_checked(
    path: Path, checksums: tuple[str, ...], names: tuple[str, ...] = _ARRAYS
) -> list[NDArray[np.uint8]]:
    """The arrays ``names`` of the npz file at ``path``, if their content is what ``checksums`` promise.

    Raises:
        DataError: the file is missing, cannot be read, or holds something else.
    """
    damaged = phrase(
        "trainer",
        "The data file {path} is damaged or incomplete ({reason}). Install the program again to restore it.",
    )
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
            arrays = [np.asarray(archive[name], np.uint8) for name in names]
    except FileNotFoundError:
        raise DataError(
            phrase("trainer", "The data file {path} is missing. Install the program again to restore it."),
            path=path,
        ) from None
    except Exception as error:  # readers of damaged files raise nearly everything
        raise DataError(damaged, path=path, reason=error) from error
    for array, name, expected in zip(arrays, names, checksums, strict=True):
        if _idx_checksum(array) != expected:
            raise DataError(damaged, path=path, reason=f"{name}: checksum")
        array.flags.writeable = False
    return arrays


def _idx_checksum(array: NDArray[np.uint8]) -> str:
    """md5 of the array in the IDX format in which the sets were published."""
    header = struct.pack(f">I{array.ndim}I", 0x800 | array.ndim, *array.shape)
    digest = hashlib.md5(header, usedforsecurity=False)
    digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()
