"""Drawings as folders of pictures: one folder a label, and a table of who drew them."""

import csv
import io
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import numpy as np
from PIL import Image

from trainer.data import IMAGE_SIDE
from trainer.data.drawing_limits import (
    DRAWINGS,
    Entry,
    Limits,
    check_count,
    refused,
    too_large,
    too_many,
    writer_of,
)
from trainer.data.drawing_record import Drawing, Pixels
from trainer.data.image_files import canvas_from_picture
from trainer.data.ink import image_from_canvas
from trainer.errors import DataError, StorageError, phrase

_LARGEST_INDEX = 64 * 1024 * 1024
_PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".webp")
_FOLDER_FILES = 300_000
_FORMULA_STARTS = tuple("=+-@＝＋－＠'")


def write_folder(drawings: Sequence[Drawing], path: Path) -> None:
    """Make the folder ``path`` with a PNG file for each drawing and a table: whole or not at all.

    Raises:
        DataError: there is something in its place already.
        StorageError: the disk did not take it.
    """
    temporary = None
    try:
        if path.is_symlink() or (path.exists() and (not path.is_dir() or any(path.iterdir()))):
            raise DataError(
                phrase(
                    "trainer", "“{path}” is there already and not empty. Choose a new folder or an empty one."
                ),
                path=path,
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=".unfinished-", dir=path.parent))
        _fill_folder(drawings, temporary)
        temporary.chmod(0o755)
        if path.exists():
            path.rmdir()
        temporary.rename(path)
    except OSError as error:
        raise unwritten(path, error) from error
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)


def _fill_folder(drawings: Sequence[Drawing], folder: Path) -> None:
    with (folder / "index.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC)
        table.writerow(["file", "label", "writer", "made", "read_as", "model"])
        for drawing in drawings:
            name = f"{drawing.label}/{drawing.id:08}.png"
            (folder / str(drawing.label)).mkdir(exist_ok=True)
            Image.fromarray(drawing.image).save(folder / name)
            read_as = "" if drawing.read_as is None else drawing.read_as
            made = drawing.made.isoformat(timespec="seconds")
            table.writerow(
                [name, drawing.label, escaped(drawing.writer), made, read_as, escaped(drawing.model)]
            )
        _flush(file)


def _flush(file: IO[str]) -> None:
    file.flush()
    os.fsync(file.fileno())


def read_folder(path: Path) -> list[Entry]:
    """The drawings in the folders 0 to 9 of ``path``; empty where there are no such folders.

    Raises:
        DataError: a picture cannot be read, or there are too many or none.
        OSError: the folder cannot be read.
    """
    folders = [path / str(label) for label in range(10) if (path / str(label)).is_dir()]
    if not folders:
        return []
    writers = _writers(path / "index.csv")
    entries = [
        (int(folder.name), _picture(file, f"{folder.name}/{file.name}" in writers), writer)
        for folder in folders
        for file in pictures_in(folder, path, DRAWINGS)
        for writer in (writers.get(f"{folder.name}/{file.name}", ""),)
    ]
    check_count(path, len(entries), DRAWINGS)
    return entries


def pictures_in(folder: Path, source: Path, limits: Limits) -> list[Path]:
    """The pictures in ``folder``, which belongs to what is imported from ``source``, sorted by name.

    Raises:
        DataError: there are too many.
        OSError: the folder cannot be read.
    """
    files = sorted(file for file in files_in(folder) if file.suffix.casefold() in _PICTURES)
    check_count(source, max(len(files), 1), limits)
    return files


def files_in(folder: Path) -> Iterator[Path]:
    """The plain files in ``folder``: no links, nothing hidden."""
    with os.scandir(folder) as entries:
        for number, entry in enumerate(entries):
            if number >= _FOLDER_FILES:
                raise too_many(folder, f"> {_FOLDER_FILES:,}", DRAWINGS)
            if entry.is_file(follow_symlinks=False) and not entry.name.startswith("."):
                yield Path(entry.path)


def _picture(path: Path, is_ours: bool) -> Pixels:
    """What this program wrote is taken as it is; the pictures of others are looked at for paper and ink."""
    if is_ours and path.stat().st_size <= 16 * 1024:
        try:
            with Image.open(io.BytesIO(path.read_bytes()), formats=["PNG"]) as picture:
                if picture.size == (IMAGE_SIDE, IMAGE_SIDE) and picture.mode == "L":
                    return np.asarray(picture).copy()
        except Exception as error:  # decoders of damaged files raise nearly everything
            raise refused(path, str(error)) from error
    canvas = canvas_from_picture(path)
    return canvas if canvas.shape == (IMAGE_SIDE, IMAGE_SIDE) else image_from_canvas(canvas)


def _writers(index: Path) -> dict[str, str]:
    """The writers by file, as ``index.csv`` names them; a file name in it never becomes a path."""
    if index.is_symlink() or not index.is_file():
        return {}
    if index.stat().st_size > _LARGEST_INDEX:
        raise too_large(index, index.stat().st_size, DRAWINGS)
    with index.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        return {row["file"]: writer_of(unescaped(row.get("writer") or "")) for row in rows if row.get("file")}


def escaped(text: str) -> str:
    """``text`` so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def unescaped(text: str) -> str:
    """What :func:`escaped` was given."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA_STARTS) else text


def unwritten(path: Path, error: OSError) -> StorageError:
    """The sentence for a place that cannot be written."""
    return StorageError(
        phrase(
            "trainer",
            "“{path}” could not be written ({reason}). Free some space or choose another folder, then try again.",
        ),
        path=path,
        reason=error.strerror or error,
    )
