"""The network as a picture: neurons with their numbers, lines as thick as their weights."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mnist_desktop.learning.backpropagation.diagram_layout import DiagramLayout, diagram_layout
from mnist_desktop.learning.backpropagation.diagram_painter import DiagramPainter
from mnist_desktop.learning.backpropagation.diagram_state import DiagramState, Edge, diagram_state
from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.learning.backpropagation.writing import written
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.learning.arithmetic import Quantity
from trainer.learning.backpropagation_records import Phase
from trainer.learning.backpropagation_symbols import Names
from trainer.learning.parameters import Parameter

_PIXELS = 28


class NetworkDiagram(RetranslatingMixin, QWidget):
    """Shows what is known after the current step, and what it works on.

    Signals:
        neuron_chosen: a neuron was clicked; layer (from 1) and neuron.
        line_chosen: the line of a weight was clicked; carries a Parameter.
    """

    neuron_chosen = Signal(int, int)
    line_chosen = Signal(object)

    def __init__(self, theme: Theme, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._walk = theme, walk
        self._drawn: tuple[object, ...] = ()
        self._lines = QPixmap()
        self._under: Edge | None = None
        self.setObjectName("networkDiagram")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._repaint)
        walk.changed.connect(self._repaint)
        walk.moved.connect(self._repaint)
        walk.parameter_chosen.connect(self._repaint)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Diagram of the network"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 220)

    @property
    def places(self) -> DiagramLayout:
        """Where everything stands now."""
        return diagram_layout(self._walk, self.width(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, state = self.places, diagram_state(self._walk)
        self._paint_pictures(painter, places)
        painter.drawPixmap(0, 0, self._all_lines(places, state))
        DiagramPainter(painter, self._theme.tokens, self._walk, places, state).paint(self._under)
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.setFont(_smaller(self.font()))
        for place, count in places.left_out:
            box = QRectF(place.x() - 80, place.y() - 9, 160, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._more(count))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def _all_lines(self, places: DiagramLayout, state: DiagramState) -> QPixmap:
        """Drawing a hundred slanted lines takes long, so they are kept from step to step."""
        ratio = self.devicePixelRatioF()
        drawn = (
            self._walk.step,
            self._walk.focus,
            self._theme.tokens,
            len(state.updated),
            self.size(),
            ratio,
        )
        if drawn != self._drawn:
            self._drawn = drawn
            self._lines = QPixmap(self.size() * ratio)
            self._lines.setDevicePixelRatio(ratio)
            self._lines.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._lines)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            DiagramPainter(painter, self._theme.tokens, self._walk, places, state).paint_lines()
            painter.end()
        return self._lines

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        node, edge = self.places.node_at(event.position()), self._edge_at(event.position())
        if node is not None and node[0]:
            self.neuron_chosen.emit(*node)
        elif edge is not None:
            layer, source, neuron = edge
            self.line_chosen.emit(Parameter(layer, neuron, source))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self._edge_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def _edge_at(self, point: QPointF) -> Edge | None:
        """The line under ``point`` whose weight can be changed by hand."""
        places = self.places
        return places.edge_at(point) if self._walk.is_small and places.node_at(point) is None else None

    def _point_at(self, edge: Edge | None) -> None:
        """Show that the line under the mouse can be clicked."""
        if edge != self._under:
            self._under = edge
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(arrow if edge is None else hand)
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            text = self._explanation(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), text or self.toolTip(), self)
            return True
        return super().event(event)

    def _more(self, count: int) -> str:
        return self.tr("and {count} more").format(count=whole(count))

    def _explanation(self, point: QPointF) -> str:
        """What is known of the neuron or line under ``point``."""
        node, edge = self.places.node_at(point), self._edge_at(point)
        names, state = Names(self._walk.step), diagram_state(self._walk)
        quantities = []
        if edge is not None:
            quantities.append(names.weight(*edge))
        if node is None:
            return _listed(quantities)
        if node in state.sums:
            quantities.append(names.sum(*node))
        if node in state.values:
            quantities.append(names.value(*node))
        if node in state.gradients:
            quantities.append(names.by_sum(*node))
        return _listed(quantities)

    def _paint_pictures(self, painter: QPainter, places: DiagramLayout) -> None:
        """What comes in; below it the weights of the neuron that is followed, or their gradients."""
        if places.picture is None or places.weights is None:
            return
        tokens, neuron = self._theme.tokens, self._walk.focus.neurons[0][0]
        ink = self._walk.step.example.inputs.reshape(_PIXELS, _PIXELS)
        painter.drawImage(places.picture, _blended(ink, tokens.paper, tokens.ink, tokens.ink))
        number = Names(self._walk.step).shown_number(1, neuron)
        if self._walk.current.kind.phase is Phase.BACKWARD:
            array = self._walk.step.way_back.by_weights[0][:, neuron]
            title = self.tr("Gradients of unit {number}").format(number=number)
        else:
            updated = self._walk.current.kind.phase is Phase.UPDATE
            network = self._walk.step.learned if updated else self._walk.step.network
            array = network.weights[0][:, neuron]
            title = self.tr("Weights of unit {number}").format(number=number)
        strongest = float(np.abs(array).max()) or 1.0
        scaled = (array / strongest).reshape(_PIXELS, _PIXELS)
        painter.drawImage(places.weights, _blended(scaled, tokens.card, tokens.series[0], tokens.series[1]))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(places.picture)
        painter.drawRect(places.weights)
        self._frame_pixel(painter, places)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(_smaller(self.font()))
        for box, text in ((places.picture, self.tr("784 pixels")), (places.weights, title)):
            painter.drawText(QPointF(box.left(), box.top() - 5), text)

    def _frame_pixel(self, painter: QPainter, places: DiagramLayout) -> None:
        """Around the pixel whose line the step works on."""
        place = self._walk.current.place
        if place.layer != 1 or place.source is None:
            return
        row, column = divmod(place.source, _PIXELS)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
        for box in (places.picture, places.weights):
            assert box is not None
            size = box.width() / _PIXELS
            pixel = QRectF(box.left() + column * size, box.top() + row * size, size, size)
            painter.drawRect(pixel.adjusted(-1.5, -1.5, 1.5, 1.5))

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _blended(numbers: NDArray[np.float64], nothing: str, positive: str, negative: str) -> QImage:
    """Each number from −1 to 1 as a colour between ``nothing`` and that of its sign."""
    ends = [np.array(_channels(name), np.float64) for name in (nothing, positive, negative)]
    share = np.abs(numbers)[..., np.newaxis]
    full = np.where(numbers[..., np.newaxis] >= 0, ends[1], ends[2])
    pixels = np.ascontiguousarray(ends[0] + share * (full - ends[0]), np.float64).round().astype(np.uint8)
    height, width = numbers.shape
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()


def _listed(quantities: list[Quantity]) -> str:
    return "\n".join(f"{each.symbol} = {written(each.value)}" for each in quantities)


def _channels(name: str) -> tuple[int, int, int]:
    colour = QColor(name)
    return colour.red(), colour.green(), colour.blue()


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    return small
