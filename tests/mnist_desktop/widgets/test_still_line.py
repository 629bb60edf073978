"""A line of text that moves nothing."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mnist_desktop.widgets.still_line import StillLine


class Watch(QObject):
    """Counts how often a widget is laid out anew."""

    def __init__(self, watched):
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def shown(qtbot):
    page, label = QWidget(), QLabel("step 1")
    row = QHBoxLayout(page)
    row.addWidget(StillLine(label, page), 1)
    row.addWidget(QLabel("beside", page))
    qtbot.addWidget(page)
    page.resize(300, 60)
    with qtbot.waitExposed(page):
        page.show()
    return page, label


def test_that_another_text_lays_nothing_out_anew(qtbot):
    page, label = shown(qtbot)
    watch = Watch(page)
    label.setText("step 2 of very many, with more words than before")
    qtbot.wait(20)
    assert watch.count == 0


def test_that_the_text_has_all_the_room_that_is_left_and_is_not_cut_in_height(qtbot):
    page, label = shown(qtbot)
    page.resize(500, 60)
    beside = page.layout().itemAt(1).widget()
    assert (
        label.width()
        == page.width()
        - beside.width()
        - page.layout().spacing()
        - 2 * page.layout().contentsMargins().left()
    )
    assert label.height() >= label.sizeHint().height()


def test_that_a_larger_font_gets_a_higher_line(qtbot):
    _page, label = shown(qtbot)
    before, font = label.height(), label.font()
    font.setPointSize(3 * font.pointSize())
    label.setFont(font)
    qtbot.waitUntil(lambda: label.height() > before)
