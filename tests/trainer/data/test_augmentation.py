"""Random changes to training images."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer import load_image_set
from trainer.data.augmentation import Augmentation, augment

STILL = {"rotation": 0.0, "shear": 0.0, "scale": 0.0, "shift": 0.0, "stroke": 0.0, "elastic": 0.0}
IMAGES = load_image_set("mnist").train_images[:200]


def changed(images=IMAGES, seed=0, **amounts):
    return augment(images, Augmentation(**{**STILL, **amounts}), np.random.default_rng(seed))


def centres(images):
    weights = images.sum(axis=(1, 2), dtype=np.float64)
    rows = (images.sum(axis=2, dtype=np.float64) * np.arange(28)).sum(axis=1) / weights
    columns = (images.sum(axis=1, dtype=np.float64) * np.arange(28)).sum(axis=1) / weights
    return np.stack([rows, columns], axis=1)


def test_that_without_amounts_nothing_changes():
    np.testing.assert_array_equal(changed(), IMAGES)


@pytest.mark.parametrize(
    "amounts",
    [
        {"rotation": 10.0}, {"shear": 0.2}, {"scale": 0.2}, {"shift": 2.0}, {"stroke": 0.8}, {"elastic": 1.0},
    ],
)  # fmt: skip
def test_that_each_amount_changes_something_repeatably(amounts):
    one, same, other = changed(**amounts), changed(**amounts), changed(seed=1, **amounts)
    np.testing.assert_array_equal(one, same)
    assert not np.array_equal(one, other)
    assert (one != IMAGES).any(axis=(1, 2)).mean() > 0.75
    assert one.dtype == np.uint8
    assert one.shape == IMAGES.shape


@given(
    st.builds(
        Augmentation,
        rotation=st.floats(0, 180),
        shear=st.floats(0, 1),
        scale=st.floats(0, 0.5),
        shift=st.floats(0, 10),
        stroke=st.floats(0, 1),
        elastic=st.floats(0, 4),
    ),
    st.integers(0, 3),
    st.integers(0, 2**32),
)
def test_that_any_amount_gives_images_and_leaves_the_originals(augmentation, count, seed):
    originals = IMAGES[:count].copy()
    found = augment(originals, augmentation, np.random.default_rng(seed))
    assert found.shape == (count, 28, 28)
    assert found.dtype == np.uint8
    np.testing.assert_array_equal(originals, IMAGES[:count])
    assert not found[originals.max(axis=(1, 2)) == 0].any()


def test_that_a_shift_stays_within_its_pixels_and_has_no_direction():
    moved = centres(changed(shift=3.0)) - centres(IMAGES)
    assert np.abs(moved).max() < 3.05
    assert np.abs(moved).max() > 2
    assert np.abs(moved.mean(axis=0)).max() < 0.4


def test_that_rotation_turns_around_the_middle():
    moved = centres(changed(rotation=20.0)) - centres(IMAGES)
    assert np.abs(moved).max() < 1


def test_that_the_usual_amounts_keep_a_digit_in_its_place():
    usual = augment(IMAGES, Augmentation(), np.random.default_rng(0))
    assert np.abs(centres(usual) - centres(IMAGES)).max() < 4
    ratio = usual.sum(axis=(1, 2)) / IMAGES.sum(axis=(1, 2), dtype=np.float64)
    assert 0.3 < ratio.min() < ratio.max() < 2.5
    assert ratio.mean() == pytest.approx(1, abs=0.1)


def test_that_strokes_become_thinner_and_thicker():
    ink = changed(stroke=1.0).sum(axis=(1, 2), dtype=np.float64) / IMAGES.sum(axis=(1, 2), dtype=np.float64)
    assert ink.min() < 0.6
    assert ink.max() > 1.5


def test_that_scaling_changes_the_size_within_its_share():
    square = np.zeros((100, 28, 28), np.uint8)
    square[:, 9:19, 9:19] = 255
    widths = (changed(square, scale=0.3)[:, 14] > 127).sum(axis=1)
    assert widths.min() >= 7
    assert widths.max() <= 15
    assert len(set(widths.tolist())) > 3
