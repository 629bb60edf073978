"""Keeps what C++ libraries print out of the terminal; it goes to a log file instead."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trainer.resource_files import home_folder


@contextmanager
def noise_to_log() -> Iterator[None]:
    """Send everything written to file descriptor 2 inside the block to ``logs/native.log``.

    Python's own ``sys.stderr`` goes there too for so long; keep the block short.
    """
    try:
        path = home_folder() / "logs" / "native.log"
        path.parent.mkdir(parents=True, exist_ok=True)
        target = os.open(path, os.O_WRONLY | os.O_CREAT | _mode(path), 0o644)
        kept = os.dup(2)
    except OSError:  # no such folder, or no standard error at all: noise is better than no work
        yield
        return
    try:
        sys.stderr.flush()
        os.dup2(target, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(target)


def _mode(path: Path) -> int:
    """Append, but begin anew before the file becomes large."""
    return os.O_TRUNC if path.is_file() and path.stat().st_size > 2**20 else os.O_APPEND
