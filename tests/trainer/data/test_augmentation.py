"""Random changes to training images."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer import load_image_set
from trainer.data.augmentation import NOT_A_DIGIT, Augmentation, augment
from trainer.data.tracing import trace_digits

STILL = {"rotation": 0.0, "shear": 0.0, "scale": 0.0, "shift": 0.0, "stroke": 0.0, "elastic": 0.0}
IMAGES = load_image_set("mnist").train_images[:200]
LABELS = load_image_set("mnist").train_labels[:200]


def both(images=IMAGES, seed=0, **amounts):
    labels = np.resize(LABELS, len(images))
    return augment(images, labels, Augmentation(**{**STILL, **amounts}), np.random.default_rng(seed))


def changed(images=IMAGES, seed=0, **amounts):
    return both(images, seed, **amounts)[0]


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
        untouched=st.floats(0, 1),
        pen=st.floats(0, 1),
        habits=st.floats(0, 1),
        non_digits=st.floats(0, 0.5),
    ),
    st.integers(0, 3),
    st.integers(0, 2**32),
)
def test_that_any_amount_gives_images_and_leaves_the_originals(augmentation, count, seed):
    originals = IMAGES[:count].copy()
    found, labels = augment(originals, LABELS[:count], augmentation, np.random.default_rng(seed))
    assert labels.shape == (count,)
    assert found.shape == (count, 28, 28)
    assert found.dtype == np.uint8
    np.testing.assert_array_equal(originals, IMAGES[:count])


def test_that_a_shift_stays_within_its_pixels_and_has_no_direction():
    moved = centres(changed(shift=3.0)) - centres(IMAGES)
    assert np.abs(moved).max() < 3.05
    assert np.abs(moved).max() > 2
    assert np.abs(moved.mean(axis=0)).max() < 0.4


def test_that_rotation_turns_around_the_middle():
    moved = centres(changed(rotation=20.0)) - centres(IMAGES)
    assert np.abs(moved).max() < 1


def test_that_the_usual_amounts_keep_a_digit_in_its_place():
    usual, _ = augment(IMAGES, LABELS, Augmentation(), np.random.default_rng(0))
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


def test_that_some_images_stay_as_they_are_when_asked():
    same = (changed(rotation=20.0, untouched=0.3) == IMAGES).all(axis=(1, 2)).mean()
    assert 0.2 < same < 0.4


def test_that_digits_inked_anew_lie_in_mnist_s_box_at_full_strength():
    anew = changed(pen=1.0)
    assert (anew.max(axis=(1, 2)) == 255).all()
    assert np.abs(centres(anew) - 14).max() < 1.2
    inked = anew > 100
    longer = np.maximum(inked.any(axis=1).sum(axis=1), inked.any(axis=2).sum(axis=1))
    assert 17 <= longer.min() <= longer.max() <= 23


def test_that_pens_of_many_widths_are_used():
    ink = changed(pen=1.0)[LABELS == 1].sum(axis=(1, 2)) / 255
    assert ink.max() > 2.5 * ink.min()


def test_that_only_ones_sevens_and_zeros_get_habits():
    with_habits = (np.abs(changed(habits=1.0).astype(int) - IMAGES) > 2).any(axis=(1, 2))
    assert not with_habits[~np.isin(LABELS, (0, 1, 7))].any()
    assert with_habits[np.isin(LABELS, (0, 1, 7))].mean() > 0.6


def test_that_a_share_gives_way_to_non_digits_and_the_rest_keeps_its_labels():
    images, labels = both(non_digits=0.25)
    gone = labels == NOT_A_DIGIT
    assert gone.sum() == 50
    np.testing.assert_array_equal(labels[~gone], LABELS[~gone])
    np.testing.assert_allclose(images[~gone], IMAGES[~gone], atol=2)  # made full strength, no more
    assert (images[gone] != IMAGES[gone]).any(axis=(1, 2)).all()


def test_that_lines_known_before_give_the_same_images():
    amounts = Augmentation(pen=0.5, habits=0.5, non_digits=0.1)
    traced = trace_digits(IMAGES)
    now, _ = augment(IMAGES, LABELS, amounts, np.random.default_rng(1))
    before, _ = augment(IMAGES, LABELS, amounts, np.random.default_rng(1), traced)
    np.testing.assert_array_equal(now, before)
