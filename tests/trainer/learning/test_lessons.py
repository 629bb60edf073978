"""Lessons as files: the bundled ones are good, any other file is a lesson or one sentence."""

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.errors import TrainerError
from trainer.learning.bilingual import LANGUAGES
from trainer.learning.lesson_files import LARGEST, bundled_lessons, lesson_from, read_lesson
from trainer.learning.lessons import Lesson
from trainer.presets import preset


def both(text):
    return {"en": text, "tr": text}


def document(**step):
    return {
        "title": both("Title"),
        "introduction": both("Introduction"),
        "steps": [{"text": both("Text"), "place": "train/main", **step}],
    }


def lesson(**step):
    return lesson_from(json.dumps(document(**step)).encode())


def problem(changed):
    with pytest.raises(TrainerError) as caught:
        lesson_from(json.dumps(changed).encode())
    sentence = str(caught.value)
    assert sentence
    assert "\n" not in sentence
    return sentence


@pytest.fixture(scope="module")
def bundled():
    return [read_lesson(path) for path in bundled_lessons()]


def test_that_three_lessons_come_with_the_program(bundled):
    assert len(bundled) == 3
    assert len({each.digest for each in bundled}) == 3


@pytest.mark.parametrize("number", range(3))
def test_that_a_bundled_lesson_says_and_asks_something_in_both_languages(bundled, number):
    each = bundled[number]
    assert len(each.questions) >= 10
    for step in each.steps:
        assert all(len(step.text.said(language)) > 60 for language in LANGUAGES)
        assert step.text.en != step.text.tr
        assert step.questions
    assert {question.kind for _, question in each.questions} == {"predict", "number", "choice", "text"}


@pytest.mark.parametrize("number", range(3))
def test_that_a_bundled_lesson_is_read_back_as_it_was_written(bundled, number):
    assert Lesson.from_json(bundled[number].to_json()) == bundled[number]


def test_that_a_training_begins_with_its_preset_and_changes_what_it_says():
    config = lesson(training={"preset": "numpy-mlp", "stopping": {"epochs": 3}, "seed": 7}).steps[0].training
    assert config == preset("numpy-mlp").with_choices(epochs=3, seed=7)


def test_that_a_whole_configuration_is_taken_as_it_is():
    config = preset("course-mlp").with_choices(seed=9)
    assert lesson(training=json.loads(config.to_json())).steps[0].training == config


def test_that_a_byte_order_mark_does_no_harm():
    assert lesson_from(b"\xef\xbb\xbf" + json.dumps(document()).encode()) == lesson()


@pytest.mark.parametrize(
    ("step", "parts"),
    [
        ({"place": "cellar"}, ("steps #1 › place", "learn/fit", "'cellar'")),
        ({"text": {"en": "x"}}, ("steps #1 › text › tr", "missing")),
        ({"text": both("")}, ("steps #1 › text › en", "1 to", "has 0")),
        ({"colour": 1}, ("steps #1 › colour",)),
        ({"locked": ["two words"]}, ("steps #1 › locked #1", "epochsField", "'two words'")),
        ({"training": {"preset": "corse-mlp"}}, ("Step 1", "corse-mlp", "course-mlp")),
        (
            {"training": {"preset": "numpy-mlp", "stopping": {"epochs": 0}}},
            ("epochs", "from 1 to 1,000", "is 0"),
        ),
        ({"questions": [{"kind": "essay", "text": both("?")}]}, ("questions #1", "'predict'", "essay")),
        (
            {"questions": [{"kind": "choice", "text": both("?"), "options": [both("a")]}]},
            ("options", "2 to 8 entries", "has 1"),
        ),
        (
            {"questions": [{"kind": "choice", "text": both("?"), "options": [both("a")] * 2, "answer": 3}]},
            ("questions #1", "2 options", "number 3"),
        ),
        (
            {"questions": [{"kind": "number", "text": both("?"), "answer": "five"}]},
            ("questions #1 › answer", "'five'"),
        ),
        ({"questions": [{"kind": "predict", "text": both("?"), "measure": "luck"}]}, ("measure", "'luck'")),
    ],
)
def test_that_a_mistake_is_named_with_its_place_and_what_was_expected(step, parts):
    sentence = problem(document(**step))
    for part in parts:
        assert part in sentence


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"[]", b"3", b"null", b"\xff\xfe", b"NaN", b"[" * 100_000, b"9" * 5000, b'{"title": "\\ud800"}',
     b'{"steps": 1}', b'{"steps": [1]}', b'{"steps": [{"training": 1}]}', b'{"steps": [{"training": {"preset": []}}]}'],
)  # fmt: skip
def test_that_what_is_no_lesson_gets_one_sentence(text):
    with pytest.raises(TrainerError) as caught:
        lesson_from(text)
    assert str(caught.value)
    assert len(str(caught.value)) < 1000


@given(st.binary(max_size=300))
def test_that_no_bytes_make_anything_but_a_lesson_or_a_sentence(text):
    with pytest.raises(TrainerError):
        lesson_from(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=3),
    max_leaves=8,
)


def places(node, path=()):
    """The ways to every value in a document."""
    yield path
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for name, value in inner:
        yield from places(value, (*path, name))


WHOLE = json.loads(bundled_lessons()[2].read_text(encoding="utf-8"))
PLACES = [path for path in places(WHOLE) if path]


def lesson_or_sentence(text):
    try:
        return lesson_from(text)
    except TrainerError as error:
        return str(error)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(PLACES), JSON | st.just("absent"), st.booleans())
def test_that_a_spoilt_lesson_is_a_lesson_or_a_sentence(path, value, removed):
    spoilt = copy.deepcopy(WHOLE)
    node = spoilt
    for part in path[:-1]:
        node = node[part]
    if removed:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    outcome = lesson_or_sentence(json.dumps(spoilt).encode())
    if isinstance(outcome, Lesson):
        assert lesson_from(outcome.to_json().encode()) == outcome
    else:
        assert outcome.strip()


def test_that_a_file_that_is_not_there_or_too_large_is_told_so(tmp_path):
    with pytest.raises(TrainerError, match="could not be read"):
        read_lesson(tmp_path / "none.lesson.json")
    with pytest.raises(TrainerError, match="could not be read"):
        read_lesson(tmp_path)
    large = tmp_path / "large.lesson.json"
    large.write_bytes(b" " * (LARGEST + 1))
    with pytest.raises(TrainerError, match="at most"):
        read_lesson(large)
