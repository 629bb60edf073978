"""The drawings that people kept, as images to train and test with."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.data.drawing_record import Drawing
from trainer.data.drawings import DrawingStore
from trainer.data.image_set import ImageSet
from trainer.errors import DataError, phrase

OWN_IMAGES = "my-drawings"
_FEWEST_FOR_TRAINING = 10
_SHUFFLE = 5

Bytes = NDArray[np.uint8]


def own_image_set() -> ImageSet:
    """The kept drawings as they are now: every fifth of each label for testing, the rest for training.

    Which part a drawing belongs to was decided when it was kept and stays so. The training images
    are mixed, always in the same way, so that their end can serve for validation. Labels may be missing.

    Raises:
        DataError: there are fewer than 10 drawings to train with, or none to test with.
        StorageError: the drawings cannot be read.
    """
    with DrawingStore() as store:
        drawings = store.drawings(with_ink=False)[::-1]
    training = [drawing for drawing in drawings if not drawing.for_test]
    testing = [drawing for drawing in drawings if drawing.for_test]
    if len(training) < _FEWEST_FOR_TRAINING or not testing:
        raise DataError(
            phrase(
                "trainer",
                "There are too few drawings of your own: {training} to train with and {testing} to test with; "
                "needed are at least {needed} and 1. Every fifth drawing of a digit is kept for testing. "
                "Draw digits in Draw and say what they were.",
            ),
            training=len(training),
            testing=len(testing),
            needed=_FEWEST_FOR_TRAINING,
        )
    order = np.random.default_rng(_SHUFFLE).permutation(len(training))
    mixed = [training[number] for number in order]
    return ImageSet(OWN_IMAGES, *images_and_labels(mixed), *images_and_labels(testing), tuple("0123456789"))


def images_and_labels(drawings: Sequence[Drawing]) -> tuple[Bytes, Bytes]:
    """(n, 28, 28) images and (n,) labels of ``drawings``, read-only."""
    images = np.zeros((len(drawings), IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    for number, drawing in enumerate(drawings):
        images[number] = drawing.image
    labels = np.array([drawing.label for drawing in drawings], np.uint8)
    images.flags.writeable = labels.flags.writeable = False
    return images, labels
