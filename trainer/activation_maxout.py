"""Maxout by its parameters' names: the highest of two to four lines, ``slope_1 · x + intercept_1`` and so on.

In the networks of this program each Maxout unit has two lines, which it learns; here they can be set.
"""

import math
from collections.abc import Mapping
from itertools import combinations

from trainer import activation_functions as functions
from trainer.activation_facts import FACTS
from trainer.activation_functions import Array
from trainer.networks.layers import ActivationName

_FACTS = FACTS[ActivationName.MAXOUT]
_DEFAULTS = {each.name: each.default for each in (*_FACTS.parameters, *_FACTS.further)}

LEAST_LINES = len(_FACTS.parameters) // 2
MOST_LINES = len(_DEFAULTS) // 2


def lines_of(numbers: Mapping[str, float]) -> tuple[int, ...]:
    """The lines that the parameters ``numbers`` describe, counted from 1."""
    return tuple(line for line in range(1, MOST_LINES + 1) if f"slope_{line}" in numbers)


def with_lines(numbers: Mapping[str, float], count: int) -> dict[str, float]:
    """``count`` lines: those of ``numbers``, without the last ones or with some that the catalogue adds.

    >>> sorted(with_lines({"slope_1": 2.0, "intercept_1": 0.0, "slope_2": 1.0, "intercept_2": 0.0}, 3))[-1]
    'slope_3'
    """
    names = [f"{kind}_{line}" for line in range(1, count + 1) for kind in ("slope", "intercept")]
    return {name: numbers.get(name, _DEFAULTS[name]) for name in names}


def maxout(x: Array, **numbers: float) -> Array:
    """The highest of the lines at every number in ``x``."""
    return functions.maxout(x, *_slopes_and_intercepts(numbers))


def maxout_derivative(x: Array, **numbers: float) -> Array:
    """The slope of the line that is highest."""
    return functions.maxout_derivative(x, *_slopes_and_intercepts(numbers))


def maxout_range(**numbers: float) -> tuple[float, float]:
    """Lines that fall and lines that rise make a valley, whose lowest place is where two of them cross."""
    slopes, intercepts = _slopes_and_intercepts(numbers)
    level = [b for a, b in zip(slopes, intercepts, strict=True) if a == 0]
    highest = math.inf if any(slopes) else max(level)
    if min(slopes) < 0 < max(slopes):
        lines = list(zip(slopes, intercepts, strict=True))
        crossings = [(d - b) / (a - c) for (a, b), (c, d) in combinations(lines, 2) if a != c]
        return min(max(a * x + b for a, b in lines) for x in crossings), highest
    return max(level, default=-math.inf), highest


def _slopes_and_intercepts(numbers: Mapping[str, float]) -> tuple[list[float], list[float]]:
    lines = lines_of(numbers)
    names = [f"{kind}_{line}" for kind in ("slope", "intercept") for line in lines]
    if set(names) != set(numbers):
        raise TypeError(f"maxout has no lines with the parameters {', '.join(sorted(numbers))}")
    values = [numbers[name] for name in names]
    return values[: len(lines)], values[len(lines) :]
