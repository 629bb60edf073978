"""When a training has had enough, and when its learning rate falls: all of it read off the history.

Nothing is remembered beside the finished epochs, so that a run that is taken up again decides as one
that was never interrupted.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.config import LearningConfig, Schedule, StoppingConfig
from trainer.errors import phrase
from trainer.training.history import EpochResult

Message = tuple[str, dict[str, object]]


@dataclass(frozen=True, slots=True)
class Targets:
    """What is enough; a person may change it while the run goes on.

    Attributes:
        accuracy: share to be read right; None for no such end.
        loss: to fall to; None for no such end.
    """

    accuracy: float | None = None
    loss: float | None = None

    @classmethod
    def of(cls, stopping: StoppingConfig) -> "Targets":
        """Those that ``stopping`` asks for."""
        return cls(stopping.target_accuracy, stopping.target_loss)


def watched_loss(epoch: EpochResult) -> float:
    """The loss that counts: the validation's, or the training's where nothing was held back."""
    return epoch.loss if epoch.validation_loss is None else epoch.validation_loss


def watched_accuracy(epoch: EpochResult) -> float:
    """The accuracy that counts, likewise."""
    return epoch.accuracy if epoch.validation_accuracy is None else epoch.validation_accuracy


def best_epoch(epochs: Sequence[EpochResult]) -> int | None:
    """The number of the epoch with the smallest loss, the earliest of equals; None before the first."""
    if not epochs:
        return None
    return min(epochs, key=watched_loss).epoch


def reductions(epochs: Sequence[EpochResult], learning: LearningConfig) -> int:
    """How often the schedule ``plateau`` has lowered the learning rate after ``epochs``.

    It does so after ``decay_epochs`` epochs without a better loss, and then begins to count anew.
    """
    if learning.schedule is not Schedule.PLATEAU:
        return 0
    best, waited, found = float("inf"), 0, 0
    for epoch in epochs:
        if watched_loss(epoch) < best:
            best, waited = watched_loss(epoch), 0
            continue
        waited += 1
        if waited == learning.decay_epochs:
            waited, found = 0, found + 1
    return found


def enough(epochs: Sequence[EpochResult], stopping: StoppingConfig, targets: Targets) -> Message | None:
    """Why the training ends after ``epochs``, as a sentence with values; None when it goes on."""
    if not epochs:
        return None
    last = epochs[-1]
    if targets.accuracy is not None and watched_accuracy(last) >= targets.accuracy:
        return phrase(
            "trainer", "The target was reached in epoch {epoch}: an accuracy of {value}, wanted {target}."
        ), {
            "epoch": last.epoch,
            "value": _percent(watched_accuracy(last), targets.accuracy),
            "target": _percent(targets.accuracy, targets.accuracy),
        }
    if targets.loss is not None and watched_loss(last) <= targets.loss:
        return phrase(
            "trainer", "The target was reached in epoch {epoch}: a loss of {value}, wanted {target}."
        ), {"epoch": last.epoch, "value": f"{watched_loss(last):.4f}", "target": f"{targets.loss:.4f}"}
    best = best_epoch(epochs)
    if stopping.patience is not None and best is not None and last.epoch - best >= stopping.patience:
        return phrase(
            "trainer",
            "Ended early in epoch {epoch}: the loss has not been better than in epoch {best} for {patience} "
            "epochs.",
        ), {"epoch": last.epoch, "best": best, "patience": stopping.patience}
    return None


def _percent(share: float, target: float) -> str:
    """``share`` with one place, or with two where ``target`` has them."""
    places = 1 if round(target, 3) == round(target, 6) else 2
    return f"{share * 100:.{places}f} %"
