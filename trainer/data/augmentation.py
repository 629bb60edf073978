"""Random changes to training images, in plain NumPy: the same for both engines and for previews."""

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from trainer.data import IMAGE_SIDE as _SIDE
from trainer.data.ink import BOX_SIDE
from trainer.data.lines import FAR, Floats, inked
from trainer.data.redrawing import NOT_A_DIGIT as NOT_A_DIGIT
from trainer.data.redrawing import Redrawn, redraw
from trainer.data.sampling import MIDDLE, sample
from trainer.data.tracing import TracedDigits, trace_digits
from trainer.records import Record

Images = NDArray[np.uint8]
_FAINT = 64


class Augmentation(Record):
    """How far each training image may be changed; every amount is drawn anew for each image and step.

    Attributes:
        rotation: degrees to either side.
        shear: sideways slant, as pixels per pixel of height.
        scale: share by which width and height, each for itself, shrink or grow.
        shift: pixels in each direction.
        stroke: how much thinner or thicker strokes become, 0 to 1 (1: up to a whole pixel on each side).
        elastic: pixels by which smooth random waves bend the image.
        untouched: share of the images that stay as they are.
        pen: share of the images that are traced and inked anew with a round pen of random width.
        habits: share of the ones, sevens and zeros that get a flag, a foot, a bar or a slash.
        non_digits: share of the images that give way to letters, signs and scribbles; the network learns
            to be undecided about them.
    """

    rotation: float = Field(default=10, ge=0, le=180)
    shear: float = Field(default=0.15, ge=0, le=1)
    scale: float = Field(default=0.1, ge=0, le=0.5)
    shift: float = Field(default=1.5, ge=0, le=10)
    stroke: float = Field(default=0.6, ge=0, le=1)
    elastic: float = Field(default=0.0, ge=0, le=4)
    untouched: float = Field(default=0.0, ge=0, le=1)
    pen: float = Field(default=0.0, ge=0, le=1)
    habits: float = Field(default=0.0, ge=0, le=1)
    non_digits: float = Field(default=0.0, ge=0, le=0.5)

    @property
    def draws(self) -> bool:
        """Whether anything is drawn anew, for which the digits have to be traced first."""
        return self.pen > 0 or self.habits > 0 or self.non_digits > 0


def augment(
    images: Images,
    labels: NDArray[np.uint8],
    augmentation: Augmentation,
    random: np.random.Generator,
    traced: TracedDigits | None = None,
) -> tuple[Images, NDArray[np.uint8]]:
    """Changed copies of ``images`` (n, 28, 28) and their labels (n,); the same generator state, the same copies.

    ``traced`` belongs to ``images``; without it they are traced now, if need be. The label of a
    non-digit is :data:`NOT_A_DIGIT`.
    """
    values = images.astype(np.float32)
    if augmentation.stroke:
        values = _change_strokes(values, augmentation.stroke, random)
    rows, columns = _source_coordinates(len(images), augmentation, random)
    if not augmentation.draws:
        changed = sample(values, rows, columns, 0)
    else:
        redrawn, labels = redraw(
            labels,
            traced or trace_digits(images),
            (augmentation.pen, augmentation.habits, augmentation.non_digits),
            random,
        )
        changed = _redrawn(values, redrawn, rows, columns)
    untouched = (random.random(len(images)) < augmentation.untouched) & (labels != NOT_A_DIGIT)
    changed = np.clip(np.rint(changed), 0, 255)
    changed[untouched] = images[untouched]
    return changed.astype(np.uint8), labels


