"""What the numbers of a pass through many layers mean, and which one change would mend it.

Two factors decide. The *contrast* factor is how far the images still differ in the last hidden layer,
compared with the first: it is the fate of the signal. The *gradient* factor is how strong the blame is that
reaches the first hidden layer, compared with the last: it is the fate of the gradient.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from trainer.learning.signal import LayerSignal, SignalReport
from trainer.learning.signal_settings import SignalSetting, Start
from trainer.networks.layers import ActivationName

FADED = 0.01
"""A factor below this is called vanishing."""

GROWN = 100.0
"""A factor above this is called exploding."""

DEAD = 2 / 3
"""A layer is called dead from this share of dead units on; just under a half are normal deep in a ReLU network."""

_SHALLOWER = (20, 10, 5, 2)
_WIDER = (64, 256)


class Health(StrEnum):
    """How signal and gradient fare."""

    HEALTHY = "healthy"
    VANISHING = "vanishing"
    EXPLODING = "exploding"
    DEAD = "dead"


class Reason(StrEnum):
    """What the verdict rests on."""

    STEADY = "steady"
    ONE_LAYER = "one-layer"
    NO_SIGNAL = "no-signal"
    SIGNAL_FADES = "signal-fades"
    GRADIENT_FADES = "gradient-fades"
    OVERFLOW = "overflow"
    SIGNAL_GROWS = "signal-grows"
    GRADIENT_GROWS = "gradient-grows"
    UNITS_DIE = "units-die"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The finding with its numbers.

    Attributes:
        health: in one word.
        reason: which number decided.
        contrast: the last hidden layer's contrast divided by the first one's.
        gradient: the first hidden layer's blame divided by the last one's.
        layer: the layer that ``reason`` is about: where numbers overflow, where most units are dead, or
            the last one.
        dead: the share of dead units there.
    """

    health: Health
    reason: Reason
    contrast: float
    gradient: float
    layer: int
    dead: float


class Change(StrEnum):
    """What a remedy changes."""

    WEIGHTS = "weights"
    FUNCTION = "function"
    NORMALIZE = "normalize"
    PLAIN = "plain"
    WIDER = "wider"
    SHALLOWER = "shallower"


@dataclass(frozen=True, slots=True)
class Remedy:
    """A setting to try instead.

    Attributes:
        change: what is different; the weights are then also drawn as suits the function.
        setting: the whole new setting.
    """

    change: Change
    setting: SignalSetting


def verdict(report: SignalReport) -> Verdict:
    """Judge one pass; what float32 could not hold comes first."""
    first, last = report.layers[0], report.layers[-1]
    contrast, gradient = _ratio(last.contrast, first.contrast), _ratio(first.blame, last.blame)
    broken = next((each for each in report.layers if not isfinite(each.contrast)), None)
    dying = max(report.layers, key=_dead_share)
    about = last
    if broken is not None or not isfinite(first.blame) or not isfinite(report.loss):
        health, reason, about = Health.EXPLODING, Reason.OVERFLOW, broken or last
    elif report.setting.start is Start.ZEROS:
        health, reason, about = Health.VANISHING, Reason.NO_SIGNAL, first
    elif dying.dead >= DEAD and _arrives(report, dying):
        health, reason, about = Health.DEAD, Reason.UNITS_DIE, dying
    elif contrast > GROWN:
        health, reason = Health.EXPLODING, Reason.SIGNAL_GROWS
    elif gradient > GROWN:
        health, reason = Health.EXPLODING, Reason.GRADIENT_GROWS
    elif contrast < FADED:
        health, reason = Health.VANISHING, Reason.SIGNAL_FADES
    elif gradient < FADED:
        health, reason = Health.VANISHING, Reason.GRADIENT_FADES
    else:
        health, reason = Health.HEALTHY, Reason.STEADY if len(report.layers) > 1 else Reason.ONE_LAYER
    return Verdict(
        health=health,
        reason=reason,
        contrast=contrast,
        gradient=gradient,
        layer=about.number,
        dead=about.dead,
    )


def remedies(setting: SignalSetting) -> Iterator[Remedy]:
    """Settings that may help, the smallest change first; whether one does, only a pass through it can tell."""
    seen = {setting}
    for remedy in _ideas(setting):
        if remedy.setting not in seen:
            seen.add(remedy.setting)
            yield remedy


def suited_start(activation: ActivationName) -> Start:
    """The weights that were made for ``activation``."""
    match activation:
        case ActivationName.LINEAR | ActivationName.SIGMOID | ActivationName.TANH:
            return Start.GLOROT
        case ActivationName.SELU:
            return Start.LECUN
        case _:
            return Start.HE


def _ideas(setting: SignalSetting) -> Iterator[Remedy]:
    suited = suited_start(setting.activation)
    for start in (suited, Start.HE, Start.GLOROT, Start.LECUN):
        yield Remedy(Change.WEIGHTS, setting.changed(start=start))
    for activation in (ActivationName.RELU, ActivationName.LEAKY_RELU, ActivationName.TANH):
        if activation is not setting.activation:
            start = suited_start(activation)
            yield Remedy(Change.FUNCTION, setting.changed(activation=activation, start=start))
    mended = setting.changed(start=suited)
    if setting.batch_normalization:
        yield Remedy(Change.PLAIN, mended.changed(batch_normalization=False))
    else:
        yield Remedy(Change.NORMALIZE, mended.changed(batch_normalization=True))
    for width in _WIDER:
        if width > setting.width:
            yield Remedy(Change.WIDER, mended.changed(width=width))
    for depth in _SHALLOWER:
        if depth < setting.depth:
            yield Remedy(Change.SHALLOWER, mended.changed(depth=depth))


def _ratio(part: float, whole: float) -> float:
    if not (isfinite(part) and isfinite(whole)):
        return float("inf")
    return part / whole if whole > 0 else 0.0


def _dead_share(layer: LayerSignal) -> float:
    return layer.dead


def _arrives(report: SignalReport, layer: LayerSignal) -> bool:
    """Whether the signal is still strong just before ``layer``; else its units are silent for want of it."""
    before = report.layers[max(layer.number - 2, 0)]
    return before.contrast >= FADED * report.layers[0].contrast
