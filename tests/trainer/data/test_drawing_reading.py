"""Files of strangers: each wrong one gets one sentence, at once and without filling the memory."""

import gzip
import io
import os
import struct
import time
import tracemalloc
import zipfile

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from trainer.data.drawing_files import import_drawings
from trainer.errors import DataError

ZEROS = np.zeros((2, 28, 28), np.uint8)
LABELS = np.array([1, 2], np.uint8)


def npz(**arrays):
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=True, **arrays)
    return file.getvalue()


def members(**content):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in content.items():
            archive.writestr(f"{name}.npy", data)
    return file.getvalue()


def npy(shape, kind="|u1", data=b"", extra=0):
    header = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape!r}, }}".encode()
    header += b" " * extra + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", min(len(header), 65535)) + header + data


def idx(*shape, data=b""):
    return struct.pack(f">I{len(shape)}I", 0x800 | len(shape), *shape) + data


def pixels(value="0", count=784):
    return ",".join([value] * count)


def png(size=(28, 28)):
    file = io.BytesIO()
    Image.new("L", size, 3).save(file, "PNG")
    return file.getvalue()


GOOD_LABELS = npy((2,), data=bytes([1, 2]))
# what is large is made only for the test that reads it
HOSTILE = {
    "empty": b"",
    "spaces": b" \n \n",
    "binary": bytes(range(256)),
    "prose": b"Dear reader,\nthis is no table.\n",
    "one line of prose": b"Dear reader",
    "no utf-8": b"label\n\xff\xfe\xfd",
    "a picture": png(),
    "a program": b"\x7fELF" + bytes(100),
    "pickle": b"\x80\x04\x95 \0\0\0\0\0\0\0\x8c\x05posix",
    "csv: too few pixels": f"5,{pixels(count=783)}\n".encode(),
    "csv: too many pixels": f"5,{pixels(count=786)}\n".encode(),
    "csv: label 10": f"10,{pixels()}\n".encode(),
    "csv: label -1": f"5,{pixels()}\n-1,{pixels()}\n".encode(),
    "csv: pixel 256": f"5,{pixels('256')}\n".encode(),
    "csv: pixel -1": f"5,{pixels('-1')}\n".encode(),
    "csv: pixel 0.5": f"5,{pixels('0.5')}\n".encode(),
    "csv: long line": lambda: b"5," + b"0" * 50_000_000,
    "csv: open quote": b'5,"' + pixels().encode() + b"\n",
    "csv: only a header": b"label,pixel0\n",
    "zip: empty": b"PK\x05\x06" + bytes(18),
    "zip: cut": npz(images=ZEROS, labels=LABELS)[:-30],
    "zip: other members": npz(x=ZEROS, y=LABELS),
    "zip: no labels": npz(images=ZEROS),
    "zip: many members": npz(images=ZEROS, labels=LABELS, **{f"m{n}": LABELS for n in range(30)}),
    "npz: objects": npz(images=np.array([{"a": 1}, None], object), labels=LABELS),
    "npz: object labels": npz(images=ZEROS, labels=np.array([1, "x"], object)),
    "npz: real numbers": npz(images=ZEROS.astype(float), labels=LABELS),
    "npz: 16 bits": npz(images=ZEROS.astype(np.uint16), labels=LABELS),
    "npz: real labels": npz(images=ZEROS, labels=LABELS / 2),
    "npz: label 10": npz(images=ZEROS, labels=np.array([1, 10])),
    "npz: label -1": npz(images=ZEROS, labels=np.array([1, -1])),
    "npz: other lengths": npz(images=ZEROS, labels=LABELS[:1]),
    "npz: other writers": npz(images=ZEROS, labels=LABELS, writers=np.array(["a"])),
    "npz: wide writers": npz(images=ZEROS, labels=LABELS, writers=np.array(["a", "b" * 5000])),
    "npz: 27 pixels": npz(images=ZEROS[:, 1:], labels=LABELS),
    "npz: one image": npz(images=ZEROS[0], labels=LABELS),
    "npz: nothing in it": npz(images=ZEROS[:0], labels=LABELS[:0]),
    "npz: a number": npz(images=np.uint8(1), labels=LABELS),
    "npz: zip bomb": lambda: members(images=npy((2, 28, 28), data=bytes(200_000_000)), labels=GOOD_LABELS),
    "npz: header of 16 GB": members(images=npy((20_000_000, 28, 28)), labels=GOOD_LABELS),
    "npz: more promised than there": members(images=npy((90_000, 28, 28)), labels=GOOD_LABELS),
    "npz: overflow": members(images=npy((2**62, 2**62, 28)), labels=GOOD_LABELS),
    "npz: negative": members(images=npy((-1, 28, 28)), labels=GOOD_LABELS),
    "npz: long header": members(images=npy((2, 28, 28), extra=60_000), labels=GOOD_LABELS),
    "npz: code in the header": members(images=npy("__import__('os')"), labels=GOOD_LABELS),
    "npz: no header": members(images=b"\x93NUMPY", labels=GOOD_LABELS),
    "npz: zip in it": members(images=npz(images=ZEROS), labels=GOOD_LABELS),
    "npz: no letters": members(
        images=npy((2, 28, 28), data=bytes(1568)), labels=GOOD_LABELS, writers=npy((2,), "<U1", b"\xff" * 8)
    ),
    "gz: no idx": gzip.compress(b"hello", mtime=0),
    "gz: cut": gzip.compress(idx(2, 28, 28, data=bytes(1568)))[:-15],
}


