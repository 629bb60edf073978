"""The layers of a NumPy script: each knows how values go forward and how the blame goes backward."""

from trainer.config import Initializer, NetworkConfig
from trainer.errors import phrase
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.networks.shapes import trace
from trainer.script.writing import ScriptWriter

_FIRST_WEIGHTS = {
    Initializer.GLOROT: (
        "limit = np.sqrt(6 / (inputs + units))\nweights = random.uniform(-limit, limit, (inputs, units))"
    ),
    Initializer.HE: "weights = random.normal(0, np.sqrt(2 / inputs), (inputs, units))",
    Initializer.SMALL_RANDOM: "weights = random.normal(0, 0.01, (inputs, units))",
    Initializer.ZEROS: "weights = np.zeros((inputs, units))",
}


def hidden_layers(network: NetworkConfig) -> tuple[Layer, ...]:
    """What stands before the softmax that ends every network, which the script's model does itself."""
    *before, last = network.layers
    if isinstance(last, kinds.Dense):
        return (*before, last.changed(activation=ActivationName.LINEAR))
    return tuple(before)


def begins_with_rows(network: NetworkConfig) -> bool:
    """Whether images are laid out in rows at once, so that the script needs no layer for that."""
    return isinstance(network.layers[0], kinds.Flatten)


def layer_calls(network: NetworkConfig) -> list[str]:
    """The constructors' calls in their order.

    A Dropout gets its number in the program's own stack, where the activation of a Dense layer is a layer
    of its own: its random numbers depend on it.
    """
    calls: list[str] = []
    width, number = 1, 0
    for step, layer in zip(trace(network.layers), hidden_layers(network), strict=False):
        if isinstance(layer, kinds.Dropout):
            calls.append(f"Dropout({layer.rate!r}, number={number})")
        elif not (isinstance(layer, kinds.Flatten) and begins_with_rows(network)):
            calls += _calls(layer, width)
        number += 2 if isinstance(layer, kinds.Dense) and not _is_maxout(layer) else 1
        width = step.output[-1]
    return calls


def functions_in(network: NetworkConfig) -> list[ActivationName]:
    """The activations of the hidden layers that work on each number alone, each once."""
    special = (ActivationName.LINEAR, ActivationName.SOFTMAX, ActivationName.MAXOUT)
    names = [_activation(layer) for layer in hidden_layers(network)]
    return [name for name in dict.fromkeys(names) if name not in special]


def write_layers(network: NetworkConfig, writer: ScriptWriter) -> None:
    """The classes that ``network`` needs."""
    hidden = hidden_layers(network)
    present = {type(layer) for layer in hidden}
    _dense(network, writer)
    if any(_is_maxout(layer) for layer in hidden):
        _write(_MAXOUT, phrase("script", "Of two sums per unit, the larger one counts."), writer)
    if functions_in(network):
        _write(_FUNCTION, phrase("script", "Applies a function; a steep place passes more blame on."), writer)
    if any(_activation(layer) is ActivationName.SOFTMAX for layer in hidden):
        _write(_SOFTMAX, phrase("script", "Makes probabilities of the sums."), writer)
    if kinds.Dropout in present:
        _write(
            _DROPOUT,
            phrase("script", "While training, a random share of the values is 0; the rest makes up for it."),
            writer,
        )
    if kinds.BatchNormalization in present:
        axes = "0" if begins_with_rows(network) else "tuple(range(values.ndim - 1))"
        _write(
            _BATCH_NORMALIZATION.replace("AXES", axes),
            phrase("script", "Values get mean 0 and variance 1 over the batch, then a scale and a shift."),
            writer,
        )
    if not begins_with_rows(network):
        _write(_FLATTEN, phrase("script", "Lays the numbers of each image out in one row."), writer)


def _calls(layer: Layer, width: int) -> list[str]:
    calls = []
    if isinstance(layer, kinds.Dense):
        kind = "Maxout" if _is_maxout(layer) else "Dense"
        calls.append(f"{kind}({width}, {layer.units}{'' if layer.bias else ', has_bias=False'})")
    elif isinstance(layer, kinds.BatchNormalization):
        calls.append(f"BatchNormalization({width}, {layer.momentum!r})")
    elif isinstance(layer, kinds.Flatten):
        calls.append("Flatten()")
    name = _activation(layer)
    if name is ActivationName.SOFTMAX:
        calls.append("Softmax()")
    elif name not in (ActivationName.LINEAR, ActivationName.MAXOUT):
        calls.append(f"Function({name.value}, {name.value}_slope)")
    return calls


def _activation(layer: Layer) -> ActivationName:
    if isinstance(layer, kinds.Dense | kinds.ActivationLayer):
        return layer.activation
    return ActivationName.LINEAR


