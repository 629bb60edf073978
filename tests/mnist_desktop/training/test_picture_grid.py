"""Small images side by side: as large as they fit, as many as fit, in the theme's colours."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.picture_grid import Picture, PictureGrid


def pictures(count, caption="7"):
    return [Picture(np.full((28, 28), 255, np.uint8), caption) for _ in range(count)]


@pytest.fixture
def grid(qtbot, theme):
    grid = PictureGrid(theme, "grid", 34)
    qtbot.addWidget(grid)
    return grid


@pytest.mark.parametrize(("width", "height"), [(500, 190), (900, 400), (200, 600), (120, 60)])
@pytest.mark.parametrize("count", [1, 3, 9, 10, 60])
def test_that_nothing_lies_outside(grid, width, height, count):
    grid.show_pictures(pictures(count))
    grid.resize(width, height)
    columns, rows, side = grid._arrangement()
    assert columns * side + (columns - 1) * 8 <= width
    assert rows * (side + grid._caption_height()) + (rows - 1) * 4 <= height
    assert columns * rows >= 1
    assert side <= 140


def test_that_few_pictures_are_large_and_many_are_not_smaller_than_allowed(grid):
    grid.resize(500, 190)
    grid.show_pictures(pictures(3))
    few = grid._arrangement()
    assert few[:2] == (3, 1)
    assert few[2] == 140
    grid.show_pictures(pictures(1000))
    assert grid._arrangement()[2] >= 34


def test_that_long_captions_get_room(grid):
    grid.resize(500, 190)
    grid.show_pictures(pictures(60, "T-shirt/top"))
    assert grid._arrangement()[2] + 8 >= min(grid.fontMetrics().horizontalAdvance("T-shirt/top"), 62)


def test_that_ink_and_paper_are_the_themes(grid, theme):
    grid.resize(160, 180)
    grid.show_pictures(pictures(1))
    seen = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        seen.append(QColor(grid.grab().toImage().pixel(40, 40)).name())
        assert seen[-1] == theme.tokens.ink
    assert seen[0] != seen[1]


def test_that_nothing_is_drawn_of_nothing(grid):
    grid.resize(100, 100)
    grid.show_pictures([])
    assert not grid.grab().isNull()
    assert grid._arrangement() == (0, 0, 0.0)
