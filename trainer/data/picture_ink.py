"""The ink in a picture of handwriting: paper, shadows and noise become nothing."""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

_Pixels = NDArray[np.uint8]
_Reals = NDArray[np.float64]

_FAINTEST_INK = 20  # grey levels that ink differs from the paper, at the least
_THINNEST_SHARE = (
    0.02  # of a small window (a twenty-fifth of the picture) that a pen's line covers, at the least
)
_NOISE_REACH = 5  # how many standard deviations paper and camera noise may reach
_SOFT = 0.25  # how far, as a share, the soft edge reaches to both sides of a chosen threshold
_WORKING_SIDE = 512
_FITTED_SIDE, _FITTED_WIDE_SIDE, _WIDE = 200, 252, 1.6  # a digit ten times MNIST's box; several in a row


class Polarity(StrEnum):
    """Which of the two is the ink."""

    AUTOMATIC = "automatic"
    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class CleanUp:
    """How a picture becomes ink; left alone, everything is found automatically.

    Attributes:
        part: (left, top, width, height) of what is looked at, in the picture's pixels; None: all of it.
        polarity: whether the ink is dark or light.
        even_light: take the paper's uneven brightness away; None: only where a camera may have seen it.
        threshold: from 0 to 1, how much a place must differ from the paper to be ink, as a share of the
            strongest difference; None: found by Otsu's rule.
        around_ink: cut the picture down to the ink; None: photos only.
    """

    part: tuple[int, int, int, int] | None = None
    polarity: Polarity = Polarity.AUTOMATIC
    even_light: bool | None = None
    threshold: float | None = None
    around_ink: bool | None = None


@dataclass(frozen=True, slots=True, eq=False)
class CleanedPicture:
    """What came of it, and how it was found.

    Attributes:
        ink: (h, w), ink high, paper 0.
        is_light_ink: the ink is lighter than the paper.
        threshold: the share that was used.
        has_even_light: the paper was taken to be evenly bright.
    """

    ink: _Pixels
    is_light_ink: bool
    threshold: float
    has_even_light: bool


_AUTOMATIC = CleanUp()


def cleaned(grey: _Pixels, clean_up: CleanUp = _AUTOMATIC, *, is_lossless: bool = False) -> CleanedPicture:
    """The ink in a ``grey`` picture (h, w); soft edges in pictures that programs drew stay exactly.

    A part that lies beside the picture gives a single blank pixel.
    """
    values = _part(grey, clean_up.part)
    is_exact = clean_up.even_light is not True and is_lossless and _is_drawing(values)
    if is_exact:
        rest, noise = values.astype(np.float64) - _border_level(values), 0.0
        is_light = float(rest.sum()) >= 0
    else:
        rest, noise = _without_ground(_smoothed(values), clean_up.even_light)
        is_light = float((rest**3).sum()) >= 0  # the far tail is the ink, lighter or darker than the paper
    if clean_up.polarity is not Polarity.AUTOMATIC:
        is_light = clean_up.polarity is Polarity.LIGHT
    rest = np.clip(rest if is_light else -rest, 0, 255)
    peak = max(float(np.percentile(rest, 99.9)), 1.0)
    if clean_up.threshold is not None:
        ink, share = _above(rest, clean_up.threshold * peak), clean_up.threshold
        ink = ink if is_exact else np.where(_is_crowded(ink > 0), ink, np.uint8(0))
    elif is_exact:
        ink, share = rest.astype(np.uint8), 0.5
    else:
        middle = max(_dividing_level(rest), max(_NOISE_REACH * noise, _FAINTEST_INK / 2))
        ink, share = _photographed_ink(rest, noise, middle), min(middle / peak, 1.0)
    around = not is_exact if clean_up.around_ink is None else clean_up.around_ink
    is_even = is_exact or clean_up.even_light is False
    return CleanedPicture(_surroundings(ink) if around else ink, is_light, share, is_even)


