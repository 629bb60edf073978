"""The page about a training's images: counts, pictures, and what to do where there are none."""

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QToolButton

from mnist_desktop.training.class_counts import ClassCounts
from mnist_desktop.training.data_panel import DataPanel
from mnist_desktop.training.picture_grid import PictureGrid
from trainer import load_image_set
from trainer.data.augmentation import Augmentation, augment
from trainer.data.image_set_files import forget_image_set
from trainer.data.imported import import_image_set

WAIT = 30_000


@pytest.fixture
def small(tmp_path, numpy_config):
    """A training on an imported set of 60 images, so that nothing large is read."""
    images = load_image_set("mnist")
    np.savez(tmp_path / "a.npz", images=images.test_images[:60], labels=images.test_labels[:60])
    import_image_set(tmp_path / "a.npz", "small")
    return numpy_config.with_choices(dataset="imported:small")


@pytest.fixture
def panel(qtbot, theme):
    panel = DataPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(890, 230)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    panel.finish()


def settle(panel, qtbot):
    panel.finish()
    qtbot.waitUntil(lambda: "Looking" not in panel.findChild(QLabel, "dataMessage").text(), timeout=WAIT)


def show(panel, config, qtbot):
    panel.show_config(config)
    counts = panel.findChild(ClassCounts, "classCounts")
    qtbot.waitUntil(lambda: bool(counts.accessibleDescription()) and counts.isVisible(), timeout=WAIT)
    panel.finish()


def grid(panel, name):
    return panel.findChild(PictureGrid, name)


def with_data(config, **changes):
    return config.changed(data=config.data.changed(**changes))


def test_that_the_counts_are_those_of_the_training(panel, small, qtbot):
    show(panel, with_data(small, training_images=40, validation_split=0.25), qtbot)
    total = panel.findChild(ClassCounts).accessibleDescription().split("; ")[-1]
    tested = len(load_image_set("imported:small").test_labels)
    assert total == f"All: Training 30, Validation 10, Test {tested}"


def test_that_another_split_is_counted_anew(panel, small, qtbot):
    counts = panel.findChild(ClassCounts)
    show(panel, with_data(small, training_images=40, validation_split=0.5), qtbot)
    panel.show_config(with_data(small, training_images=20, validation_split=0.0))
    qtbot.waitUntil(lambda: "All: Training 20, Validation 0" in counts.accessibleDescription(), timeout=WAIT)


def test_that_others_draws_new_samples(panel, small, qtbot):
    show(panel, small, qtbot)
    known = {image.tobytes() for image in load_image_set("imported:small").train_images}
    before = [picture.image.tobytes() for picture in grid(panel, "sampleGrid").pictures]
    assert set(before) <= known
    panel.findChild(QToolButton, "otherSamples").click()
    after = [picture.image.tobytes() for picture in grid(panel, "sampleGrid").pictures]
    assert before != after
    assert set(after) <= known


def test_that_every_class_has_its_mean_image(panel, small, qtbot):
    show(panel, small, qtbot)
    panel.findChild(QToolButton, "showMeans").click()
    assert grid(panel, "meanGrid").isVisible()
    assert [picture.caption for picture in grid(panel, "meanGrid").pictures] == list("0123456789")
    assert not panel.findChild(QToolButton, "otherSamples").isVisible()


def test_that_augmentation_is_shown_as_the_training_does_it(panel, small, qtbot):
    amounts = Augmentation(rotation=30, elastic=1.0)
    show(panel, with_data(small, augmentation=amounts), qtbot)
    panel.findChild(QToolButton, "showAugmented").click()
    copies = grid(panel, "augmentedGrid")
    qtbot.waitUntil(lambda: len(copies.pictures) == 9, timeout=WAIT)
    original, *changed = copies.pictures
    label = np.array([int(changed[0].caption)] * 8, np.uint8)
    expected, _ = augment(np.stack([original.image] * 8), label, amounts, np.random.default_rng(0))
    assert original.is_marked
    assert np.array_equal([picture.image for picture in changed], expected)


def test_that_other_amounts_change_the_preview_of_the_same_image(panel, small, qtbot):
    copies = grid(panel, "augmentedGrid")
    show(panel, with_data(small, augmentation=Augmentation()), qtbot)
    qtbot.waitUntil(lambda: len(copies.pictures) == 9, timeout=WAIT)
    original, before = copies.pictures[0].image, copies.pictures[1].image
    panel.show_config(with_data(small, augmentation=Augmentation(rotation=90)))
    qtbot.waitUntil(lambda: not np.array_equal(copies.pictures[1].image, before), timeout=WAIT)
    assert np.array_equal(copies.pictures[0].image, original)


def test_that_without_augmentation_a_line_says_where_to_turn_it_on(panel, small, qtbot):
    show(panel, with_data(small, augmentation=Augmentation()), qtbot)
    panel.show_config(small)
    panel.findChild(QToolButton, "showAugmented").click()
    panel.finish()
    assert "Augmentation is off" in panel.findChild(QLabel, "augmentationHint").text()
    assert not grid(panel, "augmentedGrid").isVisible()


def test_that_pixels_that_are_not_scaled_are_noted(panel, small, qtbot):
    note = panel.findChild(QLabel, "pixelNote")
    show(panel, small, qtbot)
    assert not note.isVisible()
    panel.show_config(small.changed(network=small.network.changed(normalize=False)))
    assert note.isVisible()
    assert "0 to 255" in note.text()


def test_that_too_few_drawings_are_told_with_what_to_do(panel, numpy_config, qtbot):
    panel.show_config(numpy_config.with_choices(dataset="my-drawings"))
    settle(panel, qtbot)
    assert "Draw digits in Draw" in panel.findChild(QLabel, "dataMessage").text()
    assert panel.findChild(QLabel, "dataMessage").isVisible()


def test_that_a_set_that_is_gone_is_told_and_another_choice_mends_it(panel, small, qtbot, numpy_config):
    panel.show_config(numpy_config.with_choices(dataset="imported:gone"))
    settle(panel, qtbot)
    assert "There is no imported image set “gone”" in panel.findChild(QLabel, "dataMessage").text()
    show(panel, small, qtbot)
    assert not panel.findChild(QLabel, "dataMessage").isVisible()


def test_that_nothing_is_read_while_nobody_looks(panel, small, qtbot):
    panel.hide()
    panel.show_config(small)
    panel.finish()
    qtbot.wait(50)
    counts = panel.findChild(ClassCounts)
    assert counts.accessibleDescription() == ""
    panel.show()
    qtbot.waitUntil(lambda: "All" in counts.accessibleDescription(), timeout=WAIT)


def test_that_a_set_that_went_meanwhile_is_noticed_on_the_way_back(panel, small, qtbot):
    show(panel, small, qtbot)
    panel.hide()
    forget_image_set("small")
    panel.show()
    settle(panel, qtbot)
    assert "There is no imported image set “small”" in panel.findChild(QLabel, "dataMessage").text()


def test_that_all_texts_follow_the_language(panel, small, qtbot, shouting):
    show(panel, small, qtbot)
    shouting.start()
    assert panel.findChild(QToolButton, "otherSamples").text() == "[Others]"
    assert panel.findChild(QToolButton, "showMeans").text() == "[Means]"
    assert "[Training] " in panel.findChild(ClassCounts).accessibleDescription()
