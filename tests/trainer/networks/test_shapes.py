"""Shapes and counts, compared with what Keras builds."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.config import Initializer, NetworkConfig
from trainer.errors import ConfigError
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from trainer.networks.shapes import multiply_adds, parameter_count, trace

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
ON_MAPS = st.one_of(
    st.builds(
        Convolution,
        filters=st.integers(1, 4),
        kernel=st.integers(1, 11),
        padding=st.sampled_from(["valid", "same"]),
        bias=st.booleans(),
    ),
    st.builds(Pooling, size=st.integers(2, 7), mode=st.sampled_from(["max", "average"])),
    st.just(BatchNormalization()),
    st.just(ActivationLayer()),
)
ON_ROWS = st.one_of(
    st.builds(
        Dense,
        units=st.integers(1, 9),
        bias=st.booleans(),
        activation=st.sampled_from([ActivationName.RELU, ActivationName.MAXOUT]),
    ),
    st.just(BatchNormalization()),
    st.just(Dropout()),
)


@pytest.mark.keras
@settings(max_examples=25, deadline=None)
@given(
    st.lists(ON_MAPS, max_size=4),
    st.sampled_from([Flatten(), GlobalAveragePooling()]),
    st.lists(ON_ROWS, max_size=3),
)
def test_that_keras_builds_the_same_shapes_and_counts(maps, flat, rows):
    from trainer.networks.keras_network import build

    try:
        network = NetworkConfig(layers=(*maps, flat, *rows, SOFTMAX))
    except ConfigError:
        with pytest.raises(Exception, match=r"negative|dimension|zero|size"):
            _build_unchecked((*maps, flat, *rows, SOFTMAX))
        return
    model = build(network, "a network")
    traced = trace(network.layers)
    assert model.count_params() == network.parameters
    assert sum(int(np.prod(v.shape)) for v in model.trainable_variables) == sum(s.trainable for s in traced)
    for end, step in enumerate(traced, start=1):
        assert _build_unchecked(network.layers[:end]).output_shape[1:] == step.output


def _build_unchecked(layers):
    from trainer.networks.keras_network import build

    return build(NetworkConfig.model_construct(layers=layers, initializer=Initializer.GLOROT), "any")


def test_how_many_multiply_adds_a_known_network_has():
    layers = (Convolution(filters=32), Pooling(), Flatten(), SOFTMAX)
    assert multiply_adds(layers) == 26 * 26 * 32 * 9 + 13 * 13 * 32 * 10
    assert parameter_count(layers) == 32 * 10 + (13 * 13 * 32 + 1) * 10


@pytest.mark.parametrize(
    ("layers", "said"),
    [
        ((Dense(units=5),), "Layer 1 is Dense and needs one row of numbers, but receives 28 × 28 × 1."),
        (
            (Flatten(), Convolution(filters=2)),
            "Layer 2 works on images, but receives one row of 784 numbers.",
        ),
        ((Flatten(), GlobalAveragePooling()), "Layer 2 works on images"),
        ((*[Pooling(size=7)] * 2,), "Layer 2 would leave an image of 0 × 0 pixels."),
        ((*[Convolution(filters=1, kernel=11)] * 3,), "Layer 3 would leave an image of 0 × 0 pixels."),
        ((Convolution(filters=1, activation=ActivationName.MAXOUT),), "Layer 1 is a convolution; Maxout"),
        ((Flatten(), ActivationLayer(activation=ActivationName.MAXOUT)), "Layer 2 cannot be Maxout alone"),
    ],
)
def test_that_an_impossible_stack_names_the_layer(layers, said):
    with pytest.raises(ConfigError, match=re.escape(said)):
        trace(layers)
