"""Whether probabilities mean what they say: of all answers given with 90 %, nine in ten should be right."""

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_TINY = 1e-12


def expected_calibration_error(probabilities: Floats, labels: NDArray[np.generic], bins: int = 15) -> float:
    """Mean gap between confidence and share of right answers, over equally wide bins of confidence.

    ``probabilities`` (n, classes), ``labels`` (n,); 0 for no images (Guo et al., "On Calibration of Modern
    Neural Networks", 2017).
    """
    if not len(labels):
        return 0.0
    confidence = probabilities.max(axis=1)
    is_right = probabilities.argmax(axis=1) == labels
    which = np.minimum((confidence * bins).astype(np.intp), bins - 1)
    gaps = np.bincount(which, weights=confidence - is_right, minlength=bins)
    return float(np.abs(gaps).sum() / len(labels))


def with_temperature(probabilities: Floats, temperature: float) -> Floats:
    """``probabilities`` (n, classes) as if the scores before softmax had been divided by ``temperature``.

    Above 1 they move towards each other, below 1 apart; their order stays.
    """
    if temperature == 1:
        return probabilities
    powers = np.power(np.maximum(probabilities, _TINY), 1 / temperature)
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)


def fitted_temperature(probabilities: Floats, labels: NDArray[np.generic]) -> float:
    """The temperature that makes ``labels`` most likely, from 0.2 to 5; 1 for no images.

    The loss has one valley in the inverse temperature, so a golden-section search finds its floor.
    """
    if not len(labels):
        return 1.0
    scores = np.log(np.maximum(probabilities.astype(np.float64), _TINY))
    rows = np.arange(len(labels))

    def loss(inverse: float) -> float:
        scaled = scores * inverse
        highest = scaled.max(axis=1)
        total = np.log(np.exp(scaled - highest[:, None]).sum(axis=1)) + highest
        return float((total - scaled[rows, labels.astype(np.intp)]).mean())

    low, high, golden = 0.2, 5.0, (math.sqrt(5) - 1) / 2
    for _ in range(40):
        left, right = high - golden * (high - low), low + golden * (high - low)
        low, high = (low, right) if loss(left) <= loss(right) else (left, high)
    return 2 / (low + high)