def refused(path):
    """The sentence; asks for it within a second and a little memory."""
    tracemalloc.start()
    start = time.perf_counter()
    try:
        with pytest.raises(DataError) as caught:
            import_drawings(path)
        seconds, (_, peak) = time.perf_counter() - start, tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    sentence = str(caught.value)
    assert seconds < 2
    assert peak < 120 * 1024**2
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


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        (idx(2, 28, 28, data=bytes(1567)), idx(2, data=bytes(2))),
        (idx(2, 28, 28, data=bytes(1569)), idx(2, data=bytes(2))),
        (idx(2, 28, 28, data=bytes(1568)), idx(3, data=bytes(3))),
        (idx(2, 28, 28, data=bytes(1568)), idx(2, data=b"\x01\x0a")),
        (idx(2, 27, 28, data=bytes(1512)), idx(2, data=bytes(2))),
        (idx(2**32 - 1, 28, 28), idx(2**32 - 1)),
        (idx(0, 28, 28), idx(0)),
        (idx(2, 28, 28, data=bytes(1568)), b""),
        (idx(2, 28, 28, data=bytes(1568)), idx(2, 28, 28, data=bytes(1568))),
        (lambda: gzip.compress(idx(2, 28, 28, data=bytes(200_000_000)), 1, mtime=0), idx(2, data=bytes(2))),
        (gzip.compress(idx(90_000, 28, 28), mtime=0), idx(90_000, data=bytes(90_000))),
        (idx(2, data=bytes(2)), idx(2, data=bytes(2))),
    ],
)
def test_that_a_wrong_pair_gets_one_sentence(images, labels, tmp_path):
    (tmp_path / "my-images-idx3-ubyte").write_bytes(images() if callable(images) else images)
    (tmp_path / "my-labels-idx1-ubyte").write_bytes(labels)
    for start in ("my-images-idx3-ubyte", "my-labels-idx1-ubyte", "."):
        assert "cannot be" in refused(tmp_path / start)


def test_that_a_missing_partner_is_named(tmp_path):
    (tmp_path / "my-images-idx3-ubyte").write_bytes(idx(2, 28, 28, data=bytes(1568)))
    assert "its partner my-labels-idx1-ubyte is missing" in refused(tmp_path / "my-images-idx3-ubyte")
    (tmp_path / "digits").write_bytes(idx(2, 28, 28, data=bytes(1568)))
    assert "partner" in refused(tmp_path / "digits")


def test_that_what_is_no_file_gets_one_sentence(tmp_path):
    assert "There is no file" in refused(tmp_path / "nothing")
    assert "holds no drawings" in refused(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    refused(tmp_path / "pipe")
    assert "cannot be read" in refused(tmp_path / ("x" * 300))


@pytest.mark.parametrize("content", [b"", b"no picture", png((5000, 1)), png()[:40]])
def test_that_a_wrong_picture_in_a_folder_is_named(content, tmp_path):
    (tmp_path / "3").mkdir()
    (tmp_path / "3" / "bad.png").write_bytes(content)
    with pytest.raises(DataError, match=r"bad\.png"):
        import_drawings(tmp_path)


def test_that_a_folder_without_pictures_or_with_a_wrong_table_is_told(tmp_path):
    (tmp_path / "3").mkdir()
    assert "received 0" in refused(tmp_path)
    (tmp_path / "3" / "a.png").write_bytes(png())
    (tmp_path / "index.csv").write_bytes(b"file,writer\n3/a.png," + b"x" * 200_000)
    refused(tmp_path)
    (tmp_path / "index.csv").write_bytes(b"file,writer\n../../etc/passwd,me\n3/a.png,=me\n")
    assert [(label, writer) for label, _, writer in import_drawings(tmp_path)] == [(3, "=me")]


def test_that_links_are_not_followed(tmp_path):
    (tmp_path / "3").mkdir()
    (tmp_path / "secret.png").write_bytes(png())
    (tmp_path / "3" / "a.png").symlink_to(tmp_path / "secret.png")
    assert "received 0" in refused(tmp_path)


@given(place=st.integers(0, 10_000), value=st.integers(0, 255), kind=st.sampled_from(["npz", "csv", "gz"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
def test_that_a_changed_byte_gives_drawings_or_a_sentence(tmp_path_factory, place, value, kind):
    contents = {
        "npz": npz(images=ZEROS, labels=LABELS, writers=np.array(["a", "b"])),
        "csv": f"5,{pixels()},me\n6,{pixels()},you\n".encode(),
        "gz": gzip.compress(idx(2, 28, 28, data=bytes(1568))),
    }
    folder = tmp_path_factory.mktemp("changed")
    (folder / "a-labels-idx1-ubyte").write_bytes(idx(2, data=bytes(2)))
    content = bytearray(contents[kind])
    content[place % len(content)] = value
    (folder / "a-images-idx3-ubyte").write_bytes(content)
    try:
        found = import_drawings(folder / "a-images-idx3-ubyte")
    except DataError:
        return
    assert all(0 <= label <= 9 and image.shape == (28, 28) for label, image, _ in found)
