"""Answers in a fraction of a millisecond, without TensorFlow in the process."""

import json
from pathlib import Path
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from trainer.errors import ModelError, phrase
from trainer.experience import Experience, experience_path
from trainer.experience import Neighbour as Neighbour
from trainer.native_noise import noise_to_log
from trainer.prediction import Prediction as Prediction
from trainer.prediction import Verdict as Verdict
from trainer.resource_files import resources_folder

DIGIT_READER, COURSE_NETWORK = "digit-reader", "course-mlp"
_SURE, _LIKELY = 0.9, 0.5
_PAIR, _TORN_RATIO = 0.8, 0.25


class _Answering(Protocol):
    def __call__(self, images: NDArray[np.uint8]) -> NDArray[np.float32]: ...


def bundled_names() -> tuple[str, ...]:
    """The models that come with the program, the reader of the Draw tab first."""
    return DIGIT_READER, COURSE_NETWORK


class Classifier:
    """A network that answers; made by :meth:`default`, :meth:`bundled` or :meth:`load`.

    Attributes:
        name: of the model, for the reader.
        card: what is known of it (preset, accuracy, seed, …), from the JSON file beside it.
        path: its file; None for one that was made in memory.
        answers_in_any_thread: whether several threads may ask it at the same time.
    """

    def __init__(
        self,
        answer: _Answering,
        name: str,
        card: dict[str, Any],
        path: Path | None = None,
        experience: Experience | None = None,
        *,
        answers_in_any_thread: bool = False,
    ) -> None:
        self._answer = answer
        self._experience = experience
        self.name = name
        self.card = card
        self.path = path
        self.answers_in_any_thread = answers_in_any_thread

    @classmethod
    def default(cls) -> Self:
        """The bundled digit reader.

        Raises:
            ModelError: its file is missing or damaged.
        """
        return cls.bundled(DIGIT_READER)

    @classmethod
    def bundled(cls, name: str) -> Self:
        """The model ``name`` out of :func:`bundled_names`.

        Raises:
            ModelError: its file is missing or damaged.
        """
        return cls.load(resources_folder() / "models" / f"{name}.tflite")

    @classmethod
    def load(cls, path: Path) -> Self:
        """The network in ``path``: LiteRT (``.tflite``), or one written from scratch (``.npz``).

        Raises:
            ModelError: the file is missing, damaged, or takes and gives something else.
        """
        kept = experience_path(path)
        experience = Experience.read(kept) if kept.is_file() else None
        return cls(answers_of(path), path.stem, _card(path), path, experience)

    def classify(self, image: NDArray[np.uint8]) -> Prediction:
        """The answer for ``image`` (28, 28) uint8, ink high.

        Raises:
            ModelError: the array has another shape or type.
        """
        image = np.asarray(image)
        answer = self._answers(image[np.newaxis])
        if not image.any():  # what a network says of nothing means nothing
            return Prediction(np.full(10, 0.1, np.float32), Verdict.EMPTY)
        probabilities = self._probabilities(answer)[0]
        known = self._experience
        if known is not None and known.floor and float(known.familiarity(answer)[0]) < known.floor:
            return Prediction(probabilities, Verdict.NOT_A_DIGIT)
        return Prediction(probabilities, _verdict(probabilities))

    def classify_batch(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Probabilities (n, 10) for ``images`` (n, 28, 28) uint8.

        Raises:
            ModelError: the array has another shape or type.
        """
        return self._probabilities(self._answers(images))

    def nearest(self, image: NDArray[np.uint8], count: int = 5) -> tuple[Neighbour, ...]:
        """The training images most like ``image`` (28, 28) to this network, the nearest first.

        None for a model that remembers no training images.

        Raises:
            ModelError: the array has another shape or type.
        """
        if self._experience is None:
            return ()
        return self._experience.nearest(self._answers(np.asarray(image)[np.newaxis])[0], count)

    def _probabilities(self, answers: NDArray[np.float32]) -> NDArray[np.float32]:
        return answers[:, :10] if self._experience is None else self._experience.calibrated(answers)

    def _answers(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Probabilities and features, (n, 10 + f)."""
        images = np.asarray(images)
        if images.shape[1:] != (28, 28) or images.dtype != np.uint8:
            raise ModelError(
                phrase(
                    "trainer",
                    "A network reads images of 28 × 28 bytes, but received {shape} of {type}. "
                    "Prepare the picture with image_from_canvas first.",
                ),
                shape=" × ".join(map(str, images.shape)),
                type=images.dtype,
            )
        if not len(images):
            return np.zeros((0, 10), np.float32)
        return self._answer(images)


def answers_of(path: Path) -> _Answering:
    """What gives probabilities and features (n, 10 + f) for images, out of a model's file.

    They are numbers even where the weights of a run that diverged give none: such a network favours no
    class, and features beyond float32 stop at its end.

    Raises:
        ModelError: the file is missing, damaged, or takes and gives something else.
    """
    if path.suffix == ".npz":
        from trainer.networks.from_scratch import FromScratchNetwork

        answers = FromScratchNetwork.read(path).answers
    else:
        answers = _LiteRtNetwork(path)

    def in_numbers(images: NDArray[np.uint8]) -> NDArray[np.float32]:
        return _in_numbers(answers(images))

    return in_numbers


def _in_numbers(answers: NDArray[np.float32]) -> NDArray[np.float32]:
    if np.isfinite(answers).all():
        return answers
    probabilities, features = answers[:, :10], answers[:, 10:]
    is_known = np.isfinite(probabilities).all(axis=1, keepdims=True)
    return np.hstack([np.where(is_known, probabilities, np.float32(0.1)), np.nan_to_num(features)])


class _LiteRtNetwork:
    """A LiteRT interpreter; its memory fits the batch that came last.

    It gets the file's content, not its path: a file that LiteRT itself maps into memory and that is cut
    short meanwhile ends the whole process.
    """

    def __init__(self, path: Path) -> None:
        from ai_edge_litert.interpreter import Interpreter

        try:
            with noise_to_log():
                content = path.read_bytes()
                self._interpreter = Interpreter(model_content=content, num_threads=1)
                self._content = (
                    content  # the interpreter reads in it to its end: let go of later than of that
                )
                self._interpreter.allocate_tensors()
            self._input = self._interpreter.get_input_details()[0]["index"]
            self._output = self._interpreter.get_output_details()[0]["index"]
            self._batch = 1
            fits = self(np.zeros((1, 28, 28), np.uint8)).shape[1] >= 10
        except (OSError, ValueError, RuntimeError) as error:
            raise ModelError(
                phrase("trainer", "The model {path} is missing or damaged ({reason}). Choose another one."),
                path=path,
                reason=str(error).splitlines()[0],
            ) from error
        if not fits:
            raise ModelError(
                phrase("trainer", "The model {path} does not give ten probabilities. Choose another one."),
                path=path,
            )

    def __call__(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        pieces = [self._piece(images[start : start + 256]) for start in range(0, len(images), 256)]
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

    def _piece(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        if len(images) != self._batch:
            self._interpreter.resize_tensor_input(self._input, images.shape)
            self._interpreter.allocate_tensors()
            self._batch = len(images)
        self._interpreter.set_tensor(self._input, np.ascontiguousarray(images))
        self._interpreter.invoke()
        return np.asarray(self._interpreter.get_tensor(self._output), np.float32)


def _verdict(probabilities: NDArray[np.float32]) -> Verdict:
    second, first = np.sort(probabilities)[-2:]
    if first + second > _PAIR and second > _TORN_RATIO * first:
        return Verdict.TORN
    if first < _LIKELY:
        return Verdict.UNSURE
    return Verdict.SURE if first >= _SURE else Verdict.LIKELY


def _card(path: Path) -> dict[str, Any]:
    try:
        card = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return card if isinstance(card, dict) else {}
