"""A run's numbers, epoch by epoch and step by step."""

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

_COLUMNS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochResult:
    """One finished epoch.

    Attributes:
        epoch: from 1.
        loss: mean over the training images, measured while the weights were changing.
        accuracy: share of the training images read right, likewise.
        validation_loss: with the weights at the end of the epoch; None without validation images.
        validation_accuracy: likewise.
        learning_rate: of the epoch's last step.
        gradient_norm: length of the whole gradient, mean over some steps of the epoch; None if unknown.
        dead_units: share of the hidden units that can fall silent (ReLU) and answered 0 to every image
            that was tried; None where there are no such units.
        seconds: the epoch with its validation.
    """

    epoch: int
    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    learning_rate: float
    seconds: float
    gradient_norm: float | None = None
    dead_units: float | None = None


def _floats() -> "array[float]":
    return array("f")


@dataclass(slots=True)
class History:
    """Finished epochs, and what each step gave, in four columns of single precision.

    Attributes:
        step_losses: one a step.
        step_accuracies: likewise.
        step_rates: learning rates, likewise.
        step_norms: lengths of the gradient, likewise; NaN where it was not measured.
    """

    epochs: list[EpochResult] = field(default_factory=list)
    step_losses: "array[float]" = field(default_factory=_floats)
    step_accuracies: "array[float]" = field(default_factory=_floats)
    step_rates: "array[float]" = field(default_factory=_floats)
    step_norms: "array[float]" = field(default_factory=_floats)

    def add_steps(self, *columns: Sequence[float]) -> None:
        """Add steps: their losses, accuracies, learning rates and gradients' lengths."""
        for mine, new in zip(self._columns, columns, strict=True):
            mine.extend(new)

    def to_document(self) -> dict[str, Any]:
        """The epochs as JSON can hold them; the steps have a file of their own."""
        return {"epochs": [asdict(epoch) for epoch in self.epochs]}

    @classmethod
    def from_document(cls, document: dict[str, Any]) -> "History":
        """The epochs that :meth:`to_document` wrote."""
        return cls([EpochResult(**epoch) for epoch in document["epochs"]])

    def append_steps_to(self, path: Path, kept: int) -> int:
        """Write the steps after the first ``kept`` behind those in ``path``; returns how many it holds then."""
        rows = np.stack([np.asarray(column[kept:], "<f4") for column in self._columns], axis=1)
        with path.open("ab") as file:
            file.truncate(kept * _COLUMNS * 4)
            file.write(rows.tobytes())
        return kept + len(rows)

    def read_steps_from(self, path: Path, count: int) -> None:
        """Take up the first ``count`` steps that :meth:`append_steps_to` wrote; what is missing stays out."""
        rows = np.fromfile(path, "<f4", count * _COLUMNS) if path.is_file() else np.zeros(0, "<f4")
        rows = rows[: len(rows) // _COLUMNS * _COLUMNS].reshape(-1, _COLUMNS)
        self.add_steps(*rows.T.tolist())

    @property
    def has_begun(self) -> bool:
        """Whether anything was learned, also where the file with the steps is lost."""
        return bool(self.epochs or self.step_losses)

    @property
    def _columns(self) -> "tuple[array[float], ...]":
        return self.step_losses, self.step_accuracies, self.step_rates, self.step_norms
