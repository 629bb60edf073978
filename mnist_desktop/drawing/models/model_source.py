"""Models that can be chosen, known by name before they are loaded."""

import logging
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from trainer.errors import ModelError, TrainerError, phrase

if TYPE_CHECKING:
    from trainer.inference import Classifier
    from trainer.library import RunRecord

log = logging.getLogger(__name__)

_BUNDLED_TITLES = {"digit-reader": "Digit reader", "course-mlp": "Course network"}  # as in their cards


class Origin(StrEnum):
    """Where a model comes from."""

    BUNDLED = "bundled"
    RUN = "run"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class ModelSource:
    """A model and what is known of it.

    Attributes:
        origin: where it comes from.
        name: unique among those of its origin.
        title: that of its preset, in English; empty for settings of one's own.
        accuracy: on its test set, 0 to 1; None when it was never tested.
        made: when its run began; None for a bundled one.
        is_training: whether its run goes on.
    """

    origin: Origin
    name: str
    title: str = ""
    accuracy: float | None = None
    made: datetime | None = None
    is_training: bool = False

    def is_same(self, other: "ModelSource") -> bool:
        """Whether both are one model, whatever is known of it."""
        return (self.origin, self.name) == (other.origin, other.name)

    def load(self) -> "Classifier":
        """Make it ready to answer; a stopped run's model is converted first, which takes seconds.

        Raises:
            ModelError: it is missing or damaged.
        """
        from trainer.inference import Classifier

        if self.origin is Origin.BUNDLED:
            return Classifier.bundled(self.name)
        from trainer.library import answering_model

        try:
            if self.is_training:
                return _newest_of(self.name)
            return Classifier.load(answering_model(self.name))
        except TrainerError:
            raise
        except Exception as error:  # whatever a converter says
            log.exception("The model could not be loaded")
            raise ModelError(
                phrase("trainer", "The model {path} is missing or damaged ({reason}). Choose another one."),
                path=self.name,
                reason=f"{type(error).__name__}: {error}".splitlines()[0][:300],
            ) from error


def bundled_sources() -> list[ModelSource]:
    """The models that came with the program, the best reader first."""
    from trainer.inference import bundled_names
    from trainer.resource_files import resources_folder

    folder = resources_folder() / "models"
    names = [name for name in bundled_names() if (folder / f"{name}.tflite").is_file()]
    return [ModelSource(Origin.BUNDLED, name, _BUNDLED_TITLES.get(name, name)) for name in names]


def run_sources() -> list[ModelSource]:
    """The finished and stopped runs that kept a model, and those that go on, newest first."""
    from trainer.library import all_runs

    return [
        _run_source(record)
        for record in all_runs()
        if _is_training(record) or (record.result and record.model)
    ]


def run_of(classifier: "Classifier") -> str:
    """The name of the run that ``classifier`` came of; empty for one of no run."""
    source = source_of(classifier)
    return source.name if source.origin is Origin.RUN else ""


def source_of(classifier: "Classifier") -> ModelSource:
    """Where ``classifier`` was loaded from."""
    from trainer.inference import bundled_names
    from trainer.resource_files import resources_folder

    card, path = classifier.card, classifier.path
    title, accuracy = card.get("title"), card.get("test_accuracy")
    known = str(title or ""), float(accuracy) if isinstance(accuracy, int | float) else None
    if path is not None and path.parent == resources_folder() / "models" and path.stem in bundled_names():
        return ModelSource(Origin.BUNDLED, path.stem, _BUNDLED_TITLES.get(path.stem, path.stem))
    from trainer.library import began, runs_folder  # brings pydantic, which the first reading does without

    run = card.get("run")
    if path is None and isinstance(run, str) and "epoch" in card:
        is_training = card.get("outcome") == "running"
        return ModelSource(Origin.RUN, run, *known, began(run), is_training)
    if path is not None and path.parent.parent == runs_folder():
        return ModelSource(Origin.RUN, path.parent.name, *known, began(path.parent.name))
    return ModelSource(Origin.GIVEN, str(path or classifier.name), known[0] or classifier.name, known[1])


def _run_source(record: "RunRecord") -> ModelSource:
    from trainer.library import began
    from trainer.presets import describe, preset_names

    preset, accuracy = record.config.preset, record.result.get("test_accuracy")
    return ModelSource(
        Origin.RUN,
        record.name,
        describe(preset).title if preset in preset_names() else "",
        float(accuracy) if isinstance(accuracy, int | float) else None,
        began(record.name),
        _is_training(record),
    )


def _is_training(record: "RunRecord") -> bool:
    """Whether it goes on and has finished an epoch, so that there is something to read with."""
    from trainer.library import RUNNING
    from trainer.training.snapshots import Snapshots

    return record.state == RUNNING and bool(Snapshots(record.folder).epochs())


def _newest_of(run: str) -> "Classifier":
    """Of a run that went on when it was last looked at, the newest weights, or by now its model."""
    from trainer.epochs import kept_epochs, newest_classifier
    from trainer.inference import Classifier
    from trainer.library import answering_model

    return Classifier.load(answering_model(run)) if kept_epochs(run).is_finished else newest_classifier(run)
