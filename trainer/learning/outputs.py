"""Which activation and which loss suit which task, shown on numbers.

A task is what a network shall answer. :func:`worked` computes what an output layer and a loss make of the
sums that arrive there (logits) and how the loss pulls at each of them; :func:`verdict` says what that
means for the task. Nothing here is written down that follows from the numbers.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from trainer.activation_functions import Array
from trainer.activations import ActivationName, derivative, output_range, softmax_jacobian, value

_WEAK = 0.5
_WRONG = 0.5
_NOTHING = 1e-9


class OutputTask(StrEnum):
    """What a network can be asked for."""

    QUANTITY = "quantity"
    POSITIVE = "positive"
    YES_NO = "yes_no"
    ONE_OF_MANY = "one_of_many"
    SEVERAL = "several"


class OutputLoss(StrEnum):
    """How far an answer is from what was wanted."""

    MEAN_SQUARED_ERROR = "mean_squared_error"
    BINARY_CROSS_ENTROPY = "binary_cross_entropy"
    CROSS_ENTROPY = "cross_entropy"


class Verdict(StrEnum):
    """What an output layer with its loss means for a task."""

    SUITS = "suits"
    OUT_OF_REACH = "out_of_reach"
    BOUNDED = "bounded"
    ALWAYS_ONE = "always_one"
    NOT_A_PROBABILITY = "not_a_probability"
    SUM_IS_NOT_ONE = "sum_is_not_one"
    SUM_IS_ONE = "sum_is_one"
    CAN_BE_NEGATIVE = "can_be_negative"
    NO_LOSS = "no_loss"
    WEAK_GRADIENT = "weak_gradient"
    NO_GRADIENT = "no_gradient"


@dataclass(frozen=True, slots=True)
class Pair:
    """An output activation with a loss."""

    activation: ActivationName
    loss: OutputLoss


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Worked:
    """One example, worked through.

    Attributes:
        logits: the sums that arrive at the output layer.
        targets: what was wanted of each output.
        powers: the exponentials on the way: e to the power of logit / temperature for softmax, of −logit
            for sigmoid, of logit for softplus; empty for the others.
        outputs: what the activation makes of the logits.
        temperature: of softmax.
        loss: of the whole example; None where it cannot be computed (a logarithm of 0 or less).
        gradient: d loss / d logit, how each logit is pulled (against its sign); empty without a loss.
    """

    pair: Pair
    logits: Array
    targets: Array
    powers: Array
    outputs: Array
    temperature: float
    loss: float | None
    gradient: Array


def pairs(task: OutputTask) -> tuple[Pair, ...]:
    """Ways to answer ``task``: the right one first, then what is often tried instead."""
    return _PAIRS[task]


def worked(pair: Pair, logits: Array, targets: Array, temperature: float = 1.0) -> Worked:
    """Forward through activation and loss, and backward again; the temperature is softmax's."""
    outputs = _activated(pair.activation, logits, temperature)
    number = float(_losses(pair.loss, outputs, targets))
    loss = None if math.isnan(number) else number
    return Worked(
        pair=pair,
        logits=logits,
        targets=targets,
        powers=_powers(pair.activation, logits, temperature),
        outputs=outputs,
        temperature=temperature,
        loss=loss,
        gradient=np.empty(0) if loss is None else _gradient(pair, logits, outputs, targets, temperature),
    )


def losses_along(
    pair: Pair, logits: Array, targets: Array, place: int, numbers: Array, temperature: float = 1.0
) -> Array:
    """The loss for each of ``numbers`` in the place of one logit; NaN where it cannot be computed."""
    rows = np.tile(logits, (len(numbers), 1))
    rows[:, place] = numbers
    return _losses(pair.loss, _activated(pair.activation, rows, temperature), targets)


def verdict(task: OutputTask, example: Worked) -> Verdict:
    """What ``example`` means for ``task``: the first thing that is wrong with it, if anything is."""
    activation = example.pair.activation
    lowest, highest = output_range(activation)
    is_softmax = activation is ActivationName.SOFTMAX
    if is_softmax and len(example.outputs) == 1:
        return Verdict.ALWAYS_ONE
    if example.targets.min() < lowest or example.targets.max() > highest:
        return Verdict.OUT_OF_REACH
    if task in _OF_QUANTITIES:
        return _of_quantity(task, example, lowest, highest)
    if example.loss is None:
        return Verdict.NO_LOSS
    if lowest < 0 or highest > 1:
        return Verdict.NOT_A_PROBABILITY
    if task is OutputTask.ONE_OF_MANY and not is_softmax:
        return Verdict.SUM_IS_NOT_ONE
    if task is OutputTask.SEVERAL and is_softmax:
        return Verdict.SUM_IS_ONE
    right = worked(pairs(task)[0], example.logits, example.targets, example.temperature)
    is_weak = np.abs(example.gradient).max() < _WEAK * np.abs(right.gradient).max()
    return Verdict.WEAK_GRADIENT if is_weak else Verdict.SUITS


