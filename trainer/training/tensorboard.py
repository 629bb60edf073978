"""A run's curves as TensorBoard reads them: the names and folders that Keras' own callback uses.

An event file is a row of records, each an ``Event``; TensorBoard itself is not needed to write it.
"""

import time
from pathlib import Path
from typing import Any

from trainer.keras_door import tensorflow
from trainer.training.history import EpochResult

FOLDER = "tensorboard"


class TensorBoardLog:
    """Writes below ``folder``; look at it with ``tensorboard --logdir FOLDER``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER
        self._started = time.time_ns()
        self._writers: dict[str, Any] = {}

    def add(self, epoch: EpochResult) -> None:
        """Write what ``epoch`` gave; numbered from 0 as Keras does."""
        self._write(
            "train",
            epoch.epoch - 1,
            epoch_loss=epoch.loss,
            epoch_accuracy=epoch.accuracy,
            epoch_learning_rate=epoch.learning_rate,
            epoch_gradient_norm=epoch.gradient_norm,
        )
        self._write(
            "validation",
            epoch.epoch - 1,
            epoch_loss=epoch.validation_loss,
            epoch_accuracy=epoch.validation_accuracy,
        )

    def close(self) -> None:
        """Nothing more will be written."""
        for writer in self._writers.values():
            writer.close()

    def _write(self, part: str, step: int, **values: float | None) -> None:
        known = {name: value for name, value in values.items() if value is not None}
        if not known:
            return
        records = tensorflow().compat.v1
        if part not in self._writers:
            (self._folder / part).mkdir(parents=True, exist_ok=True)
            path = self._folder / part / f"events.out.tfevents.{self._started}"
            self._writers[part] = tensorflow().io.TFRecordWriter(str(path))
            self._add(part, records.Event(wall_time=time.time(), file_version="brain.Event:2"))
        summary = records.Summary(
            value=[records.Summary.Value(tag=name, simple_value=value) for name, value in known.items()]
        )
        self._add(part, records.Event(wall_time=time.time(), step=step, summary=summary))
        self._writers[part].flush()

    def _add(self, part: str, event: Any) -> None:
        self._writers[part].write(event.SerializeToString())
