"""The room as a whole: its pages, the drawing it follows, its end."""

import re

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton

from mnist_desktop.learning.convolution.cell_grid import CellGrid
from mnist_desktop.learning.convolution.convolution_room import ConvolutionRoom, Page
from mnist_desktop.learning.convolution.map_grid import MapGrid
from mnist_desktop.learning.convolution.pixel_map import PixelMap
from mnist_desktop.theme import ThemeChoice
from trainer.learning.feature_maps import FeatureReader
from trainer.learning.glossary import glossary

ACROSS = np.zeros((28, 28), np.uint8)
ACROSS[10:14, 4:24] = 255
VIEWS = ((PixelMap, "slideInput"), (PixelMap, "slideOutput"))


def links(room):
    texts = " ".join(label.text() for label in room.findChildren(QLabel))
    return re.findall(r'href="term:([^"]*)"', texts)


def test_that_one_sentence_says_what_to_do_on_each_page(room, part):
    sentences = []
    for page in Page:
        part(room, QPushButton, f"{page}Page").click()
        assert room.page is page
        sentences.append(part(room, QLabel, "convolutionWhat").text())
    assert len(set(sentences)) == len(Page)


def test_that_words_lead_to_entries_of_the_glossary(room):
    found = []
    for page in Page:
        room.go_to(page)
        found += links(room)
    assert {"kernel", "weight", "stride", "padding", "pooling", "feature-map", "batch-normalization"} <= set(
        found
    )
    assert [key for key in found if key not in glossary()] == []


def test_that_a_word_asks_for_its_entry(qtbot, room, part):
    with qtbot.waitSignal(room.term_wanted) as wanted:
        part(room, QLabel, "convolutionWhat").linkActivated.emit("term:kernel")
    assert wanted.args == ["kernel"]


def test_that_it_follows_the_drawing(qtbot, room, drawing, part):
    assert part(room, QLabel, "slideOwn").isVisible()
    before = [part(room, kind, name).grab().toImage() for kind, name in VIEWS]
    drawing.take(ACROSS, 1)
    assert not part(room, QLabel, "slideOwn").isVisible()
    assert [part(room, kind, name).grab().toImage() for kind, name in VIEWS] != before


def test_that_the_maps_follow_the_drawing(qtbot, room, drawing, part):
    drawing.take(ACROSS, 1)
    layers = FeatureReader().maps(ACROSS)
    values = {f"Largest value {each.max():.2f}" for each in layers[0].maps}
    large = part(room, PixelMap, "largeMap")
    assert large.accessibleDescription() not in values
    qtbot.waitUntil(lambda: large.accessibleDescription() in values, timeout=60_000)


def test_that_the_window_moves_to_ink_when_there_is_none_under_it(room, drawing, part):
    drawing.take(ACROSS, 1)
    assert any(cell.value for row in part(room, CellGrid, "slideProducts").rows for cell in row)


def test_that_a_hidden_room_waits_until_it_is_seen(qtbot, room, drawing, part):
    room.hide()
    view = part(room, PixelMap, "slideInput")
    before = view.accessibleName()
    drawing.take(ACROSS, 1)
    assert view.accessibleName() == before == "A test digit"
    with qtbot.waitExposed(room):
        room.show()
    assert view.accessibleName() == "Your drawing"


def test_that_a_room_can_end_while_maps_are_read(qtbot, theme, drawing):
    room = ConvolutionRoom(theme, drawing)
    qtbot.addWidget(room)
    room.finish()


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_that_it_follows_the_theme(qtbot, room, theme, part, choice):
    theme.choose(choice)
    for kind, name in VIEWS:
        widget = part(room, kind, name)
        colour = widget.grab().toImage().pixelColor(widget.centre_of(0, 0).toPoint()).name()
        assert colour == theme.tokens.paper


@pytest.mark.parametrize("size", [(1068, 530), (1248, 590)])
def test_that_everything_fits(qtbot, room, size):
    room.resize(*size)
    for page in Page:
        room.go_to(page)
        smallest = room.minimumSizeHint()
        assert smallest.width() <= size[0]
        assert smallest.height() <= size[1]
        for label in room.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.wordWrap():
                assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width() + 1, label.text()
            elif label.isVisible() and label.text():
                assert label.heightForWidth(label.width()) <= label.height(), label.text()


def test_that_all_that_can_be_used_has_a_name_and_a_hint(room):
    for kind in (QAbstractButton, QComboBox, PixelMap, CellGrid, MapGrid):
        for widget in room.findChildren(kind):
            assert widget.objectName(), widget
            assert widget.accessibleName(), widget.objectName()
            assert widget.toolTip(), widget.objectName()


def test_that_all_texts_change_with_the_language(room, shouting):
    shouting.start()
    for page in Page:
        room.go_to(page)
        for button in room.findChildren(QAbstractButton):
            assert button.text().startswith("["), button.objectName()
            assert button.toolTip().startswith("["), button.objectName()
        for kind in (PixelMap, CellGrid, MapGrid):
            for widget in room.findChildren(kind):
                assert widget.accessibleName().startswith("["), widget.objectName()
