"""What the file of drawings consists of, in each version of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

_STRICT = "STRICT" if sqlite3.sqlite_version_info >= (3, 37) else ""
_MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        f"""
        CREATE TABLE drawings (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            label INTEGER NOT NULL CHECK (label BETWEEN 0 AND 9),
            writer TEXT NOT NULL CHECK (length(writer) <= 80),
            image BLOB NOT NULL CHECK (length(image) = 784),
            ink TEXT CHECK (length(ink) <= 1048576),
            read_as INTEGER CHECK (read_as BETWEEN 0 AND 9),
            model TEXT NOT NULL CHECK (length(model) <= 200),
            made TEXT NOT NULL,
            for_test INTEGER NOT NULL CHECK (for_test IN (0, 1)),
            deleted_at TEXT
        ) {_STRICT}
        """,
        "CREATE INDEX drawings_by_label ON drawings (label, for_test)",
    ),
)
"""What brings a file from each version of the schema to the next; the first makes a new file."""

UNREADABLE = (sqlite3.Error, MemoryError, UnicodeDecodeError)
"""What reading a damaged file can raise; even SQLite's own messages can then hold broken text."""

COLUMNS = "id, label, writer, image, ink, read_as, model, made, for_test, deleted_at"


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the changes inside the ``with`` or none of them; on the disk when it is left."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def make_tables(connection: sqlite3.Connection) -> None:
    """Bring a file of any older version, or an empty one, to the newest; all or nothing."""
    with transaction(connection):
        for statements in _MIGRATIONS[version_of(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")


def stamp() -> str:
    """This moment as part of a file's name."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")


def newest_version() -> int:
    """The version that :func:`make_tables` brings a file to."""
    return len(_MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the file that is open; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
