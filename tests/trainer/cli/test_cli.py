"""The command line, mostly in this process; what needs a process of its own has one."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer import load_image_set, preset, preset_names
from trainer.cli import main
from trainer.inference import Classifier
from trainer.library import all_runs, find_run, new_run, runs_folder

ROOT = Path(__file__).resolve().parents[3]
FULL = Path("/dev/full")
SEVEN = [[[80, 60], [200, 60], [130, 230]]]


@pytest.fixture
def settings_file(tmp_path):
    """Writes a settings file for a training of a blink."""

    def made(name="numpy-mlp", images=300, epochs=1, **learning):
        content = json.loads(preset(name).to_json())
        content["data"]["training_images"] = images
        content["stopping"]["epochs"] = epochs
        content["learning"] |= learning
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(content), "utf-8")
        return path

    return made


def start(*arguments, output=subprocess.PIPE, **variables):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    command = [sys.executable, "-m", "trainer", *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.PIPE, encoding="utf-8"
    )


def lines_of(output):
    return [json.loads(line, parse_constant=pytest.fail) for line in output.splitlines()]


def digit_picture(path, number=0, *, side=280, inverted=False):
    """A picture of a test image: light on dark as it is, or dark on light."""
    values = load_image_set("mnist").test_images[number]
    canvas = np.zeros((56, 56), np.uint8)
    canvas[14:42, 14:42] = values
    picture = Image.fromarray(255 - canvas if inverted else canvas)
    picture.resize((side, side), Image.Resampling.NEAREST).save(path)
    return path


def test_that_all_presets_are_listed(call):
    code, out, err = call("presets", "--json")
    documents = json.loads(out)
    assert (code, err) == (0, "")
    assert [document["name"] for document in documents] == list(preset_names())
    assert documents[0]["parameters"] == 109_386
    code, out, _ = call("presets")
    assert code == 0
    assert "course-mlp" in out
    assert "109,386" in out


def test_that_a_config_of_a_preset_trains_again(call, tmp_path):
    _, out, _ = call("presets", "--json")
    (document,) = (each for each in json.loads(out) if each["name"] == "numpy-mlp")
    document["config"]["data"]["training_images"] = 100
    (tmp_path / "config.json").write_text(json.dumps(document["config"]), "utf-8")
    assert call("train", "--config", tmp_path / "config.json", "--epochs", 1)[0] == 0


def test_that_training_ends_with_its_result(call):
    code, out, err = call("train", "--preset", "numpy-mlp", "--epochs", 1, "--batch-size", 128, "--json")
    documents = lines_of(out)
    assert (code, err) == (0, "")
    assert [d["event"] for d in documents if d["event"] not in ("progress", "stage-changed")] == [
        "run-started", "epoch-finished", "run-finished",
    ]  # fmt: skip
    result = documents[-1]
    assert result["test_accuracy"] > 0.85
    assert result["parameters"] == 101_770
    assert len(result["epoch_seconds"]) == 1
    assert 0 < result["epoch_seconds"][0] < 60
    assert find_run(result["run"]).result["test_accuracy"] == result["test_accuracy"]
    assert sum(len(d["losses"]) for d in documents if d["event"] == "progress") == 375
    code, out, _ = call("evaluate", result["run"], "--json")
    assert code == 0
    assert json.loads(out)["accuracy"] == pytest.approx(result["test_accuracy"], abs=1e-6)


@pytest.mark.keras
def test_that_a_keras_training_is_told_exported_and_used(call, settings_file, tmp_path):
    code, out, err = call("train", "--config", settings_file("course-mlp"))
    assert code == 0
    assert "Test accuracy" in out
    assert "course-mlp on mnist: 109,386 parameters, 240 training images" in err
    assert "Epoch 1: loss" in err
    (record,) = all_runs()
    for ending in ("keras", "tflite"):
        target = tmp_path / "new" / f"model.{ending}"
        code, out, _ = call("export", record.name, target, "--json")
        assert code == 0
        assert json.loads(out) == {"run": record.name, "file": str(target)}
        assert target.is_file()
    assert Classifier.load(tmp_path / "new" / "model.tflite").card["preset"] == "course-mlp"
    code, out, err = call("export", record.name, tmp_path / "model.npz")
    assert code == 1
    assert "cannot be written as model.npz: it has .keras" in err


def test_that_a_diverged_training_says_so(call, settings_file):
    path = settings_file("numpy-mlp", epochs=3)
    content = json.loads(path.read_text("utf-8"))
    dense = {"kind": "dense", "units": 64}
    content["network"] = {"layers": [{"kind": "flatten"}, *[dense] * 25, content["network"]["layers"][-1]]}
    content["network"]["initializer"] = "he"
    path.write_text(json.dumps(content), "utf-8")
    code, out, err = call("train", "--config", path, "--learning-rate", 1000)
    assert code == 3
    assert "The loss stopped being a number in epoch 1" in err
    assert "Kept as run" in out
    code, out, _ = call("train", "--config", path, "--learning-rate", 1000, "--json")
    assert code == 3
    assert lines_of(out)[-1]["outcome"] == "diverged"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["train", "--preset", "nope"], "There is no preset “nope”. Known: course-mlp, "),
        (
            ["train", "--preset", "numpy-mlp", "--epochs", "0"],
            "must be a whole number from 1 to 1,000, but is 0.",
        ),
        (
            ["train", "--preset", "numpy-mlp", "--batch-size", "9" * 30],
            "“learning.batch_size” must be a whole number",
        ),
        (["train", "--preset", "numpy-mlp", "--learning-rate", "nan"], "from 0 to 1,000, but is nan."),
        (["train", "--preset", "numpy-mlp", "--learning-rate", "0"], "must be above 0 and at most 1,000"),
        (
            ["train", "--preset", "cnn", "--set", "engine=numpy"],
            "Layer 1 (convolution) is not among those written from scratch",
        ),
        (
            ["train", "--preset", "numpy-mlp", "--dataset", "x"],
            "must be one of 'mnist', 'fashion-mnist', 'my-drawings', or imported:NAME",
        ),
        (["train", "--config", "nowhere.json"], "The settings file nowhere.json cannot be read"),
        (["train", "--config", str(ROOT)], "cannot be read"),
        (["predict"], "Nothing to read"),
    ],
)
def test_that_a_wrong_setting_is_one_sentence(call, arguments, said):
    code, out, err = call(*arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["bogus"],
        ["train"],
        ["train", "--preset", "cnn", "--config", "x"],
        ["train", "--preset", "cnn", "--epochs", "x"],
        ["presets", "--yaml"],
    ],
)
def test_that_a_wrong_option_is_wrong_use(call, arguments):
    code, out, err = call(*arguments)
    assert (code, out) == (2, "")
    assert err.splitlines()[-1].startswith("mnist-trainer")


@pytest.mark.parametrize(
    "command", [[], ["presets"], ["train"], ["evaluate"], ["predict"], ["runs"], ["export"]]
)
@pytest.mark.parametrize("language", ["C.UTF-8", "tr_TR.UTF-8"])
def test_that_every_command_explains_itself(call, monkeypatch, command, language):
    monkeypatch.setenv("LC_ALL", language)
    code, out, _ = call(*command, "--help")
    assert code == 0
    assert "mnist-trainer" in out
    assert not command or "--json" in out


def test_that_every_problem_of_a_settings_file_is_told(call, settings_file):
    code, _, err = call("train", "--config", settings_file(batch_size=0, label_smoothing=2))
    assert code == 2
    assert len(err.splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["evaluate", "nope"], "There is no run “nope”."),
        (["evaluate", "x" * 400], "There is no run"),
        (["evaluate", "missing.npz"], "missing.npz does not hold a network"),
        (["evaluate", "missing.tflite"], "missing.tflite is missing or damaged"),
        (["evaluate", "digit-reader", "--dataset", "x"], "There is no image set “x”"),
        (["export", "..", "x.keras"], "There is no run “..”"),
        (["predict", "--model", "nope", "x.png"], "There is no run “nope”."),
    ],
)
def test_that_what_is_not_there_is_one_sentence(call, arguments, said):
    code, out, err = call(*arguments)
    assert (code, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1


def test_that_a_home_that_cannot_be_written_is_one_sentence(call, tmp_path, monkeypatch, settings_file):
    path = settings_file()
    (tmp_path / "file").touch()
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(tmp_path / "file" / "home"))
    code, out, err = call("train", "--config", path)
    assert (code, out) == (1, "")
    assert "could not be written" in err
    assert err.count("\n") == 1
    code, out, _ = call("train", "--config", path, "--json")
    assert code == 1
    assert lines_of(out)[-1]["event"] == "run-failed"
    assert call("runs")[0] == 0


def test_that_the_bundled_reader_is_evaluated(call):
    code, out, _ = call("evaluate", "digit-reader", "--json")
    document = json.loads(out)
    assert code == 0
    assert document["accuracy"] >= 0.993
    assert document["images"] == sum(map(sum, document["confusion"])) == 10_000
    assert {"precision", "recall", "f1", "support", "name"} == set(document["classes"][0])
    code, out, _ = call("evaluate", "digit-reader")
    assert code == 0
    assert "95 % interval" in out


def test_that_pictures_are_read(call, tmp_path):
    pictures = [
        digit_picture(tmp_path / "light on dark.png"),
        digit_picture(tmp_path / "dark on light.png", inverted=True),
        digit_picture(tmp_path / "large.png", 1, side=2016, inverted=True),
        digit_picture(tmp_path / "small.png", 2, side=56),
        digit_picture(tmp_path / "photo.jpg", 3, side=560, inverted=True),
    ]
    code, out, err = call("predict", *pictures, "--json")
    documents = json.loads(out)
    assert (code, err) == (0, "")
    assert [document["digit"] for document in documents] == [7, 7, 2, 1, 0]
    assert all(document["is_digit"] for document in documents)
    assert [document["file"] for document in documents] == [str(path) for path in pictures]
    assert sum(documents[0]["probabilities"]) == pytest.approx(1, abs=1e-4)
    code, out, _ = call("predict", pictures[0])
    assert code == 0
    assert out.startswith(f"{pictures[0]}: 7  (")


def test_that_an_unreadable_picture_does_not_hide_the_others(call, tmp_path):
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    blank = tmp_path / "blank.png"
    Image.new("L", (50, 50), 255).save(blank)
    good = digit_picture(tmp_path / "good.png")
    code, out, err = call("predict", tmp_path / "broken.png", tmp_path / "none.png", good, blank, "--json")
    broken, missing, seven, empty = json.loads(out)
    assert code == 1
    assert "damaged" in broken["error"]
    assert "There is no picture" in missing["error"]
    assert seven["digit"] == 7
    assert (empty["digit"], empty["is_digit"], empty["verdict"]) == (None, False, "empty")
    assert len(err.splitlines()) == 2


def test_that_strokes_are_read(call, tmp_path):
    path = tmp_path / "strokes.json"
    smaller = [[[x / 2, y / 2] for x, y in SEVEN[0]]]
    for content in (SEVEN, {"strokes": SEVEN}, {"strokes": smaller, "canvas_size": 140, "pen_width": 10}):
        path.write_text(json.dumps(content), "utf-8")
        code, out, _ = call("predict", "--strokes", path, "--json")
        assert code == 0
        assert json.loads(out)[0]["digit"] == 7


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "5",
        "null",
        '"text"',
        "{}",
        '{"strokes": 5}',
        '{"strokes": [], "colour": 1}',
        "[5]",
        "[[5]]",
        "[[[1]]]",
        '[[["a", 2]]]',
        "[[[1, NaN]]]",
        '{"strokes": [], "canvas_size": "a"}',
        '{"strokes": [], "canvas_size": 0}',
        '{"strokes": [], "pen_width": null}',
        '{"strokes": [], "pen_width": -1}',
        "[" * 100_000,
    ],
)
def test_that_strokes_that_are_none_are_one_sentence(call, tmp_path, content):
    path = tmp_path / "strokes.json"
    path.write_text(content, "utf-8")
    code, out, err = call("predict", "--strokes", path, "--json")
    assert code == 1
    assert err.count("\n") == 1
    assert json.loads(out)[0]["error"]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
def test_that_a_name_in_no_encoding_is_printed_all_the_same(call, tmp_path):
    path = digit_picture(tmp_path / os.fsdecode(b"a\xff.png"))
    code, out, _ = call("predict", path, "--json")
    assert code == 0
    assert json.loads(out)[0]["file"] == str(path)
    assert call("predict", path)[0] == 0


def test_that_runs_are_listed_with_their_state(call, settings_file):
    code, out, _ = call("runs")
    assert (code, str(runs_folder()) in out) == (0, True)
    assert json.loads(call("runs", "--json")[1]) == []
    assert call("train", "--config", settings_file())[0] == 0
    (document,) = json.loads(call("runs", "--json")[1])
    assert document["state"] == "completed"
    assert document["test_accuracy"] > 0
    assert "completed" in call("runs")[1]


def test_that_the_numpy_engine_is_exported_as_npz(call, settings_file, tmp_path):
    call("train", "--config", settings_file())
    (record,) = all_runs()
    target = tmp_path / "own.npz"
    assert call("export", record.name, target)[:2] == (0, f"{target}\n")
    assert Classifier.load(target).card["preset"] == "numpy-mlp"
    assert call("export", record.name, target)[0] == 0  # the same once more
    code, _, err = call("export", record.name, tmp_path / "own.keras")
    assert code == 1
    assert "it has .npz" in err


@pytest.mark.parametrize("name", ["own.npz", "own.json"])
def test_that_an_export_replaces_nothing_unasked(call, settings_file, tmp_path, name):
    call("train", "--config", settings_file())
    (record,) = all_runs()
    mine = tmp_path / name
    mine.write_text("mine", "utf-8")
    code, out, err = call("export", record.name, tmp_path / "own.npz")
    assert (code, out) == (1, "")
    assert err == f"There is a file {mine} already. Choose another name, or replace it with --replace.\n"
    assert [path.name for path in tmp_path.glob("own.*")] == [name]
    assert mine.read_text("utf-8") == "mine"
    assert call("export", record.name, tmp_path / "own.npz", "--replace")[0] == 0
    assert Classifier.load(tmp_path / "own.npz").card["preset"] == "numpy-mlp"


def test_that_a_run_without_a_model_exports_nothing(call, tmp_path):
    name = new_run(preset("numpy-mlp")).name
    code, _, err = call("export", name, tmp_path / "own.npz")
    assert code == 1
    assert "kept no model" in err


@pytest.mark.parametrize("loss", ["cross-entropy", "mse"])
def test_that_the_test_s_loss_is_called_what_it_is(call, settings_file, loss):
    code, out, _ = call("train", "--config", settings_file(loss=loss))
    assert code == 0
    assert "), cross-entropy " in out
    (record,) = all_runs()
    shown = out.split("cross-entropy ")[1].split(".\n")[0]
    assert shown == f"{record.result['test']['loss']:.4f}"
    assert "), cross-entropy " in call("evaluate", record.name)[1]


def test_that_a_turkish_reader_reads_states_and_numbers_in_turkish(call, settings_file, monkeypatch):
    assert call("train", "--config", settings_file())[0] == 0
    name = new_run(preset("numpy-mlp")).name
    english = call("runs")[1]
    document = json.loads(call("runs", "--json")[1])
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    assert json.loads(call("runs", "--json")[1]) == document
    turkish = call("runs")[1]
    for words in ("interrupted", "completed", r"\d %"):
        assert re.search(words, english)
        assert not re.search(words, turkish)
    (finished,) = (each for each in document if each["run"] != name)
    assert f"%{finished['test_accuracy'] * 100:.2f}".replace(".", ",") in turkish
    assert "101.770" in call("presets")[1]
    _, out, err = call("train", "--config", settings_file())
    for text in (out, err):
        assert not re.search(r"\d\.\d{4}|\d %", text)
    assert "%" in out
    _, _, err = call("train", "--resume", finished["run"])
    assert "completed" not in err


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
@pytest.mark.parametrize("as_json", [True, False])
def test_that_ctrl_c_stops_cleanly_and_keeps_the_model(call, tmp_path, as_json):
    process = start("train", "--preset", "numpy-mlp", "--epochs", 500, *(["--json"] if as_json else []))
    stream = process.stdout if as_json else process.stderr
    while ('"progress"' if as_json else "Epoch 1") not in stream.readline():
        pass
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in err
    if as_json:
        assert lines_of(out)[-1]["outcome"] == "stopped"
    else:
        assert "Stopped by you; what was learned is kept." in err
    (record,) = all_runs()
    assert record.state == "stopped"
    assert call("export", record.name, tmp_path / "model.npz")[0] == 0
    assert Classifier.load(tmp_path / "model.npz").classify(np.zeros((28, 28), np.uint8)).digit is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_that_a_reader_that_goes_away_ends_the_training_quietly():
    process = start("train", "--preset", "numpy-mlp", "--epochs", 500, "--json")
    process.stdout.readline()
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 1
    assert error == ""
    assert [record.state for record in all_runs()] == ["stopped"]


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize(
    "arguments",
    [["presets"], ["train", "--preset", "numpy-mlp", "--images", 100, "--epochs", 2, "--json"]],
)
def test_that_output_that_cannot_be_written_is_told(arguments):
    with FULL.open("w", encoding="utf-8") as full:
        process = start(*arguments, output=full)
        error = process.communicate(timeout=60)[1]
    assert process.returncode == 1
    assert error == "The output could not be written (No space left on device).\n"


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_that_streams_may_be_closed_from_the_start(monkeypatch, tmp_path, closed):
    monkeypatch.setattr(sys, closed, None)
    path = tmp_path / "script.py"
    assert main(["script", "--preset", "numpy-mlp", "-o", str(path)]) == 0
    assert main(["script", "--preset", "numpy-mlp"]) == 0
    assert main(["script", "--preset", "nothing"]) == 2
    assert main(["train", "--preset", "numpy-mlp", "--images", "50", "--epochs", "1"]) == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_that_ctrl_c_is_quiet_while_the_program_is_still_loading(tmp_path):
    path = tmp_path / "slow" / "rich" / "__init__.py"
    path.parent.mkdir(parents=True)
    path.write_text("print('loading', flush=True)\nimport time\ntime.sleep(60)\n", "utf-8")
    process = start("runs", PYTHONPATH=os.pathsep.join([str(path.parents[1]), str(ROOT)]))
    assert process.stdout.readline() == "loading\n"
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=60)
    assert (process.returncode, error) == (130, "")


def test_that_the_output_is_json_in_any_encoding(tmp_path):
    process = start("predict", tmp_path / "ğ.png", "--json", PYTHONIOENCODING="ascii")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert json.loads(out)[0]["file"] == str(tmp_path / "ğ.png")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["train"], ["train", "--preset", "x", "--epochs", "two"], ["fly"]]
)
def test_that_the_parsers_own_words_are_turkish_on_a_turkish_computer(arguments, capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    with pytest.raises(SystemExit):
        main(arguments)
    said = "".join(capsys.readouterr())
    assert "kullanım: " in said
    for english in ("usage", "error:", "options", "required", "invalid", "show this"):
        assert english not in said


def test_that_a_failing_command_answers_a_program_in_json_too(capsys):
    assert main(["evaluate", "nope", "--json"]) == 1
    said = capsys.readouterr()
    assert "nope" in json.loads(said.out)["error"]
    assert "nope" in said.err


def test_that_a_model_is_tested_on_the_set_it_was_trained_on(capsys):
    assert (
        main(["train", "--preset", "numpy-mlp", "--dataset", "fashion-mnist", "--epochs", "1", "--json"]) == 0
    )
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert main(["evaluate", result["run"], "--json"]) == 0
    tested = json.loads(capsys.readouterr().out)
    assert tested["dataset"] == "fashion-mnist"
    assert tested["accuracy"] == pytest.approx(result["test_accuracy"])
