"""One step of learning: its numbers, its gradients, its story."""

import math
import re
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.activations import ActivationName
from trainer.errors import ConfigError, DivergedError
from trainer.learning.activation_arithmetic import activation_formula, slope_formula
from trainer.learning.arithmetic import UNSEEN, Listing, Quantity, Sum, Writing
from trainer.learning.backpropagation import LearningStep, forward
from trainer.learning.backpropagation_check import (
    CheckMethod,
    GradientCheck,
    check_by_finite_differences,
    check_by_tensorflow,
)
from trainer.learning.backpropagation_examples import new_network, one_hot, picture_example, small_example
from trainer.learning.backpropagation_records import Focus, Phase, StepKind
from trainer.learning.backpropagation_steps import all_steps, first_focus, first_step, same_place
from trainer.learning.dense_network import HIDDEN_ACTIVATIONS, DenseNetwork, Ending, Example

EXACT = Writing(lambda number: repr(float(number)).replace("-", "−"), str, str)


@st.composite
def learning_steps(draw):
    """A learning step of random sizes, activation, ending and numbers, with and without biases."""
    sizes = draw(st.lists(st.integers(1, 6), min_size=2, max_size=4))
    endings = [ending for ending in Ending if sizes[-1] > 1 or not ending.picks_a_class]
    ending = draw(st.sampled_from(endings))
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    spread = draw(st.sampled_from([0.1, 0.7, 1.5]))
    network = DenseNetwork(
        weights=tuple(random.normal(0, spread, shape) for shape in pairwise(sizes)),
        biases=tuple(random.normal(0, spread, size) for size in sizes[1:]) if draw(st.booleans()) else None,
        activation=draw(st.sampled_from(HIDDEN_ACTIVATIONS)),
        ending=ending,
    )
    label = int(random.integers(sizes[-1]))
    target = one_hot(label, sizes[-1]) if ending.picks_a_class else random.uniform(0, 1, sizes[-1])
    return LearningStep(network, Example(random.uniform(-1, 1, sizes[0]), target), 0.1)


def digit_step(sizes=(784, 16, 10), ending=Ending.SOFTMAX_CROSS_ENTROPY):
    """A learning step on a picture, here a bar of ink."""
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 12:16] = 255
    network = new_network(sizes, ActivationName.RELU, ending, has_bias=True, seed=1)
    return LearningStep(network, picture_example(image, 1), 0.01)


def by_hand():
    """Numbers that were computed with paper and pencil."""
    network = DenseNetwork(
        weights=(np.array([[0.5, -1.0]]), np.array([[2.0], [1.0]])),
        biases=(np.array([0.0, 0.5]), np.array([0.1])),
        activation=ActivationName.RELU,
        ending=Ending.LINEAR_SQUARED_ERROR,
    )
    return LearningStep(network, Example(np.array([1.0]), np.array([1.0])), 0.5)


def computed(text):
    """What Python makes of a formula with numbers."""
    plain = text.replace("−", "-").replace("·", "*").replace("²", "**2")
    assert UNSEEN not in plain
    names = {
        "exp": math.exp,
        "ln": math.log,
        "tanh": math.tanh,
        "max": max,
        "σ": lambda x: 1 / (1 + math.exp(-x)),
        "Φ": lambda x: math.erfc(-x / math.sqrt(2)) / 2,
        "φ": lambda x: math.exp(-(x**2) / 2) / math.sqrt(2 * math.pi),
    }
    return eval(plain, {"__builtins__": {}}, names)  # numbers and the signs above only


def test_that_a_step_equals_the_one_on_paper():
    step = by_hand()
    assert step.way.sums[0].tolist() == [0.5, -0.5]
    assert step.way.values[1].tolist() == [0.5, 0.0]
    assert step.way.values[2].tolist() == [1.1]
    assert step.way.loss == pytest.approx(0.01)
    assert step.way_back.by_sums[1] == pytest.approx([0.2])
    assert step.way_back.by_weights[1].ravel() == pytest.approx([0.1, 0.0])
    assert step.way_back.by_values[0] == pytest.approx([0.4, 0.2])
    assert step.way_back.by_weights[0].ravel() == pytest.approx([0.4, 0.0])
    assert step.learned.weights[0].ravel() == pytest.approx([0.3, -1.0])
    assert step.learned.weights[1].ravel() == pytest.approx([1.95, 1.0])


