"""What is looked at in the room of convolution: image, kernel, place; and what comes of it."""

from enum import StrEnum

import numpy as np

from trainer.learning.convolution import Floats, Padding, Sliding, Track, Window, convolve, window_at
from trainer.learning.kernels import KernelName, kernel

FIRST_KERNEL = KernelName.VERTICAL_EDGES


class Source(StrEnum):
    """Where a kernel comes from that is none of the catalogue."""

    OWN = "own"


KernelChoice = KernelName | Source | int
"""A kernel of the catalogue, one that a person made, or the number of a learned one, counted from 0."""


class Study:
    """Everything that a person can choose, and the result; no widget.

    Attributes:
        image: (h, w) float64, 0 for paper to 1 for ink.
        choice: which kernel this is.
        kernel: (k, k) float64.
        bias: added to each sum.
        relu: whether sums below 0 become 0.
        row: of the place in the result that is looked at.
        column: likewise.
    """

    def __init__(self) -> None:
        self.image: Floats = np.zeros((28, 28))
        self.choice: KernelChoice = FIRST_KERNEL
        self.kernel: Floats = kernel(FIRST_KERNEL)
        self.bias = 0.0
        self.relu = False
        self.row = self.column = 0
        self._stride, self._padding = 1, Padding.VALID
        self._result: Floats | None = None

    @property
    def sliding(self) -> Sliding:
        """How the kernel goes over the image."""
        return Sliding(len(self.kernel), self._stride, self._padding)

    @property
    def down(self) -> Track:
        """The places from top to bottom."""
        return self.sliding.along(self.image.shape[0])

    @property
    def along(self) -> Track:
        """The places from left to right."""
        return self.sliding.along(self.image.shape[1])

    @property
    def result(self) -> Floats:
        """(rows, columns), after ReLU where it is wanted."""
        if self._result is None:
            sums = convolve(self.image, self.kernel, self._stride, self._padding, self.bias)
            self._result = np.maximum(sums, 0.0) if self.relu else sums
        return self._result

    @property
    def window(self) -> Window:
        """The arithmetic at the place that is looked at."""
        return window_at(self.image, self.kernel, self.sliding, self.row, self.column)

    @property
    def number(self) -> int:
        """The place in reading order, counted from 0."""
        return self.row * self.along.count + self.column

    def look_at(self, image: Floats) -> None:
        """Take another image."""
        self.image = image
        self._result = None
        self.move_to(self.row, self.column)

    def use(self, choice: KernelChoice, weights: Floats, bias: float) -> None:
        """Slide another kernel; the window stays over the same pixels as far as it can."""
        middle = self._middle()
        self.choice, self.kernel, self.bias = choice, weights, bias
        self._changed(middle)

    def set_stride(self, stride: int) -> None:
        """Pixels from one place to the next."""
        middle = self._middle()
        self._stride = stride
        self._changed(middle)

    def set_padding(self, padding: Padding) -> None:
        """What happens at the border."""
        middle = self._middle()
        self._padding = padding
        self._changed(middle)

    def set_relu(self, relu: bool) -> None:
        """Whether sums below 0 become 0."""
        self.relu = relu
        self._result = None

    def move_to(self, row: int, column: int) -> None:
        """Look at another place, the nearest there is."""
        self.row = min(max(row, 0), self.down.count - 1)
        self.column = min(max(column, 0), self.along.count - 1)

    def move_over(self, row: int, column: int) -> None:
        """Look at the place whose window has its middle nearest to a pixel of the image."""
        self.move_to(self.down.place_at(row), self.along.place_at(column))

    def go_on(self) -> bool:
        """Look at the next place in reading order; False when this is the last one."""
        following = self.number + 1
        if following >= self.down.count * self.along.count:
            return False
        self.row, self.column = divmod(following, self.along.count)
        return True

    def move_to_strongest(self) -> None:
        """Look where the result is farthest from 0: there is ink."""
        strongest = int(np.abs(self.result).argmax())
        self.row, self.column = divmod(strongest, self.along.count)

    def _middle(self) -> tuple[int, int]:
        half = self.sliding.size // 2
        return self.down.start(self.row) + half, self.along.start(self.column) + half

    def _changed(self, middle: tuple[int, int]) -> None:
        self._result = None
        self.move_over(*middle)
