"""The same network, trained once with squared error and once with cross-entropy."""

from collections.abc import Sequence
from enum import StrEnum

from trainer.choices import Loss, Optimizer
from trainer.config import DataConfig, Engine, LearningConfig, NetworkConfig, StoppingConfig, TrainingConfig
from trainer.errors import phrase
from trainer.learning.fit import Saying, Share, Variant
from trainer.networks.layers import ActivationName, Dense, Flatten
from trainer.training.history import EpochResult
from trainer.training.trial import Trial

GOAL = 0.8
"""Whoever reads this share of new digits right has learned something."""
LOSSES = (Loss.CROSS_ENTROPY, Loss.MEAN_SQUARED_ERROR)

_NETWORK = NetworkConfig(
    layers=(Flatten(), Dense(units=32), Dense(units=10, activation=ActivationName.SOFTMAX))
)
_CHANCE = 0.02
"""With 500 new digits, accuracies that differ by less than this say nothing."""


class Steps(StrEnum):
    """How the weights follow the gradient."""

    PLAIN = "plain"
    ADAPTED = "adapted"


_LEARNING = {
    Steps.PLAIN: LearningConfig(optimizer=Optimizer.SGD, learning_rate=0.2, batch_size=50),
    Steps.ADAPTED: LearningConfig(optimizer=Optimizer.ADAM, learning_rate=0.001, batch_size=50),
}
_NAMES = {
    Loss.CROSS_ENTROPY: phrase("learning", "cross-entropy"),
    Loss.MEAN_SQUARED_ERROR: phrase("learning", "squared error"),
}


def loss_variants(steps: Steps) -> tuple[Variant, ...]:
    """Both trainings: 2,000 images, the same first weights, the same order; only the loss differs."""
    return tuple(
        Variant(
            name=Saying(_NAMES[loss], {}),
            config=TrainingConfig(
                engine=Engine.NUMPY,
                data=DataConfig(training_images=2500, validation_split=0.2),
                network=_NETWORK,
                learning=_LEARNING[steps].changed(loss=loss),
                stopping=StoppingConfig(epochs=8),
            ),
        )
        for loss in LOSSES
    )


def epochs_to_goal(epochs: Sequence[EpochResult]) -> int | None:
    """The first epoch after which :data:`GOAL` is reached with new digits; None if none does."""
    for epoch in epochs:
        if epoch.validation_accuracy is not None and epoch.validation_accuracy >= GOAL:
            return epoch.epoch
    return None


def goal_sentence(trial: Trial) -> Saying:
    """What ``trial`` came to, and when it reached the goal."""
    epochs = trial.history.epochs
    if trial.validation is None:
        return Saying(phrase("learning", "It did not come to its end."), {})
    reached = epochs_to_goal(epochs)
    values: dict[str, object] = {
        "accuracy": Share(trial.validation.accuracy),
        "goal": Share(GOAL),
        "epochs": len(epochs),
    }
    if reached is None:
        return Saying(
            phrase(
                "learning",
                "{accuracy} of new digits read right, {goal} not reached in {epochs} epochs.",
            ),
            values,
        )
    values["epoch"] = reached
    return Saying(
        phrase("learning", "{accuracy} of new digits read right, {goal} reached in epoch {epoch}."),
        values,
    )


def comparison(entropy: Trial, squared: Trial, steps: Steps) -> Saying | None:
    """Which of the two learned faster, and why; None unless both came to their end."""
    if entropy.validation is None or squared.validation is None:
        return None
    lead = entropy.validation.accuracy - squared.validation.accuracy
    values: dict[str, object] = {"lead": 100 * abs(lead), "times": _times(entropy, squared)}
    if lead < -_CHANCE:
        template = phrase(
            "learning", "This time the squared error is ahead, by {lead} percentage points of accuracy."
        )
    elif lead > _CHANCE:
        template = phrase(
            "learning",
            "Cross-entropy is ahead by {lead} percentage points. In the first epoch its gradient was {times} times "
            "as long, and so were its steps.",
        )
    elif not _are_close(entropy, squared):
        template = phrase(
            "learning",
            "At the end both read about equally well, but not equally soon. In the first epoch, the gradient of "
            "cross-entropy was {times} times as long.",
        )
    elif steps is Steps.ADAPTED:
        template = phrase(
            "learning",
            "Hardly any difference, although the gradient of cross-entropy was {times} times as long in the first "
            "epoch: Adam divides each step by the usual size of the gradients.",
        )
    else:
        template = phrase("learning", "Hardly any difference this time.")
    return Saying(template, values)


def _times(entropy: Trial, squared: Trial) -> float:
    """How many times as long the first one's gradient was in the first epoch."""
    long, short = (trial.history.epochs[0].gradient_norm for trial in (entropy, squared))
    return long / short if long and short else float("nan")


def _are_close(entropy: Trial, squared: Trial) -> bool:
    """Whether both reached the goal within an epoch of each other, or none did."""
    first, second = (epochs_to_goal(trial.history.epochs) for trial in (entropy, squared))
    return first == second or (first is not None and second is not None and abs(first - second) <= 1)
