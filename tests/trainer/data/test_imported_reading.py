"""Image sets of strangers: each wrong one gets one sentence, and a changed byte never more than that."""

import gzip
import io
import os
import struct
import tracemalloc
import zipfile

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from trainer.data.imported_reading import read_image_set
from trainer.errors import DataError

ZEROS = np.zeros((12, 28, 28), np.uint8)
LABELS = np.arange(12, dtype=np.uint8) % 10


def npz(**arrays):
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=True, **arrays)
    return file.getvalue()


def npy(shape, kind="|u1", data=b""):
    header = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape!r}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + data


def members(**content):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in content.items():
            archive.writestr(f"{name}.npy", data)
    return file.getvalue()


def idx(*shape, data=b""):
    return struct.pack(f">I{len(shape)}I", 0x800 | len(shape), *shape) + data


def png(size=(28, 28)):
    file = io.BytesIO()
    Image.new("L", size, 3).save(file, "PNG")
    return file.getvalue()


# what is large is made only for the test that reads it
HOSTILE = {
    "empty": b"",
    "binary": bytes(range(256)),
    "prose": b"Dear reader,\nthis is no table.\n",
    "a picture": png(),
    "pickle": b"\x80\x04\x95 \0\0\0\0\0\0\0\x8c\x05posix",
    "csv: pixel 256": ("5," + ",".join(["256"] * 784)).encode(),
    "csv: endless label": ("9" * 5000 + "," + ",".join(["0"] * 784)).encode(),
    "csv: huge label": ("9" * 50 + "," + ",".join(["0"] * 784)).encode(),
    "npz: cut": npz(images=ZEROS, labels=LABELS)[:-30],
    "npz: other members": npz(a=ZEROS, b=LABELS),
    "npz: objects": npz(images=np.array([{}, None], object), labels=LABELS[:2]),
    "npz: objects to test": npz(x_train=ZEROS, y_train=LABELS, x_test=np.array([{}], object), y_test=LABELS[:1]),
    "npz: real numbers": npz(images=ZEROS / 1.0, labels=LABELS),
    "npz: other lengths": npz(images=ZEROS, labels=LABELS[1:]),
    "npz: colours": npz(images=np.zeros((12, 28, 28, 3), np.uint8), labels=LABELS),
    "npz: one row": npz(images=np.zeros((12, 1, 784), np.uint8), labels=LABELS),
    "npz: too large": npz(images=np.zeros((12, 600, 600), np.uint8), labels=LABELS),
    "npz: nothing": npz(images=ZEROS[:0], labels=LABELS[:0]),
    "npz: huge labels": npz(images=ZEROS, labels=np.full(12, 2**64 - 1, np.uint64)),
    "npz: header of 400 GB": members(images=npy((199_999, 1400, 1400)), labels=npy((2,), data=b"\0\1")),
    "npz: too many": members(images=npy((200_001, 28, 28)), labels=npy((200_001,))),
    "npz: overflow": members(images=npy((2**62, 2**62)), labels=npy((2,), data=b"\0\1")),
    "npz: bomb": lambda: members(images=npy((2, 28, 28), data=bytes(540_000_000)), labels=npy((2,), data=b"\0\1")),
    "gz: no idx": gzip.compress(b"hello"),
    "idx: alone": idx(2, 28, 28, data=bytes(1568)),
}  # fmt: skip


def refused(path):
    """The sentence; asks for it with a little memory."""
    tracemalloc.start()
    try:
        with pytest.raises(DataError) as caught:
            read_image_set(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    sentence = str(caught.value)
    assert peak < 60 * 1024**2
    assert str(path.parent) in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize("name", HOSTILE)
def test_that_a_hostile_file_gets_one_sentence(name, tmp_path):
    path = tmp_path / "file"
    content = HOSTILE[name]
    path.write_bytes(content() if callable(content) else content)
    refused(path)


def test_that_what_is_no_file_gets_one_sentence(tmp_path):
    assert "There is no file" in refused(tmp_path / "nothing")
    assert "holds no image set" in refused(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    refused(tmp_path / "pipe")


def test_that_several_pairs_that_are_not_mnists_are_not_guessed_at(tmp_path):
    for start in ("a", "b"):
        (tmp_path / f"{start}-images-idx3-ubyte").write_bytes(idx(2, 28, 28, data=bytes(1568)))
        (tmp_path / f"{start}-labels-idx1-ubyte").write_bytes(idx(2, data=bytes(2)))
    assert "holds no image set" in refused(tmp_path)


def test_that_a_broken_test_part_is_told_not_left_out(tmp_path):
    for start, data in (("train", bytes(1568)), ("t10k", bytes(1500))):
        (tmp_path / f"{start}-images-idx3-ubyte").write_bytes(idx(2, 28, 28, data=data))
        (tmp_path / f"{start}-labels-idx1-ubyte").write_bytes(idx(2, data=bytes(2)))
    assert "t10k-images" in refused(tmp_path)
    assert "t10k-images" in refused(tmp_path / "train-images-idx3-ubyte")


CONTENTS = {
    "npz": npz(x_train=ZEROS, y_train=LABELS, x_test=ZEROS[:2], y_test=LABELS[:2]),
    "csv": b"".join(b"%d,%b\n" % (n % 10, b",".join([b"7"] * 784)) for n in range(3)),
    "gz": gzip.compress(idx(12, 28, 28, data=bytes(12 * 784)), mtime=0),
    "idx": idx(12, 28, 28, data=bytes(12 * 784)),
}


@given(
    changes=st.lists(st.tuples(st.integers(0, 12_000), st.integers(0, 255)), min_size=1, max_size=4),
    kind=st.sampled_from(sorted(CONTENTS)),
    near_start=st.booleans(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
def test_that_changed_bytes_give_images_or_a_sentence(tmp_path_factory, changes, kind, near_start):
    folder = tmp_path_factory.mktemp("changed")
    (folder / "a-labels-idx1-ubyte").write_bytes(idx(12, data=bytes(12)))
    content = bytearray(CONTENTS[kind])
    for place, value in changes:
        content[place % min(64 if near_start else 12_000, len(content))] = value
    (folder / "a-images-idx3-ubyte").write_bytes(content)
    try:
        found = read_image_set(folder / "a-images-idx3-ubyte")
    except DataError:
        return
    assert found.training.images.shape == (len(found.training.labels), 28, 28)
    assert found.training.images.dtype == np.uint8
