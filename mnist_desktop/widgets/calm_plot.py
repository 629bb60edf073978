"""The paper of a plot that stays as it is put: no menu, no buttons, the theme's colours."""

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPen
from PySide6.QtWidgets import QWidget

from mnist_desktop.theme import Tokens
from mnist_desktop.widgets.number_axis import NumberAxis
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_SIDES = ("left", "bottom")


class CalmPlot(RetranslatingMixin, pg.PlotWidget):  # type: ignore[misc]
    """Two axes with numbers as the reader's language writes them; neither wheel nor mouse move the view.

    Signals:
        clicked_at: a person clicked on the paper; carries the point, in the axes' numbers, as a QPointF.
    """

    clicked_at = Signal(object)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        left: NumberAxis | None = None,
        bottom: NumberAxis | None = None,
    ) -> None:
        """Build the paper; ``name`` becomes its objectName."""
        axes = {"left": left or NumberAxis("left"), "bottom": bottom or NumberAxis("bottom")}
        super().__init__(parent, axisItems=axes)  # type: ignore[call-arg]
        self.setObjectName(name)
        self.setMenuEnabled(False)
        # the unused menu is a window of its own, which nobody else would take away with the plot
        self.destroyed.connect(self.getPlotItem().ctrlMenu.deleteLater)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.scene().sigMouseClicked.connect(self._on_mouse_clicked)

    def put_axes_behind(self, levels: int) -> None:
        """Draw the grid below the curves, without ticks, with numbers of so many ``levels``, from 0."""
        for side in _SIDES:
            self.getAxis(side).setStyle(tickLength=0, maxTickLevel=levels)
            self.getAxis(side).setZValue(-1)

    def colour_paper(self, tokens: Tokens, lines: str) -> None:
        """Use the colours of ``tokens``; axes and grid in the colour ``lines``."""
        self.setBackground(tokens.card)
        for side in _SIDES:
            self.getAxis(side).setPen(line_pen(lines, 1))
            self.getAxis(side).setTextPen(QColor(tokens.muted))

    def retranslate(self) -> None:
        for side in _SIDES:
            self.getAxis(side).picture = None  # the numbers may be written differently now
            self.getAxis(side).update()

    def point_at(self, point: QPointF | None) -> None:
        """The mouse is over ``point``, in the axes' numbers, or no longer on the paper."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        box = self.getPlotItem().getViewBox()
        place = self.mapToScene(event.position().toPoint())
        is_inside = box.sceneBoundingRect().contains(place) and not event.buttons()
        self.point_at(QPointF(box.mapSceneToView(place)) if is_inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point_at(None)

    @Slot(object)
    def _on_mouse_clicked(self, event: MouseClickEvent) -> None:
        box = self.getPlotItem().getViewBox()
        if event.button() == Qt.MouseButton.LeftButton and box.sceneBoundingRect().contains(event.scenePos()):
            self.clicked_at.emit(QPointF(box.mapSceneToView(event.scenePos())))


def line_pen(colour: str, width: float) -> QPen:
    """A pen as wide as it says, whatever the axes' numbers."""
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen
