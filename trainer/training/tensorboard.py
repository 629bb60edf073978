"""A run's curves as TensorBoard reads them: the names and folders that Keras' own callback uses.

An event file is a row of records, each an ``Event``; TensorBoard itself is not needed to write it.
"""

import logging
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from trainer.errors import phrase
from trainer.keras_door import tensorflow
from trainer.training.hints import Hint, HintKind
from trainer.training.history import EpochResult

log = logging.getLogger(__name__)
FOLDER = "tensorboard"
_FILE = "events.out.tfevents."


class TensorBoardLog:
    """Writes below ``folder``; look at it with ``tensorboard --logdir FOLDER``.

    The curves are also in the history: what the disk does not take costs no training, and whenever these
    files may lack something they are written anew from the history.

    Attributes:
        hints: one when the last epoch could not be written, else none.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER
        self._writers: dict[str, Any] = {}
        self._files: set[Path] = set()
        self._written = 0
        self._stamp = 0
        self.hints: tuple[Hint, ...] = ()

    def keep(self, epochs: Sequence[EpochResult]) -> None:
        """Write those of a run's ``epochs`` that are new; in a run that is taken up again, all of them anew."""
        anew = not self._written
        try:
            if anew:
                self._stamp = time.time_ns()
            for number in range(self._written, len(epochs)):
                self._add(epochs[number], time.time() - sum(later.seconds for later in epochs[number + 1 :]))
            self._written = len(epochs)
        except (OSError, tensorflow().errors.OpError) as error:
            log.warning("The logs for TensorBoard are not written: %s", error)
            self.hints = (_not_written(error),)
            self._begin_anew_next_time(forget=anew)
            return
        self.hints = ()
        if anew:
            _remove(set(self._folder.glob(f"*/{_FILE}*")) - self._files)

    def close(self) -> None:
        """Nothing more will be written."""
        for writer in self._writers.values():
            with suppress(OSError, tensorflow().errors.OpError):  # each epoch was flushed, or told
                writer.close()
        self._writers.clear()

    def _begin_anew_next_time(self, *, forget: bool) -> None:
        """What an earlier epoch wrote stays until it is written anew as a whole."""
        self.close()
        if forget:
            _remove(self._files)
        self._files.clear()
        self._written = 0

    def _add(self, epoch: EpochResult, when: float) -> None:
        """Write what ``epoch`` gave; numbered from 0 as Keras does."""
        self._write(
            "train",
            epoch.epoch - 1,
            when,
            epoch_loss=epoch.loss,
            epoch_accuracy=epoch.accuracy,
            epoch_learning_rate=epoch.learning_rate,
            epoch_gradient_norm=epoch.gradient_norm,
        )
        self._write(
            "validation",
            epoch.epoch - 1,
            when,
            epoch_loss=epoch.validation_loss,
            epoch_accuracy=epoch.validation_accuracy,
        )

    def _write(self, part: str, step: int, when: float, **values: float | None) -> None:
        known = {name: value for name, value in values.items() if value is not None}
        if not known:
            return
        records = tensorflow().compat.v1
        if part not in self._writers:
            path = self._folder / part / f"{_FILE}{self._stamp}"
            path.parent.mkdir(parents=True, exist_ok=True)
            self._files.add(path)
            self._writers[part] = tensorflow().io.TFRecordWriter(str(path))
            self._put(part, records.Event(wall_time=when, file_version="brain.Event:2"))
        summary = records.Summary(
            value=[records.Summary.Value(tag=name, simple_value=value) for name, value in known.items()]
        )
        self._put(part, records.Event(wall_time=when, step=step, summary=summary))
        self._writers[part].flush()

    def _put(self, part: str, event: Any) -> None:
        self._writers[part].write(event.SerializeToString())


def _remove(files: set[Path]) -> None:
    for path in files:
        with suppress(OSError):  # TensorBoard may be reading it where that forbids removing
            path.unlink(missing_ok=True)


def _not_written(error: Exception) -> Hint:
    reason = getattr(error, "strerror", None) or getattr(error, "message", None) or error
    return Hint(
        kind=HintKind.NO_LOGS,
        template=phrase("trainer", "The logs for TensorBoard could not be written ({reason})."),
        values=(("reason", str(reason)[:200]),),
        suggestion=phrase(
            "trainer", "The training goes on; free some space, and the next epoch writes all of them."
        ),
    )
