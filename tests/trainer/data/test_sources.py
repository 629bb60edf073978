"""The bundled image sets."""

import hashlib
import re
import struct

import numpy as np
import pytest

from trainer import load_image_set
from trainer.config import DatasetName
from trainer.data import sources
from trainer.data.sources import image_set_names, load_test_images, read_checked
from trainer.errors import DataError
from trainer.resource_files import resources_folder

FILE = resources_folder() / "datasets" / "mnist.npz"
CHECKSUMS = sources._SOURCES["mnist"].checksums


def test_that_all_sets_are_known():
    assert image_set_names() == tuple(DatasetName)


@pytest.mark.parametrize("name", ["mnist", "fashion-mnist"])
def test_what_a_set_holds(name):
    images = load_image_set(name)
    assert images.train_images.shape == (60_000, 28, 28)
    assert images.test_images.shape == (10_000, 28, 28)
    assert images.train_labels.shape == (60_000,)
    assert images.test_labels.shape == (10_000,)
    assert {a.dtype for a in (images.train_images, images.train_labels, images.test_images)} == {
        np.dtype("u1")
    }
    assert set(np.unique(images.test_labels)) == set(range(10))
    assert len(images.class_names) == 10
    assert images.name == name
    assert load_image_set(name) is images


def test_that_mnist_is_the_published_mnist():
    images = load_image_set("mnist")
    assert images.train_labels[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    content = struct.pack(">IIII", 2051, 60_000, 28, 28) + images.train_images.tobytes()
    assert hashlib.md5(content, usedforsecurity=False).hexdigest() == "6bbc9ace898e44ae57da46a324031adb"
    assert images.train_images.mean() / 255 == pytest.approx(0.1307, abs=1e-4)


def test_that_nobody_can_change_the_images():
    with pytest.raises(ValueError, match="read-only"):
        load_image_set("mnist").train_images[0, 0, 0] = 1


def test_that_the_test_images_can_be_had_alone():
    images = load_test_images("mnist")
    np.testing.assert_array_equal(images, load_image_set("mnist").test_images)
    assert load_test_images("mnist") is images
    with pytest.raises(DataError, match="no image set “letters”"):
        load_test_images("letters")


def test_that_an_unknown_set_is_answered_with_the_known_ones():
    with pytest.raises(
        DataError, match=r"no image set “letters”. Known sets: mnist, fashion-mnist, my-drawings"
    ):
        load_image_set("letters")


def test_that_a_missing_file_is_told(tmp_path):
    with pytest.raises(DataError, match=r"missing\. Install the program again"):
        read_checked(tmp_path / "mnist.npz", CHECKSUMS)


def damaged(path):
    return pytest.raises(DataError, match=re.escape(f"The data file {path} is damaged or incomplete"))


@pytest.mark.parametrize("share", [0.0, 0.5, 0.9999])
def test_that_a_cut_file_is_told(tmp_path, share):
    content = FILE.read_bytes()
    path = tmp_path / "mnist.npz"
    path.write_bytes(content[: int(len(content) * share)])
    with damaged(path):
        read_checked(path, CHECKSUMS)


@pytest.mark.parametrize("place", [0, 100, 5_000_000, 9_000_000, -10, -250])
def test_that_a_flipped_byte_is_told(tmp_path, place):
    content = bytearray(FILE.read_bytes())
    content[place] ^= 0xFF
    path = tmp_path / "mnist.npz"
    path.write_bytes(content)
    with damaged(path):
        read_checked(path, CHECKSUMS)


def small_set(path, **changed):
    arrays = {name: np.zeros((3, 28, 28), np.uint8) for name in ("x_train", "x_test")}
    arrays |= {name: np.zeros(3, np.uint8) for name in ("y_train", "y_test")} | changed
    np.savez(path, **arrays)
    return path


def test_that_other_content_is_told_with_the_array_that_differs(tmp_path):
    path = small_set(tmp_path / "mnist.npz")
    with pytest.raises(DataError, match="x_train: checksum"):
        read_checked(path, CHECKSUMS)


def test_that_a_file_of_something_else_is_told(tmp_path):
    path = tmp_path / "mnist.npz"
    with path.open("wb") as file:
        np.save(file, np.zeros(3))
    with damaged(path):
        read_checked(path, CHECKSUMS)
    np.savez(path, x_train=np.zeros(3))
    with damaged(path):
        read_checked(path, CHECKSUMS)
