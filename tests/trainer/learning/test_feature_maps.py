"""The digit reader's inner values: those of Keras, layer by layer, read without it."""

import subprocess
import sys

import numpy as np
import pytest

from trainer.data.sources import load_image_set
from trainer.errors import ModelError
from trainer.keras_door import keras
from trainer.learning.convolution import PoolingMode, convolve, pool
from trainer.learning.feature_maps import FeatureReader, LayerKind
from trainer.resource_files import resources_folder

MODELS = resources_folder() / "models"


@pytest.fixture(scope="module")
def image():
    return load_image_set("mnist").test_images[0]


@pytest.fixture(scope="module")
def reader():
    return FeatureReader()


@pytest.fixture(scope="module")
def layers(reader, image):
    return reader.maps(image)


def test_that_all_convolutions_and_poolings_are_there(layers):
    assert [(each.kind, each.number, each.maps.shape) for each in layers] == [
        (LayerKind.CONVOLUTION, 1, (32, 26, 26)),
        (LayerKind.CONVOLUTION, 2, (32, 24, 24)),
        (LayerKind.MAX_POOLING, 1, (32, 12, 12)),
        (LayerKind.CONVOLUTION, 3, (64, 10, 10)),
        (LayerKind.CONVOLUTION, 4, (96, 8, 8)),
        (LayerKind.MAX_POOLING, 2, (96, 4, 4)),
    ]
    assert [(each.window, each.depth) for each in layers] == [
        (3, 1),
        (3, 32),
        (2, 1),
        (3, 32),
        (3, 64),
        (2, 1),
    ]


def test_that_the_first_maps_are_their_kernels_slid_over_the_image(reader, layers, image):
    for kernel, bias, shown in zip(reader.kernels, reader.biases, layers[0].maps, strict=True):
        expected = np.maximum(convolve(image / 255, kernel, bias=float(bias)), 0)
        np.testing.assert_allclose(shown, expected, atol=1e-5)


@pytest.mark.parametrize("place", [2, 5])
def test_that_pooled_maps_are_the_largest_values_of_those_before(layers, place):
    for before, after in zip(layers[place - 1].maps, layers[place].maps, strict=True):
        np.testing.assert_allclose(after, pool(before, layers[place].window, PoolingMode.MAX), atol=1e-6)


def test_that_maps_follow_the_image(reader, image):
    first = reader.maps(image)[0].maps
    other = reader.maps(np.roll(image, 2, axis=0))[0].maps
    np.testing.assert_allclose(other[:, 2:], first[:, :-2], atol=1e-6)
    np.testing.assert_array_equal(reader.maps(image)[0].maps, first)


@pytest.mark.keras
def test_that_the_maps_are_those_of_the_keras_model(layers, image):
    model = keras().saving.load_model(MODELS / "digit-reader.keras", compile=False)
    kinds = (keras().layers.Activation, keras().layers.ReLU, keras().layers.MaxPooling2D)
    wanted = [each.output for each in model.layers if isinstance(each, kinds) and len(each.output.shape) == 4]
    theirs = keras().Model(model.input, wanted)(image[np.newaxis], training=False)
    assert len(theirs) == len(layers)
    for ours, expected in zip(layers, theirs, strict=True):
        np.testing.assert_allclose(ours.maps, np.asarray(expected)[0].transpose(2, 0, 1), atol=1e-5)


@pytest.mark.keras
def test_that_batch_normalization_is_built_into_the_kernels(reader):
    model = keras().saving.load_model(MODELS / "digit-reader.keras", compile=False)
    convolution = next(each for each in model.layers if isinstance(each, keras().layers.Conv2D))
    normalization = next(each for each in model.layers if isinstance(each, keras().layers.BatchNormalization))
    gain, shift, mean, variance = map(np.asarray, normalization.get_weights())
    factor = gain / np.sqrt(variance + normalization.epsilon)
    raw = np.asarray(convolution.get_weights()[0])[:, :, 0].transpose(2, 0, 1)
    np.testing.assert_allclose(reader.kernels, raw * factor[:, None, None], atol=1e-5)
    np.testing.assert_allclose(reader.biases, shift - mean * factor, atol=1e-5)


@pytest.mark.parametrize("wrong", [np.zeros((28, 28)), np.zeros((28, 27), np.uint8), np.zeros(784, np.uint8)])
def test_that_other_images_are_refused(reader, wrong):
    with pytest.raises(ModelError, match="reads an image of 28 × 28 bytes"):
        reader.maps(wrong)


def test_that_a_network_without_convolutions_is_refused():
    with pytest.raises(ModelError, match="has no convolution"):
        FeatureReader(MODELS / "course-mlp.tflite")


def test_that_a_damaged_or_missing_file_is_told(tmp_path):
    damaged = tmp_path / "damaged.tflite"
    damaged.write_bytes(b"no model")
    for path in (damaged, tmp_path / "missing.tflite"):
        with pytest.raises(ModelError, match="missing or damaged"):
            FeatureReader(path)


def test_that_no_tensorflow_is_needed():
    script = (
        "import sys, numpy as np; from trainer.learning.feature_maps import FeatureReader;"
        "FeatureReader().maps(np.zeros((28, 28), np.uint8)); sys.exit('tensorflow' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
