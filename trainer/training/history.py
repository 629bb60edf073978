"""A run's numbers, epoch by epoch and step by step."""

from dataclasses import asdict, dataclass, field
from typing import Any


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
        seconds: the epoch with its validation.
    """

    epoch: int
    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    learning_rate: float
    seconds: float


@dataclass(slots=True)
class History:
    """Finished epochs, and the loss and accuracy of each step."""

    epochs: list[EpochResult] = field(default_factory=list)
    step_losses: list[float] = field(default_factory=list)
    step_accuracies: list[float] = field(default_factory=list)

    def to_document(self) -> dict[str, Any]:
        """The history as JSON can hold it."""
        return {
            "epochs": [asdict(epoch) for epoch in self.epochs],
            "step_losses": self.step_losses,
            "step_accuracies": self.step_accuracies,
        }

    @classmethod
    def from_document(cls, document: dict[str, Any]) -> "History":
        """The history that :meth:`to_document` wrote."""
        return cls(
            [EpochResult(**epoch) for epoch in document["epochs"]],
            list(document["step_losses"]),
            list(document["step_accuracies"]),
        )
