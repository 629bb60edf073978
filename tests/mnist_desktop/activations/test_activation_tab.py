"""The Activations tab, used as a person uses it."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QStackedWidget,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mnist_desktop.activations.activation_list import ActivationList
from mnist_desktop.activations.activation_tab import ActivationTab
from mnist_desktop.activations.exploration import GRID
from mnist_desktop.activations.function_plot import X_VIEW
from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.theme import Theme, ThemeChoice
from trainer.activations import ActivationName, derivative, value


@pytest.fixture
def tab(qtbot: QtBot, theme: Theme, english_numbers: None) -> ActivationTab:
    tab = ActivationTab(theme, MyDrawing())
    qtbot.addWidget(tab)
    tab.resize(1280, 660)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def part(tab: ActivationTab, kind: type[Any], name: str) -> Any:
    found = tab.findChild(kind, name)
    assert found is not None, name
    return found


def curves(tab: ActivationTab, plot: str = "activationPlot") -> dict[str, Any]:
    """The curves that can be seen, by the function's name."""
    items = part(tab, QWidget, plot).getPlotItem().listDataItems()
    return {item.name(): item for item in items if item.isVisible() and item.name()}


def row_of(tab: ActivationTab, name: ActivationName) -> tuple[ActivationList, QModelIndex]:
    functions: ActivationList = part(tab, ActivationList, "activationList")
    return functions, functions.model().index(list(ActivationName).index(name), 0)


