import numpy as np
import pytest

from trainer.activations import ActivationName
from trainer.data.sources import load_image_set
from trainer.learning.ledger import dead_share, layer_of, ledger_config, relative_costs
from trainer.networks.from_scratch_layers import MaxoutLayer
from trainer.networks.layers import Dense
from trainer.training.result import Outcome
from trainer.training.trial import Trial, run_trial


@pytest.fixture(scope="module")
def relu_trial() -> Trial:
    return run_trial(ledger_config(ActivationName.RELU), lambda _event: None)


def test_that_costs_are_measured_once_for_all_functions_and_compared_with_relu() -> None:
    costs = relative_costs()
    assert set(costs) == set(ActivationName)
    assert costs[ActivationName.RELU] == 1
    assert all(0 < cost < 1000 for cost in costs.values())
    assert costs[ActivationName.ELU] > costs[ActivationName.MAXOUT]
    assert relative_costs() is costs


def test_that_the_clock_times_the_layers_that_networks_are_made_of() -> None:
    values = np.array([[1.0, -2.0], [3.0, 0.5]], np.float32)
    maxout = layer_of(ActivationName.MAXOUT)
    assert isinstance(maxout, MaxoutLayer)
    np.testing.assert_array_equal(maxout.forward(values, training=True), [[3, 0.5], [3, 0.5]])
    relu = layer_of(ActivationName.RELU)
    np.testing.assert_array_equal(relu.forward(values, training=True), [[1, 0], [3, 0.5]])
    np.testing.assert_array_equal(relu.backward(values), [[1, 0], [3, 0.5]])


def test_that_all_small_trainings_are_alike_but_for_the_function() -> None:
    for name in ActivationName:
        config = ledger_config(name)
        hidden = [layer for layer in config.network.layers[:-1] if isinstance(layer, Dense)]
        assert {layer.activation for layer in hidden} == {name}
        assert config.changed(network=ledger_config(ActivationName.RELU).network) == ledger_config(
            ActivationName.RELU
        )


def test_that_the_small_training_learns_within_seconds(relu_trial: Trial) -> None:
    assert relu_trial.outcome is Outcome.COMPLETED
    accuracy = relu_trial.history.epochs[-1].validation_accuracy
    assert accuracy is not None
    assert accuracy > 0.6


def test_that_dead_relu_units_are_those_that_are_silent_for_all_images(relu_trial: Trial) -> None:
    images = load_image_set("mnist").train_images[:500]
    first, first_bias, second, second_bias, *_ = relu_trial.network.weights()
    values = np.maximum(images.reshape(500, -1).astype(np.float32) / 255 @ first + first_bias, 0)
    others = np.maximum(values @ second + second_bias, 0)
    silent = np.concatenate([(values == 0).all(axis=0), (others == 0).all(axis=0)])
    assert dead_share(relu_trial) == pytest.approx(silent.mean())
    assert dead_share(relu_trial) == pytest.approx(relu_trial.network.dead_units(images))


def test_that_linear_and_maxout_units_never_die() -> None:
    for name in (ActivationName.LINEAR, ActivationName.MAXOUT):
        config = ledger_config(name)
        config = config.changed(
            data=config.data.changed(training_images=200), stopping=config.stopping.changed(epochs=1)
        )
        assert dead_share(run_trial(config, lambda _event: None)) == 0
