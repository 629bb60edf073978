"""Sentences in the reader's language."""

import json

import pytest

from trainer import wording
from trainer.errors import ConfigError, DataError, phrase
from trainer.wording import error_sentence, reader_language, say


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of resources with a small Turkish catalogue, and a Turkish reader."""
    (tmp_path / "translations").mkdir()
    content = {"trainer": {"There is no {thing}.": "{thing} yok."}, "cli": {"plain": "düz"}}
    (tmp_path / "translations" / "tr.json").write_text(json.dumps(content), "utf-8")
    monkeypatch.setattr(wording, "resources_folder", lambda: tmp_path)
    wording._catalogue.cache_clear()
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    yield tmp_path
    wording._catalogue.cache_clear()


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "tr_TR.UTF-8"}, "tr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "tr_TR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "tr"}, "tr"),
        ({"LC_ALL": "", "LANG": "TR"}, "tr"),
    ],
)
def test_which_language_the_reader_has(monkeypatch, environment, language):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert reader_language() == language


@pytest.mark.usefixtures("folder")
def test_that_a_turkish_reader_reads_turkish_with_the_values_in_their_places():
    error = DataError("There is no {thing}.", thing="x.png {sic}")
    assert error_sentence(error) == "x.png {sic} yok."
    assert str(error) == "There is no x.png {sic}."
    assert say("cli", "plain") == "düz"


@pytest.mark.usefixtures("folder")
def test_that_what_is_not_translated_stays_english():
    assert say("cli", "not {there} yet", there="quite") == "not quite yet"
    assert say("elsewhere", "plain") == "plain"


def test_that_braces_in_a_text_without_values_are_left_alone():
    assert say("cli", "{") == "{"


def test_that_a_missing_catalogue_is_english(monkeypatch, tmp_path):
    monkeypatch.setattr(wording, "resources_folder", lambda: tmp_path)
    wording._catalogue.cache_clear()
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    assert say("cli", "plain") == "plain"
    wording._catalogue.cache_clear()


def test_that_a_phrase_is_its_text():
    assert phrase("cli", "plain") == "plain"


def test_that_the_first_problem_speaks_for_an_error_of_settings():
    problems = tuple(ConfigError("“{field}” is wrong.", field=name) for name in ("a.b", "c"))
    error = ConfigError(problems[0].template, field="a.b", problems=problems)
    assert (str(error), error.field, error.problems) == ("“a.b” is wrong.", "a.b", problems)
    assert problems[0].problems == (problems[0],)
