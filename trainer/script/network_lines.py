"""The network of a configuration in Keras' own words."""

from trainer.config import Initializer, LearningConfig, NetworkConfig
from trainer.errors import phrase
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.script.writing import ScriptWriter

_WIDTH = 88
_INITIALIZERS = {
    Initializer.GLOROT: "",  # what Keras does unasked
    Initializer.HE: '"he_normal"',
    Initializer.SMALL_RANDOM: "small_random()",
    Initializer.ZEROS: '"zeros"',
}


def write_network(network: NetworkConfig, learning: LearningConfig, writer: ScriptWriter) -> None:
    """From ``set_random_seed`` to ``model``."""
    writer.gap()
    options = ""
    if _INITIALIZERS[network.initializer]:
        options += f", kernel_initializer={_INITIALIZERS[network.initializer]}"
    if learning.l1 or learning.l2:
        options += ", kernel_regularizer=penalty"
        writer.comment(phrase("script", "What large weights add to the loss."))
        writer.code(f"penalty = {_penalty(learning.l1, learning.l2)}")
        writer.gap()
    if network.initializer is Initializer.SMALL_RANDOM:
        writer.gap()
        writer.code(
            """
            def small_random():
                return keras.initializers.RandomNormal(stddev=0.01)
            """
        )
        writer.gap(2)
    writer.code("keras.utils.set_random_seed(SEED)")
    lines = [(_broken(_layer(layer, options), options), layer) for layer in network.layers]
    if any(_is_maxout(layer) for layer in network.layers):
        _functional(network, lines, options, writer)
    else:
        _sequential(network, lines, writer)


def _sequential(network: NetworkConfig, lines: list[tuple[str, Layer]], writer: ScriptWriter) -> None:
    writer.code("model = keras.Sequential([")
    writer.code("keras.Input((28, 28)),", indent=4)
    for line in (*_beginning(network), *(line for line, _ in lines)):
        writer.code(f"{line},", indent=4)
    writer.code("])")


def _functional(
    network: NetworkConfig, lines: list[tuple[str, Layer]], options: str, writer: ScriptWriter
) -> None:
    writer.code("inputs = keras.Input((28, 28))\nx = inputs")
    for line in _beginning(network):
        writer.code(f"x = {line}(x)")
    explained = False
    for line, layer in lines:
        if isinstance(layer, kinds.Dense) and _is_maxout(layer):
            if not explained:
                writer.comment(phrase("script", "Maxout: of two sums per unit, the larger one counts."))
                explained = True
            sums = f"layers.Dense({layer.units}{_bias(layer)}{options})"
            writer.code(f"x = layers.Maximum()([\n    {sums}(x),\n    {sums}(x),\n])")
        else:
            writer.code(f"x = {line}(x)")
    writer.code("model = keras.Model(inputs, x)")


def _beginning(network: NetworkConfig) -> list[str]:
    lines = ["layers.Rescaling(1 / 255)"] if network.normalize else []
    if not isinstance(network.layers[0], kinds.Flatten):
        lines.append("layers.Reshape((28, 28, 1))")
    return lines


def _layer(layer: Layer, options: str) -> str:
    """The constructor's call; ``options`` go to the layers that have a kernel."""
    match layer:
        case kinds.Flatten():
            return "layers.Flatten()"
        case kinds.Dense():
            return f"layers.Dense({layer.units}{_activation(layer.activation)}{_bias(layer)}{options})"
        case kinds.Convolution():
            padding = ', padding="same"' if layer.padding == "same" else ""
            sizes = f"{layer.filters}, {layer.kernel}{_activation(layer.activation)}"
            return f"layers.Conv2D({sizes}{padding}{_bias(layer)}{options})"
        case kinds.Pooling():
            kind = "MaxPooling2D" if layer.mode == "max" else "AveragePooling2D"
            return f"layers.{kind}({layer.size})"
        case kinds.GlobalAveragePooling():
            return "layers.GlobalAveragePooling2D()"
        case kinds.Dropout():
            return f"layers.Dropout({layer.rate!r})"
        case kinds.BatchNormalization():
            return f"layers.BatchNormalization({'' if layer.momentum == 0.99 else f'momentum={layer.momentum!r}'})"
        case kinds.ActivationLayer():
            return f'layers.Activation("{layer.activation.value}")'


def _broken(call: str, options: str) -> str:
    """``call`` in several lines if it is a long one."""
    if len(call) <= _WIDTH or not options:
        return call
    name, _, arguments = call.removesuffix(f"{options})").partition("(")
    return f"{name}(\n    {arguments},\n    {options.removeprefix(', ')},\n)"


def _is_maxout(layer: Layer) -> bool:
    return isinstance(layer, kinds.Dense) and layer.activation is ActivationName.MAXOUT


def _activation(name: ActivationName) -> str:
    return "" if name is ActivationName.LINEAR else f', activation="{name.value}"'


def _bias(layer: kinds.Dense | kinds.Convolution) -> str:
    return "" if layer.bias else ", use_bias=False"


def _penalty(l1: float, l2: float) -> str:
    if l1 and l2:
        return f"keras.regularizers.L1L2(l1={l1!r}, l2={l2!r})"
    return f"keras.regularizers.L1({l1!r})" if l1 else f"keras.regularizers.L2({l2!r})"
