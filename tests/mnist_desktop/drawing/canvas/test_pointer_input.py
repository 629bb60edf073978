import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QPointingDeviceUniqueId,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mnist_desktop.drawing.canvas.items import Rubber, Stroke
from mnist_desktop.drawing.canvas.tools import RUBBER_FACTOR, Tool


def device(kind: QInputDevice.DeviceType, pointer: QPointingDevice.PointerType) -> QPointingDevice:
    known = device.__dict__.setdefault("known", {})
    if (kind, pointer) not in known:
        known[kind, pointer] = QPointingDevice(
            "test", 70 + len(known), kind, pointer, QInputDevice.Capability.Position, 5, 2, "",
            QPointingDeviceUniqueId(),
        )  # fmt: skip
    return known[kind, pointer]


def finger_device() -> QPointingDevice:
    return device(QInputDevice.DeviceType.TouchScreen, QPointingDevice.PointerType.Finger)


class Fingers:
    """Touches through Qt's own way of touch events, mouse events made from them included."""

    def __init__(self, hand) -> None:
        self.hand = hand

    def __call__(self, **fingers) -> None:
        """Each finger: what it does (press, move, release) and where; ``f3=("press", (60, 60))``."""
        sequence = QTest.touchEvent(self.hand.canvas, touch_screen(), False)
        for name, (act, point) in fingers.items():
            getattr(sequence, act)(int(name[1:]), self.hand.at(point), self.hand.canvas)
        sequence.commit()
        QApplication.processEvents()


def touch_screen():
    if not hasattr(touch_screen, "device"):
        touch_screen.device = QTest.createTouchDevice()
    return touch_screen.device


@pytest.fixture
def fingers(hand):
    return Fingers(hand)


def tablet(hand, kind: QEvent.Type, point, *, pointer, button=Qt.MouseButton.LeftButton, pressure=0.5):
    up, move = kind is QEvent.Type.TabletRelease, kind is QEvent.Type.TabletMove
    none, where = Qt.MouseButton.NoButton, QPointF(hand.at(point))
    event = QTabletEvent(
        kind, device(QInputDevice.DeviceType.Stylus, pointer), where, where, pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, none if move else button, none if up else button,
    )  # fmt: skip
    QApplication.sendEvent(hand.canvas, event)


def drag(hand, button, points) -> None:
    QTest.mousePress(hand.canvas, button, pos=hand.at(points[0]))
    for point in points[1:]:
        QTest.mouseMove(hand.canvas, hand.at(point))
    QTest.mouseRelease(hand.canvas, button, pos=hand.at(points[-1]))


def kinds(hand):
    return [type(item) for item in hand.canvas.ink.items]


def test_that_the_first_finger_draws_and_others_do_not(hand, fingers):
    fingers(f3=("press", (60, 60)))
    fingers(f3=("move", (100, 60)), f4=("press", (200, 200)))
    fingers(f3=("move", (140, 60)), f4=("move", (250, 250)))
    fingers(f3=("release", (140, 60)), f4=("move", (240, 250)))
    assert not hand.canvas.ink.is_drawing
    fingers(f4=("move", (220, 220)))
    fingers(f4=("release", (220, 220)))
    (stroke,) = hand.canvas.ink.strokes
    np.testing.assert_allclose(stroke.points, [hand.lands_on(p) for p in ((60, 60), (100, 60), (140, 60))])
    assert set(stroke.widths) == {22}


def test_that_a_touch_that_the_system_takes_back_leaves_nothing(hand, fingers):
    fingers(f0=("press", (60, 60)))
    fingers(f0=("move", (160, 60)))
    assert hand.canvas.ink.pixels.any()
    cancel = QTouchEvent(QEvent.Type.TouchCancel, finger_device(), Qt.KeyboardModifier.NoModifier, [])
    hand.canvas.event(cancel)
    assert hand.canvas.ink.is_empty
    assert not hand.canvas.ink.pixels.any()
    assert not hand.canvas.ink.can_undo
    fingers(f0=("release", (160, 60)))


def test_that_mouse_events_made_from_a_touch_are_not_drawn_once_more(hand, fingers):
    fingers(f0=("press", (60, 60)))
    left, where = Qt.MouseButton.LeftButton, QPointF(hand.at((200, 200)))
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
        echo = QMouseEvent(kind, where, where, left, left, Qt.KeyboardModifier.NoModifier, finger_device())
        QApplication.sendEvent(hand.canvas, echo)
    fingers(f0=("release", (60, 60)))
    (stroke,) = hand.canvas.ink.strokes
    assert len(stroke.points) == 1


@pytest.mark.parametrize("tool", list(Tool))
def test_that_the_right_button_erases_whatever_tool_is_held(hand, tool):
    drag(hand, Qt.MouseButton.LeftButton, [(50, 140), (230, 140)])
    hand.canvas.use_tool(tool)
    drag(hand, Qt.MouseButton.RightButton, [(140, 100), (140, 180)])
    assert not hand.canvas.ink.pixels[140, 140]
    assert kinds(hand) == ([] if tool is Tool.STROKE_ERASER else [Stroke, Rubber])
    assert hand.canvas.tool is tool
    hand.canvas.undo()
    assert hand.canvas.ink.pixels[140, 140] == 255


def test_that_the_rubber_is_a_little_wider_than_the_pen(hand):
    drag(hand, Qt.MouseButton.LeftButton, [(50, 140), (230, 140)])
    drag(hand, Qt.MouseButton.RightButton, [(140, 140)])
    assert hand.canvas.ink.items[-1].widths[0] == pytest.approx(22 * RUBBER_FACTOR)


