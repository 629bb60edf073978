"""The catalogue of activation functions: what each computes, how it looks on paper, what it is good for.

``value`` and ``derivative`` compute; :func:`facts` tells. Properties that can be computed (range,
zero-centred, saturation) are computed, for the parameters that are set. The mathematics stands in
:mod:`trainer.activation_functions`, the sentences in :mod:`trainer.activation_facts`.
"""

import math
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from trainer import activation_functions as functions
from trainer.activation_facts import FACTS
from trainer.activation_functions import Array, softmax_jacobian
from trainer.activation_maxout import maxout, maxout_derivative, maxout_range
from trainer.activation_records import ActivationFacts, Parameter
from trainer.networks.layers import ActivationName

__all__ = [
    "ActivationFacts",
    "ActivationName",
    "Parameter",
    "derivative",
    "facts",
    "is_zero_centred",
    "mean_output",
    "output_range",
    "saturates",
    "softmax_jacobian",
    "value",
]

GELU_LOWEST = -0.16997120747990369
SILU_LOWEST = -0.27846454276107380

_FAR = 100.0
_FLAT = 1e-6
_CENTRED = 0.005


def facts(name: ActivationName) -> ActivationFacts:
    """What is known about the function ``name``: formulas, parameters, use, good and bad sides."""
    return FACTS[ActivationName(name)]


def value(name: ActivationName, x: ArrayLike, **parameters: float) -> Array:
    """The function ``name`` of every number in ``x`` (of every row of the last axis for softmax).

    >>> value(ActivationName.LEAKY_RELU, [-2.0, 3.0], negative_slope=0.1).tolist()
    [-0.2, 3.0]

    Args:
        name: which function.
        x: numbers of any shape; softmax needs at least one axis.
        parameters: the function's own, see ``facts(name).parameters`` and ``further``; those left out
            have their defaults, which are Keras' own.

    Returns:
        The same shape; float32 for float32, float64 for float64 and whole numbers.

    Raises:
        ValueError: there is no function of that name.
        TypeError: the function has no such parameter.
        ConfigError: softmax with a temperature that is not above 0.
    """
    return np.asarray(_FORMULAS[ActivationName(name)].value(_floats(x), **_complete(name, parameters)))


def derivative(name: ActivationName, x: ArrayLike, **parameters: float) -> Array:
    """The slope of the function ``name`` at every number in ``x``; arguments as for :func:`value`.

    At a kink it is the number that TensorFlow uses, 0 for ReLU at 0. Softmax gives how each
    probability answers to its own number; :func:`softmax_jacobian` has the answers to all numbers.

    >>> derivative(ActivationName.RELU, [-1.0, 0.0, 1.0]).tolist()
    [0.0, 0.0, 1.0]
    """
    return np.asarray(_FORMULAS[ActivationName(name)].derivative(_floats(x), **_complete(name, parameters)))


def output_range(name: ActivationName, **parameters: float) -> tuple[float, float]:
    """Lowest and highest value, or what the values come ever closer to; infinite where there is no end.

    >>> output_range(ActivationName.ELU, alpha=0.5)
    (-0.5, inf)
    """
    return _FORMULAS[ActivationName(name)].range(**_complete(name, parameters))


def mean_output(name: ActivationName, **parameters: float) -> float:
    """The mean of the outputs for inputs on a bell curve with mean 0 and standard deviation 1.

    Not for softmax, whose mean is one divided by how many numbers it gets.
    """
    x = np.linspace(-8, 8, 3201)
    weights = np.exp(-(x**2) / 2)
    return float(np.average(value(name, x, **parameters), weights=weights))


def is_zero_centred(name: ActivationName, **parameters: float) -> bool:
    """Whether positive and negative outputs balance: the mean output is 0."""
    return name != ActivationName.SOFTMAX and abs(mean_output(name, **parameters)) < _CENTRED


def saturates(name: ActivationName, **parameters: float) -> tuple[bool, bool]:
    """Whether the slope dies far to the left and far to the right, where no gradient gets through.

    Softmax is asked with one number moving and another one at rest.
    """
    x = np.array([-_FAR, _FAR])
    if name == ActivationName.SOFTMAX:
        slopes = derivative(name, np.stack([x, np.zeros(2)], axis=-1), **parameters)[:, 0]
    else:
        slopes = derivative(name, x, **parameters)
    left, right = np.abs(slopes) < _FLAT
    return bool(left), bool(right)


class _Formula(NamedTuple):
    value: Callable[..., Array]
    derivative: Callable[..., Array]
    range: Callable[..., tuple[float, float]]


def _always(low: float, high: float) -> Callable[[], tuple[float, float]]:
    return partial(tuple[float, float], (low, high))


def _leaky_range(negative_slope: float) -> tuple[float, float]:
    return (-math.inf if negative_slope > 0 else 0.0), math.inf


def _elu_range(alpha: float) -> tuple[float, float]:
    return 0.0 - max(alpha, 0.0), math.inf


def _softmax_range(temperature: float) -> tuple[float, float]:
    del temperature
    return 0.0, 1.0


_FORMULAS = {
    ActivationName.LINEAR: _Formula(
        functions.linear, functions.linear_derivative, _always(-math.inf, math.inf)
    ),
    ActivationName.SIGMOID: _Formula(functions.sigmoid, functions.sigmoid_derivative, _always(0, 1)),
    ActivationName.TANH: _Formula(functions.tanh, functions.tanh_derivative, _always(-1, 1)),
    ActivationName.RELU: _Formula(functions.relu, functions.relu_derivative, _always(0, math.inf)),
    ActivationName.LEAKY_RELU: _Formula(functions.leaky_relu, functions.leaky_relu_derivative, _leaky_range),
    ActivationName.ELU: _Formula(functions.elu, functions.elu_derivative, _elu_range),
    ActivationName.MAXOUT: _Formula(maxout, maxout_derivative, maxout_range),
    ActivationName.SOFTMAX: _Formula(functions.softmax, functions.softmax_derivative, _softmax_range),
    ActivationName.GELU: _Formula(functions.gelu, functions.gelu_derivative, _always(GELU_LOWEST, math.inf)),
    ActivationName.SILU: _Formula(functions.silu, functions.silu_derivative, _always(SILU_LOWEST, math.inf)),
    ActivationName.SELU: _Formula(
        functions.selu,
        functions.selu_derivative,
        _always(-functions.SELU_SCALE * functions.SELU_ALPHA, math.inf),
    ),
    ActivationName.SOFTPLUS: _Formula(
        functions.softplus, functions.softplus_derivative, _always(0, math.inf)
    ),
}


def _complete(name: ActivationName, parameters: dict[str, float]) -> dict[str, float]:
    return {**facts(name).defaults, **parameters}


def _floats(x: ArrayLike) -> Array:
    array = np.asarray(x)
    return array if array.dtype.kind == "f" else array.astype(np.float64)
