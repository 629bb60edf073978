"""Single weights and biases: each is named, found and changed alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.activations import ActivationName
from trainer.errors import ConfigError
from trainer.learning.backpropagation import LearningStep
from trainer.learning.backpropagation_examples import new_network, small_example
from trainer.learning.backpropagation_symbols import Names
from trainer.learning.dense_network import Ending
from trainer.learning.parameters import Parameter, changed, parameters_of, quantity_of

sizes = st.sampled_from([(2, 3, 2), (3, 4, 3), (2, 3, 3, 2)])


def network(sizes, *, has_bias=True):
    return new_network(sizes, ActivationName.TANH, Ending.SOFTMAX_CROSS_ENTROPY, has_bias=has_bias, seed=1)


def names(network):
    return Names(LearningStep(network, small_example(network.sizes[0], network.sizes[-1], 0), 0.1))


@given(sizes, st.booleans())
def test_that_every_number_is_listed_once_under_a_name_of_its_own(sizes, has_bias):
    found = parameters_of(network(sizes, has_bias=has_bias))
    assert len(set(found)) == len(found) == network(sizes, has_bias=has_bias).parameter_count
    symbols = [quantity_of(names(network(sizes, has_bias=has_bias)), each).symbol for each in found]
    assert len(set(symbols)) == len(symbols)


@given(sizes, st.data(), st.floats(-9, 9))
def test_that_a_change_changes_one_number_only(sizes, data, value):
    before = network(sizes)
    parameter = data.draw(st.sampled_from(parameters_of(before)))
    after = changed(before, parameter, value)
    assert quantity_of(names(after), parameter).value == value
    differing = sum(
        int((old != new).sum()) for old, new in zip(before.parameters, after.parameters, strict=True)
    )
    assert differing == (quantity_of(names(before), parameter).value != value)


def test_that_the_loss_follows_a_weight_as_its_gradient_says():
    before, example = network((2, 3, 2)), small_example(2, 2, 0)
    parameter = Parameter(2, 1, 0)
    step = LearningStep(before, example, 0.1)
    weight, gradient = before.weights[1][0, 1], step.way_back.by_weights[1][0, 1]
    after = LearningStep(changed(before, parameter, weight + 1e-6), example, 0.1)
    assert (after.way.loss - step.way.loss) / 1e-6 == pytest.approx(gradient, abs=1e-4)


def test_that_a_network_without_biases_has_none_to_change():
    bare = network((2, 3, 2), has_bias=False)
    for act in (
        lambda: changed(bare, Parameter(1, 0), 1.0),
        lambda: quantity_of(names(bare), Parameter(1, 0)),
    ):
        with pytest.raises(LookupError):
            act()


def test_that_an_endless_weight_is_refused():
    with pytest.raises(ConfigError):
        changed(network((2, 3, 2)), Parameter(1, 0, 0), np.inf)
