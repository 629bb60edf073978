"""Arrays in MNIST's own format and in NumPy's: what a file promises is checked before anything is made of it."""

import gzip
import io
import math
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from trainer.data import IMAGE_SIDE
from trainer.data.drawing_limits import LARGEST_FILE, Limits, check_count, refused, too_large
from trainer.data.drawing_record import Pixels
from trainer.data.idx_pair import partner
from trainer.errors import DataError, phrase

IDX_STARTS = (b"\0\0\x08\x03", b"\0\0\x08\x01")
_MEMBERS = 16
_HEADER = 16 * 1024
LARGEST_SIDE = 512
_SMALLEST_SIDE = 4


def idx_pair(path: Path, limits: Limits) -> tuple[Pixels, Pixels]:
    """The images and labels of the pair of idx files to which ``path`` belongs.

    Raises:
        DataError: one of the two is missing, or they do not fit together.
    """
    images_path = path
    with _unpacked(path) as file:
        start = file.read(4)
    if start not in IDX_STARTS:
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
    images, labels = _idx_array(images_path, 3, limits), _idx_array(labels_path, 1, limits)
    if len(images) != len(labels):
        raise refused(path, f"{len(images)} images, {len(labels)} labels")
    return images, labels


def _idx_array(path: Path, dimensions: int, limits: Limits) -> Pixels:
    if path.stat().st_size > LARGEST_FILE:
        raise too_large(path, path.stat().st_size, limits)
    with _unpacked(path) as file:
        magic, *shape = struct.unpack(f">I{dimensions}I", file.read(4 + 4 * dimensions))
        if magic != 0x800 | dimensions or not are_sides(shape[1:], limits):
            raise refused(path, f"{magic:#x} {tuple(shape)}")
        check_count(path, shape[0], limits)
        size = math.prod(shape)
        if size > limits.image_bytes:
            raise too_large(path, size, limits)
        data = file.read(size + 1)  # a GzipFile stops here too, whatever it still holds
    if len(data) != size:
        raise refused(path, f"{shape[0]} × {size // max(shape[0], 1)} bytes")
    return np.frombuffer(data, np.uint8).reshape(shape)


def _unpacked(path: Path) -> gzip.GzipFile | io.BufferedReader:
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    return gzip.GzipFile(path) if packed else path.open("rb")


def are_sides(sides: list[int] | tuple[int, ...], limits: Limits) -> bool:
    """Whether images may have ``sides``, height and width; labels have none."""
    if not sides or tuple(sides) == (IMAGE_SIDE, IMAGE_SIDE):
        return True
    return (
        limits.any_size and len(sides) == 2 and all(_SMALLEST_SIDE <= side <= LARGEST_SIDE for side in sides)
    )


@dataclass(frozen=True, slots=True, eq=False)
class Npz:
    """An npz file that is open.

    Attributes:
        names: its arrays.
    """

    path: Path
    limits: Limits
    names: frozenset[str]
    _archive: zipfile.ZipFile

    def array(self, name: str, kinds: str, item: int, items: int = 1) -> Any:
        """The array ``name``, whose header, read first, promises what its member holds, and not too much.

        Args:
            name: of the array.
            kinds: NumPy's letters of the kinds of numbers that are taken.
            item: bytes of a number, at most.
            items: numbers for each image, at most.

        Raises:
            DataError: it promises something else.
        """
        path, limits = self.path, self.limits
        info = self._archive.getinfo(f"{name}.npy")
        most = min(limits.image_bytes, limits.count * item * items)
        if info.file_size > most + _HEADER:
            raise too_large(path, info.file_size, limits)
        with self._archive.open(info) as member:
            shape, fortran, dtype = _header(member)
            if dtype.hasobject or dtype.kind not in kinds or dtype.itemsize > item:
                raise refused(path, f"{name}: {dtype}")
            if not shape or min(shape) < 0:
                raise refused(path, f"{name}: {shape}")
            check_count(path, shape[0], limits)
            size = math.prod(shape) * dtype.itemsize
            if size > most or size > info.file_size:
                raise refused(path, f"{name}: {shape}")
            data = member.read(size + 1)
        if len(data) != size:
            raise refused(path, f"{name}: {shape}")
        if not size:
            return np.zeros(shape, dtype)
        return np.frombuffer(data, dtype).reshape(shape, order="F" if fortran else "C")


@contextmanager
def open_npz(path: Path, limits: Limits) -> Iterator[Npz]:
    """The npz file at ``path``.

    Raises:
        DataError: it holds too many members, or two of one name.
        OSError, ValueError, zipfile.BadZipFile: it cannot be read.
    """
    with zipfile.ZipFile(path) as archive:
        names = [info.filename for info in archive.infolist()]
        if len(names) > _MEMBERS or len(set(names)) != len(names):
            raise refused(path, f"{len(names)} members")
        arrays = frozenset(name.removesuffix(".npy") for name in names if name.endswith(".npy"))
        yield Npz(path, limits, arrays, archive)


def _header(member: Any) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    version = np.lib.format.read_magic(member)
    readers = {
        (1, 0): np.lib.format.read_array_header_1_0,
        (2, 0): np.lib.format.read_array_header_2_0,
    }
    return readers[version](member)
