"""Drawings from files of strangers: what a file promises is checked before anything is made of it."""

import csv
import stat
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

import numpy as np

from trainer.data import IMAGE_SIDE
from trainer.data.array_files import IDX_STARTS, idx_pair, open_npz
from trainer.data.drawing_folders import files_in, read_folder, unescaped
from trainer.data.drawing_limits import (
    DRAWINGS,
    LARGEST_FILE,
    Entry,
    Limits,
    check_count,
    explained,
    label_of,
    refused,
    too_large,
    writer_of,
)
from trainer.data.drawing_record import LONGEST_WRITER
from trainer.data.idx_pair import partner
from trainer.data.interrupting import Telling, nobody
from trainer.errors import DataError, phrase

_PIXELS = IMAGE_SIDE**2
_LONGEST_LINE = 16 * 1024
_OFTEN = 100  # lines
_PICTURE_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"BM", b"RIFF")


class Source(Enum):
    """Where images can come from, as the first bytes say it; names of files say nothing."""

    FOLDER = auto()
    IDX = auto()
    NPZ = auto()
    TABLE = auto()


def source_kind(path: Path, limits: Limits) -> Source:
    """What ``path`` is.

    Raises:
        DataError: nothing that images are read from, or a file that is too large.
        OSError: it cannot be looked at.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        return Source.FOLDER
    if not stat.S_ISREG(status.st_mode):
        raise refused(path, stat.filemode(status.st_mode))
    if status.st_size > LARGEST_FILE:
        raise too_large(path, status.st_size, limits)
    with path.open("rb") as file:
        start = file.read(512)
    if start.startswith(b"PK"):
        return Source.NPZ
    if start.startswith((b"\x1f\x8b", *IDX_STARTS)):
        return Source.IDX
    if start.startswith(_PICTURE_STARTS):
        raise DataError(
            phrase(
                "trainer",
                "“{path}” is a single picture, and nothing says what it shows. Put it into a folder with "
                "that class as its name, for digits 0 to 9, and import the folder around it.",
            ),
            path=path,
        )
    if not start.strip() or b"\0" in start:
        raise refused(path, start[:8].hex(" ") or "0 bytes")
    return Source.TABLE


def read_drawings(path: Path) -> list[Entry]:
    """See :func:`trainer.data.drawing_files.import_drawings`."""
    readers: dict[Source, Callable[[Path], list[Entry]]] = {
        Source.FOLDER: _from_folder,
        Source.IDX: _from_idx,
        Source.NPZ: _from_npz,
        Source.TABLE: _from_table,
    }
    with explained(path, DRAWINGS):
        return readers[source_kind(path, DRAWINGS)](path)


def _from_folder(path: Path) -> list[Entry]:
    return read_folder(path) or _from_pair_in(path)


def _from_idx(path: Path) -> list[Entry]:
    images, labels = idx_pair(path, DRAWINGS)
    return [(label_of(path, label), image, "") for label, image in zip(labels, images, strict=True)]


def _from_npz(path: Path) -> list[Entry]:
    with open_npz(path, DRAWINGS) as archive:
        if not {"images", "labels"} <= archive.names:
            raise refused(path, ", ".join(sorted(archive.names))[:200])
        images = archive.array("images", "u", 1, _PIXELS)
        labels = archive.array("labels", "iu", 8)
        writers = archive.array("writers", "U", 4 * LONGEST_WRITER) if "writers" in archive.names else None
    if images.shape[1:] not in ((IMAGE_SIDE, IMAGE_SIDE), (_PIXELS,)) or labels.ndim != 1:
        raise refused(path, f"images {images.shape}, labels {labels.shape}")
    if len(images) != len(labels) or (writers is not None and writers.shape != labels.shape):
        raise refused(path, f"{len(images)} images, {len(labels)} labels")
    images = images.reshape(-1, IMAGE_SIDE, IMAGE_SIDE)
    named = [""] * len(labels) if writers is None else writers.tolist()
    return [
        (label_of(path, label), image, writer_of(name))
        for label, image, name in zip(labels, images, named, strict=True)
    ]


def _from_table(path: Path) -> list[Entry]:
    return [(label_of(path, label), image, writer) for label, image, writer in read_table(path, DRAWINGS)]


def read_table(path: Path, limits: Limits, tell: Telling = nobody) -> list[Entry]:
    """The lines of a csv file, whatever their labels are; ``tell`` hears how much of the file was read.

    Raises:
        DataError: a line is no image, or there are too many or none.
        OSError, ValueError: it cannot be read.
    """
    entries: list[Entry] = []
    read, size = 0, max(1, path.stat().st_size)
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, line in enumerate(iter(lambda: file.readline(_LONGEST_LINE), ""), start=1):
            read += len(line)
            if number % _OFTEN == 0:
                tell(min(read, size), size)
            if len(line) >= _LONGEST_LINE:
                raise _bad_line(path, number)
            if not line.strip() or (number == 1 and not line.lstrip('" ')[:1].isdigit()):
                continue
            check_count(path, len(entries) + 1, limits)
            entries.append(_entry(path, number, line))
    check_count(path, len(entries), limits)
    return entries


def _entry(path: Path, number: int, line: str) -> Entry:
    try:
        (cells,) = csv.reader([line], strict=True)
        if not 0 <= len(cells) - 1 - _PIXELS <= 1:
            raise _bad_line(path, number)
        pixels = bytes(map(int, cells[1 : 1 + _PIXELS]))
        label = int(cells[0])
    except (ValueError, csv.Error):
        raise _bad_line(path, number) from None
    image = np.frombuffer(pixels, np.uint8).reshape(IMAGE_SIDE, IMAGE_SIDE)
    writer = unescaped(cells[-1]) if len(cells) > 1 + _PIXELS else ""
    return label, image, writer_of(writer)


def _bad_line(path: Path, number: int) -> DataError:
    return DataError(
        phrase(
            "trainer",
            "Line {number} of “{path}” is no image: expected a label from 0 to 9, then 784 whole numbers "
            "from 0 to 255 and, if wanted, a writer, all parted by commas. Nothing was taken from the file.",
        ),
        path=path,
        number=f"{number:,}",
    )


def _from_pair_in(folder: Path) -> list[Entry]:
    found = [file for file in files_in(folder) if "images" in file.name and partner(file).is_file()]
    if len(found) != 1:
        raise DataError(
            phrase(
                "trainer",
                "The folder “{path}” holds no drawings: expected folders named 0 to 9 with pictures in them, "
                "or one pair of MNIST’s files. Name the file itself if there are several.",
            ),
            path=folder,
        )
    return _from_idx(found[0])
