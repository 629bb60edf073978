"""Single weights and biases of a small network, to be looked at and changed by hand."""

from dataclasses import dataclass

from trainer.learning.arithmetic import Quantity
from trainer.learning.backpropagation_symbols import Names
from trainer.learning.dense_network import DenseNetwork


@dataclass(frozen=True, slots=True)
class Parameter:
    """Which number is meant.

    Attributes:
        layer: from 1.
        neuron: at whose end it is.
        source: where a weight's line comes from, one layer before; None for a bias.
    """

    layer: int
    neuron: int
    source: int | None = None


def parameters_of(network: DenseNetwork) -> tuple[Parameter, ...]:
    """All of them in the order in which they are told: of each neuron its weights, then its bias."""
    found = []
    for layer in range(1, network.layers + 1):
        for neuron in range(network.sizes[layer]):
            found += [Parameter(layer, neuron, source) for source in range(network.sizes[layer - 1])]
            found += [] if network.biases is None else [Parameter(layer, neuron)]
    return tuple(found)


def quantity_of(names: Names, parameter: Parameter) -> Quantity:
    """Its symbol and its value.

    Raises:
        LookupError: the network has no such number.
    """
    if parameter.source is not None:
        return names.weight(parameter.layer, parameter.source, parameter.neuron)
    bias = names.bias(parameter.layer, parameter.neuron)
    if bias is None:
        raise LookupError(f"{parameter} of a network without biases")
    return bias


def changed(network: DenseNetwork, parameter: Parameter, value: float) -> DenseNetwork:
    """The same network, with ``value`` in one place.

    Raises:
        LookupError: the network has no such number.
        ConfigError: ``value`` is infinite or no number.
    """
    arrays = [array.copy() for array in network.parameters]
    if parameter.source is not None:
        arrays[parameter.layer - 1][parameter.source, parameter.neuron] = value
    elif network.biases is not None:
        arrays[network.layers + parameter.layer - 1][parameter.neuron] = value
    else:
        raise LookupError(f"{parameter} of a network without biases")
    return network.with_parameters(arrays)
