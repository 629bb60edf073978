"""The room “Forward and backward”, used as a person uses it."""

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QSpinBox,
)

from mnist_desktop.learning.backpropagation.diagram_state import diagram_state
from mnist_desktop.learning.backpropagation.network_diagram import NetworkDiagram
from mnist_desktop.learning.backpropagation.network_form import SIZES
from mnist_desktop.learning.backpropagation.step_list import StepList
from mnist_desktop.theme import ThemeChoice
from trainer.activations import ActivationName
from trainer.learning.backpropagation_records import Phase, StepKind
from trainer.learning.dense_network import Ending

LONG = 60_000
LITTLE = (1068, 530)
"""What the smallest window leaves for a room."""


@pytest.fixture
def says(room, part):
    """The text of a label."""

    def text(name):
        return part(room, QLabel, name).text().replace("\u00a0", " ")

    return text


@pytest.fixture
def choose(qtbot, room, part):
    """Chooses in a box by what the item stands for, and waits for the picture if there is one."""

    def pick(name, data):
        box = part(room, QComboBox, name)
        places = [place for place in range(box.count()) if box.itemData(place) == data]
        box.setCurrentIndex(places[0])
        qtbot.waitUntil(lambda: not room.is_busy, timeout=LONG)
        qtbot.wait(1)

    return pick


@pytest.fixture
def click(qtbot, room, part):
    def press(name):
        qtbot.mouseClick(part(room, QPushButton, name), Qt.MouseButton.LeftButton)

    return press


def go_to(room, kind, number=0):
    places = [place for place, step in enumerate(room.walk.steps) if step.kind is kind]
    room.walk.go_to(places[number])


def ink(column):
    """A drawing: a bar of ink at ``column``."""
    image = np.zeros((28, 28), np.uint8)
    image[4:24, column : column + 3] = 255
    return image


def test_that_it_begins_with_a_sum_and_one_sentence_what_to_do(room, says):
    assert room.walk.step.network.sizes == (2, 3, 2)
    assert room.walk.current.kind is StepKind.SUM
    assert "z₁ = x₁ · w₁→₁ + x₂ · w₂→₁ + b₁" in says("stepFormula")
    assert "= 0.8 · 0.99 + 0.3 · 0.72 + (−0.1)" in says("stepFormula")
    assert "0.908" in says("stepFormula")
    assert "Press →" in says("walkHint")


def test_that_the_arrow_keys_walk_and_home_and_end_jump(qtbot, room):
    diagram = room.findChild(NetworkDiagram)
    assert diagram.hasFocus()
    start = room.walk.position
    qtbot.keyClick(diagram, Qt.Key.Key_Right)
    assert room.walk.position == start + 1
    qtbot.keyClick(diagram, Qt.Key.Key_Left)
    qtbot.keyClick(diagram, Qt.Key.Key_Left)
    assert room.walk.position == start - 1
    qtbot.keyClick(diagram, Qt.Key.Key_End)
    assert room.walk.current.kind is StepKind.NEW_LOSS
    qtbot.keyClick(diagram, Qt.Key.Key_Right)
    assert room.walk.current.kind is StepKind.NEW_LOSS
    qtbot.keyClick(diagram, Qt.Key.Key_Home)
    assert room.walk.current.kind is StepKind.INPUT


def test_that_page_keys_go_from_part_to_part(qtbot, room):
    diagram = room.findChild(NetworkDiagram)
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown):
        qtbot.keyClick(diagram, key)
        seen.append(room.walk.current.kind)
    assert seen == [StepKind.BY_SUM, StepKind.WEIGHT_UPDATE, StepKind.NEW_LOSS]
    for key in (Qt.Key.Key_PageUp,) * 3:
        qtbot.keyClick(diagram, key)
        seen.append(room.walk.current.kind)
    assert seen[3:] == [StepKind.WEIGHT_UPDATE, StepKind.BY_SUM, StepKind.INPUT]


