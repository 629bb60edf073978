"""Weights and biases changed by hand: in the diagram, in the field and from the list of steps."""

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QPushButton

from mnist_desktop.learning.backpropagation.network_diagram import NetworkDiagram
from mnist_desktop.learning.backpropagation.step_list import StepList
from trainer.learning.backpropagation_records import StepKind
from trainer.learning.parameters import Parameter

LONG = 60_000


@pytest.fixture
def choice(room, part):
    return part(room, QComboBox, "parameterChoice")


@pytest.fixture
def field(room, part):
    return part(room, QDoubleSpinBox, "parameterValue")


@pytest.fixture
def start(room, part):
    return part(room, QPushButton, "startAgain")


def retype(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def between(diagram, layer, source, neuron, share=0.5):
    nodes = diagram.places.nodes
    one, other = nodes[layer - 1, source], nodes[layer, neuron]
    return QPointF(one + (other - one) * share).toPoint()


def test_that_all_weights_and_biases_can_be_chosen(room, choice, part):
    names = [choice.itemText(place) for place in range(choice.count())]
    assert len(names) == room.walk.step.network.parameter_count == 17
    assert names[:3] == ["w₁→₁", "w₂→₁", "b₁"]
    part(room, QCheckBox, "networkBias").click()
    assert choice.count() == 12


def test_that_a_typed_weight_changes_all_that_follows(qtbot, room, choice, field, part):
    room.walk.go_to(1)
    assert choice.currentText() == "w₁→₁"
    assert field.value() == 0.99
    before = room.walk.step.way.loss
    retype(qtbot, field, "-2")
    assert room.walk.step.network.weights[0][0, 0] == -2
    assert room.walk.step.way.loss != before
    assert room.walk.losses == (room.walk.step.way.loss,)
    assert room.walk.position == 1
    assert "= 0.8 · (−2)" in part(room, QLabel, "stepFormula").text().replace("\u00a0", " ")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert room.walk.step.network.weights[0][0, 0] == pytest.approx(-1.9)
    qtbot.waitUntil(lambda: not room.is_busy, timeout=LONG)
    assert part(room, QLabel, "differencesCheck").text().startswith("✓")


def test_that_the_choice_goes_by_keyboard(qtbot, room, choice, field):
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert room.walk.parameter == Parameter(1, 0)
    assert field.value() == room.walk.step.network.biases[0][0]
    assert "b₁" in field.accessibleName()


def test_that_a_click_on_a_line_lets_type_at_once(qtbot, room, choice, field):
    diagram = room.findChild(NetworkDiagram)
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=between(diagram, 2, 2, 1, 0.8))
    assert room.walk.parameter == Parameter(2, 1, 2)
    assert choice.currentText() == "v₃→₂"
    assert field.hasFocus()
    qtbot.keyClicks(field, "1.5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert room.walk.step.network.weights[1][2, 1] == 1.5


def test_that_a_line_under_the_mouse_shows_that_it_can_be_clicked(qtbot, room):
    diagram = room.findChild(NetworkDiagram)
    plain = diagram.grab().toImage()
    qtbot.mouseMove(diagram, between(diagram, 2, 2, 1, 0.8))
    qtbot.waitUntil(lambda: diagram.cursor().shape() is Qt.CursorShape.PointingHandCursor)
    assert diagram.grab().toImage() != plain
    qtbot.mouseMove(diagram, diagram.rect().topRight())
    qtbot.waitUntil(lambda: diagram.cursor().shape() is Qt.CursorShape.ArrowCursor)


def test_that_a_click_on_a_unit_offers_its_bias(qtbot, room, field):
    diagram = room.findChild(NetworkDiagram)
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=diagram.places.nodes[1, 1].toPoint())
    assert room.walk.parameter == Parameter(1, 1)
    assert field.value() == room.walk.step.network.biases[0][1]
    assert not field.hasFocus()  # the arrow keys go on walking


@pytest.mark.parametrize("kind", [StepKind.PRODUCT, StepKind.WEIGHT_GRADIENT, StepKind.BIAS_UPDATE])
def test_that_enter_in_the_list_changes_what_the_step_is_about(qtbot, room, field, kind):
    steps = room.findChild(StepList)
    position = [place for place, step in enumerate(room.walk.steps) if step.kind is kind][-1]
    room.walk.go_to(position)
    steps.setFocus()
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    place = room.walk.current.place
    assert room.walk.parameter == Parameter(place.layer, place.neuron, place.source)
    assert field.hasFocus()


def test_that_enter_on_another_step_changes_nothing(qtbot, room, field):
    steps = room.findChild(StepList)
    room.walk.go_to(0)
    steps.setFocus()
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    assert room.walk.parameter == Parameter(1, 0, 0)
    assert not field.hasFocus()


def test_that_start_again_brings_the_first_weights_back(qtbot, room, field, start, part):
    first = [array.copy() for array in room.walk.step.network.parameters]
    assert not start.isEnabled()
    retype(qtbot, field, "3.25")
    part(room, QPushButton, "learnManyTimes").click()
    assert start.isEnabled()
    start.click()
    assert all(map(np.array_equal, room.walk.step.network.parameters, first))
    assert field.value() == 0.99
    assert len(room.walk.losses) == 1
    assert not start.isEnabled()


def test_that_start_again_undoes_learning_alone_and_keeps_the_example(room, start, part):
    part(room, QDoubleSpinBox, "exampleInput1").setValue(0.25)
    assert not start.isEnabled()
    part(room, QPushButton, "learnAgain").click()
    start.click()
    assert room.walk.step.example.inputs[0] == 0.25
    assert room.walk.is_at_start


def test_that_another_network_offers_numbers_that_it_has(qtbot, room, choice, part):
    choice.setCurrentIndex(choice.count() - 1)
    assert room.walk.parameter == Parameter(2, 1)
    sizes = part(room, QComboBox, "networkSizes")
    sizes.setCurrentIndex(1)  # one output
    assert room.walk.parameter == Parameter(1, 0, 0)
    choice.setCurrentIndex(2)
    part(room, QCheckBox, "networkBias").click()
    assert room.walk.parameter == Parameter(1, 0, 0)


def test_that_large_networks_offer_none(qtbot, room, drawing, choice, part):
    drawing.take(np.full((28, 28), 200, np.uint8), 1)
    part(room, QComboBox, "networkSizes").setCurrentIndex(4)
    qtbot.waitUntil(lambda: room.walk.choice.reads_pictures and not room.is_busy, timeout=LONG)
    assert not choice.isVisible()
    assert room.walk.parameter is None
    room.grab()
    part(room, QComboBox, "networkSizes").setCurrentIndex(0)
    assert choice.isVisible()


def test_that_a_number_too_large_to_learn_from_is_said_and_not_taken(qtbot, room, field, part):
    part(room, QComboBox, "networkEnding").setCurrentIndex(2)
    part(room, QComboBox, "backpropagationRate").setCurrentIndex(9)
    before = room.walk.step.network
    for name in ("99", "98"):
        retype(qtbot, field, name)
        part(room, QPushButton, "learnAgain").click()
    assert np.isfinite(room.walk.step.way.loss)
    assert field.value() == pytest.approx(room.walk.step.network.weights[0][0, 0], abs=1e-4)
    assert before is not room.walk.step.network


def test_that_numbers_are_typed_as_the_language_writes_them(qtbot, room, field, shouting):
    QLocale.setDefault(QLocale("tr"))
    shouting.start()
    retype(qtbot, field, "0,75")
    assert room.walk.step.network.weights[0][0, 0] == 0.75
    assert field.text() == "0,75"
