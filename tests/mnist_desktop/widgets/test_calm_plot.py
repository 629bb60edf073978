"""A plot stays as it is put, in the theme's colours, and says where somebody clicks."""

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from mnist_desktop.theme import DARK, LIGHT
from mnist_desktop.widgets.calm_plot import CalmPlot, line_pen

# nothing but clicks does anything on it
pytestmark = pytest.mark.qt_log_ignore("not accepted by receiving widget", extend=True)


@pytest.fixture
def plot(qtbot):
    plot = CalmPlot("plot")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.setXRange(0, 10, padding=0)
    plot.setYRange(0, 1, padding=0)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def place_of(plot, x, y):
    """Where the axes' numbers ``x`` and ``y`` are in the widget."""
    return plot.mapFromScene(plot.getPlotItem().getViewBox().mapViewToScene(QPointF(x, y)))


def test_that_a_click_says_where(qtbot, plot):
    with qtbot.waitSignal(plot.clicked_at) as told:
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, 4, 0.5))
    assert told.args[0].x() == pytest.approx(4, abs=0.1)
    assert told.args[0].y() == pytest.approx(0.5, abs=0.02)


def test_that_a_click_beside_the_paper_says_nothing(qtbot, plot):
    with qtbot.assertNotEmitted(plot.clicked_at, wait=50):
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, -1, 0.5))
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.RightButton, pos=place_of(plot, 4, 0.5))


def test_that_the_mouse_does_not_move_the_view(qtbot, plot):
    before = plot.viewRange()
    qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, 2, 0.5))
    qtbot.mouseMove(plot.viewport(), place_of(plot, 8, 0.5))
    qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, 8, 0.5))
    assert plot.viewRange() == before


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_that_the_paper_has_the_colours_of_the_theme(plot, tokens):
    plot.colour_paper(tokens, tokens.grid)
    assert plot.backgroundBrush().color() == QColor(tokens.card)
    assert plot.getAxis("left").pen().color() == QColor(tokens.grid)
    assert plot.getAxis("bottom").textPen().color() == QColor(tokens.muted)


def test_that_lines_are_as_wide_as_they_say(plot):
    pen = line_pen("#123456", 2.5)
    assert (pen.color().name(), pen.widthF(), pen.isCosmetic()) == ("#123456", 2.5, True)


def test_that_the_numbers_follow_the_language(plot):
    def numbers():
        return plot.getAxis("left").tickStrings([0.5], 1, 0.5)

    english = numbers()
    plot.getAxis("left").picture = object()  # as if they had been drawn
    QLocale.setDefault(QLocale("tr"))
    QApplication.sendEvent(plot, QEvent(QEvent.Type.LanguageChange))
    assert plot.getAxis("left").picture is None
    assert (english, numbers()) == (["0.5"], ["0,5"])
