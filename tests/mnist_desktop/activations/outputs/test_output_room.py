"""Which activation where, used as a person uses it."""

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from mnist_desktop.activations.outputs.output_room import OutputRoom
from mnist_desktop.theme import Theme, ThemeChoice
from trainer.activations import ActivationName, value
from trainer.learning.outputs import OutputTask


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> OutputRoom:
    room = OutputRoom(theme)
    qtbot.addWidget(room)
    room.resize(1068, 530)
    with qtbot.waitExposed(room):
        room.show()
    return room


def part(room: OutputRoom, kind: type[Any], name: str) -> Any:
    found = room.findChild(kind, name)
    assert found is not None, name
    return found


def text(room: OutputRoom, name: str) -> str:
    return part(room, QLabel, name).text()


def choose(qtbot: QtBot, room: OutputRoom, task: OutputTask) -> None:
    tasks = part(room, QListWidget, "outputTasks")
    item = tasks.item(list(OutputTask).index(task))
    qtbot.mouseClick(tasks.viewport(), Qt.MouseButton.LeftButton, pos=tasks.visualItemRect(item).center())


def numbers(room: OutputRoom, kind: str, count: int = 3) -> list[float]:
    return [float(text(room, f"{kind}{place}").replace("−", "-")) for place in range(1, count + 1)]


def test_that_softmax_is_worked_through_with_every_number(room: OutputRoom) -> None:
    logits = np.array([2.0, 1.0, 0.1])
    shares = value(ActivationName.SOFTMAX, logits)
    assert numbers(room, "power") == pytest.approx(np.exp(logits), abs=0.006)
    assert numbers(room, "output") == pytest.approx(shares, abs=0.006)
    assert numbers(room, "gradient") == pytest.approx(shares - [1, 0, 0], abs=0.006)
    assert "7.39 + 2.72 + 1.11" in text(room, "powerSum")
    assert "11.21" in text(room, "powerSum")
    assert f"{-math.log(shares[0]):.3f}" in text(room, "outputLoss")
    assert "argmax: the largest is Cat" in text(room, "outputDecision")


def test_that_sliders_and_ticks_change_every_step(qtbot: QtBot, room: OutputRoom) -> None:
    part(room, QSlider, "logit2").setValue(40)
    qtbot.mouseClick(part(room, QCheckBox, "target3"), Qt.MouseButton.LeftButton)
    assert [part(room, QCheckBox, f"target{place}").isChecked() for place in (1, 2, 3)] == [
        False,
        False,
        True,
    ]
    shares = value(ActivationName.SOFTMAX, [2.0, 4.0, 0.1])
    assert numbers(room, "gradient") == pytest.approx(shares - [0, 0, 1], abs=0.006)
    assert f"{-math.log(shares[2]):.2f}" in text(room, "outputLoss")
    assert "the largest is Dog" in text(room, "outputDecision")


def test_that_the_right_class_cannot_be_unticked(qtbot: QtBot, room: OutputRoom) -> None:
    qtbot.mouseClick(part(room, QCheckBox, "target1"), Qt.MouseButton.LeftButton)
    assert part(room, QCheckBox, "target1").isChecked()


def test_that_a_low_temperature_sharpens_and_the_gradient_follows(room: OutputRoom) -> None:
    part(room, QSlider, "outputTemperature").setValue(5)
    shares = value(ActivationName.SOFTMAX, [2.0, 1.0, 0.1], temperature=0.5)
    assert numbers(room, "output") == pytest.approx(shares, abs=0.006)
    assert numbers(room, "gradient") == pytest.approx((shares - [1, 0, 0]) / 0.5, abs=0.006)


def test_that_the_same_numbers_go_through_sigmoid_and_linear(room: OutputRoom) -> None:
    shown = {text(room, f"alternativeTitle{place}"): place for place in range(1, 5)}
    sigmoid = shown["Sigmoid with binary cross-entropy"]
    assert text(room, f"alternativeNumbers{sigmoid}").startswith("0.88  0.73  0.52")
    assert "2.14" in text(room, f"alternativeVerdict{sigmoid}")
    linear = shown["Linear with squared error"]
    assert text(room, f"alternativeNumbers{linear}").startswith("2.00  1.00  0.10")
    assert [text(room, f"alternativeSign{place}") for place in range(1, 5)] == ["✓", "✗", "✗", "✗"]