def _redrawn(values: Floats, redrawn: Redrawn, rows: Floats, columns: Floats) -> Floats:
    """Changed images, those that were redrawn fitted into MNIST's box; ink is drawn after the bending.

    Bending the distances, not the ink, keeps its edges as sharp as those of ink on a canvas.
    """
    drawn = redrawn.is_drawn
    ink = inked(redrawn.distances[drawn], redrawn.widths[drawn])
    values[redrawn.is_anew] = 0
    before = np.maximum(values[drawn], ink)
    zoom = _zoom(before)
    for places, axis in ((rows, 2), (columns, 1)):
        mass = before.sum(axis=axis) + np.float32(1e-6)
        centre = (mass @ np.arange(_SIDE)) / mass.sum(axis=1)
        places[drawn] = (places[drawn] - MIDDLE) * zoom + centre[:, None, None]
    changed = sample(values, rows, columns, 0)
    distances = sample(redrawn.distances[drawn], rows[drawn], columns[drawn], FAR)
    changed[drawn] = np.maximum(changed[drawn], inked(distances / zoom, redrawn.widths[drawn]))
    peaks = np.maximum(changed.max(axis=(1, 2), keepdims=True), 1)
    return np.asarray(changed * (255 / peaks), np.float32)  # as in every image that comes from a canvas


def _zoom(values: Floats) -> Floats:
    """By how much the ink's longer side exceeds the box, (n, 1, 1)."""
    longest = np.ones(len(values))
    for axis in (1, 2):
        has_ink = values.max(axis=axis) > _FAINT
        first, last = has_ink.argmax(axis=1), _SIDE - 1 - has_ink[:, ::-1].argmax(axis=1)
        longest = np.maximum(longest, last - first + 1)
    return np.clip(longest / BOX_SIDE, 0.6, 1.4).astype(np.float32)[:, None, None]


def _change_strokes(values: Floats, amount: float, random: np.random.Generator) -> Floats:
    """Blend each image with its dilation (thicker) or its erosion (thinner)."""
    share = random.uniform(-amount, amount, (len(values), 1, 1)).astype(np.float32)
    thick, thin = share[:, 0, 0] > 0.1, share[:, 0, 0] < -0.1
    changed = values.copy()
    changed[thick] += share[thick] * (_neighbours(values[thick], np.maximum) - values[thick])
    changed[thin] += -share[thin] * (_neighbours(values[thin], np.minimum) - values[thin])
    return changed


def _neighbours(values: Floats, choose: np.ufunc) -> Floats:
    """The extreme of each pixel and its four neighbours."""
    result = values.copy()
    choose(result[:, 1:], values[:, :-1], out=result[:, 1:])
    choose(result[:, :-1], values[:, 1:], out=result[:, :-1])
    choose(result[:, :, 1:], values[:, :, :-1], out=result[:, :, 1:])
    choose(result[:, :, :-1], values[:, :, 1:], out=result[:, :, :-1])
    return result


def _source_coordinates(
    count: int, augmentation: Augmentation, random: np.random.Generator
) -> tuple[Floats, Floats]:
    """Where each pixel of the changed images comes from: rows and columns, each (count, 28, 28)."""

    def draw(amount: float) -> Floats:
        return random.uniform(-amount, amount, (count, 1, 1)).astype(np.float32)

    angle = np.deg2rad(draw(augmentation.rotation))
    cosine, sine = np.cos(angle), np.sin(angle)
    slant = draw(augmentation.shear)
    tall, wide = 1 + draw(augmentation.scale), 1 + draw(augmentation.scale)
    axis = np.arange(_SIDE, dtype=np.float32) - MIDDLE
    y = axis[None, :, None] - draw(augmentation.shift)
    x = axis[None, None, :] - draw(augmentation.shift)
    turned_y = (cosine * y - sine * x) * tall
    turned_x = (sine * y + cosine * x + slant * y) * wide
    if augmentation.elastic:
        turned_y = turned_y + _waves(count, augmentation.elastic, random)
        turned_x = turned_x + _waves(count, augmentation.elastic, random)
    return turned_y + MIDDLE, turned_x + MIDDLE


def _waves(count: int, amount: float, random: np.random.Generator) -> Floats:
    """Smooth random displacements: a coarse grid of random numbers, blown up bilinearly."""
    coarse = random.uniform(-amount, amount, (count, 5, 5)).astype(np.float32)
    at = np.linspace(0, 4, _SIDE, dtype=np.float32)
    low = np.minimum(at.astype(np.intp), 3)
    part = at - low
    blend = np.zeros((_SIDE, 5), np.float32)
    blend[np.arange(_SIDE), low] = 1 - part
    blend[np.arange(_SIDE), low + 1] += part
    return np.asarray(blend @ coarse @ blend.T, np.float32)
