import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.rate_plot import RatePlot


@pytest.fixture
def plot(qtbot, theme):
    plot = RatePlot(theme)
    qtbot.addWidget(plot)
    plot.resize(640, 260)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def texts(plot, side):
    axis = plot.getAxis(side)
    spacing, values = axis.tickValues(*axis.range, 200)[0]
    return axis.tickStrings(values, 1, spacing)


def test_that_only_measured_norms_are_points(qtbot, plot):
    plot.clear_run(2)
    plot.add_steps(1, 4, 4, (0.1, 0.2, 0.3, 0.4), (None, 10.0, None, 0.1))
    plot.add_steps(2, 1, 4, (0.5,), (None,))
    np.testing.assert_allclose(plot.rates.x, [0.25, 0.5, 0.75, 1.0, 1.25])
    np.testing.assert_allclose(plot.rates.y, [0.1, 0.2, 0.3, 0.4, 0.5])
    np.testing.assert_allclose(plot.norms.x, [0.5, 1.0])
    qtbot.waitUntil(lambda: len(plot._rate_curve.getData()[0]) == 5)
    np.testing.assert_allclose(plot._norm_curve.getData()[1], [1, -1])


def test_that_a_norm_of_zero_or_without_end_does_not_break_the_axis(plot):
    plot.clear_run(1)
    plot.add_steps(1, 3, 3, (0.1, 0.1, 0.1), (0.0, float("inf"), 1.0))
    assert np.all(np.isfinite(plot.norms.y))
    assert not plot.grab().isNull()


def test_that_both_curves_are_in_sight_on_their_own_axes(plot):
    plot.clear_run(10)
    steps = np.linspace(0, 1, 500)
    plot.add_steps(10, 500, 500, tuple(0.002 * (1 - steps)), tuple(100 * 0.001**steps))
    plot.draw_new()
    low, high = plot.viewRange()[1]
    assert low == 0
    assert 0.002 < high < 0.003
    low, high = plot._norm_box.viewRange()[1]
    assert low < -0.9
    assert high > 1.9


def test_that_the_norm_has_a_logarithmic_axis_of_plain_numbers(plot):
    plot.clear_run(1)
    plot.add_steps(1, 2, 2, (0.1, 0.1), (0.01, 1000.0))
    plot.draw_new()
    assert {"0.01", "1", "100"} <= set(texts(plot, "right"))
    QLocale.setDefault(QLocale("tr"))
    assert "0,01" in texts(plot, "right")


def test_that_a_narrow_span_of_norms_still_has_numbers(plot):
    plot.clear_run(1)
    plot.add_steps(1, 2, 2, (0.1, 0.1), (2.1, 4.4))
    plot.draw_new()
    assert "2" in texts(plot, "right")


def test_that_very_small_rates_are_readable(plot):
    plot.clear_run(1)
    plot.add_steps(1, 2, 2, (0.000001, 0.000002), (None, None))
    plot.draw_new()
    assert len(set(texts(plot, "left"))) == len(texts(plot, "left"))


def test_that_a_new_run_begins_with_an_empty_plot(plot):
    plot.clear_run(2)
    plot.add_steps(1, 1, 1, (0.1,), (1.0,))
    plot.clear_run(7)
    assert len(plot.rates) == len(plot.norms) == 0
    low, high = plot.viewRange()[0]
    assert low <= 0 < 7 <= high


def test_that_pointing_reads_both_curves(plot):
    plot.clear_run(2)
    plot.add_steps(1, 4, 4, (0.1, 0.2, 0.3, 0.4), (None, 10.0, None, 0.1))
    plot.point_at(0.5)
    assert plot._reading.isVisible()
    assert plot._reading.lines == ("epoch 0.50", "learning rate 0.2", "gradient norm 10")
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert not plot._reading.isVisible()


def name_of(plot, side):
    """What stands beside an axis, without the piece of line before it."""
    return plot.getAxis(side).label.toPlainText().strip("—\u2002 ")


@pytest.mark.parametrize(("side", "name"), [("left", "learning rate"), ("right", "gradient norm")])
def test_that_each_axis_is_named_after_a_piece_of_its_line_also_in_a_low_plot(qtbot, plot, side, name):
    plot.resize(230, 170)
    label = plot.getAxis(side).label
    assert label.toPlainText().startswith("——")
    assert name_of(plot, side) == name
    qtbot.waitUntil(lambda: plot.rect().contains(plot.mapFromScene(label.sceneBoundingRect().center())))
    place = plot.mapFromScene(label.sceneBoundingRect()).boundingRect()
    assert 0 <= place.top() < place.bottom() < plot.height()


def test_that_every_word_follows_the_language(plot, shouting):
    shouting.start()
    named = [name_of(plot, side) for side in ("bottom", "left", "right")]
    assert named == ["[epoch]", "[learning rate]", "[gradient norm]"]
    assert plot.accessibleName().startswith("[")
    assert plot.toolTip().startswith("[")


def test_that_colours_follow_the_theme(plot, theme):
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        theme.choose(choice)
        assert plot.backgroundBrush().color() == QColor(theme.tokens.card)
        assert plot._rate_curve.opts["pen"].color() == QColor(theme.tokens.series[2])
        assert not plot.grab().isNull()


def test_that_a_chart_of_it_has_a_right_axis_if_something_was_measured(plot):
    plot.clear_run(1)
    plot.add_steps(1, 1, 2, (0.1,), (None,))
    assert plot.chart().right is None
    plot.add_steps(1, 2, 2, (0.1,), (3.0,))
    plot.draw_new()
    chart = plot.chart()
    assert chart.right is not None
    assert chart.right.name == "gradient norm"
    assert [(line.name, line.right) for line in chart.lines] == [
        ("gradient norm", True),
        ("learning rate", False),
    ]
