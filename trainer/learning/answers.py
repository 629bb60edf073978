"""What a pupil answered in a lesson: kept in one small file, so that closing the program loses nothing."""

import logging
import math
from contextlib import suppress
from typing import Annotated

from pydantic import Field

from trainer.errors import TrainerError
from trainer.learning.bilingual import Sentence
from trainer.learning.lessons import (
    ChoiceQuestion,
    Lesson,
    Measure,
    NumberQuestion,
    PredictQuestion,
    Question,
    TextQuestion,
)
from trainer.records import Record
from trainer.resource_files import home_folder
from trainer.storage import write_text
from trainer.training.result import TrainingResult

log = logging.getLogger(__name__)

LONGEST_TEXT = 4000
LONGEST_NAME = 120


class Answer(Record):
    """One answer; which field counts follows from the kind of the question.

    Attributes:
        text: what was written.
        number: what was entered or foretold, shares as 0.97.
        choice: the place of the option taken, from 1.
        measured: what the training gave that was foretold.
        run: that training's name.
    """

    text: str = Field(default="", max_length=LONGEST_TEXT)
    number: float | None = None
    choice: int | None = Field(default=None, ge=1)
    measured: float | None = None
    run: str = Field(default="", max_length=300)

    @property
    def is_given(self) -> bool:
        """Whether there is anything."""
        return bool(self.text.strip()) or self.number is not None or self.choice is not None


class RunNote(Record):
    """A training that was made in a step, as far as a teacher wants to know.

    Attributes:
        run: its name.
        settings: the whole configuration, as JSON.
        epochs: how many were finished.
        picture: its curves as PNG in Base64; empty for none.
    """

    run: str
    settings: str
    epochs: int = Field(ge=0)
    training_accuracy: float | None = None
    validation_accuracy: float | None = None
    test_accuracy: float | None = None
    picture: str = Field(default="", max_length=4_000_000)


class AnswerSheet(Record):
    """All answers to one lesson.

    Attributes:
        lesson: the digest of the lesson.
        step: where the pupil is, from 0; as many as there are steps means the page for handing in.
        answers: by the question's key.
        runs: the last training of each step, by the step's number from 1.
    """

    lesson: Sentence
    pupil: str = Field(default="", max_length=LONGEST_NAME)
    step: Annotated[int, Field(ge=0)] = 0
    answers: dict[str, Answer] = {}
    runs: dict[str, RunNote] = {}

    def answer(self, key: str) -> Answer:
        """What was answered to the question ``key``; an empty answer if nothing was."""
        return self.answers.get(key, Answer())

    def with_answer(self, key: str, answer: Answer) -> "AnswerSheet":
        """A copy in which ``answer`` is given to ``key``."""
        return self.changed(answers={**self.answers, key: answer})

    def with_run(self, step: int, note: RunNote) -> "AnswerSheet":
        """A copy in which ``note`` is the last training of ``step``, counted from 0."""
        return self.changed(runs={**self.runs, str(step + 1): note})


def is_right(question: Question, answer: Answer) -> bool | None:
    """Whether ``answer`` is right; None where nobody can say: open questions, no answer, nothing trained yet."""
    match question:
        case TextQuestion():
            return None
        case ChoiceQuestion(answer=right):
            return None if right is None or answer.choice is None else answer.choice == right
        case NumberQuestion(answer=right, tolerance=tolerance):
            return _is_near(answer.number, right, tolerance)
        case PredictQuestion(tolerance=tolerance):
            return None if tolerance is None else _is_near(answer.number, answer.measured, tolerance)


def measured(measure: Measure, result: TrainingResult) -> float | None:
    """What ``result`` says of ``measure``; None where it says nothing."""
    epochs = result.history.epochs
    if measure is Measure.EPOCHS:
        return float(len(epochs))
    if measure is Measure.TEST_ACCURACY:
        return None if result.test is None else result.test.accuracy
    if not epochs:
        return None
    last = epochs[-1]
    values = {
        Measure.TRAINING_LOSS: last.loss,
        Measure.TRAINING_ACCURACY: last.accuracy,
        Measure.VALIDATION_LOSS: last.validation_loss,
        Measure.VALIDATION_ACCURACY: last.validation_accuracy,
    }
    found = values[measure]
    return found if found is not None and math.isfinite(found) else None


def note_of(result: TrainingResult, picture: str = "") -> RunNote:
    """What is kept of a training."""
    return RunNote(
        run=result.run,
        settings=result.config.to_json(),
        epochs=len(result.history.epochs),
        training_accuracy=measured(Measure.TRAINING_ACCURACY, result),
        validation_accuracy=measured(Measure.VALIDATION_ACCURACY, result),
        test_accuracy=measured(Measure.TEST_ACCURACY, result),
        picture=picture,
    )


def kept_sheet(lesson: Lesson) -> AnswerSheet:
    """What was answered to ``lesson`` so far; an empty sheet if nothing was, or if it cannot be read."""
    path = home_folder() / "lessons" / f"{lesson.digest}.json"
    try:
        sheet = AnswerSheet.from_json(path.read_bytes())
    except FileNotFoundError:
        return AnswerSheet(lesson=lesson.digest)
    except (OSError, TrainerError) as error:
        log.warning("The answers in %s are put aside and begin anew: %s", path, error)
        with suppress(OSError):
            path.replace(path.with_suffix(".unreadable.json"))
        return AnswerSheet(lesson=lesson.digest)
    if sheet.lesson != lesson.digest or sheet.step > len(lesson.steps):
        return AnswerSheet(lesson=lesson.digest)
    return sheet


def keep_sheet(sheet: AnswerSheet) -> None:
    """Keep ``sheet`` as the answers to its lesson.

    Raises:
        StorageError: the disk would not take it.
    """
    write_text(home_folder() / "lessons" / f"{sheet.lesson}.json", sheet.to_json())


def _is_near(number: float | None, right: float | None, tolerance: float) -> bool | None:
    if number is None or right is None:
        return None
    return abs(number - right) <= tolerance + 1e-9 * max(1.0, abs(right))
