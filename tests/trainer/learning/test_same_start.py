"""The same start for several activations."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer import preset
from trainer.config import DataConfig, Engine, StoppingConfig
from trainer.learning.same_start import (
    CANDIDATES,
    EPOCHS,
    Entrant,
    dense_part,
    ranking,
    small_training,
    trainings,
)
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName
from trainer.presets import preset_names
from trainer.training.numpy_engine import NumpyNetwork
from trainer.training.trial import run_trial

THREE = (ActivationName.SIGMOID, ActivationName.RELU, ActivationName.GELU)


@pytest.mark.parametrize("name", preset_names())
def test_that_any_preset_can_be_trained_again_without_tensorflow(name):
    original = preset(name)
    for config, activation in zip(trainings(original, THREE), THREE, strict=True):
        assert config.engine is Engine.NUMPY
        assert config.network.hidden_activation is activation
        assert config.seed == original.seed
        assert config.stopping.epochs == EPOCHS
        assert config.data.training_images <= 4000
        assert config.learning.optimizer is original.learning.optimizer
        NumpyNetwork(config)


@pytest.mark.parametrize("name", preset_names())
def test_that_all_of_them_begin_with_the_same_weights(name):
    beginnings = [NumpyNetwork(config).weights() for config in trainings(preset(name), CANDIDATES)]
    for other in beginnings[1:]:
        for mine, first in zip(other, beginnings[0], strict=True):
            np.testing.assert_array_equal(mine, first)


def test_that_a_dense_network_stays_as_it_is():
    for name in ("course-mlp", "batch-normalization-dropout"):
        assert dense_part(preset(name).network) == preset(name).network


def test_that_of_a_convolutional_network_the_dense_layers_remain():
    layers = dense_part(preset("cnn").network).layers
    assert [each.kind for each in layers] == ["flatten", "dropout", "dense", "dense"]
    assert layers[2].units == 64


def test_that_a_network_without_hidden_layers_gets_one():
    layers = (kinds.Convolution(filters=4), kinds.GlobalAveragePooling())
    network = preset("cnn").network.changed(layers=(*layers, preset("cnn").network.layers[-1]))
    found = dense_part(network).layers
    assert [each.kind for each in found] == ["flatten", "dense", "dense"]


def test_that_only_the_activation_makes_the_difference():
    config = small_training().changed(data=DataConfig(training_images=200), stopping=StoppingConfig(epochs=1))
    first, again = (run_trial(config, lambda _event: None) for _ in range(2))
    assert first.validation == again.validation
    other = config.changed(network=config.network.with_hidden_activation(ActivationName.SIGMOID))
    assert run_trial(other, lambda _event: None).validation != first.validation


@given(st.lists(st.floats(0, 1), min_size=2, max_size=5))
def test_that_best_and_worst_are_the_ends(accuracies):
    found = ranking([Entrant(*each) for each in zip(CANDIDATES, accuracies, strict=False)], 1000)
    assert found.best.accuracy == max(accuracies)
    assert found.worst.accuracy == min(accuracies)
    assert found.spread == pytest.approx(max(accuracies) - min(accuracies))


def test_that_a_small_difference_is_not_sold_as_one():
    relu, tanh = ActivationName.RELU, ActivationName.TANH
    assert ranking([Entrant(relu, 0.92), Entrant(tanh, 0.91)], 1000).is_close
    assert not ranking([Entrant(relu, 0.92), Entrant(tanh, 0.85)], 1000).is_close


def test_that_one_that_diverged_is_last_and_that_nobody_wins_alone():
    relu, tanh = Entrant(ActivationName.RELU, 0.9), Entrant(ActivationName.TANH, None)
    found = ranking([tanh, relu], 1000)
    assert (found.best, found.worst, found.spread) == (relu, tanh, None)
    assert not found.is_close
    assert ranking([relu], 1000) is None
    assert ranking([tanh, tanh], 1000) is None
