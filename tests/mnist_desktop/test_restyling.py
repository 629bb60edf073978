"""Another theme: what is hidden when it is chosen looks as if it had never known the one before."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.restyling import Restyling
from mnist_desktop.theme import DARK, ThemeChoice, _palette, style_sheet
from mnist_desktop.widgets.card import Card, set_role


def _page():
    page = Card()
    page.set_title("Layer")
    primary, small, muted, rows = QPushButton("Train"), QToolButton(), QLabel("seven"), QListWidget()
    primary.setProperty("role", "primary")
    small.setText("Play")
    small.setStyleSheet("padding: 0px 4px;")
    set_role(muted, "muted")
    rows.addItems(["one", "two"])
    scroll, inside = QScrollArea(), QLabel("far\n" * 40)
    scroll.setWidgetResizable(True)
    scroll.setWidget(inside)
    rows.setFixedHeight(70)
    scroll.setFixedHeight(120)  # how high it wants to be depends on when it was asked first
    choice = QComboBox()
    choice.addItems(["a", "b"])
    for each in (primary, small, muted, rows, scroll, choice, QCheckBox("x"), QLineEdit("5"), QSlider()):
        page.body.addWidget(each)
    return page


@pytest.fixture
def pages(qtbot, theme):
    """Two alike, of which the first is shown."""
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    for _ in range(2):
        pages.addWidget(_page())
    with qtbot.waitExposed(pages):
        pages.show()
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):  # rows of lists are laid out anew with the first one
        theme.choose(choice)
        qtbot.waitUntil(lambda: restyling(theme).is_complete)
    return pages


def picture(widget):
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents()  # layouts ask for more
    return widget.grab().toImage()


def restyling(theme):
    return theme.findChild(Restyling)


def test_that_a_page_that_is_shown_next_is_wholly_in_the_new_theme(qtbot, qapp, theme, pages):
    light = picture(pages)
    theme.choose(ThemeChoice.DARK)
    assert not restyling(theme).is_complete
    dark = picture(pages)
    pages.setCurrentIndex(1)
    other = picture(pages)
    assert other == dark
    assert dark != light
    qapp.setStyleSheet("")
    qapp.setPalette(_palette(DARK))
    qapp.setStyleSheet(style_sheet(DARK))  # as Qt does it, all at once
    assert picture(pages) == other


def test_that_what_stays_hidden_follows_in_the_pauses(qtbot, theme, pages):
    muted = pages.widget(1).findChildren(QLabel)[1]
    before = muted.palette().color(QPalette.ColorRole.WindowText)
    theme.choose(ThemeChoice.DARK)
    assert muted.palette().color(QPalette.ColorRole.WindowText) == before
    qtbot.waitUntil(lambda: restyling(theme).is_complete)
    assert muted.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.muted)


def test_that_two_changes_in_a_row_end_with_the_second(qtbot, theme, pages):
    light = picture(pages)
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        theme.choose(choice)
    pages.setCurrentIndex(1)
    assert picture(pages) == light
    qtbot.waitUntil(lambda: restyling(theme).is_complete)
    assert picture(pages) == light


def test_that_a_part_that_appears_on_a_shown_page_is_in_the_new_theme(theme, pages):
    muted = pages.widget(0).findChildren(QLabel)[1]
    muted.hide()
    theme.choose(ThemeChoice.DARK)
    muted.show()
    shown = picture(pages)
    pages.setCurrentIndex(1)
    assert picture(pages) == shown


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_that_a_menu_that_opens_is_in_the_new_theme(qtbot, theme, pages):
    menu = QMenu(pages)
    menu.addAction("Open")
    menu.show()
    light = picture(menu)
    menu.hide()
    theme.choose(ThemeChoice.DARK)
    menu.show()
    dark = picture(menu)
    assert dark != light
    qtbot.waitUntil(lambda: restyling(theme).is_complete)
    assert picture(menu) == dark
    menu.hide()


def test_that_what_is_taken_away_meanwhile_is_forgotten(qtbot, theme, pages):
    theme.choose(ThemeChoice.DARK)
    gone = pages.widget(1)
    pages.removeWidget(gone)
    gone.deleteLater()
    qtbot.waitUntil(lambda: restyling(theme).is_complete)
    theme.choose(ThemeChoice.LIGHT)


def test_that_a_role_given_while_hidden_is_kept(theme, pages):
    theme.choose(ThemeChoice.DARK)
    label = pages.widget(1).findChildren(QLabel)[1]
    set_role(label, "error")
    pages.setCurrentIndex(1)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.error)


class Follower(QWidget):
    """Notes each change of the theme."""

    def __init__(self, theme):
        super().__init__()
        self.told = 0
        theme.follow(self, self.note)

    def note(self):
        self.told += 1


def test_that_what_follows_is_told_when_it_is_its_turn(qtbot, theme, pages):
    followers = [Follower(theme) for _ in range(2)]
    for place, follower in enumerate(followers):
        pages.widget(place).body.addWidget(follower)
        follower.show()
    pages.setCurrentIndex(1)
    pages.setCurrentIndex(0)
    theme.choose(ThemeChoice.DARK)
    assert [each.told for each in followers] == [1, 0]
    pages.setCurrentIndex(1)
    assert [each.told for each in followers] == [1, 1]
    theme.choose(ThemeChoice.LIGHT)
    assert [each.told for each in followers] == [1, 2]
    qtbot.waitUntil(lambda: restyling(theme).is_complete)
    assert [each.told for each in followers] == [2, 2]


def test_that_a_follower_that_was_never_shown_is_told_at_once(qtbot, theme):
    follower = Follower(theme)
    qtbot.addWidget(follower)
    theme.choose(ThemeChoice.DARK)
    assert follower.told == 1


def test_that_a_follower_that_is_gone_is_not_told(qtbot, theme, pages):
    follower = Follower(theme)
    pages.widget(1).body.addWidget(follower)
    pages.setCurrentIndex(1)
    pages.setCurrentIndex(0)
    theme.choose(ThemeChoice.DARK)
    follower.deleteLater()
    qtbot.waitUntil(lambda: restyling(theme).is_complete)
    assert follower.told == 0
    theme.choose(ThemeChoice.LIGHT)
    assert follower.told == 0


def test_that_most_of_a_large_window_waits(qtbot, theme):
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    for _ in range(4):
        page = QWidget()
        column = QVBoxLayout(page)
        for number in range(50):
            column.addWidget(QPushButton(str(number)))
        pages.addWidget(page)
    with qtbot.waitExposed(pages):
        pages.show()
    for number in (1, 2, 3, 0):
        pages.setCurrentIndex(number)
    theme.choose(ThemeChoice.DARK)
    waiting = restyling(theme).waiting
    assert {each.isVisible() for each in waiting} == {False}
    assert len([each for each in waiting if isinstance(each, QPushButton)]) == 150
