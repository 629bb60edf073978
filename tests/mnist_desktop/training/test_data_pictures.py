"""The pictures of a training's images, on three pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from mnist_desktop.training.data_pictures import DataPictures
from mnist_desktop.training.picture_grid import PictureGrid
from trainer import load_image_set
from trainer.data.augmentation import Augmentation
from trainer.data.overview import overview


@pytest.fixture
def pictures(qtbot, theme):
    pictures = DataPictures(theme)
    qtbot.addWidget(pictures)
    pictures.resize(500, 200)
    with qtbot.waitExposed(pictures):
        pictures.show()
    pictures.show_overview(overview(load_image_set("mnist"), 200, 0.2))
    yield pictures
    pictures.finish()


def test_that_one_page_is_open_at_a_time(pictures):
    grids = [pictures.findChild(PictureGrid, name) for name in ("sampleGrid", "meanGrid", "augmentedGrid")]
    pictures.show_augmentation(Augmentation())
    for place, name in enumerate(("showSamples", "showMeans", "showAugmented")):
        pictures.findChild(QToolButton, name).click()
        assert [grid.isVisible() for grid in grids] == [number == place for number in range(3)]


def test_that_ink_that_is_no_digit_is_called_so(pictures, qtbot):
    copies = pictures.findChild(PictureGrid, "augmentedGrid")
    pictures.show_augmentation(Augmentation(non_digits=0.5))
    qtbot.waitUntil(lambda: len(copies.pictures) == 9, timeout=20_000)
    assert "no digit" in {picture.caption for picture in copies.pictures}


def test_that_turning_augmentation_off_takes_its_pictures_away(pictures, qtbot):
    copies = pictures.findChild(PictureGrid, "augmentedGrid")
    pictures.show_augmentation(Augmentation())
    qtbot.waitUntil(lambda: len(copies.pictures) == 9, timeout=20_000)
    pictures.show_augmentation(None)
    pictures.finish()
    assert copies.pictures == []
    assert "off" in pictures.findChild(QLabel, "augmentationHint").text()


def test_that_others_says_so_where_there_is_room(pictures, qtbot):
    others = pictures.findChild(QToolButton, "otherSamples")
    assert others.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    pictures.resize(pictures.minimumSizeHint().width(), 200)
    assert others.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert others.accessibleName() == "Other images"
    tabs = pictures.findChildren(QToolButton)
    qtbot.waitUntil(lambda: all(tab.width() >= tab.minimumSizeHint().width() for tab in tabs))
