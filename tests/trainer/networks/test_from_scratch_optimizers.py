"""The five optimisers written out, against Keras' own over many steps."""

import numpy as np
import pytest

from trainer.choices import Optimizer
from trainer.config import LearningConfig
from trainer.networks.from_scratch_optimizers import optimizer_for
from trainer.presets import preset

SHAPES = [(6, 4), (4,), (4, 3), (3,)]
STEPS = 20


def gradients(number: int) -> list[np.ndarray]:
    """Of very different sizes, some of them 0."""
    random = np.random.default_rng(number)
    found = [random.normal(0, 10.0 ** random.integers(-4, 2), shape) for shape in SHAPES]
    found[0][0] = 0
    return [gradient.astype(np.float32) for gradient in found]


def weights() -> list[np.ndarray]:
    random = np.random.default_rng(99)
    return [random.normal(0, 1, shape).astype(np.float32) for shape in SHAPES]


@pytest.mark.keras
@pytest.mark.parametrize("choice", [*Optimizer])
def test_that_twenty_steps_are_those_of_keras(choice):
    from trainer.keras_door import keras
    from trainer.training.keras_engine import _optimizer

    config = preset("base-adam").changed(learning=LearningConfig(optimizer=choice))
    theirs = _optimizer(keras(), config)
    variables = [keras().Variable(array) for array in weights()]
    theirs.build(variables)
    mine = weights()
    ours = optimizer_for(choice, mine)
    for number in range(STEPS):
        rate = 0.01 if number < 10 else 0.003
        theirs.learning_rate.assign(rate)
        theirs.apply(gradients(number), variables)
        ours.step(gradients(number), rate)
        for array, variable in zip(mine, variables, strict=True):
            np.testing.assert_allclose(array, variable.numpy(), rtol=1e-5, atol=1e-5)
            assert array.dtype == np.float32


@pytest.mark.parametrize("choice", [*Optimizer])
def test_that_an_optimiser_taken_up_again_goes_on_as_if_nothing_had_happened(choice):
    whole, halves = weights(), weights()
    first = optimizer_for(choice, whole)
    for number in range(STEPS):
        first.step(gradients(number), 0.01)
    second = optimizer_for(choice, halves)
    for number in range(STEPS // 2):
        second.step(gradients(number), 0.01)
    state = second.state()
    second.step(gradients(0), 1.0)  # the state is a copy: what happens later does not change it
    halves = weights()
    third = optimizer_for(choice, halves)
    for number in range(STEPS // 2):
        third.step(gradients(number), 0.01)
    fourth = optimizer_for(choice, halves)
    fourth.set_state(state)
    for number in range(STEPS // 2, STEPS):
        fourth.step(gradients(number), 0.01)
    for one, other in zip(whole, halves, strict=True):
        np.testing.assert_array_equal(one, other)


def test_that_a_state_of_another_network_is_refused():
    state = optimizer_for(Optimizer.ADAM, weights()).state()
    with pytest.raises(ValueError, match="argument"):
        optimizer_for(Optimizer.ADAM, weights()[:1]).set_state(state)
