"""The page about the images, and the sliders of augmentation."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSlider

from mnist_desktop.training.data_page import DataPage
from trainer.config import DataConfig
from trainer.data.augmentation import Augmentation
from trainer.presets import preset
from trainer.records import allowed_range


@pytest.fixture
def page(qtbot):
    page = DataPage()
    qtbot.addWidget(page)
    page.show()
    page.show_config(preset("course-mlp"))
    return page


def data(page):
    return page.data("mnist")


def test_that_all_images_are_used_until_a_number_is_typed(qtbot, page):
    assert page.images.text() == "all"
    assert data(page) == DataConfig()
    page.images.selectAll()
    qtbot.keyClicks(page.images, "500")
    assert data(page).training_images == 500


def test_that_steps_lead_through_round_numbers_and_from_both_ends_to_all(qtbot, page):
    page.images.show_images(60000)
    page.images.stepUp()
    assert page.images.images() is None
    page.images.stepUp()
    assert page.images.images() == 10
    page.images.stepDown()
    assert page.images.images() is None
    page.images.stepDown()
    assert page.images.images() == 60000
    page.images.show_images(777)
    qtbot.keyClick(page.images, Qt.Key.Key_Up)
    assert page.images.images() == 1000
    qtbot.keyClick(page.images, Qt.Key.Key_PageDown)  # ten steps, but none beyond all
    assert page.images.images() is None


@pytest.mark.parametrize("text", ["5", "70000", "", "abc"])
def test_that_no_other_number_of_images_is_possible(qtbot, page, text):
    page.images.selectAll()
    qtbot.keyClicks(page.images, text)
    qtbot.keyClick(page.images, Qt.Key.Key_Tab)
    images = data(page).training_images
    assert images is None or 10 <= images <= 60000


def test_that_the_share_held_back_is_typed_in_percent(qtbot, page):
    page.validation.selectAll()
    qtbot.keyClicks(page.validation, "35")
    assert data(page).validation_split == 0.35


def test_that_pixels_can_stay_as_they_are(qtbot, page):
    assert page.normalize.isChecked()
    with qtbot.waitSignal(page.changed):
        qtbot.keyClick(page.normalize, Qt.Key.Key_Space)
    assert not page.normalize.isChecked()


def test_that_augmentation_begins_with_its_defaults_and_shows_its_sliders(qtbot, page, part):
    assert not part(page, QSlider, "rotationSlider").isVisible()
    with qtbot.waitSignal(page.changed):
        qtbot.keyClick(part(page, QCheckBox, "augmentToggle"), Qt.Key.Key_Space)
    assert part(page, QSlider, "rotationSlider").isVisible()
    assert data(page).augmentation == Augmentation()
    page.augment.setChecked(False)
    assert data(page).augmentation is None


@pytest.mark.parametrize("setting", Augmentation.model_fields)
def test_that_each_amount_has_a_slider_over_its_whole_range(page, part, setting):
    page.augment.setChecked(True)
    first, *rest = setting.split("_")
    slider = part(page, QSlider, first + "".join(word.capitalize() for word in rest) + "Slider")
    assert slider.accessibleName()
    assert slider.toolTip().endswith(".")
    low, high = allowed_range(Augmentation, setting)
    for place, end in ((slider.minimum(), low), (slider.maximum(), high)):
        slider.setValue(place)
        assert getattr(data(page).augmentation, setting) == end
    others = data(page).augmentation.changed(**{setting: getattr(Augmentation(), setting)})
    assert others == Augmentation()


def test_that_what_nobody_moved_stays_exactly_as_it_was(page, part):
    augmentation = Augmentation(rotation=7.123456, shear=0.0312, scale=0.333333, pen=0.1234)
    page.show_config(preset("course-mlp").changed(data=DataConfig(augmentation=augmentation)))
    assert data(page).augmentation == augmentation
    part(page, QSlider, "shearSlider").setValue(50)
    assert data(page).augmentation == augmentation.changed(shear=0.5)
