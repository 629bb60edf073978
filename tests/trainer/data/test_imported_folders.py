"""Folders of pictures as image sets: which folders count, and what is not followed."""

import numpy as np
import pytest
from PIL import Image

from trainer.data.imported_folders import read_class_folders
from trainer.errors import DataError


def picture(path, value=9):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((28, 28), value, np.uint8)).save(path)


def test_that_a_folder_without_pictures_in_folders_is_none(tmp_path):
    picture(tmp_path / "lonely.png")
    (tmp_path / "empty").mkdir()
    assert read_class_folders(tmp_path) is None


def test_that_train_can_also_be_a_class(tmp_path):
    picture(tmp_path / "train" / "a.png")
    picture(tmp_path / "plane" / "a.png")
    found = read_class_folders(tmp_path)
    assert (found.class_names, found.testing) == (("plane", "train"), None)


def test_that_a_class_may_be_in_one_part_only(tmp_path):
    picture(tmp_path / "training" / "b" / "1.png")
    picture(tmp_path / "Testing" / "a" / "1.png")
    found = read_class_folders(tmp_path)
    assert found.class_names == ("a", "b")
    assert (found.training.labels, found.testing.labels) == ([1], [0])


def test_that_digits_are_their_own_labels(tmp_path):
    for digit in (3, 8):
        picture(tmp_path / str(digit) / "1.png", digit)
    found = read_class_folders(tmp_path)
    assert found.class_names == tuple("0123456789")
    assert found.training.labels == [3, 8]
    assert found.training.images[:, 0, 0].tolist() == [3, 8]


def test_that_hidden_folders_and_links_are_left_out(tmp_path):
    picture(tmp_path / "s" / "a" / "1.png")
    picture(tmp_path / "s" / ".hidden" / "1.png")
    picture(tmp_path / "s" / "__MACOSX" / "1.png")
    picture(tmp_path / "outside" / "1.png")
    (tmp_path / "s" / "link").symlink_to(tmp_path / "outside")
    (tmp_path / "s" / "a" / "2.png").symlink_to(tmp_path / "outside" / "1.png")
    found = read_class_folders(tmp_path / "s")
    assert (found.class_names, found.training.labels) == (("a",), [0])


def test_that_more_classes_than_a_network_has_outputs_are_refused(tmp_path):
    for number in range(11):
        picture(tmp_path / f"class {number}" / "1.png")
    with pytest.raises(DataError, match="has 11 classes"):
        read_class_folders(tmp_path)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_that_a_wrong_picture_is_named(content, tmp_path):
    picture(tmp_path / "a" / "good.png")
    (tmp_path / "a" / "bad.png").write_bytes(content)
    with pytest.raises(DataError, match=r"bad\.png"):
        read_class_folders(tmp_path)
