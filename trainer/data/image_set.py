"""Images with their labels, split into training and test."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class ImageSet:
    """Images (28 × 28, grey, ink high) and what they show.

    Attributes:
        name: the name it was loaded by.
        train_images: (n, 28, 28) uint8; kept as bytes, scaled to 0..1 inside the networks.
        train_labels: (n,) uint8, the index of each image's class.
        test_images: (m, 28, 28) uint8, never used in training.
        test_labels: (m,) uint8.
        class_names: what each label stands for.
    """

    name: str
    train_images: NDArray[np.uint8]
    train_labels: NDArray[np.uint8]
    test_images: NDArray[np.uint8]
    test_labels: NDArray[np.uint8]
    class_names: tuple[str, ...]
