import errno
import json
import logging
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from mnist_desktop.settings import SettingsStore, WindowSettings
from mnist_desktop.theme import ThemeChoice
from mnist_desktop.translation import Language
from trainer.errors import ConfigError
from trainer.presets import preset

VALUES = st.fixed_dictionaries(
    {
        "language": st.none() | st.sampled_from(Language),
        "theme": st.sampled_from(ThemeChoice),
        "geometry": st.binary(max_size=200).map(bytes.hex),
        "tab": st.integers(0, 9),
        "pen_width": st.integers(8, 48),
        "training": st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    }
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)
SAME_HOME = hypothesis_settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def written(home: Path, content: bytes) -> Path:
    home.mkdir(exist_ok=True)
    file = home / "settings.json"
    file.write_bytes(content)
    return file


@SAME_HOME
@given(values=VALUES)
def test_that_settings_come_back_as_they_were(home, values):
    SettingsStore().change(**values)
    assert SettingsStore().current == WindowSettings(**values)


def test_that_the_first_start_has_defaults_and_writes_nothing(home):
    assert SettingsStore().current == WindowSettings()
    assert not home.exists()


def test_that_a_change_to_the_same_value_does_not_write(home):
    SettingsStore().change(tab=0)
    assert not home.exists()


def test_that_one_change_leaves_the_others_alone():
    SettingsStore().change(theme=ThemeChoice.DARK, pen_width=30)
    SettingsStore().change(tab=2)
    current = SettingsStore().current
    assert (current.theme, current.pen_width, current.tab) == (ThemeChoice.DARK, 30, 2)


def test_that_a_file_of_an_older_version_is_enough(home):
    written(home, b'{"theme": "dark"}')
    assert SettingsStore().current == WindowSettings(theme=ThemeChoice.DARK)
    assert [file.name for file in home.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\x00\xff\xfe not text",
        b"\xff\xfe",
        b'{"tab": "x"}',
        b'{"pen_width": 1e9}',
        b'{"tab": -1}',
        b'{"tab": 1e300}',
        b'{"tab": "1"}',
        b'{"theme": "purple"}',
        b'{"language": "<script>"}',
        b'{"geometry": "../../etc"}',
        b'{"pen_width": NaN}',
        b'{"unknown": 1}',
        b'{"training": "' + b"x" * 200_000 + b'"}',
        b'{"training": "\\ud800"}',
        b'{"writer": "half a \\udfff"}',
        b"[" * 100_000,
        b'{"geometry": ' + b"9" * 5000 + b"}",
    ],
)
def test_that_a_damaged_file_is_put_aside_and_defaults_are_used(home, caplog, content):
    written(home, content)
    with caplog.at_level(logging.WARNING):
        assert SettingsStore().current == WindowSettings()
    assert "put aside" in caplog.text
    assert [file.name for file in home.iterdir()] == ["settings.unreadable.json"]
    assert (home / "settings.unreadable.json").read_bytes() == content


@SAME_HOME
@given(document=JSON)
def test_that_no_json_whatever_breaks_the_start(home, document):
    written(home, json.dumps(document).encode())
    assert isinstance(SettingsStore().current, WindowSettings)


def test_that_a_second_damaged_file_replaces_the_first(home):
    for content in (b"one", b"two"):
        written(home, content)
        SettingsStore()
    assert (home / "settings.unreadable.json").read_bytes() == b"two"


def test_that_a_folder_in_the_files_place_is_no_crash(home):
    (home / "settings.json").mkdir(parents=True)
    store = SettingsStore()
    assert store.current == WindowSettings()
    store.change(tab=1)
    assert SettingsStore().current.tab == 1


def test_that_an_impossible_home_is_logged_and_no_crash(tmp_path, monkeypatch, caplog):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(tmp_path / "file" / "home"))
    with caplog.at_level(logging.WARNING):
        store = SettingsStore()
        store.change(tab=2)
    assert store.current.tab == 2  # for as long as the window is open
    assert "Settings were not kept" in caplog.text


def test_that_a_full_disk_leaves_the_old_settings_whole(home, monkeypatch, caplog):
    store = SettingsStore()
    store.change(tab=1)

    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch, caplog.at_level(logging.WARNING):
        patch.setattr("os.fsync", full)
        store.change(tab=2)
    assert "No space left on device" in caplog.text
    assert SettingsStore().current.tab == 1
    assert [file.name for file in home.iterdir()] == ["settings.json"]


def test_that_a_wrong_value_is_refused_where_it_is_set():
    store = SettingsStore()
    with pytest.raises(ConfigError, match="tab"):
        store.change(tab=77)
    assert store.current == WindowSettings()


def test_that_the_longest_training_of_a_preset_fits():
    store = SettingsStore()
    store.change(training=preset("digit-reader").to_json())
    assert SettingsStore().current.training == preset("digit-reader").to_json()
