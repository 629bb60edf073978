import json
import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from mnist_desktop.drawing.drawing_card import DrawingCard
from mnist_desktop.drawing.pictures import samples
from mnist_desktop.drawing.pictures.samples import HARD_DIGITS, SampleSource, find_sample, hard_digits
from trainer import load_image_set
from trainer.data.image_set import ImageSet
from trainer.data.ink import image_from_canvas
from trainer.errors import DataError
from trainer.inference import Classifier

LONG = 30_000


def always():
    return True


@pytest.fixture(autouse=True)
def nothing_found_yet(monkeypatch):
    monkeypatch.setattr(samples, "_hard", None)


@pytest.fixture(scope="module")
def mnist():
    return load_image_set("mnist")


@pytest.fixture
def few(mnist, monkeypatch):
    """A test set of 300 digits."""
    few = ImageSet(
        "mnist", mnist.train_images[:0], mnist.train_labels[:0], mnist.test_images[:300],
        mnist.test_labels[:300], mnist.class_names,
    )  # fmt: skip
    monkeypatch.setattr("trainer.data.sources.load_image_set", lambda name: few)
    return few


@pytest.fixture
def card(qtbot, theme, settings):
    card = DrawingCard(theme, settings)
    qtbot.addWidget(card)
    card.resize(560, 640)
    card.show()
    return card


def ask(card, name):
    card.findChild(QAction, name).trigger()


def note(card) -> str:
    return card.findChild(QLabel, "sampleNote").text()


def test_that_200_samples_come_through_the_canvas_exactly(qtbot, theme, mnist):
    from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas

    canvas = DigitCanvas(theme)
    qtbot.addWidget(canvas)
    chance = np.random.default_rng(0)
    seen = set()
    for _ in range(200):
        sample = find_sample(float(chance.random()), hard=False, is_wanted=always)
        canvas.show_picture(sample.pixels)
        image = image_from_canvas(canvas.ink.pixels)
        np.testing.assert_array_equal(image, mnist.test_images[sample.index])
        assert sample.label == mnist.test_labels[sample.index]
        seen.add(sample.index)
    assert len(seen) > 150


def test_that_the_hard_ones_are_those_that_the_reader_gets_wrong_or_is_least_sure_of(mnist):
    reader = Classifier.default()
    found = hard_digits(mnist, reader, always)
    assert len(found) == len(set(found)) == HARD_DIGITS
    shares = reader.classify_batch(mnist.test_images[list(found)])[
        np.arange(len(found)), mnist.test_labels[list(found)]
    ]
    assert (np.diff(shares) >= -1e-6).all()
    assert shares[0] < 0.2
    others = reader.classify_batch(mnist.test_images[:500])[np.arange(500), mnist.test_labels[:500]]
    assert np.median(others) > shares.max()


def test_that_the_search_ends_when_nobody_wants_it_any_more(few):
    asked = []

    def wanted():
        asked.append(True)
        return len(asked) < 2

    assert hard_digits(few, Classifier.default(), wanted) is None
    assert len(asked) == 2


def test_that_hard_ones_are_looked_for_once_in_a_process(few, monkeypatch):
    searches = []
    search = samples.hard_digits
    monkeypatch.setattr(samples, "hard_digits", lambda *each: searches.append(1) or search(*each))
    first = find_sample(0.0, hard=True, is_wanted=always)
    again = find_sample(0.0, hard=True, is_wanted=always)
    assert searches == [1]
    assert first.index == again.index


@pytest.mark.parametrize(
    ("content", "is_used"),
    [([5, 7], True), ([], False), ([300], False), (["5"], False), ({"5": 1}, False), ([True], False)],
)
def test_that_a_file_with_the_hard_ones_is_used_when_it_fits(few, monkeypatch, tmp_path, content, is_used):
    models = tmp_path / "models"
    models.mkdir()
    (models / "digit-reader.hard.json").write_text(json.dumps(content))
    monkeypatch.setattr(samples, "resources_folder", lambda: tmp_path)
    monkeypatch.setattr(samples, "hard_digits", lambda *_: (11,))
    monkeypatch.setattr(Classifier, "load", classmethod(lambda cls, path: None))
    assert find_sample(0.0, hard=True, is_wanted=always).index == (5 if is_used else 11)


@pytest.mark.parametrize("name", ["sampleRandom", "sampleHard"])
def test_that_a_sample_lies_on_the_canvas_with_its_label_until_the_ink_changes(card, few, qtbot, name):
    with qtbot.waitSignal(card.sample_shown, timeout=LONG) as shown:
        ask(card, name)
    index, label = shown.args
    assert label == few.test_labels[index]
    assert note(card) == f"Test digit {index}, labelled {label}"
    np.testing.assert_array_equal(image_from_canvas(card.canvas.ink.pixels), few.test_images[index])
    QTest.mouseClick(card.canvas, Qt.MouseButton.LeftButton)
    assert note(card) == ""
    card.canvas.undo()
    card.canvas.undo()
    assert card.canvas.ink.is_empty


def test_that_a_line_says_that_it_is_loading_and_the_window_goes_on(card, few, qtbot, monkeypatch):
    go = threading.Event()
    find = samples.find_sample
    monkeypatch.setattr(samples, "find_sample", lambda *a, **k: go.wait(10) and find(*a, **k))
    button = card.findChild(QToolButton, "sampleButton")
    ask(card, "sampleRandom")
    assert (button.text(), button.isEnabled(), note(card)) == ("Sample", False, "Loading…")
    width = button.width()
    QTest.mouseClick(card.canvas, Qt.MouseButton.LeftButton)
    assert not card.canvas.ink.is_empty
    with qtbot.waitSignal(card.sample_shown, timeout=LONG):
        go.set()
    assert (button.isEnabled(), button.width()) == (True, width)  # nothing moved under the pointer
    assert note(card).startswith("Test digit")


def test_that_a_missing_test_set_is_told_in_the_page(card, qtbot, monkeypatch):
    def missing(name):
        raise DataError("The data file {path} is missing.", path="x")

    monkeypatch.setattr("trainer.data.sources.load_image_set", missing)
    ask(card, "sampleRandom")
    trouble = card.findChild(QLabel, "pictureTrouble")
    qtbot.waitUntil(trouble.isVisible, timeout=LONG)
    assert trouble.text() == "The data file x is missing."
    assert card.findChild(QToolButton, "sampleButton").isEnabled()
    QTest.mouseClick(card.canvas, Qt.MouseButton.LeftButton)
    assert not trouble.isVisible()


def test_that_a_bug_while_looking_is_told_too(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(samples, "find_sample", lambda *_, **__: 1 / 0)
    source = SampleSource()
    with qtbot.waitSignal(source.failed, timeout=LONG) as failed:
        source.find(hard=False)
    assert "ZeroDivisionError" in str(failed.args[0])
    source._background.finish()


def test_that_the_note_follows_the_language(card, few, qtbot, shouting):
    with qtbot.waitSignal(card.sample_shown, timeout=LONG):
        ask(card, "sampleRandom")
    shouting.start()
    assert note(card).startswith("[Test digit ")
