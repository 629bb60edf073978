"""What flows through a stack of layers: shapes, parameters and multiply-adds, without any framework."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.errors import ConfigError, phrase
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer

IMAGE_SHAPE = (28, 28, 1)
Shape = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LayerShape:
    """One layer of a traced network.

    Attributes:
        layer: the record.
        output: the shape of one sample after it, without the batch axis.
        parameters: weights and biases, those of batch normalization's running statistics included.
        trainable: parameters that the optimiser changes.
        multiply_adds: multiplications with addition for one image.
    """

    layer: Layer
    output: Shape
    parameters: int
    trainable: int
    multiply_adds: int


def trace(layers: Sequence[Layer], input_shape: Shape = IMAGE_SHAPE) -> tuple[LayerShape, ...]:
    """Follow one image through ``layers``.

    Raises:
        ConfigError: a layer cannot work on what arrives; the sentence says which and why.
    """
    traced, problem = trace_until(layers, input_shape)
    if problem is not None:
        raise problem
    return traced


def trace_until(
    layers: Sequence[Layer], input_shape: Shape = IMAGE_SHAPE
) -> tuple[tuple[LayerShape, ...], ConfigError | None]:
    """Follow one image as far as it comes: the layers before the first wrong one, and what is wrong there."""
    traced: list[LayerShape] = []
    shape = input_shape
    for position, layer in enumerate(layers, start=1):
        try:
            step = _step(layer, shape, position)
        except ConfigError as problem:
            return tuple(traced), problem
        traced.append(step)
        shape = step.output
    return tuple(traced), None


def parameter_count(layers: Sequence[Layer]) -> int:
    """Weights, biases and running statistics of the whole stack."""
    return sum(step.parameters for step in trace(layers))


def multiply_adds(layers: Sequence[Layer]) -> int:
    """Multiplications with addition for one image through the whole stack."""
    return sum(step.multiply_adds for step in trace(layers))


def _step(layer: Layer, shape: Shape, position: int) -> LayerShape:
    match layer:
        case kinds.Flatten():
            size = 1
            for side in shape:
                size *= side
            return LayerShape(layer, (size,), 0, 0, 0)
        case kinds.Dense():
            _need_row(shape, position)
            pieces = 2 if layer.activation == ActivationName.MAXOUT else 1
            weights = shape[0] * layer.units * pieces
            parameters = weights + (layer.units * pieces if layer.bias else 0)
            return LayerShape(layer, (layer.units,), parameters, parameters, weights)
        case kinds.Convolution():
            return _convolution(layer, _need_maps(shape, position), position)
        case kinds.Pooling():
            height, width, maps = _need_maps(shape, position)
            output = (height // layer.size, width // layer.size, maps)
            _need_room(output, position)
            return LayerShape(layer, output, 0, 0, 0)
        case kinds.GlobalAveragePooling():
            return LayerShape(layer, (_need_maps(shape, position)[2],), 0, 0, 0)
        case kinds.BatchNormalization():
            return LayerShape(layer, shape, 4 * shape[-1], 2 * shape[-1], 0)
        case kinds.ActivationLayer():
            if layer.activation == ActivationName.MAXOUT:
                raise ConfigError(
                    phrase(
                        "trainer",
                        "Layer {position} cannot be Maxout alone: Maxout chooses between sums of its own. "
                        "Use it as the activation of a Dense layer.",
                    ),
                    position=position,
                )
            return LayerShape(layer, shape, 0, 0, 0)
        case kinds.Dropout():
            return LayerShape(layer, shape, 0, 0, 0)


def _convolution(layer: kinds.Convolution, shape: tuple[int, int, int], position: int) -> LayerShape:
    if layer.activation == ActivationName.MAXOUT:
        raise ConfigError(
            phrase("trainer", "Layer {position} is a convolution; Maxout works in Dense layers only."),
            position=position,
        )
    lost = layer.kernel - 1 if layer.padding == "valid" else 0
    output = (shape[0] - lost, shape[1] - lost, layer.filters)
    _need_room(output, position)
    window = layer.kernel * layer.kernel * shape[2]
    parameters = window * layer.filters + (layer.filters if layer.bias else 0)
    return LayerShape(layer, output, parameters, parameters, window * layer.filters * output[0] * output[1])


def _need_row(shape: Shape, position: int) -> None:
    if len(shape) != 1:
        raise ConfigError(
            phrase(
                "trainer",
                "Layer {position} is Dense and needs one row of numbers, but receives {shape}. "
                "Put Flatten before it.",
            ),
            position=position,
            shape=" × ".join(map(str, shape)),
        )


def _need_maps(shape: Shape, position: int) -> tuple[int, int, int]:
    if len(shape) != 3:
        raise ConfigError(
            phrase(
                "trainer",
                "Layer {position} works on images, but receives one row of {size} numbers. "
                "Put it before Flatten.",
            ),
            position=position,
            size=shape[0],
        )
    return shape[0], shape[1], shape[2]


def _need_room(output: Shape, position: int) -> None:
    if min(output) < 1:
        raise ConfigError(
            phrase(
                "trainer",
                "Layer {position} would leave an image of {height} × {width} pixels. Take a smaller "
                "window, padding “same”, or fewer layers before it.",
            ),
            position=position,
            height=max(0, output[0]),
            width=max(0, output[1]),
        )
