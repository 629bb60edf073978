"""A wrapped text that moves what is below it only when it has another number of lines."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.widgets.still_text import StillText

LONG = "words enough for some lines of a narrow page, which is what this sentence is for"


class Watch(QObject):
    """Counts how often a widget is laid out anew."""

    def __init__(self, watched):
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def page(qtbot):
    page = QWidget()
    label, below = QLabel("12.5 %", page), QLabel("below", page)
    label.setObjectName("changing")
    label.setWordWrap(True)
    below.setObjectName("below")
    column = QVBoxLayout(page)
    column.addWidget(StillText(label, page))
    column.addWidget(below)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(200, 200)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_that_another_text_of_as_many_lines_lays_nothing_out_anew(page, qtbot):
    watch = Watch(page)
    page.findChild(QLabel, "changing").setText("99.5 %")
    qtbot.wait(20)
    assert watch.count == 0


def test_that_more_lines_push_down_what_is_below(page, qtbot):
    label, below = page.findChild(QLabel, "changing"), page.findChild(QLabel, "below")
    before = below.y()
    label.setText(LONG)
    qtbot.waitUntil(lambda: below.y() > before)
    assert label.height() >= label.heightForWidth(label.width())
    label.setText("12.5 %")
    qtbot.waitUntil(lambda: below.y() == before)


def test_that_a_wider_page_needs_fewer_lines(page, qtbot):
    label = page.findChild(QLabel, "changing")
    label.setText(LONG)
    qtbot.waitUntil(lambda: label.height() >= 2 * label.fontMetrics().lineSpacing())
    page.resize(1200, 200)
    qtbot.waitUntil(lambda: label.height() < 2 * label.fontMetrics().lineSpacing())