@pytest.mark.parametrize(
    ("task", "activation", "loss"),
    [
        (OutputTask.QUANTITY, "Linear", "Mean squared error (MSE, L2)"),
        (OutputTask.POSITIVE, "Softplus", "Mean squared error (MSE, L2)"),
        (OutputTask.YES_NO, "Sigmoid", "Binary cross-entropy"),
        (OutputTask.ONE_OF_MANY, "Softmax", "Cross-entropy"),
        (OutputTask.SEVERAL, "Sigmoid", "Binary cross-entropy"),
    ],
)
def test_that_each_task_says_what_suits_it_and_why(
    qtbot: QtBot, room: OutputRoom, task: OutputTask, activation: str, loss: str
) -> None:
    choose(qtbot, room, task)
    assert text(room, "suitableActivation") == activation
    assert text(room, "suitableLoss") == loss
    assert text(room, "outputReason")
    assert text(room, "alternativeSign1") == "✓"
    assert text(room, "outputLoss")
    assert room.minimumSizeHint().width() <= 1068


def test_that_a_negative_quantity_is_out_of_reach_for_relu(qtbot: QtBot, room: OutputRoom) -> None:
    choose(qtbot, room, OutputTask.QUANTITY)
    assert "(2.00 − (−4.0))²" in text(room, "outputLoss")
    assert numbers(room, "gradient", 1) == [12]
    assert "out of reach" in text(room, "alternativeVerdict2")
    part(room, QSlider, "targetSlider").setValue(6)
    assert "out of reach" not in text(room, "alternativeVerdict2")
    assert "ever is" in text(room, "alternativeVerdict2")


def test_that_a_task_keeps_its_own_numbers(qtbot: QtBot, room: OutputRoom) -> None:
    choose(qtbot, room, OutputTask.QUANTITY)
    choose(qtbot, room, OutputTask.POSITIVE)
    assert part(room, QSlider, "targetSlider").value() == 4  # steps of a half
    assert "not pulled back at all" in text(room, "alternativeVerdict2")
    part(room, QSlider, "logit1").setValue(10)
    assert text(room, "alternativeSign2") == "✓"
    choose(qtbot, room, OutputTask.QUANTITY)
    assert part(room, QSlider, "targetSlider").value() == -8
    choose(qtbot, room, OutputTask.POSITIVE)
    assert part(room, QSlider, "logit1").value() == 10


def test_that_several_labels_may_all_be_right(qtbot: QtBot, room: OutputRoom) -> None:
    choose(qtbot, room, OutputTask.SEVERAL)
    assert "here Cat, Dog" in text(room, "outputDecision")
    qtbot.mouseClick(part(room, QCheckBox, "target3"), Qt.MouseButton.LeftButton)
    assert all(part(room, QCheckBox, f"target{place}").isChecked() for place in (1, 2, 3))
    for place in (1, 2, 3):
        part(room, QSlider, f"logit{place}").setValue(-20)
    assert "no label" in text(room, "outputDecision")


def test_that_yes_or_no_is_decided_at_one_half(qtbot: QtBot, room: OutputRoom) -> None:
    choose(qtbot, room, OutputTask.YES_NO)
    assert "so the answer is no" in text(room, "outputDecision")
    assert "larger" in text(room, "outputPull")
    part(room, QSlider, "logit1").setValue(30)
    assert "so the answer is yes" in text(room, "outputDecision")
    assert "always makes 1" in text(room, "alternativeVerdict4")


def test_that_the_notes_are_put_right_where_it_belongs(qtbot: QtBot, room: OutputRoom) -> None:
    assert "argmax picks" in text(room, "outputNote")
    assert "L2" in text(room, "outputNote")
    choose(qtbot, room, OutputTask.SEVERAL)
    assert not part(room, QLabel, "outputNote").isVisible()


