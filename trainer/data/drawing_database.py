"""The file that keeps the drawings: how it is opened, brought up to date, and mended when it is damaged."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from trainer.data.drawing_rescue import rescue
from trainer.data.drawing_schema import (
    COLUMNS,
    UNREADABLE,
    make_tables,
    newest_version,
    stamp,
    transaction,
    version_of,
)
from trainer.errors import StorageError, TrainerError, phrase

_PATIENCE = 5.0  # seconds to wait for another program's writing
_LAST_VERSION_EVER = 999  # a number above was not written, it is damage
_DAMAGE = phrase(
    "trainer",
    "The file of your drawings was damaged. Drawings that could be saved from it: {saved}. "
    "The damaged file was kept as {path}.",
)
_CODES = {
    sqlite3.SQLITE_FULL: phrase(
        "trainer", "There is no space left for your drawings in {path}. Free some space, then try again."
    ),
    sqlite3.SQLITE_BUSY: phrase(
        "trainer", "Another program is using your drawings in {path}. Wait a moment, then try again."
    ),
    sqlite3.SQLITE_CORRUPT: phrase(
        "trainer",
        "The file of your drawings {path} is damaged ({reason}). "
        "Start the program again: it then saves what can still be read.",
    ),
}
_CODES |= {
    sqlite3.SQLITE_LOCKED: _CODES[sqlite3.SQLITE_BUSY],
    sqlite3.SQLITE_NOTADB: _CODES[sqlite3.SQLITE_CORRUPT],
}
_CLOSED = phrase(
    "trainer",
    "Your drawings in {path} cannot be opened or changed ({reason}). Check that you may write in this "
    "folder, or choose another one with MNIST_DESKTOP_HOME.",
)
_NO_DAMAGE = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_AUTH,
)


class _DamagedError(Exception):
    """The file is not what it should be."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite reports into a sentence about the file ``path``.

    Raises:
        StorageError: something went wrong inside the ``with``.
    """
    try:
        yield
    except sqlite3.ProgrammingError:  # a mistake in the program, not of the disk
        raise
    except (*UNREADABLE, OSError) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise StorageError(_CODES.get(_code(error), _CLOSED), path=path, reason=reason) from error


def open_database(path: Path) -> tuple[sqlite3.Connection, TrainerError | None]:
    """A checked connection to the drawings in ``path``, and what had to be mended for it, if anything.

    A file that is missing is made. A damaged one is put aside under another name and what can be read
    of it is kept in a new one.

    Raises:
        StorageError: the file cannot be opened, or a newer version of the program made it.
    """
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _opened(path), None
        except _DamagedError:
            aside, saved = rescue(path)
        try:
            return _opened(path), StorageError(_DAMAGE, path=aside, saved=saved)
        except _DamagedError as error:
            raise sqlite3.DatabaseError(str(error)) from error


def _opened(path: Path) -> sqlite3.Connection:
    """Raises _DamagedError when SQLite finds something wrong with the file."""
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.text_factory = _text
        _check_version(connection, path)
        _patiently(connection, "PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        with transaction(connection):  # one that may only be read is told now, not at the first drawing
            pass
        _bring_up_to_date(connection, path)
        _check_content(connection)
    except UNREADABLE as error:
        connection.close()
        if _is_damage(error, path):
            raise _DamagedError(str(error)) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def _is_damage(error: BaseException, path: Path) -> bool:
    """SQLite opens a file with a damaged header for reading only, as it does one that may not be written.

    The header is not looked at directly: closing the file again would take away the locks that other
    connections of this process have on it.
    """
    if _code(error) == sqlite3.SQLITE_READONLY:
        return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return _code(error) not in _NO_DAMAGE


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    version = version_of(connection)
    if not 0 <= version <= _LAST_VERSION_EVER:
        raise _DamagedError("version")
    if version > newest_version():
        raise StorageError(
            phrase(
                "trainer",
                "Your drawings in {path} were made by a newer version of this program (format {version}, "
                "known up to {known}). Install the newer version to use them; nothing was changed.",
            ),
            path=path,
            version=version,
            known=newest_version(),
        )


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    version = version_of(connection)
    if version == newest_version():
        return
    if version:
        backup = path.with_name(f"{path.stem}.before-format-{version + 1}-{stamp()}{path.suffix}")
        connection.execute("VACUUM INTO ?", (str(backup),))
    make_tables(connection)


def _check_content(connection: sqlite3.Connection) -> None:
    with closing(connection.execute("PRAGMA integrity_check(1)")) as cursor:
        found = cursor.fetchone()
    if found != ("ok",):
        raise _DamagedError(str(found))
    connection.execute(f"SELECT {COLUMNS} FROM drawings LIMIT 0").close()


def _patiently(connection: sqlite3.Connection, statement: str) -> None:
    """Some statements do not wait by themselves while another program opens the same file."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute(statement).close()
            return
        except sqlite3.OperationalError as error:
            if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _code(error: BaseException) -> int:
    """SQLite's primary result code; 0 for what is not SQLite's."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
