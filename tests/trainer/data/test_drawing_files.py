"""Drawings written to files and read back: nothing is lost on the way that the format can hold."""

import csv
import gzip
import io
import struct
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from trainer import load_image_set
from trainer.data.drawing_files import FileFormat, export_drawings, format_for, import_drawings
from trainer.data.drawing_folders import escaped, unescaped
from trainer.data.drawing_record import Drawing, cleaned_text
from trainer.data.ink import image_from_canvas
from trainer.errors import DataError, StorageError

NAMES = {
    "idx": "images-idx3-ubyte",
    "idx.gz": "my-images-idx3-ubyte.gz",
    "npz": "a.npz",
    "csv": "a.csv",
    "png": "f",
}
writers = st.text(max_size=80).map(cleaned_text).filter(lambda name: len(name) <= 80) | st.sampled_from(
    ["=1+2", "'=x", "''", "-5", "a,b;c", '"quoted"', "@cmd", "＝1", "[red]", "CON", "..", "a/b", "\ufeffx"]
)
entries = st.lists(
    st.tuples(st.integers(0, 9), st.binary(min_size=784, max_size=784), writers), min_size=1, max_size=6
)


def drawing(number, label, image, writer=""):
    pixels = np.frombuffer(image, np.uint8).reshape(28, 28) if isinstance(image, bytes) else image
    return Drawing(
        id=number, label=label, writer=writer, image=pixels, ink=None, read_as=None, model="",
        made=datetime(2026, 1, 1, tzinfo=UTC),
    )  # fmt: skip


def some(count=3):
    images = load_image_set("mnist")
    return [drawing(n + 1, int(images.test_labels[n]), images.test_images[n], f"w{n}") for n in range(count)]


@pytest.mark.parametrize("kind", NAMES)
@given(content=entries)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
def test_that_every_drawing_comes_back(kind, tmp_path_factory, content):
    path = tmp_path_factory.mktemp("round") / NAMES[kind]
    given_ones = [drawing(number + 1, *entry) for number, entry in enumerate(content)]
    written = export_drawings(given_ones[::-1], path)
    found = import_drawings(written[0])
    if kind == "png":
        given_ones.sort(key=lambda one: (one.label, one.id))
    assert [label for label, _, _ in found] == [one.label for one in given_ones]
    for (_, image, _), one in zip(found, given_ones, strict=True):
        assert image.dtype == np.uint8
        assert np.array_equal(image, one.image)
    names = [writer for _, _, writer in found]
    assert names == ([""] * len(names) if kind.startswith("idx") else [one.writer for one in given_ones])


@given(st.text())
def test_that_no_cell_begins_like_a_formula(text):
    assert unescaped(escaped(text)) == text
    assert not escaped(text).startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.npz", "npz"), ("A.NPZ", "npz"), ("a.csv", "csv"), ("train-images-idx3-ubyte.gz", "idx"), ("a", "png"),
     ("a.idx", "idx"), ("folder.with.dots", "png")],
)  # fmt: skip
def test_that_the_name_says_the_format(tmp_path, name, expected):
    assert format_for(tmp_path / name) is FileFormat(expected)


def test_that_idx_files_are_those_that_mnist_published(tmp_path):
    images, labels = export_drawings(some(), tmp_path / "train-images-idx3-ubyte")
    assert (images.name, labels.name) == ("train-images-idx3-ubyte", "train-labels-idx1-ubyte")
    assert images.read_bytes()[:16] == struct.pack(">IIII", 2051, 3, 28, 28)
    assert labels.read_bytes() == struct.pack(">II", 2049, 3) + bytes([7, 2, 1])
    for start in (images, labels, tmp_path):
        assert [label for label, _, _ in import_drawings(start)] == [7, 2, 1]
    packed = export_drawings(some(), tmp_path / "mine.gz", "idx")
    assert [path.name for path in packed] == ["mine-images-idx3-ubyte.gz", "mine-labels-idx1-ubyte.gz"]
    assert gzip.decompress(packed[0].read_bytes()) == images.read_bytes()


def test_that_npz_files_open_without_this_program(tmp_path):
    export_drawings(some(), tmp_path / "a.npz")
    with np.load(tmp_path / "a.npz", allow_pickle=False) as archive:
        assert archive["images"].shape == (3, 28, 28)
        assert archive["labels"].tolist() == [7, 2, 1]
        assert archive["writers"].tolist() == ["w0", "w1", "w2"]


