"""The same network, trained with four learning rates from far too small to far too large."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite, log

from trainer.choices import Optimizer
from trainer.config import DataConfig, Engine, LearningConfig, NetworkConfig, StoppingConfig, TrainingConfig
from trainer.errors import phrase
from trainer.learning.descent import Pace
from trainer.learning.fit import Saying, Share, Variant
from trainer.networks.layers import ActivationName, Dense, Flatten

GUESSING = log(10)
"""The cross-entropy of whoever gives each digit the same probability."""

RATES = {Pace.TOO_SMALL: 0.001, Pace.GOOD: 0.1, Pace.TOO_LARGE: 1.0, Pace.DIVERGING: 10.0}
"""Found by trying: with most seeds each of them behaves as its name says. What is said of it is measured."""

OWN_RATE = 0.32
"""Where a person's own rate begins: larger than the good one, and nobody knows yet what it does."""

_NETWORK = NetworkConfig(
    layers=(Flatten(), Dense(units=32), Dense(units=10, activation=ActivationName.SOFTMAX))
)
_NEAR = 0.97
_LEAP = 1.3
_HIGHER = 1.1
"""Single batches scatter less than that: who hardly moves does not end so far above the start."""
_HARDLY = 0.6


def rate_variants() -> tuple[Variant, ...]:
    """Trainings that differ in nothing but the learning rate: 1,000 images, plain steps without momentum."""
    return tuple(
        Variant(name=Saying(phrase("learning", "rate {rate}"), {"rate": rate}), config=_config(rate))
        for rate in RATES.values()
    )


def own_variant(rate: float) -> Variant:
    """The same training with a rate that a person chose."""
    return Variant(name=Saying(phrase("learning", "your rate {rate}"), {"rate": rate}), config=_config(rate))


def _config(rate: float) -> TrainingConfig:
    return TrainingConfig(
        engine=Engine.NUMPY,
        data=DataConfig(training_images=1250, validation_split=0.2),
        network=_NETWORK,
        learning=LearningConfig(optimizer=Optimizer.SGD, learning_rate=rate, batch_size=50),
        stopping=StoppingConfig(epochs=8),
    )


class Course(StrEnum):
    """How a loss went."""

    CREEPING = "creeping"
    CONVERGING = "converging"
    JUMPING = "jumping"
    DIVERGING = "diverging"


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseVerdict:
    """A finding and the sentence that says the numbers it rests on."""

    course: Course
    sentence: Saying


def course_of(losses: Sequence[float], last: int) -> CourseVerdict:
    """Judge the loss of each step; where it ended is the mean of the ``last`` steps.

    A loss that is no number is as bad as one without end.
    """
    if not losses:
        raise ValueError("no step was made")
    known = [loss if isfinite(loss) else float("inf") for loss in losses]
    ending = known[-last:]
    first, peak, end = known[0], max(known), sum(ending) / len(ending)
    values = {"first": first, "peak": peak, "end": end, "guessing": GUESSING}
    has_leapt = peak >= _LEAP * GUESSING
    if end >= _HIGHER * max(first, GUESSING) or (has_leapt and end >= _NEAR * GUESSING):
        template = phrase(
            "learning",
            "Diverging: the loss shot up to {peak} and ended at {end}. Mere guessing has {guessing}.",
        )
        course = Course.DIVERGING
    elif has_leapt:
        template = phrase(
            "learning",
            "Jumping: before it fell to {end}, the loss leapt to {peak}, above the {guessing} of mere guessing.",
        )
        course = Course.JUMPING
    elif end >= _HARDLY * GUESSING and end >= first:
        template = phrase("learning", "Creeping: from {first} to {end}, nothing is gained.")
        course = Course.CREEPING
    else:
        values["share"] = Share(1 - end / first if first else 0.0)
        course = Course.CREEPING if end >= _HARDLY * GUESSING else Course.CONVERGING
        template = (
            phrase(
                "learning",
                "Creeping: from {first} to {end}, only {share} of the loss is gone. It needs more steps.",
            )
            if course is Course.CREEPING
            else phrase("learning", "Converging: from {first} to {end}, {share} of the loss is gone.")
        )
    return CourseVerdict(course=course, sentence=Saying(template, values))
