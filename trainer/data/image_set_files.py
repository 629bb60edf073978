"""Imported image sets as they are kept: one checked file each, below the program's own folder."""

import json
import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.data.image_set import ImageSet
from trainer.data.interrupting import Telling, nobody
from trainer.errors import DataError, phrase
from trainer.resource_files import home_folder
from trainer.storage import disk_refused, write_atomically

IMPORTED = "imported:"
"""Begins the names of imported sets among all image sets."""
NO_CLASS = "—"
"""The name of a class that a set does not have; every network has ten outputs."""
CLASSES = 10
_NAME = re.compile("[a-z0-9][a-z0-9-]{0,39}")
_LONGEST = 40
_RESERVED = re.compile("(con|prn|aux|nul|(com|lpt)[0-9])")  # Windows opens no files of these names
_ARRAYS = ("train_images", "train_labels", "test_images", "test_labels")
_PIXELS = IMAGE_SIDE**2
_FORMAT = 1

Bytes = NDArray[np.uint8]


def safe_name(text: str) -> str:
    """``text`` made a name that can also be a file's: small letters, digits and hyphens; may be empty.

    >>> safe_name("Çağla’s Letters (2024)")
    'cagla-s-letters-2024'
    """
    plain = unicodedata.normalize("NFKD", text.replace("ı", "i")).casefold()
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    name = re.sub("[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-")
    return f"set-{name}" if _RESERVED.fullmatch(name) else name


def free_name(source: Path) -> str:
    """A name for the set in ``source`` that no other set has."""
    stem = source.name.removesuffix(".gz")
    name = safe_name(stem.rpartition(".")[0] or stem) or "images"
    taken, number, free = imported_names(), 1, name
    while free in taken:
        number += 1
        free = f"{name[: _LONGEST - len(str(number)) - 1]}-{number}"
    return free


def imported_names() -> tuple[str, ...]:
    """The imported sets, by name and without ``imported:``."""
    try:
        files = sorted(_folder().glob("*.npz"))
    except OSError:
        return ()
    return tuple(file.stem for file in files if _NAME.fullmatch(file.stem))


def write_image_set(images: ImageSet, source: str, tell: Telling = nobody) -> None:
    """Keep ``images``, whose name begins with ``imported:``; an older set of that name is replaced.

    ``tell`` is asked once more when all is written, before it is put in place.

    Raises:
        StorageError: the disk did not take it; the older set is still there.
    """
    about = {"format": _FORMAT, "class_names": images.class_names, "source": source}
    arrays: dict[str, Any] = {name: getattr(images, name) for name in _ARRAYS}
    arrays["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)

    def write(path: Path) -> None:
        np.savez_compressed(path, allow_pickle=False, **arrays)
        tell(1, 1)

    write_atomically(_path(images.name), write)


def load_imported(name: str) -> ImageSet:
    """The imported set ``name``, with or without ``imported:``; its class names are padded to ten.

    Raises:
        DataError: there is no such set, or its file is damaged.
    """
    path = _path(name)
    try:
        status = path.stat()
        return _loaded(path, (status.st_ino, status.st_mtime_ns, status.st_size))
    except FileNotFoundError:
        raise _missing(name) from None
    except Exception as error:  # readers of damaged files raise nearly everything
        raise DataError(
            phrase(
                "trainer",
                "The imported image set “{name}” is damaged ({reason}). Remove it and import it again.",
            ),
            name=path.stem,
            reason=" ".join(str(error).split())[:200] or type(error).__name__,
        ) from error


def forget_image_set(name: str) -> None:
    """Remove the imported set ``name``, with or without ``imported:``, for good.

    Raises:
        DataError: there is no such set.
        StorageError: the disk keeps it.
    """
    path = _path(name)
    try:
        path.unlink()
    except FileNotFoundError:
        raise _missing(name) from None
    except OSError as error:
        raise disk_refused(path, error) from error


@lru_cache(maxsize=2)
def _loaded(path: Path, _version: tuple[int, int, int]) -> ImageSet:
    from trainer.data.array_files import open_npz  # brings zipfile, which the first frame does without
    from trainer.data.drawing_limits import IMAGE_SETS

    with open_npz(path, IMAGE_SETS) as archive:
        arrays = [archive.array(name, "u", 1, _PIXELS if "images" in name else 1) for name in _ARRAYS]
        about = json.loads(archive.array("about", "u", 1).tobytes())
    names = about["class_names"]
    if about["format"] != _FORMAT or not _are_names(names):
        raise ValueError("about")
    for images, labels in (arrays[:2], arrays[2:]):
        if images.shape != (len(labels), IMAGE_SIDE, IMAGE_SIDE) or labels.ndim != 1 or not len(labels):
            raise ValueError(f"{images.shape}, {labels.shape}")
        if labels.max() >= len(names):
            raise ValueError(f"label {labels.max()}")
    for array in arrays:
        array.flags.writeable = False
    padded = (*names, *[NO_CLASS] * (CLASSES - len(names)))
    return ImageSet(f"{IMPORTED}{path.stem}", arrays[0], arrays[1], arrays[2], arrays[3], padded)


def _are_names(names: object) -> bool:
    return (
        isinstance(names, list) and 0 < len(names) <= CLASSES and all(isinstance(name, str) for name in names)
    )


def _folder() -> Path:
    return home_folder() / "image-sets"


def _path(name: str) -> Path:
    """Where the set is kept; a text that is no set's name never becomes a path."""
    plain = name.removeprefix(IMPORTED)
    if not _NAME.fullmatch(plain):
        raise _missing(name)
    return _folder() / f"{plain}.npz"


def _missing(name: str) -> DataError:
    return DataError(
        phrase(
            "trainer",
            "There is no imported image set “{name}”. Imported sets: {known}. Import it again, or choose another set.",
        ),
        name=name.removeprefix(IMPORTED)[:80],
        known=", ".join(imported_names()) or "—",
    )
