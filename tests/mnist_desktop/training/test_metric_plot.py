import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.metric_plot import MetricPlot


def shown(qtbot, plot):
    qtbot.addWidget(plot)
    plot.resize(420, 260)
    plot.set_axes("epoch", "loss")
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


@pytest.fixture
def plot(qtbot, theme):
    return shown(qtbot, MetricPlot(theme, best_is_high=False))


@pytest.fixture
def accuracy(qtbot, theme):
    return shown(qtbot, MetricPlot(theme, best_is_high=True))


def drawn(plot):
    """The points that pyqtgraph has: steps, training, validation."""
    curves = [item for item in plot.listDataItems() if item.isVisible()]
    return [
        tuple(np.asarray(values).tolist() if values is not None else [] for values in item.getData())
        for item in curves
    ]


def test_that_steps_lie_where_they_were_made(plot):
    plot.clear_run(2)
    plot.add_steps(1, 2, 4, (0.9, 0.8))
    plot.add_steps(2, 1, 4, (0.7, 0.6, 0.5))
    np.testing.assert_allclose(plot.steps.x, [0.25, 0.5, 0.75, 1.0, 1.25])
    np.testing.assert_allclose(drawn(plot)[0][1], [0.9, 0.8, 0.7, 0.6, 0.5])


def test_that_epochs_are_points_of_two_curves(plot):
    plot.clear_run(3)
    plot.add_epoch(1, 0.5, 0.4)
    plot.add_epoch(2, 0.3, 0.35)
    assert drawn(plot)[1:] == [([1, 2], [0.5, 0.3]), ([1, 2], [0.4, 0.35])]


def test_that_a_run_without_validation_has_one_curve_and_no_best_epoch(plot):
    plot.clear_run(2)
    plot.add_epoch(1, 0.5, None)
    assert drawn(plot)[1] == ([1], [0.5])
    assert not plot._best.isVisible()


@pytest.mark.parametrize(("name", "best"), [("plot", 2), ("accuracy", 3)])
def test_that_the_best_epoch_by_validation_is_marked(request, name, best):
    plot = request.getfixturevalue(name)
    plot.clear_run(4)
    for epoch, value in enumerate((0.5, 0.3, 0.6, 0.4), start=1):
        plot.add_epoch(epoch, 0.9, value)
    assert plot._best.isVisible()
    assert plot._best.value() == best


def test_that_a_new_run_begins_with_an_empty_plot(plot):
    plot.clear_run(3)
    plot.add_steps(1, 1, 2, (0.9,))
    plot.add_epoch(1, 0.5, 0.4)
    plot.clear_run(7)
    assert len(plot.steps) == len(plot.training) == len(plot.validation) == 0
    assert not plot._best.isVisible()
    low, high = plot.viewRange()[0]
    assert low <= 0 < 7 <= high < 8


def test_that_the_view_follows_the_curves(plot):
    plot.clear_run(2)
    plot.add_epoch(1, 4.0, 3.0)
    assert plot.viewRange()[1] == pytest.approx([0, 4.2])
    plot.add_epoch(2, 8.0, 3.0)
    assert plot.viewRange()[1] == pytest.approx([0, 8.4])


def wheel(plot):
    middle = QPointF(plot.viewport().rect().center())
    event = QWheelEvent(
        middle, plot.viewport().mapToGlobal(middle), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), event)


def test_that_a_view_that_a_person_chose_stays_until_the_next_run(plot):
    plot.clear_run(2)
    plot.add_epoch(1, 1.0, 1.0)
    wheel(plot)
    chosen = plot.viewRange()
    assert chosen[1][1] - chosen[1][0] < 1.05
    plot.add_epoch(2, 100.0, 100.0)
    assert plot.viewRange() == chosen
    plot.clear_run(2)
    plot.add_epoch(1, 100.0, 100.0)
    assert plot.viewRange()[1] == pytest.approx([0, 105])


def test_that_colours_follow_the_theme(plot, theme):
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        theme.choose(choice)
        assert plot.backgroundBrush().color() == QColor(theme.tokens.card)
        training, validation = plot.listDataItems()[1:3]
        assert training.opts["pen"].color() == QColor(theme.tokens.series[0])
        assert validation.opts["pen"].color() == QColor(theme.tokens.series[1])
        assert validation.opts["pen"].style() is Qt.PenStyle.DashLine
        assert training.opts["pen"].style() is Qt.PenStyle.SolidLine
        assert not plot.grab().isNull()


def ticks(plot, side="left"):
    axis = plot.getAxis(side)
    spacing, values = axis.tickValues(*axis.range, 200)[0]
    return axis.tickStrings(values, 1, spacing)


def test_that_numbers_at_the_axes_are_written_as_the_language_does(plot, accuracy):
    plot.clear_run(2)
    plot.add_epoch(1, 0.75, 0.7)
    accuracy.clear_run(2)
    accuracy.add_epoch(1, 0.5, 0.5)
    assert "0.2" in ticks(plot)
    QLocale.setDefault(QLocale("tr"))
    assert "0,2" in ticks(plot)
    assert any("%" in text for text in ticks(accuracy))


def test_that_a_loss_without_bounds_keeps_short_numbers_at_the_axis(plot):
    plot.clear_run(2)
    plot.add_epoch(1, 3e30, 1e31)
    plot.add_steps(1, 1, 1, (1e31,))
    assert max(len(text) for text in ticks(plot)) < 12
    assert not plot.grab().isNull()


def test_that_an_hour_of_steps_is_drawn_quickly(qtbot, plot):
    plot.clear_run(100)
    random = np.random.default_rng(0)
    for epoch in range(1, 101):
        plot.add_steps(epoch, 1500, 1500, tuple(random.random(1500)))
    assert len(plot.steps) == 150_000
    assert not plot.grab().isNull()
