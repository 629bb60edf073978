"""The draggable lines of Maxout."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from mnist_desktop.activations.exploration import GRID
from mnist_desktop.activations.function_room import FunctionRoom
from mnist_desktop.theme import Theme, ThemeChoice
from trainer.activation_properties import properties
from trainer.activations import ActivationName


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> FunctionRoom:
    room = FunctionRoom(theme)
    qtbot.addWidget(room)
    room.resize(1248, 600)
    with qtbot.waitExposed(room):
        room.show()
    return room


def part(room: FunctionRoom, kind: type[Any], name: str) -> Any:
    found = room.findChild(kind, name)
    assert found is not None, name
    return found


def handle_in_plot(plot: Any, target: Any) -> QPoint:
    box = plot.getPlotItem().getViewBox()
    return plot.mapFromScene(box.mapViewToScene(target.pos()))


def test_that_the_middle_of_a_line_of_maxout_is_dragged_up(
    drag: Callable[..., None], room: FunctionRoom
) -> None:
    room.focus_on(ActivationName.MAXOUT)
    plot = part(room, QWidget, "activationPlot")
    part(room, QSlider, "intercept1Slider").setValue(-10)  # apart from the other one
    target = plot.parent().handles.target(1, 0)
    assert target.isVisible()
    start = handle_in_plot(plot, target)
    up = plot.mapFromScene(
        plot.getPlotItem().getViewBox().mapViewToScene(target.pos() + type(target.pos())(0, 2))
    )
    drag(plot, start, up)
    assert part(room, QSlider, "intercept1Slider").value() == pytest.approx(10, abs=2)
    assert target.pos().y() == pytest.approx(part(room, QSlider, "intercept1Slider").value() / 10)
    assert properties(ActivationName.MAXOUT).range[0] == 0  # the catalogue itself is untouched


def test_that_the_end_of_a_line_of_maxout_turns_it(drag: Callable[..., None], room: FunctionRoom) -> None:
    room.focus_on(ActivationName.MAXOUT)
    plot = part(room, QWidget, "activationPlot")
    target = plot.parent().handles.target(1, -1)
    start = handle_in_plot(plot, target)
    assert target.pos().x() == pytest.approx(-3)
    level = plot.mapFromScene(plot.getPlotItem().getViewBox().mapViewToScene(type(target.pos())(-3, 0)))
    drag(plot, start, level)
    assert abs(part(room, QSlider, "slope1Slider").value()) <= 1
    assert part(room, QSlider, "slope2Slider").value() == 10


def test_that_lines_can_never_be_dragged_beyond_their_sliders(qtbot: QtBot, room: FunctionRoom) -> None:
    room.focus_on(ActivationName.MAXOUT)
    handles = part(room, QWidget, "activationPlot").parent().handles
    for place in ((0, 50), (0.001, -50), (9, 50), (-9, -50)):
        for line in (1, 2):
            for side in (-1, 0, 1):
                handles.target(line, side).setPos(*place)
                for name in ("slope", "intercept"):
                    slider = part(room, QSlider, f"{name}{line}Slider")
                    assert slider.minimum() <= slider.value() <= slider.maximum()


def test_that_handles_are_only_there_for_maxout_and_follow_the_theme(
    room: FunctionRoom, theme: Theme
) -> None:
    handles = part(room, QWidget, "activationPlot").parent().handles
    assert not handles.target(1, 0).isVisible()
    room.focus_on(ActivationName.MAXOUT)
    theme.choose(ThemeChoice.DARK)
    assert handles.target(2, 1).pen.color().name() == theme.tokens.accent
    theme.choose(ThemeChoice.LIGHT)


def lines_drawn(plot: Any) -> int:
    return sum(item.isVisible() for item in plot.thin_lines)


def test_that_two_to_four_lines_can_be_chosen_with_the_keyboard(qtbot: QtBot, room: FunctionRoom) -> None:
    assert not part(room, QSpinBox, "maxoutLines").isVisible()
    room.focus_on(ActivationName.MAXOUT)
    field, plot = part(room, QSpinBox, "maxoutLines"), part(room, QWidget, "activationPlot")
    handles = plot.parent().handles
    assert field.isVisible()
    assert (field.value(), lines_drawn(plot)) == (2, 2)
    for count in (3, 4, 4):
        qtbot.keyClick(field, Qt.Key.Key_Up)
        assert (field.value(), lines_drawn(plot)) == (count, count)
        assert [handles.target(line, 0).isVisible() for line in (1, 2, 3, 4)] == [
            line <= count for line in (1, 2, 3, 4)
        ]
    qtbot.waitUntil(part(room, QSlider, "slope4Slider").isVisible)
    for count in (3, 2, 2):
        qtbot.keyClick(field, Qt.Key.Key_Down)
        assert (field.value(), lines_drawn(plot)) == (count, count)
    assert not handles.target(3, 0).isVisible()


def test_that_curve_slope_and_facts_follow_a_third_line(qtbot: QtBot, room: FunctionRoom) -> None:
    room.focus_on(ActivationName.MAXOUT)
    part(room, QSpinBox, "maxoutLines").setValue(3)
    part(room, QSlider, "slope3Slider").setValue(0)
    part(room, QSlider, "intercept3Slider").setValue(15)
    curve = {item.name(): item for item in part(room, QWidget, "activationPlot").listDataItems()}["maxout"]
    slope = {item.name(): item for item in part(room, QWidget, "derivativePlot").listDataItems()}["maxout"]
    np.testing.assert_allclose(curve.getData()[1], np.maximum(np.maximum(-0.5 * GRID, GRID), 1.5))
    assert set(slope.getData()[1]) == {-0.5, 0.0, 1.0}
    assert part(room, QLabel, "outputRange").text() == "1.5 to ∞"


def test_that_the_third_line_is_dragged_and_turned(room: FunctionRoom) -> None:
    room.focus_on(ActivationName.MAXOUT)
    part(room, QSpinBox, "maxoutLines").setValue(3)
    handles = part(room, QWidget, "activationPlot").parent().handles
    handles.target(3, 0).setPos(0, -1)
    assert part(room, QSlider, "intercept3Slider").value() == -10
    handles.target(3, 1).setPos(2, 1)
    assert part(room, QSlider, "slope3Slider").value() == 10


def test_that_the_lines_are_kept_and_the_defaults_bring_back_two(qtbot: QtBot, room: FunctionRoom) -> None:
    room.focus_on(ActivationName.MAXOUT)
    field, reset = part(room, QSpinBox, "maxoutLines"), part(room, QPushButton, "resetParameters")
    assert not reset.isVisible()
    field.setValue(4)
    room.focus_on(ActivationName.TANH)
    room.focus_on(ActivationName.MAXOUT)
    assert field.value() == 4
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert field.value() == 2
    assert lines_drawn(part(room, QWidget, "activationPlot")) == 2
    assert not reset.isVisible()
