"""The paper on which a digit is drawn."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from mnist_desktop.drawing.canvas.ink_view import InkView
from mnist_desktop.drawing.canvas.items import Picture
from mnist_desktop.drawing.canvas.pointer_input import PointerInput
from mnist_desktop.drawing.canvas.strokes import Ink, Point, Segment
from mnist_desktop.drawing.canvas.tools import Tool, tool_width
from mnist_desktop.drawing.canvas.tools import width_under_pressure as width_under_pressure
from mnist_desktop.theme import Theme

if TYPE_CHECKING:
    from trainer.data.raster import Pixels

DEFAULT_PEN_WIDTH = 22
_FARTHEST = 100_000.0  # canvas units; no hand reaches farther


class DigitCanvas(InkView):
    """Takes ink from mouse, tablet pen, finger and keyboard; what it means is decided elsewhere.

    Signals:
        ink_changed: ink was added, taken back or brought back.
    """

    ink_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("drawingCanvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._pen_width: float = DEFAULT_PEN_WIDTH
        self._tool, self._eraser = Tool.PEN, Tool.RUBBER
        self._held = Tool.PEN  # what the stroke that is being drawn was begun with
        self._last: Point = (0.0, 0.0)
        self._is_for_digits = True
        self._input = PointerInput(self)
        self.retranslate()

    @property
    def pen_width(self) -> float:
        """Of the next points, in canvas units."""
        return self._pen_width

    @property
    def tool(self) -> Tool:
        """What the left button, a finger and the keyboard do."""
        return self._tool

    @property
    def eraser(self) -> Tool:
        """What the right button and the other end of a tablet's pen do: the eraser chosen last."""
        return self._eraser

    def set_pen_width(self, width: float) -> None:
        """Draw with this width from now on."""
        self._pen_width = width
        self._set_cursor()
        self.update()

    def use_tool(self, tool: Tool) -> None:
        """Hold ``tool`` from now on; what is being drawn is ended."""
        self.lift()
        self._tool = tool
        self._eraser = self._eraser if tool is Tool.PEN else tool
        self._set_cursor()
        self.update()

    def invite(self, *, digits: bool) -> None:
        """Ask on the empty paper for a digit, or, where the model knows other things, for anything."""
        self._is_for_digits = digits
        self.retranslate()

    def show_picture(self, pixels: "Pixels") -> None:
        """Show ``pixels`` (280, 280), ink high, instead of what is there; undo brings that back."""
        self._after_step(self.ink.replace((Picture(pixels.tobytes()),) if pixels.any() else ()))

    def show_drawing(self, document: Mapping[str, Any]) -> None:
        """Show what ``Ink.to_document`` described instead of what is there; undo brings that back.

        Raises:
            DataError: ``document`` is no drawing; the canvas is as it was.
        """
        self._after_step(self.ink.replace(Ink.from_document(document).items))

    def restore(self, document: Mapping[str, Any]) -> None:
        """Bring back the ink of an earlier start, below what was drawn meanwhile; no step of undo.

        Raises:
            DataError: ``document`` is no drawing; the canvas is as it was.
        """
        self.ink.lay_below(Ink.from_document(document).items)
        self._after_step(True)

    @Slot()
    def undo(self) -> None:
        """Take the last stroke or clearing back."""
        self._after_step(self.ink.undo())

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._after_step(self.ink.redo())

    @Slot()
    def clear(self) -> None:
        """Wipe all ink away; undo brings it back."""
        self._after_step(self.ink.clear())

    def retranslate(self) -> None:
        self._hint = self.tr("Draw a digit here") if self._is_for_digits else self.tr("Draw something here")
        self.setAccessibleName(self.tr("Drawing canvas"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the pen or eraser, with Shift in small steps; Space puts it down and lifts it."
            )
        )
        self.setToolTip(
            self.tr(
                "Draw with mouse, pen or finger, the right button erases; or press Space to put the pen down "
                "and move it with the arrow keys."
            )
        )
        self.update()

    def put_down(self, position: QPointF, tool: Tool, pressure: float = 0.0) -> None:
        """Begin a stroke of ``tool`` at ``position`` in the widget."""
        point = self._reachable(position)
        if point is not None:
            self._begin(point, tool, pressure)

    def move_to(self, position: QPointF, pressure: float = 0.0) -> None:
        """Go on with the stroke; nothing when there is none."""
        point = self._reachable(position)
        if point is not None:
            self._extend(point, pressure)

    def lift(self) -> None:
        """End the stroke; nothing when there is none."""
        if self.ink.is_drawing:
            is_seen = self.ink.has_effect
            self.ink.end()
            self._set_cursor()
            if is_seen:
                if self.ink.is_empty:
                    self._paint_all()  # the rubber took the last of it: the hint comes back
                self.ink_changed.emit()

    def drop(self) -> None:
        """Forget the stroke that is being drawn."""
        self._after_step(self.ink.drop())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._input.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._input.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._input.release(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        self._input.tablet(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._toggle_keyboard_pen()
        elif self._keyboard.move(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)):
            self._extend(self._keyboard.point)
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._input.touch(event)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._paint_all()
        if event.type() == QEvent.Type.ToolTip and not self.ink.is_empty:
            return True  # nobody wants a tooltip over the digit just drawn
        return super().event(event)

    def _begin(self, point: Point, tool: Tool, pressure: float = 0.0) -> None:
        self.lift()
        was_empty = self.ink.is_empty
        self._held, self._last = tool, point
        self._set_cursor()
        if tool is Tool.STROKE_ERASER:
            self.ink.begin_picking()
            self._pick(point)
        else:
            begin = self.ink.begin if tool is Tool.PEN else self.ink.begin_rubber
            self._add(begin(point, self._width(pressure)))
        if was_empty:
            self.update()  # the hint goes

    def _extend(self, point: Point, pressure: float = 0.0) -> None:
        if not self.ink.is_drawing:
            return
        if self._held is Tool.STROKE_ERASER:
            self._pick(point)
            return
        segment = self.ink.extend(point, self._width(pressure))
        if segment is not None:
            self._add(segment)

    def _pick(self, point: Point) -> None:
        self._after_step(self.ink.pick(self._last, point, self._width(0.0)))
        self._last = point

    def _width(self, pressure: float) -> float:
        return tool_width(self._held, width_under_pressure(self._pen_width, pressure))

    def _toggle_keyboard_pen(self) -> None:
        self._keyboard.is_shown = True
        if self.ink.is_drawing:
            self.lift()
        else:
            self._begin(self._keyboard.point, self._tool)
        self.update()

    def _add(self, segment: Segment) -> None:
        self._paint_segment(segment)
        if self.ink.has_effect:
            self.ink_changed.emit()

    def _after_step(self, changed: bool) -> None:
        if changed:
            self._paint_all()
            self.ink_changed.emit()

    def _shown_tool(self) -> tuple[Tool, float]:
        tool = self._held if self.ink.is_drawing else self._tool
        return tool, tool_width(tool, self._pen_width)

    def _reachable(self, position: QPointF) -> Point | None:
        """The canvas point at ``position``; None for one that no hand can reach."""
        point = self._logical(position)
        return point if all(abs(each) <= _FARTHEST for each in point) else None
