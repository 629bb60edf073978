"""A trained network made ready to answer: in the quick format, and with its experience beside it."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.config import DatasetName, TrainingConfig
from trainer.data.augmentation import Augmentation, augment
from trainer.data.image_set import ImageSet
from trainer.data.sources import load_image_set
from trainer.data.splitting import Split, split
from trainer.experience import experience_path, gather
from trainer.inference import answers_of

_LOOKED_AT, _CALIBRATED_ON = 1000, 5000
_DIGITS = tuple("0123456789")
_UNCHANGING = (DatasetName.MNIST, DatasetName.FASHION_MNIST)
_AS_PEOPLE_DRAW = Augmentation(
    rotation=8, shear=0.1, scale=0.0, shift=1, stroke=0.0, elastic=0.6, pen=1.0, habits=0.3
)


def make_answering(model: Path, config: TrainingConfig, images: ImageSet | None = None) -> Path:
    """Make what :meth:`trainer.inference.Classifier.load` takes of a run's ``model``; returns that file.

    ``images`` are those of the run; without them they are loaded again. Only files that this program
    wrote itself may be given here: a Keras file can contain code.

    Raises:
        DataError: the images are not there any more.
    """
    if model.suffix == ".npz":
        answering = model
    else:
        from trainer.export import convert_for_answering  # brings TensorFlow

        answering = convert_for_answering(model)
    images = images or load_image_set(config.data.dataset)
    data = split(
        images.train_images, images.train_labels, config.data.training_images, config.data.validation_split
    )
    experience = gather(
        answers_of(answering),
        data.images,
        data.labels,
        (data.validation_images[:_CALIBRATED_ON], data.validation_labels[:_CALIBRATED_ON]),
        _drawn(data, config) if images.class_names == _DIGITS else None,
        keeps_images=config.data.dataset not in _UNCHANGING,
    )
    experience.write(experience_path(answering))
    return answering


def _drawn(data: Split, config: TrainingConfig) -> NDArray[np.uint8]:
    """Images as people draw them, from digits that were held back if there are any."""
    images, labels = (
        (data.validation_images, data.validation_labels)
        if len(data.validation_images)
        else (data.images[-_LOOKED_AT:], data.labels[-_LOOKED_AT:])
    )
    changed, _ = augment(
        images[:_LOOKED_AT], labels[:_LOOKED_AT], _AS_PEOPLE_DRAW, np.random.default_rng(config.seed)
    )
    return changed
