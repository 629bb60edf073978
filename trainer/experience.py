"""What a model has seen: the training digits it compares a drawing with, and how to read its confidence.

A network's probabilities say little about ink that is no digit at all. The features that its last layer
weighs say more: where no training digit lies near, the network knows nothing of what it sees.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import ModelError, phrase
from trainer.evaluation.calibration import fitted_temperature, with_temperature
from trainer.storage import write_atomically

Floats = NDArray[np.float32]
Answers = Callable[[NDArray[np.uint8]], Floats]

CLASSES = 10
KEPT = 5000
"""Training images that are remembered, the same number of each class."""
REFUSED = 0.02
"""Share of the digits that people draw which may be taken for no digit."""
_NEIGHBOURS = 5
_PIECE = 1000
_TINY = np.float32(1e-6)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A training image that lies near.

    Attributes:
        index: its place among the training images of the model's data set.
        label: its class.
        similarity: cosine between the features, 1 for the same direction.
        image: (28, 28) its pixels, where its data set may have changed since; else None.
    """

    index: int
    label: int
    similarity: float
    image: NDArray[np.uint8] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Experience:
    """Kept beside a model and asked at each answer.

    Attributes:
        temperature: by which the model's scores are divided so that its probabilities can be believed.
        floor: familiarity below which ink counts as unlike everything seen; 0 refuses nothing.
        indices, labels: (m,) of the training images remembered.
        features: (m, f) float32, their features, each row of length 1.
        images: (m, 28, 28) their pixels, for a data set that may change; else None.
    """

    temperature: float
    floor: float
    indices: NDArray[np.int32]
    labels: NDArray[np.uint8]
    features: Floats
    images: NDArray[np.uint8] | None = None

    def calibrated(self, answers: Floats) -> Floats:
        """Probabilities (n, 10) from a model's ``answers`` (n, 10 + f)."""
        return with_temperature(answers[:, :CLASSES], self.temperature)

    def familiarity(self, answers: Floats) -> Floats:
        """How near the ink is to what was seen and how decided the answer, (n,) from 0 to 1."""
        similar = self._similarities(answers)
        count = min(_NEIGHBOURS, similar.shape[1])
        nearest = np.partition(similar, -count, axis=1)[:, -count:].mean(axis=1)
        return np.asarray(_blend(nearest, answers[:, :CLASSES].max(axis=1)), np.float32)

    def nearest(self, answer: Floats, count: int) -> tuple[Neighbour, ...]:
        """The ``count`` training images nearest to one answer (10 + f,), the nearest first."""
        similar = self._similarities(answer[None])[0]
        best = np.argsort(-similar, kind="stable")[:count]
        return tuple(
            Neighbour(
                int(self.indices[place]),
                int(self.labels[place]),
                float(similar[place]),
                None if self.images is None else self.images[place],
            )
            for place in best
        )

    def _similarities(self, answers: Floats) -> Floats:
        """Cosines (n, m) between the features of ``answers`` and of the training images."""
        looked_for = _unit(answers[:, CLASSES:])
        # products this small stay on one thread; beside a training, more would wait for each other
        pieces = [
            looked_for @ self.features[start : start + _PIECE].T
            for start in range(0, len(self.labels), _PIECE)
        ]
        return np.concatenate(pieces, axis=1)

    def write(self, path: Path) -> None:
        """Keep it in one file, as a whole."""
        arrays: dict[str, Any] = {
            "temperature": self.temperature,
            "floor": self.floor,
            "indices": self.indices,
            "labels": self.labels,
            "features": self.features.astype(np.float16),
        }
        if self.images is not None:
            arrays["images"] = self.images
        write_atomically(path, lambda temporary: np.savez(temporary, allow_pickle=False, **arrays))

    @classmethod
    def read(cls, path: Path) -> "Experience":
        """What :meth:`write` kept.

        Raises:
            ModelError: the file is missing or damaged.
        """
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
                arrays = {name: kept[name] for name in kept.files}
            found = cls(
                temperature=float(arrays["temperature"]),
                floor=float(arrays["floor"]),
                indices=arrays["indices"].astype(np.int32),
                labels=arrays["labels"].astype(np.uint8),
                features=arrays["features"].astype(np.float32),
                images=arrays["images"].astype(np.uint8) if "images" in arrays else None,
            )
            _check(found)
        except Exception as error:  # readers of damaged files raise nearly everything
            raise ModelError(
                phrase(
                    "trainer",
                    "The file {path} that belongs to a model is damaged ({reason}). Train the model again, "
                    "or choose another one.",
                ),
                path=path,
                reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
            ) from error
        return found


def experience_path(model: Path) -> Path:
    """Where the experience of ``model`` is kept: beside it."""
    return model.with_suffix(".experience.npz")


def gather(
    answers: Answers,
    images: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    held_back: tuple[NDArray[np.uint8], NDArray[np.uint8]],
    drawn: NDArray[np.uint8] | None = None,
    *,
    keeps_images: bool = False,
) -> Experience:
    """The experience of a model that learned from ``images`` (n, 28, 28) with ``labels`` (n,).

    Args:
        answers: gives (k, 10 + f) for images (k, 28, 28).
        held_back: images and labels that it did not learn from; the temperature is fitted on them.
        drawn: images (k, 28, 28) of the kind that people draw; the floor is set so that the share
            :data:`REFUSED` of them falls below it. Without them the images held back are taken.
        keeps_images: remember the training images themselves, not only their places.
    """
    chosen = _same_number_of_each(labels)
    seen = answers(images[chosen])
    features = _unit(seen[:, CLASSES:])
    temperature = 1.0
    if len(held_back[1]):
        temperature = fitted_temperature(answers(held_back[0])[:, :CLASSES], held_back[1])
    kept = images[chosen] if keeps_images else None
    found = Experience(temperature, 0.0, chosen.astype(np.int32), labels[chosen], features, kept)
    judged = held_back[0] if drawn is None else drawn
    if len(chosen) > _NEIGHBOURS and len(judged):
        found = replace(found, floor=float(np.quantile(found.familiarity(answers(judged)), REFUSED)))
    return found


def _same_number_of_each(labels: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Places of the first images of each class, KEPT together, in ascending order."""
    each = KEPT // CLASSES
    places = [np.flatnonzero(labels == label)[:each] for label in range(CLASSES)]
    return np.sort(np.concatenate(places))


def _unit(features: Floats) -> Floats:
    # a run that diverged may answer with numbers whose squares are beyond float32
    lengths = np.linalg.norm(features.astype(np.float64), axis=1, keepdims=True)
    return np.asarray(features / np.maximum(lengths, _TINY), np.float32)


def _blend(similarity: Floats, confidence: Floats) -> Floats:
    return similarity * (0.75 + 0.25 * confidence)


def _check(found: Experience) -> None:
    count = len(found.labels)
    fits = (
        found.features.ndim == 2
        and found.indices.shape == found.labels.shape == (len(found.features),)
        and count > 0
        and (found.images is None or found.images.shape == (count, 28, 28))
        and np.isfinite(found.features).all()
        and np.isfinite(found.floor)
        and 0.05 <= found.temperature <= 20
    )
    if not fits:
        raise ValueError("its numbers do not fit together")
