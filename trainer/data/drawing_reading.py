"""Drawings from files of strangers: what a file promises is checked before anything is made of it."""

import csv
import gzip
import io
import math
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from trainer.data import IMAGE_SIDE
from trainer.data.drawing_folders import files_in, read_folder, unescaped
from trainer.data.drawing_limits import (
    LARGEST_COUNT,
    Entry,
    check_count,
    label_of,
    refused,
    too_large,
    writer_of,
)
from trainer.data.drawing_record import LONGEST_WRITER, Pixels
from trainer.data.idx_pair import partner
from trainer.errors import DataError, TrainerError, phrase

_PIXELS = IMAGE_SIDE**2
_LARGEST_FILE = 512 * 1024 * 1024
_LONGEST_LINE = 16 * 1024
_PICTURE_STARTS = (b"\x89PNG", b"\xff\xd8\xff", b"BM", b"RIFF")


def read_drawings(path: Path) -> list[Entry]:
    """See :func:`trainer.data.drawing_files.import_drawings`."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return read_folder(path) or _from_pair_in(path)
        if not stat.S_ISREG(status.st_mode):
            raise refused(path, stat.filemode(status.st_mode))
        if status.st_size > _LARGEST_FILE:
            raise too_large(path, status.st_size)
        with path.open("rb") as file:
            start = file.read(512)
        return _reader(path, start)(path)
    except FileNotFoundError:
        raise DataError(
            phrase("trainer", "There is no file or folder “{path}”. Check its name and folder."), path=path
        ) from None
    except TrainerError:
        raise
    except MemoryError:
        raise too_large(path, path.stat().st_size) from None
    except Exception as error:  # readers of damaged files raise nearly everything
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise refused(path, " ".join(reason.split())[:200]) from error


def _reader(path: Path, start: bytes) -> Callable[[Path], list[Entry]]:
    if start.startswith(b"PK"):
        return _from_npz
    if start.startswith((b"\x1f\x8b", b"\0\0\x08\x03", b"\0\0\x08\x01")):
        return _from_idx
    if start.startswith(_PICTURE_STARTS):
        raise DataError(
            phrase(
                "trainer",
                "“{path}” is a single picture, and nothing says which digit it is. Put it into a folder with "
                "that digit as its name, 0 to 9, and import the folder around it.",
            ),
            path=path,
        )
    if not start.strip() or b"\0" in start:
        raise refused(path, start[:8].hex(" ") or "0 bytes")
    return _from_csv


# --- MNIST's own format


def _from_idx(path: Path) -> list[Entry]:
    images_path = path
    with _unpacked(path) as file:
        start = file.read(4)
    if start not in (b"\0\0\x08\x03", b"\0\0\x08\x01"):
        raise refused(path, start.hex(" "))
    if "labels" in path.name and "images" not in path.name:
        images_path = path.with_name(path.name.replace("labels", "images").replace("idx1", "idx3"))
    labels_path = partner(images_path)
    if images_path == labels_path or not labels_path.is_file() or not images_path.is_file():
        raise DataError(
            phrase(
                "trainer",
                "“{path}” is one of two files: its partner {partner} is missing. Put both into one folder; "
                "their names must differ only in “images-idx3” and “labels-idx1”.",
            ),
            path=path,
            partner=(labels_path if path == images_path else images_path).name,
        )
    images, labels = _idx_array(images_path, 3), _idx_array(labels_path, 1)
    if len(images) != len(labels):
        raise refused(path, f"{len(images)} images, {len(labels)} labels")
    return [(label_of(path, label), image, "") for label, image in zip(labels, images, strict=True)]


def _idx_array(path: Path, dimensions: int) -> Pixels:
    if path.stat().st_size > _LARGEST_FILE:
        raise too_large(path, path.stat().st_size)
    with _unpacked(path) as file:
        magic, *shape = struct.unpack(f">I{dimensions}I", file.read(4 + 4 * dimensions))
        right = (IMAGE_SIDE, IMAGE_SIDE)[: dimensions - 1]
        if magic != 0x800 | dimensions or tuple(shape[1:]) != right:
            raise refused(path, f"{magic:#x} {tuple(shape)}")
        check_count(path, shape[0])
        size = math.prod(shape)
        data = file.read(size + 1)  # a GzipFile stops here too, whatever it still holds
    if len(data) != size:
        raise refused(path, f"{shape[0]} × {size // max(shape[0], 1)} bytes")
    return np.frombuffer(data, np.uint8).reshape(shape)


def _unpacked(path: Path) -> gzip.GzipFile | io.BufferedReader:
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    return gzip.GzipFile(path) if packed else path.open("rb")


# --- NumPy's format


def _from_npz(path: Path) -> list[Entry]:
    with zipfile.ZipFile(path) as archive:
        names = [info.filename for info in archive.infolist()]
        if len(names) > 16 or len(set(names)) != len(names):
            raise refused(path, f"{len(names)} members")
        if not {"images.npy", "labels.npy"} <= set(names):
            raise refused(path, ", ".join(names)[:200])
        images = _npy(path, archive, "images.npy", "u", 1, _PIXELS)
        labels = _npy(path, archive, "labels.npy", "iu", 8, 1)
        writers = (
            _npy(path, archive, "writers.npy", "U", 4 * LONGEST_WRITER, 1) if "writers.npy" in names else None
        )
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


def _npy(path: Path, archive: zipfile.ZipFile, name: str, kinds: str, item: int, items: int) -> Any:
    """An array whose header, read first, promises what its member holds, and not more than is allowed."""
    info = archive.getinfo(name)
    if info.file_size > LARGEST_COUNT * item * items + 16 * 1024:
        raise too_large(path, info.file_size)
    with archive.open(info) as member:
        version = np.lib.format.read_magic(member)
        readers = {
            (1, 0): np.lib.format.read_array_header_1_0,
            (2, 0): np.lib.format.read_array_header_2_0,
        }
        shape, fortran, dtype = readers[version](member)
        if dtype.hasobject or dtype.kind not in kinds or dtype.itemsize > item:
            raise refused(path, f"{name}: {dtype}")
        if not shape or min(shape) < 0:
            raise refused(path, f"{name}: {shape}")
        check_count(path, shape[0])
        size = math.prod(shape) * dtype.itemsize
        if size > LARGEST_COUNT * item * items or size > info.file_size:
            raise refused(path, f"{name}: {shape}")
        data = member.read(size + 1)
    if len(data) != size:
        raise refused(path, f"{name}: {shape}")
    if not size:
        return np.zeros(shape, dtype)
    return np.frombuffer(data, dtype).reshape(shape, order="F" if fortran else "C")


# --- tables


def _from_csv(path: Path) -> list[Entry]:
    entries: list[Entry] = []
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, line in enumerate(iter(lambda: file.readline(_LONGEST_LINE), ""), start=1):
            if len(line) >= _LONGEST_LINE:
                raise _bad_line(path, number)
            if not line.strip() or (number == 1 and not line.lstrip('" ')[:1].isdigit()):
                continue
            check_count(path, len(entries) + 1)
            entries.append(_entry(path, number, line))
    check_count(path, len(entries))
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
    return label_of(path, label), image, writer_of(writer)


def _bad_line(path: Path, number: int) -> DataError:
    return DataError(
        phrase(
            "trainer",
            "Line {number} of “{path}” is no drawing: expected a label from 0 to 9, then 784 whole numbers "
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
