"""Random changes to training images, in plain NumPy: the same for both engines and for previews."""

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from trainer.records import Record

Images = NDArray[np.uint8]
_SIDE = 28
_CENTRE = 13.5


class Augmentation(Record):
    """How far each training image may be changed; every amount is drawn anew for each image and step.

    Attributes:
        rotation: degrees to either side.
        shear: sideways slant, as pixels per pixel of height.
        scale: share by which width and height, each for itself, shrink or grow.
        shift: pixels in each direction.
        stroke: how much thinner or thicker strokes become, 0 to 1 (1: up to a whole pixel on each side).
        elastic: pixels by which smooth random waves bend the image.
    """

    rotation: float = Field(default=10, ge=0, le=180)
    shear: float = Field(default=0.15, ge=0, le=1)
    scale: float = Field(default=0.1, ge=0, le=0.5)
    shift: float = Field(default=1.5, ge=0, le=10)
    stroke: float = Field(default=0.6, ge=0, le=1)
    elastic: float = Field(default=0.0, ge=0, le=4)


def augment(images: Images, augmentation: Augmentation, random: np.random.Generator) -> Images:
    """Changed copies of ``images`` (n, 28, 28); the same generator state gives the same copies."""
    values = images.astype(np.float32)
    if augmentation.stroke:
        values = _change_strokes(values, augmentation.stroke, random)
    rows, columns = _source_coordinates(len(images), augmentation, random)
    return _sample(values, rows, columns)


def _change_strokes(
    values: NDArray[np.float32], amount: float, random: np.random.Generator
) -> NDArray[np.float32]:
    """Blend each image with its dilation (thicker) or its erosion (thinner)."""
    share = random.uniform(-amount, amount, (len(values), 1, 1)).astype(np.float32)
    thick, thin = share[:, 0, 0] > 0.1, share[:, 0, 0] < -0.1
    changed = values.copy()
    changed[thick] += share[thick] * (_neighbours(values[thick], np.maximum) - values[thick])
    changed[thin] += -share[thin] * (_neighbours(values[thin], np.minimum) - values[thin])
    return changed


def _neighbours(values: NDArray[np.float32], choose: np.ufunc) -> NDArray[np.float32]:
    """The extreme of each pixel and its four neighbours."""
    result = values.copy()
    choose(result[:, 1:], values[:, :-1], out=result[:, 1:])
    choose(result[:, :-1], values[:, 1:], out=result[:, :-1])
    choose(result[:, :, 1:], values[:, :, :-1], out=result[:, :, 1:])
    choose(result[:, :, :-1], values[:, :, 1:], out=result[:, :, :-1])
    return result


def _source_coordinates(
    count: int, augmentation: Augmentation, random: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Where each pixel of the changed images comes from: rows and columns, each (count, 28, 28)."""

    def draw(amount: float) -> NDArray[np.float32]:
        return random.uniform(-amount, amount, (count, 1, 1)).astype(np.float32)

    angle = np.deg2rad(draw(augmentation.rotation))
    cosine, sine = np.cos(angle), np.sin(angle)
    slant = draw(augmentation.shear)
    tall, wide = 1 + draw(augmentation.scale), 1 + draw(augmentation.scale)
    axis = np.arange(_SIDE, dtype=np.float32) - np.float32(_CENTRE)
    y = axis[None, :, None] - draw(augmentation.shift)
    x = axis[None, None, :] - draw(augmentation.shift)
    turned_y = (cosine * y - sine * x) * tall
    turned_x = (sine * y + cosine * x + slant * y) * wide
    if augmentation.elastic:
        turned_y = turned_y + _waves(count, augmentation.elastic, random)
        turned_x = turned_x + _waves(count, augmentation.elastic, random)
    return turned_y + np.float32(_CENTRE), turned_x + np.float32(_CENTRE)


def _waves(count: int, amount: float, random: np.random.Generator) -> NDArray[np.float32]:
    """Smooth random displacements: a coarse grid of random numbers, blown up bilinearly."""
    coarse = random.uniform(-amount, amount, (count, 5, 5)).astype(np.float32)
    at = np.linspace(0, 4, _SIDE, dtype=np.float32)
    low = np.minimum(at.astype(np.intp), 3)
    part = at - low
    blend = np.zeros((_SIDE, 5), np.float32)
    blend[np.arange(_SIDE), low] = 1 - part
    blend[np.arange(_SIDE), low + 1] += part
    return np.asarray(blend @ coarse @ blend.T, np.float32)


def _sample(values: NDArray[np.float32], rows: NDArray[np.float32], columns: NDArray[np.float32]) -> Images:
    """Bilinear interpolation; beyond the border there is no ink."""
    count = len(values)
    padded = np.zeros((count, _SIDE + 2, _SIDE + 2), np.float32)
    padded[:, 1:-1, 1:-1] = values
    rows = np.clip(rows + 1, 0, _SIDE + 0.999)
    columns = np.clip(columns + 1, 0, _SIDE + 0.999)
    top, left = rows.astype(np.intp), columns.astype(np.intp)
    down, right = rows - top, columns - left
    start = top * (_SIDE + 2) + left + (np.arange(count) * (_SIDE + 2) ** 2)[:, None, None]
    flat = padded.ravel()
    upper = flat[start] * (1 - right) + flat[start + 1] * right
    lower = flat[start + _SIDE + 2] * (1 - right) + flat[start + _SIDE + 3] * right
    blended = upper * (1 - down) + lower * down
    return np.asarray(np.clip(np.rint(blended), 0, 255), np.uint8)
