"""The layers of the digit reader on the drawing."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from mnist_desktop.learning.convolution.cell_grid import CellGrid
from mnist_desktop.learning.convolution.convolution_room import Page
from mnist_desktop.learning.convolution.map_grid import MapGrid
from mnist_desktop.learning.convolution.maps_page import MapsPage
from mnist_desktop.learning.convolution.pixel_map import PixelMap
from mnist_desktop.learning.convolution.scales import ScaleLegend
from trainer.errors import ModelError
from trainer.learning.feature_maps import FeatureReader


@pytest.fixture
def page(room):
    room.go_to(Page.MAPS)
    return room.findChild(MapsPage)


@pytest.fixture
def grid(page):
    return page.findChild(MapGrid)


@pytest.fixture(scope="module")
def reader():
    return FeatureReader()


def click(qtbot, grid, number):
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.place_of(number).center().toPoint())


def test_that_each_layer_can_be_chosen_by_its_name(page, grid, part):
    box = part(page, QComboBox, "mapsLayer")
    assert [box.itemText(index) for index in range(box.count())] == [
        "Convolution 1: 32 maps of 26 × 26",
        "Convolution 2: 32 maps of 24 × 24",
        "Max pooling 1: 32 maps of 12 × 12",
        "Convolution 3: 64 maps of 10 × 10",
        "Convolution 4: 96 maps of 8 × 8",
        "Max pooling 2: 96 maps of 4 × 4",
    ]
    for index, count in enumerate((32, 32, 32, 64, 96, 96)):
        box.setCurrentIndex(index)
        assert grid.count == count
        places = [grid.place_of(number) for number in range(count)]
        assert all(grid.rect().toRectF().contains(place) for place in places)
        assert not any(a.intersects(b) for a, b in itertools.pairwise(places))


def test_that_a_map_is_shown_large_with_its_numbers(qtbot, page, grid, part, reader, drawing):
    click(qtbot, grid, 9)
    largest = reader.maps(drawing.image)[0].maps[9].max()
    assert part(page, PixelMap, "largeMap").accessibleDescription() == f"Largest value {largest:.2f}"
    assert grid.accessibleDescription().startswith("Map 10 of 32. ")
    shown = [cell.value for row in part(page, CellGrid, "mapsKernel").rows for cell in row]
    np.testing.assert_allclose(shown, reader.kernels[9].ravel())
    told = float(part(page, QLabel, "mapsBias").text().removeprefix("Bias ").replace("−", "-"))
    assert told == pytest.approx(reader.biases[9], abs=0.005)


def test_that_arrow_keys_choose_a_map(qtbot, page, grid):
    click(qtbot, grid, 3)
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.accessibleDescription().startswith("Map 5 of 32.")
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.accessibleDescription().startswith("Map 1 of 32.")
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.accessibleDescription().startswith("Map 32 of 32.")


def test_that_only_the_first_layer_shows_kernels(page, part):
    box, kernel = part(page, QComboBox, "mapsLayer"), part(page, CellGrid, "mapsKernel")
    assert kernel.isVisible()
    box.setCurrentIndex(4)
    assert not kernel.isVisible()
    assert "all 64 maps before it: 576 products" in part(page, QLabel, "mapsHow").text()
    box.setCurrentIndex(5)
    assert "2 × 2" in part(page, QLabel, "mapsHow").text()


def test_that_pooling_keeps_the_map_that_was_looked_at(qtbot, page, grid, part):
    box = part(page, QComboBox, "mapsLayer")
    box.setCurrentIndex(1)
    click(qtbot, grid, 7)
    box.setCurrentIndex(2)
    assert grid.accessibleDescription().startswith("Map 8 of 32.")


def test_that_each_map_can_have_its_own_scale(qtbot, page, grid, part, reader, drawing):
    maps = reader.maps(drawing.image)[0].maps
    legend = part(page, ScaleLegend, "mapsLegend")
    weakest = int(maps.max(axis=(1, 2)).argmin())
    click(qtbot, grid, weakest)
    assert legend.accessibleDescription() == f"0 … {maps.max():.2f}"
    part(page, QCheckBox, "mapsOwnScale").click()
    assert legend.accessibleDescription() == f"0 … {maps[weakest].max():.2f}"


def test_that_a_learned_kernel_can_be_slid_and_gives_the_same_map(
    qtbot, room, page, grid, part, reader, drawing
):
    click(qtbot, grid, 9)
    part(page, QPushButton, "slideThisKernel").click()
    assert room.page is Page.SLIDE
    assert part(room, QComboBox, "kernelChoice").currentText() == "Learned filter 10"
    output = part(room, PixelMap, "slideOutput")
    qtbot.mouseClick(output, Qt.MouseButton.LeftButton, pos=output.centre_of(12, 14).toPoint())
    expected = reader.maps(drawing.image)[0].maps[9, 12, 14]
    assert output.accessibleDescription() == f"Row 13, column 15: {expected:.2f}"


def test_that_a_reader_that_cannot_be_read_is_told(page, part):
    page.show_problem(ModelError("The model {path} is <missing>.", path="x"))
    assert part(page, QLabel, "mapsNote").text() == "The model x is &lt;missing&gt;."


def test_that_built_in_normalization_is_told(page, part, qtbot, room):
    note = part(page, QLabel, "mapsNote")
    assert "built into the kernels" in note.text()
    with qtbot.waitSignal(room.term_wanted) as wanted:
        note.linkActivated.emit("term:batch-normalization")
    assert wanted.args == ["batch-normalization"]
