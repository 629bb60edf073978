"""Arrays in files: what is promised is checked, and each purpose has its own limits."""

import struct

import numpy as np
import pytest

from trainer.data.array_files import idx_pair, open_npz
from trainer.data.drawing_limits import DRAWINGS, IMAGE_SETS
from trainer.errors import DataError


def write_pair(folder, images, labels):
    for name, array in (("a-images-idx3-ubyte", images), ("a-labels-idx1-ubyte", labels)):
        header = struct.pack(f">I{array.ndim}I", 0x800 | array.ndim, *array.shape)
        (folder / name).write_bytes(header + array.tobytes())
    return folder / "a-images-idx3-ubyte"


def test_that_other_sizes_are_for_image_sets_alone(tmp_path):
    images = np.arange(2 * 16 * 20, dtype=np.uint32).astype(np.uint8).reshape(2, 16, 20)
    path = write_pair(tmp_path, images, np.array([1, 2], np.uint8))
    found, labels = idx_pair(path, IMAGE_SETS)
    assert np.array_equal(found, images)
    assert labels.tolist() == [1, 2]
    with pytest.raises(DataError, match=r"\(2, 16, 20\)"):
        idx_pair(path, DRAWINGS)


@pytest.mark.parametrize("shape", [(1, 3, 28), (1, 28, 513)])
def test_that_no_size_may_be_tiny_or_huge(shape, tmp_path):
    path = write_pair(tmp_path, np.zeros(shape, np.uint8), np.zeros(1, np.uint8))
    with pytest.raises(DataError, match="cannot be read"):
        idx_pair(path, IMAGE_SETS)


def test_that_labels_lead_to_their_images(tmp_path):
    write_pair(tmp_path, np.zeros((1, 28, 28), np.uint8), np.array([5], np.uint8))
    assert idx_pair(tmp_path / "a-labels-idx1-ubyte", DRAWINGS)[1].tolist() == [5]


def test_that_columns_first_is_the_same_array(tmp_path):
    images = np.arange(3 * 784, dtype=np.uint32).astype(np.uint8).reshape(3, 28, 28)
    np.savez(tmp_path / "a.npz", images=np.asfortranarray(images))
    with open_npz(tmp_path / "a.npz", IMAGE_SETS) as archive:
        assert archive.names == {"images"}
        assert np.array_equal(archive.array("images", "u", 1, 784), images)


@pytest.mark.parametrize(("count", "limits"), [(100_001, DRAWINGS), (200_001, IMAGE_SETS)])
def test_that_too_many_are_told_with_the_limit(count, limits, tmp_path):
    np.savez_compressed(tmp_path / "a.npz", labels=np.zeros(count, np.uint8))
    with (
        open_npz(tmp_path / "a.npz", limits) as archive,
        pytest.raises(DataError, match=f"expected 1 to {limits.count:,} images, received {count:,}"),
    ):
        archive.array("labels", "u", 1)
