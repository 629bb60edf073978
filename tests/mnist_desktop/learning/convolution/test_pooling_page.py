"""Max against average pooling."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel

from mnist_desktop.learning.convolution.cell_grid import CellGrid
from mnist_desktop.learning.convolution.convolution_room import Page
from mnist_desktop.learning.convolution.pixel_map import PixelMap
from mnist_desktop.learning.convolution.sum_rows import SumRows
from trainer.learning.convolution import PoolingMode, convolve, pool
from trainer.learning.kernels import KernelName, kernel


@pytest.fixture
def page(room):
    room.go_to(Page.POOLING)
    return room


@pytest.fixture
def result(drawing):
    return convolve(drawing.image / 255, kernel(KernelName.VERTICAL_EDGES))


def numbers(page, part):
    return [float(each.replace("−", "-")) for each in part(page, SumRows, "poolingKept").numbers]


def set_size(page, part, size):
    box = part(page, QComboBox, "poolingSize")
    box.setCurrentIndex(box.findData(size))


def test_that_it_starts_where_something_is(page, part, result):
    assert numbers(page, part)[0] == pytest.approx(pool(result, 2, PoolingMode.MAX).max(), abs=0.005)


@pytest.mark.parametrize("size", [2, 3, 4])
def test_that_the_largest_and_the_mean_of_the_window_are_shown(qtbot, page, part, result, size):
    set_size(page, part, size)
    source = part(page, PixelMap, "poolingInput")
    qtbot.mouseMove(source, QPoint(1, 1))  # or it might have been there before
    qtbot.mouseMove(source, source.centre_of(13, 13).toPoint())
    place = 13 // size
    window = result[place * size : (place + 1) * size, place * size : (place + 1) * size]
    assert numbers(page, part) == pytest.approx([window.max(), window.mean()], abs=0.005)
    cells = part(page, CellGrid, "poolingNumbers").rows
    np.testing.assert_allclose([[cell.value for cell in row] for row in cells], window)
    marked = [cell.value for row in cells for cell in row if cell.is_marked]
    assert marked == [window.max()]


@pytest.mark.parametrize("name", ["maxPooled", "averagePooled"])
def test_that_a_pooled_pixel_shows_its_window(qtbot, page, part, result, name):
    pooled = part(page, PixelMap, name)
    qtbot.mouseClick(pooled, Qt.MouseButton.LeftButton, pos=pooled.centre_of(6, 7).toPoint())
    window = result[12:14, 14:16]
    assert numbers(page, part) == pytest.approx([window.max(), window.mean()], abs=0.005)
    expected = window.max() if name == "maxPooled" else window.mean()
    assert pooled.accessibleDescription().startswith("Row 7, column 8: ")
    assert float(pooled.accessibleDescription().split()[-1].replace("−", "-")) == pytest.approx(
        expected, abs=0.005
    )
    qtbot.mouseMove(pooled, pooled.centre_of(0, 0).toPoint())
    assert numbers(page, part) == pytest.approx([window.max(), window.mean()], abs=0.005)


def test_that_arrow_keys_move_the_window(qtbot, page, part):
    pooled = part(page, PixelMap, "maxPooled")
    pooled.setFocus()
    qtbot.keyClick(pooled, Qt.Key.Key_Home)
    qtbot.keyClick(pooled, Qt.Key.Key_Down)
    assert pooled.accessibleDescription().startswith("Row 2, column 1: ")


@pytest.mark.parametrize(
    ("size", "formula", "rest"), [(2, "⌊26 / 2⌋ = 13", "Every pixel"), (4, "⌊26 / 4⌋ = 6", "no window: 2")]
)
def test_that_the_size_and_what_is_left_out_are_told(page, part, size, formula, rest):
    set_size(page, part, size)
    assert part(page, QLabel, "poolingFormula").text() == formula
    assert rest in part(page, QLabel, "poolingRest").text()


def test_that_it_follows_the_kernel(page, part, drawing):
    box = part(page, QComboBox, "kernelChoice")
    box.setCurrentIndex(box.findData(KernelName.BLUR))
    blurred = convolve(drawing.image / 255, kernel(KernelName.BLUR))
    pooled = part(page, PixelMap, "maxPooled")
    row, column = (int(word.strip(",:")) - 1 for word in pooled.accessibleDescription().split()[1:4:2])
    expected = pool(blurred, 2, PoolingMode.MAX)[row, column]
    assert numbers(page, part)[0] == pytest.approx(expected, abs=0.005)


def test_that_the_smallest_result_can_be_pooled(page, part):
    for name, data in (("kernelSize", 5), ("strideChoice", 3), ("poolingSize", 4)):
        box = part(page, QComboBox, name)
        box.setCurrentIndex(box.findData(data))
    assert part(page, QLabel, "poolingFormula").text() == "⌊8 / 4⌋ = 2"


@pytest.mark.parametrize("width", range(1100, 1104))
def test_that_both_kinds_have_pixels_of_the_same_size(page, part, width):
    page.resize(width, 590)
    maps = [part(page, PixelMap, name) for name in ("maxPooled", "averagePooled")]
    first, second = (each.centre_of(0, 12).x() - each.centre_of(0, 0).x() for each in maps)
    assert first == second > 0
