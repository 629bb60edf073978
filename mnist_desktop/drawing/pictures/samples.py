"""Digits of the test set to put on the canvas: any, or one that the reader finds hard."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.widgets.background import Background, sentence_for
from trainer.resource_files import resources_folder

if TYPE_CHECKING:
    from random import Random

    import numpy as np
    from numpy.typing import NDArray

    from trainer.data.image_set import ImageSet
    from trainer.inference import Classifier

HARD_DIGITS = 100
"""So many of the hardest test digits take turns."""
_PIECE = 250  # test digits that are read in one go; between two the thread asks whether to go on
_hard: tuple[int, ...] | None = None
_lock = threading.Lock()


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A digit of the test set.

    Attributes:
        index: in the test set.
        label: what its writer meant.
        pixels: (280, 280) the digit enlarged tenfold, ink high.
    """

    index: int
    label: int
    pixels: "NDArray[np.uint8]"


class SampleSource(QObject):
    """Finds samples in a thread; the test set takes a second to load, the hard digits a few more.

    Only digits are given that the canvas's own preprocessing turns into exactly the image in the set:
    seven of ten. The others would be moved by a pixel or made stronger.

    Signals:
        found: a :class:`Sample`.
        failed: a TrainerError.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, seed: int | None = None) -> None:
        super().__init__(parent)
        self._seed = seed
        self._background = Background("sample finder", self)
        self._background.done.connect(self._deliver)

    @cached_property
    def _chance(self) -> "Random":
        from random import Random  # costs milliseconds of the first frame

        return Random(self._seed)

    def find(self, *, hard: bool) -> None:
        """Look for any digit, or a hard one."""
        chance, wanted = self._chance.random(), self._background.wanted()
        self._background.submit(lambda: find_sample(chance, hard=hard, is_wanted=wanted))

    @Slot(object)
    def _deliver(self, result: object) -> None:
        if isinstance(result, Sample):
            self.found.emit(result)
        elif isinstance(result, Exception):
            self.failed.emit(sentence_for(result))


def find_sample(chance: float, *, hard: bool, is_wanted: Callable[[], bool]) -> Sample | None:
    """The sample that ``chance`` (0 to 1) picks; None when it is not wanted any more.

    Raises:
        TrainerError: the test set or the reader is missing or damaged.
    """
    from random import Random

    from trainer.data.sources import load_image_set

    images = load_image_set("mnist")
    if hard:
        indices = _kept_hard_digits(images, is_wanted)
        return None if indices is None else _sample(images, indices[int(chance * len(indices))])
    picker, count = Random(chance), len(images.test_images)
    index = next(each for each in iter(lambda: picker.randrange(count), -1) if comes_back(images, each))
    return _sample(images, index)


def comes_back(images: "ImageSet", index: int) -> bool:
    """Whether the canvas turns the enlarged test digit ``index`` into exactly the same image."""
    from trainer.data.ink import image_from_canvas

    image = images.test_images[index]
    return bool((image_from_canvas(_enlarged(image)) == image).all())


def hard_digits(
    images: "ImageSet", classifier: "Classifier", is_wanted: Callable[[], bool]
) -> tuple[int, ...] | None:
    """The test digits to whose true class ``classifier`` gives least, the hardest first.

    Only those that come back from the canvas unchanged; None when it is not wanted any more.
    """
    import numpy as np

    count = len(images.test_labels)
    shares = np.zeros(count, np.float32)
    for start in range(0, count, _PIECE):
        if not is_wanted():
            return None
        piece = slice(start, min(start + _PIECE, count))
        labels = images.test_labels[piece]
        shares[piece] = classifier.classify_batch(images.test_images[piece])[np.arange(len(labels)), labels]
    found = np.argsort(shares, kind="stable")[: 3 * HARD_DIGITS].tolist()
    return tuple([index for index in found if comes_back(images, index)][:HARD_DIGITS])


def _kept_hard_digits(images: "ImageSet", is_wanted: Callable[[], bool]) -> tuple[int, ...] | None:
    """The hard digits from the file beside the reader, else found once in this process."""
    global _hard
    with _lock:
        if _hard is None:
            from trainer.inference import DIGIT_READER, Classifier

            models = resources_folder() / "models"
            _hard = _listed(models / f"{DIGIT_READER}.hard.json", len(images.test_labels))
            if _hard is None:  # a reader of its own: an interpreter belongs to one thread
                _hard = hard_digits(images, Classifier.load(models / f"{DIGIT_READER}.tflite"), is_wanted)
        return _hard


def _listed(path: Path, count: int) -> tuple[int, ...] | None:
    """The indices in a JSON file; None when it is missing or holds anything else."""
    try:
        indices = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    fits = isinstance(indices, list) and all(type(each) is int and 0 <= each < count for each in indices)
    return tuple(indices) if fits and indices else None


def _sample(images: "ImageSet", index: int) -> Sample:
    return Sample(index, int(images.test_labels[index]), _enlarged(images.test_images[index]))


def _enlarged(image: "NDArray[np.uint8]") -> "NDArray[np.uint8]":
    return image.repeat(10, axis=0).repeat(10, axis=1)
