"""Which ink an answer hangs on."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from trainer import load_image_set
from trainer.data.ink import image_from_strokes
from trainer.errors import ModelError
from trainer.inference import Classifier
from trainer.inspection.occlusion import occlusion_map

Image = NDArray[np.uint8]
SPARSE = arrays(np.uint8, (28, 28), elements=st.integers(0, 255), fill=st.just(0))


@pytest.fixture(scope="module")
def reader() -> Classifier:
    return Classifier.default()


class CountsInk:
    """Gives class 3 the share of all ink that lies in rows 5 to 9, columns 10 to 14."""

    def __call__(self, images: Image) -> NDArray[np.float32]:
        share = images[:, 5:10, 10:15].sum(axis=(1, 2), dtype=np.float64) / (25 * 255)
        answers = np.repeat((1 - share[:, None]) / 9, 10, axis=1)
        answers[:, 3] = share
        return answers.astype(np.float32)


def counting() -> Classifier:
    return Classifier(CountsInk(), "counts ink", {})


def test_that_the_map_is_what_wiping_one_patch_after_the_other_gives() -> None:
    image = np.full((28, 28), 255, np.uint8)
    found = occlusion_map(image, counting(), step=1)
    assert (found.target, found.base) == (3, 1)
    for row, column in ((7, 12), (5, 10), (3, 8), (2, 12), (9, 16), (27, 27)):
        wiped = image.copy()
        wiped[max(row - 2, 0) : row + 3, max(column - 2, 0) : column + 3] = 0
        expected = 1 - CountsInk()(wiped[None])[0, 3]
        assert found.drop[row, column] == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("step", [2, 3, 5])
def test_that_pixels_between_the_patches_are_filled_in(step: int) -> None:
    image = np.full((28, 28), 255, np.uint8)
    fine, coarse = (occlusion_map(image, counting(), step=size).drop for size in (1, step))
    assert coarse.shape == (28, 28)
    assert coarse.dtype == np.float32
    np.testing.assert_allclose(coarse[::step, ::step], fine[::step, ::step], atol=1e-6)
    assert coarse[1, 12] == pytest.approx(
        np.interp(1, [0, step], [coarse[0, 12], coarse[step, 12]]), abs=1e-6
    )


@settings(max_examples=25, deadline=None)
@given(SPARSE)
def test_that_wiping_where_no_ink_is_costs_nothing(image: Image) -> None:
    drop = occlusion_map(image, Classifier.default(), step=1).drop
    padded = np.pad(image, 2)
    for row, column in np.ndindex(28, 28):
        if not padded[row : row + 5, column : column + 5].any():
            assert drop[row, column] == 0
    assert (np.abs(drop) <= 1).all()


def test_that_an_empty_image_has_an_empty_map(reader: Classifier) -> None:
    found = occlusion_map(np.zeros((28, 28), np.uint8), reader)
    assert not found.drop.any()
    assert found.base == pytest.approx(0.1)


def test_that_wiping_everything_takes_the_answer_away(reader: Classifier) -> None:
    image = load_image_set("mnist").test_images[0]
    found = occlusion_map(image, reader, patch=57)
    assert found.target == 7
    np.testing.assert_allclose(found.drop, found.base - 0.1, atol=1e-6)


def test_that_another_answer_can_be_asked_about() -> None:
    found = occlusion_map(np.full((28, 28), 255, np.uint8), counting(), target=8, step=1)
    assert (found.target, found.base) == (8, 0)
    assert found.drop.min() == pytest.approx(-1 / 9)  # without the ink of the three, an eight is likelier
    assert found.drop.max() == 0


def test_that_the_bar_of_a_seven_matters_and_the_corner_does_not(reader: Classifier) -> None:
    image = image_from_strokes([[(80, 66), (190, 66), (140, 220)]])
    assert reader.classify(image).digit == 7
    drop = occlusion_map(image, reader).drop
    bar = np.flatnonzero(image.any(axis=1))[0]
    assert drop[bar : bar + 4, 4:20].max() > 0.05
    assert not drop[-4:, -4:].any()


def test_that_the_lid_is_what_makes_a_nine_of_a_four(reader: Classifier) -> None:
    nine = [[(180, 80), (140, 62), (102, 80), (102, 130), (140, 142), (178, 125)], [(182, 72), (170, 225)]]
    image = image_from_strokes(nine)
    assert reader.classify(image).digit == 9
    found = occlusion_map(image, reader)
    top, foot = found.drop[3:9, 8:18].max(), found.drop[21:, :].max()
    assert top > foot
    without_lid = image.copy()
    without_lid[:8, 10:17] = 0
    assert reader.classify_batch(without_lid[None])[0, 4] > reader.classify_batch(image[None])[0, 4]


def test_that_what_is_no_image_is_refused(reader: Classifier) -> None:
    with pytest.raises(ModelError, match="28 × 28"):
        occlusion_map(np.zeros((27, 28), np.uint8), reader)
