"""Networks to begin with and examples to show them, the same for the same seed."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from trainer.activations import ActivationName
from trainer.learning.dense_network import DIGITS, PIXELS, Array, DenseNetwork, Ending, Example

_BY_HAND = 16  # inputs up to which numbers are short enough to compute with on paper
_ROUNDED = 2
_BIAS = 0.3
_KEEPING_HALF = (ActivationName.RELU, ActivationName.LEAKY_RELU)


def new_network(
    sizes: tuple[int, ...], activation: ActivationName, ending: Ending, *, has_bias: bool, seed: int
) -> DenseNetwork:
    """Random weights, as large as the number of inputs allows (Glorot; He for ReLU and its like).

    A small network gets numbers with two decimals, so that a pupil can follow with paper and pencil. The
    weights are the same with and without biases.
    """
    random = np.random.default_rng(seed)
    by_hand = sizes[0] <= _BY_HAND
    weights = []
    for inputs, neurons in pairwise(sizes):
        share = inputs if activation in _KEEPING_HALF and not by_hand else (inputs + neurons) / 2
        limit = np.sqrt(3 / share)
        matrix = random.uniform(-limit, limit, (inputs, neurons))
        weights.append(np.round(matrix, _ROUNDED) if by_hand else matrix)
    biases = None
    if has_bias:
        rows = [random.uniform(-_BIAS, _BIAS, neurons) for neurons in sizes[1:]]
        biases = tuple(np.round(row, _ROUNDED) if by_hand else np.zeros_like(row) for row in rows)
    return DenseNetwork(weights=tuple(weights), biases=biases, activation=activation, ending=ending)


def small_example(inputs: int, outputs: int, number: int) -> Example:
    """Example ``number`` of a task without end: which input is the largest?

    With one output: is the first input larger than the mean of the others, 1 or 0?
    """
    numbers = np.round(np.random.default_rng([number, inputs]).uniform(0, 1, inputs), 1)
    if number == 0:
        numbers = np.array([0.8, 0.3, 0.5, 0.1])[:inputs] if inputs <= 4 else numbers
    if outputs == 1:
        return Example(numbers, np.array([float(numbers[0] > numbers[1:].mean())]))
    return Example(numbers, one_hot(int(numbers[:outputs].argmax()), outputs))


def picture_example(image: NDArray[np.uint8], digit: int) -> Example:
    """A 28 × 28 picture, ink high, as numbers from 0 to 1."""
    return Example(np.asarray(image, np.float64).reshape(PIXELS) / 255, one_hot(digit, DIGITS))


def one_hot(label: int, classes: int) -> Array:
    """1 at the place of ``label``, 0 elsewhere."""
    row = np.zeros(classes)
    row[label] = 1
    return row
