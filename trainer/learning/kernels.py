"""Kernels that people thought of, each for one purpose."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np

from trainer.errors import ConfigError, phrase
from trainer.learning.convolution import Floats, checked_kernel

SIZES = (3, 5)
"""How wide the kernels of the catalogue can be."""


class KernelName(StrEnum):
    """The catalogue."""

    IDENTITY = "identity"
    HORIZONTAL_EDGES = "horizontal_edges"
    VERTICAL_EDGES = "vertical_edges"
    LAPLACE = "laplace"
    BLUR = "blur"
    SHARPEN = "sharpen"
    EMBOSS = "emboss"


def kernel(name: KernelName, size: int = 3) -> Floats:
    """The kernel ``name``, (size, size) float64; edges, Laplace and emboss add up to 0 or 1, blur to 1.

    Raises:
        ConfigError: there is none of this size.
    """
    if size not in SIZES:
        raise ConfigError(
            phrase("trainer", "Kernels are 3 or 5 pixels wide here, but {size} was asked for."),
            field="size",
            size=size,
        )
    return _made(name, size)


def resized(weights: Floats, size: int) -> Floats:
    """``weights`` (k, k) with the same middle: zeros around it, or its border cut off; (size, size)."""
    before = checked_kernel(weights)
    made = np.zeros((size, size))
    common = min(len(before), size)
    old, new = (len(before) - common) // 2, (size - common) // 2
    made[new : new + common, new : new + common] = before[old : old + common, old : old + common]
    return made


def _made(name: KernelName, size: int) -> Floats:
    match name:
        case KernelName.IDENTITY:
            return _spike(size)
        case KernelName.HORIZONTAL_EDGES:
            return _edges(size)
        case KernelName.VERTICAL_EDGES:
            return _edges(size).T.copy()
        case KernelName.LAPLACE:
            return _laplace(size)
        case KernelName.BLUR:
            return np.full((size, size), 1 / size**2)
        case KernelName.SHARPEN:
            return _spike(size) - _laplace(size)
        case KernelName.EMBOSS:
            return _array(_EMBOSS[size])


def _spike(size: int) -> Floats:
    made = np.zeros((size, size))
    made[size // 2, size // 2] = 1
    return made


def _edges(size: int) -> Floats:
    """Sobel's: a slope downwards, smoothed along the row."""
    slope, smooth = ((-1, 0, 1), (1, 2, 1)) if size == 3 else ((-1, -2, 0, 2, 1), (1, 4, 6, 4, 1))
    return np.outer(np.array(slope, np.float64), np.array(smooth, np.float64))


def _laplace(size: int) -> Floats:
    return _array(_LAPLACE[size])


def _array(rows: Sequence[Sequence[int]]) -> Floats:
    return np.array(rows, np.float64)


_LAPLACE = {
    3: ((0, 1, 0), (1, -4, 1), (0, 1, 0)),
    5: ((0, 0, 1, 0, 0), (0, 1, 2, 1, 0), (1, 2, -16, 2, 1), (0, 1, 2, 1, 0), (0, 0, 1, 0, 0)),
}
_EMBOSS = {
    3: ((-2, -1, 0), (-1, 1, 1), (0, 1, 2)),
    5: ((-2, -2, -1, -1, 0), (-2, -2, -1, 0, 1), (-1, -1, 1, 1, 1), (-1, 0, 1, 2, 2), (0, 1, 1, 2, 2)),
}
