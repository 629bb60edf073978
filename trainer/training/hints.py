"""What is off in a training, said in a sentence with the number it rests on, and what to try.

The thresholds lie between what sound trainings of the presets show and what spoilt ones do; both kinds
are recorded in the tests.
"""

import math
from array import array
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from trainer.choices import Initializer, Loss, Optimizer
from trainer.config import TrainingConfig
from trainer.errors import phrase
from trainer.networks.layers import Dropout
from trainer.training.history import EpochResult, History
from trainer.training.stopping import watched_accuracy

_GUESSING = 0.1  # the accuracy of guessing one of ten classes
_STEPS_TO_JUDGE = 100  # before so many steps, nothing can be said
_LITTLE_READ = 0.2  # an accuracy below this is hardly better than guessing
_JUMP = 2.5  # times its start: a loss that was so high jumped there
_RECOVERED = 0.5  # times its start: a loss below this has come back
_LONG_GRADIENT = 100.0  # times its start, and in itself
_SHORT_GRADIENT = 0.2  # too short to learn from
_DEAD = 0.5  # of the units
_RISE = 0.08  # of the best validation loss
_RISE_OF_GUESSING = 0.03  # of what guessing gives: less is noise
_STEADY = frozenset({Optimizer.SGD, Optimizer.MOMENTUM})  # the others make steps as long as the rate


