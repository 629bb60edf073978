import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from mnist_desktop.training.curve_actions import CurveActions
from mnist_desktop.training.curve_file import csv_of
from mnist_desktop.training.epoch_table import EpochTable
from mnist_desktop.training.metric_plot import MetricPlot
from mnist_desktop.training.rate_plot import RatePlot

NAMES = ("copyCurves", "saveCurvesCsv", "saveCurvesPng", "saveCurvesSvg")


@pytest.fixture
def page(qtbot, theme):
    """Buttons, table and plots in one window, as in the tab; the rates are hidden."""
    page = QWidget()
    qtbot.addWidget(page)
    page.table = EpochTable(page)
    page.plots = [
        MetricPlot(theme, best_is_high=False),
        MetricPlot(theme, best_is_high=True),
        RatePlot(theme),
    ]
    page.actions = CurveActions(theme, page.table, page.plots, page)
    row = QHBoxLayout(page)
    for part in (*page.plots, page.table, page.actions):
        row.addWidget(part)
    page.plots[2].hide()
    page.resize(1000, 300)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def trained(page, make_epoch):
    for number in (1, 2):
        page.table.add_epoch(make_epoch(number))
        page.plots[0].add_epoch(number, 0.5, 0.4)
        page.plots[1].add_epoch(number, 0.85, 0.9)
    page.plots[2].add_steps(1, 1, 1, (0.1,), (2.0,))
    return page


def button(page, part, name):
    return part(page, QToolButton, name)


def save(qtbot, page, part, name, path):
    """Press the button ``name`` and choose ``path``; what the row said in the end."""
    button(page, part, name).click()
    dialog = part(page, QFileDialog, "saveCurvesDialog")
    said = []
    page.actions.done.connect(said.append)
    page.actions.failed.connect(said.append)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: len(said) > 0)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog, "saveCurvesDialog") is None)
    return said[0]


def test_that_there_is_nothing_to_take_along_before_the_first_epoch(page, part, make_epoch):
    assert not any(button(page, part, name).isEnabled() for name in NAMES)
    assert button(page, part, "ratesToggle").isEnabled()
    page.table.add_epoch(make_epoch())
    assert all(button(page, part, name).isEnabled() for name in NAMES)
    page.table.clear_run()
    assert not any(button(page, part, name).isEnabled() for name in NAMES)


def test_that_copied_numbers_are_those_of_the_table(trained, part):
    said = []
    trained.actions.done.connect(said.append)
    button(trained, part, "copyCurves").click()
    assert QGuiApplication.clipboard().text() == csv_of(trained.table.epochs())
    assert said == ["The numbers are in the clipboard."]


def test_that_numbers_are_saved_where_the_person_chose(qtbot, trained, part, tmp_path):
    assert save(qtbot, trained, part, "saveCurvesCsv", tmp_path / "mine.csv") == "Saved as mine.csv"
    assert (tmp_path / "mine.csv").read_text() == csv_of(trained.table.epochs())


def test_that_a_picture_holds_the_plots_that_are_shown(qtbot, trained, part, tmp_path):
    save(qtbot, trained, part, "saveCurvesPng", tmp_path / "two.png")
    trained.plots[2].show()
    save(qtbot, trained, part, "saveCurvesPng", tmp_path / "three.png")
    two, three = (QImage(str(tmp_path / name)) for name in ("two.png", "three.png"))
    assert two.width() == three.width()
    assert three.height() == 2 * two.height()


def test_that_vectors_hold_the_names_of_what_is_shown(qtbot, trained, part, tmp_path):
    trained.plots[2].show()
    save(qtbot, trained, part, "saveCurvesSvg", tmp_path / "all.svg")
    text = (tmp_path / "all.svg").read_text(encoding="utf-8")
    assert "validation" in text
    assert "learning rate" in text


@pytest.mark.parametrize("name", NAMES[1:])
def test_that_a_folder_that_takes_nothing_gets_one_sentence(qtbot, trained, part, tmp_path, name):
    (tmp_path / "file").write_text("")
    error = save(qtbot, trained, part, name, tmp_path / "file" / "curves")
    assert "could not be saved" in str(error)


def test_that_a_dialog_that_is_left_saves_nothing(qtbot, trained, part, tmp_path):
    button(trained, part, "saveCurvesCsv").click()
    dialog = part(trained, QFileDialog, "saveCurvesDialog")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "csv"
    dialog.reject()
    qtbot.waitUntil(lambda: trained.findChild(QFileDialog, "saveCurvesDialog") is None)
    assert list(tmp_path.glob("*.csv")) == []


def test_that_the_plot_of_rates_is_asked_for(qtbot, page, part):
    with qtbot.waitSignal(page.actions.rates_wanted) as wanted:
        button(page, part, "ratesToggle").click()
    assert wanted.args == [True]
    with qtbot.waitSignal(page.actions.rates_wanted) as wanted:
        button(page, part, "ratesToggle").click()
    assert wanted.args == [False]


def test_that_every_button_can_be_reached_and_says_what_it_does(page, part, shouting):
    shouting.start()
    for name in (*NAMES, "ratesToggle"):
        each = button(page, part, name)
        assert each.accessibleName().startswith("[")
        assert each.toolTip().startswith("[")
        assert each.text() or not each.icon().isNull()
        assert each.focusPolicy().name == "StrongFocus"