def canvas_picture(
    grey: _Pixels, clean_up: CleanUp = _AUTOMATIC, *, is_lossless: bool = False
) -> tuple[_Pixels, CleanedPicture]:
    """The ink in ``grey`` laid on a canvas (280, 280), and how it was found.

    The work is done on at most 512 × 512 pixels: enough for a canvas, and quick enough to follow a slider.
    With ``around_ink`` the ink becomes as large as a digit should be; else the whole picture is fitted.
    """
    values = _part(grey, clean_up.part)
    factor = -(-max(values.shape) // _WORKING_SIDE)
    if factor > 1:
        values = np.asarray(Image.fromarray(values).reduce(factor))
    result = cleaned(values, replace(clean_up, part=None, around_ink=False), is_lossless=is_lossless)
    return fitted(result.ink, to_ink=clean_up.around_ink is not False), result


def fitted(ink: _Pixels, side: int = 280, *, to_ink: bool = True) -> _Pixels:
    """``ink`` (h, w) in the middle of a square of ``side`` pixels.

    Small ink grows by a whole factor, so that MNIST's own digits come through unchanged.

    Args:
        ink: the picture, ink high.
        side: of the square.
        to_ink: make the ink as large as a digit should be; else the whole picture is fitted.
    """
    target = side
    if to_ink:
        rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
        if not len(rows):
            return np.zeros((side, side), np.uint8)
        ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        is_wide = ink.shape[1] > _WIDE * ink.shape[0]
        target = side * (_FITTED_WIDE_SIDE if is_wide else _FITTED_SIDE) // 280
    longest = max(ink.shape)
    if longest <= target:
        ink = np.repeat(np.repeat(ink, target // longest, axis=0), target // longest, axis=1)
    else:
        height, width = (max(1, round(each * target / longest)) for each in ink.shape)
        ink = np.asarray(Image.fromarray(ink).resize((width, height), Image.Resampling.BOX))
    square = np.zeros((side, side), np.uint8)
    top, left = (side - ink.shape[0]) // 2, (side - ink.shape[1]) // 2
    square[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    return square


def _part(grey: _Pixels, part: tuple[int, int, int, int] | None) -> _Pixels:
    if part is None:
        return grey
    left, top, width, height = part
    kept = grey[max(top, 0) : max(top + height, 0), max(left, 0) : max(left + width, 0)]
    return kept if kept.size else np.zeros((1, 1), np.uint8)


def _smoothed(values: _Pixels) -> _Pixels:
    return np.asarray(Image.fromarray(values).filter(ImageFilter.BoxBlur(max(values.shape) // 400)))


def _without_ground(values: _Pixels, even_light: bool | None) -> tuple[_Reals, float]:
    if even_light is False or min(values.shape) < 32:
        return _without_border(values)
    return _without_paper(values)


def _above(rest: _Reals, level: float) -> _Pixels:
    """Ink where ``rest`` is above a chosen ``level``, with a narrow soft edge."""
    low, high = (1 - _SOFT) * level, (1 + _SOFT) * level + 1e-6
    return np.rint(255 * np.clip((rest - low) / (high - low), 0, 1)).astype(np.uint8)


def _is_drawing(values: _Pixels) -> bool:
    """Whether the ground is perfectly even, as programs draw it and no camera sees it."""
    ground = values == _border_level(values)
    faint = np.abs(values.astype(np.int16) - _border_level(values)) < _FAINTEST_INK
    return bool(ground.sum() >= 0.8 * faint.sum())


def _border_level(values: _Pixels) -> int:
    """The most frequent brightness on the border."""
    border = np.concatenate((values[0], values[-1], values[:, 0], values[:, -1]))
    return int(np.bincount(border).argmax())


def _photographed_ink(rest: _Reals, noise: float, middle: float) -> _Pixels:
    """What stands out from the paper by more than ``middle``; texture and noise become 0."""
    floor = max(_NOISE_REACH * noise, _FAINTEST_INK / 2)
    ink = rest[rest > middle]
    if len(ink) < 1e-4 * rest.size or ink.mean() < max(1.2 * floor, _FAINTEST_INK):
        return np.zeros(rest.shape, np.uint8)
    low, high = max(middle / 2, floor), max(float(np.median(ink)), middle)
    shade = np.rint(255 * np.clip((rest - low) / (high - low), 0, 1)).astype(np.uint8)
    return np.where(_is_crowded(shade > 0), shade, np.uint8(0))


def _is_crowded(marked: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where enough marks lie around to be a pen's line; dust and single noisy pixels stand alone."""
    reach = max(marked.shape) // 50
    padded = np.pad(marked.astype(np.uint8) * np.uint8(255), reach)
    share = np.asarray(Image.fromarray(padded).filter(ImageFilter.BoxBlur(reach)))
    return share[reach : reach + marked.shape[0], reach : reach + marked.shape[1]] >= _THINNEST_SHARE * 255


def _surroundings(ink: _Pixels) -> _Pixels:
    """The part of a photo around its ink, so that a small digit on a large sheet is not taken for a dot."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return ink
    margin = max(np.ptp(rows), np.ptp(columns), max(ink.shape) // 8) + 1
    top, left = max(rows[0] - margin, 0), max(columns[0] - margin, 0)
    return ink[top : rows[-1] + margin + 1, left : columns[-1] + margin + 1]


def _without_border(values: _Pixels) -> tuple[_Reals, float]:
    """The same as :func:`_without_paper` for small pictures, whose paper is as bright as their border."""
    rest = values.astype(np.float64) - _border_level(values)
    return rest, 1.4826 * float(np.median(np.abs(rest)))


def _without_paper(values: _Pixels) -> tuple[_Reals, float]:
    """The difference from the paper's own brightness, and how much that flickers (standard deviation).

    The paper is a smooth surface (a polynomial, so that lamps and vignetting fit) through the pixels
    that lie close to it; the ink, being fewer pixels and farther off, drops out round by round.
    """
    height, width = values.shape
    down, across = np.linspace(-1, 1, height), np.linspace(-1, 1, width)
    step = -(-max(height, width) // 64)
    grid = np.ix_(range(step // 2, height, step), range(step // 2, width, step))
    sample = values[grid].astype(np.float64).ravel()
    powers = [(i, j) for i in range(5) for j in range(5 - i)]
    rows, columns = np.meshgrid(down[grid[0].ravel()], across[grid[1].ravel()], indexing="ij")
    terms = np.stack([(rows**i * columns**j).ravel() for i, j in powers], axis=1)
    kept = np.ones(len(sample), bool)
    for _ in range(8):
        factors = np.linalg.lstsq(terms[kept], sample[kept], rcond=None)[0]
        distance = np.abs(sample - terms @ factors)
        noise = 1.4826 * float(np.median(distance[kept]))
        kept = distance <= 2.5 * noise + 1
    surface = np.zeros((5, 5))
    surface[tuple(np.transpose(powers))] = factors
    return values - np.polynomial.polynomial.polygrid2d(down, across, surface), noise


def _dividing_level(rest: _Reals) -> float:
    """Otsu's threshold: the level that parts paper and ink so that each is as uniform as can be."""
    counts = np.bincount(rest.astype(np.uint8).ravel(), minlength=256).astype(np.float64)
    below, mass = np.cumsum(counts), np.cumsum(counts * np.arange(256))
    above = below[-1] - below
    valid = (below > 0) & (above > 0)
    spread = np.zeros(256)
    means = mass[valid] / below[valid], (mass[-1] - mass[valid]) / above[valid]
    spread[valid] = below[valid] * above[valid] * (means[1] - means[0]) ** 2
    return float(spread.argmax()) + 0.5
