"""Differences between images, deep in a network, to their last digit."""

from decimal import Decimal, localcontext
from itertools import pairwise

import numpy as np
import pytest

from trainer.learning.signal import SignalProbe, batch
from trainer.learning.signal_contrast import exact_spreads
from trainer.learning.signal_settings import ELEMENTWISE, SignalSetting, Start
from trainer.networks.layers import ActivationName

FEW = 4


def few_images():
    return batch()[0][:FEW]


def in_sixty_digits(images, weights):
    """The contrast after each layer of a sigmoid network, computed with sixty digits."""
    with localcontext() as context:
        context.prec = 60
        rows = [[Decimal(float(pixel)) for pixel in image] for image in images]
        found = []
        for matrix in weights:
            columns = [[Decimal(float(weight)) for weight in column] for column in matrix.T]
            sums = [[sum(map(Decimal.__mul__, row, column)) for column in columns] for row in rows]
            rows = [[1 / (1 + (-z).exp()) for z in row] for row in sums]
            means = [sum(unit) / len(rows) for unit in zip(*rows, strict=True)]
            squares = [(each - mean) ** 2 for row in rows for each, mean in zip(row, means, strict=True)]
            found.append(float((sum(squares) / len(squares)).sqrt()))
    return found


def test_that_sixty_digits_say_the_same():
    chosen = SignalSetting(depth=8, width=8, start=Start.SMALL, spread=0.005)
    weights = SignalProbe().weights(chosen)[:-1]
    expected = in_sixty_digits(few_images(), weights)
    assert expected[-1] < 1e-17  # less than the digits of a double near 0.5
    found = [contrast for _, contrast in exact_spreads(few_images(), weights, chosen.activation, False)]
    np.testing.assert_allclose(found, expected, rtol=1e-5)


@pytest.mark.parametrize("normalizes", [False, True])
@pytest.mark.parametrize("activation", ELEMENTWISE)
def test_that_where_rounding_does_not_matter_single_precision_says_the_same(activation, normalizes):
    chosen = SignalSetting(
        depth=4, width=32, activation=activation, start=Start.HE, batch_normalization=normalizes
    )
    probe = SignalProbe()
    report = probe.measure(chosen)
    followed = exact_spreads(batch()[0], probe.weights(chosen)[:-1], activation, normalizes)
    for layer, (spread, contrast) in zip(report.layers, followed, strict=True):
        assert layer.spread == pytest.approx(spread, rel=1e-3)
        assert layer.contrast == pytest.approx(contrast, rel=1e-3)


@pytest.mark.parametrize("activation", [ActivationName.SIGMOID, ActivationName.SOFTPLUS, ActivationName.TANH])
def test_that_a_report_follows_differences_far_below_the_digits_of_float32(activation):
    chosen = SignalSetting(depth=50, width=16, activation=activation, start=Start.SMALL, spread=0.02)
    layers = SignalProbe().measure(chosen).layers
    ratios = [later.contrast / earlier.contrast for earlier, later in pairwise(layers)]
    assert layers[-1].contrast < 1e-30
    # a layer of equal units takes about as much away, however little there is: no floor of rounding
    assert max(ratios[5:]) < 0.5
    assert all(each.spread >= each.contrast for each in layers)


def test_that_equal_weights_leave_no_difference_at_all():
    layers = SignalProbe().measure(SignalSetting(depth=3, width=8, start=Start.ZEROS)).layers
    assert [each.contrast for each in layers] == [0, 0, 0]


def test_that_what_leaves_float32_stays_infinite():
    chosen = SignalSetting(
        depth=50, width=128, activation=ActivationName.LINEAR, start=Start.LARGE, spread=2.0
    )
    assert SignalProbe().measure(chosen).layers[-1].contrast == np.inf


def test_that_a_kink_right_beside_the_mean_is_seen():
    """ReLU of −d and d is 0 and d, however small d is."""
    images = np.array([[-1.0], [1.0]])
    ((spread, contrast),) = exact_spreads(images, [np.array([[1e-20]])], ActivationName.RELU, False)
    assert contrast == pytest.approx(0.5e-20)
    assert spread == pytest.approx(contrast)
