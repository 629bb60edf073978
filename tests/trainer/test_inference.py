"""Answers, without TensorFlow."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from trainer import Classifier, load_image_set, preset
from trainer.errors import ModelError
from trainer.inference import Verdict, _verdict, answers_of
from trainer.networks.from_scratch import FromScratchNetwork
from trainer.resource_files import resources_folder

MODEL = resources_folder() / "models" / "digit-reader.tflite"


@pytest.fixture(scope="module")
def reader():
    return Classifier.default()


@pytest.fixture(scope="module")
def answers(reader):
    return reader.classify_batch(load_image_set("mnist").test_images)


def test_that_the_bundled_reader_reads_the_test_images(answers):
    accuracy = (answers.argmax(axis=1) == load_image_set("mnist").test_labels).mean()
    assert accuracy >= 0.993


def test_that_the_card_tells_the_measured_accuracy(reader, answers):
    accuracy = (answers.argmax(axis=1) == load_image_set("mnist").test_labels).mean()
    assert reader.card["test_accuracy"] == pytest.approx(accuracy, abs=5e-4)
    assert reader.name == "digit-reader"


def test_that_probabilities_are_probabilities(answers):
    assert answers.shape == (10_000, 10)
    assert answers.dtype == np.float32
    assert (answers >= 0).all()
    np.testing.assert_allclose(answers.sum(axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("count", [1, 2, 7, 256, 257])
def test_that_a_batch_answers_like_one_image_after_the_other(reader, answers, count):
    images = load_image_set("mnist").test_images[:count]
    batch = reader.classify_batch(images)
    np.testing.assert_allclose(batch, answers[:count], atol=1e-5)
    single = reader.classify(images[-1])
    np.testing.assert_allclose(single.probabilities, batch[-1], atol=1e-5)


def test_that_no_images_give_no_answers(reader):
    assert reader.classify_batch(np.zeros((0, 28, 28), np.uint8)).shape == (0, 10)


def test_that_a_view_of_other_memory_is_read_right(reader):
    wide = np.zeros((28, 56), np.uint8)
    wide[:, ::2] = load_image_set("mnist").test_images[0]
    assert reader.classify(wide[:, ::2]).digit == 7


@pytest.mark.parametrize(
    ("image", "said"),
    [
        (np.zeros((27, 28), np.uint8), "27 × 28 of uint8"),
        (np.zeros((28, 28)), "28 × 28 of float64"),
        (np.zeros((28, 28, 1), np.uint8), "28 × 28 × 1 of uint8"),
        (np.zeros((1, 28, 28), np.uint8), "1 × 28 × 28 of uint8"),
        ([[0] * 28] * 28, "of int64"),
        (None, "of object"),
    ],
)
def test_that_anything_but_an_image_is_answered_with_a_sentence(reader, image, said):
    with pytest.raises(ModelError, match="A network reads images of 28 × 28 bytes, but received .*" + said):
        reader.classify(image)


def shares(**of):
    """Probabilities with the named digits (``d7=0.9``) and the rest spread evenly."""
    given = {int(name[1:]): value for name, value in of.items()}
    rest = (1 - sum(given.values())) / (10 - len(given))
    return np.array([given.get(digit, rest) for digit in range(10)], np.float32)


@pytest.mark.parametrize(
    ("probabilities", "verdict"),
    [
        (shares(d7=0.999), Verdict.SURE),
        (shares(d7=0.7), Verdict.LIKELY),
        (shares(d7=0.6, d1=0.1), Verdict.LIKELY),
        (shares(d7=0.5, d1=0.45), Verdict.TORN),
        (shares(d7=0.48, d1=0.47), Verdict.TORN),
        (shares(d7=0.3), Verdict.UNSURE),
        (shares(), Verdict.UNSURE),
    ],
)
def test_how_an_answer_is_meant(probabilities, verdict):
    assert _verdict(probabilities) is verdict


def test_that_most_test_images_are_read_with_certainty(reader):
    images = load_image_set("mnist").test_images[:300]
    labels = load_image_set("mnist").test_labels[:300]
    sure = [reader.classify(image) for image in images]
    assert sum(answer.verdict is Verdict.SURE for answer in sure) > 280
    wrong = [
        a for a, label in zip(sure, labels, strict=True) if a.verdict is Verdict.SURE and a.digit != label
    ]
    assert len(wrong) <= 1


def test_that_an_empty_image_is_no_digit(reader):
    answer = reader.classify(np.zeros((28, 28), np.uint8))
    assert (answer.verdict, answer.digit, answer.is_digit) == (Verdict.EMPTY, None, False)
    assert answer.probabilities.tolist() == pytest.approx(
        [0.1] * 10
    )  # an argmax must not read a digit out of it


def test_that_a_digit_has_a_runner_up(reader):
    answer = reader.classify(load_image_set("mnist").test_images[0])
    assert (answer.digit, answer.best, answer.is_digit) == (7, 7, True)
    assert answer.runner_up != 7
    assert answer.probabilities[answer.runner_up] == np.sort(answer.probabilities)[-2]


@pytest.mark.parametrize("length", [0, 8, 1000, 100_000])
def test_that_a_cut_model_is_refused(tmp_path, length):
    path = tmp_path / "cut.tflite"
    path.write_bytes(MODEL.read_bytes()[:length])
    with pytest.raises(ModelError, match=re.escape(f"The model {path} is missing or damaged")):
        Classifier.load(path)


def test_that_nonsense_a_folder_and_nothing_are_refused(tmp_path):
    (tmp_path / "nonsense.tflite").write_bytes(b"nonsense" * 1000)
    (tmp_path / "folder.tflite").mkdir()
    for name in ("nonsense.tflite", "folder.tflite", "missing.tflite", "missing.npz"):
        with pytest.raises(ModelError, match=name):
            Classifier.load(tmp_path / name)


def test_that_a_model_goes_on_answering_when_its_file_is_cut_short_or_deleted(tmp_path):
    script = (
        "import sys, pathlib\n"
        "from trainer import Classifier, load_image_set\n"
        "image, path = load_image_set('mnist').test_images[0], pathlib.Path(sys.argv[1])\n"
        "reader = Classifier.load(path)\n"
        "path.write_bytes(b'')\n"
        "print(reader.classify(image).digit)\n"
        "path.unlink()\n"
        "print(reader.classify(image).digit)\n"
    )
    path = shutil.copy(MODEL, tmp_path / "model.tflite")
    finished = subprocess.run(  # a process of its own: what went wrong here once ended it (SIGBUS)
        [sys.executable, "-c", script, str(path)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert (finished.returncode, finished.stdout) == (0, "7\n7\n"), finished.stderr


def test_that_a_network_from_scratch_answers_too(tmp_path):
    made = FromScratchNetwork(preset("numpy-mlp").network, seed=0)
    made.write(tmp_path / "own.npz")
    loaded = Classifier.load(tmp_path / "own.npz")
    images = load_image_set("mnist").test_images[:5]
    np.testing.assert_array_equal(loaded.classify_batch(images), made.forward(images))
    assert (loaded.name, loaded.card) == ("own", {})


@pytest.mark.parametrize("size", [1e6, 1e19, 1e38, np.nan])
def test_that_a_network_whose_weights_ran_away_still_answers_with_numbers(tmp_path, size):
    network = FromScratchNetwork(preset("numpy-mlp").network, 0)
    for number, weights in enumerate(network.arrays):
        weights *= np.float32(size) * (-1) ** number
    network.write(tmp_path / "model.npz")
    images = load_image_set("mnist").test_images[:20]
    answers = answers_of(tmp_path / "model.npz")(images)
    assert np.isfinite(answers).all()
    np.testing.assert_allclose(answers[:, :10].sum(axis=1), 1, rtol=1e-5)
    assert Classifier.load(tmp_path / "model.npz").classify(images[0]).probabilities.shape == (10,)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"preset": "x"}'])
def test_that_a_broken_card_does_not_keep_a_model_from_answering(tmp_path, content):
    shutil.copy(MODEL, tmp_path / "model.tflite")
    (tmp_path / "model.json").write_bytes(content)
    card = Classifier.load(tmp_path / "model.tflite").card
    assert card == ({"preset": "x"} if b"preset" in content else {})


def test_that_answering_loads_no_tensorflow():
    script = (
        "import sys, numpy\n"
        "from trainer import Classifier, TrainingConfig, TrainingRun, load_image_set, preset, preset_names\n"
        "assert Classifier.default().classify(load_image_set('mnist').test_images[0]).digit == 7\n"
        "assert preset('course-mlp').network.parameters == 109386\n"
        "print(sorted({'tensorflow', 'keras', 'PySide6'} & set(sys.modules)))\n"
    )
    root = Path(__file__).resolve().parents[2]
    finished = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "[]\n", "")
