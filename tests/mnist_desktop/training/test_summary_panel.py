import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from mnist_desktop.training.summary_panel import SummaryPanel
from mnist_desktop.widgets.rich_text import with_weight
from trainer.networks.summary import summary_of, summary_text
from trainer.presets import preset


@pytest.fixture
def panel(qtbot, theme):
    panel = SummaryPanel()
    qtbot.addWidget(panel)
    panel.resize(860, 200)
    panel.show()
    return panel


@pytest.fixture
def cells(panel, part):
    def read():
        table = part(panel, QTableWidget, "summaryTable")
        return [
            [table.item(row, column).text() for column in range(table.columnCount())]
            for row in range(table.rowCount())
        ]

    return read


@pytest.fixture
def totals(panel, part):
    return part(panel, QLabel, "summaryTotals")


def test_that_the_course_network_is_counted_layer_by_layer(panel, cells, totals):
    panel.show_network(preset("course-mlp").network)
    assert cells() == [
        ["flatten (Flatten)", "(None, 784)", "0", "0"],
        ["dense (Dense)", "(None, 128)", "100,480", "100,352"],
        ["dropout (Dropout)", "(None, 128)", "0", "0"],
        ["dense_1 (Dense)", "(None, 64)", "8,256", "8,192"],
        ["dense_2 (Dense)", "(None, 10)", "650", "640"],
    ]
    assert totals.text() == with_weight(
        "<b>109,386 parameters</b> (427.29 KB) · 109,386 trainable · 0 not trainable · "
        "109,184 multiply-adds per image"
    )


def test_that_a_hidden_panel_counts_when_it_is_seen(panel, cells):
    panel.hide()
    panel.show_network(preset("cnn").network)
    assert cells() == []
    panel.show()
    assert len(cells()) == len(preset("cnn").network.layers)


def test_that_layers_that_do_not_fit_leave_an_empty_table(panel, part, cells, totals):
    panel.show_network(preset("cnn").network)
    panel.show_network(None)
    assert cells() == []
    assert "as soon as the layers fit together" in totals.text()
    assert not part(panel, QPushButton, "copySummary").isEnabled()


def test_that_copy_copies_the_table_as_text(qtbot, panel, part):
    network = preset("batch-normalization").network
    panel.show_network(network)
    qtbot.mouseClick(part(panel, QPushButton, "copySummary"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == summary_text(summary_of(network))


def test_that_numbers_and_words_follow_the_language(panel, part, cells, totals, shouting):
    panel.show_network(preset("course-mlp").network)
    QLocale.setDefault(QLocale("tr"))
    shouting.start()
    assert totals.text().startswith(with_weight("[<b>109.386 parameters</b> (427,29 KB)"))
    assert cells()[1][2:] == ["100.480", "100.352"]
    head = part(panel, QTableWidget, "summaryTable").horizontalHeaderItem(2)
    assert head.text() == "[Parameters]"
    assert head.toolTip().startswith("[Weights")


def test_that_no_name_is_cut(panel, part):
    panel.show_network(preset("digit-reader").network)
    table = part(panel, QTableWidget, "summaryTable")
    for column in range(table.columnCount()):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
