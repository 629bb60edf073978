"""The runs that can be taken up again, read away from the window's thread."""

from dataclasses import dataclass
from datetime import datetime

from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.library import INTERRUPTED, RunRecord, all_runs, began
from trainer.training.checkpoints import Checkpoints


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run that was stopped or cut off.

    Attributes:
        epochs_done: those that it needs not do again.
        was_interrupted: nobody asked it to stop.
    """

    name: str
    config: TrainingConfig
    epochs_done: int
    was_interrupted: bool
    began: datetime


def runs_to_go_on_with() -> list[KeptRun]:
    """Stopped and interrupted runs with a finished epoch that lack at least one, newest first."""
    found = [_kept(record) for record in all_runs() if record.can_be_resumed]
    return [run for run in found if run is not None]


def _kept(record: RunRecord) -> KeptRun | None:
    try:
        done = Checkpoints(record.folder).finished_epochs()
    except TrainerError:
        return None
    moment = began(record.name)
    if not done or moment is None:
        return None
    return KeptRun(record.name, record.config, done, record.state == INTERRUPTED, moment)
