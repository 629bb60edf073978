"""Saving what can be read of a damaged file of drawings."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from trainer.data.drawing_schema import COLUMNS, UNREADABLE, make_tables, stamp, transaction
from trainer.data.page_rows import PAGE, rows_in_pages
from trainer.storage import write_atomically

_HEADER = {
    0: b"SQLite format 3\0",
    16: PAGE.to_bytes(2, "big"),
    18: b"\2\2",
    20: b"\0\x40\x20\x20",
    44: b"\0\0\0\4",
    56: b"\0\0\0\1",
}
"""Bytes at the start of the file that are the same in every file of drawings."""


def rescue(path: Path) -> tuple[Path, int]:
    """Keep the damaged file under another name and put a new one with its readable drawings in its place.

    Whenever this is cut off, either the damaged file is still there or the new one is complete.

    Returns:
        The other name, and how many drawings were saved.

    Raises:
        OSError, StorageError: the disk did not take it.
    """
    aside = path.with_name(f"{path.stem}.damaged-{stamp()}{path.suffix}")
    log, aside_log = (each.with_name(each.name + "-wal") for each in (path, aside))
    shutil.copyfile(path, aside)
    if log.exists():  # the changes that are not in the file itself yet
        shutil.copyfile(log, aside_log)
    saved = 0

    def write(temporary: Path) -> None:
        nonlocal saved
        saved = _copy_rows(aside, temporary)
        for ending in ("-wal", "-shm"):  # or SQLite would apply them to the new file
            path.with_name(path.name + ending).unlink(missing_ok=True)

    write_atomically(path, write)
    return aside, saved


def _copy_rows(damaged: Path, new: Path) -> int:
    """Read as the file is, then with its first bytes set right, then page by page; earlier readings win."""
    scratch = new.with_suffix(".mended")
    log, scratch_log = (each.with_name(each.name + "-wal") for each in (damaged, scratch))
    rows: dict[int, tuple[Any, ...]] = {}
    try:
        for mend in (False, True):
            shutil.copyfile(damaged, scratch)
            if log.exists():
                shutil.copyfile(log, scratch_log)
            if mend:
                _set_header_right(scratch)
            rows = {row[0]: row for row in _readable_rows(scratch)} | rows
        rows = {int(row[0] or 0): row for row in rows_in_pages(scratch, len(COLUMNS.split(",")))} | rows
        return _insert(rows, new)
    finally:
        for ending in ("", "-wal", "-shm"):
            scratch.with_name(scratch.name + ending).unlink(missing_ok=True)


def _set_header_right(path: Path) -> None:
    with path.open("r+b") as file:
        for place, content in _HEADER.items():
            file.seek(place)
            file.write(content)


def _readable_rows(path: Path) -> Iterator[tuple[Any, ...]]:
    """The rows from the front up to the damage, and those from the back up to the damage."""
    with suppress(*UNREADABLE), closing(_connection(path)) as connection:
        for order in ("id", "id DESC"):
            with suppress(*UNREADABLE):
                yield from connection.execute(f"SELECT {COLUMNS} FROM drawings NOT INDEXED ORDER BY {order}")


def _connection(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = bytes
    return connection


def _insert(rows: dict[int, tuple[Any, ...]], new: Path) -> int:
    """Keep the rows that are still what a drawing must be; returns how many."""
    saved = 0
    places = ", ".join("?" * len(COLUMNS.split(",")))
    with closing(_connection(new)) as connection:
        make_tables(connection)
        with transaction(connection):
            for _, row in sorted(rows.items()):
                with suppress(sqlite3.IntegrityError):
                    connection.execute(f"INSERT INTO drawings VALUES ({places})", _readable(row))
                    saved += 1
    return saved


def _readable(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Texts come as bytes, because damaged ones are no UTF-8; the image stays bytes."""
    return tuple(
        value.decode("utf-8", "replace") if isinstance(value, bytes) and number != 3 else value
        for number, value in enumerate(row)
    )