def test_that_keys_in_a_field_stay_in_the_field(qtbot, room, part):
    field = part(room, QDoubleSpinBox, "exampleInput1")
    field.setFocus()
    before = room.walk.position
    qtbot.keyClick(field, Qt.Key.Key_Right)
    qtbot.keyClick(field, Qt.Key.Key_Home)
    assert room.walk.position == before


def test_that_buttons_walk_and_know_where_the_ends_are(room, click, part):
    start = room.walk.position
    click("nextStep")
    assert room.walk.position == start + 1
    click("previousStep")
    assert room.walk.position == start
    click("backwardPhase")
    assert room.walk.current.kind.phase is Phase.BACKWARD
    assert part(room, QPushButton, "backwardPhase").isChecked()
    click("backwardPhase")
    assert part(room, QPushButton, "backwardPhase").isChecked()
    click("lastStep")
    assert not part(room, QPushButton, "nextStep").isEnabled()
    click("forwardPhase")
    assert not part(room, QPushButton, "previousStep").isEnabled()


def test_that_the_slider_covers_all_steps(room, part, says):
    slider = part(room, QSlider, "stepSlider")
    assert (slider.minimum(), slider.maximum()) == (0, len(room.walk.steps) - 1)
    slider.setValue(24)
    assert room.walk.position == 24
    assert says("stepPlace").startswith("Step 25 of 70")
    assert slider.accessibleDescription() == room.findChild(NetworkDiagram).accessibleDescription()
    assert "∂L/∂s₁" in slider.accessibleDescription()


def test_that_a_click_in_the_list_goes_to_the_step(qtbot, room):
    steps = room.findChild(StepList)
    index = steps.model().index(room.walk.position + 2)
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=steps.visualRect(index).center())
    assert room.walk.position == index.row()
    assert steps.currentIndex().row() == index.row()


def test_that_the_current_row_is_always_seen(room):
    steps = room.findChild(StepList)
    for position in (0, 30, len(room.walk.steps) - 1):
        room.walk.go_to(position)
        assert steps.viewport().rect().contains(steps.visualRect(steps.currentIndex()))
    room.resize(*LITTLE)
    assert steps.viewport().rect().contains(steps.visualRect(steps.currentIndex()))


def test_that_other_inputs_give_other_products(room, part, says):
    room.walk.go_to(1)
    part(room, QDoubleSpinBox, "exampleInput1").setValue(0.5)
    assert room.walk.position == 1
    assert "= 0.5 · 0.99" in says("stepFormula")


def test_that_another_class_turns_the_gradient_around(room, part):
    go_to(room, StepKind.BY_SUM)
    before = room.walk.current.result.value
    part(room, QComboBox, "exampleClass").setCurrentIndex(1)
    assert before < 0 < room.walk.current.result.value


def test_that_targets_of_a_squared_error_are_numbers(room, choose, part):
    choose("networkEnding", Ending.LINEAR_SQUARED_ERROR)
    assert not part(room, QComboBox, "exampleClass").isVisible()
    part(room, QDoubleSpinBox, "exampleTarget2").setValue(-0.5)
    assert room.walk.step.example.target.tolist() == [1.0, -0.5]
    choose("networkEnding", Ending.SOFTMAX_CROSS_ENTROPY)
    assert room.walk.step.example.label is not None
    assert not part(room, QDoubleSpinBox, "exampleTarget1").isVisible()


def test_that_learning_again_makes_the_loss_fall(room, click, says):
    click("lastStep")
    assert "made the loss fall" in says("stepSentence")
    losses = [room.walk.step.way.loss]
    for _ in range(3):
        click("learnAgain")
        assert room.walk.current.kind is StepKind.NEW_LOSS
        losses.append(room.walk.step.way.loss)
    assert losses == sorted(losses, reverse=True)
    assert list(room.walk.losses) == losses
    assert says("lossTrail").startswith("Loss (learned 3 ×): 1.01 → ")


