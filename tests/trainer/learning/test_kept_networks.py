"""Networks to look into: the same answers as where they came from, without TensorFlow."""

import os
import shutil
import subprocess
import sys

import numpy as np
import pytest

from trainer import preset, run_training
from trainer.config import DataConfig, StoppingConfig
from trainer.data.sources import load_image_set
from trainer.epochs import classifier_of_epoch
from trainer.errors import ModelError
from trainer.inference import Classifier, answers_of
from trainer.learning.kept_networks import open_course_network, open_run, open_trial
from trainer.learning.same_start import small_training
from trainer.library import new_run
from trainer.networks.from_scratch import FromScratchNetwork
from trainer.resource_files import resources_folder
from trainer.training import trial as trials
from trainer.training.snapshots import Snapshots
from trainer.training.trial import run_trial


def few(epochs=3, **stopping):
    return preset("numpy-mlp").changed(
        data=DataConfig(training_images=300), stopping=StoppingConfig(epochs=epochs, **stopping)
    )


@pytest.fixture
def images():
    return load_image_set("mnist").test_images[:20]


def silent(_event):
    """Nobody listens."""


def test_that_each_kept_epoch_answers_as_in_draw(images):
    run = run_training(few()).run
    network = open_run(run)
    assert network.moments == (0, 1, 2, 3)
    for epoch in (1, 2, 3):
        answers = network.at(epoch).answers(images)[:, :10]
        expected = classifier_of_epoch(run, epoch).classify_batch(images)
        np.testing.assert_allclose(answers, expected, atol=1e-6)


def test_that_the_moment_before_training_has_the_first_weights():
    config = few()
    network = open_run(run_training(config).run)
    first = FromScratchNetwork(config.network, config.seed).arrays
    for mine, expected in zip(network.weights(0), first, strict=True):
        np.testing.assert_array_equal(mine, expected)


def test_that_a_run_without_kept_epochs_has_its_finished_network(images):
    result = run_training(few())
    for path in (result.folder / "epochs").iterdir():
        path.unlink()
    network = open_run(result.run)
    assert network.moments == (None,)
    expected = answers_of(result.model)(images)
    np.testing.assert_allclose(network.at(None).answers(images)[:, :10], expected[:, :10], atol=1e-6)


def test_that_a_run_that_went_back_to_its_best_epoch_has_that_too():
    network = open_run(run_training(few(restore_best=True)).run)
    assert network.moments == (0, 1, 2, 3, None)


def test_that_the_epochs_of_a_keras_run_are_opened_without_the_beginning():
    record = new_run(preset("base-adam"))
    weights = FromScratchNetwork(record.config.network, 0).arrays
    Snapshots(record.folder).keep(1, weights)
    assert open_run(record.name).moments == (1,)


def test_that_a_moment_has_another_mark_when_its_weights_were_written_again():
    result = run_training(few(epochs=2))
    network, again = open_run(result.run), open_run(result.run)
    marks = [network.mark(moment) for moment in network.moments]
    assert len(set(marks)) == 3
    assert marks == [again.mark(moment) for moment in again.moments]
    os.utime(result.folder / "epochs" / "0002.npz", (1, 1))
    assert network.mark(2) != marks[2]
    assert network.mark(1) == marks[1]


def test_that_a_run_without_weights_says_so():
    record = new_run(preset("base-adam"))
    with pytest.raises(ModelError, match="no weights are kept epoch by epoch"):
        open_run(record.name)


def test_that_the_course_network_answers_as_its_quick_format(images):
    network = open_course_network()
    expected = answers_of(Classifier.bundled("course-mlp").path)(images)
    np.testing.assert_allclose(network.at(None).answers(images), expected, atol=2e-4, rtol=1e-4)


def test_that_a_damaged_course_network_is_told_in_a_sentence(tmp_path):
    kept = resources_folder() / "models" / "course-mlp.tflite"
    (tmp_path / "c.tflite").write_bytes(kept.read_bytes()[:1000])
    (tmp_path / "c.json").write_bytes(kept.with_suffix(".json").read_bytes())
    with pytest.raises(ModelError, match="missing or damaged"):
        open_course_network(tmp_path / "c.tflite")
    with pytest.raises(ModelError, match="missing or damaged"):
        open_course_network(tmp_path / "none.tflite")


def test_that_a_small_training_is_open_at_every_epoch(images):
    config = small_training().changed(data=DataConfig(training_images=200), stopping=StoppingConfig(epochs=2))
    trial = run_trial(config, silent)
    network = open_trial(trial)
    assert network.moments == (0, 1, 2)
    last = network.at(2).answers(images)[:, :10]
    np.testing.assert_allclose(last, trial.network.evaluate(images, np.zeros(20, np.uint8))[1], atol=1e-6)
    for mine, first in zip(network.weights(0), FromScratchNetwork(config.network, 0).arrays, strict=True):
        np.testing.assert_array_equal(mine, first)


def test_that_of_a_large_training_only_the_end_is_kept(monkeypatch):
    monkeypatch.setattr(trials, "MOST_KEPT", 1000)
    config = small_training().changed(data=DataConfig(training_images=100), stopping=StoppingConfig(epochs=1))
    trial = run_trial(config, silent)
    assert trial.moments == ()
    assert open_trial(trial).moments == (None,)


def test_that_looking_into_a_network_needs_no_tensorflow():
    code = (
        "import sys\n"
        "from trainer.learning.kept_networks import open_course_network\n"
        "from trainer.learning.preactivations import study\n"
        "from trainer.data.sources import load_image_set\n"
        "n = open_course_network()\n"
        "study(n.config.network, n.at(None), load_image_set('mnist').test_images[:5])\n"
        "assert not {'tensorflow', 'keras'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


def test_that_a_run_that_was_deleted_meanwhile_says_so():
    result = run_training(few(epochs=1))
    network = open_run(result.run)
    shutil.rmtree(result.folder)
    with pytest.raises(ModelError, match="is no longer there"):
        network.weights(1)


def test_that_a_damaged_epoch_of_a_run_that_is_there_asks_for_another_epoch():
    result = run_training(few(epochs=2))
    network = open_run(result.run)
    for kept in (result.folder / "epochs").iterdir():
        kept.write_bytes(b"damaged")
    with pytest.raises(ModelError, match="Choose another epoch"):
        network.weights(1)
