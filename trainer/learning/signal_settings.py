"""A deep network of equal layers as a record: what a person can set before a signal is sent through it."""

from enum import StrEnum
from math import sqrt
from typing import Annotated

from pydantic import Field, field_validator

from trainer.errors import phrase
from trainer.networks.layers import Activation, ActivationName
from trainer.records import Record, refusal

ELEMENTWISE = tuple(
    name for name in ActivationName if name not in (ActivationName.SOFTMAX, ActivationName.MAXOUT)
)
"""The functions that look at one number at a time, so that a whole stack can be made of one of them."""


class Start(StrEnum):
    """How the weights are drawn before training; biases start at 0."""

    GLOROT = "glorot"
    HE = "he"
    LECUN = "lecun"
    SMALL = "small"
    LARGE = "large"
    ZEROS = "zeros"


SPREADS = {Start.SMALL: (0.005, 0.1), Start.LARGE: (0.1, 2.0)}
"""From where to where the standard deviation can be chosen, for those starts that leave it open."""


class SignalSetting(Record):
    """``depth`` layers of ``width`` units between the image and the ten classes.

    Attributes:
        depth: hidden layers.
        width: units of each.
        activation: of all hidden layers.
        start: how the weights are drawn.
        spread: standard deviation of the weights; counts for ``small`` and ``large`` only.
        batch_normalization: whether each layer's sums are normalised over the batch.
        seed: of the random weights. The first layers of a deeper network have the same ones.
    """

    depth: Annotated[int, Field(ge=1, le=50)] = 20
    width: Annotated[int, Field(ge=8, le=512)] = 128
    activation: Activation = ActivationName.SIGMOID
    start: Annotated[Start, Field(strict=False)] = Start.GLOROT
    spread: Annotated[float, Field(gt=0, le=2)] = 0.01
    batch_normalization: bool = False
    seed: Annotated[int, Field(ge=0)] = 0

    @field_validator("activation")
    @classmethod
    def _check_activation(cls, name: ActivationName) -> ActivationName:
        if name not in ELEMENTWISE:
            raise refusal(
                phrase("trainer", "“{field}” needs a function of one number at a time, not {value}."),
                value=name.value,
            )
        return name

    def weight_spread(self, inputs: int, units: int) -> float:
        """The standard deviation of the weights of a layer that has ``inputs`` and ``units``."""
        match self.start:
            case Start.GLOROT:
                return sqrt(2 / (inputs + units))
            case Start.HE:
                return sqrt(2 / inputs)
            case Start.LECUN:
                return sqrt(1 / inputs)
            case Start.SMALL | Start.LARGE:
                return self.spread
            case Start.ZEROS:
                return 0.0