@settings(max_examples=150, deadline=None)
@given(learning_steps())
def test_that_gradients_equal_finite_differences(step):
    check = check_by_finite_differences(step)
    assert check.method is CheckMethod.FINITE_DIFFERENCES
    assert check.compared + check.at_corners == check.in_all == step.network.parameter_count
    assert check.deviation <= 1e-3
    assert check.agrees


def test_that_a_wrong_gradient_is_found():
    step = by_hand()
    step.way_back.by_weights[0][0, 0] += 0.01
    assert not check_by_finite_differences(step).agrees


def test_that_sums_at_a_corner_are_left_out_and_counted():
    network = DenseNetwork(
        weights=(np.ones((1, 1)), np.ones((1, 1))),
        biases=(np.zeros(1), np.zeros(1)),
        activation=ActivationName.RELU,
        ending=Ending.LINEAR_SQUARED_ERROR,
    )
    check = check_by_finite_differences(LearningStep(network, Example(np.zeros(1), np.ones(1)), 0.1))
    assert (check.compared, check.at_corners, check.in_all) == (3, 1, 4)
    assert check.agrees


@pytest.mark.parametrize("ending", Ending)
def test_that_a_large_network_is_checked_in_part(ending):
    check = check_by_finite_differences(digit_step(ending=ending))
    assert 15 <= check.compared + check.at_corners <= 30
    assert check.in_all == 784 * 16 + 16 + 16 * 10 + 10
    assert check.agrees


@pytest.mark.keras
@settings(max_examples=30, deadline=None)
@given(learning_steps())
def test_that_gradients_equal_tensorflow(step):
    check = check_by_tensorflow(step)
    assert check.compared == step.network.parameter_count
    assert check.deviation <= 1e-5
    assert check.agrees


@pytest.mark.keras
def test_that_the_gradients_of_a_digit_equal_tensorflow():
    assert check_by_tensorflow(digit_step((784, 128, 10))).deviation <= 1e-5


@pytest.mark.parametrize(("deviation", "agrees"), [(1e-6, True), (1e-4, False)])
def test_that_tensorflow_has_to_agree_more_closely(deviation, agrees):
    found = {
        method: GradientCheck(method=method, compared=1, in_all=1, at_corners=0, deviation=deviation)
        for method in CheckMethod
    }
    assert found[CheckMethod.AUTOMATIC_DIFFERENTIATION].agrees is agrees
    assert found[CheckMethod.FINITE_DIFFERENCES].agrees