def click_on(qtbot: QtBot, tab: ActivationTab, name: ActivationName) -> None:
    functions, index = row_of(tab, name)
    place = functions.visualRect(index).center() + QPoint(20, 0)
    qtbot.mouseClick(functions.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_box_of(qtbot: QtBot, tab: ActivationTab, name: ActivationName) -> None:
    functions, index = row_of(tab, name)
    option = QStyleOptionViewItem()
    functions.itemDelegate().initStyleOption(option, index)
    option.rect = functions.visualRect(index)  # type: ignore[misc, assignment]
    option.widget = functions  # type: ignore[misc, assignment]
    box = functions.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, functions)
    qtbot.mouseClick(functions.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def point_in_plot(plot: Any, x: float, y: float) -> QPoint:
    box = plot.getPlotItem().getViewBox()
    return plot.mapFromScene(box.mapViewToScene(QPointF(x, y)))


def test_that_the_first_curves_are_relu_sigmoid_and_tanh_with_their_derivatives(tab: ActivationTab) -> None:
    assert set(curves(tab)) == set(curves(tab, "derivativePlot")) == {"relu", "sigmoid", "tanh"}
    for name, item in curves(tab).items():
        x, y = item.getData()
        np.testing.assert_array_equal(x, GRID)
        np.testing.assert_allclose(y, value(ActivationName(name), x))
    for name, item in curves(tab, "derivativePlot").items():
        np.testing.assert_allclose(item.getData()[1], derivative(ActivationName(name), GRID))


@pytest.mark.parametrize("name", [n for n in ActivationName if n is not ActivationName.SOFTMAX], ids=str)
def test_that_a_click_brings_a_function_into_focus_and_into_the_plot(
    qtbot: QtBot, tab: ActivationTab, name: ActivationName
) -> None:
    click_on(qtbot, tab, name)
    assert tab.focus is name
    np.testing.assert_allclose(curves(tab)[name].getData()[1], value(name, GRID))


def test_that_a_tick_keeps_a_curve_and_taking_it_away_removes_the_curve(
    qtbot: QtBot, tab: ActivationTab
) -> None:
    click_box_of(qtbot, tab, ActivationName.GELU)
    assert "gelu" in curves(tab)
    click_on(qtbot, tab, ActivationName.ELU)
    assert {"gelu", "elu"} <= set(curves(tab))
    click_box_of(qtbot, tab, ActivationName.GELU)
    click_on(qtbot, tab, ActivationName.RELU)
    assert set(curves(tab)) == {"relu", "sigmoid", "tanh"}


def test_that_the_list_is_used_by_keyboard_alone(qtbot: QtBot, tab: ActivationTab) -> None:
    functions, _ = row_of(tab, ActivationName.RELU)
    functions.setFocus()
    qtbot.keyClick(functions, Qt.Key.Key_Down)
    assert tab.focus is ActivationName.LEAKY_RELU
    qtbot.keyClick(functions, Qt.Key.Key_Space)
    qtbot.keyClick(functions, Qt.Key.Key_Down)
    assert {"leaky_relu", "elu"} <= set(curves(tab))


def test_that_a_slider_bends_the_curve_and_its_facts_follow(qtbot: QtBot, tab: ActivationTab) -> None:
    click_on(qtbot, tab, ActivationName.ELU)
    slider = part(tab, QSlider, "alphaSlider")
    slider.setFocus()
    for _ in range(10):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    np.testing.assert_allclose(curves(tab)["elu"].getData()[1], value(ActivationName.ELU, GRID, alpha=1.5))
    assert part(tab, QLabel, "outputRange").text() == "−1.5 to ∞"
    qtbot.mouseClick(part(tab, QPushButton, "resetParameters"), Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(curves(tab)["elu"].getData()[1], value(ActivationName.ELU, GRID))
    assert slider.value() * 0.05 == pytest.approx(1.0)


def test_that_parameters_are_kept_while_other_functions_are_studied(qtbot: QtBot, tab: ActivationTab) -> None:
    click_on(qtbot, tab, ActivationName.LEAKY_RELU)
    part(tab, QSlider, "negativeSlopeSlider").setValue(50)
    click_on(qtbot, tab, ActivationName.TANH)
    click_on(qtbot, tab, ActivationName.LEAKY_RELU)
    assert part(tab, QSlider, "negativeSlopeSlider").value() == 50
    y = curves(tab)["leaky_relu"].getData()[1]
    np.testing.assert_allclose(y, value(ActivationName.LEAKY_RELU, GRID, negative_slope=0.5))


def test_that_maxout_shows_the_two_lines_below_the_highest(qtbot: QtBot, tab: ActivationTab) -> None:
    click_on(qtbot, tab, ActivationName.MAXOUT)
    part(tab, QSlider, "slope1Slider").setValue(-10)
    part(tab, QSlider, "intercept2Slider").setValue(10)
    plot = part(tab, QWidget, "activationPlot")
    lines = [item.getData()[1] for item in plot.thin_lines if item.isVisible()]
    np.testing.assert_allclose(lines, [-GRID, GRID + 1])
    np.testing.assert_allclose(curves(tab)["maxout"].getData()[1], np.maximum(-GRID, GRID + 1))
    click_on(qtbot, tab, ActivationName.RELU)
    assert not any(item.isVisible() for item in plot.thin_lines)


def test_that_dragging_the_line_moves_x_and_the_read_outs(
    drag: Callable[..., None], tab: ActivationTab
) -> None:
    plot = part(tab, QWidget, "activationPlot")
    drag(plot, point_in_plot(plot, 1.0, -2.0), point_in_plot(plot, 3.0, -2.0))
    x = part(tab, QDoubleSpinBox, "xField").value()
    assert x == pytest.approx(3.0, abs=0.1)
    shown = float(part(tab, QLabel, "valueTanh").text())
    assert shown == pytest.approx(float(value(ActivationName.TANH, x)), abs=6e-4)
    assert part(tab, QWidget, "derivativePlot").line.value() == pytest.approx(x)


@pytest.mark.parametrize("name", ["activationPlot", "derivativePlot"])
def test_that_a_click_in_a_plot_moves_x_there(qtbot: QtBot, tab: ActivationTab, name: str) -> None:
    plot = part(tab, QWidget, name)
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=point_in_plot(plot, -2.0, 0.5))
    assert part(tab, QDoubleSpinBox, "xField").value() == pytest.approx(-2.0, abs=0.1)


def test_that_arrow_keys_in_the_field_move_x(qtbot: QtBot, tab: ActivationTab) -> None:
    field = part(tab, QDoubleSpinBox, "xField")
    field.setValue(0.9)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert part(tab, QWidget, "activationPlot").line.value() == pytest.approx(1.1)
    assert part(tab, QLabel, "slopeRelu").text() == "1.000"
    field.setValue(-0.5)
    assert part(tab, QLabel, "valueRelu").text() == "0.000"
    assert part(tab, QLabel, "valueSigmoid").text() == "0.378"


def test_that_the_gradient_through_layers_is_told(qtbot: QtBot, tab: ActivationTab) -> None:
    sentence = part(tab, QLabel, "gradientLeft")
    assert "100 %" in sentence.text()
    click_on(qtbot, tab, ActivationName.SIGMOID)
    assert "less than 0.001 %" in sentence.text()
    part(tab, QSpinBox, "layersField").setValue(1)
    assert "20 %" in sentence.text()


def test_that_softmax_takes_the_middle_and_its_probabilities_add_up_to_1(
    qtbot: QtBot, tab: ActivationTab
) -> None:
    click_on(qtbot, tab, ActivationName.SOFTMAX)
    assert part(tab, QStackedWidget, "activationPages").currentIndex() == 1
    first = part(tab, QSlider, "softmaxInput1")
    before = float(part(tab, QLabel, "probability1").text())
    first.setFocus()
    for _ in range(5):
        qtbot.keyClick(first, Qt.Key.Key_Right)
    part(tab, QSlider, "softmaxInput4").setValue(-50)
    shares = [float(part(tab, QLabel, f"probability{place}").text()) for place in range(1, 6)]
    assert shares[0] > before
    assert sum(shares) == pytest.approx(1, abs=3e-3)
    np.testing.assert_allclose(shares, value(ActivationName.SOFTMAX, [2.5, 1.0, 0.0, -5.0, 0.5]), atol=6e-4)
    assert part(tab, QLabel, "probabilitySum").text() == "1.000"


def test_that_a_low_temperature_makes_softmax_surer(qtbot: QtBot, tab: ActivationTab) -> None:
    click_on(qtbot, tab, ActivationName.SOFTMAX)
    part(tab, QSlider, "temperatureSlider").setValue(1)
    assert part(tab, QLabel, "probability1").text() == "1.000"
    part(tab, QSlider, "temperatureSlider").setValue(50)
    assert float(part(tab, QLabel, "probability1").text()) < 0.3


@pytest.mark.parametrize("name", [ActivationName.ELU, ActivationName.SOFTMAX], ids=str)
def test_that_the_button_hands_the_function_to_training(
    qtbot: QtBot, tab: ActivationTab, name: ActivationName
) -> None:
    click_on(qtbot, tab, name)
    with qtbot.waitSignal(tab.use_in_training) as caught:
        qtbot.mouseClick(part(tab, QPushButton, "useActivation"), Qt.MouseButton.LeftButton)
    assert caught.args is not None
    assert caught.args[0] is name


def test_that_reset_view_undoes_zooming(qtbot: QtBot, tab: ActivationTab) -> None:
    plot = part(tab, QWidget, "activationPlot")
    plot.setXRange(-1, 1, padding=0)
    click_on(qtbot, tab, ActivationName.GELU)
    assert plot.viewRange()[0] == pytest.approx([-1, 1])  # choosing a function leaves the view alone
    qtbot.mouseClick(part(tab, QPushButton, "resetView"), Qt.MouseButton.LeftButton)
    assert plot.viewRange()[0] == pytest.approx(list(X_VIEW))


def test_that_a_new_language_changes_texts_and_numbers_at_once(
    qtbot: QtBot, tab: ActivationTab, shouting: Any
) -> None:
    QLocale.setDefault(QLocale("tr"))
    shouting.start()
    qtbot.waitUntil(lambda: part(tab, QPushButton, "useActivation").text() == "[Use in Train]")
    functions, index = row_of(tab, ActivationName.SIGMOID)
    assert functions.model().data(index) == "[Sigmoid]"
    assert part(tab, QLabel, "valueSigmoid").text() == "0,731"
    assert part(tab, QDoubleSpinBox, "xField").text() == "1,00"
    shouting.stop()
    qtbot.waitUntil(lambda: part(tab, QPushButton, "useActivation").text() == "Use in Train")


def test_that_every_control_has_a_name_and_a_tooltip_that_says_what_to_try(
    qtbot: QtBot, tab: ActivationTab
) -> None:
    click_on(qtbot, tab, ActivationName.MAXOUT)
    controls = [*tab.findChildren(QSlider), *tab.findChildren(QPushButton), *tab.findChildren(QSpinBox)]
    controls += tab.findChildren(QDoubleSpinBox)
    assert len(controls) > 10
    for control in controls:
        assert control.objectName(), control
        assert control.accessibleName(), control.objectName()
        assert control.toolTip().endswith((".", "?")), control.objectName()


def test_that_plots_and_list_follow_the_theme(tab: ActivationTab, theme: Theme) -> None:
    plot = part(tab, QWidget, "activationPlot")
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        theme.choose(choice)
        assert plot.backgroundBrush().color() == QColor(theme.tokens.card)
        assert curves(tab)["relu"].opts["pen"].color() == QColor(theme.tokens.series[3])
    tab.grab()


class LayoutRequests(QObject):
    """Counts how often a widget is asked to lay itself out anew."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("name", ["leaky_relu", "maxout"])
def test_that_a_moving_slider_and_a_moving_line_do_not_lay_out_the_room(
    qtbot: QtBot, tab: ActivationTab, name: str
) -> None:
    click_on(qtbot, tab, ActivationName(name))
    slider = next(each for each in tab.findChildren(QSlider) if each.isVisible())
    field = part(tab, QDoubleSpinBox, "xField")
    requests = LayoutRequests(tab)
    for _ in range(2):  # what once needed more lines keeps the room for them
        requests.count = 0
        for step in range(3, 8):
            slider.setValue(step)
            field.setValue(step / 10)
            qtbot.wait(5)
    assert requests.count == 0


def test_that_only_the_curve_that_changed_is_drawn_anew(qtbot: QtBot, tab: ActivationTab) -> None:
    click_on(qtbot, tab, ActivationName.ELU)
    before = {name: item.getData()[1] for name, item in curves(tab).items()}
    part(tab, QSlider, "alphaSlider").setValue(40)
    after = {name: item.getData()[1] for name, item in curves(tab).items()}
    assert {name for name in before if before[name] is not after[name]} == {"elu"}


def test_that_a_flat_piece_between_two_corners_of_maxout_is_not_called_no_saturation(
    qtbot: QtBot, tab: ActivationTab
) -> None:
    click_on(qtbot, tab, ActivationName.MAXOUT)
    assert part(tab, QLabel, "saturation").text() == "no"
    part(tab, QSpinBox, "maxoutLines").setValue(4)  # the third one is level
    assert part(tab, QLabel, "saturation").text() == "between two corners"
