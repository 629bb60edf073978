"""``mnist-trainer script``."""

import json

import numpy as np

from trainer import load_image_set, preset
from trainer.script import script_of


def test_that_the_script_of_a_preset_is_printed(call):
    assert call("script", "--preset", "cnn") == (0, script_of(preset("cnn")), "")


def test_that_options_and_settings_files_decide_it_as_they_decide_a_training(call, tmp_path):
    changed = preset("base-sgd").with_choices(epochs=3, seed=7)
    path = tmp_path / "settings.json"
    path.write_text(changed.to_json(), "utf-8")
    assert call("script", "--config", path)[1] == script_of(changed)
    assert call("script", "--preset", "base-sgd", "--epochs", 3, "--seed", 7)[1] == script_of(changed)


def test_that_the_script_can_be_kept_as_a_file(call, tmp_path):
    path = tmp_path / "course.py"
    assert call("script", "--preset", "course-mlp", "-o", path) == (0, f"{path}\n", "")
    assert path.read_text("utf-8") == script_of(preset("course-mlp"))


def test_that_programs_get_json(call, tmp_path):
    path = tmp_path / "course.py"
    assert json.loads(call("script", "--preset", "cnn", "--json")[1]) == {"script": script_of(preset("cnn"))}
    assert json.loads(call("script", "--preset", "cnn", "-o", path, "--json")[1]) == {"file": str(path)}


def test_that_comments_speak_the_readers_language(call, monkeypatch):
    monkeypatch.setattr("trainer.wording._catalogue", turkish)
    script = call("script", "--preset", "cnn")[1]
    assert "# Her epoch yeni bir sırayla başlar." in script
    assert "model.compile(" in script


def turkish(language):
    return {"script": {"Every epoch sees the images in a new order.": "Her epoch yeni bir sırayla başlar."}}


def test_that_the_command_in_a_script_writes_the_images_that_it_reads(call, tmp_path, monkeypatch):
    script = call("script", "--preset", "numpy-mlp", "--dataset", "fashion-mnist")[1]
    (line,) = [line for line in script.splitlines() if "mnist-trainer script" in line]
    monkeypatch.chdir(tmp_path)
    code, _, problem = call(*line.removeprefix("#").split()[1:])
    assert (code, problem) == (0, "")
    clothes = load_image_set("fashion-mnist")
    with np.load(tmp_path / "fashion_mnist.npz") as file:
        np.testing.assert_array_equal(file["x_train"], clothes.train_images)
        np.testing.assert_array_equal(file["y_train"], clothes.train_labels)
        np.testing.assert_array_equal(file["x_test"], clothes.test_images)
        np.testing.assert_array_equal(file["y_test"], clothes.test_labels)


def test_that_a_wrong_setting_is_said_in_a_sentence(call):
    code, out, err = call("script", "--preset", "cnn", "--epochs", 0)
    assert (code, out) == (2, "")
    assert "stopping.epochs" in err