def _is_maxout(layer: Layer) -> bool:
    return isinstance(layer, kinds.Dense) and layer.activation is ActivationName.MAXOUT


def _dense(network: NetworkConfig, writer: ScriptWriter) -> None:
    biased = {layer.bias for layer in network.layers if isinstance(layer, kinds.Dense)}
    option = ", has_bias=True" if False in biased else ""
    learned = "[self.weights, self.bias] if has_bias else [self.weights]" if option else _WEIGHTS_AND_BIAS
    writer.gap(2)
    writer.comment(phrase("script", "Every unit weighs all values that arrive and adds them up."))
    writer.code(f"class Dense:\n    def __init__(self, inputs, units{option}):")
    writer.code(_FIRST_WEIGHTS[network.initializer], indent=8)
    writer.code(
        f"""
        self.weights, self.bias = weights.astype("float32"), np.zeros(units, "float32")
        self.parameters = self.state = {learned}
        """,
        indent=8,
    )
    writer.gap()
    writer.code(
        f"""
        def forward(self, values, training):
            self.values = values
            return values @ self.weights + self.bias

        def backward(self, blame):
            self.gradients = [self.values.T @ blame, blame.sum(axis=0)]{"[: len(self.parameters)]" if option else ""}
            return blame @ self.weights.T
        """,
        indent=4,
    )


def _write(code: str, explained: str, writer: ScriptWriter) -> None:
    writer.gap(2)
    writer.comment(explained)
    writer.code(code)


_WEIGHTS_AND_BIAS = "[self.weights, self.bias]"
_FUNCTION = """
    class Function:
        parameters = gradients = state = ()

        def __init__(self, function, slope):
            self.function, self.slope = function, slope

        def forward(self, values, training):
            self.values = values
            return self.function(values)

        def backward(self, blame):
            return (blame * self.slope(self.values)).astype("float32")
    """
_SOFTMAX = """
    class Softmax:
        parameters = gradients = state = ()

        def forward(self, values, training):
            self.shares = softmax(values)
            return self.shares

        def backward(self, blame):
            return self.shares * (blame - (blame * self.shares).sum(axis=-1, keepdims=True))
    """
_MAXOUT = """
    class Maxout:
        def __init__(self, *sizes, **options):
            self.first, self.second = Dense(*sizes, **options), Dense(*sizes, **options)
            self.parameters = self.state = [*self.first.parameters, *self.second.parameters]

        def forward(self, values, training):
            first, second = self.first.forward(values, training), self.second.forward(values, training)
            self.first_wins = first >= second
            return np.maximum(first, second)

        def backward(self, blame):
            passed = self.first.backward(blame * self.first_wins)
            passed = passed + self.second.backward(blame * ~self.first_wins)
            self.gradients = [*self.first.gradients, *self.second.gradients]
            return passed
    """
_DROPOUT = """
    class Dropout:
        parameters = gradients = state = ()

        def __init__(self, rate, number):
            self.rate, self.number = rate, number

        def forward(self, values, training):
            self.mask = np.float32(1)
            if training and self.rate > 0:
                kept = self.random.random(values.shape, dtype="float32") >= self.rate
                self.mask = kept * np.float32(1 / (1 - self.rate))
            return values * self.mask

        def backward(self, blame):
            return blame * self.mask
    """
_BATCH_NORMALIZATION = """
    class BatchNormalization:
        def __init__(self, units, momentum):
            self.momentum = momentum
            self.scale, self.shift = np.ones(units, "float32"), np.zeros(units, "float32")
            self.mean, self.variance = np.zeros(units, "float32"), np.ones(units, "float32")
            self.parameters = [self.scale, self.shift]
            self.state = [self.scale, self.shift, self.mean, self.variance]

        def forward(self, values, training):
            self.axes = AXES
            mean, variance = self.mean, self.variance
            if training:
                mean, variance = values.mean(self.axes), values.var(self.axes)
                self.mean += (1 - self.momentum) * (mean - self.mean)
                self.variance += (1 - self.momentum) * (variance - self.variance)
            self.spread = np.sqrt(variance + np.float32(0.001))
            self.normal = (values - mean) / self.spread
            return self.scale * self.normal + self.shift

        def backward(self, blame):
            self.gradients = [(blame * self.normal).sum(self.axes), blame.sum(self.axes)]
            shared, stretch = blame.mean(self.axes), (blame * self.normal).mean(self.axes)
            return self.scale / self.spread * (blame - shared - self.normal * stretch)
    """
_FLATTEN = """
    class Flatten:
        parameters = gradients = state = ()

        def forward(self, values, training):
            self.shape = values.shape
            return values.reshape(len(values), -1)

        def backward(self, blame):
            return blame.reshape(self.shape)
    """
