"""Reading the layers of the digit reader, away from the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.learning.feature_maps import FeatureReader, LayerMaps, Maps


@dataclass(frozen=True, slots=True, eq=False)
class MapsFound:
    """What the reader's layers say of one drawing, and its first kernels."""

    layers: tuple[LayerMaps, ...]
    kernels: Maps
    biases: Maps


class MapsWork:
    """Opens the reader when it is first needed, in the thread that needs it; one piece of work at a time."""

    def __init__(self) -> None:
        self._reader: FeatureReader | None = None

    def on(self, image: NDArray[np.uint8]) -> Callable[[], MapsFound]:
        """The work of reading ``image`` (28, 28)."""
        kept = image.copy()

        def read() -> MapsFound:
            if self._reader is None:
                self._reader = FeatureReader()
            return MapsFound(self._reader.maps(kept), self._reader.kernels, self._reader.biases)

        return read
