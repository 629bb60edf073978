"""What is off, in the page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QLabel, QTabWidget

from mnist_desktop.training.hint_lines import HintLines
from mnist_desktop.training.run_view import RunView
from mnist_desktop.widgets.rich_text import with_weight
from trainer.training.hints import Hint, HintKind


def hint(kind=HintKind.OVERFITTING, number="12 %"):
    return Hint(
        kind=kind,
        template="The loss rose by {share}.",
        values=(("share", number),),
        suggestion="Try dropout.",
    )


@pytest.fixture
def lines(qtbot):
    lines = HintLines()
    qtbot.addWidget(lines)
    return lines


def shown(lines):
    return [label.text() for label in lines.findChildren(QLabel) if not label.isHidden()]


def test_that_nothing_is_shown_while_nothing_is_off(lines):
    assert lines.isHidden()
    lines.show_hints([hint()])
    assert not lines.isHidden()
    lines.show_hints([])
    assert lines.isHidden()


def test_that_a_hint_says_what_is_off_by_how_much_and_what_to_try(lines):
    lines.show_hints([hint()])
    assert shown(lines) == [with_weight("<b>The loss rose by 12 %.</b> Try dropout.")]


def test_that_two_are_enough(lines):
    lines.show_hints([hint(kind) for kind in HintKind])
    assert len(shown(lines)) == 2
    assert len(lines.hints) == len(HintKind)


def test_that_hints_follow_the_language(lines, shouting):
    lines.show_hints([hint()])
    shouting.start()
    assert "[The loss rose by 12 %.]" in shown(lines)[0]
    assert "[Try dropout.]" in shown(lines)[0]


def test_that_the_numbers_of_a_hint_are_written_as_the_language_does(lines):
    QLocale.setDefault(QLocale("tr"))
    values = (("start", "2.30"), ("share", "97 %"), ("epoch", 3))
    template = "From {start} to {share} in epoch {epoch}."
    lines.show_hints([replace(hint(), template=template, values=values)])
    assert "From 2,30 to %97 in epoch 3." in shown(lines)[0]


def test_that_hints_move_neither_the_curves_nor_the_pages_tabs(qtbot, theme):
    view = RunView(theme)
    qtbot.addWidget(view)
    view.resize(730, 590)  # as in the least window
    with qtbot.waitExposed(view):
        view.show()

    tabs = view.findChild(QTabWidget, "runDetailsTabs").tabBar()

    def places():
        return [
            (each.mapTo(view, QPoint()).toTuple(), each.size().toTuple())
            for each in (view.loss, view.accuracy, tabs)
        ]

    before = places()
    for count in (1, 2, 0):
        view.hints.show_hints([long_hint()] * count)
        qtbot.wait(20)
        assert places() == before
        assert view.hints.isVisible() is bool(count)
        if count:
            assert view.rect().contains(view.hints.geometry())
    view.finish()


def long_hint():
    template = "Hardly anything is learned: after epoch 3 the loss is 2.303 and {share} are read right."
    return replace(hint(number="10 %"), template=template, suggestion="Try something else. " * 6)
