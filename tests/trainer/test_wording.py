"""Sentences in the reader's language."""

import json

import pytest

from trainer import wording
from trainer.errors import ConfigError, DataError, phrase
from trainer.library import INTERRUPTED, RUNNING, STOPPED
from trainer.training.result import Outcome
from trainer.wording import (
    RUN_STATES,
    decimal,
    error_sentence,
    in_percent,
    percent,
    reader_language,
    say,
    sentence,
    state_in_words,
    whole,
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of resources with a small Turkish catalogue, and a Turkish reader."""
    (tmp_path / "translations").mkdir()
    content = {
        "trainer": {"There is no {thing}.": "{thing} yok."},
        "cli": {"plain": "düz", "stopped": "durduruldu"},
    }
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
@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("95.1 %", "%95,1"), ("97 %", "%97"), ("2.30", "2,30"), (0.5, "0,5"), (3, "3"), ("v2.5", "v2.5"),
        ("1,000", "1.000"), ("-0.25", "-0,25"), ("1.2e-05", "1,2e-05"), ("1, 2", "1, 2"), ("'0.5'", "'0.5'"),
    ],
)  # fmt: skip
def test_that_a_turkish_reader_reads_turkish_numbers_in_sentences(monkeypatch, value, written):
    assert sentence("{value}", value=value) == written
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert sentence("{value}", value=value) == str(value)


@pytest.mark.usefixtures("folder")
def test_that_a_name_is_no_number_and_a_reason_is_a_sentence_too():
    assert sentence("“{name}”", name="2.5") == "“2.5”"
    reason = DataError("There is no {thing}.", thing="2.5")
    assert sentence("({reason})", reason=reason) == "(2,5 yok.)"


def test_that_numbers_are_written_as_the_reader_s_language_does(monkeypatch):
    def written():
        return whole(41800.4), decimal(1234.5, 2), percent(0.9784), percent(1, 0), in_percent("97+")

    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert written() == ("41,800", "1234.50", "97.84 %", "100 %", "97+ %")
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    assert written() == ("41.800", "1234,50", "%97,84", "%100", "%97+")


@pytest.mark.usefixtures("folder")
def test_that_the_state_of_a_run_is_a_word_of_the_reader_s_language():
    words = [state_in_words(state) for state in ("stopped", "running", "other")]
    assert words == ["durduruldu", "running", "other"]
    assert sentence("{name} is {state}", name="stopped", state="stopped") == "stopped is durduruldu"


def test_that_every_state_has_its_word():
    assert set(RUN_STATES) == {RUNNING, INTERRUPTED, STOPPED, *(outcome.value for outcome in Outcome)}


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
