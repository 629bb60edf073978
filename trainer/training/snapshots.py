"""The weights of finished epochs, so that a drawing can be read as the network was then.

They are for looking back, not for taking a run up again: losing one costs nothing, so nothing waits for
the disk, and a long run keeps only some of them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from trainer.errors import ModelError, phrase
from trainer.storage import disk_refused, remove_unfinished, write_atomically
from trainer.training.engine import Floats

MOST_FILES = 60
MOST_BYTES = 200_000_000
_NAME = re.compile(r"(\d{4,})\.npz")


@dataclass(frozen=True, slots=True)
class Snapshots:
    """The kept epochs of the run in ``folder``: the first, the newest, and evenly spaced ones between.

    The space between them doubles whenever they would become too many or too large together.
    """

    folder: Path

    def keep(self, epoch: int, weights: Sequence[Floats]) -> None:
        """Keep ``weights`` as those after ``epoch``, counted from 1; others may have to go for them.

        Raises:
            StorageError: the disk did not take them; what was kept before is as it was.
        """
        path = self._path(epoch)

        def write(temporary: Path) -> None:
            arrays: dict[str, Any] = {
                f"array_{number}": np.asarray(array, np.float32) for number, array in enumerate(weights)
            }
            np.savez(temporary, allow_pickle=False, **arrays)

        write_atomically(path, write, durable=False)
        try:
            self._thin(path.stat().st_size)
        except OSError as error:
            raise disk_refused(path, error) from error

    def clean_up(self) -> None:
        """Remove what a process that was killed did not finish."""
        remove_unfinished(self._kept_in)

    def epochs(self) -> tuple[int, ...]:
        """The epochs that are kept, the first one first."""
        try:
            names = [_NAME.fullmatch(path.name) for path in self._kept_in.iterdir()]
        except OSError:  # nothing was kept yet, or the run was forgotten
            return ()
        return tuple(sorted(int(name[1]) for name in names if name))

    def weights(self, epoch: int) -> list[Floats]:
        """What :meth:`keep` was given for ``epoch``.

        Raises:
            ModelError: that epoch is not kept, or its file is damaged.
        """
        path = self._path(epoch)
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
                return [
                    np.asarray(archive[f"array_{number}"], np.float32) for number in range(len(archive.files))
                ]
        except Exception as error:  # readers of damaged files raise nearly everything
            raise ModelError(
                phrase(
                    "trainer",
                    "The weights of epoch {epoch} are missing or damaged ({reason}). Choose another epoch.",
                ),
                epoch=epoch,
                reason=_reason(error),
            ) from error

    def kept_at(self, epoch: int) -> int:
        """When ``epoch`` was kept, in nanoseconds; 0 if it is not there."""
        try:
            return self._path(epoch).stat().st_mtime_ns
        except OSError:
            return 0

    def _path(self, epoch: int) -> Path:
        return self._kept_in / f"{epoch:04d}.npz"

    @property
    def _kept_in(self) -> Path:
        return self.folder / "epochs"

    def _thin(self, size: int) -> None:
        """Delete epochs until those that remain are few and small enough; ``size`` is that of one."""
        kept = self.epochs()
        room = min(MOST_FILES, MOST_BYTES // max(size, 1))
        for epoch in sorted(set(kept) - _worth_keeping(kept, room)):
            self._path(epoch).unlink(missing_ok=True)


def _worth_keeping(epochs: Sequence[int], room: int) -> set[int]:
    """At most ``room`` of ``epochs``, evenly spaced, with the newest; for two or more, with the first."""
    newest = epochs[-1]
    if room < 2:
        return {newest}
    stride = 1
    while (newest - 2) // stride + 2 > room and stride < newest:
        stride *= 2
    return {epoch for epoch in epochs if (epoch - 1) % stride == 0} | {newest}


def _reason(error: Exception) -> object:
    return (isinstance(error, OSError) and error.strerror) or error