def test_that_ten_times_is_ten_steps(room, click):
    click("learnManyTimes")
    assert len(room.walk.losses) == 11


def test_that_the_next_example_keeps_what_was_learned(room, click):
    click("learnAgain")
    weights = room.walk.step.network.weights
    inputs = room.walk.step.example.inputs
    click("nextExample")
    assert room.walk.step.network.weights is weights
    assert not np.array_equal(room.walk.step.example.inputs, inputs)


def test_that_new_weights_begin_anew(room, click):
    click("learnAgain")
    weights = room.walk.step.network.weights[0]
    click("newWeights")
    assert not np.array_equal(room.walk.step.network.weights[0], weights)
    assert len(room.walk.losses) == 1


def test_that_without_biases_none_is_told(room, part):
    part(room, QCheckBox, "networkBias").click()
    assert room.walk.step.network.biases is None
    assert not any("bias" in step.kind for step in room.walk.steps)
    part(room, QCheckBox, "networkBias").click()
    assert any("bias" in step.kind for step in room.walk.steps)


def test_that_a_longer_step_moves_a_weight_further(room, choose):
    go_to(room, StepKind.WEIGHT_UPDATE)
    moved = []
    for rate in (0.1, 1.0):
        choose("backpropagationRate", rate)
        moved.append(abs(room.walk.current.result.value - room.walk.current.before.value))
    assert moved[1] == pytest.approx(10 * moved[0])


def test_that_softmax_is_no_choice_for_one_output(room, choose, part):
    choose("networkSizes", (2, 3, 1))
    assert room.walk.step.network.ending is Ending.SIGMOID_SQUARED_ERROR
    endings = part(room, QComboBox, "networkEnding")
    assert endings.currentData() == Ending.SIGMOID_SQUARED_ERROR
    assert [endings.model().item(place).isEnabled() for place in range(3)] == [False, True, True]
    choose("networkSizes", (3, 4, 3))
    assert [endings.model().item(place).isEnabled() for place in range(3)] == [True, True, True]
    assert endings.currentData() == room.walk.step.network.ending == Ending.SOFTMAX_CROSS_ENTROPY
    choose("networkSizes", (2, 3, 1))
    choose("networkEnding", Ending.LINEAR_SQUARED_ERROR)
    choose("networkSizes", (2, 3, 2))
    assert room.walk.step.network.ending is Ending.LINEAR_SQUARED_ERROR


def test_that_each_kind_of_network_keeps_its_learning_rate(room, drawing, choose):
    drawing.take(ink(12), 1)
    choose("backpropagationRate", 1.0)
    choose("networkSizes", (784, 16, 10))
    assert room.walk.step.learning_rate == 0.01
    choose("backpropagationRate", 0.03)
    choose("networkSizes", (2, 3, 3, 2))
    assert room.walk.step.learning_rate == 1.0
    choose("networkSizes", (784, 128, 10))
    assert room.walk.step.learning_rate == 0.03


@pytest.mark.parametrize("sizes", [sizes for sizes in SIZES if sizes[0] < 10])
@pytest.mark.parametrize("ending", [Ending.SIGMOID_SQUARED_ERROR, Ending.LINEAR_SQUARED_ERROR])
def test_that_every_choice_can_be_walked_through(room, choose, says, sizes, ending):
    choose("networkSizes", sizes)
    choose("networkEnding", ending)
    for activation in (ActivationName.SIGMOID, ActivationName.TANH, ActivationName.SELU, ActivationName.GELU):
        choose("hiddenActivation", activation)
        assert says("differencesCheck").startswith("✓")
        for position in range(0, len(room.walk.steps), 5):
            room.walk.go_to(position)
            assert says("stepSentence")
    assert not room.grab().isNull()


def test_that_the_tick_says_what_was_compared(qtbot, room, says, choose):
    qtbot.waitUntil(lambda: says("differencesCheck") != "")
    text = says("differencesCheck")
    assert text.startswith("✓ Finite differences: all 17 gradients equal, largest deviation ")
    assert text.endswith(("· 10⁻¹¹", "· 10⁻¹²", "· 10⁻¹⁰"))
    choose("networkSizes", (3, 4, 3))
    qtbot.waitUntil(lambda: "all 31 gradients equal" in says("differencesCheck"))


