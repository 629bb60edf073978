import pytest
from PySide6.QtWidgets import QTabWidget

from mnist_desktop.training.run_view import RunView
from trainer.presets import preset


@pytest.fixture
def view(qtbot, theme):
    view = RunView(theme)
    qtbot.addWidget(view)
    view.resize(716, 594)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.finish()


def test_that_no_page_moves_the_curves(qtbot, view, part):
    view.show_config(preset("course-mlp"))
    pages = part(view, QTabWidget, "runDetailsTabs")
    heights = set()
    for place in range(pages.count()):
        pages.setCurrentIndex(place)
        qtbot.wait(20)
        heights.add(view.loss.height())
    assert len(heights) == 1


def test_that_the_empty_plots_are_as_wide_as_the_run_would_be(view):
    view.show_config(preset("course-mlp").with_choices(epochs=7))
    for plot in (view.loss, view.accuracy, view.rates):
        low, high = plot.viewRange()[0]
        assert low <= 0
        assert 7 <= high < 8


def test_that_another_form_leaves_the_curves_of_a_run_alone(view, make_started):
    view.show_start(make_started(epochs=3))
    view.show_config(preset("course-mlp").with_choices(epochs=50))
    assert view.loss.viewRange()[0][1] < 4


def test_that_three_plots_fit_beside_each_other_in_the_smallest_window(qtbot, view):
    view.curve_actions.rates.click()
    qtbot.wait(20)
    for plot in (view.loss, view.accuracy, view.rates):
        assert plot.geometry().right() < plot.parentWidget().width()
