import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.live_plot import DRAWN_EVERY
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


def test_that_steps_lie_where_they_were_made(qtbot, plot):
    plot.clear_run(2)
    plot.add_steps(1, 2, 4, (0.9, 0.8))
    plot.add_steps(2, 1, 4, (0.7, 0.6, 0.5))
    np.testing.assert_allclose(plot.steps.x, [0.25, 0.5, 0.75, 1.0, 1.25])
    qtbot.waitUntil(lambda: len(drawn(plot)[0][0]) == 5)
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


def at(plot, x, y):
    """Where a point of the plot lies in its viewport."""
    plot.grab()  # the view is laid out when it is painted
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))


def mouse(qtbot, plot, kind, place, button=Qt.MouseButton.NoButton):
    """An event that says which button is held, as a real mouse does and qtbot's does not."""
    held = button if kind is not QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
    changed = button if kind is not QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    where = QPointF(place)
    everywhere = QPointF(plot.viewport().mapToGlobal(place))
    event = QMouseEvent(kind, where, everywhere, changed, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(plot.viewport(), event)
    qtbot.wait(15)  # pyqtgraph drops moves that come quicker than the screen


def point_at(qtbot, plot, place):
    mouse(qtbot, plot, QEvent.Type.MouseMove, place)


def drag(qtbot, plot, start, *ways):
    """Take hold at ``start`` and go to each of ``ways``; the button stays down."""
    point_at(qtbot, plot, start)
    mouse(qtbot, plot, QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    for place in ways:
        for step in (start + (place - start) * 0.5, place):
            mouse(qtbot, plot, QEvent.Type.MouseMove, step, Qt.MouseButton.LeftButton)


def let_go(qtbot, plot, place):
    mouse(qtbot, plot, QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.LeftButton)


def test_that_a_target_is_a_line_with_words(accuracy, plot):
    accuracy.set_target(0.97)
    assert accuracy.target_line.isVisible()
    assert accuracy.target_line.value() == 0.97
    assert accuracy.target_line.text.textItem.toPlainText() == "target 97 %"
    plot.set_target(0.125)
    assert plot.target_line.text.textItem.toPlainText() == "target 0.125"
    plot.set_target(None)
    assert not plot.target_line.isVisible()


def test_that_the_words_of_a_target_follow_the_language(accuracy, shouting):
    accuracy.set_target(0.975)
    QLocale.setDefault(QLocale("tr"))
    shouting.start()
    assert accuracy.target_line.text.textItem.toPlainText() == "[target %97,5]"


def test_that_a_dragged_target_tells_where_it_is(qtbot, accuracy):
    accuracy.clear_run(10)
    accuracy.add_epoch(1, 0.8, 0.8)
    accuracy.set_target(0.9)
    told = []
    accuracy.target_moved.connect(told.append)
    start, end = at(accuracy, 5, 0.9), at(accuracy, 5, 0.95)
    drag(qtbot, accuracy, start, end)
    let_go(qtbot, accuracy, end)
    assert told
    assert told[-1] == pytest.approx(0.95, abs=0.005)
    assert told[-1] == round(told[-1], 3) == accuracy.target_line.value()
    assert accuracy.target_line.text.textItem.toPlainText().startswith("target 9")


@pytest.mark.parametrize(("name", "least", "most"), [("accuracy", 0.001, 1), ("plot", 0.001, 100)])
def test_that_a_target_cannot_be_dragged_where_none_can_be(qtbot, request, name, least, most):
    plot = request.getfixturevalue(name)
    plot.clear_run(10)
    plot.add_epoch(1, 0.5, 0.5)
    plot.set_target(0.5)
    told = []
    plot.target_moved.connect(told.append)
    start = at(plot, 5, 0.5)
    drag(qtbot, plot, start, start + QPoint(0, 3000), start - QPoint(0, 90_000))
    let_go(qtbot, plot, start)
    assert min(told) == least
    assert max(told) <= most


def test_that_the_view_waits_while_the_target_is_in_a_hand(qtbot, plot):
    plot.clear_run(10)
    plot.add_epoch(1, 0.5, 0.5)
    plot.set_target(0.3)
    before = plot.viewRange()
    start, end = at(plot, 5, 0.3), at(plot, 5, 0.2)
    drag(qtbot, plot, start, end)
    held = plot.target_line.value()
    plot.add_epoch(2, 4.0, 4.0)
    plot.set_target(0.7)
    assert plot.viewRange() == before
    assert plot.target_line.value() == held
    let_go(qtbot, plot, end)
    assert plot.viewRange()[1][1] > 4


def test_that_the_mouse_shows_that_the_target_can_be_moved(qtbot, plot):
    plot.clear_run(10)
    plot.set_target(0.5)
    point_at(qtbot, plot, at(plot, 5, 0.5))
    qtbot.waitUntil(lambda: plot.viewport().cursor().shape() is Qt.CursorShape.SizeVerCursor)
    assert plot.target_line.mouseHovering


def test_that_a_target_within_reach_is_in_sight(plot):
    plot.clear_run(2)
    plot.add_epoch(1, 1.0, 1.0)
    plot.set_target(1.5)
    assert plot.viewRange()[1][1] > 1.5
    plot.set_target(40.0)
    assert plot.viewRange()[1][1] < 2


def test_that_pointing_reads_the_nearest_epoch(qtbot, accuracy):
    accuracy.clear_run(4)
    accuracy.add_epoch(1, 0.91234, 0.8)
    accuracy.add_epoch(2, 0.95, None)
    point_at(qtbot, accuracy, at(accuracy, 1.3, 0.9))
    assert accuracy._reading.isVisible()
    assert accuracy._reading.lines == ("epoch 1", "training 91.23 %", "validation 80.00 %")
    assert accuracy._pointed.value() == 1
    point_at(qtbot, accuracy, at(accuracy, 3.5, 0.9))
    assert accuracy._reading.lines == ("epoch 2", "training 95.00 %")
    assert accuracy.rect().contains(accuracy._reading.geometry())
    QApplication.sendEvent(accuracy, QEvent(QEvent.Type.Leave))
    assert not accuracy._reading.isVisible()
    assert not accuracy._pointed.isVisible()


def test_that_there_is_nothing_to_read_before_the_first_epoch(qtbot, plot):
    plot.clear_run(4)
    plot.add_steps(1, 2, 4, (0.9, 0.8))
    point_at(qtbot, plot, at(plot, 1, 0.5))
    assert not plot._reading.isVisible()


def test_that_the_reading_speaks_every_language(qtbot, plot, shouting):
    plot.clear_run(2)
    plot.add_epoch(1, 0.5, 0.4)
    point_at(qtbot, plot, at(plot, 1, 0.5))
    QLocale.setDefault(QLocale("tr"))
    shouting.start()
    assert plot._reading.lines == ("[epoch 1]", "[training 0,5000]", "[validation 0,4000]")


def test_that_steps_are_drawn_some_ten_times_a_second_and_the_last_ones_too(qtbot, plot):
    plot.clear_run(1)
    qtbot.waitUntil(lambda: not plot._ticks.isActive())
    drawings = []
    plot._step_curve.sigPlotChanged.connect(drawings.append)
    for step in range(1, 26):
        plot.add_steps(1, step, 100, (0.5,))
    assert len(drawings) == 1
    qtbot.waitUntil(lambda: len(drawn(plot)[0][0]) == 25)
    qtbot.wait(3 * DRAWN_EVERY)
    assert len(drawings) == 2
    assert not plot._ticks.isActive()


def test_that_a_plot_out_of_sight_draws_nothing_and_catches_up(qtbot, plot):
    plot.clear_run(1)
    plot.hide()
    qtbot.waitUntil(lambda: not plot._ticks.isActive())
    plot.add_steps(1, 3, 10, (0.5, 0.4, 0.3))
    assert not plot._ticks.isActive()
    assert len(drawn(plot)[0][0]) == 0
    plot.show()
    assert len(drawn(plot)[0][0]) == 3


def test_that_earlier_epochs_of_a_run_taken_up_again_need_no_steps(qtbot, plot):
    plot.clear_run(6)
    for epoch in (1, 2, 3):
        plot.add_epoch(epoch, 1 / epoch, 1.1 / epoch)
    plot.add_steps(4, 2, 4, (0.3, 0.2))
    plot.add_epoch(4, 0.25, 0.26)
    qtbot.waitUntil(lambda: len(drawn(plot)[0][0]) == 2)
    assert drawn(plot)[1][0] == [1, 2, 3, 4]
    assert plot._best.value() == 4


def test_that_a_step_that_is_no_number_is_left_out(plot):
    plot.clear_run(1)
    plot.add_steps(1, 3, 4, (0.5, float("nan"), float("inf")))
    assert plot.steps.y.tolist() == [0.5]
    assert not plot.grab().isNull()


def test_that_hundreds_of_epochs_are_lines_without_dots(plot):
    plot.clear_run(400)
    for epoch in range(1, 401):
        plot.add_epoch(epoch, 0.5, 0.4)
    assert not plot._training_curve.scatter.isVisible()
    assert len(drawn(plot)[1][0]) == 400


def test_that_a_chart_of_it_has_all_that_is_shown(plot):
    plot.clear_run(4)
    plot.add_steps(1, 2, 2, (0.9, 0.7))
    plot.add_epoch(1, 0.8, 0.6)
    plot.add_epoch(2, 0.7, 0.65)
    plot.set_target(0.2)
    chart = plot.chart()
    assert [line.name for line in chart.lines] == ["", "training", "validation"]
    assert chart.lines[1].y.tolist() == [0.8, 0.7]
    assert chart.best == (1, "best epoch")
    assert chart.target == (0.2, "target 0.2")
    assert (chart.bottom.name, chart.left.name) == ("epoch", "loss")
    assert "0.2" in [text for _, text in chart.left.ticks]
    assert all(chart.left.low <= place <= chart.left.high for place, _ in chart.left.ticks)
