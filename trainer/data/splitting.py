"""Training images divided: most to learn from, the rest to see how it goes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Split:
    """Images with labels, for training and for validation; validation may be empty."""

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    validation_images: NDArray[np.uint8]
    validation_labels: NDArray[np.uint8]


def split(images: NDArray[np.uint8], labels: NDArray[np.uint8], used: int | None, held_back: float) -> Split:
    """Hold the share ``held_back`` of the first ``used`` images back, from their end, as Keras does.

    With None all images are used.
    """
    count = min(used or len(images), len(images))
    border = count - int(count * held_back)
    return Split(images[:border], labels[:border], images[border:count], labels[border:count])
