"""One of a few pages is in front, and a person chooses which."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mnist_desktop.widgets.page_buttons import PageButtons


@pytest.fixture
def pages(qtbot):
    pages = PageButtons(("firstPage", "secondPage"))
    qtbot.addWidget(pages)
    pages.set_texts((("First", "What comes first."), ("Second", "What follows.")))
    return pages


def button(pages, name):
    return pages.findChild(QPushButton, name)


def test_that_the_first_page_is_in_front_at_first(pages):
    assert pages.number == 0
    assert button(pages, "firstPage").isChecked()


def test_that_a_click_tells_the_page_and_leaves_one_button_down(qtbot, pages):
    with qtbot.waitSignal(pages.chosen) as told:
        qtbot.mouseClick(button(pages, "secondPage"), Qt.MouseButton.LeftButton)
    assert told.args == [1]
    assert pages.number == 1
    assert not button(pages, "firstPage").isChecked()


def test_that_the_room_can_choose_as_a_person_does(qtbot, pages):
    with qtbot.waitSignal(pages.chosen) as told:
        pages.choose(1)
    assert told.args == [1]
    assert button(pages, "secondPage").isChecked()


def test_that_every_button_says_what_it_is_for(pages):
    second = button(pages, "secondPage")
    assert (second.text(), second.accessibleName(), second.toolTip()) == ("Second", "Second", "What follows.")
