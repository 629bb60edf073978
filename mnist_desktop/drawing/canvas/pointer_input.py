"""Mouse, tablet pen and fingers, each as a tool that is put down, moved and lifted."""

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

from mnist_desktop.drawing.canvas.tools import Tool


class Paper(Protocol):
    """What is drawn on; positions are the widget's own."""

    @property
    def tool(self) -> Tool:
        """What draws now."""
        ...

    @property
    def eraser(self) -> Tool:
        """What erases without being chosen: the eraser that was used last."""
        ...

    def put_down(self, position: QPointF, tool: Tool, pressure: float = 0.0) -> None:
        """Begin a stroke of ``tool``."""

    def move_to(self, position: QPointF, pressure: float = 0.0) -> None:
        """Go on with the stroke; nothing when there is none."""

    def lift(self) -> None:
        """End the stroke; nothing when there is none."""

    def drop(self) -> None:
        """Forget the stroke."""


class PointerInput:
    """Hands events to a :class:`Paper`; one button, pen or finger at a time draws."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._button = Qt.MouseButton.NoButton
        self._finger: int | None = None

    def press(self, event: QMouseEvent) -> None:
        """A button of the mouse went down: the left one draws, the right one erases."""
        button = event.button()
        if _is_echo(event) or (self._button & event.buttons() and self._button != button):
            return
        if button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._button = button
            is_left = button == Qt.MouseButton.LeftButton
            self._paper.put_down(event.position(), self._paper.tool if is_left else self._paper.eraser)

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved with a button down."""
        if not _is_echo(event) and self._button != Qt.MouseButton.NoButton:
            self._paper.move_to(event.position())

    def release(self, event: QMouseEvent) -> None:
        """A button of the mouse went up."""
        if not _is_echo(event) and event.button() == self._button != Qt.MouseButton.NoButton:
            self._button = Qt.MouseButton.NoButton
            self._paper.move_to(event.position())
            self._paper.lift()

    def tablet(self, event: QTabletEvent) -> None:
        """The pen of a tablet; its other end and its second button erase."""
        kind, button = event.type(), event.button()
        if kind == QEvent.Type.TabletPress:
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            if button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
                erases = is_eraser or button == Qt.MouseButton.RightButton
                tool = self._paper.eraser if erases else self._paper.tool
                self._paper.put_down(event.position(), tool, event.pressure())
        elif kind == QEvent.Type.TabletMove and event.buttons():
            self._paper.move_to(event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._paper.lift()
        event.accept()  # else Qt would send the same again as mouse events

    def touch(self, event: QTouchEvent) -> None:
        """Fingers: the first one draws, others are ignored until all are lifted."""
        kind = event.type()
        if kind == QEvent.Type.TouchBegin and event.points():
            first = event.points()[0]
            self._finger = first.id()
            self._paper.put_down(first.position(), self._paper.tool)
        elif kind == QEvent.Type.TouchCancel:
            self._finger = None
            self._paper.drop()
        else:
            for point in event.points():
                if point.id() == self._finger:
                    self._move_finger(point)
        event.accept()  # else Qt would send the same again as mouse events

    def _move_finger(self, point: QEventPoint) -> None:
        if point.state() != QEventPoint.State.Stationary:
            self._paper.move_to(point.position())
        if point.state() == QEventPoint.State.Released:
            self._finger = None
            self._paper.lift()


def _is_echo(event: QMouseEvent) -> bool:
    """Whether the system made this mouse event from a finger, which was heard already."""
    return event.device() is not None and event.device().type() == QInputDevice.DeviceType.TouchScreen
