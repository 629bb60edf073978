"""Runs' models made ready to answer."""

import numpy as np
import pytest

from trainer import Classifier, load_image_set, preset, run_training
from trainer.config import DataConfig
from trainer.data.lines import inked
from trainer.data.non_digits import draw_non_digits
from trainer.experience import experience_path
from trainer.library import answering_model
from trainer.prediction import Verdict

MNIST = load_image_set("mnist")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def result(home):
    config = preset("numpy-mlp").changed(data=DataConfig(training_images=6000)).with_choices(epochs=6)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MNIST_DESKTOP_HOME", str(home))
        return run_training(config)


@pytest.fixture
def classifier(result, home, monkeypatch):
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(home))
    return Classifier.load(answering_model(result.run))


def refused(classifier, images):
    return np.mean([classifier.classify(image).verdict is Verdict.NOT_A_DIGIT for image in images])


def test_that_a_run_s_model_refuses_strange_ink_far_more_often_than_digits(classifier):
    far = np.full((5, 28, 28), 16, np.float32)
    strange = inked(*draw_non_digits(far, 300, np.random.default_rng(0))).astype(np.uint8)
    of_digits = refused(classifier, MNIST.test_images[:1000])
    assert of_digits < 0.05
    assert refused(classifier, strange) > 5 * of_digits


def test_that_the_nearest_training_digits_look_like_the_answer(classifier):
    same = []
    for image, label in zip(MNIST.test_images[:100], MNIST.test_labels[:100], strict=True):
        found = classifier.nearest(image)
        assert len(found) == 5
        same += [neighbour.label == label for neighbour in found]
        assert all(MNIST.train_labels[neighbour.index] == neighbour.label for neighbour in found)
    assert np.mean(same) > 0.8


def test_that_an_experience_lost_is_gathered_again(result, classifier):
    path = experience_path(answering_model(result.run))
    before = path.read_bytes()
    path.unlink()
    assert answering_model(result.run) == classifier.path
    assert len(path.read_bytes()) == pytest.approx(len(before), abs=64)


@pytest.mark.keras
def test_that_a_keras_run_answers_with_features_and_remembers(tmp_path, monkeypatch):
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(tmp_path))
    config = preset("course-mlp").changed(data=DataConfig(training_images=600)).with_choices(epochs=1)
    model = Classifier.load(answering_model(run_training(config).run))
    assert len(model.nearest(MNIST.test_images[0], 3)) == 3
    np.testing.assert_allclose(model.classify_batch(MNIST.test_images[:9]).sum(axis=1), 1, atol=1e-5)
