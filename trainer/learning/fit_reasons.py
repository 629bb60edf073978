"""What explains the result of an experiment: each sentence is chosen from the numbers that came out."""

from collections.abc import Sequence

from trainer.errors import phrase
from trainer.learning.fit import Saying, Score, Share, Variant

_MORE_LOSS = 1.05


def why_capacity(variants: Sequence[Variant], scores: Sequence[Score], best: int) -> Saying:
    """Which network was too small, if any."""
    low = min(range(len(scores)), key=lambda place: scores[place].training.accuracy)
    values = {
        "small": variants[low].name,
        "best": variants[best].name,
        "low": Share(scores[low].training.accuracy),
    }
    if not scores[low].underfits:
        template = phrase(
            "learning", "None of them was too small: each reads at least {low} of its own images."
        )
    elif low == best:
        template = phrase(
            "learning",
            "“{small}” reads only {low} even of the images it learned from, and yet the others are no better.",
        )
    else:
        template = phrase(
            "learning",
            "“{small}” is too small: it reads only {low} even of the images it learned from. That is "
            "underfitting. “{best}” is large enough to learn what new digits share with them.",
        )
    return Saying(template, values)


def why_data(variants: Sequence[Variant], scores: Sequence[Score], widest: int) -> Saying:
    """What more images did to the gap, which was widest at ``widest``."""
    few, many = scores[0], scores[-1]
    values = {
        "few": few.gap,
        "many": many.gap,
        "known": Share(few.training.accuracy),
        "last": variants[-1].name,
    }
    if few.gap <= many.gap:
        template = phrase(
            "learning",
            "This time more images did not close the gap: it was {few} at first and {many} at last.",
        )
    elif few.underfits or widest != 0:
        template = phrase("learning", "With more images the gap shrinks, from {few} to {many}.")
    else:
        template = phrase(
            "learning",
            "So few images are soon known by heart ({known}), but they do not show how differently digits "
            "are written: overfitting. With “{last}” the gap is only {many}.",
        )
    return Saying(template, values)


def why_epochs(variants: Sequence[Variant], scores: Sequence[Score], best: int) -> Saying:
    """What the longest training lost by going on."""
    place = max(range(len(scores)), key=lambda each: scores[each].epochs)
    longest, kept = scores[place], scores[best]
    values = {
        "epoch": longest.best_epoch,
        "large": longest.validation.loss,
        "old": longest.training.loss,
        "name": variants[place].name,
    }
    if longest.validation.loss > _MORE_LOSS * kept.validation.loss:
        template = phrase(
            "learning",
            "After epoch {epoch} the loss on new digits rises again, to {large}, while that on its own images "
            "falls to {old}: “{name}” became sure of itself even where it is wrong. Early stopping "
            "keeps the weights from before that.",
        )
    else:
        template = phrase(
            "learning", "Nothing was lost by going on: “{name}” ends with a loss of {large} on new digits."
        )
    return Saying(template, values)


def why_augmentation(variants: Sequence[Variant], scores: Sequence[Score], best: int) -> Saying:
    """What changed images did to the gap."""
    values = {
        "wild": variants[-1].name,
        "before": scores[0].gap,
        "after": scores[best].gap,
        "low": Share(scores[-1].training.accuracy),
    }
    if best == 0:
        template = phrase(
            "learning", "Changing the images did not help this time; the gap without it is {before}."
        )
    elif best != len(scores) - 1 and scores[-1].underfits:
        template = phrase(
            "learning",
            "Each image looks a little different every time, so that none can be learned by heart: the gap goes "
            "from {before} to {after}. What is changed wildly no longer resembles the digits to be read: "
            "“{wild}” reads {low} even of the unchanged training images.",
        )
    else:
        template = phrase(
            "learning",
            "Each image looks a little different every time, so that none can be learned by heart: the gap goes "
            "from {before} to {after}.",
        )
    return Saying(template, values)


def why_dropout(variants: Sequence[Variant], scores: Sequence[Score], best: int) -> Saying:
    """Whether leaving units out helped, and whether it can be too much."""
    without, strongest = scores[0], scores[-1]
    values = {
        "without": without.validation.loss,
        "loss": scores[best].validation.loss,
        "strongest": variants[-1].name,
        "low": Share(strongest.training.accuracy),
    }
    if best == 0:
        template = phrase(
            "learning",
            "Dropout did not help here: with all units the loss on new digits is {without}. It is a remedy "
            "for overfitting, and costs time.",
        )
    elif best != len(scores) - 1 and strongest.training.accuracy < without.training.accuracy:
        template = phrase(
            "learning",
            "When units are missing at random, none can rely on another, and the network is less sure of what "
            "it only knows by heart: the loss falls from {without} to {loss}. Too much hinders learning: "
            "“{strongest}” reads {low} of its own images.",
        )
    else:
        template = phrase(
            "learning",
            "When units are missing at random, none can rely on another: the loss falls from {without} to {loss}.",
        )
    return Saying(template, values)


def why_l2(_variants: Sequence[Variant], scores: Sequence[Score], least: int) -> Saying:
    """Whether a penalty was too strong."""
    low = Share(scores[least].training.accuracy)
    if scores[least].underfits and least != 0:
        template = phrase(
            "learning",
            "The penalty became more important than the images: it holds all weights near 0, and little can "
            "be learned with them ({low}). That is underfitting by too much of a remedy.",
        )
    else:
        template = phrase(
            "learning",
            "None of these penalties was too strong: at least {low} of the own images are read right.",
        )
    return Saying(template, {"low": low})