def test_that_the_loss_of_every_way_is_drawn_over_the_sum_of_the_right_class(
    qtbot: QtBot, room: OutputRoom
) -> None:
    plot = room.findChild(QWidget, "outputLossPlot")
    curves = [item for item in plot.getPlotItem().items if isinstance(item, pg.PlotCurveItem)]
    dot = next(item for item in plot.getPlotItem().items if isinstance(item, pg.ScatterPlotItem))
    assert len(curves) == 4
    (x,), (y,) = dot.getData()
    assert (x, y) == pytest.approx((2.0, -math.log(value(ActivationName.SOFTMAX, [2.0, 1.0, 0.1])[0])))
    over, losses = curves[-1].getData()  # the first way lies on top
    assert np.interp(2.0, over, losses) == pytest.approx(y, abs=1e-3)
    assert plot.getAxis("bottom").labelText == "z (Cat)"
    qtbot.mouseClick(part(room, QCheckBox, "target2"), Qt.MouseButton.LeftButton)
    assert plot.getAxis("bottom").labelText == "z (Dog)"
    assert dot.getData()[0][0] == 1.0


def test_that_every_control_has_a_name_and_a_tooltip(qtbot: QtBot, room: OutputRoom) -> None:
    for task in OutputTask:
        choose(qtbot, room, task)
        controls = [
            *room.findChildren(QSlider),
            *room.findChildren(QCheckBox),
            *room.findChildren(QPushButton),
        ]
        shown = [control for control in controls if control.isVisible()]
        assert shown
        for control in (*shown, part(room, QListWidget, "outputTasks")):
            assert control.objectName()
            assert control.accessibleName(), control.objectName()
            assert control.toolTip().endswith((".", "?")), control.objectName()


def test_that_the_room_follows_language_and_theme(
    qtbot: QtBot, room: OutputRoom, theme: Theme, shouting: Any
) -> None:
    shouting.start()
    qtbot.waitUntil(lambda: text(room, "suitableActivation") == "[Softmax]")
    assert text(room, "outputLoss").startswith("[Loss:")
    shouting.stop()
    theme.choose(ThemeChoice.DARK)
    room.grab()
    theme.choose(ThemeChoice.LIGHT)


def test_that_the_tasks_stand_below_each_other_and_fill_their_list(room: OutputRoom) -> None:
    tasks = part(room, QListWidget, "outputTasks")
    places = [tasks.visualItemRect(tasks.item(row)) for row in range(tasks.count())]
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(places))
    assert sum(place.height() for place in places) == tasks.viewport().height()


def test_that_no_sum_makes_a_number_too_long_or_the_logarithm_of_0(room: OutputRoom) -> None:
    part(room, QSlider, "outputTemperature").setValue(1)  # 0.1
    part(room, QSlider, "logit1").setValue(-50)
    part(room, QSlider, "logit2").setValue(50)
    assert text(room, "power1") == "1.9 · 10⁻²²"
    assert text(room, "power2") == "5.2 · 10²¹"
    assert "ln 3.7 · 10⁻⁴⁴ = " in text(room, "outputLoss").replace("<b>", "")
    assert "100.000" in text(room, "outputLoss")


def test_that_rounded_powers_are_not_said_to_add_up(room: OutputRoom) -> None:
    said = text(room, "powerSum").replace(" <", "<")
    assert "7.39 + 2.72 + 1.11 ≈" in said  # 11.22 as written here, 11.21 in truth
    assert "11.21 ≈" in said


@pytest.mark.parametrize("name", ["logit1", "logit2", "outputTemperature"])
def test_that_a_slider_moves_none_of_the_rows_below(qtbot: QtBot, room: OutputRoom, name: str) -> None:
    slider = part(room, QSlider, name)
    watched = [
        part(room, QSlider, "logit1"),
        part(room, QLabel, "outputLoss"),
        part(room, QLabel, "gradient1"),
    ]
    seen = set()
    for _ in range(2):  # the first time the sentence finds out how much room it needs
        seen.clear()
        for step in range(slider.minimum(), slider.maximum() + 1, 3):
            slider.setValue(step)
            qtbot.wait(1)
            seen.add(
                tuple((each.mapTo(room, each.rect().topLeft()).toTuple(), each.width()) for each in watched)
            )
    assert len(seen) == 1
