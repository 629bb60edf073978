import pytest
from PySide6.QtCore import QLocale, Qt

from mnist_desktop.training.epoch_table import EpochTable


@pytest.fixture
def table(qtbot):
    table = EpochTable()
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    return table


def row(table, number):
    model = table.model()
    return [model.index(number, column).data() for column in range(model.columnCount())]


def headers(table):
    return [
        table.model().headerData(column, Qt.Orientation.Horizontal)
        for column in range(table.model().columnCount())
    ]


def test_that_each_epoch_is_a_row_with_its_numbers(table, make_epoch):
    table.add_epoch(make_epoch(1, loss=0.12345, accuracy=0.98765, seconds=3.04))
    table.add_epoch(make_epoch(2, validation_loss=1.5, validation_accuracy=1.0, seconds=1.75))
    assert row(table, 0) == ["1", "0.1235", "98.77 %", "0.4000", "90.00 %", "3.0"]
    assert row(table, 1) == ["2", "0.5000", "85.00 %", "1.5000", "100.00 %", "1.8"]


def test_that_a_run_without_validation_has_dashes(table, make_epoch):
    table.add_epoch(make_epoch(validation_loss=None, validation_accuracy=None))
    assert row(table, 0)[3:5] == ["–", "–"]


def test_that_numbers_are_written_as_the_language_does(table, make_epoch):
    table.add_epoch(make_epoch(1, loss=0.5))
    QLocale.setDefault(QLocale("tr"))
    assert row(table, 0)[1:3] == ["0,5000", "%85,00"]


def test_that_the_newest_row_stays_in_sight(qtbot, table, make_epoch):
    for number in range(1, 101):
        table.add_epoch(make_epoch(number))
    last = table.model().index(99, 0)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(last)))


def test_that_a_new_run_begins_with_an_empty_table(table, make_epoch):
    table.add_epoch(make_epoch())
    table.clear_run()
    assert table.model().rowCount() == 0
    table.add_epoch(make_epoch())
    assert table.model().rowCount() == 1


def test_that_the_headers_follow_the_language(table, shouting):
    assert headers(table) == ["Epoch", "Loss", "Accuracy", "Val. loss", "Val. accuracy", "Seconds"]
    shouting.start()
    assert headers(table)[0] == "[Epoch]"
    assert table.accessibleName() == "[Finished epochs]"


def test_that_the_tab_key_leaves_the_table(table):
    assert not table.tabKeyNavigation()
    assert table.accessibleName()
