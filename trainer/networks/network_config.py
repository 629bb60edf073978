"""A whole network as a record: layers that fit together, and how its weights begin."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from trainer.choices import Initializer
from trainer.errors import ConfigError, phrase
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.networks.shapes import multiply_adds, parameter_count, trace
from trainer.records import Record, refusal


class NetworkConfig(Record):
    """The layers from image to ten probabilities.

    Attributes:
        layers: in their order.
        initializer: the random weights at the start.
        normalize: whether pixels are divided by 255 before the first layer; without it 0 to 255 arrive.
    """

    layers: tuple[Layer, ...] = Field(min_length=1, max_length=60)
    initializer: Annotated[Initializer, Field(strict=False)] = Initializer.GLOROT
    normalize: bool = True

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        try:
            traced = trace(self.layers)
        except ConfigError as error:
            raise refusal(error.template, **error.values) from None
        last = traced[-1]
        ends_in_softmax = (
            isinstance(last.layer, kinds.Dense | kinds.ActivationLayer)
            and last.layer.activation == ActivationName.SOFTMAX
        )
        if last.output != (10,) or not ends_in_softmax:
            raise refusal(
                phrase(
                    "trainer",
                    "The last layer must give ten probabilities: a Dense layer with 10 units and softmax.",
                )
            )
        return self

    @property
    def input_scale(self) -> float:
        """What each pixel is multiplied with before the first layer."""
        return 1 / 255 if self.normalize else 1.0

    @property
    def parameters(self) -> int:
        """Weights, biases and running statistics."""
        return parameter_count(self.layers)

    @property
    def multiply_adds(self) -> int:
        """Multiplications with addition for one image."""
        return multiply_adds(self.layers)

    def with_hidden_activation(self, activation: ActivationName) -> "NetworkConfig":
        """The same network with ``activation`` in every layer that has one but the last.

        A linear layer before batch normalization, with or without pooling between them, stays linear: its
        activation comes after that.
        """
        changed = [
            layer.changed(activation=activation)
            if isinstance(layer, kinds.Dense | kinds.Convolution | kinds.ActivationLayer)
            and not (layer.activation is ActivationName.LINEAR and self._is_normalized(place))
            else layer
            for place, layer in enumerate(self.layers[:-1])
        ]
        return self.changed(layers=(*changed, self.layers[-1]))

    def _is_normalized(self, place: int) -> bool:
        """Whether batch normalization follows the layer at ``place``, at once or after pooling."""
        after = (layer for layer in self.layers[place + 1 :] if not isinstance(layer, kinds.Pooling))
        return isinstance(next(after, None), kinds.BatchNormalization)

    @property
    def hidden_activation(self) -> ActivationName | None:
        """The activation of the hidden layers if they share one, else None."""
        found = {
            layer.activation
            for layer in self.layers[:-1]
            if isinstance(layer, kinds.Dense | kinds.Convolution | kinds.ActivationLayer)
            and layer.activation != ActivationName.LINEAR
        }
        return found.pop() if len(found) == 1 else None