def test_that_a_second_button_in_the_middle_of_a_stroke_changes_nothing(hand):
    QTest.mousePress(hand.canvas, Qt.MouseButton.LeftButton, pos=hand.at((60, 60)))
    where = QPointF(hand.at((100, 60)))
    both = Qt.MouseButton.LeftButton | Qt.MouseButton.RightButton
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, both),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton),
    ):
        other = QMouseEvent(
            kind, where, where, Qt.MouseButton.RightButton, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(hand.canvas, other)
    QTest.mouseMove(hand.canvas, hand.at((140, 60)))
    QTest.mouseRelease(hand.canvas, Qt.MouseButton.LeftButton, pos=hand.at((140, 60)))
    assert kinds(hand) == [Stroke]
    assert hand.canvas.ink.strokes[0].points[-1] == pytest.approx(hand.lands_on((140, 60)))


def test_that_the_other_end_of_a_tablets_pen_erases(hand):
    drag(hand, Qt.MouseButton.LeftButton, [(50, 140), (230, 140)])
    eraser = QPointingDevice.PointerType.Eraser
    tablet(hand, QEvent.Type.TabletPress, (140, 120), pointer=eraser)
    tablet(hand, QEvent.Type.TabletMove, (140, 160), pointer=eraser)
    tablet(hand, QEvent.Type.TabletRelease, (140, 160), pointer=eraser)
    assert kinds(hand) == [Stroke, Rubber]
    assert not hand.canvas.ink.pixels[140, 140]
    assert hand.canvas.tool is Tool.PEN


def test_that_the_second_button_of_a_tablets_pen_erases_with_the_eraser_chosen_last(hand):
    drag(hand, Qt.MouseButton.LeftButton, [(50, 140), (230, 140)])
    hand.canvas.use_tool(Tool.STROKE_ERASER)
    hand.canvas.use_tool(Tool.PEN)
    pen, right = QPointingDevice.PointerType.Pen, Qt.MouseButton.RightButton
    tablet(hand, QEvent.Type.TabletPress, (140, 140), pointer=pen, button=right)
    tablet(hand, QEvent.Type.TabletRelease, (140, 140), pointer=pen, button=right)
    assert hand.canvas.ink.is_empty


@pytest.mark.parametrize("place", [(float("nan"), 5), (float("inf"), 5), (1e9, 5)])
def test_that_places_which_no_hand_reaches_are_ignored(hand, place):
    hand.canvas.put_down(QPointF(*place), Tool.PEN)
    assert hand.canvas.ink.is_empty
    hand.canvas.put_down(QPointF(50, 50), Tool.PEN)
    hand.canvas.move_to(QPointF(*place))
    hand.canvas.lift()
    assert len(hand.canvas.ink.strokes[0].points) == 1


def test_that_the_screen_shows_what_the_raster_holds_after_erasing(hand):
    drag(hand, Qt.MouseButton.LeftButton, [(40, 60), (240, 220)])
    drag(hand, Qt.MouseButton.LeftButton, [(40, 220), (240, 60)])
    drag(hand, Qt.MouseButton.RightButton, [(100, 60), (180, 220)])
    drag(hand, Qt.MouseButton.LeftButton, [(60, 140), (220, 150)])
    for _ in range(2):  # piece by piece, and painted anew
        assert differing_share(hand.canvas) < 0.005
        hand.canvas._paint_all()


def differing_share(canvas) -> float:
    picture, scale = canvas.grab().toImage(), canvas.width() / 280
    grid = [(x, y) for x in range(10, 270, 3) for y in range(10, 270, 3)]
    differing = [
        (x, y)
        for x, y in grid
        if (picture.pixelColor(round((x + 0.5) * scale), round((y + 0.5) * scale)).lightness() < 128)
        != (canvas.ink.pixels[y, x] > 127)
    ]
    return len(differing) / len(grid)


def test_that_the_screen_shows_a_picture_as_the_raster_holds_it(hand, qapp):
    pixels = np.zeros((280, 280), np.uint8)
    pixels[40:120, 60:200] = 255
    hand.canvas.show_picture(pixels)
    assert differing_share(hand.canvas) < 0.005
    drag(hand, Qt.MouseButton.RightButton, [(60, 80), (200, 80)])
    assert differing_share(hand.canvas) < 0.005
    hand.canvas.undo()
    np.testing.assert_array_equal(hand.canvas.ink.pixels, pixels)


def test_that_the_keyboard_can_erase(hand):
    drag(hand, Qt.MouseButton.LeftButton, [(140, 30), (140, 250)])
    hand.canvas.setFocus()
    hand.canvas.use_tool(Tool.RUBBER)
    QTest.keyClick(hand.canvas, Qt.Key.Key_Space)
    for _ in range(6):
        QTest.keyClick(hand.canvas, Qt.Key.Key_Down)
    QTest.keyClick(hand.canvas, Qt.Key.Key_Space)
    assert kinds(hand) == [Stroke, Rubber]
    assert not hand.canvas.ink.pixels[75:125, 140].any()


def test_that_an_eraser_that_takes_nothing_tells_nobody(hand):
    told = []
    hand.canvas.ink_changed.connect(told_to(told))
    drag(hand, Qt.MouseButton.RightButton, [(60, 60), (200, 200)])
    assert told == []
    assert not hand.canvas.ink.can_undo


def told_to(told):
    def tell():
        told.append(True)

    return tell
