"""Activation functions and their slopes, each as two lines of NumPy for a script."""

from trainer.networks.layers import ActivationName
from trainer.script.writing import ScriptWriter

_SIGMOID = "(1 + np.tanh(x / 2)) / 2"
_SCALE, _ALPHA = "1.0507009873554805", "1.6732632423543772"
_FORMULAS = {
    ActivationName.LINEAR: ("x", "np.ones_like(x)"),
    ActivationName.SIGMOID: (_SIGMOID, "sigmoid(x) * (1 - sigmoid(x))"),
    ActivationName.TANH: ("np.tanh(x)", "1 - np.tanh(x) ** 2"),
    ActivationName.RELU: ("np.maximum(x, 0)", "x > 0"),
    ActivationName.LEAKY_RELU: ("np.where(x > 0, x, 0.2 * x)", "np.where(x > 0, 1, 0.2)"),
    ActivationName.ELU: (
        "np.where(x > 0, x, np.expm1(np.minimum(x, 0)))",
        "np.where(x > 0, 1, np.exp(np.minimum(x, 0)))",
    ),
    ActivationName.SELU: (
        f"{_SCALE} * np.where(x > 0, x, {_ALPHA} * np.expm1(np.minimum(x, 0)))",
        f"{_SCALE} * np.where(x >= 0, 1, {_ALPHA} * np.exp(np.minimum(x, 0)))",
    ),
    ActivationName.SOFTPLUS: ("np.logaddexp(x, 0)", _SIGMOID),
    ActivationName.SILU: (
        f"x * {_SIGMOID}",
        f"{_SIGMOID} * (1 + x * (1 - {_SIGMOID}))",
    ),
    ActivationName.GELU: (
        "x * bell_share(x)",
        "bell_share(x) + x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)",
    ),
}


def write_activations(names: list[ActivationName], writer: ScriptWriter) -> None:
    """Two functions for each of ``names``: its value and its slope."""
    if ActivationName.GELU in names:
        writer.gap(2)
        writer.code(
            """
            def bell_share(x):
                return np.vectorize(math.erfc, otypes=["float32"])(-x / math.sqrt(2)) / 2
            """
        )
    for name in names:
        value, slope = _FORMULAS[name]
        writer.gap(2)
        writer.code(f"def {name.value}(x):\n    return {value}")
        writer.gap(2)
        writer.code(f"def {name.value}_slope(x):\n    return {slope}")
