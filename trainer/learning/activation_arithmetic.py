"""Activation functions and their slopes as arithmetic on one number, as one would do it by hand."""

from trainer.activation_functions import SELU_ALPHA, SELU_SCALE
from trainer.activations import ActivationName
from trainer.activations import value as activated
from trainer.learning.arithmetic import Quantity, Written

_VALUES = {
    ActivationName.LINEAR: ("{z}", "{z}"),
    ActivationName.SIGMOID: ("1 / (1 + exp(−{z}))",) * 2,
    ActivationName.TANH: ("tanh({z})",) * 2,
    ActivationName.RELU: ("max(0, {z})",) * 2,
    ActivationName.LEAKY_RELU: ("max({slope} · {z}, {z})",) * 2,
    ActivationName.ELU: ("{z}", "exp({z}) − 1"),
    ActivationName.GELU: ("{z} · Φ({z})",) * 2,
    ActivationName.SILU: ("{z} / (1 + exp(−{z}))",) * 2,
    ActivationName.SELU: ("{scale} · {z}", "{below} · (exp({z}) − 1)"),
    ActivationName.SOFTPLUS: ("ln(1 + exp({z}))",) * 2,
}
"""Right and left of 0."""
_SLOPES = {
    ActivationName.LINEAR: ("1", "1"),
    ActivationName.SIGMOID: ("{a} · (1 − {a})",) * 2,
    ActivationName.TANH: ("1 − {a}²",) * 2,
    ActivationName.RELU: ("1", "0"),
    ActivationName.LEAKY_RELU: ("1", "{slope}"),
    ActivationName.ELU: ("1", "exp({z})"),
    ActivationName.GELU: ("Φ({z}) + {z} · φ({z})",) * 2,
    ActivationName.SILU: ("σ({z}) + {z} · σ({z}) · (1 − σ({z}))",) * 2,
    ActivationName.SELU: ("{scale}", "{below} · exp({z})"),
    ActivationName.SOFTPLUS: ("1 / (1 + exp(−{z}))",) * 2,
}


def activation_formula(name: ActivationName, z: Quantity) -> Written:
    """What ``name`` does to ``z``, on the side of 0 where ``z`` is."""
    return _written(name, _VALUES[name][0 if z.value > 0 else 1], z, None)


def slope_formula(name: ActivationName, z: Quantity, a: Quantity) -> Written:
    """The slope of ``name`` at ``z``, where its value is ``a``."""
    return _written(name, _SLOPES[name][0 if z.value > 0 else 1], z, a)


def _written(name: ActivationName, template: str, z: Quantity, a: Quantity | None) -> Written:
    quantities = {"z": z}
    if a is not None:
        quantities["a"] = a
    if name is ActivationName.LEAKY_RELU:
        quantities["slope"] = Quantity("", -float(activated(name, [-1.0])[0]))
    if name is ActivationName.SELU:
        quantities |= {"scale": Quantity("", SELU_SCALE), "below": Quantity("", SELU_SCALE * SELU_ALPHA)}
    return Written(template, quantities)
