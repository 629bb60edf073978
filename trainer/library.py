"""All kept runs, one folder each, below the program's home."""

import json
import logging
import secrets
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from trainer.config import TrainingConfig
from trainer.errors import ModelError, StorageError, TrainerError, phrase
from trainer.experience import experience_path
from trainer.resource_files import home_folder
from trainer.run_lock import is_held
from trainer.storage import remove_abandoned, write_json, write_text

log = logging.getLogger(__name__)

CONFIG, RESULT, HISTORY = "config.json", "result.json", "history.json"
RUNNING, INTERRUPTED, STOPPED = "running", "interrupted", "stopped"
_STAMP = "%Y%m%d-%H%M%S"  # begins the name of each run
_LEAST_FREE = 100_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """A run as the library knows it.

    Attributes:
        name: unique; starts with the time (UTC) it began.
        result: what :meth:`TrainingResult.to_document` said, empty while a run goes on and for one
            that was cut off by a crash.
    """

    name: str
    folder: Path
    config: TrainingConfig
    result: dict[str, Any]

    @property
    def state(self) -> str:
        """How it ended: completed, stopped or diverged; interrupted when a failure or a crash cut it off.

        ``running`` while it goes on, in whatever process.
        """
        if is_held(self.folder):
            return RUNNING
        return str(self.result.get("outcome", INTERRUPTED))

    @property
    def can_be_resumed(self) -> bool:
        """Whether the run was cut off, or stopped before its end."""
        return self.state in (INTERRUPTED, STOPPED)

    @property
    def model(self) -> Path | None:
        """The saved network, if there is one."""
        found = [self.folder / name for name in ("model.keras", "model.npz")]
        return next((path for path in found if path.is_file()), None)


def new_run(config: TrainingConfig) -> RunRecord:
    """Make the folder of a new run and keep its settings there.

    Raises:
        StorageError: the disk has no room for it.
    """
    _need_room(runs_folder())
    stamp = datetime.now(UTC).strftime(_STAMP)
    preset = "".join(c if c.isascii() and c.isalnum() else "-" for c in config.preset)
    name = f"{stamp}-{preset}-{secrets.token_hex(2)}"
    folder = runs_folder() / name
    write_text(folder / CONFIG, config.to_json())
    return RunRecord(name=name, folder=folder, config=config, result={})


def began(name: str) -> datetime | None:
    """When the run ``name`` began, as its name says; None for one that says nothing of the kind."""
    try:
        return datetime.strptime(name[:15], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def runs_folder() -> Path:
    """Where runs are kept."""
    return home_folder() / "runs"


def all_runs() -> list[RunRecord]:
    """Every readable run, newest first; a damaged one is named in the log and left alone."""
    if not runs_folder().is_dir():
        return []
    records = []
    for folder in sorted(runs_folder().iterdir(), key=_age, reverse=True):
        if not (folder / CONFIG).is_file():  # about to be made, cut off right then, or nothing of ours
            if began(folder.name) is not None:
                remove_abandoned(folder)
            continue
        try:
            records.append(find_run(folder.name))
        except TrainerError as error:
            log.warning("%s", error)
    return records


def _age(folder: Path) -> tuple[str, int, str]:
    """The second that the name tells, and within it the moment at which the settings were written."""
    try:
        written = (folder / CONFIG).stat().st_mtime_ns
    except OSError:
        written = 0
    return folder.name[:15], written, folder.name


def find_run(name: str) -> RunRecord:
    """The run ``name``.

    Raises:
        ModelError: there is none, or its files are damaged.
    """
    folder = runs_folder() / name
    if not _is_run(folder, name):
        raise ModelError(
            phrase("trainer", "There is no run “{name}”. “mnist-trainer runs” lists those that are kept."),
            name=name,
        )
    try:
        config = TrainingConfig.from_json((folder / CONFIG).read_bytes())
        finished = (folder / RESULT).is_file()
        result = json.loads((folder / RESULT).read_text(encoding="utf-8")) if finished else {}
        _check_result(result)
    except (OSError, ValueError, RecursionError, TrainerError) as error:
        raise ModelError(
            phrase(
                "trainer", "The files of run “{name}” are damaged ({reason}). Delete {folder} to forget it."
            ),
            name=name,
            reason=error,
            folder=folder,
        ) from error
    return RunRecord(name=name, folder=folder, config=config, result=result)


def _check_result(result: object) -> None:
    """Refuse what :func:`keep_result` never wrote."""
    if not isinstance(result, dict):
        raise ValueError("the result is not an object")
    if not isinstance(result.get("test_accuracy", None), int | float | None):
        raise ValueError("test_accuracy")
    if not isinstance(result.get("outcome", ""), str):
        raise ValueError("outcome")


def resumable(name: str) -> RunRecord:
    """The run ``name``, if it can be taken up again after its last finished epoch.

    Raises:
        ModelError: there is no such run, it is going on, or it came to its end.
    """
    record = find_run(name)
    if not record.can_be_resumed:
        raise ModelError(
            phrase(
                "trainer",
                "The run “{name}” cannot be taken up again, because it is {state}. Only interrupted and "
                "stopped runs can.",
            ),
            name=name,
            state=record.state,
        )
    return record


def _need_room(folder: Path) -> None:
    """Refuse to begin what the disk cannot hold to its end."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(there).free
    if free < _LEAST_FREE:
        raise StorageError(
            phrase(
                "trainer",
                "The disk of {path} has only {free} MB left; a training needs at least {needed} MB. Free some "
                "space or choose another folder with MNIST_DESKTOP_HOME, then try again.",
            ),
            path=folder,
            free=free // 1_000_000,
            needed=_LEAST_FREE // 1_000_000,
        )


def _is_run(folder: Path, name: str) -> bool:
    """Whether ``name`` leads to a run right in the folder of runs, not to anything outside of it."""
    try:
        return Path(name).name == name and name not in ("", "..") and (folder / CONFIG).is_file()
    except OSError:  # a name too long for any file
        return False


def keep_result(folder: Path, result: dict[str, Any], history: dict[str, Any]) -> None:
    """Write what remains of a run; the result comes last, so that its presence means all is there."""
    write_json(folder / HISTORY, history)
    write_json(folder / RESULT, result)


def forget_run(name: str) -> None:
    """Delete the run ``name`` with all its files.

    Raises:
        ModelError: there is no such run, or it is going on.
    """
    record = find_run(name)
    if record.state == RUNNING:
        raise ModelError(
            phrase("trainer", "The run “{name}” is going on already, perhaps in another window."), name=name
        )
    shutil.rmtree(record.folder)


def answering_model(name: str) -> Path:
    """The file of run ``name`` that :meth:`trainer.inference.Classifier.load` takes.

    A finished run has it already; for a stopped one it is made now, which loads TensorFlow.

    Raises:
        ModelError: no such run, or it was cut off before it kept a model.
    """
    record = find_run(name)
    model = record.model
    if model is None:
        raise ModelError(
            phrase("trainer", "Run “{name}” kept no model: it was cut off before its first save."), name=name
        )
    answering = model if model.suffix == ".npz" else model.with_suffix(".tflite")
    if answering.is_file() and experience_path(answering).is_file():
        return answering
    from trainer.answering import make_answering

    return make_answering(model, record.config)
