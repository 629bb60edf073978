"""A part of a page that changes its texts without moving the page."""

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.widgets.still_part import StillPart


class Requests(QObject):
    """Counts how often a widget is asked for a new layout."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    part = QWidget()
    inside = QVBoxLayout(part)
    page.label = QLabel("one", part)
    page.label.setWordWrap(True)
    inside.addWidget(page.label)
    page.part = StillPart(part, page)
    page.below = QLabel("below", page)
    column = QVBoxLayout(page)
    column.addWidget(page.part)
    column.addWidget(page.below)
    column.addStretch(1)
    page.resize(300, 200)
    with qtbot.waitExposed(page):
        page.show()
    page.requests = Requests(page)
    return page


def test_that_another_short_text_asks_nobody_for_a_layout(qtbot, page):
    for text in ("two", "three", "four"):
        page.label.setText(text)
        qtbot.wait(1)
    assert page.requests.count == 0
    assert page.label.height() >= page.label.heightForWidth(page.label.width())


def test_that_a_long_text_gets_its_room_and_a_short_one_keeps_it(qtbot, page):
    page.label.setText("many words " * 30)
    qtbot.waitUntil(lambda: page.label.height() >= page.label.heightForWidth(page.label.width()))
    place = page.below.y()
    page.label.setText("few")
    qtbot.wait(20)
    assert page.below.y() == place


def test_that_another_width_is_measured_anew(qtbot, page):
    page.label.setText("many words " * 30)
    qtbot.waitUntil(lambda: page.label.height() >= page.label.heightForWidth(page.label.width()))
    place = page.below.y()
    page.resize(QSize(900, 200))
    qtbot.waitUntil(lambda: page.below.y() < place)


def test_that_a_label_alone_is_measured_too(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("many words " * 30)
    label.setWordWrap(True)
    column = QVBoxLayout(page)
    column.addWidget(StillPart(label, page))
    page.resize(240, 100)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_that_a_page_that_nobody_has_seen_asks_for_no_more_than_its_content_would(qtbot):
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    seen, unseen = QLabel("seen"), QWidget()
    part = QWidget()
    label = QLabel("many words " * 30, part)
    label.setWordWrap(True)
    QVBoxLayout(part).addWidget(label)
    QVBoxLayout(unseen).addWidget(StillPart(part, unseen))
    stack.addWidget(seen)
    stack.addWidget(unseen)
    stack.resize(500, 300)
    with qtbot.waitExposed(stack):
        stack.show()
    assert stack.minimumSizeHint().height() <= label.minimumSizeHint().height() + 60
    stack.setCurrentWidget(unseen)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_that_a_label_alone_moves_nothing_while_it_has_as_many_lines(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    label, below = QLabel("12.5 %"), QLabel("below")
    label.setWordWrap(True)
    still = StillPart(label, page)
    column = QVBoxLayout(page)
    column.addWidget(still)
    column.addWidget(below)
    column.addStretch(1)
    page.resize(200, 300)
    with qtbot.waitExposed(page):
        page.show()
    low = below.y()
    requests = Requests(page)
    label.setText("99.5 %")
    qtbot.wait(20)
    assert requests.count == 0
    label.setText("many words " * 12)
    qtbot.waitUntil(lambda: below.y() > low)
    assert label.height() >= label.heightForWidth(label.width())
    label.setText("12.5 %")
    qtbot.wait(20)
    assert below.y() > low
    still.measure_anew()  # it tells about something else now
    qtbot.waitUntil(lambda: below.y() == low)
