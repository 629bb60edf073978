"""Kept drawings as an image set: split, trained on, tested on; also when some digits are missing."""

import numpy as np
import pytest

from trainer import load_image_set, preset, run_training
from trainer.config import DatasetName, TrainingConfig
from trainer.data.drawings import DrawingStore
from trainer.errors import DataError
from trainer.training.events import RunFailed
from trainer.training.run import TrainingRun


def keep(count, labels=range(10), writer="Ayşe"):
    """The first digits of MNIST's test set with these labels, as if somebody had drawn them."""
    images = load_image_set("mnist")
    numbers = np.flatnonzero(np.isin(images.test_labels, list(labels)))[:count]
    with DrawingStore() as store:
        store.add_all((int(images.test_labels[n]), images.test_images[n], writer) for n in numbers)


def config(validation_split=0.2, epochs=2, **data):
    base = preset("numpy-mlp").with_choices(dataset="my-drawings", epochs=epochs, batch_size=8)
    return base.changed(data=base.data.changed(validation_split=validation_split, **data))


def test_that_every_fifth_drawing_of_a_digit_is_for_testing():
    keep(100)
    images = load_image_set("my-drawings")
    assert (images.name, images.class_names) == ("my-drawings", tuple("0123456789"))
    assert images.train_images.shape[1:] == (28, 28)
    assert {a.dtype for a in (images.train_images, images.train_labels, images.test_labels)} == {
        np.dtype("u1")
    }
    everyone = np.bincount(np.concatenate((images.train_labels, images.test_labels)), minlength=10)
    assert np.array_equal(np.bincount(images.test_labels, minlength=10), everyone // 5)
    assert everyone.sum() == 100
    with pytest.raises(ValueError, match="read-only"):
        images.train_images[0, 0, 0] = 1


def test_that_a_test_drawing_never_becomes_a_training_drawing():
    keep(80)
    before = {image.tobytes() for image in load_image_set("my-drawings").test_images}
    with DrawingStore() as store:
        training = [drawing.id for drawing in store.drawings() if not drawing.for_test]
        store.delete(training[::3])
        store.relabel(training[1::3], 5)
    keep(200)
    after = load_image_set("my-drawings")
    assert before <= {image.tobytes() for image in after.test_images}


def test_that_the_set_follows_the_drawings():
    keep(60)
    first = load_image_set("my-drawings")
    keep(1, [3])
    second = load_image_set("my-drawings")
    assert len(second.train_images) + len(second.test_images) == 61
    assert len(first.train_images) + len(first.test_images) == 60


def test_that_the_training_images_are_mixed_always_the_same_way():
    for label in range(10):
        keep(10, [label])
    images, again = load_image_set("my-drawings"), load_image_set("my-drawings")
    assert np.array_equal(images.train_images, again.train_images)
    assert len(set(images.train_labels[-16:].tolist())) > 4


@pytest.mark.parametrize(("count", "training", "testing"), [(0, 0, 0), (4, 4, 0), (12, 9, 3)])
def test_that_too_few_drawings_are_told(count, training, testing):
    keep(count, [1])
    if count == 12:
        with DrawingStore() as store:
            store.delete([1])
            testing = sum(drawing.for_test for drawing in store.drawings())
            training = 11 - testing
    with pytest.raises(DataError) as caught:
        load_image_set("my-drawings")
    assert f"{training} to train with and {testing} to test with; needed are at least 10 and 1" in str(
        caught.value
    )


def test_that_ten_drawings_of_ten_digits_are_too_few_to_test_with():
    for label in range(10):
        keep(1, [label])
    with pytest.raises(DataError, match="10 to train with and 0 to test with"):
        load_image_set("my-drawings")


@pytest.mark.parametrize("validation_split", [0.0, 0.2, 0.9])
@pytest.mark.parametrize("labels", [range(10), [4], [0, 9]])
def test_that_a_network_learns_from_few_drawings_with_digits_missing(validation_split, labels):
    keep(30, labels)
    result = run_training(config(validation_split))
    images = load_image_set("my-drawings")
    assert result.test is not None
    assert result.test.images == len(images.test_labels)
    assert [entry.support for entry in result.test.classes] == np.bincount(
        images.test_labels, minlength=10
    ).tolist()
    if len(labels) == 1 and validation_split < 0.5:
        assert run_training(config(validation_split, epochs=30)).test.accuracy == 1.0


def test_that_fewer_training_images_can_be_chosen():
    keep(50)
    assert run_training(config(training_images=10)).test is not None
    assert run_training(config(training_images=60000)).test is not None


def test_that_a_run_without_drawings_ends_with_the_sentence():
    run = TrainingRun(config())
    run.start()
    assert run.wait(30)
    assert isinstance(run.ending, RunFailed)
    assert "too few drawings of your own: 0 to train with" in run.ending.message


def test_that_the_choice_travels_as_json():
    made = config()
    assert made.data.dataset == DatasetName.MY_DRAWINGS
    assert TrainingConfig.from_json(made.to_json()) == made


@pytest.mark.keras
def test_that_keras_learns_from_few_drawings_too():
    keep(30, [2, 3])
    base = preset("course-mlp").with_choices(dataset="my-drawings", epochs=1)
    result = run_training(base)
    assert result.test is not None
    assert result.test.images == len(load_image_set("my-drawings").test_labels)
