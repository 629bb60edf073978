"""The kernel over the drawing: window, arithmetic, result, and the sliding by itself."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from mnist_desktop.learning.convolution.cell_grid import CellGrid
from mnist_desktop.learning.convolution.pixel_map import PixelMap
from mnist_desktop.learning.convolution.result_size import ResultSize, size_formula
from mnist_desktop.learning.convolution.sum_rows import SumRows
from mnist_desktop.learning.convolution.weight_field import WeightField
from trainer.learning.convolution import Padding, Sliding, convolve
from trainer.learning.kernels import KernelName, kernel


@pytest.fixture
def pixels(drawing):
    return drawing.image / 255


@pytest.fixture
def maps(room, part):
    return part(room, PixelMap, "slideInput"), part(room, PixelMap, "slideOutput")


def place(output):
    """Row and column, counted from 0, and the number that is told there."""
    found = re.fullmatch(r"Row (\d+), column (\d+): (−?[\d.]+)", output.accessibleDescription())
    assert found is not None
    return int(found[1]) - 1, int(found[2]) - 1, float(found[3].replace("−", "-"))


def hover(qtbot, widget, row, column):
    qtbot.mouseMove(widget, QPoint(1, 1))  # or it might have been there before
    qtbot.mouseMove(widget, widget.centre_of(row, column).toPoint())


def click(qtbot, widget, row, column):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.centre_of(row, column).toPoint())


def choose(room, part, name, data):
    box = part(room, QComboBox, name)
    box.setCurrentIndex(box.findData(data))


def test_that_it_starts_with_an_edge_on_ink(maps, pixels):
    row, column, number = place(maps[1])
    assert pixels[row : row + 3, column : column + 3].any()
    expected = convolve(pixels, kernel(KernelName.VERTICAL_EDGES))
    assert number == pytest.approx(expected[row, column], abs=0.005)
    assert abs(expected[row, column]) == np.abs(expected).max()


def test_that_each_product_and_the_sum_are_shown(qtbot, room, maps, pixels, part):
    hover(qtbot, maps[1], 8, 12)
    weights = kernel(KernelName.VERTICAL_EDGES)
    cells = part(room, CellGrid, "slideProducts").rows
    for (i, j), weight in np.ndenumerate(weights):
        pixel, times, product = cells[i][j].lines
        assert float(pixel) == pytest.approx(pixels[8 + i, 12 + j], abs=0.0005)
        assert float(times.removeprefix("× ").replace("−", "-")) == weight
        assert cells[i][j].value == pytest.approx(pixels[8 + i, 12 + j] * weight)
        assert float(product.removeprefix("= ").replace("−", "-")) == pytest.approx(
            cells[i][j].value, abs=0.005
        )
    total = convolve(pixels, weights)[8, 12]
    (told,) = part(room, SumRows, "slideSum").numbers
    assert float(told.replace("−", "-")) == pytest.approx(total, abs=0.005)


def test_that_no_number_looks_whole_that_is_not(qtbot, room, drawing, part):
    image = np.zeros((28, 28), np.uint8)
    image[10:18, 10:18] = 254  # 0.996
    drawing.take(image, 1)
    texts = {cell.lines[0] for row in part(room, CellGrid, "slideProducts").rows for cell in row}
    assert texts == {"0", "0.996"}


def test_that_bias_and_relu_are_steps_of_the_sum(qtbot, room, maps, part):
    choose(room, part, "kernelChoice", KernelName.IDENTITY)
    part(room, WeightField, "kernelBias").setValue(-5)
    part(room, QCheckBox, "reluAfter").click()
    hover(qtbot, maps[1], 0, 0)
    assert part(room, SumRows, "slideSum").numbers == ("0.00", "−5.00", "0.00")


def test_that_the_drawing_and_the_result_both_move_the_window(qtbot, maps):
    hover(qtbot, maps[0], 10, 14)
    assert place(maps[1])[:2] == (9, 13)  # the window's middle is under the mouse
    hover(qtbot, maps[1], 3, 20)
    assert place(maps[1])[:2] == (3, 20)


def test_that_a_click_holds_the_window_and_a_second_one_lets_go(qtbot, room, maps, part):
    click(qtbot, maps[1], 6, 6)
    hover(qtbot, maps[1], 12, 12)
    hover(qtbot, maps[0], 20, 20)
    assert place(maps[1])[:2] == (6, 6)
    assert "held" in part(room, QLabel, "slideWhere").text()
    click(qtbot, maps[1], 6, 6)
    hover(qtbot, maps[1], 12, 12)
    assert place(maps[1])[:2] == (12, 12)


@pytest.mark.parametrize("which", [0, 1])
def test_that_arrow_keys_move_the_window(qtbot, maps, which):
    click(qtbot, maps[1], 6, 6)
    maps[which].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(maps[which], key)
    assert place(maps[1])[:2] == (7, 8)
    qtbot.keyClick(maps[which], Qt.Key.Key_End)
    assert place(maps[1])[:2] == (25, 25)
    qtbot.keyClick(maps[which], Qt.Key.Key_Right)
    assert place(maps[1])[:2] == (25, 25)
    qtbot.keyClick(maps[which], Qt.Key.Key_Home)
    assert place(maps[1])[:2] == (0, 0)


def test_that_an_edited_weight_changes_the_result(qtbot, maps, room, pixels, part):
    click(qtbot, maps[1], 8, 12)
    part(room, WeightField, "weight22").setValue(3)
    weights = kernel(KernelName.VERTICAL_EDGES)
    weights[1, 1] = 3
    assert place(maps[1])[2] == pytest.approx(convolve(pixels, weights)[8, 12], abs=0.005)


@pytest.mark.parametrize(
    ("size", "stride", "padding", "formula"),
    [
        (3, 1, Padding.VALID, "⌊(28 + 2·0 − 3) / 1⌋ + 1 = 26"),
        (5, 2, Padding.VALID, "⌊(28 + 2·0 − 5) / 2⌋ + 1 = 12"),
        (5, 1, Padding.SAME, "⌊(28 + 2·2 − 5) / 1⌋ + 1 = 28"),
        (3, 2, Padding.SAME, "⌊(28 + 0 + 1 − 3) / 2⌋ + 1 = 14"),
    ],
)
def test_that_the_size_is_worked_out(room, part, size, stride, padding, formula):
    choose(room, part, "kernelSize", size)
    choose(room, part, "strideChoice", stride)
    choose(room, part, "paddingChoice", padding)
    assert part(room, QLabel, "slideSize").text() == formula
    assert size_formula(Sliding(size, stride, padding).along(28)) == formula


def test_that_a_word_of_the_rule_leads_to_the_glossary(qtbot, room, part):
    rule = room.findChild(ResultSize).findChild(QLabel, "slideSizeRule")
    with qtbot.waitSignal(room.term_wanted) as wanted:
        rule.linkActivated.emit("term:stride")
    assert wanted.args == ["stride"]


def test_that_the_window_slides_by_itself_and_can_be_stopped(qtbot, room, maps, part):
    click(qtbot, maps[1], 5, 24)
    button = part(room, QPushButton, "slideButton")
    whole = maps[1].grab().toImage()
    button.click()
    assert button.text() == "Stop"
    qtbot.waitUntil(lambda: place(maps[1])[:2] >= (6, 1), timeout=5000)
    assert maps[1].grab().toImage() != whole  # what comes later is not there yet
    button.click()
    assert button.text() == "Slide"
    here = place(maps[1])
    qtbot.wait(100)
    assert place(maps[1]) == here


def test_that_sliding_ends_with_the_whole_result(qtbot, room, maps, part):
    maps[1].setFocus()
    qtbot.keyClick(maps[1], Qt.Key.Key_End)
    qtbot.keyClick(maps[1], Qt.Key.Key_Left)
    button = part(room, QPushButton, "slideButton")
    button.click()
    qtbot.waitUntil(lambda: button.text() == "Slide", timeout=5000)
    assert place(maps[1])[:2] == (25, 25)
    button.click()  # from the beginning again
    assert place(maps[1])[:2] == (0, 0)
    button.click()


def test_that_the_mouse_does_not_disturb_the_sliding_but_a_click_ends_it(qtbot, room, maps, part):
    click(qtbot, maps[1], 5, 5)
    button = part(room, QPushButton, "slideButton")
    button.click()
    hover(qtbot, maps[1], 20, 20)
    assert place(maps[1])[0] == 5
    click(qtbot, maps[1], 20, 20)
    assert button.text() == "Slide"
    assert place(maps[1])[:2] == (20, 20)


def test_that_hiding_the_page_ends_the_sliding(room, part):
    button = part(room, QPushButton, "slideButton")
    button.click()
    part(room, QPushButton, "poolingPage").click()
    assert button.text() == "Slide"


def test_that_each_kernel_is_explained(room, part):
    box, words = part(room, QComboBox, "kernelChoice"), part(room, QLabel, "kernelWords")
    told = set()
    for name in KernelName:
        box.setCurrentIndex(box.findData(name))
        told.add(words.text())
    box.setCurrentIndex(box.findData(0))
    told.add(words.text())
    part(room, WeightField, "weight11").setValue(9)
    told.add(words.text())
    assert len(told) == len(KernelName) + 2


def test_that_numbers_follow_the_language(qtbot, room, shouting, part):
    QLocale.setDefault(QLocale("tr"))
    shouting.start()
    lines = [cell.lines[0] for row in part(room, CellGrid, "slideProducts").rows for cell in row]
    assert any("," in line for line in lines)
    assert not any("." in line for line in lines)
