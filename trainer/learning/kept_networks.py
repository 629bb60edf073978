"""Networks that can be looked into: all their weights, at one or more moments of their training.

Kept runs, the bundled course network and small trainings that are only in memory look alike here. None of
them needs TensorFlow.
"""

import json
import warnings
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.config import Engine, TrainingConfig
from trainer.errors import ModelError, TrainerError, phrase
from trainer.inference import COURSE_NETWORK
from trainer.library import RunRecord, find_run
from trainer.native_noise import noise_to_log
from trainer.networks.numpy_forward import LayerStack
from trainer.resource_files import resources_folder
from trainer.training.snapshots import Snapshots
from trainer.training.trial import Trial

Floats = NDArray[np.float32]
_GONE = phrase("trainer", "The run “{name}” is no longer there. Choose another network.")
Moment = int | None
"""An epoch after which the weights are known, 0 being before the first step; None for the finished network."""


@dataclass(frozen=True, slots=True, eq=False)
class OpenNetwork:
    """A network that can be looked into.

    Attributes:
        config: how it was trained.
        moments: those whose weights are there, from first to last; never empty.
        weights: gives those of one of the moments, in Keras' order.
        mark: of one of the moments; the same again only while its weights are the same.
    """

    config: TrainingConfig
    moments: tuple[Moment, ...]
    weights: Callable[[Moment], Sequence[Floats]]
    mark: Callable[[Moment], Hashable]

    def at(self, moment: Moment) -> LayerStack:
        """The network as it was at ``moment``.

        Raises:
            ModelError: its weights are missing or damaged.
        """
        return LayerStack(self.config.network, self.weights(moment))


def open_run(name: str) -> OpenNetwork:
    """The kept run ``name``.

    Raises:
        ModelError: there is no such run, or none of its weights can be read without TensorFlow.
    """
    record = find_run(name)
    epochs = Snapshots(record.folder).epochs()
    moments: tuple[Moment, ...] = epochs
    if record.config.engine is Engine.NUMPY and epochs:
        moments = (0, *moments)
    if _written_model(record) is not None and (not epochs or record.config.stopping.restore_best):
        moments = (*moments, None)
    if not moments:
        raise ModelError(
            phrase(
                "trainer",
                "Of the run “{name}” no weights are kept epoch by epoch, so nobody can look into it. "
                "Choose another network.",
            ),
            name=name,
        )

    def weights(moment: Moment) -> Sequence[Floats]:
        try:
            return _of_run(record, moment)
        except TrainerError as error:
            if record.folder.is_dir():
                raise
            raise ModelError(_GONE, name=record.name) from error

    def mark(moment: Moment) -> Hashable:
        return record.name, moment, _written_at(record, moment)

    return OpenNetwork(record.config, moments, weights, mark)


def open_trial(trial: Trial) -> OpenNetwork:
    """A small training that has ended; of a large one only its last weights."""
    kept = trial.moments or (tuple(trial.network.weights()),)
    moments: tuple[Moment, ...] = tuple(range(len(kept))) if trial.moments else (None,)

    def weights(moment: Moment) -> Sequence[Floats]:
        return kept[moment or 0]

    def mark(moment: Moment) -> Hashable:
        return trial, moment

    return OpenNetwork(trial.config, moments, weights, mark)


def open_course_network(path: Path | None = None) -> OpenNetwork:
    """The bundled course network, read out of its quick format.

    Raises:
        ModelError: its file is missing or damaged.
    """
    path = path or resources_folder() / "models" / f"{COURSE_NETWORK}.tflite"
    try:
        card = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        config = TrainingConfig.from_json(json.dumps(card["config"]))
        kept = tuple(_dense_weights(path))
        LayerStack(config.network, kept)
    except (OSError, ValueError, RuntimeError, LookupError, TypeError, TrainerError) as error:
        raise ModelError(
            phrase("trainer", "The model {path} is missing or damaged ({reason}). Choose another one."),
            path=path,
            reason=(str(error).splitlines() or [""])[0],
        ) from error

    def weights(_moment: Moment) -> Sequence[Floats]:
        return kept

    def mark(moment: Moment) -> Hashable:
        return path, moment

    return OpenNetwork(config, (None,), weights, mark)


def _of_run(record: RunRecord, moment: Moment) -> Sequence[Floats]:
    from trainer.networks.from_scratch import FromScratchNetwork

    if moment == 0:
        return FromScratchNetwork(record.config.network, record.config.seed).arrays
    if moment is not None:
        return Snapshots(record.folder).weights(moment)
    model = _written_model(record)
    if model is None:
        raise ModelError(
            phrase("trainer", "Run “{name}” kept no model: it was cut off before its first save."),
            name=record.name,
        )
    return FromScratchNetwork.read(model).arrays


def _written_at(record: RunRecord, moment: Moment) -> int:
    """When the weights at ``moment`` reached the disk, in nanoseconds; a run taken up again writes anew."""
    if moment:
        return Snapshots(record.folder).kept_at(moment)
    model = _written_model(record) if moment is None else None
    try:
        return model.stat().st_mtime_ns if model is not None else 0
    except OSError:  # gone meanwhile
        return 0


def _written_model(record: RunRecord) -> Path | None:
    """The finished network, if it is one that NumPy wrote."""
    model = record.model
    return model if model is not None and model.suffix == ".npz" else None


def _dense_weights(path: Path) -> list[Floats]:
    """Weights and biases of all fully connected layers of a LiteRT file, from first to last."""
    from ai_edge_litert.interpreter import Interpreter

    with noise_to_log(), warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        content = path.read_bytes()  # the interpreter reads in it to its end
        interpreter: Any = Interpreter(model_content=content, num_threads=1)
        interpreter.allocate_tensors()
        found = list[Floats]()
        for step in interpreter._get_ops_details():  # the only place where steps and arrays are joined
            if step["op_name"] == "FULLY_CONNECTED":
                _, weights, bias = step["inputs"]
                found.append(np.array(interpreter.get_tensor(int(weights)), np.float32).T.copy())
                found.append(np.array(interpreter.get_tensor(int(bias)), np.float32))
        del interpreter
    return found
