"""Walks downhill with the trainer's own optimisers, step by step, and what is to be said of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import dist
from typing import cast

import numpy as np
from numpy.typing import NDArray

from trainer.choices import Optimizer
from trainer.learning.landscapes import Array, Landscape
from trainer.networks.from_scratch_optimizers import optimizer_for

FAR = 10.0
"""Who is so many widths of the picture away from its middle will not come back."""
OPTIMIZERS = (Optimizer.SGD, Optimizer.MOMENTUM, Optimizer.RMSPROP, Optimizer.ADAM)
"""Those that walk here."""

_ARRIVED = 0.99
_HALF = 0.5
_FLAT = 0.02
_SMALL_STEP = 0.02


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Walk:
    """A way from the start, and what the optimiser knew at each step.

    Attributes:
        places: the start and the place after each step, (steps + 1, dimensions).
        values: how high each place is, (steps + 1,).
        gradients: the slope at each place, (steps + 1, dimensions).
        memories: what the optimiser remembered after each step, (steps, memories, dimensions).
        is_lost: whether the walk ended early, because it went too far away.
    """

    landscape: Landscape
    optimizer: Optimizer
    rate: float
    places: Array
    values: Array
    gradients: Array
    memories: Array
    is_lost: bool

    @property
    def steps(self) -> int:
        """How many were made."""
        return len(self.places) - 1

    @property
    def moves(self) -> Array:
        """The change of place in each step, (steps, dimensions)."""
        return np.diff(self.places, axis=0)


def walk(landscape: Landscape, optimizer: Optimizer, rate: float, start: Array, steps: int) -> Walk:
    """Walk ``steps`` steps from ``start``; fewer if the way leads out of all bounds."""
    return walks(landscape, (optimizer,), rate, start, steps)[0]


def walks(
    landscape: Landscape, optimizers: Sequence[Optimizer], rate: float, start: Array, steps: int
) -> tuple[Walk, ...]:
    """Like :func:`walk`, for several side by side: the slopes of all are found as fast as that of one."""
    here = np.tile(np.asarray(start, np.float64), (len(optimizers), 1))
    # the optimisers work as well in double precision: pictures of small steps stay smooth
    walkers = [
        optimizer_for(each, [cast("NDArray[np.float32]", row)])
        for each, row in zip(optimizers, here, strict=True)
    ]
    middle = (np.add(landscape.low, landscape.high) / 2).tolist()
    far = FAR * landscape.width
    places = [[row.copy()] for row in here]
    memories: list[list[list[NDArray[np.generic]]]] = [[] for _ in optimizers]
    going = list(range(len(optimizers)))
    for _ in range(steps):
        gradients = np.array(landscape.slope(here))
        for number in tuple(going):
            walkers[number].step([cast("NDArray[np.float32]", gradients[number])], rate)
            memories[number].append(walkers[number].state()[1:])
            places[number].append(here[number].copy())
            if not dist(here[number].tolist(), middle) <= far:  # also where it is no number
                going.remove(number)
                here[number] = start  # where slopes have an end
        if not going:
            break
    return tuple(
        _walked(landscape, each, rate, np.stack(places[number]), memories[number], number not in going)
        for number, each in enumerate(optimizers)
    )


def _walked(
    landscape: Landscape,
    optimizer: Optimizer,
    rate: float,
    places: Array,
    memories: list[list[NDArray[np.generic]]],
    is_lost: bool,
) -> Walk:
    return Walk(
        landscape=landscape,
        optimizer=optimizer,
        rate=rate,
        places=places,
        values=landscape.of(places),
        gradients=landscape.slope(places),
        memories=np.array(memories, np.float64).reshape(len(memories), -1, landscape.dimensions),
        is_lost=is_lost,
    )


class Pace(StrEnum):
    """A learning rate compared with the curvature L: below 2/L plain steps shrink, above it they grow."""

    TOO_SMALL = "too-small"
    GOOD = "good"
    TOO_LARGE = "too-large"
    DIVERGING = "diverging"


TIMES = {Pace.TOO_SMALL: 0.01, Pace.GOOD: 0.7, Pace.TOO_LARGE: 1.9, Pace.DIVERGING: 2.2}
"""The rate of each pace, as a multiple of 1/L."""


def rate_for(landscape: Landscape, pace: Pace) -> float:
    """The learning rate with which plain gradient descent goes at ``pace`` near the bottom."""
    return TIMES[pace] / landscape.curvature()


class Manner(StrEnum):
    """How a walk went."""

    DIVERGING = "diverging"
    JUMPING = "jumping"
    ARRIVED = "arrived"
    STUCK = "stuck"
    CONVERGING = "converging"
    CREEPING = "creeping"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a walk came to, with the numbers it rests on.

    Attributes:
        covered: share of the height between start and lowest point that was walked down; may be negative.
        turns: how many steps went back against the one before them.
        turnable: how many could have: tiny steps at the end count neither here nor there.
        steps: how many were made.
        growth: how many times as high above the lowest point as the start the walk ended.
    """

    manner: Manner
    covered: float
    turns: int
    turnable: int
    steps: int
    growth: float


def verdict(way: Walk) -> Verdict:
    """Judge ``way`` by its places and values alone."""
    lowest = way.landscape.lowest
    drop = max(float(way.values[0]) - lowest, 1e-12)
    above = float(way.values[-1]) - lowest
    covered = 1 - above / drop
    turns, turnable = _turns(way)
    return Verdict(
        manner=_manner(way, covered, turns, turnable),
        covered=covered,
        turns=turns,
        turnable=turnable,
        steps=way.steps,
        growth=above / drop,
    )


def _turns(way: Walk) -> tuple[int, int]:
    moves = way.moves
    lengths = np.linalg.norm(moves, axis=1)
    if len(moves) < 2 or not np.isfinite(lengths).all():
        return 0, 0
    is_long = lengths > _SMALL_STEP * lengths.max()
    counts = is_long[1:] & is_long[:-1]
    against = (moves[1:] * moves[:-1]).sum(axis=1) < 0
    return int((against & counts).sum()), int(counts.sum())


def _manner(way: Walk, covered: float, turns: int, turnable: int) -> Manner:
    if way.is_lost or covered < 0:
        return Manner.DIVERGING
    if turnable > 3 and turns > _HALF * turnable:
        return Manner.JUMPING
    if covered >= _ARRIVED:
        return Manner.ARRIVED
    steepest = float(np.linalg.norm(way.gradients, axis=1).max())
    if steepest == 0 or float(np.linalg.norm(way.gradients[-1])) < _FLAT * steepest:
        return Manner.STUCK
    return Manner.CONVERGING if covered >= _HALF else Manner.CREEPING
