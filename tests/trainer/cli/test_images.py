"""``mnist-trainer images``, and training with what it imported."""

import json

import numpy as np
import pytest

from trainer import load_image_set


@pytest.fixture
def source(tmp_path):
    images = load_image_set("mnist")
    np.savez(tmp_path / "digits.npz", images=images.test_images[:100], labels=images.test_labels[:100])
    return tmp_path / "digits.npz"


def test_that_the_bundled_sets_are_listed_and_described(call):
    assert call("images", "list") == (0, "mnist\nfashion-mnist\nmy-drawings\n", "")
    assert json.loads(call("images", "list", "--json")[1]) == ["mnist", "fashion-mnist", "my-drawings"]
    described = json.loads(call("images", "describe", "mnist", "--json")[1])
    assert (described["training"], described["test"]) == (60000, 10000)
    assert described["classes"][1] == {"name": "1", "training": 6742, "test": 1135}
    code, out, _ = call("images", "describe", "fashion-mnist")
    assert code == 0
    assert "Ankle boot" in out


def test_that_an_imported_set_trains_under_its_name(call, source):
    code, out, _ = call("images", "import", source, "--name", "My digits")
    assert code == 0
    assert "mnist-trainer train --dataset imported:my-digits" in out
    assert "imported:my-digits" in call("images", "list")[1]
    arguments = ("--preset", "numpy-mlp", "--epochs", "1", "--json")
    code, out, _ = call("train", "--dataset", "imported:my-digits", *arguments)
    assert code == 0
    finished = json.loads(out.splitlines()[-1])
    described = json.loads(call("images", "describe", "my-digits", "--json")[1])
    assert described["name"] == "imported:my-digits"
    assert finished["test"]["images"] == described["test"]
    assert sum(each["training"] + each["test"] for each in described["classes"]) == 100


def test_that_a_name_that_is_taken_needs_replace(call, source):
    assert call("images", "import", source, "--name", "a", "--json")[0] == 0
    code, out, err = call("images", "import", source, "--name", "a", "--json")
    assert code == 1
    assert "“a” already" in err
    assert "already" in json.loads(out)["error"]
    assert call("images", "import", source, "--name", "a", "--replace")[0] == 0


def test_that_a_removed_set_is_gone(call, source):
    call("images", "import", source, "--name", "a")
    assert json.loads(call("images", "remove", "a", "--json")[1]) == {"removed": "a"}
    code, _, err = call("images", "remove", "a")
    assert code == 1
    assert "There is no imported image set “a”" in err
    code, _, err = call("train", "--preset", "numpy-mlp", "--dataset", "imported:a")
    assert code == 1
    assert "There is no imported image set “a”" in err


def test_that_wrong_files_and_names_are_one_sentence(call, tmp_path):
    (tmp_path / "a.csv").write_text("no table")
    for arguments in (
        ("import", tmp_path / "a.csv", "--name", "a"),
        ("import", tmp_path / "nothing", "--name", "a"),
        ("describe", "nothing"),
        ("remove", "../a"),
    ):
        code, out, err = call("images", *arguments)
        assert (code, out, err.count("\n")) == (1, "", 1)
