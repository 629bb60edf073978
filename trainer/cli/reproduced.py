"""A line of the course's table, repeated here."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from trainer.evaluation.course_table import CourseFigure, Measure
from trainer.training.result import TrainingResult


@dataclass(frozen=True, slots=True)
class Reproduced:
    """A line of the course with the runs that repeat it, one a seed; at least one, all of them completed."""

    figure: CourseFigure
    runs: tuple[TrainingResult, ...]

    @property
    def accuracies(self) -> tuple[float, ...]:
        """Of each run, measured as the course did."""
        return tuple(_accuracy(run, self.figure.measure) for run in self.runs)

    @property
    def accuracy(self) -> float:
        """Their mean."""
        return statistics.fmean(self.accuracies)

    @property
    def deviation(self) -> float | None:
        """Their standard deviation; None for a single run."""
        return statistics.stdev(self.accuracies) if len(self.runs) > 1 else None

    @property
    def seconds(self) -> float:
        """Of training with validation, mean over the runs."""
        return statistics.fmean(math.fsum(run.epoch_seconds) for run in self.runs)

    @property
    def reached(self) -> bool:
        """Whether the mean is no worse than what the course states."""
        return self.accuracy >= self.figure.at_least

    def to_document(self) -> dict[str, Any]:
        """The line as JSON can hold it."""
        return {
            "preset": self.figure.preset,
            "measured_on": self.figure.measure.value,
            "course": {"stated": self.figure.stated, "at_least": self.figure.at_least},
            "accuracy": self.accuracy,
            "standard_deviation": self.deviation,
            "reached": self.reached,
            "optimizer": self.runs[0].config.learning.optimizer.value,
            "regularization": self.figure.regularization,
            "parameters": self.runs[0].parameters,
            "seconds": self.seconds,
            "runs": [_run_document(run) for run in self.runs],
        }


def below_the_course(lines: Sequence[Reproduced]) -> tuple[str, ...]:
    """The presets whose accuracy is less than what the course states."""
    return tuple(line.figure.preset for line in lines if not line.reached)


def _run_document(run: TrainingResult) -> dict[str, Any]:
    test = _accuracy(run, Measure.TEST)
    validation = run.history.epochs[-1].validation_accuracy
    return {
        "run": run.run,
        "seed": run.config.seed,
        "epochs": len(run.history.epochs),
        "test_accuracy": test,
        "validation_accuracy": validation,
        "seconds": math.fsum(run.epoch_seconds),
    }


def _accuracy(run: TrainingResult, measure: Measure) -> float:
    """A completed run has a test; the course's presets hold images back for validation."""
    validation = run.history.epochs[-1].validation_accuracy
    found = run.test.accuracy if measure is Measure.TEST and run.test is not None else validation
    assert found is not None
    return found
