"""Probabilities as a reader should see them."""

from typing import TYPE_CHECKING

from mnist_desktop.numbers import percent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NOTABLE = 0.01


def share_text(share: float, places: int = 1) -> str:
    """A probability as a percentage; never "100 %", because no network can know that."""
    nearly_all = 1 - 10.0 ** -(2 + places)
    return percent(min(float(share), nearly_all), places)


def notable(probabilities: "NDArray[np.float32]") -> list[int]:
    """The classes worth a number, the highest first."""
    order = (-probabilities).argsort(kind="stable")
    return [int(index) for index in order if probabilities[index] >= NOTABLE]
