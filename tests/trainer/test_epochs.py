"""Earlier epochs of a run that answer."""

import shutil

import numpy as np
import pytest

from trainer import TrainingConfig, load_image_set, preset, run_training
from trainer.config import DataConfig, StoppingConfig
from trainer.data import sources
from trainer.epochs import classifier_of_epoch, kept_epochs, newest_classifier
from trainer.errors import ModelError
from trainer.inference import Classifier
from trainer.library import answering_model, find_run, new_run
from trainer.networks.numpy_forward import LayerStack
from trainer.run_lock import held
from trainer.training.snapshots import Snapshots

IMAGES = load_image_set("mnist").test_images[:200]


def few(name="numpy-mlp", dataset="mnist") -> TrainingConfig:
    return preset(name).changed(
        data=DataConfig(dataset=dataset, training_images=300),
        stopping=StoppingConfig(epochs=3, restore_best=False),
    )


def made_weights(number):
    shapes = [(784, 128), (128,), (128, 10), (10,)]
    return [np.random.default_rng(number).normal(0, 0.1, shape).astype(np.float32) for shape in shapes]


@pytest.mark.parametrize("name", ["numpy-mlp", pytest.param("course-mlp", marks=pytest.mark.keras)])
def test_that_each_epoch_of_a_run_answers_and_the_last_one_as_the_finished_model(name):
    run = run_training(few(name)).run
    kept = kept_epochs(run)
    assert (kept.run, kept.epochs, kept.is_finished) == (run, (1, 2, 3), True)
    answers = [classifier_of_epoch(run, epoch)._answers(IMAGES) for epoch in kept.epochs]
    finished = Classifier.load(answering_model(run))._answers(IMAGES)
    assert answers[-1].shape == finished.shape
    np.testing.assert_allclose(answers[-1][:, :10], finished[:, :10], atol=1e-5)
    np.testing.assert_allclose(answers[-1], finished, atol=1e-4)
    assert np.abs(answers[0] - answers[-1]).max() > 0.01


def test_that_an_epoch_answers_without_refusing_anything():
    run = run_training(few()).run
    classifier = classifier_of_epoch(run, 2)
    assert (classifier.name, classifier.path) == ("epoch 2", None)
    assert classifier.nearest(IMAGES[0]) == ()
    weights = Snapshots(find_run(run).folder).weights(2)
    plain = LayerStack(find_run(run).config.network, weights).answers(IMAGES)[:, :10]
    np.testing.assert_array_equal(classifier.classify_batch(IMAGES), plain)


def test_that_the_card_tells_what_the_classes_are_called_before_the_run_has_ended():
    config = few(dataset="fashion-mnist")
    record = new_run(config)
    Snapshots(record.folder).keep(1, made_weights(1))
    with held(record.folder):
        card = classifier_of_epoch(record.name, 1).card
        assert not kept_epochs(record.name).is_finished
    assert card["class_names"] == list(sources.load_image_set("fashion-mnist").class_names)
    assert (card["run"], card["epoch"], card["outcome"]) == (record.name, 1, "running")
    assert (card["title"], card["parameters"]) == ("From scratch in NumPy", 101770)
    assert classifier_of_epoch(record.name, 1).card["outcome"] == "interrupted"


def test_that_the_classes_of_a_finished_run_are_those_of_its_card():
    run = run_training(few())
    document = (run.folder / "model.json").read_text("utf-8")
    (run.folder / "model.json").write_text(document.replace('"0"', '"zero"'), "utf-8")
    assert classifier_of_epoch(run.run, 1).card["class_names"][0] == "zero"


def test_that_images_that_are_not_there_any_more_leave_the_epoch_readable():
    record = new_run(few(dataset="imported:gone"))
    Snapshots(record.folder).keep(1, made_weights(1))
    classifier = classifier_of_epoch(record.name, 1)
    assert classifier.card["class_names"] == []
    assert classifier.classify(IMAGES[0]).probabilities.sum() == pytest.approx(1, abs=1e-5)


def test_that_the_newest_epoch_is_found():
    record = new_run(few())
    with pytest.raises(ModelError, match="has not finished an epoch yet"):
        newest_classifier(record.name)
    for epoch in (1, 2):
        Snapshots(record.folder).keep(epoch, made_weights(epoch))
    assert newest_classifier(record.name).card["epoch"] == 2


def test_that_a_run_without_kept_epochs_is_a_run_all_the_same():
    run = run_training(few())
    shutil.rmtree(run.folder / "epochs")
    assert (kept_epochs(run.run).epochs, kept_epochs(run.run).is_finished) == ((), True)


def test_that_what_is_missing_or_does_not_fit_is_told():
    record = new_run(few())
    with pytest.raises(ModelError, match="epoch 4 are missing or damaged"):
        classifier_of_epoch(record.name, 4)
    Snapshots(record.folder).keep(4, [np.zeros(3, np.float32)])
    with pytest.raises(ModelError, match=r"epoch 4 are missing or damaged \(The weights do not fit"):
        classifier_of_epoch(record.name, 4)
    shutil.rmtree(record.folder)
    with pytest.raises(ModelError, match="There is no run"):
        kept_epochs(record.name)
    with pytest.raises(ModelError, match="There is no run"):
        classifier_of_epoch(record.name, 4)
