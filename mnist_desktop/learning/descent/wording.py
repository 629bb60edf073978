"""What is said of walks, in the reader's language."""

from collections.abc import Sequence

from mnist_desktop.numbers import decimal, digits, percent, whole
from mnist_desktop.translation import translated
from trainer.choices import Optimizer
from trainer.errors import phrase
from trainer.learning.descent import OPTIMIZERS, Manner, Verdict, Walk
from trainer.learning.descent_arithmetic import Update
from trainer.networks.from_scratch_optimizers import Momentum

COORDINATES = ("x", "y")

_NAMES = {
    Optimizer.SGD: "SGD",
    Optimizer.MOMENTUM: "Momentum",
    Optimizer.RMSPROP: "RMSprop",
    Optimizer.ADAM: "Adam",
}
_BARE, _LONG = 0.01, 1000.0


def name_of(optimizer: Optimizer) -> str:
    """The name, which is the same in all languages."""
    return _NAMES[optimizer]


def series_of(optimizer: Optimizer) -> int:
    """The place of the colour in which its way is drawn."""
    return OPTIMIZERS.index(optimizer)


def number(value: float) -> str:
    """Three decimals where that says enough, else as many digits as matter."""
    if value == 0 or _BARE <= abs(value) < _LONG:
        return decimal(value, 3)
    return digits(value)


def place_of(coordinates: Sequence[float]) -> str:
    """A number alone, or several in brackets."""
    texts = [number(value) for value in coordinates]
    return texts[0] if len(texts) == 1 else f"({';  '.join(texts)})"


def update_of(update: Update, optimizer: Optimizer, rate: float) -> str:
    """The formula of ``optimizer`` with its numbers, and what comes out."""
    size, change = digits(rate), digits(update.change)
    gradient = _bracketed(update.gradient)
    match optimizer:
        case Optimizer.MOMENTUM:
            assert update.kept is not None
            speed = _bracketed(update.kept / Momentum.KEPT)
            return f"{digits(Momentum.KEPT)} · {speed} − {size} · {gradient} = {change}"
        case Optimizer.RMSPROP:
            assert update.square is not None
            return f"−{size} · {gradient} / √{digits(update.square)} = {change}"
        case Optimizer.ADAM:
            assert update.square is not None
            assert update.mean is not None
            assert update.boost is not None
            mean, boost = _bracketed(update.mean), digits(update.boost)
            return f"−{size} · {boost} · {mean} / √{digits(update.square)} = {change}"
    return f"−{size} · {gradient} = {change}"


def explanation_of(optimizer: Optimizer) -> str:
    """What the formula of ``optimizer`` does, in a sentence."""
    return translated("learning", _explanation(optimizer))


def _explanation(optimizer: Optimizer) -> str:
    match optimizer:
        case Optimizer.MOMENTUM:
            return phrase("learning", "Nine tenths of the last move, minus rate times gradient: it rolls on.")
        case Optimizer.RMSPROP:
            return phrase(
                "learning", "Minus rate times gradient, divided by the usual size of recent gradients."
            )
        case Optimizer.ADAM:
            return phrase(
                "learning",
                "Minus rate times the mean of recent gradients, divided by their usual size; "
                "the second factor makes good for the mean’s late start.",
            )
    return phrase("learning", "Minus rate times gradient: the steeper, the longer the step.")


def verdict_of(verdict: Verdict, way: Walk) -> str:
    """How the walk went, with the number that says so."""
    values = {
        "share": percent(verdict.covered, 0 if verdict.covered < 0.99 else 1),
        "turns": whole(verdict.turns),
        "turnable": whole(verdict.turnable),
        "steps": whole(verdict.steps),
        "times": digits(verdict.growth, 2),
        "height": number(float(way.values[-1])),
        "lowest": number(way.landscape.lowest),
    }
    return translated("learning", _template(verdict, way)).format(**values)


def _template(verdict: Verdict, way: Walk) -> str:
    match verdict.manner:
        case Manner.DIVERGING if way.is_lost:
            return phrase("learning", "Diverging: out of all bounds after {steps} steps.")
        case Manner.DIVERGING:
            return phrase("learning", "Diverging: {times} times as high as at the start.")
        case Manner.JUMPING:
            return phrase("learning", "Jumping to and fro: turned back {turns} of {turnable} times.")
        case Manner.ARRIVED:
            return phrase("learning", "Converged: {share} of the way down.")
        case Manner.STUCK:
            return phrase("learning", "Stuck at height {height}: hardly any slope. The lowest is {lowest}.")
        case Manner.CONVERGING:
            return phrase("learning", "Converging: {share} of the way down.")
    return phrase("learning", "Creeping: only {share} of the way down.")


def _bracketed(value: float) -> str:
    text = digits(value)
    return f"({text})" if text.startswith("−") else text
