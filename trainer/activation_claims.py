"""The sentences of the catalogue, each tied to the numbers that it speaks of.

A sentence is only said where what it claims holds for the parameters that are set: a leaky ReLU with slope
0 has dying neurons, one with slope 1 is zero-centred.
"""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from trainer.activation_functions import Array
from trainer.activation_properties import FLAT_SLOPE, ActivationProperties, properties, slopes
from trainer.activation_records import Claim, Reason
from trainer.activations import ActivationName, facts, value

Holds = Callable[[ActivationProperties], bool]

_RELU_MEAN = 1 / math.sqrt(2 * math.pi)
_CLOSE = 0.005
_FAR_AND_NEAR = (*tuple(float(x) for x in range(-50, 51) if x), -0.5, -0.1, -0.01, 0.01, 0.1, 0.5)
_EXPONENTIALS = frozenset(ActivationName) - {
    ActivationName.LINEAR,
    ActivationName.RELU,
    ActivationName.LEAKY_RELU,
    ActivationName.MAXOUT,
}


class Reasons(NamedTuple):
    """What speaks for a function and against it, as it is set."""

    plus: tuple[str, ...]
    minus: tuple[str, ...]


def reasons(name: ActivationName, **parameters: float) -> Reasons:
    """The sentences about the function ``name`` that are true with these parameters.

    >>> reasons(ActivationName.LEAKY_RELU, negative_slope=1.0).minus
    ('One more number to choose, often for a small gain.',)
    """
    record, numbers = facts(name), properties(name, **parameters)
    return Reasons(_true_ones(record.plus, numbers), _true_ones(record.minus, numbers))


def holds(claim: Claim, numbers: ActivationProperties) -> bool:
    """Whether ``claim`` is true of a function with these ``numbers``."""
    return _HOLDS[claim](numbers)


def _true_ones(stated: tuple[Reason, ...], numbers: ActivationProperties) -> tuple[str, ...]:
    return tuple(each.text for each in stated if all(holds(claim, numbers) for claim in each.claims))


def _slopes(numbers: ActivationProperties, *places: float) -> Array:
    """How steep it is at ``places``, rising or falling."""
    return np.abs(slopes(numbers.name, np.array(places), **dict(numbers.parameters)))


def _is_centred(numbers: ActivationProperties) -> bool:
    return numbers.is_zero_centred


def _is_never_negative(numbers: ActivationProperties) -> bool:
    return numbers.range[0] >= 0 and not numbers.is_zero_centred


def _weighs_more_above(numbers: ActivationProperties) -> bool:
    centred = numbers.mean is None or numbers.is_zero_centred
    return not centred and numbers.mean is not None and numbers.mean > 0 > numbers.range[0]


def _is_closer_than_relu(numbers: ActivationProperties) -> bool:
    return numbers.range[0] < 0 and numbers.mean is not None and abs(numbers.mean) < _RELU_MEAN


def _keeps_mean_and_variance(numbers: ActivationProperties) -> bool:
    return numbers.is_zero_centred and numbers.spread is not None and abs(numbers.spread - 1) < _CLOSE


def _is_between_0_and_1(numbers: ActivationProperties) -> bool:
    return numbers.range == (0, 1)


def _reaches_any_number(numbers: ActivationProperties) -> bool:
    return numbers.range == (-math.inf, math.inf)


def _is_always_positive(numbers: ActivationProperties) -> bool:
    lowest = value(numbers.name, [-20.0, -1.0, 0.0], **dict(numbers.parameters)).min()
    return numbers.range[0] >= 0 and bool(lowest > 0)


def _is_1_everywhere(numbers: ActivationProperties) -> bool:
    return bool((_slopes(numbers, *_FAR_AND_NEAR) == 1).all())


def _is_1_for_positive(numbers: ActivationProperties) -> bool:
    return bool((_slopes(numbers, *(x for x in _FAR_AND_NEAR if x > 0)) == 1).all())


def _is_at_most_a_quarter(numbers: ActivationProperties) -> bool:
    return numbers.largest_slope <= 0.25


def _reaches_1(numbers: ActivationProperties) -> bool:
    return abs(numbers.largest_slope - 1) < _CLOSE


def _has_none_for_negative(numbers: ActivationProperties) -> bool:
    return not _slopes(numbers, *(x for x in _FAR_AND_NEAR if x < 0)).any()


def _has_always_some(numbers: ActivationProperties) -> bool:
    return bool((_slopes(numbers, *_FAR_AND_NEAR) >= FLAT_SLOPE).all())


def _has_some_near_zero(numbers: ActivationProperties) -> bool:
    return bool((_slopes(numbers, -0.5, -0.25, -0.1) >= FLAT_SLOPE).all())


def _saturates_at_both(numbers: ActivationProperties) -> bool:
    return numbers.saturates == (True, True)


def _saturates_for_negative(numbers: ActivationProperties) -> bool:
    return numbers.saturates[0]


def _has_no_kink(numbers: ActivationProperties) -> bool:
    return not numbers.has_kink_at_zero


def _falls_and_rises(numbers: ActivationProperties) -> bool:
    return not numbers.is_monotonic


def _needs_no_exp(numbers: ActivationProperties) -> bool:
    return numbers.name not in _EXPONENTIALS


def _needs_exp(numbers: ActivationProperties) -> bool:
    return numbers.name in _EXPONENTIALS


_HOLDS: dict[Claim, Holds] = {
    Claim.ZERO_CENTRED: _is_centred,
    Claim.NEVER_NEGATIVE: _is_never_negative,
    Claim.POSITIVE_SIDE_WEIGHS_MORE: _weighs_more_above,
    Claim.KEEPS_MEAN_AND_VARIANCE: _keeps_mean_and_variance,
    Claim.CLOSER_TO_ZERO_THAN_RELU: _is_closer_than_relu,
    Claim.BETWEEN_0_AND_1: _is_between_0_and_1,
    Claim.ANY_NUMBER: _reaches_any_number,
    Claim.ALWAYS_POSITIVE: _is_always_positive,
    Claim.SLOPE_IS_1_EVERYWHERE: _is_1_everywhere,
    Claim.SLOPE_IS_1_FOR_POSITIVE: _is_1_for_positive,
    Claim.SLOPE_AT_MOST_A_QUARTER: _is_at_most_a_quarter,
    Claim.SLOPE_REACHES_1: _reaches_1,
    Claim.NO_GRADIENT_FOR_NEGATIVE: _has_none_for_negative,
    Claim.ALWAYS_SOME_GRADIENT: _has_always_some,
    Claim.SOME_GRADIENT_NEAR_ZERO: _has_some_near_zero,
    Claim.SATURATES_AT_BOTH_ENDS: _saturates_at_both,
    Claim.SATURATES_FOR_NEGATIVE: _saturates_for_negative,
    Claim.NO_KINK: _has_no_kink,
    Claim.NOT_MONOTONIC: _falls_and_rises,
    Claim.QUICKER_THAN_EXP: _needs_no_exp,
    Claim.SLOWER_THAN_RELU: _needs_exp,
}
