"""A training's curves as files: the numbers of each epoch as CSV, the plots as one picture."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.errors import StorageError, phrase
from trainer.storage import write_atomically
from trainer.training.history import EpochResult

if TYPE_CHECKING:
    from mnist_desktop.training.plot_chart import Chart

_COLUMNS = (
    "epoch", "loss", "accuracy", "validation_loss", "validation_accuracy",
    "learning_rate", "gradient_norm", "dead_units", "seconds",
)  # fmt: skip


def csv_of(epochs: Sequence[EpochResult]) -> str:
    """A line for each epoch, numbers in full with decimal points, nothing where nothing is known."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for epoch in epochs:
        values = [getattr(epoch, column) for column in _COLUMNS]
        writer.writerow(["" if value is None else repr(value) for value in values])
    return text.getvalue()


def save_numbers(path: Path, epochs: Sequence[EpochResult]) -> Path:
    """Write :func:`csv_of` to ``path``; returns where it went.

    Raises:
        StorageError: the folder cannot be written or the disk is full; what was there is as it was.
    """
    return _save(path, ".csv", csv_of(epochs).encode())


def save_picture(path: Path, charts: "Sequence[Chart]") -> Path:
    """Draw ``charts`` into ``path``, as SVG if its name ends so, else as PNG; returns where it went.

    Raises:
        StorageError: the folder cannot be written or the disk is full; what was there is as it was.
    """
    from mnist_desktop.training.chart_picture import png_of, svg_of  # needed by few, and not before

    if path.suffix.lower() == ".svg":
        return _save(path, ".svg", svg_of(charts))
    return _save(path, ".png", png_of(charts))


def _save(path: Path, ending: str, content: bytes) -> Path:
    path = path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")
    try:
        write_atomically(path, lambda temporary: _write(temporary, content))
    except StorageError as error:
        raise StorageError(
            phrase(
                "trainer",
                "The curves could not be saved as {path} ({reason}). "
                "Choose another folder or free some space, then save them again.",
            ),
            path=path,
            reason=error.values.get("reason", ""),
        ) from error
    return path


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
