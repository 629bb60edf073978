"""Image sets that people bring along become sets like the bundled ones, whatever they come in."""

import gzip
import struct

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from trainer import Classifier, load_image_set, preset, run_training
from trainer.answering import make_answering
from trainer.data.image_set_files import IMPORTED, NO_CLASS, imported_names
from trainer.data.imported import import_image_set
from trainer.data.ink import image_from_canvas
from trainer.data.interrupting import CalledOffError
from trainer.errors import DataError
from trainer.experience import Experience, experience_path
from trainer.resource_files import home_folder

MNIST = load_image_set("mnist")
IMAGES, LABELS = MNIST.test_images[:60], MNIST.test_labels[:60]
TRAIN, TEST = slice(0, 40), slice(40, 60)


def idx(array):
    return struct.pack(f">I{array.ndim}I", 0x800 | array.ndim, *array.shape) + array.tobytes()


def write_pair(folder, start, part, packed=False):
    folder.mkdir(exist_ok=True)
    for name, array in (("images-idx3", IMAGES[part]), ("labels-idx1", LABELS[part])):
        data = idx(array)
        path = folder / f"{start}-{name}-ubyte{'.gz' if packed else ''}"
        path.write_bytes(gzip.compress(data) if packed else data)


def write_four(folder):
    write_pair(folder, "train", TRAIN)
    write_pair(folder, "t10k", TEST, packed=False)
    return folder


def write_four_packed(folder):
    write_pair(folder, "train", TRAIN, packed=True)
    write_pair(folder, "t10k", TEST, packed=True)
    return folder / "train-images-idx3-ubyte.gz"


def write_keras_npz(folder):
    folder.mkdir()
    np.savez(
        folder / "a.npz",
        x_train=IMAGES[TRAIN], y_train=LABELS[TRAIN], x_test=IMAGES[TEST], y_test=LABELS[TEST].astype(np.int64),
    )  # fmt: skip
    return folder / "a.npz"


def write_parted_folders(folder):
    for name, part in (("Train", TRAIN), ("test", TEST)):
        for number, (image, label) in enumerate(zip(IMAGES[part], LABELS[part], strict=True)):
            (folder / name / str(label)).mkdir(parents=True, exist_ok=True)
            Image.fromarray(image).save(folder / name / str(label) / f"{number}.png")
    return folder


def write_pairs_npz(folder):
    folder.mkdir()
    np.savez_compressed(folder / "b.npz", images=IMAGES.reshape(60, 784), labels=LABELS[:, None])
    return folder / "b.npz"


def write_one_pair(folder):
    write_pair(folder, "my", slice(0, 60))
    return folder


def write_csv(folder):
    folder.mkdir()
    lines = [",".join(map(str, [n, *i.ravel()])) for i, n in zip(IMAGES, LABELS, strict=True)]
    (folder / "c.csv").write_text("label,1x1\n" + "\n".join(lines))
    return folder / "c.csv"


def write_folders(folder):
    for number, (image, label) in enumerate(zip(IMAGES, LABELS, strict=True)):
        (folder / str(label)).mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).save(folder / str(label) / f"{number:03}.png")
    return folder


PARTED = [write_four, write_four_packed, write_keras_npz, write_parted_folders]
WHOLE = [write_pairs_npz, write_one_pair, write_csv, write_folders]


def pairs(images, labels):
    return sorted((int(label), image.tobytes()) for image, label in zip(images, labels, strict=True))


@pytest.mark.parametrize("write", PARTED)
def test_that_a_set_with_a_test_part_keeps_it(write, tmp_path):
    found = import_image_set(write(tmp_path / "s"), "Mine!")
    assert found.name == "imported:mine"
    assert found.class_names == tuple("0123456789")
    assert pairs(found.train_images, found.train_labels) == pairs(IMAGES[TRAIN], LABELS[TRAIN])
    assert pairs(found.test_images, found.test_labels) == pairs(IMAGES[TEST], LABELS[TEST])


