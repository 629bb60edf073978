"""What a training is given to see: how many images of each class, what they look like, how they are changed."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data import IMAGE_SIDE
from trainer.data.augmentation import Augmentation, augment
from trainer.data.image_set import ImageSet
from trainer.data.image_set_files import NO_CLASS
from trainer.data.splitting import Split, split

Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class ClassCount:
    """One class.

    Attributes:
        label: its number.
        name: what it is called.
        training, validation, test: images of it in each part.
    """

    label: int
    name: str
    training: int
    validation: int
    test: int


@dataclass(frozen=True, slots=True, eq=False)
class Overview:
    """A set as one training divides it.

    Attributes:
        classes: those that the set has.
        means: (classes, 28, 28) the mean training image of each; zeros where there is none.
        parts: the training and validation images.
        test: images to test with.
    """

    classes: tuple[ClassCount, ...]
    means: Bytes
    parts: Split
    test: int

    @property
    def training(self) -> int:
        """Images to learn from."""
        return len(self.parts.labels)

    @property
    def validation(self) -> int:
        """Images held back."""
        return len(self.parts.validation_labels)

    def name_of(self, label: int) -> str:
        """What the class ``label`` is called; empty for none of them."""
        return next((each.name for each in self.classes if each.label == label), "")

    def some(self, count: int, seed: int) -> tuple[Bytes, Bytes]:
        """Random training images, at most ``count``, with their labels; the same seed, the same images."""
        labels = self.parts.labels
        chosen = np.random.default_rng(seed).choice(len(labels), min(count, len(labels)), replace=False)
        return self.parts.images[chosen], labels[chosen]


def overview(images: ImageSet, training_images: int | None, validation_split: float) -> Overview:
    """``images`` as a training with these settings divides them."""
    parts = split(images.train_images, images.train_labels, training_images, validation_split)
    counts = [
        np.bincount(labels, minlength=len(images.class_names))
        for labels in (parts.labels, parts.validation_labels, images.test_labels)
    ]
    classes = tuple(
        ClassCount(label, name, *(int(count[label]) for count in counts))
        for label, name in enumerate(images.class_names)
        if name != NO_CLASS
    )
    means = np.stack([_mean(parts.images[parts.labels == each.label]) for each in classes])
    return Overview(classes, means, parts, len(images.test_labels))


def changed_copies(
    image: Bytes, label: int, count: int, augmentation: Augmentation, seed: int
) -> tuple[Bytes, Bytes]:
    """``count`` copies of one image, changed as a training changes them, and their labels."""
    labels = np.full(count, label, np.uint8)
    return augment(np.repeat(image[None], count, axis=0), labels, augmentation, np.random.default_rng(seed))


def _mean(images: Bytes) -> Bytes:
    if not len(images):
        return np.zeros((IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    return np.asarray(np.rint(images.mean(axis=0)), np.uint8)
