"""Whether a run is going on, in whatever process: a lock that the operating system lets go of by itself."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from trainer.errors import ModelError, phrase
from trainer.storage import disk_refused

_NAME = "running.lock"
_PATIENCE = 1.0
"""Seconds: those who only look hold the lock too, for a moment."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the lock of the run in ``folder``; a crash lets go of it too.

    Raises:
        ModelError: somebody else holds it: the run is going on.
        StorageError: the disk does not take the lock's file.
    """
    try:
        file = (folder / _NAME).open("ab")
    except OSError as error:
        raise disk_refused(folder / _NAME, error) from error
    with file:
        if not _lock_soon(file):
            raise ModelError(
                phrase("trainer", "The run “{name}” is going on already, perhaps in another window."),
                name=folder.name,
            )
        try:
            yield
        finally:
            _unlock(file)


def is_held(folder: Path) -> bool:
    """Whether the run in ``folder`` is going on."""
    try:
        with (folder / _NAME).open("rb+") as file:
            if not _lock(file, looking=True):
                return True
            _unlock(file)
    except OSError:  # no run ever went on here, or it is not ours to see
        pass
    return False


def _lock_soon(file: IO[bytes]) -> bool:
    """Take the lock, also when somebody is just looking at it."""
    last = time.monotonic() + _PATIENCE
    while not _lock(file):
        if time.monotonic() > last:
            return False
        time.sleep(0.01)
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes], *, looking: bool = False) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes], *, looking: bool = False) -> bool:
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if looking else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
