"""What remains of a run."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from trainer.config import TrainingConfig
from trainer.evaluation.report import Report
from trainer.training.hints import Hint
from trainer.training.history import History
from trainer.training.stopping import Message, best_epoch


class Outcome(StrEnum):
    """How a run ended that did not fail."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    DIVERGED = "diverged"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingResult:
    """A finished, stopped or diverged run.

    Attributes:
        run: its name in the library.
        folder: where its files are.
        parameters: of the network.
        test: the test after the last epoch; None for a run that was stopped or diverged before it.
        model: the saved network, with raw pixels as input; None when it was stopped before the first step.
        message: why the run ended before its last epoch, as a template with values; else empty.
        hints: what was off after the last epoch.
    """

    run: str
    folder: Path
    outcome: Outcome
    config: TrainingConfig
    parameters: int
    history: History
    test: Report | None
    model: Path | None
    message: Message = ("", {})
    hints: tuple[Hint, ...] = ()

    @property
    def epoch_seconds(self) -> list[float]:
        """Seconds of each finished epoch with its validation, without start-up."""
        return [epoch.seconds for epoch in self.history.epochs]

    def to_document(self) -> dict[str, Any]:
        """The result as JSON can hold it, without the steps of the history."""
        template, values = self.message
        return {
            "run": self.run,
            "folder": str(self.folder),
            "outcome": self.outcome.value,
            "preset": self.config.preset,
            "parameters": self.parameters,
            "test_accuracy": None if self.test is None else self.test.accuracy,
            "test": None if self.test is None else self.test.to_document(),
            "epoch_seconds": self.epoch_seconds,
            "epochs": self.history.to_document()["epochs"],
            "best_epoch": best_epoch(self.history.epochs),
            "hints": [hint.to_document() for hint in self.hints],
            "message": template.format(**values),
            "model": None if self.model is None else str(self.model),
        }
