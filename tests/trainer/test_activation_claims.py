"""No sentence about a function may contradict the numbers, whatever its parameters are."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.activation_claims import holds, reasons
from trainer.activation_properties import properties
from trainer.activation_records import Claim
from trainer.activations import ActivationName, facts, value
from trainer.learning.ledger import relative_costs

every_function = pytest.mark.parametrize("name", list(ActivationName), ids=str)
X = np.linspace(-30, 30, 60_001)
HALF = np.random.default_rng(3).standard_normal(100_000)
BELL = np.concatenate([HALF, -HALF])
STEP = 1e-6


def outputs(name: ActivationName, x: np.ndarray, parameters: dict[str, float]) -> np.ndarray:
    """For softmax of one number beside another one at 0."""
    if name is ActivationName.SOFTMAX:
        return value(name, np.stack([x, np.zeros_like(x)], axis=-1), **parameters)[:, 0]
    return value(name, x, **parameters)


def slopes(name: ActivationName, x: np.ndarray, parameters: dict[str, float]) -> np.ndarray:
    high, low = outputs(name, x + STEP, parameters), outputs(name, x - STEP, parameters)
    return (high - low) / (2 * STEP)


def is_true(claim: Claim, name: ActivationName, parameters: dict[str, float]) -> bool:  # noqa: C901
    """The claim, judged from values alone, without the derivative and without the stated range."""
    y, mean = outputs(name, X, parameters), outputs(name, BELL, parameters).mean()
    away = X[np.abs(X) > 0.004]
    steep = np.abs(slopes(name, away, parameters))
    relu_mean = np.maximum(BELL, 0).mean()
    match claim:
        case Claim.ZERO_CENTRED:
            return abs(mean) < 0.02
        case Claim.KEEPS_MEAN_AND_VARIANCE:
            return abs(mean) < 0.02 and abs(outputs(name, BELL, parameters).std() - 1) < 0.02
        case Claim.NEVER_NEGATIVE:
            return y.min() >= 0 and mean > 0
        case Claim.POSITIVE_SIDE_WEIGHS_MORE:
            return y.min() < 0 and mean > 0.004
        case Claim.CLOSER_TO_ZERO_THAN_RELU:
            return y.min() < 0 and abs(mean) < relu_mean + 0.01
        case Claim.BETWEEN_0_AND_1:
            return 0 <= y.min() < 0.01 and 0.99 < y.max() <= 1
        case Claim.ANY_NUMBER:
            low, high = outputs(name, np.array([-1e4, 1e4]), parameters)
            return low < -50 and high > 50
        case Claim.ALWAYS_POSITIVE:
            return y.min() > 0
        case Claim.SLOPE_IS_1_EVERYWHERE:
            return np.allclose(steep, 1, atol=1e-6)
        case Claim.SLOPE_IS_1_FOR_POSITIVE:
            return np.allclose(steep[away > 0], 1, atol=1e-6)
        case Claim.SLOPE_AT_MOST_A_QUARTER:
            return steep.max() <= 0.25 + 1e-6
        case Claim.SLOPE_REACHES_1:
            return abs(steep.max() - 1) < 0.01
        case Claim.NO_GRADIENT_FOR_NEGATIVE:
            return steep[away < 0].max() < 1e-6
        case Claim.ALWAYS_SOME_GRADIENT:
            return steep.min() > 0.01 - 1e-6
        case Claim.SOME_GRADIENT_NEAR_ZERO:
            return steep[(away < 0) & (away > -0.5)].min() > 0.01 - 1e-6
        case Claim.SATURATES_AT_BOTH_ENDS:
            return steep[away < -29].max() < 0.01 and steep[away > 29].max() < 0.01
        case Claim.SATURATES_FOR_NEGATIVE:
            return steep[away < -29].max() < 0.01
        case Claim.NO_KINK:
            return np.abs(np.diff(slopes(name, X, parameters))).max() < 0.01
        case Claim.NOT_MONOTONIC:
            return (np.diff(y) < -1e-9).any() and (np.diff(y) > 1e-9).any()
        case Claim.QUICKER_THAN_EXP:
            return relative_costs()[name] < relative_costs()[ActivationName.ELU]
        case Claim.SLOWER_THAN_RELU:
            return relative_costs()[name] > 1


@every_function
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_that_no_sentence_contradicts_the_numbers(name: ActivationName, data: st.DataObject) -> None:
    record = facts(name)
    parameters = data.draw(
        st.fixed_dictionaries(
            {
                each.name: st.integers(round(each.low / each.step), round(each.high / each.step)).map(
                    each.step.__mul__
                )
                for each in record.parameters
            }
        )
    )
    said = {text for texts in reasons(name, **parameters) for text in texts}
    for reason in (*record.plus, *record.minus):
        if reason.text in said:
            for claim in reason.claims:
                assert is_true(claim, name, parameters), (claim, parameters)


@every_function
@pytest.mark.parametrize("claim", list(Claim), ids=str)
def test_that_every_claim_is_judged_alike_from_values_alone(name: ActivationName, claim: Claim) -> None:
    if name is ActivationName.SOFTMAX and claim in (
        Claim.ZERO_CENTRED,
        Claim.KEEPS_MEAN_AND_VARIANCE,
        Claim.NEVER_NEGATIVE,
        Claim.POSITIVE_SIDE_WEIGHS_MORE,
        Claim.CLOSER_TO_ZERO_THAN_RELU,
        Claim.ALWAYS_POSITIVE,
    ):
        return  # its mean depends on how many numbers there are
    if claim in (Claim.QUICKER_THAN_EXP, Claim.SLOWER_THAN_RELU):
        return  # the clock is asked only where a sentence speaks of it
    assert holds(claim, properties(name)) == is_true(claim, name, facts(name).defaults)


def test_that_the_default_parameters_leave_every_function_a_reason_for_and_against() -> None:
    for name in ActivationName:
        plus, minus = reasons(name)
        assert plus, name
        assert minus, name


def test_that_reasons_follow_the_parameters() -> None:
    dies = "No gradient for negative inputs: a neuron that only gets those has died."
    assert dies in reasons(ActivationName.LEAKY_RELU, negative_slope=0.0).minus
    assert dies not in reasons(ActivationName.LEAKY_RELU).minus
    assert not any(
        "zero-centred" in text for text in reasons(ActivationName.LEAKY_RELU, negative_slope=1.0).minus
    )
    assert dies in reasons(ActivationName.MAXOUT, slope_1=0.0).minus
    assert dies in reasons(ActivationName.ELU, alpha=0.0).minus
