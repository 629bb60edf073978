import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

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
    assert row(table, 0) == ["1", "0.1235", "98.77 %", "0.4000", "90.00 %", "0.1", "–", "3.0"]
    assert row(table, 1) == ["2", "0.5000", "85.00 %", "1.5000", "100.00 %", "0.1", "–", "1.8"]


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
    assert headers(table) == [
        "Epoch", "Loss", "Accuracy", "Val. loss", "Val. accuracy", "Rate", "Gradient", "Seconds",
    ]  # fmt: skip
    shouting.start()
    assert headers(table)[0] == "[Epoch]"
    assert table.accessibleName() == "[Finished epochs]"


def test_that_the_tab_key_leaves_the_table(table):
    assert not table.tabKeyNavigation()
    assert table.accessibleName()


def test_that_rate_and_gradient_are_short_whatever_their_size(table, make_epoch):
    table.add_epoch(make_epoch(1, learning_rate=0.000123456, gradient_norm=12.3456))
    table.add_epoch(make_epoch(2, learning_rate=0.1, gradient_norm=3.2e7))
    assert row(table, 0)[5:7] == ["0.000123", "12.3"]
    assert row(table, 1)[5:7] == ["0.1", "3.2 · 10⁷"]


def fonts(table):
    model = table.model()
    return [
        (model.index(number, 1).data(Qt.ItemDataRole.FontRole) or QFont()).bold()
        for number in range(model.rowCount())
    ]


def test_that_the_best_epoch_stands_out_and_is_said(table, make_epoch):
    for number in (1, 2, 3):
        table.add_epoch(make_epoch(number))
    table.mark_best(2)
    assert fonts(table) == [False, True, False]
    assert row(table, 1)[0] == "2 ★"
    assert table.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "2, the best epoch"
    table.mark_best(3)
    assert fonts(table) == [False, False, True]
    table.mark_best(None)
    assert fonts(table) == [False, False, False]


def test_that_a_mark_is_repainted_in_its_old_and_its_new_row_only(table, make_epoch):
    for number in (1, 2, 3):
        table.add_epoch(make_epoch(number))
    changed = []
    table.model().dataChanged.connect(lambda first, last: changed.append(first.row()))
    table.mark_best(1)
    table.mark_best(1)
    table.mark_best(3)
    assert changed == [0, 0, 2]


def test_that_a_new_run_has_no_best_epoch(table, make_epoch):
    table.add_epoch(make_epoch(1))
    table.mark_best(1)
    table.clear_run()
    table.add_epoch(make_epoch(1))
    assert fonts(table) == [False]


def test_that_silent_units_are_in_the_tool_tip(table, make_epoch):
    table.add_epoch(make_epoch(1))
    table.add_epoch(make_epoch(2, dead_units=0.25))
    tips = [table.model().index(number, 0).data(Qt.ItemDataRole.ToolTipRole) for number in (0, 1)]
    assert tips == [None, "Hidden units that answered 0 to every image tried: 25.0 %."]


def test_that_every_column_is_explained(table):
    tips = {
        table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        for column in range(table.model().columnCount())
    }
    assert len(tips) == table.model().columnCount()


def test_that_the_epochs_are_given_back_as_they_came(table, make_epoch):
    epochs = [make_epoch(1), make_epoch(2, loss=1 / 3)]
    for epoch in epochs:
        table.add_epoch(epoch)
    assert table.epochs() == epochs
    table.epochs().clear()
    assert table.epochs() == epochs


@pytest.mark.parametrize("width", [560, 680, 900])
def test_that_columns_fill_the_width_and_no_header_is_cut(qtbot, table, make_epoch, shouting, width):
    shouting.start()
    table.add_epoch(make_epoch(1, accuracy=1.0))
    table.resize(width, 200)
    header = table.horizontalHeader()
    sizes = [header.sectionSize(column) for column in range(header.count())]
    assert all(size >= header.sectionSizeHint(column) for column, size in enumerate(sizes))
    assert sum(sizes) >= table.viewport().width()
    if width >= 680:
        assert sum(sizes) == table.viewport().width()


def test_that_an_empty_table_says_what_will_come(table, part, make_epoch):
    empty = part(table, QLabel, "noEpochs")
    assert empty.isVisible()
    assert "row" in empty.text()
    table.add_epoch(make_epoch(1))
    assert not empty.isVisible()
    table.clear_run()
    assert empty.isVisible()
