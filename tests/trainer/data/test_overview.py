"""What a training sees is counted and shown as the training itself divides and changes it."""

import numpy as np

from trainer import load_image_set
from trainer.data.augmentation import NOT_A_DIGIT, Augmentation, augment
from trainer.data.image_set import ImageSet
from trainer.data.overview import changed_copies, overview
from trainer.data.splitting import split

MNIST = load_image_set("mnist")


def test_that_each_part_is_counted_as_the_training_divides_it():
    found = overview(MNIST, 1000, 0.25)
    parts = split(MNIST.train_images, MNIST.train_labels, 1000, 0.25)
    assert (found.training, found.validation, found.test) == (750, 250, 10000)
    for each in found.classes:
        assert each.training == (parts.labels == each.label).sum()
        assert each.validation == (parts.validation_labels == each.label).sum()
        assert each.test == (MNIST.test_labels == each.label).sum()
        assert each.name == str(each.label)


def test_that_mean_images_are_means_of_training_images_alone():
    found = overview(MNIST, 500, 0.5)
    labels = MNIST.train_labels[:250]
    expected = MNIST.train_images[:250][labels == 3].astype(float).mean(axis=0)
    assert np.abs(found.means[3] - expected).max() <= 0.5


def test_that_classes_a_set_does_not_have_are_left_out_and_empty_ones_are_not():
    names = ("a", "b", "c", *"—" * 7)
    labels = np.array([0, 0, 2, 2], np.uint8)
    images = np.full((4, 28, 28), 8, np.uint8)
    found = overview(ImageSet("imported:x", images, labels, images[:1], labels[:1], names), None, 0.0)
    assert [(each.name, each.training, each.test) for each in found.classes] == [
        ("a", 2, 1), ("b", 0, 0), ("c", 2, 0),
    ]  # fmt: skip
    assert found.means.max(axis=(1, 2)).tolist() == [8, 0, 8]
    assert (found.name_of(2), found.name_of(7)) == ("c", "")


def test_that_samples_are_training_images_with_their_labels():
    found = overview(MNIST, 100, 0.2)
    images, labels = found.some(30, seed=1)
    known = {
        image.tobytes(): int(label)
        for image, label in zip(MNIST.train_images[:80], MNIST.train_labels[:80], strict=True)
    }
    assert [known[image.tobytes()] for image in images] == labels.tolist()
    assert len({image.tobytes() for image in images}) == 30
    assert not np.array_equal(images, found.some(30, seed=2)[0])
    assert len(found.some(500, seed=1)[1]) == 80


def test_that_copies_are_what_the_training_makes():
    augmentation = Augmentation(elastic=1.0, pen=0.5, habits=0.3, non_digits=0.5)
    image, label = MNIST.train_images[0], int(MNIST.train_labels[0])
    copies, labels = changed_copies(image, label, 8, augmentation, seed=4)
    expected = augment(
        np.stack([image] * 8), np.full(8, label, np.uint8), augmentation, np.random.default_rng(4)
    )
    assert np.array_equal(copies, expected[0])
    assert np.array_equal(labels, expected[1])
    assert set(labels.tolist()) == {label, NOT_A_DIGIT}
