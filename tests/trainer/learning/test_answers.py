"""What pupils answered is kept, and judged only where that can be done."""

import dataclasses
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.learning.answers import Answer, AnswerSheet, is_right, keep_sheet, kept_sheet, measured, note_of
from trainer.learning.lesson_files import bundled_lessons, read_lesson
from trainer.learning.lessons import ChoiceQuestion, Measure, NumberQuestion, PredictQuestion, TextQuestion
from trainer.presets import preset
from trainer.resource_files import home_folder
from trainer.training.run import run_training

BOTH = {"en": "?", "tr": "?"}


@pytest.fixture(scope="module")
def lesson():
    return read_lesson(bundled_lessons()[0])


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    config = preset("numpy-mlp")
    config = config.changed(
        data=config.data.changed(training_images=500), stopping=config.stopping.changed(epochs=2)
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MNIST_DESKTOP_HOME", str(tmp_path_factory.mktemp("home")))
        return run_training(config)


def options(count):
    return tuple({"en": str(place), "tr": str(place)} for place in range(count))


@pytest.mark.parametrize(
    ("question", "answer", "right"),
    [
        (TextQuestion(text=BOTH), Answer(text="because"), None),
        (ChoiceQuestion(text=BOTH, options=options(3), answer=2), Answer(choice=2), True),
        (ChoiceQuestion(text=BOTH, options=options(3), answer=2), Answer(choice=3), False),
        (ChoiceQuestion(text=BOTH, options=options(3), answer=2), Answer(), None),
        (ChoiceQuestion(text=BOTH, options=options(3)), Answer(choice=1), None),
        (NumberQuestion(text=BOTH, answer=7.0, tolerance=2.0), Answer(number=9.0), True),
        (NumberQuestion(text=BOTH, answer=7.0, tolerance=2.0), Answer(number=9.1), False),
        (NumberQuestion(text=BOTH), Answer(number=1.0), None),
        (PredictQuestion(text=BOTH, measure="epochs", tolerance=1.0), Answer(number=3.0, measured=4.0), True),
        (
            PredictQuestion(text=BOTH, measure="epochs", tolerance=1.0),
            Answer(number=3.0, measured=9.0),
            False,
        ),
        (PredictQuestion(text=BOTH, measure="epochs", tolerance=1.0), Answer(number=3.0), None),
        (PredictQuestion(text=BOTH, measure="epochs"), Answer(number=3.0, measured=3.0), None),
    ],
)
def test_that_an_answer_is_judged_where_the_right_one_is_known(question, answer, right):
    assert is_right(question, answer) is right


@given(st.floats(-1e6, 1e6), st.floats(0, 1e3))
def test_that_the_right_number_is_right_whatever_the_tolerance(number, tolerance):
    assert is_right(NumberQuestion(text=BOTH, answer=number, tolerance=tolerance), Answer(number=number))


def test_that_a_training_answers_every_measure(result):
    values = {measure: measured(measure, result) for measure in Measure}
    assert values[Measure.EPOCHS] == 2
    assert values[Measure.TEST_ACCURACY] == result.test.accuracy
    assert values[Measure.VALIDATION_ACCURACY] == result.history.epochs[-1].validation_accuracy
    assert None not in values.values()


def test_that_a_number_that_is_none_is_not_measured(result):
    last = dataclasses.replace(result.history.epochs[-1], loss=math.nan)
    epochs = dataclasses.replace(result.history, epochs=[*result.history.epochs[:-1], last])
    assert measured(Measure.TRAINING_LOSS, dataclasses.replace(result, history=epochs)) is None


def test_that_answers_are_there_again_after_the_program_was_closed(lesson, result):
    sheet = AnswerSheet(lesson=lesson.digest, pupil="Şule Çiğdem", step=2)
    sheet = sheet.with_answer("1.2", Answer(text="4 ↔ 9 <b>")).with_run(2, note_of(result, "abc"))
    keep_sheet(sheet)
    assert kept_sheet(lesson) == sheet


def test_that_a_lesson_without_answers_begins_with_an_empty_sheet(lesson):
    assert kept_sheet(lesson) == AnswerSheet(lesson=lesson.digest)


@pytest.mark.parametrize("spoilt", [b"", b"{}", b"\xff", b'{"lesson": "x", "step": 99}'])
def test_that_answers_that_cannot_be_read_are_put_aside(lesson, spoilt):
    folder = home_folder() / "lessons"
    folder.mkdir(parents=True)
    path = folder / f"{lesson.digest}.json"
    path.write_bytes(spoilt)
    assert kept_sheet(lesson) == AnswerSheet(lesson=lesson.digest)
    kept = [each.read_bytes() for each in folder.iterdir()]
    assert kept == [spoilt]
