"""What the parts say, in whatever language, and that all of it can be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListView, QScrollBar, QWidget

from mnist_desktop.theme import ThemeChoice

MINE = 4
WORDLESS = {str(digit) for digit in range(10)} | {""}
DATA = {"ownReader", "tallyLegend", "drawingsBannerText"}


def controls(page):
    kinds = QAbstractButton | QComboBox | QListView
    return [
        each
        for each in page.findChildren(QWidget)
        if isinstance(each, kinds) and each.objectName() and not each.objectName().startswith("qt_")
    ]


@pytest.fixture
def full_page(fill, open_window, qtbot):
    fill((3, "Ayşe", 3), (7, "", 7), (4, "Mehmet", 9))
    window = open_window()
    window.tabs.setCurrentIndex(MINE)
    (view,) = window.findChildren(QListView, "drawingList")
    qtbot.waitUntil(lambda: view.model().rowCount() == 3)
    return window


def test_that_control_and_five_open_the_tab(window):
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.currentIndex() == MINE
    assert window.tabs.tabText(MINE) == "My digits"


def test_that_every_text_follows_the_language(full_page, shouting):
    shouting.start()
    page = full_page.handwriting
    texts = {
        label.objectName(): label.text()
        for label in page.findChildren(QLabel)
        if label.text() not in WORDLESS
    }
    texts |= {
        button.objectName(): button.text()
        for button in page.findChildren(QAbstractButton)
        if button.text() not in WORDLESS
    }
    assert [name for name, text in texts.items() if name not in DATA and not text.startswith("[")] == []
    assert "[right]" in page.findChild(QLabel, "tallyLegend").text()
    bar = full_page.drawing
    assert bar.findChild(QLabel, "labelNote") is not None
    assert "[It was a …]" in [label.text() for label in bar.findChildren(QLabel)]


def test_that_every_control_has_a_name_and_a_tooltip(full_page):
    page = full_page.handwriting
    missing = [
        each.objectName()
        for each in controls(page)
        if not (each.accessibleName() or getattr(each, "text", str)())
        or not (each.toolTip() or isinstance(each, QListView))
    ]
    assert missing == []


@pytest.mark.parametrize("size", [(1100, 660), (1280, 720), (1920, 1080)])
def test_that_all_controls_are_inside_the_window(full_page, qtbot, size):
    full_page.resize(*size)
    page = full_page.handwriting
    qtbot.waitUntil(lambda: full_page.width() == size[0] or full_page.width() >= full_page.minimumWidth())
    for each in controls(page):
        if each.isVisible():
            corner = each.mapTo(page, each.rect().bottomRight())
            assert page.rect().contains(corner), each.objectName()
    (view,) = page.findChildren(QListView, "drawingList")
    assert not view.horizontalScrollBar().isVisible()
    others = [bar for bar in page.findChildren(QScrollBar) if bar.isVisible()]
    assert others == []


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_that_pictures_are_painted_in_the_colours_of_the_theme(full_page, part, qtbot, choice):
    box = part(full_page, QComboBox, "themeChoice")
    box.setCurrentIndex(box.findData(choice))
    (view,) = full_page.findChildren(QListView, "drawingList")
    picture = view.viewport().grab().toImage()
    cell = view.visualRect(view.model().index(0, 0))
    paper = full_page._theme.tokens.paper
    ratio = picture.devicePixelRatio()
    corner = cell.topLeft() * ratio
    shades = {
        picture.pixelColor(corner.x() + x, corner.y() + y).lightness()
        for x in range(8, 70)
        for y in range(8, 70)
    }
    ink, ground = (QColor(colour).lightness() for colour in (full_page._theme.tokens.ink, paper))
    assert ground in shades
    assert min(abs(shade - ink) for shade in shades) <= 3
