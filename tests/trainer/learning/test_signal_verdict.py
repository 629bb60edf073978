from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.learning.signal import SignalProbe
from trainer.learning.signal_settings import ELEMENTWISE, SignalSetting, Start
from trainer.learning.signal_verdict import (
    DEAD,
    FADED,
    GROWN,
    Health,
    Reason,
    remedies,
    suited_start,
    verdict,
)
from trainer.networks.layers import ActivationName

PROBE = SignalProbe()
DEEP = {"depth": 30, "width": 128}


def report(**values):
    return PROBE.measure(SignalSetting(**{**DEEP, **values}))


def altered(base, first=None, last=None):
    """``base`` with some numbers of its first and its last layer replaced."""
    layers = list(base.layers)
    layers[0] = replace(layers[0], **(first or {}))
    layers[-1] = replace(layers[-1], **(last or {}))
    return replace(base, layers=tuple(layers))


@pytest.fixture(scope="module")
def healthy():
    found = report(activation=ActivationName.TANH, start=Start.GLOROT, depth=5)
    even = {"contrast": 1.0, "blame": 1.0}
    return altered(found, even, even)


@pytest.mark.parametrize("seed", range(4))
def test_that_he_keeps_a_relu_network_of_30_layers_alive(seed):
    found = report(activation=ActivationName.RELU, start=Start.HE, seed=seed)
    spreads = [each.spread for each in found.layers]
    assert max(spreads) < 5 * min(spreads)
    assert verdict(found).health is Health.HEALTHY


@pytest.mark.parametrize(
    ("activation", "start"), [(ActivationName.TANH, Start.GLOROT), (ActivationName.SELU, Start.LECUN)]
)
def test_that_each_function_lives_with_the_weights_made_for_it(activation, start):
    assert suited_start(activation) is start
    assert verdict(report(activation=activation, start=start)).health is Health.HEALTHY


@pytest.mark.parametrize("activation", ELEMENTWISE)
def test_that_small_random_weights_vanish(activation):
    found = verdict(report(activation=activation, start=Start.SMALL, spread=0.01))
    assert found.health is Health.VANISHING
    assert found.contrast < FADED


def test_that_sigmoid_vanishes_whatever_the_usual_weights():
    for start in (Start.GLOROT, Start.HE, Start.LECUN):
        assert verdict(report(activation=ActivationName.SIGMOID, start=start)).health is Health.VANISHING


@pytest.mark.parametrize("activation", [ActivationName.LINEAR, ActivationName.RELU, ActivationName.ELU])
def test_that_too_large_weights_explode(activation):
    found = verdict(report(activation=activation, start=Start.LARGE, spread=0.5))
    assert (found.health, found.reason) == (Health.EXPLODING, Reason.SIGNAL_GROWS)
    assert found.contrast > GROWN
    assert found.gradient > GROWN


def test_that_tanh_hides_large_weights_from_the_signal_but_not_from_the_gradient():
    found = verdict(report(activation=ActivationName.TANH, start=Start.LARGE, spread=0.5))
    assert (found.health, found.reason) == (Health.EXPLODING, Reason.GRADIENT_GROWS)
    assert FADED < found.contrast < GROWN


@pytest.mark.parametrize("depth", [1, 20])
@pytest.mark.parametrize("activation", [ActivationName.RELU, ActivationName.SIGMOID])
def test_that_equal_weights_learn_nothing(activation, depth):
    found = verdict(report(activation=activation, start=Start.ZEROS, depth=depth))
    assert (found.health, found.reason) == (Health.VANISHING, Reason.NO_SIGNAL)


def test_that_an_overflow_is_an_explosion_at_the_layer_where_it_happens():
    large = report(activation=ActivationName.LINEAR, start=Start.LARGE, spread=2.0, depth=50)
    found = verdict(large)
    assert (found.health, found.reason) == (Health.EXPLODING, Reason.OVERFLOW)
    assert np.isfinite(large.layers[found.layer - 2].contrast)
    assert not np.isfinite(large.layers[found.layer - 1].contrast)


def test_that_a_narrow_deep_relu_network_can_die():
    found = [
        verdict(report(activation=ActivationName.RELU, start=Start.HE, width=8, depth=50, seed=seed))
        for seed in range(12)
    ]
    dead = [each for each in found if each.health is Health.DEAD]
    assert dead
    assert all(each.dead >= DEAD for each in dead)


def test_that_one_layer_is_called_healthy():
    found = verdict(report(activation=ActivationName.SIGMOID, depth=1))
    assert (found.health, found.reason) == (Health.HEALTHY, Reason.ONE_LAYER)


@pytest.mark.parametrize(
    ("first", "last", "health", "reason"),
    [
        ({}, {}, Health.HEALTHY, Reason.STEADY),
        ({}, {"contrast": 0.0101}, Health.HEALTHY, Reason.STEADY),
        ({}, {"contrast": 0.0099}, Health.VANISHING, Reason.SIGNAL_FADES),
        ({"blame": 0.0099}, {}, Health.VANISHING, Reason.GRADIENT_FADES),
        ({}, {"contrast": 99.0}, Health.HEALTHY, Reason.STEADY),
        ({}, {"contrast": 101.0}, Health.EXPLODING, Reason.SIGNAL_GROWS),
        ({"blame": 101.0}, {}, Health.EXPLODING, Reason.GRADIENT_GROWS),
        ({"blame": float("inf")}, {}, Health.EXPLODING, Reason.OVERFLOW),
        ({}, {"contrast": float("inf")}, Health.EXPLODING, Reason.OVERFLOW),
        ({}, {"dead": 0.66}, Health.HEALTHY, Reason.STEADY),
        ({}, {"dead": 0.67}, Health.DEAD, Reason.UNITS_DIE),
        ({"dead": 0.67}, {}, Health.DEAD, Reason.UNITS_DIE),
    ],
)
def test_where_the_border_of_each_verdict_lies(healthy, first, last, health, reason):
    found = verdict(altered(healthy, first, last))
    assert (found.health, found.reason) == (health, reason)


chosen = st.builds(
    SignalSetting,
    depth=st.integers(1, 50),
    width=st.sampled_from([8, 16, 64]),
    activation=st.sampled_from(ELEMENTWISE),
    start=st.sampled_from(Start),
    spread=st.sampled_from([0.005, 0.01, 0.1, 0.5, 2.0]),
    batch_normalization=st.booleans(),
    seed=st.integers(0, 3),
)


@given(chosen)
@settings(max_examples=40, deadline=None)
def test_that_every_network_gets_a_verdict_without_a_warning(setting):
    found = verdict(PROBE.measure(setting))
    assert found.contrast >= 0
    assert found.gradient >= 0
    assert 1 <= found.layer <= setting.depth


@given(chosen)
@settings(max_examples=40, deadline=None)
def test_that_no_remedy_is_the_setting_itself_or_comes_twice(setting):
    ideas = [each.setting for each in remedies(setting)]
    assert setting not in ideas
    assert len(set(ideas)) == len(ideas)
    assert all(each.seed == setting.seed for each in ideas)


@given(chosen)
@settings(max_examples=15, deadline=None)
def test_that_some_remedy_helps_every_sick_network(setting):
    if verdict(PROBE.measure(setting)).health is Health.HEALTHY:
        return
    helping = (idea for idea in remedies(setting) if is_healthy(idea.setting))
    assert next(helping, None) is not None


def is_healthy(setting):
    return verdict(PROBE.measure(setting)).health is Health.HEALTHY
