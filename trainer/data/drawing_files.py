"""Drawings in files that other programs know: MNIST's own format, NumPy's, folders of pictures, tables."""

import csv
import gzip
import struct
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

import numpy as np

from trainer.data import IMAGE_SIDE
from trainer.data.drawing_folders import escaped, unwritten, write_folder
from trainer.data.drawing_limits import LARGEST_COUNT
from trainer.data.drawing_reading import read_drawings
from trainer.data.drawing_record import Drawing, Pixels
from trainer.data.idx_pair import partner
from trainer.errors import DataError, phrase
from trainer.storage import write_atomically


class FileFormat(StrEnum):
    """How drawings are kept in files."""

    IDX = "idx"
    NPZ = "npz"
    PNG = "png"
    CSV = "csv"


def format_for(path: Path) -> FileFormat:
    """The format that the name of ``path`` asks for: a name without a known ending is a folder of pictures."""
    name = path.name.casefold()
    if name.endswith(".npz"):
        return FileFormat.NPZ
    if name.endswith(".csv"):
        return FileFormat.CSV
    return FileFormat.IDX if "idx" in name or "ubyte" in name else FileFormat.PNG


def export_drawings(
    drawings: Sequence[Drawing],
    path: Path,
    format: FileFormat | str | None = None,  # noqa: A002 - what a caller means is the format
) -> tuple[Path, ...]:
    """Write the drawings, oldest first; a file that is there already is replaced whole or not at all.

    Args:
        drawings: what to write; at most 100,000.
        path: the file; of ``idx`` the file of images (that of labels gets its name from it, both packed
            where it ends in ``.gz``), of ``png`` a new or empty folder.
        format: chosen by the name when absent.

    Returns:
        The files or the folder that were written.

    Raises:
        DataError: there is nothing to write, too much, no such format, or the folder is not empty.
        StorageError: the disk did not take it.
    """
    chosen = _format(path, format)
    if not 0 < len(drawings) <= LARGEST_COUNT:
        raise DataError(
            phrase(
                "trainer",
                "There are {count} drawings to export: expected 1 to {limit}. Choose other drawings.",
            ),
            count=f"{len(drawings):,}",
            limit=f"{LARGEST_COUNT:,}",
        )
    ordered = sorted(drawings, key=_age)
    if chosen is FileFormat.IDX:
        return _write_idx(ordered, path)
    if chosen is FileFormat.PNG:
        write_folder(ordered, path)
    else:
        write = _write_npz if chosen is FileFormat.NPZ else _write_csv
        write_atomically(path, lambda temporary: write(ordered, temporary))
    return (path,)


def import_drawings(path: Path) -> list[tuple[int, Pixels, str]]:
    """The (label, image, writer) of all drawings in a file or folder; its content says of which format.

    ``path`` is an npz or csv file, one of a pair of idx files (packed or not), a folder with such a pair,
    or a folder with the folders 0 to 9, in which there are pictures. Pictures of other sizes are
    brought to 28 × 28 as MNIST's were.

    Raises:
        DataError: there is no such file, it is damaged, too large or of another kind; nothing was taken.
    """
    return read_drawings(path)


def _format(path: Path, wanted: FileFormat | str | None) -> FileFormat:
    if wanted is None:
        return format_for(path)
    try:
        return FileFormat(wanted)
    except ValueError:
        raise DataError(
            phrase("trainer", "There is no format “{format}” for drawings. Known formats: {known}."),
            format=wanted,
            known=", ".join(FileFormat),
        ) from None


def _age(drawing: Drawing) -> int:
    return drawing.id


def _arrays(drawings: Sequence[Drawing]) -> tuple[Pixels, Pixels]:
    return np.stack([drawing.image for drawing in drawings]), np.array([d.label for d in drawings], np.uint8)


def _write_idx(drawings: Sequence[Drawing], path: Path) -> tuple[Path, Path]:
    if "images" not in path.name:
        stem, packed = path.name.removesuffix(".gz"), ".gz" if path.name.endswith(".gz") else ""
        path = path.with_name(f"{stem}-images-idx3-ubyte{packed}")
    labels_path = partner(path)
    images, labels = _arrays(drawings)
    try:
        labels_path.unlink(missing_ok=True)  # old labels must never stand beside new images
    except OSError as error:
        raise unwritten(labels_path, error) from error
    for place, array in ((path, images), (labels_path, labels)):
        write_atomically(place, _idx_writer(array))
    return path, labels_path


def _idx_writer(array: Pixels) -> Callable[[Path], None]:
    content = struct.pack(f">I{array.ndim}I", 0x800 | array.ndim, *array.shape) + array.tobytes()

    def write(path: Path) -> None:
        path.write_bytes(gzip.compress(content, 6, mtime=0) if path.suffix == ".gz" else content)

    return write


def _write_npz(drawings: Sequence[Drawing], path: Path) -> None:
    images, labels = _arrays(drawings)
    writers = np.array([drawing.writer for drawing in drawings], np.str_)
    with path.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, images=images, labels=labels, writers=writers)


def _write_csv(drawings: Sequence[Drawing], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC)
        table.writerow(["label", *(f"pixel{number}" for number in range(IMAGE_SIDE**2)), "writer"])
        for drawing in drawings:
            table.writerow([drawing.label, *drawing.image.ravel().tolist(), escaped(drawing.writer)])
