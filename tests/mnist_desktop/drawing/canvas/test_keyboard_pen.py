from PySide6.QtCore import Qt

from mnist_desktop.drawing.canvas.keyboard_pen import FINE_STEP, STEP, KeyboardPen


def test_that_arrows_move_the_pen_and_show_it():
    pen = KeyboardPen()
    across, down = pen.point
    assert not pen.is_shown
    assert pen.move(Qt.Key.Key_Right, fine=False)
    assert pen.move(Qt.Key.Key_Up, fine=True)
    assert pen.point == (across + STEP, down - FINE_STEP)
    assert pen.is_shown


def test_that_other_keys_are_left_alone():
    pen = KeyboardPen()
    before = pen.point
    assert not pen.move(Qt.Key.Key_A, fine=False)
    assert pen.point == before
    assert not pen.is_shown


def test_that_the_pen_stays_on_the_paper():
    pen = KeyboardPen()
    for _ in range(100):
        pen.move(Qt.Key.Key_Left, fine=False)
        pen.move(Qt.Key.Key_Down, fine=False)
    assert pen.point == (0, 280)
