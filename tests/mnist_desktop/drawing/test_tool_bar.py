import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mnist_desktop.drawing.canvas.tools import Tool
from mnist_desktop.drawing.drawing_card import DrawingCard

TOOLS = {"toolPen": Tool.PEN, "toolRubber": Tool.RUBBER, "toolStrokeEraser": Tool.STROKE_ERASER}
NAMES = (
    *TOOLS, "penWidth", "undoStroke", "redoStroke", "clearCanvas", "sampleButton", "openPicture",
    "saveDrawing", "drawingCanvas",
)  # fmt: skip


def test_that_one_tool_at_a_time_is_held(tab, part):
    for name, tool in TOOLS.items():
        QTest.mouseClick(part(tab, QAbstractButton, name), Qt.MouseButton.LeftButton)
        assert tab.canvas.tool is tool
        assert [n for n in TOOLS if part(tab, QAbstractButton, n).isChecked()] == [name]


def test_that_e_changes_between_the_pen_and_the_last_eraser_and_p_takes_the_pen(tab):
    tab.canvas.setFocus()

    def after(key):
        QTest.keyClick(tab.canvas, key)
        return tab.canvas.tool

    e, p = Qt.Key.Key_E, Qt.Key.Key_P
    assert [after(e), after(e), after(e), after(p), after(p)] == [
        Tool.RUBBER, Tool.PEN, Tool.RUBBER, Tool.PEN, Tool.PEN,
    ]  # fmt: skip
    tab.findChild(QAbstractButton, "toolStrokeEraser").click()
    assert [after(e), after(e)] == [Tool.PEN, Tool.STROKE_ERASER]


def test_that_a_tool_change_in_the_middle_of_a_stroke_ends_it(tab, hand):
    QTest.mousePress(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at((60, 60)))
    tab.canvas.use_tool(Tool.RUBBER)
    QTest.mouseMove(tab.canvas, hand.at((100, 60)))
    assert not tab.canvas.ink.is_drawing
    assert len(tab.canvas.ink.strokes[0].points) == 1


def test_that_the_cursor_shows_the_size_of_the_tool(tab):
    shown = {}
    for tool in Tool:
        tab.canvas.use_tool(tool)
        shown[tool] = tab.canvas.cursor().pixmap().width()
    assert shown[Tool.STROKE_ERASER] < shown[Tool.PEN] < shown[Tool.RUBBER]


@pytest.mark.parametrize("name", NAMES)
def test_that_each_part_has_a_name_for_all_and_a_sentence(tab, part, name):
    widget = part(tab, QWidget, name)
    assert widget.accessibleName()
    assert widget.toolTip().endswith(".")
    # of a group of tools only the one that is held is reached by Tab, the others by arrow keys
    assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus or name in ("toolRubber", "toolStrokeEraser")


def test_that_arrow_keys_go_from_tool_to_tool(tab, part):
    part(tab, QAbstractButton, "toolPen").setFocus()
    QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Right)
    assert tab.canvas.tool is Tool.RUBBER
    QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Right)
    assert tab.canvas.tool is Tool.STROKE_ERASER


def test_that_everything_fits_when_the_card_is_narrow_and_words_are_long(qtbot, theme, settings, shouting):
    card = DrawingCard(theme, settings)
    qtbot.addWidget(card)
    shouting.start()
    card.resize(440, 620)
    card.show()
    qtbot.waitExposed(card)
    assert card.width() == 440
    assert card.canvas.width() == card.canvas.height() > 380
    for each in [*card.findChildren(QAbstractButton), *card.findChildren(QLabel)]:
        if each.isVisible() and each.text():
            assert each.width() >= each.minimumSizeHint().width(), each.text()
            right = each.mapTo(card, each.rect().bottomRight())
            assert card.rect().contains(right), each.text()


@pytest.mark.parametrize(
    "name", ["toolPen", "toolRubber", "penWidth", "clearCanvas", "sampleButton", "drawingCanvas"]
)
def test_that_it_is_seen_where_the_keyboard_is(tab, part, name):
    widget = part(tab, QWidget, name)
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        widget.setChecked(True)
    tab.canvas.show_picture(np.full((280, 280), 255, np.uint8))  # there is something to clear
    elsewhere = part(tab, QWidget, "openPicture")
    elsewhere.setFocus()
    without = widget.grab().toImage()
    widget.setFocus()
    assert widget.hasFocus()
    assert widget.grab().toImage() != without


@pytest.mark.parametrize("name", ["sampleButton", "saveDrawing"])
def test_that_a_button_with_a_menu_shows_an_arrow(tab, part, name):
    button = part(tab, QAbstractButton, name)
    picture = button.grab().toImage()
    ratio = picture.devicePixelRatio()
    middle = range(round(8 * ratio), round((button.height() - 8) * ratio))
    arrow = range(round((button.width() - 24) * ratio), round((button.width() - 6) * ratio))
    assert len({picture.pixel(x, y) for x in arrow for y in middle}) > 1