@settings(max_examples=150, deadline=None)
@given(learning_steps())
def test_that_every_formula_comes_to_its_result(step):
    for each in all_steps(step, Focus.whole(step.network)):
        if each.result is None:
            continue
        assert computed(each.arithmetic.numbers(EXACT)) == pytest.approx(
            each.result.value, rel=1e-6, abs=1e-9
        )
        if isinstance(each.arithmetic, Sum):
            assert each.arithmetic.value == pytest.approx(each.result.value, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("ending", Ending)
def test_that_sums_of_a_large_network_add_up_with_what_they_leave_out(ending):
    step = digit_step(ending=ending)
    sums = [each for each in all_steps(step, first_focus(step)) if isinstance(each.arithmetic, Sum)]
    assert any(each.arithmetic.rest for each in sums)
    for each in sums:
        assert each.result is not None
        assert each.arithmetic.value == pytest.approx(each.result.value, rel=1e-9, abs=1e-12)


@settings(deadline=None)
@given(st.sampled_from(HIDDEN_ACTIVATIONS), st.floats(-4, 4).filter(lambda z: abs(z) > 1e-6))
def test_that_activations_and_slopes_are_written_as_they_are_computed(name, z):
    from trainer import activations

    before = Quantity("z", z)
    after = Quantity("a", float(activations.value(name, [z])[0]))
    slope = float(activations.derivative(name, [z])[0])
    assert computed(activation_formula(name, before).numbers(EXACT)) == pytest.approx(after.value, abs=1e-9)
    assert computed(slope_formula(name, before, after).numbers(EXACT)) == pytest.approx(slope, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(learning_steps())
def test_that_every_number_of_a_small_network_is_told_once(step):
    steps = all_steps(step, Focus.whole(step.network))
    count = {kind: sum(each.kind is kind for each in steps) for kind in StepKind}
    weights = sum(array.size for array in step.network.weights)
    neurons = sum(step.network.sizes[1:])
    biases = 0 if step.network.biases is None else neurons
    assert (
        count[StepKind.PRODUCT] == count[StepKind.WEIGHT_GRADIENT] == count[StepKind.WEIGHT_UPDATE] == weights
    )
    assert count[StepKind.BIAS_GRADIENT] == count[StepKind.BIAS_UPDATE] == biases
    assert count[StepKind.SUM] == count[StepKind.BY_SUM] == neurons
    assert count[StepKind.INPUT] == count[StepKind.LOSS] == count[StepKind.NEW_LOSS] == 1
    assert len({(each.kind, each.place) for each in steps}) == len(steps)


@settings(max_examples=60, deadline=None)
@given(learning_steps())
def test_that_the_story_goes_forward_then_backward_then_changes_the_weights(step):
    phases = [each.kind.phase for each in all_steps(step, Focus.whole(step.network))]
    assert phases == sorted(phases, key=list(Phase).index)
    assert set(phases) == set(Phase)


@pytest.mark.parametrize("sizes", [(784, 16, 10), (784, 128, 10), (784, 32, 16, 10)])
def test_that_a_large_network_is_told_in_some_dozens_of_steps(sizes):
    step = digit_step(sizes)
    steps = all_steps(step, first_focus(step))
    assert len(steps) < 70
    assert StepKind.PRODUCT not in {each.kind for each in steps}
    others = next(each for each in steps if each.kind is StepKind.OTHER_UPDATES)
    updates = sum(each.kind in (StepKind.WEIGHT_UPDATE, StepKind.BIAS_UPDATE) for each in steps)
    assert others.sentence.values["count"] == step.network.parameter_count - updates


def test_that_the_chosen_neurons_are_followed():
    step = digit_step()
    steps = all_steps(step, Focus.path(step.network, 5, 7))
    assert {each.place.neuron for each in steps if each.place.layer == 1} == {None, 5}
    assert {each.place.neuron for each in steps if each.place.layer == 2} == {None, 7}
    assert any((each.kind, each.place.source) == (StepKind.WEIGHT_GRADIENT, 5) for each in steps)
    assert "∂L/∂s₇" in {each.result.symbol for each in steps if each.result}


def test_that_a_listing_shows_numbers_and_computes_nothing():
    step = digit_step()
    first = all_steps(step, first_focus(step))[0]
    assert isinstance(first.arithmetic, Listing)
    assert first.lines(EXACT)[0].endswith(UNSEEN)
    assert "784" in first.sentence.text(EXACT)
    assert "80 of them" in first.sentence.text(EXACT)


def test_that_looking_begins_at_a_neuron_that_passes_something_on():
    network = new_network((2, 3, 2), ActivationName.RELU, Ending.SOFTMAX_CROSS_ENTROPY, has_bias=True, seed=7)
    steps = all_steps(LearningStep(network, small_example(2, 2, 0), 0.5), Focus.whole(network))
    place = first_step(steps)
    assert steps[place].kind is StepKind.SUM
    following = steps[place + 1].result
    assert following is not None
    assert following.value > 0


def test_that_the_same_place_is_found_again_after_a_change():
    step = by_hand()
    steps = all_steps(step, Focus.whole(step.network))
    other = LearningStep(step.learned, step.example, 0.1)
    again = all_steps(other, Focus.whole(other.network))
    assert [same_place(again, each) for each in steps] == list(range(len(steps)))
    bare = DenseNetwork(
        weights=step.network.weights, biases=None, activation=ActivationName.RELU, ending=step.network.ending
    )
    fewer = all_steps(LearningStep(bare, step.example, 0.1), Focus.whole(bare))
    bias = next(each for each in steps if each.kind is StepKind.BIAS_GRADIENT)
    assert fewer[same_place(fewer, bias)].kind.phase is Phase.BACKWARD


@settings(max_examples=60, deadline=None)
@given(learning_steps())
def test_that_a_small_enough_step_never_makes_the_loss_larger(step):
    small = LearningStep(step.network, step.example, 1e-6)
    assert small.new_way.loss <= small.way.loss + 1e-12


def test_that_learning_again_and_again_ends_near_no_loss():
    network = new_network((2, 3, 2), ActivationName.RELU, Ending.SOFTMAX_CROSS_ENTROPY, has_bias=True, seed=7)
    for _ in range(100):
        network = LearningStep(network, small_example(2, 2, 0), 0.5).learned
    assert forward(network, small_example(2, 2, 0)).loss < 0.01


@pytest.mark.parametrize(("rate", "word"), [(0.05, "fall"), (3.0, "rose")])
def test_that_the_last_sentence_says_what_became_of_the_loss(rate, word):
    before = by_hand()
    steps = all_steps(LearningStep(before.network, before.example, rate), Focus.whole(before.network))
    assert word in steps[-1].sentence.text(EXACT)


def test_that_numbers_with_a_decimal_comma_are_told_apart():
    turkish = Writing(lambda number: f"{number:g}".replace(".", ",").replace("-", "−"), str, str)
    formula = activation_formula(ActivationName.LEAKY_RELU, Quantity("z", -0.5))
    assert formula.numbers(turkish) == "max(0,2 · (−0,5); −0,5)"


def test_that_weights_of_a_small_network_have_two_decimals():
    network = new_network((3, 4, 3), ActivationName.TANH, Ending.SIGMOID_SQUARED_ERROR, has_bias=True, seed=3)
    for array in network.parameters:
        assert np.array_equal(array, np.round(array, 2))


def test_that_biases_do_not_change_the_weights_of_a_seed():
    made = [
        new_network((3, 4, 3), ActivationName.TANH, Ending.SIGMOID_SQUARED_ERROR, has_bias=has_bias, seed=3)
        for has_bias in (True, False)
    ]
    assert all(map(np.array_equal, made[0].weights, made[1].weights))
    assert made[1].biases is None


@given(st.integers(2, 5), st.integers(0, 50))
def test_that_the_largest_input_is_the_right_class(inputs, number):
    example = small_example(inputs, inputs, number)
    assert example.label == int(example.inputs.argmax())


def wrong_shapes():
    return {"weights": (np.ones((2, 3)), np.ones((2, 2))), "biases": None}


@pytest.mark.parametrize(
    "change",
    [
        wrong_shapes(),
        {"weights": ()},
        {"weights": (np.full((2, 2), np.nan),), "biases": None},
        {"biases": (np.zeros(2),)},
        {"activation": ActivationName.SOFTMAX},
        {"weights": (np.ones((2, 1)),), "biases": None, "ending": Ending.SOFTMAX_CROSS_ENTROPY},
    ],
)
def test_that_no_wrong_network_can_be_made(change):
    right = {
        "weights": (np.ones((2, 3)), np.ones((3, 2))),
        "biases": None,
        "activation": ActivationName.RELU,
        "ending": Ending.SOFTMAX_CROSS_ENTROPY,
    }
    DenseNetwork(**right)
    with pytest.raises(ConfigError):
        DenseNetwork(**(right | change))


def test_that_nobody_can_change_a_network_afterwards():
    own = np.ones((2, 2))
    network = DenseNetwork(
        weights=(own,), biases=None, activation=ActivationName.RELU, ending=Ending.LINEAR_SQUARED_ERROR
    )
    own[0, 0] = 5
    assert network.weights[0][0, 0] == 1
    with pytest.raises(ValueError, match="read-only"):
        network.weights[0][0, 0] = 5


@pytest.mark.parametrize(
    ("inputs", "target", "rate"),
    [([1.0], [1.0, 0.0], 0.1), ([1.0, 2.0], [0.5, 0.5], 0.1), ([1.0, 2.0], [1.0, 0.0], 0.0)],
)
def test_that_no_wrong_step_can_be_made(inputs, target, rate):
    network = new_network((2, 2), ActivationName.RELU, Ending.SOFTMAX_CROSS_ENTROPY, has_bias=True, seed=0)
    with pytest.raises(ConfigError):
        LearningStep(network, Example(np.array(inputs), np.array(target)), rate)


def test_that_no_neuron_is_followed_that_does_not_exist():
    step = by_hand()
    with pytest.raises(ConfigError):
        Focus.path(step.network, 2, 0)
    with pytest.raises(ConfigError):
        all_steps(step, Focus(((0,), (1,))))


def test_that_numbers_without_end_are_a_sentence_not_a_crash():
    def learn_for_ever(step):
        while True:
            step = LearningStep(step.learned, step.example, step.learning_rate)

    step = by_hand()
    with pytest.raises(DivergedError, match="learning rate"):
        learn_for_ever(LearningStep(step.network, step.example, 1e6))


def test_that_every_sentence_can_be_said():
    for sizes in ((784, 16, 10), (784, 128, 10)):
        step = digit_step(sizes)
        for each in all_steps(step, first_focus(step)):
            assert not re.search(r"[{}]", each.sentence.text(EXACT) + each.kind.heading + each.summary(EXACT))
