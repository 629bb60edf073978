"""What everything in a network is called: x₁, w₁→₂, z₂, a₂ and so on."""

from trainer.learning.arithmetic import Quantity, subscript, superscript
from trainer.learning.backpropagation import LearningStep


class Names:
    """Quantities of one learning step with their symbols.

    Inputs are x; in a hidden layer sums are z, values a, weights w, biases b; in the last layer s, p (or o
    where it is no probability), v and c. Layers are counted from 1, layer 0 are the inputs; neurons are
    counted from 1, outputs for digits from 0.
    """

    def __init__(self, step: LearningStep) -> None:
        self._step = step
        network = step.network
        self._last = network.layers
        self._first_output = 0 if network.reads_digits else 1
        self._answer = "p" if network.ending.picks_a_class else "o"
        self.rate = Quantity("η", step.learning_rate)
        self.loss = Quantity("L", step.way.loss)

    def sum(self, layer: int, neuron: int) -> Quantity:
        """What comes out of a neuron's products and bias."""
        return Quantity(
            self._letter(layer, "z", "s") + self.number(layer, neuron),
            float(self._step.way.sums[layer - 1][neuron]),
        )

    def value(self, layer: int, neuron: int) -> Quantity:
        """What an input is, or a neuron passes on."""
        symbol = "x" if layer == 0 else self._letter(layer, "a", self._answer)
        return Quantity(symbol + self.number(layer, neuron), float(self._step.way.values[layer][neuron]))

    def target(self, neuron: int) -> Quantity:
        """What an output should be."""
        return Quantity("y" + self.number(self._last, neuron), float(self._step.example.target[neuron]))

    def weight(self, layer: int, source: int, neuron: int) -> Quantity:
        """Of the line from ``source``, one layer before, to ``neuron``."""
        return Quantity(
            self._weight_symbol(layer, source, neuron),
            float(self._step.network.weights[layer - 1][source, neuron]),
        )

    def bias(self, layer: int, neuron: int) -> Quantity | None:
        """Of a neuron; None in a network without."""
        biases = self._step.network.biases
        if biases is None:
            return None
        symbol = self._letter(layer, "b", "c") + self.number(layer, neuron)
        return Quantity(symbol, float(biases[layer - 1][neuron]))

    def slope(self, layer: int, neuron: int) -> Quantity:
        """Of the activation function at a neuron's sum."""
        slopes = self._step.way_back.slopes[layer - 1]
        assert slopes is not None, "softmax has no slopes of single numbers"
        return Quantity(f"f′({self.sum(layer, neuron).symbol})", float(slopes[neuron]))

    def by_value(self, layer: int, neuron: int) -> Quantity:
        """∂L/∂ what a neuron passes on."""
        gradient = self._step.way_back.by_values[layer - 1][neuron]
        return Quantity("∂L/∂" + self.value(layer, neuron).symbol, float(gradient))

    def by_sum(self, layer: int, neuron: int) -> Quantity:
        """∂L/∂ a neuron's sum."""
        gradient = self._step.way_back.by_sums[layer - 1][neuron]
        return Quantity("∂L/∂" + self.sum(layer, neuron).symbol, float(gradient))

    def by_weight(self, layer: int, source: int, neuron: int) -> Quantity:
        """∂L/∂ a weight."""
        gradient = self._step.way_back.by_weights[layer - 1][source, neuron]
        return Quantity("∂L/∂" + self._weight_symbol(layer, source, neuron), float(gradient))

    def by_bias(self, layer: int, neuron: int) -> Quantity | None:
        """∂L/∂ a bias; None in a network without."""
        bias = self.bias(layer, neuron)
        gradients = self._step.way_back.by_biases
        if bias is None or gradients is None:
            return None
        return Quantity("∂L/∂" + bias.symbol, float(gradients[layer - 1][neuron]))

    def new_weight(self, layer: int, source: int, neuron: int) -> Quantity:
        """A weight after the step."""
        return Quantity(
            self._weight_symbol(layer, source, neuron),
            float(self._step.learned.weights[layer - 1][source, neuron]),
        )

    def new_bias(self, layer: int, neuron: int) -> Quantity | None:
        """A bias after the step; None in a network without."""
        bias, biases = self.bias(layer, neuron), self._step.learned.biases
        if bias is None or biases is None:
            return None
        return Quantity(bias.symbol, float(biases[layer - 1][neuron]))

    def number(self, layer: int, neuron: int) -> str:
        """The small number of a neuron."""
        return subscript(self.shown_number(layer, neuron))

    def shown_number(self, layer: int, neuron: int) -> int:
        """How a neuron is counted for people."""
        return neuron + (self._first_output if layer == self._last else 1)

    def _weight_symbol(self, layer: int, source: int, neuron: int) -> str:
        ends = (self.shown_number(layer - 1, source), self.shown_number(layer, neuron))
        return self._letter(layer, "w", "v") + subscript(*ends)

    def _letter(self, layer: int, hidden: str, last: str) -> str:
        if layer == self._last:
            return last
        return hidden if self._last <= 2 else hidden + superscript(layer)
