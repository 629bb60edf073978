"""What the front of a network looks at."""

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from trainer import preset
from trainer.errors import ConfigError
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from trainer.networks.seen import front_length, seen_side
from trainer.networks.shapes import trace

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
convolutions = st.builds(Convolution, filters=st.just(1), kernel=st.integers(1, 7))
poolings = st.builds(Pooling, size=st.integers(2, 4))


def test_that_two_convolutions_with_poolings_see_26_pixels():
    assert seen_side(preset("cnn").network.layers) == 26


@pytest.mark.parametrize("name", ["course-mlp", "digit-reader"])
def test_that_other_networks_see_everything(name):
    assert seen_side(preset(name).network.layers) == 28


@pytest.mark.parametrize(
    "first",
    [
        (Convolution(filters=2, padding="same"), Pooling(size=3)),
        (Convolution(filters=2), BatchNormalization(), Pooling(size=3)),
    ],
)
def test_that_padding_and_normalization_look_at_the_edges(first):
    assert seen_side((*first, Flatten(), SOFTMAX)) == 28


@pytest.mark.parametrize(
    ("name", "length"), [("course-mlp", 0), ("cnn", 4), ("digit-reader", 0), ("batch-normalization", 0)]
)
def test_that_the_front_ends_where_the_batch_counts(name, length):
    assert front_length(preset(name).network.layers) == length


def test_that_pooling_alone_is_no_front_worth_the_name():
    assert front_length((Pooling(), Flatten(), SOFTMAX)) == 0


@settings(deadline=None)
@given(maps=st.lists(convolutions | poolings | st.just(ActivationLayer()), min_size=1, max_size=5))
def test_that_the_square_gives_maps_of_the_same_size(maps):
    try:
        whole = trace(maps)[-1].output
    except ConfigError:
        reject()
    side = seen_side((*maps, GlobalAveragePooling(), SOFTMAX))
    if not any(isinstance(layer, Convolution) for layer in maps):
        assert side == 28
        return
    assert is_enough(maps, side, whole)
    assert not is_enough(maps, side - 1, whole)


def is_enough(maps, side, whole):
    try:
        return trace(maps, (side, side, 1))[-1].output == whole
    except ConfigError:
        return False
