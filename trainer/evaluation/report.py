"""How well a classifier does on images it has not learned from."""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassReport:
    """One class.

    Attributes:
        precision: of the images called this, the share that are; 0 when none was called this.
        recall: of the images that are this, the share that were called it; 0 when there is none.
        f1: harmonic mean of the two.
        support: images that are this.
    """

    name: str
    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A whole test.

    Attributes:
        loss: mean cross-entropy.
        accuracy: share read right.
        low, high: 95 % interval of the accuracy (Wilson), from the number of images alone.
        classes: one entry per class.
        confusion: ``confusion[true][predicted]`` images.
    """

    images: int
    loss: float
    accuracy: float
    low: float
    high: float
    classes: tuple[ClassReport, ...]
    confusion: tuple[tuple[int, ...], ...]

    def to_document(self) -> dict[str, Any]:
        """The report as JSON can hold it."""
        return asdict(self)

    @classmethod
    def from_document(cls, document: dict[str, Any]) -> "Report":
        """The report that :meth:`to_document` wrote, also after a way through JSON."""
        values = dict(document)
        values["classes"] = tuple(ClassReport(**entry) for entry in document["classes"])
        values["confusion"] = tuple(tuple(row) for row in document["confusion"])
        return cls(**values)


def report(
    probabilities: NDArray[np.float32], labels: NDArray[np.uint8], class_names: tuple[str, ...]
) -> Report:
    """Compare probabilities (n, classes) with the true labels (n,)."""
    count = len(class_names)
    predicted = probabilities.argmax(axis=1)
    confusion = np.zeros((count, count), np.int64)
    np.add.at(confusion, (labels, predicted), 1)
    own = probabilities[np.arange(len(labels)), labels]
    accuracy = float((predicted == labels).mean())
    low, high = wilson_interval(accuracy, len(labels))
    return Report(
        images=len(labels),
        loss=float(-np.log(np.maximum(own, 1e-7)).mean()),
        accuracy=accuracy,
        low=low,
        high=high,
        classes=tuple(_class_report(confusion, index, name) for index, name in enumerate(class_names)),
        confusion=tuple(tuple(int(value) for value in row) for row in confusion),
    )


def wilson_interval(share: float, count: int) -> tuple[float, float]:
    """95 % interval of a share measured on ``count`` cases (Wilson, 1927)."""
    z = 1.959964
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * (share * (1 - share) / count + z * z / (4 * count * count)) ** 0.5
    return max(0.0, middle - half), min(1.0, middle + half)


def _class_report(confusion: NDArray[np.int64], index: int, name: str) -> ClassReport:
    right = int(confusion[index, index])
    called, are = int(confusion[:, index].sum()), int(confusion[index].sum())
    precision = right / called if called else 0.0
    recall = right / are if are else 0.0
    return ClassReport(
        name=name,
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / (precision + recall) if right else 0.0,
        support=are,
    )
