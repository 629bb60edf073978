"""A pen that is moved with the arrow keys, for those who draw without a mouse."""

from PySide6.QtCore import Qt

from mnist_desktop.drawing.canvas.strokes import CANVAS_SIDE, Point

STEP, FINE_STEP = 10.0, 2.0

_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyboardPen:
    """Where the pen is; it appears with the first arrow key.

    Attributes:
        point: in canvas units.
        is_shown: whether it has been used, so that the canvas marks its place.
    """

    def __init__(self) -> None:
        self.point: Point = (CANVAS_SIDE / 2, CANVAS_SIDE / 4)
        self.is_shown = False

    def move(self, key: int, fine: bool) -> bool:
        """Go one step, or a fine one; False when ``key`` is no arrow."""
        if key not in _DIRECTIONS:
            return False
        self.is_shown = True
        step = FINE_STEP if fine else STEP
        across, down = _DIRECTIONS[Qt.Key(key)]
        self.point = (_kept_inside(self.point[0] + step * across), _kept_inside(self.point[1] + step * down))
        return True


def _kept_inside(position: float) -> float:
    return min(max(position, 0.0), float(CANVAS_SIDE))
