"""``mnist-trainer drawings``, and the models' tests on the drawings that were kept."""

import json

import numpy as np
import pytest

from trainer import load_image_set
from trainer.data.drawings import DrawingStore
from trainer.resource_files import home_folder


@pytest.fixture
def sixty():
    """Sixty digits of two writers, one of them with a name like a formula and like markup."""
    images = load_image_set("mnist")
    with DrawingStore() as store:
        store.add_all(
            (int(images.test_labels[n]), images.test_images[n], ("Ayşe", "=[red]Bob")[n % 2])
            for n in range(60)
        )
        store.add(label=4, writer="Ayşe", image=images.test_images[0], read_as=7, model="digit-reader")


def ids(call, *filters):
    return [entry["id"] for entry in json.loads(call("drawings", "list", "--json", *filters)[1])]


def test_that_no_drawings_are_no_error(call):
    code, out, err = call("drawings", "list")
    assert (code, err) == (0, "")
    assert "No drawings found in" in out
    assert call("drawings", "list", "--json")[:2] == (0, "[]\n")


def test_that_drawings_are_listed_and_filtered(call, sixty):
    assert ids(call) == list(range(61, 0, -1))
    assert ids(call, "--writer", "Ayşe", "--label", 7) == [
        number + 1 for number in range(58, -1, -2) if load_image_set("mnist").test_labels[number] == 7
    ]
    assert ids(call, "--misread") == [61]
    (entry,) = json.loads(call("drawings", "list", "--json", "--misread")[1])
    assert entry.keys() == {"id", "label", "writer", "read_as", "model", "made", "part"}
    assert (entry["label"], entry["read_as"], entry["model"]) == (4, 7, "digit-reader")
    code, out, _ = call("drawings", "list")
    assert code == 0
    assert "=[red]Bob" in out


@pytest.mark.parametrize("name", ["a.npz", "a.csv", "a-images-idx3-ubyte.gz", "folder"])
def test_that_an_export_can_be_imported(call, sixty, tmp_path, name):
    code, out, err = call("drawings", "export", tmp_path / name, "--writer", "Ayşe", "--json")
    document = json.loads(out)
    assert (code, err, document["drawings"]) == (0, "", 31)
    assert call("drawings", "delete", "--writer", "Ayşe", "--json")[0] == 0
    assert ids(call, "--writer", "Ayşe") == []
    code, out, _ = call("drawings", "import", document["files"][0], "--writer", "Ayşe", "--json")
    assert (code, json.loads(out)) == (0, {"drawings": 31, "already_there": 0})
    assert len(ids(call, "--writer", "Ayşe")) == 31
    fours = load_image_set("mnist").test_labels[:60:2].tolist().count(4) + 1
    code, out, _ = call("drawings", "import", document["files"][0], "--label", 4)
    assert (code, out.splitlines()) == (
        0,
        [
            "Drawings kept: 0.",
            f"Left out, because the same drawing with the same digit is kept already: {fours}.",
        ],
    )
    assert len(ids(call, "--writer", "Ayşe")) == 31


def test_that_only_what_is_new_in_a_file_is_imported(call, sixty, tmp_path):
    images = load_image_set("mnist")
    pixels, labels = images.test_images[50:70], images.test_labels[50:70].copy()
    labels[0] = (labels[0] + 1) % 10  # the same pixels, called something else
    np.savez(tmp_path / "a.npz", images=pixels, labels=labels)
    code, out, _ = call("drawings", "import", tmp_path / "a.npz", "--json")
    assert (code, json.loads(out)) == (0, {"drawings": 11, "already_there": 9})
    assert len(ids(call)) == 72


def test_that_the_format_can_be_named(call, sixty, tmp_path):
    assert call("drawings", "export", tmp_path / "data.txt", "--format", "csv")[0] == 0
    assert (tmp_path / "data.txt").read_text("utf-8").startswith('"label"')
    code, _, err = call("drawings", "export", tmp_path / "data.txt", "--format", "xls")
    assert code == 2
    assert "invalid choice" in err