def test_that_an_example_of_zeros_is_checked_too(qtbot, room, part, says):
    for name in ("exampleInput1", "exampleInput2"):
        part(room, QDoubleSpinBox, name).setValue(0.0)
    assert says("differencesCheck").startswith("✓")
    part(room, QCheckBox, "networkBias").click()
    qtbot.waitUntil(lambda: "12" in says("differencesCheck"))  # so many weights are left
    assert says("differencesCheck").startswith("✓")
    assert not any(step.result.value for step in room.walk.steps if step.kind is StepKind.SUM)


@pytest.mark.keras
def test_that_tensorflow_agrees_when_asked_and_then_by_itself(qtbot, room, click, says, part):
    part(room, QPushButton, "checkWithTensorflow").setFocus()
    click("checkWithTensorflow")
    assert part(room, QProgressBar, "tensorflowProgress").isVisible()
    assert room.window().focusWidget().objectName() == "stepSlider"
    room.walk.go_to(room.walk.position + 1)  # the room goes on meanwhile
    qtbot.waitUntil(lambda: says("tensorflowCheck").startswith("✓"), timeout=3 * LONG)  # it may have to load
    assert "TensorFlow: all 17 gradients equal" in says("tensorflowCheck")
    assert not part(room, QPushButton, "checkWithTensorflow").isVisible()
    assert room.minimumSizeHint().width() <= LITTLE[0]
    assert room.minimumSizeHint().height() <= LITTLE[1]
    part(room, QDoubleSpinBox, "exampleInput1").setValue(0.2)
    qtbot.waitUntil(lambda: not room.is_busy, timeout=LONG)
    qtbot.waitUntil(lambda: says("tensorflowCheck").startswith("✓"), timeout=LONG)


def test_that_a_digit_network_shows_the_drawing(room, drawing, choose, says, part):
    drawing.take(ink(12), 1)
    choose("networkSizes", (784, 128, 10))
    assert says("pictureSource") == "Your drawing"
    assert room.walk.step.example.label == 1
    assert np.array_equal(room.walk.step.example.inputs.reshape(28, 28) * 255, ink(12))
    assert room.walk.step.learning_rate == 0.01
    assert len(room.walk.steps) < 60
    assert "compared" in says("differencesCheck")
    assert part(room, QSpinBox, "followedNeuron").maximum() == 128


def test_that_a_new_drawing_is_taken_over(qtbot, room, drawing, choose):
    drawing.take(ink(12), 1)
    choose("networkSizes", (784, 16, 10))
    drawing.take(ink(8), 7)
    qtbot.waitUntil(lambda: room.walk.step.example.label == 7, timeout=LONG)
    room.hide()
    drawing.take(ink(4), 3)
    assert room.walk.step.example.label == 7
    room.show()
    qtbot.waitUntil(lambda: room.walk.step.example.label == 3, timeout=LONG)


def test_that_without_a_drawing_a_test_image_is_shown(room, choose, says, click, qtbot):
    choose("networkSizes", (784, 16, 10))
    assert says("pictureSource") == "A test image"
    before = room.walk.step.example.inputs
    click("nextExample")
    qtbot.waitUntil(lambda: not np.array_equal(room.walk.step.example.inputs, before), timeout=LONG)