def _of_quantity(task: OutputTask, example: Worked, lowest: float, highest: float) -> Verdict:
    if task is OutputTask.POSITIVE and lowest < 0:
        return Verdict.CAN_BE_NEGATIVE
    needed = -math.inf if task is OutputTask.QUANTITY else 0
    if lowest > needed or highest < math.inf:
        return Verdict.BOUNDED
    wrong = np.abs(example.outputs - example.targets) > _WRONG
    if wrong.any() and np.abs(example.gradient[wrong]).max() < _NOTHING:
        return Verdict.NO_GRADIENT
    return Verdict.SUITS


def _activated(activation: ActivationName, logits: Array, temperature: float) -> Array:
    if activation is ActivationName.SOFTMAX:
        return value(activation, logits, temperature=temperature)
    return value(activation, logits)


def _powers(activation: ActivationName, logits: Array, temperature: float) -> Array:
    match activation:
        case ActivationName.SOFTMAX:
            return np.asarray(np.exp(logits / temperature))
        case ActivationName.SIGMOID:
            return np.asarray(np.exp(-logits))
        case ActivationName.SOFTPLUS:
            return np.asarray(np.exp(logits))
        case _:
            return np.empty(0)


def _losses(loss: OutputLoss, outputs: Array, targets: Array) -> Array:
    """As Keras defines them: means over the outputs, but cross-entropy a sum; NaN without a logarithm."""
    match loss:
        case OutputLoss.MEAN_SQUARED_ERROR:
            return np.asarray(((outputs - targets) ** 2).mean(axis=-1))
        case OutputLoss.BINARY_CROSS_ENTROPY:
            logarithms = targets * _logarithm(outputs) + (1 - targets) * _logarithm(1 - outputs)
            return np.asarray(-logarithms.mean(axis=-1))
        case OutputLoss.CROSS_ENTROPY:
            return np.asarray(-(targets * _logarithm(outputs)).sum(axis=-1))


def _logarithm(numbers: Array) -> Array:
    """NaN for 0 and less."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(numbers > 0, np.log(numbers), np.nan))


def _gradient(pair: Pair, logits: Array, outputs: Array, targets: Array, temperature: float) -> Array:
    """The chain rule: d loss / d outputs, then through the activation."""
    count = len(outputs)
    match pair.loss:
        case OutputLoss.MEAN_SQUARED_ERROR:
            blame = 2 * (outputs - targets) / count
        case OutputLoss.BINARY_CROSS_ENTROPY:
            blame = (outputs - targets) / (outputs * (1 - outputs)) / count
        case OutputLoss.CROSS_ENTROPY:
            blame = -targets / outputs
    if pair.activation is ActivationName.SOFTMAX:
        return np.asarray(softmax_jacobian(logits, temperature).T @ blame, np.float64)
    return np.asarray(blame * derivative(pair.activation, logits), np.float64)


_OF_QUANTITIES = (OutputTask.QUANTITY, OutputTask.POSITIVE)

_SOFTMAX = Pair(ActivationName.SOFTMAX, OutputLoss.CROSS_ENTROPY)
_SIGMOID = Pair(ActivationName.SIGMOID, OutputLoss.BINARY_CROSS_ENTROPY)
_PAIRS = {
    OutputTask.QUANTITY: tuple(
        Pair(activation, OutputLoss.MEAN_SQUARED_ERROR)
        for activation in (
            ActivationName.LINEAR,
            ActivationName.RELU,
            ActivationName.TANH,
            ActivationName.SIGMOID,
        )
    ),
    OutputTask.POSITIVE: tuple(
        Pair(activation, OutputLoss.MEAN_SQUARED_ERROR)
        for activation in (
            ActivationName.SOFTPLUS,
            ActivationName.RELU,
            ActivationName.LINEAR,
            ActivationName.SIGMOID,
        )
    ),
    OutputTask.YES_NO: (
        _SIGMOID,
        Pair(ActivationName.SIGMOID, OutputLoss.MEAN_SQUARED_ERROR),
        Pair(ActivationName.LINEAR, OutputLoss.MEAN_SQUARED_ERROR),
        _SOFTMAX,
    ),
    OutputTask.ONE_OF_MANY: (
        _SOFTMAX,
        Pair(ActivationName.SOFTMAX, OutputLoss.MEAN_SQUARED_ERROR),
        _SIGMOID,
        Pair(ActivationName.LINEAR, OutputLoss.MEAN_SQUARED_ERROR),
    ),
    OutputTask.SEVERAL: (
        _SIGMOID,
        _SOFTMAX,
        Pair(ActivationName.SIGMOID, OutputLoss.MEAN_SQUARED_ERROR),
        Pair(ActivationName.LINEAR, OutputLoss.MEAN_SQUARED_ERROR),
    ),
}
