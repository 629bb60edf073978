"""A kernel slid over one image, and pooling, so small that each number can be followed.

As in every deep-learning library the kernel is not flipped: strictly speaking this is cross-correlation.
Padding is that of TensorFlow and Keras, also where it cannot be the same on both sides.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike, NDArray

from trainer.errors import ConfigError, phrase

Floats = NDArray[np.float64]


class Padding(StrEnum):
    """What happens at the border of an image."""

    VALID = "valid"
    SAME = "same"


class PoolingMode(StrEnum):
    """What is kept of a window."""

    MAX = "max"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True)
class Track:
    """The places of a window along one side of an image.

    Attributes:
        length: pixels along this side.
        size: pixels that the window covers.
        stride: pixels from one place to the next.
        before: rows of padding before the first pixel.
        after: rows of padding after the last pixel.
        count: places that there are: ⌊(length + before + after − size) / stride⌋ + 1.
    """

    length: int
    size: int
    stride: int
    before: int
    after: int

    @property
    def count(self) -> int:
        return (self.length + self.before + self.after - self.size) // self.stride + 1

    @property
    def left_over(self) -> int:
        """Rows at the end, padding included, that no window covers."""
        return self.length + self.before + self.after - (self.count - 1) * self.stride - self.size

    def start(self, place: int) -> int:
        """The first pixel under the window at ``place``; negative inside the padding."""
        return place * self.stride - self.before

    def place_at(self, pixel: int) -> int:
        """The place whose window has its middle nearest to ``pixel``."""
        nearest = round((pixel + self.before - (self.size - 1) / 2) / self.stride)
        return min(max(nearest, 0), self.count - 1)


@dataclass(frozen=True, slots=True)
class Sliding:
    """How a square window goes over an image.

    Attributes:
        size: of the window, in pixels.
        stride: pixels from one place to the next, in both directions.
        padding: at the border.

    Raises:
        ConfigError: the size or the stride is no whole number of at least 1.
    """

    size: int
    stride: int = 1
    padding: Padding = Padding.VALID

    def __post_init__(self) -> None:
        if not _is_count(self.size):
            raise ConfigError(
                phrase("trainer", "A window is at least 1 pixel wide, but its size is {size}."),
                field="size",
                size=self.size,
            )
        if not _is_count(self.stride):
            raise ConfigError(
                phrase("trainer", "A window moves by at least 1 pixel, but the stride is {stride}."),
                field="stride",
                stride=self.stride,
            )

    def along(self, length: int) -> Track:
        """The places along a side of ``length`` pixels.

        Raises:
            ConfigError: the window is wider than the image, and there is no padding.
        """
        if self.padding is Padding.VALID:
            if length < self.size:
                raise ConfigError(
                    phrase("trainer", "A window of {size} pixels does not fit into {length} pixels."),
                    field="size",
                    size=self.size,
                    length=length,
                )
            return Track(length, self.size, self.stride, 0, 0)
        count = -(-length // self.stride)
        total = max((count - 1) * self.stride + self.size - length, 0)
        return Track(length, self.size, self.stride, total // 2, total - total // 2)


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """The arithmetic of one place.

    Attributes:
        top: the row of the image under the window's first row; negative inside the padding.
        left: likewise for columns.
        pixels: (k, k) float64, what lies under the kernel; 0 in the padding.
        products: (k, k) float64, each pixel times the weight above it.
        total: the sum of all products.
    """

    top: int
    left: int
    pixels: Floats
    products: Floats
    total: float


def convolve(
    image: ArrayLike,
    kernel: ArrayLike,
    stride: int = 1,
    padding: Padding = Padding.VALID,
    bias: float = 0.0,
) -> Floats:
    """Slide ``kernel`` (k, k) over ``image`` (h, w); the sums of all places, (rows, columns) float64.

    Raises:
        ConfigError: the kernel is not square, has a number that is none, does not fit, or the stride is
            no whole number of at least 1.
    """
    weights = checked_kernel(kernel)
    sliding = Sliding(len(weights), stride, padding)
    windows = _windows(_checked_image(image), sliding, 0.0)
    return np.asarray(np.einsum("ijkl,kl->ij", windows, weights), np.float64) + bias


def window_at(image: ArrayLike, kernel: ArrayLike, sliding: Sliding, row: int, column: int) -> Window:
    """What the kernel (k, k) does at ``row`` and ``column`` of the result on ``image`` (h, w).

    Raises:
        ConfigError: the result has no such place, or the kernel is a bad one.
    """
    pixels, weights = _checked_image(image), checked_kernel(kernel)
    if sliding.size != len(weights):
        raise _not_square(weights.shape)
    down, along = sliding.along(pixels.shape[0]), sliding.along(pixels.shape[1])
    if not (0 <= row < down.count and 0 <= column < along.count):
        raise ConfigError(
            phrase(
                "trainer",
                "The result has {rows} × {columns} places, but row {row}, column {column} was asked for.",
            ),
            field="place",
            rows=down.count,
            columns=along.count,
            row=row + 1,
            column=column + 1,
        )
    under = _windows(pixels, sliding, 0.0)[row, column].copy()
    products = under * weights
    return Window(down.start(row), along.start(column), under, products, float(products.sum()))


def pool(
    values: ArrayLike,
    size: int,
    mode: PoolingMode,
    stride: int | None = None,
    padding: Padding = Padding.VALID,
) -> Floats:
    """The largest value, or the mean, of each window of ``values`` (h, w); (rows, columns) float64.

    Without a ``stride`` the windows lie side by side. Padding never counts: it is smaller than every value,
    and a mean is taken over the pixels that are there.

    Raises:
        ConfigError: the size or the stride is no whole number of at least 1, or the window does not fit.
    """
    sliding = Sliding(size, size if stride is None else stride, padding)
    array = _checked_image(values)
    if mode is PoolingMode.MAX:
        return np.asarray(_windows(array, sliding, -np.inf).max(axis=(2, 3)), np.float64)
    counted = _windows(np.ones_like(array), sliding, 0.0).sum(axis=(2, 3))
    return np.asarray(_windows(array, sliding, 0.0).sum(axis=(2, 3)) / counted, np.float64)


def checked_kernel(kernel: ArrayLike) -> Floats:
    """``kernel`` as (k, k) float64.

    Raises:
        ConfigError: it is not square, or has a number that is none.
    """
    weights = np.asarray(kernel, np.float64)
    if weights.ndim != 2 or weights.shape[0] != weights.shape[1] or not weights.size:
        raise _not_square(weights.shape)
    if not np.isfinite(weights).all():
        raise ConfigError(
            phrase(
                "trainer", "Every weight of a kernel has to be a number; this one holds infinity or none."
            ),
            field="kernel",
        )
    return weights


def _windows(array: Floats, sliding: Sliding, fill: float) -> Floats:
    """All windows, (rows, columns, k, k), seen in ``array`` with ``fill`` around it."""
    tracks = [sliding.along(length) for length in array.shape]
    padded = np.pad(array, [(each.before, each.after) for each in tracks], constant_values=fill)
    whole = sliding_window_view(padded, (sliding.size, sliding.size))
    return whole[:: sliding.stride, :: sliding.stride]


def _checked_image(image: ArrayLike) -> Floats:
    pixels = np.asarray(image, np.float64)
    if pixels.ndim != 2 or not pixels.size:
        raise ConfigError(
            phrase("trainer", "A kernel slides over rows and columns of pixels, but received {shape}."),
            field="image",
            shape=_in_words(pixels.shape),
        )
    return pixels


def _not_square(shape: tuple[int, ...]) -> ConfigError:
    return ConfigError(
        phrase(
            "trainer", "A kernel is a square of weights, as large as its window, but this one is {shape}."
        ),
        field="kernel",
        shape=_in_words(shape),
    )


def _in_words(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) or "1"


def _is_count(number: object) -> bool:
    return isinstance(number, int | np.integer) and not isinstance(number, bool) and int(number) >= 1
