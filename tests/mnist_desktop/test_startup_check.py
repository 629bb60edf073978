"""The program that cannot open its window says so in one sentence, started for real each time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mnist_desktop import startup_check

ROOT = Path(startup_check.__file__).resolve().parents[1]
ASKED_BY_QT = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "QT_PLUGIN_PATH")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets Qt miss its screen")


def start(*arguments: str, first_on_path: Path | None = None, **environment: str):
    """Start the window's program as a person would, with nothing set that Qt reads but ``environment``."""
    inherited = {name: value for name, value in os.environ.items() if name not in ASKED_BY_QT}
    path = [str(folder) for folder in (first_on_path, ROOT) if folder]
    return subprocess.run(
        [sys.executable, "-m", "mnist_desktop", *arguments],
        env={**inherited, "PYTHONPATH": os.pathsep.join(path), "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def refusal(result) -> str:
    """The one sentence of a start that was refused in good order."""
    assert result.returncode == 2, result.stderr
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1, result.stderr
    assert "Traceback" not in result.stderr
    return result.stderr


def fake_package(folder: Path, error: str) -> Path:
    """A PySide6 in ``folder`` that cannot be imported because of ``error``."""
    package = folder / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "QtGui.py").write_text(f"raise {error}\n")
    return folder


@linux_only
def test_that_a_missing_screen_is_told_with_the_ways_out():
    sentence = refusal(start())
    assert "xvfb-run mnist-desktop" in sentence
    assert "mnist-trainer" in sentence


@linux_only
@pytest.mark.parametrize("platform", [{}, {"QT_QPA_PLATFORM": "xcb"}])
def test_that_a_silent_x_server_is_told(platform):
    assert "DISPLAY=:987" in refusal(start(DISPLAY=":987", **platform))


@linux_only
def test_that_an_unknown_platform_is_told_with_the_known_ones():
    sentence = refusal(start(QT_QPA_PLATFORM="nonsense"))
    assert "nonsense" in sentence
    assert "offscreen" in sentence
    assert "xcb" in sentence


def test_that_a_missing_system_library_is_told_with_its_package(tmp_path):
    reason = "libEGL.so.1: cannot open shared object file: No such file or directory"
    sentence = refusal(start(first_on_path=fake_package(tmp_path, f"ImportError({reason!r})")))
    assert "libEGL.so.1" in sentence
    assert "sudo apt install libegl1" in sentence


def test_that_an_unlisted_system_library_is_told_by_its_name(tmp_path):
    reason = "/opt/libodd.so.7: cannot open shared object file: No such file or directory"
    sentence = refusal(start(first_on_path=fake_package(tmp_path, f"ImportError({reason!r})")))
    assert "apt-file search libodd.so.7" in sentence


def test_that_a_damaged_pyside_is_told_with_its_reason_on_one_line(tmp_path):
    sentence = refusal(start(first_on_path=fake_package(tmp_path, r"ImportError('undefined\nsymbol: xyz')")))
    assert "undefined symbol: xyz" in sentence


def test_that_a_missing_pyside_is_told(tmp_path):
    error = "ModuleNotFoundError('No module named PySide6', name='PySide6')"
    assert "not installed" in refusal(start(first_on_path=fake_package(tmp_path, error)))


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the pair works there")
def test_that_the_pyside_release_that_crashes_is_refused(tmp_path):
    folder = tmp_path / "pyside6_essentials-6.12.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: PySide6_Essentials\nVersion: 6.12.0\n")
    sentence = refusal(start(first_on_path=tmp_path, QT_QPA_PLATFORM="offscreen"))
    assert "uv sync" in sentence
    assert "PySide6-Essentials<6.12" in sentence


@pytest.mark.parametrize(
    ("python", "pyside", "refused"),
    [((3, 11), "6.12.0", True), ((3, 11), "6.11.3", False), ((3, 12), "6.12.0", False)],
)
def test_that_only_the_crashing_pair_is_refused(monkeypatch, python, pyside, refused):
    monkeypatch.setattr(sys, "version_info", python)
    monkeypatch.setattr(startup_check, "_installed_version", lambda: pyside)
    assert (startup_check._broken_pair() is not None) is refused


@linux_only
@pytest.mark.parametrize("language", [{"LC_ALL": "tr_TR.UTF-8"}, {"LC_ALL": "", "LANG": "tr_TR.UTF-8"}])
def test_that_a_turkish_computer_is_answered_in_turkish(language):
    sentence = refusal(start(**language))
    assert sentence.startswith("Ekran bulunamadı")
    assert "xvfb-run mnist-desktop" in sentence


@pytest.mark.parametrize("text", startup_check._TEXTS)
def test_that_both_languages_fill_in_the_same_values(text):
    english, turkish = startup_check._TEXTS[text]
    pattern = startup_check.re.compile(r"\{(\w+)\}")
    assert set(pattern.findall(english)) == set(pattern.findall(turkish))


@pytest.mark.parametrize(
    ("environment", "answer"),
    [
        ({"LC_ALL": "tr_TR.UTF-8", "LANG": "en_GB"}, True),
        ({"LC_ALL": "C.UTF-8", "LANG": "tr_TR"}, False),
        ({"LC_MESSAGES": "tr", "LANG": "de_DE"}, True),
        ({"LANG": "tru_XX"}, False),
        ({}, False),
    ],
)
def test_which_variable_decides_the_language(monkeypatch, environment, answer):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert startup_check.speaks_turkish() is answer


@linux_only
@pytest.mark.parametrize(
    ("environment", "platforms"),
    [
        ({"QT_QPA_PLATFORM": "Offscreen:enable_fonts;xcb"}, ["offscreen", "xcb"]),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ["wayland", "xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": ""}, ["xcb"]),
        ({}, []),
    ],
)
def test_which_platforms_qt_will_try(monkeypatch, environment, platforms):
    for name in ASKED_BY_QT:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert startup_check._platforms() == platforms


@linux_only
@pytest.mark.parametrize("platform", ["offscreen", "minimal", "nonsense;offscreen"])
def test_that_a_platform_without_a_screen_passes(monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert startup_check.startup_problem() is None


@linux_only
def test_that_the_second_platform_saves_the_start(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb;wayland")
    answers = {"xcb": "no X server", "wayland": None}
    monkeypatch.setattr(startup_check, "_platform_problem", answers.get)
    assert startup_check._screen_problem() is None


def test_that_version_and_help_need_no_qt(tmp_path):
    broken = fake_package(tmp_path, "RuntimeError('must not be imported')")
    version = start("--version", first_on_path=broken)
    assert (version.returncode, version.stdout) == (0, f"mnist-desktop {trainer_version()}\n")
    assert start("--help", first_on_path=broken).stdout.startswith("usage: mnist-desktop")
    turkish = start("--help", first_on_path=broken, LC_ALL="tr_TR.UTF-8")
    assert turkish.stdout.startswith("kullanım: mnist-desktop")


def trainer_version() -> str:
    from trainer import __version__

    return __version__
