"""The ready-made trainings."""

import pytest

from trainer import TrainingConfig, preset, preset_names
from trainer.errors import ConfigError
from trainer.networks.layers import ActivationName
from trainer.presets import describe

COUNTS = {
    "course-mlp": 109_386,
    "base-adam": 101_770,
    "base-sgd": 101_770,
    "dropout": 101_770,
    "batch-normalization": 102_282,
    "batch-normalization-dropout": 110_154,
    "numpy-mlp": 101_770,
    "cnn": 121_930,
    "quick-cnn": 64_666,
}


def test_that_the_simplest_preset_comes_first():
    assert preset_names()[0] == "course-mlp"
    assert {*COUNTS, "digit-reader"} == set(preset_names())


@pytest.mark.parametrize("name", COUNTS)
def test_how_many_parameters_a_preset_has(name):
    assert preset(name).network.parameters == COUNTS[name]


@pytest.mark.parametrize("name", preset_names())
def test_that_a_preset_carries_its_own_name_and_survives_json(name):
    assert preset(name).preset == name
    assert TrainingConfig.from_json(preset(name).to_json()) == preset(name)
    assert describe(name).title
    assert describe(name).purpose.endswith(".")


def test_that_the_quick_network_computes_less_than_a_quarter_of_the_small_one():
    assert 4 * preset("quick-cnn").network.multiply_adds < preset("cnn").network.multiply_adds


def test_that_the_quick_network_follows_the_small_one():
    names = preset_names()
    assert names.index("quick-cnn") == names.index("cnn") + 1


@pytest.mark.keras
@pytest.mark.parametrize("name", preset_names())
def test_that_keras_counts_the_same_parameters(name):
    from trainer.networks.keras_network import build

    assert build(preset(name).network, name).count_params() == preset(name).network.parameters


def test_that_an_unknown_preset_is_answered_with_the_nearest():
    with pytest.raises(ConfigError, match=r"no preset “course-mpl”. Nearest known: course-mlp"):
        preset("course-mpl")


@pytest.mark.parametrize("name", ["digit-reader", "quick-cnn"])
def test_that_linear_layers_before_batch_normalization_stay_linear(name):
    network = preset(name).network
    assert network.hidden_activation is ActivationName.RELU
    assert network.with_hidden_activation(ActivationName.RELU) == network
    tanh = network.with_hidden_activation(ActivationName.TANH)
    assert tanh.hidden_activation is ActivationName.TANH
    assert tanh.layers[0] == network.layers[0]
