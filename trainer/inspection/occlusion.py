"""Which ink an answer hangs on: wipe a patch of it, ask again, and see how much the answer loses."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.inference import Classifier

_OF_NOTHING = 0.1  # what each class is given when no ink is left


@dataclass(frozen=True, slots=True, eq=False)
class OcclusionMap:
    """What each place of an image is worth to one answer.

    Attributes:
        drop: (28, 28) float32, how much the probability falls when the ink around a pixel is wiped; below 0
            where it rises instead, 0 where there is no ink anywhere near.
        target: the class asked about.
        base: its probability with all the ink.
    """

    drop: NDArray[np.float32]
    target: int
    base: float


def occlusion_map(
    image: NDArray[np.uint8],
    classifier: Classifier,
    patch: int = 5,
    step: int = 2,
    target: int | None = None,
) -> OcclusionMap:
    """Wipe squares of ``patch`` × ``patch`` pixels, ``step`` pixels apart, from ``image`` (28, 28) uint8.

    ``target`` is the class that is asked about; by default the one that the image is read as. Squares with
    no ink under them cost nothing.

    Raises:
        ModelError: the array has another shape or type.
    """
    probabilities = classifier.classify(image).probabilities
    target = int(probabilities.argmax()) if target is None else target
    base = float(probabilities[target])
    centres = np.unique(np.append(np.arange(0, IMAGE_SIDE, step), IMAGE_SIDE - 1))
    offsets = np.arange(IMAGE_SIDE) - centres[:, None] + patch // 2
    under = (offsets >= 0) & (offsets < patch)  # (n, 28): the rows, and the columns, of each square
    squares = (under[:, None, :, None] & under[None, :, None, :]).reshape(-1, IMAGE_SIDE, IMAGE_SIDE)
    inked = np.flatnonzero((squares & (image > 0)).any(axis=(1, 2)))
    drops = np.zeros(len(squares))
    if len(inked):
        wiped = np.where(squares[inked], np.uint8(0), image)
        left = classifier.classify_batch(wiped)[:, target]
        drops[inked] = base - np.where(wiped.any(axis=(1, 2)), left, _OF_NOTHING)
    grid = drops.reshape(len(centres), len(centres))
    return OcclusionMap(_enlarged(grid, centres), target, base)


def _enlarged(grid: NDArray[np.float64], centres: NDArray[np.intp]) -> NDArray[np.float32]:
    """``grid`` with the pixels between its ``centres`` filled in along straight lines."""
    pixels = np.arange(IMAGE_SIDE)
    rows = np.stack([np.interp(pixels, centres, line) for line in grid])
    return np.stack([np.interp(pixels, centres, column) for column in rows.T], axis=1).astype(np.float32)
