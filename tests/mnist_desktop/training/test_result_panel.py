import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QScrollArea, QTableWidget

from mnist_desktop.training.confusion_matrix import ConfusionMatrix
from mnist_desktop.training.result_panel import ResultPanel
from mnist_desktop.widgets.rich_text import with_weight


@pytest.fixture
def panel(qtbot, theme):
    panel = ResultPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(880, 300)
    panel.show()
    return panel


def cells(panel, part):
    table = part(panel, QTableWidget, "classTable")
    return [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]


def test_that_an_empty_panel_says_what_will_come(panel, part):
    assert not part(panel, QLabel, "testResult").isVisible()
    visible = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert any("when a run has finished" in text for text in visible)


def test_that_a_stopped_run_says_how_it_gets_its_test(panel):
    panel.show_report(None, was_stopped=True)
    visible = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert any("Go on with it" in text for text in visible)
    panel.show_report(None)
    visible = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert not any("Go on with it" in text for text in visible)


@pytest.mark.parametrize("width", [682, 880])
def test_that_the_result_is_read_whole_beside_the_matrix(qtbot, panel, part, make_report, width):
    panel.resize(width, 160)
    panel.show_report(make_report((7, 1, 12)))
    QLocale.setDefault(QLocale("tr"))
    panel.retranslate()
    headline = part(panel, QLabel, "testResult")
    qtbot.waitUntil(lambda: headline.width() >= headline.sizeHint().width())


def test_that_the_numbers_shown_are_those_of_the_report(panel, part, make_report):
    report = make_report((7, 1, 12), (4, 9, 3))
    panel.show_report(report)
    headline = part(panel, QLabel, "testResult").text()
    assert report.accuracy == pytest.approx(0.985)
    for number in (report.accuracy, report.low, report.high):
        assert f"{100 * number:.2f} %" in headline
    assert "loss" not in headline
    loss = part(panel, QLabel, "testLoss")
    assert loss.text() == f"Cross-entropy {report.loss:.4f}"
    assert "whatever loss it was trained with" in loss.toolTip()
    rows = cells(panel, part)
    for row, entry in zip(rows, report.classes, strict=True):
        shares = [f"{100 * share:.1f} %" for share in (entry.precision, entry.recall, entry.f1)]
        assert row == [entry.name, *shares, str(entry.support)]
    assert rows[7][2] == "88.0 %"
    assert panel.report is report


def test_that_clothes_are_named(panel, part, make_report):
    names = (
        "T-shirt/top",
        "Trouser",
        "Pullover",
        "Dress",
        "Coat",
        "Sandal",
        "Shirt",
        "Sneaker",
        "Bag",
        "Boot",
    )
    panel.show_report(make_report(names=names))
    assert [row[0] for row in cells(panel, part)] == [f"{index}  {name}" for index, name in enumerate(names)]


def test_that_a_new_run_empties_the_panel(panel, part, make_report):
    panel.show_report(make_report())
    panel.show_report(None)
    assert panel.report is None
    assert not part(panel, QLabel, "testResult").isVisible()


def test_that_numbers_and_texts_follow_the_language(panel, part, make_report, shouting):
    panel.show_report(make_report((7, 1, 12)))
    QLocale.setDefault(QLocale("tr"))
    shouting.start()
    assert part(panel, QLabel, "testResult").text().startswith(with_weight("[Test accuracy <b>%98,80</b>"))
    assert cells(panel, part)[7][2] == "%88,0"
    table = part(panel, QTableWidget, "classTable")
    assert table.horizontalHeaderItem(0).text() == "[Class]"


def test_that_no_row_of_the_matrix_is_lost_where_hints_take_the_room(panel, part, make_report):
    panel.show_report(make_report((7, 1, 12)))
    panel.resize(700, 110)
    area, matrix = part(panel, QScrollArea, "matrixArea"), part(panel, ConfusionMatrix, "confusionMatrix")
    hidden = matrix.height() - area.viewport().height()
    assert hidden > 0
    assert area.verticalScrollBar().maximum() == hidden
