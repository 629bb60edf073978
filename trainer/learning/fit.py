"""Over- and underfitting as experiments: some trainings that differ in one thing, a question, its answer.

The experiments themselves are in :mod:`trainer.learning.fit_experiments`. Nothing here knows how they end:
answers and explanations are found in the numbers of the trainings that were really made.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from trainer.config import TrainingConfig
from trainer.errors import phrase
from trainer.training.stopping import best_epoch
from trainer.training.trial import Reading, Trial

UNDERFITS_BELOW = 0.9
"""Who reads less than this of the images it learned from has not learned them."""
_CLOSE_LOSSES = 0.02


class Share(float):
    """A part of a whole, to be written in percent."""


class Points(float):
    """By how much one part of a whole is larger than another, to be written in percentage points."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence or a name with its values, in no language yet.

    Attributes:
        template: marked with :func:`trainer.errors.phrase` under ``learning``.
        values: whole numbers, decimals, a :class:`Share`, :class:`Points`, another saying, or several of them to
            be listed.
    """

    template: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One of the trainings that are compared."""

    name: Saying
    config: TrainingConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What is compared, all of it measured with the weights that the training ended with.

    Attributes:
        training: how the images that it learned from are read.
        validation: how new ones are.
        seconds: of all epochs.
        epochs: that were made.
        best_epoch: the one with the smallest validation loss.
    """

    training: Reading
    validation: Reading
    parameters: int
    seconds: float
    epochs: int
    best_epoch: int

    @property
    def gap(self) -> Points:
        """By how much old images are read better than new ones."""
        return Points(self.training.accuracy - self.validation.accuracy)

    @property
    def underfits(self) -> bool:
        """Whether not even the training images were learned."""
        return self.training.accuracy < UNDERFITS_BELOW


def score_of(trial: Trial) -> Score | None:
    """The numbers of ``trial``; None if it was stopped, diverged, or held nothing back."""
    best, epochs = best_epoch(trial.history.epochs), trial.history.epochs
    if trial.training is None or trial.validation is None or best is None:
        return None
    return Score(
        training=trial.training,
        validation=trial.validation,
        parameters=trial.network.parameters,
        seconds=sum(epoch.seconds for epoch in epochs),
        epochs=len(epochs),
        best_epoch=best,
    )


class Question(StrEnum):
    """What can be asked of trainings before they are made."""

    READS_BEST = "reads-best"
    LARGEST_GAP = "largest-gap"
    LEARNS_LEAST = "learns-least"
    SMALLEST_LOSS = "smallest-loss"


@dataclass(frozen=True, slots=True, kw_only=True)
class Experiment:
    """Trainings that differ in one thing.

    Attributes:
        title: one or two words.
        idea: a sentence that says what differs and what stays the same.
        asked: the question in words.
        terms: keys of the glossary's entries that belong to it.
        why: finds the sentence that explains what happened, given the place of the variant that won.
    """

    key: str
    title: str
    idea: str
    question: Question
    asked: str
    terms: tuple[str, ...]
    variants: tuple[Variant, ...]
    why: Callable[[Sequence[Variant], Sequence[Score], int], Saying]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the numbers say.

    Attributes:
        winners: places of the variants that answer the question, the first one most clearly; the others
            are so close to it that chance alone could have put them in front.
        numbers: the comparison in a sentence.
        why: what explains it.
    """

    winners: tuple[int, ...]
    numbers: Saying
    why: Saying

    @property
    def is_close(self) -> bool:
        """Whether more than one guess counts as right."""
        return len(self.winners) > 1


def answer(experiment: Experiment, scores: Sequence[Score]) -> Answer:
    """Who won in ``experiment``, whose variants ended with ``scores``, and why."""
    question = experiment.question
    order = sorted(range(len(scores)), key=lambda place: -_merit(question, scores[place]))
    first = scores[order[0]]
    least = _merit(question, first) - _doubt(question, first)
    winners = tuple(place for place in order if _merit(question, scores[place]) >= least)
    return Answer(
        winners=winners,
        numbers=_numbers(experiment, scores, order, winners),
        why=experiment.why(experiment.variants, scores, order[0]),
    )


def _merit(question: Question, score: Score) -> float:
    """The more, the better does ``score`` answer ``question``."""
    match question:
        case Question.READS_BEST:
            return score.validation.accuracy
        case Question.LARGEST_GAP:
            return score.gap
        case Question.LEARNS_LEAST:
            return -score.training.accuracy
        case Question.SMALLEST_LOSS:
            return -score.validation.loss


def _doubt(question: Question, winner: Score) -> float:
    """Differences up to this say nothing: with other images to read they could be the other way round."""
    match question:
        case Question.READS_BEST:
            return standard_error(winner.validation)
        case Question.LARGEST_GAP:
            return standard_error(winner.training) + standard_error(winner.validation)
        case Question.LEARNS_LEAST:
            return standard_error(winner.training)
        case Question.SMALLEST_LOSS:
            return _CLOSE_LOSSES * winner.validation.loss


def standard_error(reading: Reading) -> float:
    """By how much the accuracy scatters when as many other images of the same kind are read."""
    return sqrt(reading.accuracy * (1 - reading.accuracy) / reading.images)


def _numbers(
    experiment: Experiment, scores: Sequence[Score], order: Sequence[int], winners: Sequence[int]
) -> Saying:
    names = [variant.name for variant in experiment.variants]
    if len(winners) > 1:
        template = phrase(
            "learning", "{names} are closer together than chance alone would bring them: each of them counts."
        )
        return Saying(template, {"names": tuple(names[place] for place in winners)})
    first, second = (scores[place] for place in order[:2])
    compared = _compared(experiment.question, first, second)
    return Saying(compared.template, {"winner": names[order[0]], "next": names[order[1]], **compared.values})


def _compared(question: Question, first: Score, second: Score) -> Saying:
    """The two best answers in a sentence that still lacks their names."""
    match question:
        case Question.READS_BEST:
            template = phrase(
                "learning",
                "“{winner}” reads {best} of the new digits right; next comes “{next}” with {second}.",
            )
            best, other = first.validation.accuracy, second.validation.accuracy
        case Question.LARGEST_GAP:
            template = phrase(
                "learning",
                "“{winner}” reads {old} of its own images but {new} of the new ones: a gap of {best}. "
                "Next comes “{next}” with {second}.",
            )
            old, new = Share(first.training.accuracy), Share(first.validation.accuracy)
            values = {"old": old, "new": new, "best": first.gap, "second": second.gap}
            return Saying(template, values)
        case Question.LEARNS_LEAST:
            template = phrase(
                "learning",
                "“{winner}” reads {best} of its own images right; next comes “{next}” with {second}.",
            )
            best, other = first.training.accuracy, second.training.accuracy
        case Question.SMALLEST_LOSS:
            template = phrase(
                "learning",
                "“{winner}” ends with a loss of {best} on new digits; next comes “{next}” with {second}.",
            )
            return Saying(template, {"best": first.validation.loss, "second": second.validation.loss})
    return Saying(template, {"best": Share(best), "second": Share(other)})
