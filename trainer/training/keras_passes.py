"""Forward through a Keras network: the mathematics of ``fit`` with less work and waiting.

Small dense networks compute in one thread, because two wait for each other longer than they compute
(convolutions are slow there). Larger convolutional ones compute their front, which is nearly all of their
work, for the halves of each batch side by side, only on the part of the image that it looks at, and add
biases after pooling. No result changes by more than rounding.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from trainer.config import TrainingConfig
from trainer.keras_door import keras, making_layers, tensorflow
from trainer.networks.layers import ActivationName, Convolution, Layer, Pooling
from trainer.networks.seen import front_length, seen_side
from trainer.threads import operations_at_once

_WORTH_SHARING = 30_000_000
"""Multiply-adds of one forward step; with fewer, a second thread costs more than it helps."""
_GROWING = frozenset(
    {
        ActivationName.LINEAR,
        ActivationName.SIGMOID,
        ActivationName.TANH,
        ActivationName.RELU,
        ActivationName.LEAKY_RELU,
        ActivationName.ELU,
        ActivationName.SELU,
        ActivationName.SOFTPLUS,
    }
)
"""Functions that give no smaller number for a larger one."""
_BEFORE_FRONT = 3  # Keras layers: the input, the scaling, the channel

_Stage = Callable[[Any], Any]


class Passes:
    """What one model answers in a step, for use inside graphs.

    Args:
        model: what :func:`trainer.networks.keras_network.build` made of ``config``'s network.
    """

    def __init__(self, model: Any, config: TrainingConfig) -> None:
        self._model = model
        layers = config.network.layers
        self._side = seen_side(layers)
        work = config.network.multiply_adds * config.learning.batch_size
        is_worth_it = work >= _WORTH_SHARING and front_length(layers) > 0
        self.parts = operations_at_once() if is_worth_it else 1
        has_maps = any(isinstance(layer, Convolution) for layer in layers)
        self.in_one_thread = work < _WORTH_SHARING and not has_maps
        self._front: list[_Stage] = []
        if self.parts > 1:
            end = _BEFORE_FRONT + front_length(layers)
            self._front = _stages(layers, model.layers[1:end])
            with making_layers:
                self._rest = keras().Model(model.layers[end - 1].output, model.output)

    def scope(self) -> AbstractContextManager[None]:
        """To be entered around making and around calling a graph."""
        if not self.in_one_thread:
            return nullcontext()
        scope: AbstractContextManager[None] = tensorflow().experimental.function_executor_type(
            "SINGLE_THREADED_EXECUTOR"
        )
        return scope

    def probabilities(self, images: Any, *, training: bool) -> Any:
        """What the network answers, (n, 10), for ``images`` (n, 28, 28)."""
        if not self._front:
            return self._model(images, training=training)
        tf = tensorflow()
        half = tf.shape(images)[0] // 2
        maps = tf.concat([self._maps(images[:half]), self._maps(images[half:])], 0)
        return self._rest(maps, training=training)

    def _maps(self, images: Any) -> Any:
        """What the front makes of ``images``, of which there may be none: half of one."""
        tf = tensorflow()
        count = tf.shape(images)[0]
        filled = tf.pad(images, [[0, tf.maximum(1 - count, 0)], [0, 0], [0, 0]])
        values = filled[:, : self._side, : self._side]
        for stage in self._front:
            values = stage(values)
        return values[:count]


def _stages(layers: Sequence[Layer], made: Sequence[Any]) -> list[_Stage]:
    """What to call one after the other, for the Keras layers ``made`` of the first ``layers``."""
    scale, _, *front = made
    stages: list[_Stage] = [scale, _with_channel]
    before: Layer | None = None
    for layer, keras_layer in zip(layers, front, strict=False):
        if isinstance(layer, Pooling) and layer.mode == "max" and _grows(before):
            stages[-1] = _PooledConvolution(stages[-1], keras_layer)
        else:
            stages.append(keras_layer)
        before = layer
    return stages


def _grows(layer: Layer | None) -> bool:
    return isinstance(layer, Convolution) and layer.activation in _GROWING


def _with_channel(values: Any) -> Any:
    return values[..., None]


class _PooledConvolution:
    """A convolution whose bias and activation come after the pooling that follows it.

    Neither changes which number of a window is the largest, so the answers are the same, and a quarter of
    the additions and comparisons is left, forwards and backwards.
    """

    def __init__(self, convolution: Any, pooling: Any) -> None:
        self._convolution, self._pooling = convolution, pooling

    def __call__(self, values: Any) -> Any:
        convolution = self._convolution
        largest = self._pooling(convolution.convolution_op(values, convolution.kernel))
        if convolution.use_bias:
            largest = tensorflow().nn.bias_add(largest, convolution.bias)
        return convolution.activation(largest)
