"""Numbers as colours."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from mnist_desktop.learning.convolution.scales import (
    ScaleLegend,
    ink_picture,
    kernel_icon,
    signed_picture,
    signed_tint,
)
from mnist_desktop.theme import DARK, LIGHT

both_themes = pytest.mark.parametrize("tokens", [LIGHT, DARK])


@both_themes
def test_that_the_scale_has_its_middle_at_zero(tokens):
    picture = signed_picture(np.array([[-2.0, 0.0, 2.0, 9.0]]), 2.0, tokens)
    colours = [QColor(picture.pixel(x, 0)).name() for x in range(4)]
    assert colours == [tokens.series[1], tokens.paper, tokens.series[0], tokens.series[0]]


@both_themes
def test_that_ink_goes_from_paper_to_ink(tokens):
    picture = ink_picture(np.array([[0.0, 1.0]]), tokens)
    assert [QColor(picture.pixel(x, 0)).name() for x in range(2)] == [tokens.paper, tokens.ink]


def test_that_rows_stay_rows():
    values = np.zeros((2, 3))
    values[1, 0] = 1.0
    picture = signed_picture(values, 1.0, LIGHT)
    assert (picture.width(), picture.height()) == (3, 2)
    assert QColor(picture.pixel(0, 1)).name() == LIGHT.series[0]
    assert QColor(picture.pixel(1, 0)).name() == LIGHT.paper


def test_that_an_image_of_zeros_is_paper():
    assert QColor(signed_picture(np.zeros((2, 2)), 0.0, LIGHT).pixel(1, 1)).name() == LIGHT.paper
    assert not kernel_icon(np.zeros((3, 3)), LIGHT).isNull()


def _contrast(text, ground):
    def luminance(colour):
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(text), luminance(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@both_themes
@pytest.mark.parametrize("value", [-5.0, 5.0])
def test_that_numbers_stay_readable_on_the_strongest_ground(qapp, tokens, value):
    tint, card = signed_tint(value, 5.0, tokens), QColor(tokens.card)
    share = tint.alphaF()
    parts = zip(
        (tint.redF(), tint.greenF(), tint.blueF()), (card.redF(), card.greenF(), card.blueF()), strict=True
    )
    mixed = QColor.fromRgbF(*(share * upper + (1 - share) * lower for upper, lower in parts))
    assert _contrast(QColor(tokens.text), mixed) >= 4.5


def test_that_the_legend_says_its_ends(qtbot, theme):
    legend = ScaleLegend(theme)
    qtbot.addWidget(legend)
    legend.show_limit(2.5, has_negative=True)
    assert legend.accessibleDescription() == "−2.50 … 0 … 2.50"
    legend.show_limit(2.5, has_negative=False)
    assert legend.accessibleDescription() == "0 … 2.50"
    assert not legend.grab().isNull()
