"""Names at the left with their swatches, numbers at the other side, the best in semibold, all rows in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon, QPixmap

from mnist_desktop.widgets.result_table import UNKNOWN, ResultModel, ResultTable

ROWS = (("one", "90 %"), ("two", UNKNOWN))


class Scores(ResultModel):
    columns = 2

    def count(self):
        return len(ROWS)

    def text(self, row, column):
        return ROWS[row][column]

    def swatch(self, row):
        return QIcon(QPixmap(4, 4))

    def is_best(self, row):
        return row == 0

    def titles(self):
        return ("Name", "Accuracy")

    def explanations(self):
        return ("What it is called.", "What it reads right.")


@pytest.fixture
def table(qtbot, theme):
    table = ResultTable("scores", Scores(theme), 4, theme)
    qtbot.addWidget(table)
    table.retranslate()
    return table


def told(table, row, column, role):
    return table.model().data(table.model().index(row, column), role)


def test_that_every_row_is_shown(table):
    model = table.model()
    shown = tuple(
        tuple(told(table, row, column, Qt.ItemDataRole.DisplayRole) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    )
    assert shown == ROWS


def test_that_only_names_have_a_swatch_and_stand_at_the_left(table):
    assert not told(table, 1, 0, Qt.ItemDataRole.DecorationRole).isNull()
    assert told(table, 1, 1, Qt.ItemDataRole.DecorationRole) is None
    assert told(table, 1, 0, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft
    assert told(table, 1, 1, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_that_only_the_best_row_stands_out(table):
    assert told(table, 0, 1, Qt.ItemDataRole.FontRole).weight() == QFont.Weight.DemiBold
    assert told(table, 1, 1, Qt.ItemDataRole.FontRole) is None


def test_that_columns_say_what_they_mean(table):
    model, across = table.model(), Qt.Orientation.Horizontal
    assert model.headerData(1, across) == "Accuracy"
    assert model.headerData(1, across, Qt.ItemDataRole.ToolTipRole) == "What it reads right."
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_that_there_is_room_for_the_most_rows(qtbot, table):
    with qtbot.waitExposed(table):
        table.show()
    assert table.viewport().height() >= 4 * table.rowHeight(0)
