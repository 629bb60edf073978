"""The front of a convolutional network: what it computes of each image alone, and which part it looks at."""

from collections.abc import Sequence
from itertools import takewhile

from trainer.data import IMAGE_SIDE
from trainer.networks import layers as kinds
from trainer.networks.layers import Layer
from trainer.networks.shapes import multiply_adds, trace


def front_length(layers: Sequence[Layer]) -> int:
    """How many of the first layers make feature maps of each image without regard to the others.

    Batch normalization looks at the whole batch, and dropout's mask is made for it. 0 where such layers
    do less than half of the network's multiplications: then it is not worth while to tell them apart.
    """
    local = kinds.Convolution | kinds.Pooling | kinds.ActivationLayer
    front = list(takewhile(lambda layer: isinstance(layer, local), layers))
    return len(front) if front and 2 * multiply_adds(front) > multiply_adds(layers) else 0


def seen_side(layers: Sequence[Layer]) -> int:
    """The side of the upper left square of the image that the front looks at; 28 for all of it.

    Pooling leaves out the last row and column of maps whose side its window does not divide. Computing
    only what is used gives the same answers for less work: of 28 pixels, two unpadded convolutions with
    3 × 3 and two poolings with 2 × 2 see 26, which spares a sixth of the multiplications.
    """
    front = layers[: front_length(layers)]
    if not front or any(isinstance(each, kinds.Convolution) and each.padding == "same" for each in front):
        return IMAGE_SIDE
    side = trace(front)[-1].output[0]
    for layer in reversed(front):
        if isinstance(layer, kinds.Pooling):
            side *= layer.size
        elif isinstance(layer, kinds.Convolution):
            side += layer.kernel - 1
    return side
