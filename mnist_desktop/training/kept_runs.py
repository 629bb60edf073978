"""The runs on the disk as the window lists them, read away from the window's thread."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from trainer.config import TrainingConfig
from trainer.library import INTERRUPTED, RUNNING, STOPPED, RunRecord, all_runs, began
from trainer.training.stopping import watched_accuracy
from trainer.training.story import finished_epochs


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRun:
    """A run that goes on or is over.

    Attributes:
        state: as :attr:`trainer.library.RunRecord.state` calls it.
        epochs_done: those that it has behind it.
        best_accuracy: the highest of an epoch, on the images held back or else on those learned from;
            None before the first epoch.
        test_accuracy: None for a run that was not tested.
        has_model: whether there is a network that can read.
    """

    name: str
    folder: Path
    config: TrainingConfig
    state: str
    began: datetime
    epochs_done: int = 0
    best_accuracy: float | None = None
    test_accuracy: float | None = None
    has_model: bool = False

    @property
    def is_running(self) -> bool:
        """Whether it goes on, here or in another window."""
        return self.state == RUNNING

    @property
    def was_interrupted(self) -> bool:
        """Whether it was cut off and nobody asked it to stop."""
        return self.state == INTERRUPTED

    @property
    def can_go_on(self) -> bool:
        """Whether it was stopped or cut off after a finished epoch."""
        return self.state in (INTERRUPTED, STOPPED) and self.epochs_done > 0


def kept_runs() -> list[KeptRun]:
    """Every readable run, newest first."""
    found = [_kept(record) for record in all_runs()]
    return [run for run in found if run is not None]


def _kept(record: RunRecord) -> KeptRun | None:
    moment = began(record.name)
    if moment is None:
        return None
    epochs, state = finished_epochs(record), record.state
    return KeptRun(
        name=record.name,
        folder=record.folder,
        config=record.config,
        state=state,
        began=moment,
        epochs_done=len(epochs),
        best_accuracy=max(map(watched_accuracy, epochs), default=None),
        test_accuracy=None if state == RUNNING else record.result.get("test_accuracy"),
        has_model=record.model is not None,
    )
