"""Writing files so that a crash leaves the old content or the new one, never half of each."""

import json
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from trainer.errors import StorageError, phrase

_UNFINISHED = ".unfinished-"
_ABANDONED = 600.0
"""Seconds without any change after which a folder is nobody's any more."""


def write_atomically(path: Path, write: Callable[[Path], None], *, durable: bool = True) -> None:
    """Let ``write`` fill a temporary file beside ``path``, flush it to the disk, then put it in place.

    The temporary file keeps the ending of ``path``, because some writers choose their format by it.
    Without ``durable`` nothing waits for the disk: quicker, for what may be lost when the power fails.

    Raises:
        StorageError: the disk is full or the folder cannot be written; ``path`` is as it was.
    """
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_UNFINISHED, suffix=path.suffix, dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        write(temporary)
        temporary.chmod(0o644)  # the file maker above is for secrets; this is none
        if durable:
            _flush(temporary)
        temporary.replace(path)
        if durable:
            _flush(path.parent)
    except OSError as error:
        raise disk_refused(path, error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def remove_unfinished(folder: Path) -> None:
    """Remove what :func:`write_atomically` left in ``folder`` when it was killed; nobody may be writing there."""
    for path in folder.glob(f"{_UNFINISHED}*"):
        with suppress(OSError):  # it only takes room
            path.unlink()


def remove_abandoned(folder: Path) -> bool:
    """Remove ``folder`` if nothing was ever finished in it and nobody can be at it any more.

    Whoever makes a folder writes into it at once; one in which nothing has happened for minutes belongs to
    a process that was killed.
    """
    try:
        found = list(folder.iterdir())
        last = max(path.lstat().st_mtime for path in (folder, *found))
        if any(not path.name.startswith(_UNFINISHED) for path in found) or time.time() - last < _ABANDONED:
            return False
        for path in found:
            path.unlink()
        folder.rmdir()
    except OSError:  # somebody writes into it after all, or it is not ours
        return False
    return True


def disk_refused(path: Path, error: OSError) -> StorageError:
    """The error to raise when the disk would not take ``path``."""
    return StorageError(
        phrase(
            "trainer",
            "{path} could not be written ({reason}). Free some space or choose another folder "
            "with MNIST_DESKTOP_HOME, then try again.",
        ),
        path=path,
        reason=error.strerror or error,
    )


def write_text(path: Path, text: str) -> None:
    """Replace the content of ``path`` with ``text`` (UTF-8), atomically."""
    write_atomically(path, lambda temporary: _write_text(temporary, text))


def write_json(path: Path, document: Any) -> None:
    """Replace the content of ``path`` with ``document`` as JSON, atomically; NaN is refused."""
    write_text(path, json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _flush(path: Path) -> None:
    if os.name == "nt" and path.is_dir():  # Windows cannot open a folder
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
