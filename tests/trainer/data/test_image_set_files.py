"""Imported sets as they are kept: their names are safe, and damage ends in a sentence."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer import load_image_set
from trainer.config import DataConfig
from trainer.data.image_set import ImageSet
from trainer.data.image_set_files import (
    forget_image_set,
    free_name,
    imported_names,
    load_imported,
    safe_name,
    write_image_set,
)
from trainer.data.sources import image_set_names
from trainer.errors import DataError
from trainer.resource_files import home_folder


def small_set(name="imported:a", count=12, names=("cat", "dog")):
    images = np.arange(count * 784, dtype=np.uint32).astype(np.uint8).reshape(count, 28, 28)
    labels = np.arange(count, dtype=np.uint8) % 2
    return ImageSet(name, images, labels, images[:3], labels[:3], names)


def file_of(name="a"):
    return home_folder() / "image-sets" / f"{name}.npz"


@given(st.text(max_size=80))
def test_that_any_text_becomes_a_name_that_settings_take_or_none(text):
    name = safe_name(text)
    assert name == safe_name(name)
    if name:
        assert DataConfig(dataset=f"imported:{name}").dataset == f"imported:{name}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Çağla’s Işık (2)", "cagla-s-isik-2"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "set-con"),
        ("nul", "set-nul"),
        ("a" * 60, "a" * 40),
        ("C:\\x", "c-x"),
    ],
)
def test_that_names_stay_readable_and_harmless(text, name):
    assert safe_name(text) == name


def test_that_a_kept_set_comes_back():
    kept = small_set()
    write_image_set(kept, "source.csv")
    found = load_image_set("imported:a")
    for part in ("train_images", "train_labels", "test_images", "test_labels"):
        assert np.array_equal(getattr(found, part), getattr(kept, part))
        with pytest.raises(ValueError, match="read-only"):
            getattr(found, part)[0] = 0
    assert found.class_names == ("cat", "dog", *"—" * 8)
    assert found.name == "imported:a"


def test_that_the_kept_sets_are_known_by_name():
    assert imported_names() == ()
    for name in ("b", "a"):
        write_image_set(small_set(f"imported:{name}"), "x")
    file_of("Not A Name").write_bytes(b"")
    assert imported_names() == ("a", "b")
    assert image_set_names()[-2:] == ("imported:a", "imported:b")


def test_that_a_free_name_is_proposed():
    assert free_name(Path("/x/Train-Images.idx.gz")) == "train-images"
    assert free_name(Path("…")) == "images"
    for name in ("images", "images-2", "a" * 40):
        write_image_set(small_set(f"imported:{name}"), "x")
    assert free_name(Path("images.npz")) == "images-3"
    assert free_name(Path("a" * 50)) == "a" * 38 + "-2"


@pytest.mark.parametrize("forget", ["a", "imported:a"])
def test_that_a_forgotten_set_is_gone(forget):
    write_image_set(small_set(), "x")
    load_imported("a")
    forget_image_set(forget)
    assert imported_names() == ()
    for act in (load_image_set, forget_image_set):
        with pytest.raises(DataError, match=r"There is no imported image set “a”\. Imported sets: —\."):
            act("imported:a")


@pytest.mark.parametrize("name", ["../secret", "..", "A", "", "a/b", "a\0b", "/etc/passwd"])
def test_that_no_text_becomes_a_path(name):
    write_image_set(small_set(), "x")
    np.savez(home_folder() / "secret.npz", a=np.zeros(1))
    for act in (load_imported, forget_image_set):
        with pytest.raises(DataError, match="There is no imported image set"):
            act(name)
    assert (home_folder() / "secret.npz").exists()


DAMAGED = {
    "empty": b"",
    "cut": None,
    "no zip": b"something else",
}


@pytest.mark.parametrize("content", DAMAGED)
def test_that_a_damaged_set_gets_one_sentence(content):
    write_image_set(small_set(), "x")
    whole = file_of().read_bytes()
    file_of().write_bytes(whole[:-40] if DAMAGED[content] is None else DAMAGED[content])
    with pytest.raises(DataError, match=r"“a” is damaged \(.*\)\. Remove it and import it again\."):
        load_imported("a")


@pytest.mark.parametrize(
    "change",
    [
        {"train_labels": np.full(12, 2, np.uint8)},
        {"train_images": np.zeros((11, 28, 28), np.uint8)},
        {"test_images": np.zeros((3, 27, 28), np.uint8)},
        {"test_labels": np.zeros((3, 1), np.uint8)},
        {"about": np.frombuffer(b"{}", np.uint8)},
        {"about": np.frombuffer(b'{"format": 1, "class_names": [1, 2]}', np.uint8)},
        {"about": np.frombuffer(b'{"format": 2, "class_names": ["a", "b"]}', np.uint8)},
    ],
)
def test_that_contents_that_do_not_fit_together_are_damage(change):
    write_image_set(small_set(), "x")
    with np.load(file_of()) as archive:
        arrays = {name: archive[name] for name in archive.files}
    np.savez(file_of(), **(arrays | change))
    with pytest.raises(DataError, match="is damaged"):
        load_imported("a")


@given(place=st.integers(0, 10_000), value=st.integers(0, 255))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
def test_that_a_changed_byte_gives_the_same_set_or_a_sentence(place, value):
    kept = small_set()
    write_image_set(kept, "x")
    content = bytearray(file_of().read_bytes())
    content[place % len(content)] = value
    file_of().write_bytes(content)
    try:
        found = load_imported("a")
    except DataError:
        return
    assert np.array_equal(found.train_images, kept.train_images)
    assert np.array_equal(found.train_labels, kept.train_labels)
