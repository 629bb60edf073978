"""A slider with its name before it and its value after it."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from mnist_desktop.widgets.value_slider import ValueSlider, align_titles


@pytest.fixture
def row(qtbot):
    row = ValueSlider("slope", -1.0, 1.0, 0.05, 0.25)
    qtbot.addWidget(row)
    row.set_texts("Slope", "Slope of the line", "How steep it is.")
    return row


def written(row):
    return [label.text() for label in row.findChildren(QLabel)]


def test_that_a_key_moves_it_by_one_step_and_tells(row, qtbot):
    with qtbot.waitSignal(row.value_changed) as told:
        qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert told.args == [row.value] == [0.3]
    assert written(row) == ["Slope", "0.30"]


def test_that_showing_a_value_does_not_tell(row, qtbot):
    with qtbot.assertNotEmitted(row.value_changed):
        row.set_value(-0.5)
    assert (row.value, row.slider.accessibleDescription()) == (-0.5, "−0.50")


def test_that_it_writes_numbers_as_the_language_does(row):
    QLocale.setDefault(QLocale("tr_TR"))
    row.show_number()
    assert written(row) == ["Slope", "0,25"]


def test_that_rows_below_each_other_begin_their_sliders_at_one_place(row, qtbot):
    other = ValueSlider("long", 0.0, 1.0, 0.1, 0.0)
    qtbot.addWidget(other)
    other.set_texts("A much longer name", "A much longer name", "")
    align_titles([row, other])
    for each in (row, other):
        each.resize(300, 24)
        each.layout().activate()
    assert row.slider.x() == other.slider.x() > 60
