"""The value at which a training shall end, as a line across the plot that can be dragged."""

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor

from mnist_desktop.theme import Tokens

_SMALLEST = 0.001
_PLACES = 3
_HANDLE = 11.0


class TargetLine(pg.InfiniteLine):  # type: ignore[misc]
    """Hidden until :meth:`show_at`. Values have three places, so that they can be read and typed again.

    Signals:
        dragged: a person drags or dropped the line; carries its value each time that it is another one.
    """

    dragged = Signal(float)

    def __init__(self, highest: float) -> None:
        super().__init__(angle=0, movable=True, bounds=(_SMALLEST, highest))
        self.target: float | None = None
        self.addMarker("<|>", position=1.0, size=_HANDLE)  # something to take hold of
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setZValue(5)
        self.text = pg.InfLineLabel(self, "", position=0.02, anchors=[(0.0, 0.0), (0.0, 1.0)])
        self.sigDragged.connect(self._on_dragged)
        self.sigPositionChangeFinished.connect(self._on_dropped)
        self.hide()

    def show_at(self, value: float | None) -> None:
        """Lie at ``value``, or nowhere; while a person drags the line, the line is theirs."""
        if self.moving and value is not None:
            return
        self.target = value
        self.setVisible(value is not None)
        if value is not None:
            self.setValue(value)

    def set_text(self, text: str) -> None:
        """Say what the line means."""
        self.text.setFormat(text)

    def apply_theme(self, tokens: Tokens) -> None:
        """Use the colours of ``tokens``."""
        self.setPen(pg.mkPen(tokens.good, width=1, style=Qt.PenStyle.DashDotLine))
        self.setHoverPen(pg.mkPen(tokens.good, width=3))
        paper = QColor(tokens.card)
        paper.setAlphaF(0.85)
        self.text.fill = pg.mkBrush(paper)
        self.text.setColor(QColor(tokens.good))

    @Slot(object)
    def _on_dragged(self, _line: object) -> None:
        value = round(float(self.value()), _PLACES)
        if value != self.target:
            self.target = value
            self.dragged.emit(value)

    @Slot(object)
    def _on_dropped(self, _line: object) -> None:
        if self.target is not None:
            self.setValue(self.target)
