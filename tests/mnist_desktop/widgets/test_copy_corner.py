"""The small button that copies the numbers behind a plot."""

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mnist_desktop.widgets.copy_corner import CopyCorner, csv_of


class Plot(QWidget):
    """Something with numbers."""

    def table(self):
        yield ("step", "loss")
        yield (1, 0.1 + 0.2)
        yield (2, None)


@pytest.fixture
def plot(qtbot, theme):
    plot = Plot()
    qtbot.addWidget(plot)
    plot.button = CopyCorner("copyIt", theme, plot, plot.table)
    plot.resize(200, 150)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def open_menu(qtbot, plot):
    place = QPoint(50, 50)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, plot.mapToGlobal(place))
    QApplication.sendEvent(plot, event)
    qtbot.waitUntil(lambda: plot.findChild(QMenu, "copyItMenu") is not None)
    return plot.findChild(QMenu, "copyItMenu")


def test_that_numbers_are_written_in_full():
    text = csv_of([("a", "b, c"), (0.1 + 0.2, "x"), (None, 7)])
    assert list(csv.reader(text.splitlines())) == [["a", "b, c"], [repr(0.1 + 0.2), "x"], ["", "7"]]


def test_that_a_click_or_the_space_bar_copies(qtbot, plot):
    clipboard = QGuiApplication.clipboard()
    for act in (
        lambda: qtbot.mouseClick(plot.button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(plot.button, Qt.Key.Key_Space),
    ):
        clipboard.clear()
        act()
        assert clipboard.text() == csv_of(plot.table())


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_that_a_right_click_offers_the_same(qtbot, plot):
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    menu = open_menu(qtbot, plot)
    menu.actions()[0].trigger()
    assert clipboard.text() == csv_of(plot.table())
    menu.close()
    qtbot.waitUntil(lambda: plot.findChild(QMenu, "copyItMenu") is None)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_that_nothing_is_offered_where_there_is_nothing_to_copy(qtbot, plot):
    plot.button.setEnabled(False)
    menu = open_menu(qtbot, plot)
    assert not menu.actions()[0].isEnabled()
    menu.close()
    qtbot.waitUntil(lambda: plot.findChild(QMenu, "copyItMenu") is None)


def test_that_the_button_stays_in_the_corner(plot):
    plot.resize(300, 260)
    assert plot.rect().contains(plot.button.geometry())
    assert plot.button.geometry().bottom() > 250
    assert plot.button.accessibleName()
    assert plot.button.toolTip()
