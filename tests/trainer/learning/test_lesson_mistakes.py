"""What teachers do wrong when they write their first lesson, and the sentence that they get for it."""

import copy
import json

import pytest

from trainer.errors import TrainerError
from trainer.learning.lesson_files import lesson_from


def both(text):
    return {"en": text, "tr": f"{text} (tr)"}


LESSON = {
    "title": both("Steps"),
    "introduction": both("What a step is."),
    "minutes": 20,
    "says_right": True,
    "locked": ["seedField"],
    "steps": [
        {
            "text": both("Train it."),
            "place": "train/main",
            "training": {"preset": "numpy-mlp", "stopping": {"epochs": 3}, "seed": 1},
            "hidden": ["ratesToggle"],
            "questions": [
                {"kind": "predict", "text": both("?"), "measure": "epochs", "tolerance": 0.5},
                {"kind": "choice", "text": both("?"), "options": [both("a"), both("b")], "answer": 2},
                {"kind": "text", "text": both("?")},
            ],
        }
    ],
}
TEXT = json.dumps(LESSON, indent=1)


def sentence(text):
    with pytest.raises(TrainerError) as caught:
        lesson_from(text if isinstance(text, bytes) else text.encode())
    assert "Input should" not in str(caught.value)
    return str(caught.value)


def changed(path, value):
    document = node = copy.deepcopy(LESSON)
    for part in path[:-1]:
        node = node[part]
    if value is None:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    return json.dumps(document)


def test_that_the_lesson_is_right_before_it_is_spoilt():
    assert lesson_from(TEXT.encode()).steps[0].training.seed == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "This is not a lesson: the file is empty."),
        (" \n", "This is not a lesson: the file is empty."),
        (TEXT[:-1], "breaks off in line"),
        (TEXT.replace('"minutes": 20,', '"minutes": 20'), 'before “"says_right": true,” in line 11 a comma'),
        (TEXT.replace('"seed": 1', '"seed": 1,'), "Often a comma before it is one too many"),
        (
            TEXT.replace('"title"', "“title”"),
            "in line 2, ““title”: {” stands where a name in straight double",
        ),
        (TEXT.replace('"title":', '"title"'), "a colon is missing"),
        (TEXT.replace("true", "True"), "in line 11, “True,” stands where a value must stand"),
        (TEXT.replace("0.5", "0,5"), "a number has a comma instead of a point"),
        (TEXT.replace("What a step is.", "What a\nstep is."), "does not end there"),
        (TEXT.replace("What a step is.", "a\\q"), "has a single \\. Write \\\\ for it."),
        (TEXT.replace('Steps"', "Steps"), "a text in line 3 does not end there"),
        (TEXT + "}", "ended before “}”"),
        (TEXT.replace("Steps", "Çğş").encode("iso-8859-9"), "Save it as UTF-8"),
        ("[1]", "“title”, “introduction” and “steps”, but this is [1]."),
        (TEXT.replace('"minutes": 20', '"minutes": 20, "minutes": 30'), "“minutes” stands twice"),
    ],
)
def test_that_a_slip_of_the_pen_is_shown_where_it_stands(text, expected):
    assert expected in sentence(text)


QUESTIONS = ("steps", 0, "questions")
LOSS = {"kind": "predict", "text": {"en": "a", "tr": "a"}, "measure": "loss"}


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("title",), "Steps", "“title” must be an object with two texts, “en” and “tr”, but is 'Steps'."),
        (("title",), None, "“title” is missing in the lesson"),
        (("steps", 0, "text", "tr"), None, "“steps #1 › text › tr” is missing: each text is needed in English"),
        (("steps",), {}, "“steps” must be a list in square brackets, but is {}."),
        (("steps", 0), "x", "“steps #1” must be an object with names and values, but is 'x'."),
        (("steps", 0, "place"), "Train", "Nearest known: train"),
        (("steps", 0, "place"), "learn/backprop", "Nearest known: learn/backpropagation"),
        (("steps", 0, "training", "preset"), None, "“steps #1 › training” needs a “preset”"),
        (("steps", 0, "training", "stopping", "epochs"), "3", "from 1 to 1,000, written without quotes, but is '3'"),
        (("locked",), "seedField", "“locked” must be a list in square brackets, but is 'seedField'."),
        (("locked",), [3], "“locked #1” must be a text in double quotes, but is 3."),
        (("says_right",), "no", "“says_right” must be true or false, without quotes, but is 'no'."),
        ((*QUESTIONS, 0), LOSS, "'test_accuracy', 'epochs'"),
        ((*QUESTIONS, 0, "kind"), None, "“steps #1 › questions #1” has no “kind”, which must be one of 'text'"),
        ((*QUESTIONS, 1, "options"), ["a", "b"], "options #1” must be an object with two texts"),
        ((*QUESTIONS, 1, "answer"), "b", "questions #2 › answer” must be a number from 1 to 8"),
        ((*QUESTIONS, 2, "answer"), "x", "There is no setting “steps #1 › questions #3 › answer”"),
    ],
)  # fmt: skip
def test_that_a_wrong_entry_is_named_with_what_belongs_there(path, value, expected):
    assert expected in sentence(changed(path, value))


def test_that_nothing_is_written_as_python_writes_it():
    assert sentence(json.dumps({**LESSON, "title": None})).endswith("but is null.")
