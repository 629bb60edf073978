"""Keeps what C++ libraries print out of the terminal; it goes to a log file instead."""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trainer.resource_files import home_folder


class _Diversion:
    """Standard error sent to a file: by the first thread that wants it, until the last one is done."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted = 0
        self._kept: int | None = None

    def begin(self) -> None:
        with self._lock:
            self._wanted += 1
            if self._wanted == 1:
                self._kept = _divert()

    def end(self) -> None:
        with self._lock:
            self._wanted -= 1
            if self._wanted == 0 and self._kept is not None:
                os.dup2(self._kept, 2)
                os.close(self._kept)
                self._kept = None


_diversion = _Diversion()


@contextmanager
def noise_to_log() -> Iterator[None]:
    """Send everything written to file descriptor 2 inside the block to ``logs/native.log``.

    Python's own ``sys.stderr`` goes there too for so long; keep the block short.
    """
    _diversion.begin()
    try:
        yield
    finally:
        _diversion.end()


def _divert() -> int | None:
    """Point file descriptor 2 to the log; returns a copy of what it was, None where that cannot be done."""
    try:
        path = home_folder() / "logs" / "native.log"
        path.parent.mkdir(parents=True, exist_ok=True)
        target = os.open(path, os.O_WRONLY | os.O_CREAT | _mode(path), 0o644)
    except OSError:  # no such folder: noise is better than no work
        return None
    try:
        kept = os.dup(2)
        if sys.stderr is not None:
            sys.stderr.flush()
        os.dup2(target, 2)
    except OSError:  # no standard error at all
        return None
    finally:
        os.close(target)
    return kept


def _mode(path: Path) -> int:
    """Append, but begin anew before the file becomes large."""
    return os.O_TRUNC if path.is_file() and path.stat().st_size > 2**20 else os.O_APPEND