def test_that_deleting_can_be_undone(call, sixty):
    code, out, _ = call("drawings", "delete", 3, 5)
    assert code == 0
    assert "mnist-trainer drawings restore 3 5" in out
    assert len(ids(call)) == 59
    assert json.loads(call("drawings", "restore", 3, 5, "--json")[1]) == {"drawings": 2, "ids": [3, 5]}
    assert len(ids(call)) == 61


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["delete"], 2, "Nothing to delete"),
        (["delete", "999"], 1, "no such drawing: 999"),
        (["delete", "1", "--writer", "nobody"], 1, "no such drawing: 1"),
        (["restore", "999"], 1, "no such drawing: 999"),
        (["delete", "x"], 2, "invalid int value"),
        (["list", "--label", "10"], 2, "invalid choice"),
        (["export", "a.csv", "--writer", "nobody"], 1, "There are 0 drawings to export"),
        (["import", "nothing.npz"], 1, "There is no file or folder “nothing.npz”"),
        ([], 2, "required: ACTION"),
    ],
)
def test_that_what_cannot_be_done_is_told(call, sixty, arguments, code, sentence):
    given = call("drawings", *arguments)
    assert given[0] == code
    assert sentence in given[2]
    assert len(ids(call)) == 61


def test_that_a_failure_is_json_too(call):
    code, out, _ = call("drawings", "import", "nothing.npz", "--json")
    assert code == 1
    assert "There is no file" in json.loads(out)["error"]


def test_that_a_hostile_import_keeps_nothing(call, tmp_path):
    rows = ["5" + ",0" * 784, "5" + ",0" * 783 + ",300"]
    (tmp_path / "a.csv").write_text("\n".join(rows))
    code, _, err = call("drawings", "import", tmp_path / "a.csv")
    assert code == 1
    assert "Line 2 of" in err
    assert ids(call) == []


def test_that_mended_damage_is_told(call, sixty):
    path = home_folder() / "drawings.sqlite3"
    content = bytearray(path.read_bytes())
    content[:4096] = bytes(4096)
    path.write_bytes(content)
    code, out, err = call("drawings", "list", "--json")
    assert code == 0
    assert "was damaged. Drawings that could be saved from it: 61." in err
    assert len(json.loads(out)) == 61


def test_that_a_model_is_tested_on_all_drawings(call, sixty):
    code, out, err = call("evaluate", "digit-reader", "--dataset", "my-drawings", "--json")
    document = json.loads(out)
    assert (code, err) == (0, "")
    assert (document["images"], document["part"], document["dataset"]) == (61, "all", "my-drawings")
    assert document["accuracy"] > 0.9
    assert [(entry["writer"], entry["images"]) for entry in document["writers"]] == [
        ("=[red]Bob", 30),
        ("Ayşe", 31),
    ]
    right = sum(entry["accuracy"] * entry["images"] for entry in document["writers"])
    assert right == pytest.approx(document["accuracy"] * 61)
    assert [entry["support"] for entry in document["classes"]][8] == 0  # none of the first sixty is an eight
    code, out, _ = call("evaluate", "digit-reader", "--dataset", "my-drawings")
    assert code == 0
    assert "=[red]Bob" in out


def test_that_testing_without_drawings_is_told(call):
    code, _, err = call("evaluate", "digit-reader", "--dataset", "my-drawings")
    assert code == 1
    assert "There are no drawings to test with" in err


def test_that_a_model_is_never_tested_on_what_it_learned_from(call, sixty):
    arguments = ("--preset", "numpy-mlp", "--dataset", "my-drawings", "--epochs", 1, "--json")
    code, out, _ = call("train", *arguments)
    assert code == 0
    run = json.loads(out.splitlines()[-1])
    held_back = len(load_image_set("my-drawings").test_labels)
    for options in ((), ("--dataset", "my-drawings")):
        document = json.loads(call("evaluate", run["run"], "--json", *options)[1])
        assert (document["part"], document["images"]) == ("test", held_back)
        assert np.isclose(document["accuracy"], run["test_accuracy"])


def test_that_training_without_drawings_is_told(call):
    code, _, err = call("train", "--preset", "numpy-mlp", "--dataset", "my-drawings")
    assert code == 1
    assert "too few drawings of your own: 0 to train with and 0 to test with" in err
