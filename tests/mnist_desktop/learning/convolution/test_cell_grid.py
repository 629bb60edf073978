"""The table of small calculations."""

import pytest

from mnist_desktop.learning.convolution.cell_grid import Cell, CellGrid


@pytest.fixture
def grid(qtbot, theme):
    widget = CellGrid(theme, "cells")
    qtbot.addWidget(widget)
    widget.resize(240, 240)
    return widget


def cells(size):
    return [
        [Cell((f"0.{row}", f"× −{column}.25", "= −0.996"), -1.0) for column in range(size)]
        for row in range(size)
    ]


def test_that_it_can_be_read_aloud(grid):
    grid.show_cells([[Cell(("1", "× 2", "= 2"), 2.0), Cell(("0",), 0.0)]], 2.0)
    assert grid.accessibleDescription() == "1 × 2 = 2; 0"


@pytest.mark.parametrize("size", [1, 3, 5])
def test_that_texts_fit_into_their_cells(grid, size):
    from PySide6.QtGui import QFont, QFontMetricsF

    grid.show_cells(cells(size), 1.0)
    font = QFont(grid._fitting_font())
    metrics = QFontMetricsF(font)
    width, height = grid._side()
    assert metrics.horizontalAdvance("= −0.996") <= width
    assert 3 * metrics.height() <= height + 2
    assert not grid.grab().isNull()


def test_that_a_marked_cell_looks_different(grid):
    grid.show_cells([[Cell(("1",), 1.0)]], 1.0)
    before = grid.grab().toImage()
    grid.show_cells([[Cell(("1",), 1.0, is_marked=True)]], 1.0)
    assert grid.grab().toImage() != before


def test_that_nothing_is_painted_without_cells(grid):
    assert grid.grab().toImage().size() == grid.size()
