"""The table of all functions, and the facts beside it, used as a person uses them."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QStackedWidget,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mnist_desktop.activations.function_room import FunctionRoom
from mnist_desktop.activations.ledger_rows import UNKNOWN, Column
from mnist_desktop.theme import Theme
from mnist_desktop.translation import Language, Translation
from trainer.activation_properties import properties
from trainer.activations import ActivationName, facts

LONG = 60_000


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> Any:
    room = FunctionRoom(theme)
    qtbot.addWidget(room)
    room.resize(1248, 600)
    with qtbot.waitExposed(room):
        room.show()
    yield room
    room.finish()


def part(room: FunctionRoom, kind: type[Any], name: str) -> Any:
    found = room.findChild(kind, name)
    assert found is not None, name
    return found


def open_table(qtbot: QtBot, room: FunctionRoom) -> QTableView:
    qtbot.mouseClick(part(room, QPushButton, "showTable"), Qt.MouseButton.LeftButton)
    return part(room, QTableView, "ledgerTable")


def cell(table: QTableView, name: ActivationName, column: Column) -> str:
    model = table.model()
    titles = [model.index(row, Column.FUNCTION).data() for row in range(model.rowCount())]
    return model.index(titles.index(facts(name).title), column).data()


def titles(table: QTableView) -> list[str]:
    model = table.model()
    return [model.index(row, Column.FUNCTION).data() for row in range(model.rowCount())]


def click_heading(qtbot: QtBot, table: QTableView, column: Column) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_that_the_switch_shows_the_table_and_the_curves_again(qtbot: QtBot, room: FunctionRoom) -> None:
    pages = part(room, QStackedWidget, "activationPages")
    open_table(qtbot, room)
    assert pages.currentIndex() == 2
    assert not part(room, QWidget, "activationList").isVisible()
    qtbot.mouseClick(part(room, QPushButton, "showCurves"), Qt.MouseButton.LeftButton)
    assert pages.currentIndex() == 0
    assert part(room, QWidget, "activationList").isVisible()


def test_that_every_function_has_a_row_with_its_computed_numbers(qtbot: QtBot, room: FunctionRoom) -> None:
    table = open_table(qtbot, room)
    assert titles(table) == [facts(name).title for name in ActivationName]
    assert cell(table, ActivationName.RELU, Column.RANGE) == "0 … ∞"
    assert cell(table, ActivationName.RELU, Column.SATURATING) == "50.0 %"
    assert cell(table, ActivationName.RELU, Column.SLOPE_AT_ZERO) == "0|1"
    assert cell(table, ActivationName.LEAKY_RELU, Column.MEAN) == "0.32"
    assert cell(table, ActivationName.GELU, Column.MONOTONIC) == "no"
    assert cell(table, ActivationName.SOFTMAX, Column.MEAN) == "1/n"
    for name in ActivationName:
        assert float(cell(table, name, Column.LARGEST_SLOPE)) == pytest.approx(
            properties(name).largest_slope, abs=0.006
        )


def test_that_costs_are_measured_when_the_table_is_opened(qtbot: QtBot, room: FunctionRoom) -> None:
    table = open_table(qtbot, room)
    qtbot.waitUntil(lambda: cell(table, ActivationName.ELU, Column.COST) != UNKNOWN, timeout=LONG)
    assert cell(table, ActivationName.RELU, Column.COST) == "1.0"
    assert float(cell(table, ActivationName.ELU, Column.COST)) > 1


def test_that_a_click_on_a_row_brings_its_function_into_focus(qtbot: QtBot, room: FunctionRoom) -> None:
    table = open_table(qtbot, room)
    assert table.currentIndex().row() == list(ActivationName).index(ActivationName.RELU)
    place = table.visualRect(table.model().index(list(ActivationName).index(ActivationName.TANH), 2)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.focus is ActivationName.TANH
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert room.focus is ActivationName.RELU


def test_that_a_heading_sorts_and_the_focused_row_stays_selected(qtbot: QtBot, room: FunctionRoom) -> None:
    table = open_table(qtbot, room)
    room.focus_on(ActivationName.SOFTPLUS)
    click_heading(qtbot, table, Column.MEAN)
    means = [table.model().index(row, Column.MEAN).data() for row in range(12)]
    assert means[-1] == "1/n"  # what is not known comes last
    assert [float(mean) for mean in means[:-1]] == sorted(float(mean) for mean in means[:-1])
    assert titles(table)[table.currentIndex().row()] == "Softplus"
    assert [index.row() for index in table.selectionModel().selectedRows()] == [table.currentIndex().row()]
    click_heading(qtbot, table, Column.MEAN)
    assert titles(table)[0] == "Softplus"
    assert room.focus is ActivationName.SOFTPLUS
    assert "↓" in table.model().headerData(Column.MEAN, Qt.Orientation.Horizontal)


def test_that_the_row_follows_the_sliders(qtbot: QtBot, room: FunctionRoom) -> None:
    table = open_table(qtbot, room)
    room.focus_on(ActivationName.LEAKY_RELU)
    part(room, QSlider, "negativeSlopeSlider").setValue(100)
    assert cell(table, ActivationName.LEAKY_RELU, Column.MEAN) == "0.00"
    assert cell(table, ActivationName.LEAKY_RELU, Column.SLOPE_AT_ZERO) == "1"


def test_that_small_trainings_fill_the_last_columns_and_can_be_stopped(
    qtbot: QtBot, room: FunctionRoom
) -> None:
    table = open_table(qtbot, room)
    train, stop = part(room, QPushButton, "trainEach"), part(room, QPushButton, "stopTrainingEach")
    assert not stop.isVisible()
    qtbot.mouseClick(train, Qt.MouseButton.LeftButton)
    assert not train.isEnabled()
    assert part(room, QProgressBar, "ledgerProgress").isVisible()
    qtbot.waitUntil(lambda: cell(table, ActivationName.SIGMOID, Column.DEAD) != UNKNOWN, timeout=LONG)
    assert "of 12" in part(room, QLabel, "ledgerStatus").text()
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(train.isEnabled, timeout=LONG)
    assert cell(table, ActivationName.LINEAR, Column.DEAD) == "0 %"
    assert cell(table, ActivationName.LINEAR, Column.ACCURACY).endswith(" %")
    assert cell(table, ActivationName.SOFTPLUS, Column.DEAD) == UNKNOWN


def test_that_the_notes_are_put_right_with_computed_numbers(qtbot: QtBot, room: FunctionRoom) -> None:
    label = part(room, QLabel, "notesPrecisely")
    assert "50 % have no gradient" in label.text()
    room.focus_on(ActivationName.LEAKY_RELU)
    assert "mean output is 0.32" in label.text()
    assert "slope 0.2 for" in label.text()
    room.focus_on(ActivationName.SOFTMAX)
    assert "argmax picks" in label.text()
    room.focus_on(ActivationName.GELU)
    assert not label.isVisible()


def test_that_reasons_that_no_longer_hold_disappear(room: FunctionRoom) -> None:
    room.focus_on(ActivationName.LEAKY_RELU)

    def shown() -> str:
        return " ".join(label.text() for label in room.findChildren(QLabel) if label.isVisible())

    assert "neurons do not die" in shown()
    part(room, QSlider, "negativeSlopeSlider").setValue(0)
    assert "neurons do not die" not in shown()
    assert "has died" in shown()


def test_that_every_control_of_the_table_has_a_name_and_a_tooltip(qtbot: QtBot, room: FunctionRoom) -> None:
    table = open_table(qtbot, room)
    for control in (table, *room.findChildren(QPushButton), part(room, QProgressBar, "ledgerProgress")):
        assert control.objectName()
        assert control.accessibleName(), control.objectName()
        assert control.toolTip(), control.objectName()
    for column in Column:
        tool_tip = table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert tool_tip.endswith(".")


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_that_the_least_window_shows_the_whole_table(
    qtbot: QtBot, qapp: QApplication, theme: Theme, language: Language
) -> None:
    translation = Translation(qapp, language)
    room = FunctionRoom(theme)
    qtbot.addWidget(room)
    room.resize(1068, 554)
    with qtbot.waitExposed(room):
        room.show()
    table = open_table(qtbot, room)
    model = table.model()
    for name in ActivationName:
        model.set_training(name, 1.0, 0.953)
    model.set_costs(dict.fromkeys(ActivationName, 58.8))
    for column in Column:
        model.sort(column, Qt.SortOrder.DescendingOrder)
        qtbot.wait(5)
        assert table.horizontalScrollBar().maximum() == 0, column
        for each in Column:
            assert table.columnWidth(each) >= table.sizeHintForColumn(each), each
    room.finish()
    translation.speak(Language.ENGLISH)
    translation.deleteLater()


def test_that_another_status_leaves_the_table_where_it_is(qtbot: QtBot, room: FunctionRoom) -> None:
    table = open_table(qtbot, room)
    before = table.height()
    qtbot.waitUntil(lambda: cell(table, ActivationName.ELU, Column.COST) != UNKNOWN, timeout=LONG)
    qtbot.wait(20)
    assert "half a minute" in part(room, QLabel, "ledgerStatus").text()
    assert table.height() == before
