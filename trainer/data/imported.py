"""Image sets that people bring along: read from files or folders, divided, and kept for repeated use."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.data.image_set import ImageSet
from trainer.data.image_set_files import (
    CLASSES,
    IMPORTED,
    imported_names,
    load_imported,
    safe_name,
    write_image_set,
)
from trainer.data.imported_folders import too_many_classes
from trainer.data.imported_reading import FoundSet, Labelled, read_image_set
from trainer.data.interrupting import Telling, nobody
from trainer.errors import DataError, phrase

_FEWEST_FOR_TRAINING = 10
_FOR_TEST = 5
_SHUFFLE = 5
_DIGITS = tuple("0123456789")


def import_image_set(source: Path, name: str, *, replace: bool = False, tell: Telling = nobody) -> ImageSet:
    """Read the set in ``source`` and keep it as ``name``, so that trainings with it can be repeated.

    ``source`` is an npz file with ``x_train``, ``y_train``, ``x_test`` and ``y_test`` or with ``images``
    and ``labels``; a csv file with a label and 784 pixels a line; one of MNIST's files with its
    partners beside it, packed or not; or a folder with these, or with a folder of pictures for each
    class. Without a test part every fifth image of each class is kept for testing. The training images
    are mixed, always in the same way, so that their end can serve for validation.

    Args:
        source: the file or folder.
        name: what to call it; made of small letters, digits and hyphens if it is not yet.
        replace: whether a set of this name may be replaced.
        tell: hears how much is read; what it raises ends the import, of which nothing is left then.

    Returns:
        The set as :func:`trainer.data.sources.load_image_set` gives it; its name tells what it is called.

    Raises:
        DataError: it cannot be read, has more than ten classes or too few images, or the name is taken.
        StorageError: the disk did not take it.
    """
    safe = _checked_name(name, replace)
    found = read_image_set(source, tell)
    relabelled = _with_classes(source, found)
    training, testing = _divided(relabelled)
    if len(training.labels) < _FEWEST_FOR_TRAINING or not len(testing.labels):
        raise DataError(
            phrase(
                "trainer",
                "“{path}” holds too few images: {training} to train with and {testing} to test with; needed are "
                "at least {needed} and 1. Without a test part every fifth image of a class is kept for testing.",
            ),
            path=source,
            training=len(training.labels),
            testing=len(testing.labels),
            needed=_FEWEST_FOR_TRAINING,
        )
    order = np.random.default_rng(_SHUFFLE).permutation(len(training.labels))
    images = ImageSet(
        IMPORTED + safe,
        training.images[order],
        training.labels[order].astype(np.uint8),
        testing.images,
        testing.labels.astype(np.uint8),
        relabelled.class_names or _DIGITS,
    )
    write_image_set(images, source.name, tell)
    return load_imported(safe)


def _checked_name(name: str, replace: bool) -> str:
    safe = safe_name(name.removeprefix(IMPORTED))
    if not safe:
        raise DataError(
            phrase(
                "trainer",
                "“{name}” cannot be the name of an image set: it needs at least one letter from a to z or a digit. "
                "Choose another name.",
            ),
            name=name[:80],
        )
    if safe in imported_names() and not replace:
        raise DataError(
            phrase(
                "trainer",
                "There is an imported image set “{name}” already. Choose another name, or remove that set first.",
            ),
            name=safe,
        )
    return safe


def _with_classes(source: Path, found: FoundSet) -> FoundSet:
    """``found`` with labels from 0 to 9; other numbers, as long as they are few, become names of classes."""
    if found.class_names is not None:
        return found
    parts = [found.training] if found.testing is None else [found.training, found.testing]
    numbers = np.unique(np.concatenate([part.labels for part in parts]))
    if numbers.min() >= 0 and numbers.max() < CLASSES:
        return FoundSet(found.training, found.testing, _DIGITS)
    if len(numbers) > CLASSES:
        raise too_many_classes(source, len(numbers))
    renamed = [Labelled(part.images, np.searchsorted(numbers, part.labels)) for part in parts]
    testing = None if found.testing is None else renamed[1]
    return FoundSet(renamed[0], testing, tuple(str(number) for number in numbers))


def _divided(found: FoundSet) -> tuple[Labelled, Labelled]:
    """What to train and what to test with."""
    if found.testing is not None:
        return found.training, found.testing
    images, labels = found.training.images, found.training.labels
    for_test = _every_fifth_of_each(labels)
    return Labelled(images[~for_test], labels[~for_test]), Labelled(images[for_test], labels[for_test])


def _every_fifth_of_each(labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    chosen = np.zeros(len(labels), np.bool_)
    for label in range(CLASSES):
        chosen[np.flatnonzero(labels == label)[_FOR_TEST - 1 :: _FOR_TEST]] = True
    return chosen
