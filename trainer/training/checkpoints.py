"""What a run keeps at the end of each epoch, so that it can be taken up again as if nothing had happened.

One file holds everything that the next epoch depends on and is replaced as a whole: it is that of the
last epoch or that of the one before, never half of each. The steps' numbers lie in a second file that
only grows; the first one says how much of it counts.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data.splitting import Split
from trainer.errors import ModelError, phrase
from trainer.storage import disk_refused, write_atomically
from trainer.training.engine import Floats
from trainer.training.history import History

CHECKPOINT, STEPS = "checkpoint.npz", "steps.f32"


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """The state of a run after a finished epoch.

    Attributes:
        weights: of the network.
        optimizer: what the optimiser remembers.
        best: the weights of the best epoch, where the run shall end with those; else empty.
        history: everything so far.
        data: :func:`fingerprint` of what the run learns from.
    """

    weights: Sequence[Floats]
    optimizer: Sequence[NDArray[np.generic]]
    best: Sequence[Floats]
    history: History
    data: str


@dataclass(slots=True)
class Checkpoints:
    """Writes and reads the checkpoint of the run in ``folder``."""

    folder: Path
    _steps: int = field(default=0)

    def keep(self, checkpoint: Checkpoint) -> None:
        """Replace what was kept before.

        Raises:
            StorageError: the disk did not take it; what was kept before is as it was.
        """
        self.keep_steps(checkpoint.history)
        note = {
            **checkpoint.history.to_document(),
            "steps": self._steps,
            "data": checkpoint.data,
            "counts": [len(checkpoint.weights), len(checkpoint.optimizer), len(checkpoint.best)],
        }
        arrays = [*checkpoint.weights, *checkpoint.optimizer, *checkpoint.best]

        def write(path: Path) -> None:
            named: dict[str, Any] = {f"array_{number}": array for number, array in enumerate(arrays)}
            text = np.frombuffer(json.dumps(note).encode(), np.uint8)
            np.savez(path, allow_pickle=False, note=text, **named)

        write_atomically(self.folder / CHECKPOINT, write)

    def keep_steps(self, history: History) -> None:
        """Write the steps of ``history`` that are not kept yet.

        Raises:
            StorageError: the disk did not take them.
        """
        path = self.folder / STEPS
        try:
            self._steps = history.append_steps_to(path, self._steps)
        except OSError as error:
            raise disk_refused(path, error) from error

    def finished_epochs(self) -> int:
        """How many epochs were kept, without reading their weights.

        Raises:
            ModelError: the file is damaged.
        """
        return 0 if (note := self._note()) is None else len(note["epochs"])

    def history(self, *, with_steps: bool = True) -> History:
        """The epochs that were kept, with their steps if wanted, without reading any weights.

        Raises:
            ModelError: the file is damaged.
        """
        note = self._note()
        if note is None:
            return History()
        history = History.from_document(note)
        if with_steps:
            history.read_steps_from(self.folder / STEPS, int(note["steps"]))
        return history

    def read(self) -> Checkpoint | None:
        """What was kept; None when no epoch was finished.

        Raises:
            ModelError: the file is damaged.
        """
        note = self._note()
        if note is None:
            return None
        with self._opened() as archive:
            counts, data = note["counts"], str(note["data"])
            arrays = [archive[f"array_{number}"] for number in range(sum(counts))]
            history = History.from_document(note)
            history.read_steps_from(self.folder / STEPS, int(note["steps"]))
        self._steps = len(history.step_losses)
        first, second = counts[0], counts[0] + counts[1]
        return Checkpoint(arrays[:first], arrays[first:second], arrays[second:], history, data)

    def _note(self) -> dict[str, Any] | None:
        """What is told beside the arrays; None when no epoch was finished."""
        if not (self.folder / CHECKPOINT).is_file():
            return None
        with self._opened() as archive:
            note: dict[str, Any] = json.loads(archive["note"].tobytes())
        return note

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        path = self.folder / CHECKPOINT
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
                yield archive
        except Exception as error:  # readers of damaged files raise nearly everything
            raise ModelError(
                phrase(
                    "trainer",
                    "The checkpoint {path} is damaged ({reason}), so this run cannot be taken up again. "
                    "Train anew.",
                ),
                path=path,
                reason=error,
            ) from error


def fingerprint(data: Split) -> str:
    """A short text that changes when the images or labels of ``data`` do."""
    from zlib import crc32

    number = 0
    for array in (data.images, data.labels, data.validation_images, data.validation_labels):
        number = crc32(np.ascontiguousarray(array).data, number)
    return f"{len(data.images)}+{len(data.validation_images)}:{number:08x}"