@pytest.mark.parametrize("write", WHOLE)
def test_that_every_fifth_image_of_each_class_is_for_testing_otherwise(write, tmp_path):
    found = import_image_set(write(tmp_path / "s"), "mine")
    expected = [np.flatnonzero(label == LABELS)[4::5] for label in range(10)]
    for_test = np.concatenate(expected)
    assert pairs(found.test_images, found.test_labels) == pairs(IMAGES[for_test], LABELS[for_test])
    rest = np.setdiff1d(np.arange(60), for_test)
    assert pairs(found.train_images, found.train_labels) == pairs(IMAGES[rest], LABELS[rest])


def test_that_training_images_are_mixed_and_always_in_the_same_way(tmp_path):
    source = write_folders(tmp_path / "s")  # sorted by class
    first, second = import_image_set(source, "a"), import_image_set(source, "b")
    assert np.array_equal(first.train_images, second.train_images)
    assert (np.diff(first.train_labels.astype(int)) < 0).sum() > 10


@given(
    st.lists(st.integers(0, 9), min_size=15, max_size=40),
    st.lists(st.integers(-(2**40), 2**40), min_size=10, max_size=10, unique=True),
    st.integers(0, 2**32),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
def test_that_any_few_numbers_are_classes_and_no_image_is_lost(tmp_path_factory, chosen, numbers, seed):
    path = tmp_path_factory.mktemp("any") / "a.npz"
    labels = np.array([numbers[0]] * 5 + [numbers[place] for place in chosen])
    images = np.random.default_rng(seed).integers(0, 256, (len(labels), 28, 28), np.uint8)
    np.savez(path, images=images, labels=labels)
    found = import_image_set(path, "any", replace=True)
    named = [
        (int(found.class_names[label]), image.tobytes())
        for part in ((found.train_images, found.train_labels), (found.test_images, found.test_labels))
        for image, label in zip(*part, strict=True)
    ]
    assert sorted(named) == pairs(images, labels)
    assert len(found.class_names) == 10


def test_that_folders_name_the_classes(tmp_path):
    for name in ("dog", "Cat", "<b>ant"):
        (tmp_path / "s" / name).mkdir(parents=True)
        for number in range(5):
            Image.fromarray(IMAGES[number]).save(tmp_path / "s" / name / f"{number}.png")
    (tmp_path / "s" / "empty").mkdir()
    found = import_image_set(tmp_path / "s", "pets")
    assert found.class_names == ("‹b›ant", "Cat", "dog", *[NO_CLASS] * 7)
    assert found.test_labels.tolist() == [0, 1, 2]
    assert load_image_set("imported:pets").class_names == found.class_names


def test_that_pictures_of_other_sizes_become_images_as_a_network_reads_them(tmp_path):
    canvas = np.zeros((200, 200), np.uint8)
    canvas[40:160, 90:110] = 255
    (tmp_path / "s" / "1").mkdir(parents=True)
    for number in range(15):
        Image.fromarray(255 - canvas).save(tmp_path / "s" / "1" / f"{number}.png")
    found = import_image_set(tmp_path / "s", "ones")
    assert np.array_equal(found.test_images[0], image_from_canvas(canvas))
    np.savez(tmp_path / "small.npz", images=np.stack([canvas[::10, ::10]] * 20), labels=np.ones(20, np.uint8))
    small = import_image_set(tmp_path / "small.npz", "small")
    assert np.array_equal(small.train_images[0], image_from_canvas(canvas[::10, ::10]))


def test_that_dark_ink_on_light_paper_is_turned_round_and_else_every_pixel_stays(tmp_path):
    for name, images in (("dark", 255 - IMAGES), ("light", IMAGES)):
        (tmp_path / name / "3").mkdir(parents=True)
        for number in range(20):
            Image.fromarray(images[number]).save(tmp_path / name / "3" / f"{number:02}.png")
    dark, light = (import_image_set(tmp_path / name, name) for name in ("dark", "light"))
    assert np.array_equal(dark.train_images, light.train_images)
    assert np.array_equal(light.test_images, IMAGES[4:20:5])


def test_that_a_name_is_taken_only_once_unless_it_may_be_replaced(tmp_path):
    source = write_keras_npz(tmp_path / "s")
    import_image_set(source, "Mine")
    with pytest.raises(DataError, match=r"“mine” already\. Choose another name"):
        import_image_set(source, "mine")
    np.savez(tmp_path / "other.npz", images=IMAGES[::-1][:30], labels=LABELS[::-1][:30])
    other = import_image_set(tmp_path / "other.npz", "mine", replace=True)
    assert len(other.train_labels) + len(other.test_labels) == 30
    assert load_image_set("imported:mine") is other
    assert imported_names() == ("mine",)


@pytest.mark.parametrize("name", ["", "…", "../..", "/", "漢字"])
def test_that_a_name_needs_something_that_a_file_can_be_called(name, tmp_path):
    with pytest.raises(DataError, match="cannot be the name"):
        import_image_set(write_keras_npz(tmp_path / "s"), name)
    assert imported_names() == ()


@pytest.mark.parametrize(
    ("images", "labels", "sentence"),
    [
        (11, [n % 2 for n in range(11)], r"too few images: 9 to train with and 2 to test with"),
        (30, list(range(10)) * 3, r"too few images: 30 to train with and 0 to test with"),
        (44, list(range(11)) * 4, r"has 11 classes: the networks here tell at most 10 apart"),
    ],
)
def test_that_a_set_that_cannot_be_learned_is_refused(images, labels, sentence, tmp_path):
    np.savez(tmp_path / "a.npz", images=np.zeros((images, 28, 28), np.uint8), labels=np.array(labels))
    with pytest.raises(DataError, match=sentence):
        import_image_set(tmp_path / "a.npz", "a")
    assert imported_names() == ()


def test_that_a_network_learns_and_answers_from_a_set_that_may_vanish(tmp_path):
    few = np.isin(MNIST.test_labels[:400], (3, 7, 1))
    np.savez(
        tmp_path / "a.npz", images=MNIST.test_images[:400][few], labels=MNIST.test_labels[:400][few] + 20
    )
    imported = import_image_set(tmp_path / "a.npz", "a")
    assert imported.class_names[:4] == ("21", "23", "27", NO_CLASS)
    config = preset("numpy-mlp").with_choices(dataset="imported:a", epochs=20)
    result = run_training(config)
    assert result.test.accuracy > 0.6
    assert [entry.name for entry in result.test.classes] == list(imported.class_names)
    answering = make_answering(result.model, config)
    experience = Experience.read(experience_path(answering))
    assert np.array_equal(experience.images, imported.train_images[experience.indices])
    Classifier.load(answering).classify(imported.test_images[0])


def test_that_the_prefix_is_the_one_that_settings_know():
    from trainer.config import IMPORTED as IN_SETTINGS

    assert IMPORTED == IN_SETTINGS


def table(folder, images, labels):
    lines = [",".join(map(str, [label, *image.ravel()])) for image, label in zip(images, labels, strict=True)]
    (folder / "digits.csv").write_text("\n".join(lines))
    return folder / "digits.csv"


def large_npz(folder, images, labels):
    np.savez(folder / "large.npz", images=np.pad(images, ((0, 0), (2, 2), (2, 2))), labels=labels)
    return folder / "large.npz"


def folders(folder, images, labels):
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        place = folder / "pictures" / ("test" if number % 4 == 0 else "train") / str(label)
        place.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).save(place / f"{number}.png")
    return folder / "pictures"


@pytest.mark.parametrize("make", [table, large_npz, folders])
def test_that_an_import_tells_how_far_it_is_and_leaves_nothing_when_it_is_called_off(tmp_path, make):
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 255, (240, 28, 28), np.uint8), np.arange(240) % 3
    source = make(tmp_path, images, labels)
    told = []

    def tell(done, total):
        told.append(done / total)

    import_image_set(source, "told", tell=tell)
    assert told == sorted(told)
    assert len(told) > 2
    assert told[-1] == 1

    for point in (1, len(told) // 2, len(told)):  # the last one comes when all is written
        calls = []

        def call_off(done, total, calls=calls, point=point):
            calls.append(done)
            if len(calls) == point:
                raise CalledOffError

        with pytest.raises(CalledOffError):
            import_image_set(source, "called-off", tell=call_off)
        assert imported_names() == ("told",)
        assert [path.name for path in home_folder().joinpath("image-sets").iterdir()] == ["told.npz"]
