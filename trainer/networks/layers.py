"""The layers a network can have, as records: what a person chooses, nothing computed."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from trainer.records import Record


class ActivationName(StrEnum):
    """The catalogue of activation functions; see :mod:`trainer.activations` for what they compute."""

    LINEAR = "linear"
    SIGMOID = "sigmoid"
    TANH = "tanh"
    RELU = "relu"
    LEAKY_RELU = "leaky_relu"
    ELU = "elu"
    MAXOUT = "maxout"
    SOFTMAX = "softmax"
    GELU = "gelu"
    SILU = "silu"
    SELU = "selu"
    SOFTPLUS = "softplus"


Activation = Annotated[ActivationName, Field(strict=False)]


class Flatten(Record):
    """Makes one row of numbers of each image; Dense layers need it."""

    kind: Literal["flatten"] = "flatten"


class Dense(Record):
    """A fully connected layer.

    Attributes:
        units: neurons.
        activation: applied to their sums; ``maxout`` takes the larger of two sums per neuron and so
            doubles the parameters.
        bias: whether each neuron has a bias.
    """

    kind: Literal["dense"] = "dense"
    units: int = Field(ge=1, le=4096)
    activation: Activation = ActivationName.RELU
    bias: bool = True


class Convolution(Record):
    """A two-dimensional convolution.

    Attributes:
        filters: feature maps that come out.
        kernel: height and width of the window, in pixels.
        activation: applied to each value of the feature maps.
        padding: ``same`` keeps height and width, ``valid`` loses ``kernel - 1`` of each.
        bias: whether each filter has a bias; without use before batch normalization.
    """

    kind: Literal["convolution"] = "convolution"
    filters: int = Field(ge=1, le=512)
    kernel: int = Field(default=3, ge=1, le=11)
    activation: Activation = ActivationName.RELU
    padding: Literal["valid", "same"] = "valid"
    bias: bool = True


class Pooling(Record):
    """Makes feature maps smaller: the largest or the mean of each ``size`` × ``size`` window."""

    kind: Literal["pooling"] = "pooling"
    size: int = Field(default=2, ge=2, le=7)
    mode: Literal["max", "average"] = "max"


class GlobalAveragePooling(Record):
    """One number per feature map: its mean."""

    kind: Literal["global_average_pooling"] = "global_average_pooling"


class Dropout(Record):
    """Switches off a random share of the values at each training step, against overfitting."""

    kind: Literal["dropout"] = "dropout"
    rate: float = Field(default=0.2, ge=0, le=0.95)


class BatchNormalization(Record):
    """Brings each value to mean 0 and variance 1 over the batch, then scales and shifts it.

    Attributes:
        momentum: how slowly the running mean and variance follow; 0.99 is Keras' own.
    """

    kind: Literal["batch_normalization"] = "batch_normalization"
    momentum: float = Field(default=0.99, ge=0, le=0.9999)


class ActivationLayer(Record):
    """An activation function as a layer of its own, after batch normalization for example."""

    kind: Literal["activation"] = "activation"
    activation: Activation = ActivationName.RELU


Layer = Annotated[
    Flatten
    | Dense
    | Convolution
    | Pooling
    | GlobalAveragePooling
    | Dropout
    | BatchNormalization
    | ActivationLayer,
    Field(discriminator="kind"),
]

WRITTEN_FROM_SCRATCH = (Flatten, Dense, Dropout, BatchNormalization, ActivationLayer)
"""The kinds of layers that the NumPy engine knows."""