def test_that_neurons_of_a_large_network_are_chosen_by_number_and_by_click(
    qtbot, room, drawing, choose, part
):
    drawing.take(ink(12), 1)
    choose("networkSizes", (784, 16, 10))
    go_to(room, StepKind.SUM)
    part(room, QSpinBox, "followedNeuron").setValue(6)
    assert room.walk.focus.neurons[0] == (5,)
    assert room.walk.current.place.neuron == 5
    part(room, QComboBox, "followedOutput").setCurrentIndex(4)
    assert room.walk.focus.neurons[1] == (4,)
    diagram = room.findChild(NetworkDiagram)
    node = next(node for node in diagram.places.nodes if node[0] == 1 and node[1] != 5)
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=diagram.places.nodes[node].toPoint())
    assert room.walk.focus.neurons[0] == (node[1],)
    assert part(room, QSpinBox, "followedNeuron").value() == node[1] + 1


def test_that_a_click_on_a_neuron_goes_to_its_sum(qtbot, room):
    diagram = room.findChild(NetworkDiagram)
    spot = diagram.places.nodes[2, 1].toPoint()
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=spot)
    assert (room.walk.current.kind, room.walk.current.place.layer) == (StepKind.SUM, 2)
    room.walk.go_to_phase(Phase.BACKWARD)
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=diagram.places.nodes[1, 0].toPoint())
    assert (room.walk.current.kind, room.walk.current.place.neuron) == (StepKind.BY_SUM, 0)
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert room.walk.current.kind is StepKind.BY_SUM


def test_that_the_diagram_knows_no_more_than_was_computed(room):
    walk = room.walk
    walk.go_to(0)
    state = diagram_state(walk)
    assert state.values == {(0, 0), (0, 1)}
    assert not state.sums
    go_to(room, StepKind.ACTIVATION)
    assert (1, 0) in diagram_state(walk).values
    assert (1, 1) not in diagram_state(walk).sums
    go_to(room, StepKind.LOSS)
    assert diagram_state(walk).loss_known
    assert not diagram_state(walk).gradients
    go_to(room, StepKind.WEIGHT_GRADIENT)
    state = diagram_state(walk)
    assert state.active_edges == {(2, 0, 0)}
    assert state.backward
    go_to(room, StepKind.NEW_LOSS)
    assert diagram_state(walk).learned


def test_that_each_step_looks_different_in_both_themes(room, theme):
    diagram = room.findChild(NetworkDiagram)
    pictures = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        for position in (2, 3, 25):
            room.walk.go_to(position)
            pictures.append(diagram.grab().toImage())
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[place + 1 :])


def test_that_too_long_steps_end_in_a_sentence(room, choose, click, says):
    choose("networkEnding", Ending.LINEAR_SQUARED_ERROR)
    choose("backpropagationRate", 10.0)
    for _ in range(60):
        click("learnManyTimes")
        if "beyond all bounds" in says("walkHint"):
            break
    assert "smaller learning rate" in says("walkHint")
    assert np.isfinite(room.walk.step.way.loss)
    choose("backpropagationRate", 0.01)
    click("newWeights")
    assert "Press →" in says("walkHint")


def test_that_it_fits_into_the_smallest_window(room, choose):
    room.resize(*LITTLE)
    for sizes in SIZES:
        choose("networkSizes", sizes)
        smallest = room.minimumSizeHint()
        assert smallest.width() <= LITTLE[0]
        assert smallest.height() <= LITTLE[1]


def test_that_words_lead_to_the_glossary(qtbot, room, part):
    with qtbot.waitSignal(room.term_wanted) as asked:
        part(room, QLabel, "walkHint").linkActivated.emit("term:gradient")
    assert asked.args == ["gradient"]


def test_that_all_texts_follow_the_language(room, shouting, says, part):
    shouting.start()
    assert says("walkHint").startswith("[")
    assert says("stepSentence").startswith("[")
    assert part(room, QPushButton, "nextStep").text() == "[Next →]"
    assert room.findChild(StepList).model().index(0).data(Qt.ItemDataRole.UserRole) == "[The example]"


def test_that_numbers_follow_the_language(room, says):
    QLocale.setDefault(QLocale("tr"))
    room.retranslate()
    room.walk.go_to(room.walk.position + 1)
    assert "max(0; z₁)" in says("stepFormula")
    assert "max(0; 0,908)" in says("stepFormula")
