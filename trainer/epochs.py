"""The network as it was after an earlier epoch, while a run goes on or long after."""

import json
from dataclasses import dataclass
from typing import Any

from trainer.config import DatasetName
from trainer.data.sources import load_image_set
from trainer.errors import ModelError, TrainerError, phrase
from trainer.inference import Classifier
from trainer.library import RUNNING, RunRecord, find_run
from trainer.networks.numpy_forward import LayerStack
from trainer.presets import describe, preset_names
from trainer.training.snapshots import Snapshots


@dataclass(frozen=True, slots=True)
class KeptEpochs:
    """What there is to read with of one run.

    Attributes:
        run: its name.
        epochs: those whose weights are kept, the first one first.
        is_finished: whether there is a finished model, too.
    """

    run: str
    epochs: tuple[int, ...]
    is_finished: bool


def kept_epochs(run: str) -> KeptEpochs:
    """What is kept of ``run`` at this moment; a run that goes on keeps more and more, and may drop some.

    Raises:
        ModelError: there is no such run, or its files are damaged.
    """
    record = find_run(run)
    has_ended = bool(record.result) and record.state != RUNNING
    return KeptEpochs(run, Snapshots(record.folder).epochs(), has_ended and record.model is not None)


def classifier_of_epoch(run: str, epoch: int) -> Classifier:
    """The network of ``run`` as it was after ``epoch``, counted from 1; no TensorFlow is needed for it.

    It answers whatever it is shown: what is like nothing it learned is only known of a finished model. Its
    card says ``run`` and ``epoch``.

    Raises:
        ModelError: there is no such run, or that epoch is not kept or damaged.
    """
    record = find_run(run)
    weights = Snapshots(record.folder).weights(epoch)
    try:
        network = LayerStack(record.config.network, weights)
    except ModelError as error:
        raise ModelError(
            phrase(
                "trainer",
                "The weights of epoch {epoch} are missing or damaged ({reason}). Choose another epoch.",
            ),
            epoch=epoch,
            reason=error,
        ) from error
    card = {**_card(record), "run": run, "epoch": epoch}
    return Classifier(network.answers, f"epoch {epoch}", card, answers_in_any_thread=True)


def newest_classifier(run: str) -> Classifier:
    """The network of ``run`` as it was after the newest kept epoch.

    Raises:
        ModelError: there is no such run, or no epoch was finished yet.
    """
    epochs = kept_epochs(run).epochs
    if not epochs:
        raise ModelError(
            phrase("trainer", "Run “{name}” has not finished an epoch yet. Wait a moment, then try again."),
            name=run,
        )
    return classifier_of_epoch(run, epochs[-1])


def _card(record: RunRecord) -> dict[str, Any]:
    """What the finished model's card says of all epochs alike; before there is one, what is known already."""
    preset = record.config.preset
    card: dict[str, Any] = {
        "preset": preset,
        "title": describe(preset).title if preset in preset_names() else "",
        "parameters": record.config.network.parameters,
        "seed": record.config.seed,
        "dataset": record.config.data.dataset,
    }
    finished = _finished_card(record)
    names = finished.get("class_names") or _class_names(record.config.data.dataset)
    return {**card, "outcome": record.state, "class_names": list(names)}


def _finished_card(record: RunRecord) -> dict[str, Any]:
    try:
        card = json.loads((record.folder / "model.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return card if isinstance(card, dict) else {}


def _class_names(dataset: str) -> tuple[str, ...]:
    """What the classes are called; nothing where the images are not there any more."""
    if dataset in (DatasetName.MNIST, DatasetName.MY_DRAWINGS):
        return tuple("0123456789")
    try:
        return load_image_set(dataset).class_names
    except TrainerError:
        return ()
