"""The summary without Keras says what Keras says."""

import io
import re

import pytest

from trainer import preset, preset_names
from trainer.config import NetworkConfig
from trainer.keras_door import keras
from trainer.networks.keras_network import build
from trainer.networks.layers import (
    ActivationName,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from trainer.networks.summary import memory_size, summary_of, summary_text

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
MAXOUT = Dense(units=6, activation=ActivationName.MAXOUT)
OTHERS = {
    "maxout": NetworkConfig(layers=(Flatten(), Dense(units=5), MAXOUT, MAXOUT.changed(bias=False), SOFTMAX)),
    "poolings": NetworkConfig(
        layers=(
            Convolution(filters=3, padding="same"),
            Pooling(mode="average"),
            Convolution(filters=4, kernel=5),
            Pooling(),
            Dropout(rate=0.1),
            GlobalAveragePooling(),
            SOFTMAX,
        )
    ),
}
NETWORKS = {name: preset(name).network for name in preset_names()} | OTHERS


def test_that_the_course_network_is_shown_as_in_the_course():
    summary = summary_of(preset("course-mlp").network)
    assert [(row.title, row.shape, row.parameters) for row in summary.rows] == [
        ("flatten (Flatten)", "(None, 784)", 0),
        ("dense (Dense)", "(None, 128)", 100_480),
        ("dropout (Dropout)", "(None, 128)", 0),
        ("dense_1 (Dense)", "(None, 64)", 8_256),
        ("dense_2 (Dense)", "(None, 10)", 650),
    ]
    text = summary_text(summary)
    assert "Total params: 109,386 (427.29 KB)\n" in text
    assert "Trainable params: 109,386 (427.29 KB)\n" in text
    assert "Non-trainable params: 0 (0.00 B)\n" in text


@pytest.mark.keras
@pytest.mark.parametrize("name", NETWORKS)
def test_that_names_shapes_and_counts_are_those_of_keras(name):
    keras().utils.clear_session()
    model = build(NETWORKS[name], name)
    own = [layer for layer in model.layers if layer.name not in ("image", "scale", "channel")]
    summary = summary_of(NETWORKS[name])
    assert [
        (row.name, row.kind, (None, *row.output), row.parameters, row.trainable) for row in summary.rows
    ] == [
        (
            layer.name,
            type(layer).__name__,
            layer.output.shape,
            layer.count_params(),
            sum(int(weight.value.shape.num_elements()) for weight in layer.trainable_weights),
        )
        for layer in own
    ]
    printed = io.StringIO()
    model.summary(print_fn=printed.write)
    totals = re.findall(r"^ ?((?:Total|Trainable|Non-trainable) params: .*?)\s*$", printed.getvalue(), re.M)
    assert len(totals) == 3
    assert summary_text(summary).splitlines()[-4:-1] == totals


@pytest.mark.parametrize("name", NETWORKS)
def test_that_the_sums_are_those_of_the_network(name):
    summary = summary_of(NETWORKS[name])
    assert summary.parameters == NETWORKS[name].parameters
    assert summary.multiply_adds == NETWORKS[name].multiply_adds
    assert summary.non_trainable == summary.parameters - summary.trainable


@pytest.mark.keras
@pytest.mark.parametrize("count", [0, 255, 256, 109_386, 262_143, 262_144, 2**28 - 1, 2**28, 2**31])
def test_that_memory_is_written_as_keras_writes_it(count):
    keras()
    from keras.src.utils.summary_utils import readable_memory_size

    assert memory_size(count) == readable_memory_size(4 * count)
