"""The translators' files hold every text of the sources, and what is shipped is made from them."""

import importlib.util
import json
import shutil

import pytest

from trainer.resource_files import resources_folder

FOLDER = resources_folder() / "translations"


@pytest.fixture(scope="module")
def update():
    spec = importlib.util.spec_from_file_location("update_translations", FOLDER / "update.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_that_every_text_of_the_sources_has_a_finished_turkish_one(update, tmp_path):
    collected = tmp_path / "tr.ts"
    shutil.copy(FOLDER / "tr.ts", collected)
    update.collect(collected)
    assert update.unfinished(collected) == []
    assert update.read(collected) == update.read(FOLDER / "tr.ts")  # and nothing is left of texts long gone


def test_that_the_shipped_files_are_made_from_the_translators_file(update, tmp_path):
    catalogue = update.read(FOLDER / "tr.ts")
    expected = {context: catalogue.get(context, {}) for context in update.BACKEND_CONTEXTS}
    assert json.loads((FOLDER / "tr.json").read_text(encoding="utf-8")) == expected
    compiled = tmp_path / "tr.qm"
    update._tool("pyside6-lrelease", "-silent", str(FOLDER / "tr.ts"), "-qm", str(compiled))
    assert compiled.read_bytes() == (FOLDER / "tr.qm").read_bytes()


def test_that_places_for_values_are_the_same_in_both_languages(update):
    for context, texts in update.read(FOLDER / "tr.ts").items():
        for source, translation in texts.items():
            assert places(source) == places(translation), (context, source)


def places(text):
    return sorted(part.split("}")[0] for part in text.split("{")[1:])
