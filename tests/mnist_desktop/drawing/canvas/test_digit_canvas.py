import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from mnist_desktop.drawing.canvas.digit_canvas import width_under_pressure
from mnist_desktop.theme import ThemeChoice
from trainer.data.ink import InkRaster, image_from_canvas, image_from_strokes

SEVEN = [(85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225)]


class PaintedArea(QObject):
    """Counts the pixels that each paint event of a widget asks for."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.areas = []
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        if event.type() == QEvent.Type.Paint:
            self.areas.append(sum(each.width() * each.height() for each in event.region()))
        return False


def colour_at(canvas, hand, point) -> str:
    return canvas.grab().toImage().pixelColor(hand.at(point)).name()


def test_that_the_canvas_is_there_from_the_start_square_and_empty(tab):
    canvas = tab.canvas
    assert canvas.objectName() == "drawingCanvas"
    assert canvas.isVisible()
    assert canvas.isEnabled()
    assert canvas.width() == canvas.height() > 500
    assert canvas.ink.is_empty


@pytest.mark.parametrize("size", [(1068, 540), (1920, 1000), (1068, 1000)])
def test_that_the_canvas_stays_square_at_every_size(tab, qtbot, size):
    tab.resize(*size)
    qtbot.waitUntil(lambda: tab.width() == size[0] and tab.canvas.width() == tab.canvas.height())
    assert tab.canvas.width() > 0.4 * min(size)


def test_that_the_mouse_leaves_the_ink_that_the_points_describe(tab, hand):
    hand.draw(SEVEN)
    expected = [hand.lands_on(point) for point in SEVEN]
    np.testing.assert_allclose(tab.canvas.ink.strokes[0].points, expected)
    np.testing.assert_array_equal(
        image_from_canvas(tab.canvas.ink.pixels), image_from_strokes([expected], pen_width=22)
    )
    raster = InkRaster(280)
    raster.draw_stroke(expected, 22)
    np.testing.assert_array_equal(tab.canvas.ink.pixels, raster.pixels)


def test_that_ink_is_seen_where_it_was_drawn(tab, hand, theme):
    hand.draw(SEVEN)
    assert colour_at(tab.canvas, hand, (140, 66)) == theme.tokens.ink
    assert colour_at(tab.canvas, hand, (60, 200)) == theme.tokens.paper


def test_that_the_screen_shows_the_same_shape_as_the_raster(tab, hand):
    hand.draw(SEVEN)
    picture = tab.canvas.grab().toImage()
    scale = tab.canvas.width() / 280
    grid = [(x, y) for x in range(10, 270, 3) for y in range(10, 270, 3)]
    differing = [
        point
        for point in grid
        if (picture.pixelColor(*(round((c + 0.5) * scale) for c in point)).lightness() < 128)
        != (tab.canvas.ink.pixels[point[1], point[0]] > 127)
    ]
    assert len(differing) < 0.005 * len(grid)


def test_that_a_click_makes_a_dot(tab, hand):
    QTest.mouseClick(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at((140, 140)))
    (stroke,) = tab.canvas.ink.strokes
    assert len(stroke.points) == 1
    assert tab.canvas.ink.pixels[140, 140] == 255


def test_that_other_buttons_do_not_draw(tab, hand):
    QTest.mousePress(tab.canvas, Qt.MouseButton.RightButton, pos=hand.at((100, 100)))
    QTest.mouseMove(tab.canvas, hand.at((150, 150)))
    QTest.mouseRelease(tab.canvas, Qt.MouseButton.RightButton, pos=hand.at((150, 150)))
    assert tab.canvas.ink.is_empty


def test_that_a_stroke_may_leave_the_paper_and_come_back(tab, hand):
    hand.draw([(200, 100), (320, 100), (200, 180)])
    assert not tab.canvas.ink.is_drawing
    assert tab.canvas.ink.pixels[100, 279] == 255


def test_that_the_last_point_costs_no_more_than_the_first(tab, hand, qtbot, qapp):
    painted = PaintedArea(tab.canvas)
    spiral = [(140 + r * np.cos(r / 6), 140 + r * np.sin(r / 6)) for r in np.linspace(20, 120, 400)]
    QTest.mousePress(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at(spiral[0]))
    qtbot.waitUntil(lambda: bool(painted.areas))
    areas = []
    for point in spiral[1:]:
        painted.areas.clear()
        QTest.mouseMove(tab.canvas, hand.at(point))
        qapp.processEvents()
        areas.append(sum(painted.areas))
    whole = tab.canvas.width() ** 2
    assert min(areas) > 0
    assert max(areas) < 0.03 * whole
    assert np.mean(areas[-50:]) < 1.5 * np.mean(areas[:50])
    QTest.mouseRelease(tab.canvas, Qt.MouseButton.LeftButton, pos=hand.at(spiral[-1]))


def test_that_ink_changed_is_told_for_every_change(tab, hand, qtbot):
    canvas = tab.canvas
    told = []
    canvas.ink_changed.connect(told_to(told, canvas))
    hand.draw(SEVEN)
    assert len(told) >= len(SEVEN)
    for act in (canvas.undo, canvas.redo, canvas.clear):
        with qtbot.waitSignal(canvas.ink_changed):
            act()
    told.clear()
    canvas.clear()
    assert told == []


def told_to(told, canvas):
    def tell():
        told.append(canvas.ink.is_empty)

    return tell


def test_that_undo_and_a_new_size_paint_the_picture_anew(tab, hand, qtbot, theme):
    hand.draw(SEVEN)
    hand.draw([(60, 200), (60, 240)])
    tab.canvas.undo()
    assert colour_at(tab.canvas, hand, (60, 220)) == theme.tokens.paper
    assert colour_at(tab.canvas, hand, (140, 66)) == theme.tokens.ink
    before = tab.canvas.width()
    tab.resize(1000, 560)
    qtbot.waitUntil(lambda: tab.canvas.width() < before)
    assert colour_at(tab.canvas, hand, (140, 66)) == theme.tokens.ink
    hand.draw([(60, 200), (60, 240)])
    assert tab.canvas.ink.strokes[1].points[0] == pytest.approx((60, 200), abs=0.5)


def test_that_paper_and_ink_follow_the_theme(tab, hand, theme):
    hand.draw(SEVEN)
    pixels = tab.canvas.ink.pixels.copy()
    theme.choose(ThemeChoice.DARK)
    assert colour_at(tab.canvas, hand, (140, 66)) == theme.tokens.ink
    assert QColor(colour_at(tab.canvas, hand, (60, 200))).lightness() < 60
    np.testing.assert_array_equal(tab.canvas.ink.pixels, pixels)


def test_that_a_tablet_pen_draws_wider_the_harder_it_is_pressed(tab, hand):
    press = hand.tablet(QEvent.Type.TabletPress, (60, 60), 0.2)
    assert press.isAccepted()
    hand.tablet(QEvent.Type.TabletMove, (100, 60), 0.5)
    hand.tablet(QEvent.Type.TabletMove, (140, 60), 1.0)
    hand.tablet(QEvent.Type.TabletRelease, (140, 60), 0.0)
    (stroke,) = tab.canvas.ink.strokes
    assert stroke.widths == pytest.approx((0.7 * 22, 22, 1.5 * 22))
    assert not tab.canvas.ink.is_drawing


def test_that_a_tablet_pen_in_the_air_leaves_nothing(tab, hand):
    hand.tablet(QEvent.Type.TabletMove, (100, 60), 0.0)
    assert tab.canvas.ink.is_empty


@pytest.mark.parametrize(
    ("pressure", "width"), [(0.0, 20), (0.5, 20), (1.0, 30), (7.0, 30), (float("nan"), 20)]
)
def test_which_width_a_pressure_gives(pressure, width):
    assert width_under_pressure(20, pressure) == width


def test_that_the_keyboard_can_draw(tab):
    canvas = tab.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.ink.is_empty
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for _ in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    (stroke,) = canvas.ink.strokes
    assert stroke.points[0] == (150, 70)
    assert stroke.points[-1] == (148, 120)
    assert not canvas.ink.is_drawing


def test_that_focus_is_seen(tab):
    tab.canvas.clearFocus()
    without = tab.canvas.grab().toImage()
    tab.canvas.setFocus()
    assert tab.canvas.grab().toImage() != without


def test_that_the_hint_is_translated_and_gone_with_the_first_ink(tab, hand, shouting):
    middle = tab.canvas.rect().adjusted(100, 200, -100, -200)
    english = tab.canvas.grab(middle).toImage()
    shouting.start()
    assert tab.canvas.grab(middle).toImage() != english
    assert tab.canvas.accessibleName() == "[Drawing canvas]"
    hand.draw([(20, 20), (30, 20)])
    empty = tab.canvas.grab(middle).toImage()
    assert {empty.pixelColor(QPoint(x, 80)).name() for x in range(0, empty.width(), 3)} == {"#ffffff"}
