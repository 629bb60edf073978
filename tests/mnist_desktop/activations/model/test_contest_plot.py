"""The curves of a comparison."""

import pytest
from PySide6.QtGui import QColor

from mnist_desktop.activations.model.contest import Contest, Contestant, State
from mnist_desktop.activations.model.contest_plot import ContestPlot
from mnist_desktop.activations.series import pen_of
from trainer.networks.layers import ActivationName
from trainer.training.history import EpochResult

RELU, TANH = ActivationName.RELU, ActivationName.TANH


def epoch(number, accuracy, loss):
    return EpochResult(
        epoch=number,
        loss=1.0,
        accuracy=0.5,
        validation_loss=loss,
        validation_accuracy=accuracy,
        learning_rate=0.1,
        seconds=0.2,
    )


@pytest.fixture
def contest():
    relu = Contestant(RELU, State.TRAINING, [epoch(1, 0.8, 0.7), epoch(2, 0.9, 0.4)])
    return Contest((), (relu, Contestant(TANH, State.TRAINING, [epoch(1, 0.6, 9.0)])))


def opened(qtbot, theme, *, of_accuracy):
    plot = ContestPlot(theme, of_accuracy=of_accuracy)
    qtbot.addWidget(plot)
    plot.resize(400, 240)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


@pytest.mark.parametrize(("of_accuracy", "values"), [(True, [0.8, 0.9]), (False, [0.7, 0.4])])
def test_that_each_activation_is_drawn_in_its_own_colour(qtbot, theme, contest, of_accuracy, values):
    plot = opened(qtbot, theme, of_accuracy=of_accuracy)
    plot.show_contest(contest)
    x, y = plot.curves[RELU].getData()
    assert list(x) == [1, 2]
    assert list(y) == values
    pen = plot.curves[RELU].opts["pen"]
    assert QColor(pen.color()) == pen_of(RELU, theme.tokens, 2).color()
    plot.show_contest(None)
    qtbot.waitUntil(lambda: plot.curves[RELU].getData()[0] is None)


def test_that_the_numbers_are_read_out_at_the_mouse(qtbot, theme, contest):
    plot = opened(qtbot, theme, of_accuracy=True)
    plot.show_contest(contest)
    plot.point_at(1.2)
    assert plot._reading.lines == ("epoch 1", "ReLU: 80.0 %", "tanh: 60.0 %")
    plot.point_at(9)
    assert plot._reading.lines == ("epoch 2", "ReLU: 90.0 %")
    plot.point_at(None)
    assert not plot._reading.isVisible()


def test_that_a_wild_loss_does_not_press_the_others_flat(qtbot, theme, contest):
    plot = opened(qtbot, theme, of_accuracy=False)
    plot.show_contest(contest)
    assert plot.getViewBox().viewRange()[1][1] < 4


def test_that_losses_that_are_all_wild_are_seen_all_the_same(qtbot, theme):
    plot = opened(qtbot, theme, of_accuracy=False)
    plot.show_contest(
        Contest((), (Contestant(RELU, State.COMPLETED, [epoch(1, 0.1, 14.5), epoch(2, 0.1, 12)]),))
    )
    low, high = plot.getViewBox().viewRange()[1]
    assert low < 12
    assert high > 14.5
