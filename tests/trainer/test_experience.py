"""What a model has seen, kept beside it."""

import numpy as np
import pytest

from trainer.errors import ModelError
from trainer.experience import KEPT, Experience, experience_path, gather

LABELS = np.tile(np.arange(10, dtype=np.uint8), 30)
IMAGES = np.zeros((300, 28, 28), np.uint8)
IMAGES[:, 0, 0] = LABELS
IMAGES[:, 0, 1] = np.arange(300) % 7


def answers(images):
    """A model that looks at one pixel; its ten features point into ten directions."""
    labels = images[:, 0, 0].astype(int)
    directions = np.eye(11, dtype=np.float32)[np.minimum(labels, 10)]
    directions[:, 10] += 0.05 * images[:, 0, 1]
    probabilities = np.full((len(images), 10), 0.01, np.float32)
    probabilities[np.arange(len(images)), labels % 10] = 0.91
    return np.concatenate([probabilities, directions], axis=1)


@pytest.fixture
def experience():
    return gather(answers, IMAGES, LABELS, (IMAGES[:50], LABELS[:50]))


def stranger():
    image = np.zeros((1, 28, 28), np.uint8)
    image[0, 0] = 99
    return answers(image)


def test_that_what_was_seen_is_familiar_and_a_stranger_is_not(experience):
    assert (experience.familiarity(answers(IMAGES)) >= experience.floor).mean() >= 0.95
    assert experience.familiarity(stranger())[0] < experience.floor


def test_that_the_nearest_are_of_the_same_kind_and_the_nearest_comes_first(experience):
    found = experience.nearest(answers(IMAGES[4:5])[0], 5)
    assert [neighbour.label for neighbour in found] == [4] * 5
    assert [n.similarity for n in found] == sorted((n.similarity for n in found), reverse=True)
    assert found[0].similarity == pytest.approx(1, abs=1e-3)
    assert all(LABELS[neighbour.index] == neighbour.label for neighbour in found)


def test_that_features_of_any_size_are_compared_by_direction(experience):
    def louder(images):
        found = answers(images)
        found[:, 10:] *= np.float32(1e38)
        return found

    loud = gather(louder, IMAGES, LABELS, (IMAGES[:50], LABELS[:50]))
    np.testing.assert_allclose(loud.features, experience.features, atol=1e-6)
    assert loud.floor == pytest.approx(experience.floor, abs=1e-5)


def test_that_it_survives_its_file(experience, tmp_path):
    path = experience_path(tmp_path / "model.tflite")
    experience.write(path)
    again = Experience.read(path)
    assert (again.temperature, again.floor) == (experience.temperature, experience.floor)
    np.testing.assert_array_equal(again.indices, experience.indices)
    np.testing.assert_allclose(again.features, experience.features, atol=1e-3)


def test_that_no_more_than_a_few_thousand_of_each_class_alike_are_kept():
    labels = np.repeat(np.arange(10, dtype=np.uint8), KEPT // 5)
    images = np.zeros((len(labels), 28, 28), np.uint8)
    images[:, 0, 0] = labels
    kept = gather(answers, images, labels, (images[:0], labels[:0]))
    assert len(kept.labels) == KEPT
    assert set(np.bincount(kept.labels)) == {KEPT // 10}
    assert kept.temperature == 1


def test_that_a_few_images_are_enough_and_refuse_nothing(tmp_path):
    kept = gather(answers, IMAGES[:3], LABELS[:3], (IMAGES[:0], LABELS[:0]))
    assert kept.floor == 0
    kept.write(tmp_path / "few.npz")
    assert len(Experience.read(tmp_path / "few.npz").nearest(answers(IMAGES[:1])[0], 5)) == 3


def test_that_images_of_a_set_that_may_change_are_kept_with_it(tmp_path):
    gather(answers, IMAGES, LABELS, (IMAGES[:50], LABELS[:50]), keeps_images=True).write(tmp_path / "own.npz")
    found = Experience.read(tmp_path / "own.npz").nearest(answers(IMAGES[4:5])[0], 1)[0]
    np.testing.assert_array_equal(found.image, IMAGES[found.index])


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"x" * 1000])
def test_that_a_damaged_file_is_named(tmp_path, content):
    path = tmp_path / "model.experience.npz"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.experience\.npz"):
        Experience.read(path)


def test_that_numbers_which_do_not_fit_together_are_refused(experience, tmp_path):
    path = tmp_path / "model.experience.npz"
    Experience(float("nan"), 0.5, experience.indices, experience.labels, experience.features).write(path)
    with pytest.raises(ModelError, match="do not fit"):
        Experience.read(path)
