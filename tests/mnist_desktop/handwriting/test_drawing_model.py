from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from mnist_desktop.handwriting.drawing_model import DRAWING, DrawingModel
from mnist_desktop.handwriting.readings import Readings
from trainer.data.drawings import Drawing


def drawing(number, label=4):
    return Drawing(
        id=number,
        label=label,
        writer="Ayşe",
        image=np.zeros((28, 28), np.uint8),
        ink=None,
        read_as=9,
        model="m",
        made=datetime(2026, 1, 1, 12, tzinfo=UTC),
    )


def newest_first(numbers, label=4):
    return [drawing(number, label) for number in sorted(numbers, reverse=True)]


@pytest.fixture
def model(qapp):
    return DrawingModel()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sets(st.integers(1, 30)), min_size=1, max_size=6))
def test_that_any_change_of_the_list_keeps_qts_rules_and_shows_all(model, steps):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for numbers in steps:
        model.show(newest_first(numbers), Readings())
        shown = [model.index(row, 0).data(DRAWING).id for row in range(model.rowCount())]
        assert shown == sorted(numbers, reverse=True)
    tester.deleteLater()


def test_that_a_row_that_stays_is_the_same_row_when_others_come_and_go(model):
    model.show(newest_first({1, 5, 9}), Readings())
    stays = QPersistentModelIndex(model.index(1, 0))
    model.show(newest_first({5, 7, 12}), Readings())
    assert stays.isValid()
    assert stays.data(DRAWING).id == 5
    assert stays.row() == 2


def test_that_very_many_changes_are_made_at_once(model, qtbot):
    model.show(newest_first(range(1, 401)), Readings())
    with qtbot.waitSignal(model.modelReset):
        model.show(newest_first(range(1, 401, 2)), Readings())
    assert model.rowCount() == 200


def test_that_another_label_is_told_to_the_views(model, qtbot):
    model.show(newest_first({1, 2}), Readings())
    with qtbot.waitSignal(model.dataChanged):
        model.show(newest_first({1, 2}, label=8), Readings())
    assert model.index(0, 0).data() == "8"


@pytest.mark.parametrize(
    ("readings", "last_line"),
    [
        (Readings(), "Read as 9"),
        (Readings({1: 4}), "Read right"),
        (Readings({1: None}), "Taken for no digit"),
    ],
)
def test_that_a_drawing_is_described_in_words(model, readings, last_line):
    model.show([drawing(1)], readings)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        text = model.index(0, 0).data(role)
        assert text.startswith("4 by Ayşe, ")
        assert "26" in text
        assert text.splitlines()[-1] == last_line
