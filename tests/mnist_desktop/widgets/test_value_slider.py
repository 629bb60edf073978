"""A slider with its name before it and its value after it."""

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
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


class LayoutRequests(QObject):
    """Counts how often a widget is asked to lay itself out anew."""

    def __init__(self, watched):
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_that_another_number_lays_nothing_out_anew(row, qtbot):
    with qtbot.waitExposed(row):
        row.show()
    requests = LayoutRequests(row)
    for place in (row.slider.minimum(), 0, row.slider.maximum()):
        row.slider.setValue(place)
        qtbot.wait(10)
    assert requests.count == 0


def test_that_the_longest_number_has_room(qtbot):
    row = ValueSlider("far", -5000.0, 10.0, 0.25, 0.0)
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    row.set_value(-5000.0)
    number = next(label for label in row.findChildren(QLabel) if "5" in label.text())
    assert number.width() >= number.sizeHint().width()