def test_that_csv_files_are_the_widespread_ones(tmp_path):
    export_drawings(some(), tmp_path / "a.csv")
    header, first, *_ = csv.reader(io.StringIO((tmp_path / "a.csv").read_text("utf-8")))
    assert header[:2] + header[-2:] == ["label", "pixel0", "pixel783", "writer"]
    assert (len(first), first[0], first[-1]) == (786, "7", "w0")


@pytest.mark.parametrize("header", [False, True])
def test_that_csv_files_of_others_are_read(tmp_path, header):
    images = load_image_set("mnist")
    lines = [",".join(map(str, [images.test_labels[n], *images.test_images[n].ravel()])) for n in range(3)]
    if header:
        lines.insert(0, ",".join(["label", *(f"{y}x{x}" for y in range(1, 29) for x in range(1, 29))]))
    (tmp_path / "mnist_test.csv").write_text("\r\n".join(lines) + "\r\n")
    found = import_drawings(tmp_path / "mnist_test.csv")
    assert [label for label, _, _ in found] == [7, 2, 1]
    assert np.array_equal(found[2][1], images.test_images[2])


def test_that_a_folder_has_safe_names_and_a_table(tmp_path):
    ones = [drawing(7, 3, bytes(784), "../../=CON\u2028"), drawing(8, 3, bytes(784), "=cmd()")]
    export_drawings(ones, tmp_path / "folder")
    files = sorted(str(path.relative_to(tmp_path / "folder")) for path in (tmp_path / "folder").rglob("*.*"))
    assert [name.replace("\\", "/") for name in files] == ["3/00000007.png", "3/00000008.png", "index.csv"]
    assert "'=cmd()" in (tmp_path / "folder" / "index.csv").read_text("utf-8")


def test_that_pictures_of_others_become_images_as_a_network_reads_them(tmp_path):
    canvas = np.zeros((280, 280), np.uint8)
    canvas[40:240, 130:150] = 255
    (tmp_path / "1").mkdir()
    Image.fromarray(255 - canvas).save(tmp_path / "1" / "dark on light.PNG")
    Image.fromarray(canvas).save(tmp_path / "1" / "light on dark.bmp")
    images = load_image_set("mnist")
    (tmp_path / "7").mkdir()
    Image.fromarray(images.test_images[0]).save(tmp_path / "7" / "0.png")
    (tmp_path / "7" / "Thumbs.db").write_bytes(b"no picture")
    (tmp_path / "7" / ".hidden.png").write_bytes(b"no picture")
    found = import_drawings(tmp_path)
    assert [label for label, _, _ in found] == [1, 1, 7]
    for _, image, _ in found[:2]:
        assert np.array_equal(image, image_from_canvas(canvas))
    assert np.array_equal(found[2][1], images.test_images[0])


def test_that_a_folder_that_is_not_empty_is_left_alone(tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a").write_text("mine")
    with pytest.raises(DataError, match="already and not empty"):
        export_drawings(some(), tmp_path / "full", "png")
    (tmp_path / "empty").mkdir()
    export_drawings(some(), tmp_path / "empty", "png")
    assert len(import_drawings(tmp_path / "empty")) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "full"]


@pytest.mark.parametrize("kind", NAMES)
def test_that_a_place_that_cannot_be_written_is_told(kind, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="could not be written"):
        export_drawings(some(), tmp_path / "file" / NAMES[kind])


def test_that_an_export_that_breaks_off_leaves_the_old_file(tmp_path):
    export_drawings(some(2), tmp_path / "a.csv")
    before = (tmp_path / "a.csv").read_bytes()
    broken = [*some(1), drawing(9, 1, np.zeros((28, 28), np.uint8), "\ud800")]  # what no encoding has
    with pytest.raises(UnicodeEncodeError):
        export_drawings(broken, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_that_nothing_to_export_and_unknown_formats_are_told(tmp_path):
    with pytest.raises(DataError, match="There are 0 drawings to export"):
        export_drawings([], tmp_path / "a.csv")
    with pytest.raises(DataError, match=r"no format “xls”.*idx, npz, png, csv"):
        export_drawings(some(), tmp_path / "a.csv", "xls")
