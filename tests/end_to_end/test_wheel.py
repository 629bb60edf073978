"""The wheel holds all that the program needs and nothing else, and runs away from the checkout."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = "trainer/resources"

pytestmark = pytest.mark.end_to_end


def run(*command: str, folder: Path, **environment: str):
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONSAFEPATH": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel, built with the tools of this environment: nothing is downloaded."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), folder=ROOT)
    assert built.returncode == 0, built.stdout + built.stderr
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def names(wheel) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """A folder with the wheel's contents, as an installation would have them."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture
def python(installed, tmp_path):
    """Run Python elsewhere, on the installed packages rather than those of the checkout."""

    def call(*arguments: str):
        return run(sys.executable, *arguments, folder=tmp_path, PYTHONPATH=str(installed))

    return call


def test_that_the_packages_come_from_the_wheel(python, installed):
    script = """
import json, trainer, mnist_desktop
from trainer.resource_files import resources_folder
print(json.dumps([trainer.__file__, mnist_desktop.__file__, str(resources_folder())]))
"""
    finished = python("-c", script)
    assert finished.returncode == 0, finished.stderr
    for place in json.loads(finished.stdout):
        assert Path(place).is_relative_to(installed.resolve()), place


@pytest.mark.parametrize("name", ["datasets/mnist.npz", "datasets/fashion_mnist.npz", "style.qss"])
def test_that_the_wheel_holds(names, name):
    assert f"{RESOURCES}/{name}" in names


def test_that_the_wheel_holds_every_resource_of_the_checkout(names):
    files = [file for file in (ROOT / "resources").rglob("*") if file.is_file()]
    files = [
        file for file in files if file.suffix not in (".ts", ".py", ".pyc") and "pictures" not in file.parts
    ]
    wanted = {f"{RESOURCES}/{file.relative_to(ROOT / 'resources').as_posix()}" for file in files}
    assert wanted - set(names) == set()
    for folder, suffix in (("icons", ".svg"), ("fonts", ".otf")):
        assert any(name.startswith(f"{RESOURCES}/{folder}/") and name.endswith(suffix) for name in wanted)


def test_that_what_only_developers_need_stays_out(names):
    assert [name for name in names if name.endswith((".ts", ".pyc")) or name.startswith("tests/")] == []
    assert [name for name in names if name.startswith(RESOURCES) and name.endswith(".py")] == []
    assert [name for name in names if name.startswith(f"{RESOURCES}/pictures")] == []
    folders = {name.split("/")[0] for name in names}
    assert {name for name in folders if not name.endswith(".dist-info")} == {"trainer", "mnist_desktop"}


def test_that_the_licence_and_both_commands_are_declared(wheel, names):
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    with zipfile.ZipFile(wheel) as archive:
        commands = archive.read(next(name for name in names if name.endswith("entry_points.txt"))).decode()
    assert "mnist-trainer = trainer.__main__:main" in commands
    assert "mnist-desktop = mnist_desktop.__main__:main" in commands


def test_that_the_command_line_answers(python):
    finished = python("-m", "trainer", "presets", "--json")
    assert finished.returncode == 0, finished.stderr
    assert json.loads(finished.stdout)


def test_that_the_window_is_built(python):
    script = """
from mnist_desktop.app import create_app
application, window = create_app([])
window.show()
application.processEvents()
print(window.isVisible())
window.close()
"""
    finished = python("-c", script)
    assert (finished.returncode, finished.stdout) == (0, "True\n"), finished.stderr
