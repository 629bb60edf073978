"""Lessons: what a teacher prepares and a pupil goes through, as one small JSON file.

A lesson file ends with ``.lesson.json`` and holds one object. Every text is an object with ``en`` and ``tr``::

    {
      "title": {"en": "Steps", "tr": "Adımlar"},
      "introduction": {"en": "…", "tr": "…"},
      "minutes": 20,
      "says_right": true,
      "with_curves": true,
      "locked": ["seedField"],
      "hidden": [],
      "steps": [
        {
          "text": {"en": "Train it.", "tr": "Eğitin."},
          "place": "train/main",
          "training": {"preset": "numpy-mlp", "stopping": {"epochs": 3}, "seed": 1},
          "locked": ["presetChoice"],
          "hidden": ["ratesToggle"],
          "questions": [
            {"kind": "predict", "text": {…}, "measure": "validation_accuracy", "tolerance": 0.01},
            {"kind": "number", "text": {…}, "answer": 109386, "tolerance": 0},
            {"kind": "choice", "text": {…}, "options": [{…}, {…}], "answer": 2},
            {"kind": "text", "text": {…}}
          ]
        }
      ]
    }

``says_right``: whether the pupil learns which closed answers were right (the default is yes);
``with_curves``: whether the page that is handed in shows the curves of each training (yes, too).
``place``: where the step happens (:class:`trainer.learning.places.Place`). ``training`` fills the form: it
starts from ``preset``, and whatever else stands there replaces what the preset says, as in a training's
``config.json``. ``locked`` and ``hidden`` name controls by their objectName, for one step or, outside the
steps, for all; ``mnist_desktop`` shows those names in its sources, the README the most useful ones.
A choice's ``answer`` counts from 1; closed questions without an ``answer`` are never called wrong.
"""

import hashlib
import re
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from trainer.config import TrainingConfig
from trainer.errors import phrase
from trainer.learning.bilingual import Bilingual, between
from trainer.learning.places import Place
from trainer.records import Record, refusal


def _is_name(text: str) -> str:
    if re.fullmatch("[A-Za-z][A-Za-z0-9]{0,59}", text):
        return text
    raise refusal(
        phrase("trainer", "“{field}” must be the name of a control, such as epochsField, but is {value}."),
        value=repr(text)[:60],
    )


ControlName = Annotated[str, AfterValidator(_is_name)]
_Controls = Annotated[tuple[ControlName, ...], between(0, 60)]


class Measure(StrEnum):
    """What a training can be asked for when it has ended."""

    TRAINING_LOSS = "training_loss"
    TRAINING_ACCURACY = "training_accuracy"
    VALIDATION_LOSS = "validation_loss"
    VALIDATION_ACCURACY = "validation_accuracy"
    TEST_ACCURACY = "test_accuracy"
    EPOCHS = "epochs"

    @property
    def is_share(self) -> bool:
        """Whether it is shown and typed in percent."""
        return self.value.endswith("accuracy")


class TextQuestion(Record):
    """The pupil writes; nobody but the teacher judges it."""

    kind: Literal["text"] = "text"
    text: Bilingual


class NumberQuestion(Record):
    """The pupil enters a number; right is what lies within ``tolerance`` of ``answer``."""

    kind: Literal["number"] = "number"
    text: Bilingual
    answer: float | None = Field(default=None, ge=-1e12, le=1e12)
    tolerance: float = Field(default=0.0, ge=0, le=1e12)


class ChoiceQuestion(Record):
    """The pupil takes one of several; ``answer`` is the place of the right one, counted from 1."""

    kind: Literal["choice"] = "choice"
    text: Bilingual
    options: Annotated[tuple[Bilingual, ...], between(2, 8)]
    answer: int | None = Field(default=None, ge=1, le=8)

    @model_validator(mode="after")
    def _is_among_them(self) -> "ChoiceQuestion":
        if self.answer is not None and self.answer > len(self.options):
            raise refusal(
                phrase("trainer", "“{field}” has {count} options, but its answer is number {answer}."),
                count=len(self.options),
                answer=self.answer,
            )
        return self


class PredictQuestion(Record):
    """The pupil says beforehand what a training will give; the training then answers.

    Attributes:
        measure: what is to be foretold, a share as 0.97.
        tolerance: how far off is still called right; None for a guess that is not judged.
    """

    kind: Literal["predict"] = "predict"
    text: Bilingual
    measure: Annotated[Measure, Field(strict=False)]
    tolerance: float | None = Field(default=None, ge=0, le=1e12)


Question = Annotated[
    TextQuestion | NumberQuestion | ChoiceQuestion | PredictQuestion, Field(discriminator="kind")
]


class Step(Record):
    """One page of a lesson.

    Attributes:
        text: what to do and to look at; an empty line begins a paragraph.
        place: where it happens.
        training: what the form in Train shows; None leaves it alone.
        locked: controls that cannot be used in this step.
        hidden: controls that are not there in this step.
    """

    text: Bilingual
    place: Annotated[Place, Field(strict=False)]
    training: TrainingConfig | None = None
    locked: _Controls = ()
    hidden: _Controls = ()
    questions: Annotated[tuple[Question, ...], between(0, 12)] = ()


class Lesson(Record):
    """A whole lesson; see the module for how its file looks."""

    title: Bilingual
    introduction: Bilingual
    minutes: int | None = Field(default=None, ge=1, le=600)
    says_right: bool = True
    with_curves: bool = True
    locked: _Controls = ()
    hidden: _Controls = ()
    steps: Annotated[tuple[Step, ...], between(1, 40)]

    @property
    def digest(self) -> str:
        """Tells this lesson from every other, also from an earlier version of itself."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()[:16]

    @property
    def questions(self) -> tuple[tuple[str, Question], ...]:
        """All questions with their keys, in order."""
        return tuple(
            (question_key(step, place), question)
            for step, each in enumerate(self.steps)
            for place, question in enumerate(each.questions)
        )


def question_key(step: int, place: int) -> str:
    """The name of a question in what is kept of the answers: ``2.1`` for the first one of the second step."""
    return f"{step + 1}.{place + 1}"