class HintKind(StrEnum):
    """What can be off."""

    OVERFITTING = "overfitting"
    NOT_LEARNING = "not-learning"
    EXPLODING = "exploding"
    DEAD_UNITS = "dead-units"
    NO_LOGS = "no-logs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Something that is off.

    Attributes:
        template: the sentence with the number it rests on, as in :class:`trainer.errors.TrainerError`.
        values: what stands in the sentence's places, ready to be read.
        suggestion: what to try, a sentence of its own without places.
    """

    kind: HintKind
    template: str
    values: tuple[tuple[str, object], ...]
    suggestion: str

    def to_document(self) -> dict[str, str]:
        """The hint in English, as JSON can hold it."""
        sentence = self.template.format(**dict(self.values))
        return {"kind": self.kind.value, "message": sentence, "suggestion": self.suggestion}


def hints_for(config: TrainingConfig, history: History) -> tuple[Hint, ...]:
    """What is off after the finished epochs of ``history``, the gravest first."""
    if not history.epochs:
        return ()
    exploding = _exploding(config, history)
    found = (
        exploding or _not_learning(config, history),
        _dead_units(config, history.epochs[-1]),
        _overfitting(config, history.epochs),
    )
    return tuple(hint for hint in found if hint is not None)


def _exploding(config: TrainingConfig, history: History) -> Hint | None:
    """The loss jumped far above its start, or the gradient grew without measure, and it stayed bad."""
    start, now = _start(config, history), history.epochs[-1].loss
    highest = max(_finite(history.step_losses).max(initial=0), now)
    if highest >= _JUMP * start and now >= _RECOVERED * start:
        template = phrase("trainer", "The loss jumped from {start} to {highest}, and is {loss} now.")
        words = f"{start:.2f}", f"{highest:.2f}", f"{now:.2f}"
        return _explosion(config, template, words)
    norms = _finite(history.step_norms)
    little_read = watched_accuracy(history.epochs[-1]) < _LITTLE_READ
    if little_read and len(norms) and norms.max() >= _LONG_GRADIENT * max(norms[0], 1):
        template = phrase(
            "trainer", "The gradient’s length grew from {start} to {highest}; the loss is {loss} now."
        )
        return _explosion(config, template, (f"{norms[0]:.3g}", f"{norms.max():.0f}", f"{now:.2f}"))
    return None


def _explosion(config: TrainingConfig, template: str, words: tuple[str, str, str]) -> Hint:
    return Hint(
        kind=HintKind.EXPLODING,
        template=template,
        values=tuple(zip(("start", "highest", "loss"), words, strict=True)),
        suggestion=(
            phrase("trainer", "Try a learning rate ten times smaller.")
            if config.network.normalize
            else phrase("trainer", "Switch on “Normalise pixels”, or try a learning rate ten times smaller.")
        ),
    )


def _not_learning(config: TrainingConfig, history: History) -> Hint | None:
    """Hardly more is read right than by guessing, after steps enough."""
    last = history.epochs[-1]
    accuracy = watched_accuracy(last)
    if len(history.step_losses) < _STEPS_TO_JUDGE or accuracy >= _LITTLE_READ:
        return None
    return Hint(
        kind=HintKind.NOT_LEARNING,
        template=phrase(
            "trainer",
            "Hardly anything is learned: after epoch {epoch} the loss is {loss} and {accuracy} are read right; "
            "guessing gives {chance} and {guessed}.",
        ),
        values=(
            ("epoch", last.epoch),
            ("loss", f"{last.loss:.3f}"),
            ("accuracy", _percent(accuracy)),
            ("chance", f"{_loss_of_guessing(config):.3f}"),
            ("guessed", _percent(_GUESSING)),
        ),
        suggestion=_what_would_learn(config, history),
    )


def _what_would_learn(config: TrainingConfig, history: History) -> str:
    """The likeliest reason first: settings that cannot work, then what the gradient and the rate say."""
    learning, last = config.learning, history.epochs[-1]
    steady = learning.optimizer in _STEADY
    if config.network.initializer is Initializer.ZEROS:
        return phrase(
            "trainer",
            "With “First weights” at zero all units of a layer learn the same: choose Glorot or He there.",
        )
    if not config.network.normalize:
        return phrase(
            "trainer", "Switch on “Normalise pixels”: numbers up to 255 drive the units out of range."
        )
    if (learning.l1 or learning.l2) and _start(config, history) > 3 * _loss_of_guessing(config):
        return phrase(
            "trainer", "The penalty L1 or L2 outweighs the answers: make it a hundred times smaller."
        )
    if learning.loss is Loss.MEAN_SQUARED_ERROR and steady:
        return phrase(
            "trainer", "Mean squared error begins slowly: try cross-entropy, or a larger learning rate."
        )
    if last.learning_rate >= (0.5 if steady else 0.03):
        return phrase("trainer", "Try a learning rate ten times smaller.")
    if last.gradient_norm is not None and last.gradient_norm < _SHORT_GRADIENT:
        return phrase(
            "trainer",
            "Hardly any gradient gets through the layers: try He or Glorot as “First weights”, batch "
            "normalization, or fewer layers.",
        )
    if last.learning_rate < (0.005 if steady else 0.0001):
        return phrase(
            "trainer", "The gradient is there, but the steps are tiny: try a learning rate ten times larger."
        )
    return phrase("trainer", "Try ReLU, batch normalization, fewer layers, or another learning rate.")


def _dead_units(config: TrainingConfig, last: EpochResult) -> Hint | None:
    """Units that answer 0 to everything learn no more; those that began at 0 never had a chance."""
    if last.dead_units is None or last.dead_units < _DEAD:
        return None
    if config.network.initializer is Initializer.ZEROS:
        return None
    return Hint(
        kind=HintKind.DEAD_UNITS,
        template=phrase("trainer", "{share} of the ReLU units answer 0 to every image and learn no more."),
        values=(("share", _percent(last.dead_units)),),
        suggestion=phrase(
            "trainer",
            "Try a smaller learning rate, He as “First weights”, batch normalization, or Leaky ReLU.",
        ),
    )


def _overfitting(config: TrainingConfig, epochs: list[EpochResult]) -> Hint | None:
    """For two epochs the validation loss has been well above its best, while the training loss fell."""
    known = [(epoch.validation_loss, epoch) for epoch in epochs if epoch.validation_loss is not None]
    if len(known) < 3:
        return None
    lowest, best = min(known, key=_validation_loss)
    (before, _), (now, last) = known[-2:]
    noticeable = lowest + max(_RISE * lowest, _RISE_OF_GUESSING * _loss_of_guessing(config))
    if last.epoch < best.epoch + 2 or min(before, now) < noticeable or last.loss >= best.loss:
        return None
    return Hint(
        kind=HintKind.OVERFITTING,
        template=phrase(
            "trainer",
            "Overfitting: since epoch {best} the validation loss rose from {lowest} to {now}, while "
            "the training loss fell from {then} to {loss}.",
        ),
        values=(
            ("best", best.epoch),
            ("lowest", f"{lowest:.3f}"),
            ("now", f"{now:.3f}"),
            ("then", f"{best.loss:.3f}"),
            ("loss", f"{last.loss:.3f}"),
        ),
        suggestion=_against_overfitting(config),
    )


def _against_overfitting(config: TrainingConfig) -> str:
    if config.data.training_images is not None and config.data.training_images < 10000:
        return phrase("trainer", "Use more images or augmentation, or a smaller network with dropout.")
    if any(isinstance(layer, Dropout) for layer in config.network.layers) or config.learning.l2:
        return phrase(
            "trainer", "Try more dropout or L2, augmentation, or early stopping with the best weights."
        )
    return phrase("trainer", "Try dropout, L2, augmentation, or early stopping with the best weights.")


def _validation_loss(known: tuple[float, EpochResult]) -> float:
    return known[0]


def _start(config: TrainingConfig, history: History) -> float:
    """The loss of the first step, or at least that of guessing."""
    first = history.step_losses[0] if history.step_losses else 0.0
    return max(first, _loss_of_guessing(config))


def _loss_of_guessing(config: TrainingConfig) -> float:
    """Of ten probabilities of 0.1 each: ln 10 = 2.303, or (0.9² + 9 · 0.1²) / 10 = 0.09."""
    if config.learning.loss is Loss.MEAN_SQUARED_ERROR:
        return (0.9**2 + 9 * 0.1**2) / 10
    return math.log(10)


def _finite(column: "array[float]") -> NDArray[np.float64]:
    """The numbers of ``column``, with room to multiply what float32 just held."""
    values = np.asarray(column, np.float64)
    return values[np.isfinite(values)]


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"
