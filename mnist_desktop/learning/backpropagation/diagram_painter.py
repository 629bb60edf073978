"""Paints neurons, lines and the loss of a network; the colours come from the theme."""

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from mnist_desktop.learning.backpropagation.crowd import paint_crowd
from mnist_desktop.learning.backpropagation.diagram_layout import DiagramLayout
from mnist_desktop.learning.backpropagation.diagram_state import DiagramState, Edge, Node
from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.learning.backpropagation.writing import brief
from mnist_desktop.theme import Tokens
from trainer.learning.backpropagation_records import StepKind
from trainer.learning.backpropagation_symbols import Names
from trainer.learning.parameters import Parameter, quantity_of

_THIN, _THICK = 1.0, 5.0
_HALO = 7.0
_ARROW = 9.0
_SMALL = 0.85
_RIM, _BELOW, _MIDDLE = 4.0, 10.0, 0.52
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


class DiagramPainter:
    """Paints one state of a walk with one painter."""

    def __init__(
        self, painter: QPainter, tokens: Tokens, walk: Walk, layout: DiagramLayout, state: DiagramState
    ) -> None:
        self._painter, self._tokens = painter, tokens
        self._walk, self._layout, self._state = walk, layout, state
        self._names = Names(walk.step)
        self._largest: dict[int, float] = {}
        self._last = walk.step.network.layers
        self._plain = painter.font()
        self._small = QFont(self._plain)
        self._small.setPointSizeF(self._plain.pointSizeF() * _SMALL)

    def paint_lines(self) -> None:
        """All lines, none of them marked; many, so whoever calls this keeps the picture."""
        for centre in self._first_layer():
            self._paint_fan(centre, self._tokens.track, 1)
        if self._walk.is_small:
            for edge in self._edges():
                self._paint_edge(edge, active=False)
        else:
            shares = (self._weight(edge) / self._strongest(edge[0]) for edge in self._edges())
            lines = map(self._line, self._edges())
            paint_crowd(self._painter, self._tokens, zip(lines, shares, strict=True))

    def paint(self, pointed: Edge | None) -> None:
        """Over the lines: those that are marked, the neurons, the words; ``pointed`` is under the mouse."""
        if self._is_towards_picture():
            for neuron in self._walk.focus.neurons[0]:
                self._paint_fan(self._layout.nodes[1, neuron], self._tokens.accent, 2.5)
        edges = [edge for edge in self._edges() if edge in self._state.active_edges]
        chosen = self._walk.parameter
        for edge in edges:
            self._paint_edge(edge, active=True)
        for marked in (pointed, None if chosen is None else _edge_of(chosen)):
            if marked is not None:
                self._mark_edge(marked)
        for node in self._layout.nodes:
            self._paint_node(node)
        self._paint_answers()
        if len(edges) <= self._most_labels():
            for edge in edges:
                self._label_edge(edge)
        if chosen is not None and _edge_of(chosen) not in self._state.active_edges:
            self._name_parameter(chosen)
        self._paint_loss()

    def _strongest(self, layer: int) -> float:
        """The largest weight of a layer without its sign."""
        if layer not in self._largest:
            self._largest[layer] = float(abs(self._walk.step.network.weights[layer - 1]).max()) or 1.0
        return self._largest[layer]

    def _line(self, edge: Edge) -> QLineF:
        layer, source, neuron = edge
        return QLineF(self._layout.nodes[layer - 1, source], self._layout.nodes[layer, neuron])

    def _edges(self) -> list[Edge]:
        nodes = self._layout.nodes
        return [
            (layer, source, neuron)
            for layer, neuron in nodes
            for before, source in nodes
            if before == layer - 1
        ]

    def _most_labels(self) -> int:
        return 4 if self._walk.is_small else 1

    def _weight(self, edge: Edge) -> float:
        layer, source, neuron = edge
        network = self._walk.step.learned if edge in self._state.updated else self._walk.step.network
        return float(network.weights[layer - 1][source, neuron])

    def _paint_edge(self, edge: Edge, *, active: bool) -> None:
        layer, source, neuron = edge
        start, end = self._layout.nodes[layer - 1, source], self._layout.nodes[layer, neuron]
        weight = self._weight(edge)
        share = min(1.0, abs(weight) / self._strongest(layer))
        crowded = not self._walk.is_small
        width = _THIN + (0.4 if crowded else 1.0) * (_THICK - _THIN) * share
        if active:
            halo = QColor(self._tokens.accent)
            halo.setAlphaF(0.3)
            self._painter.setPen(QPen(halo, width + _HALO))
            self._painter.drawLine(start, end)
        colour = QColor(self._tokens.series[0] if weight >= 0 else self._tokens.series[1])
        colour.setAlphaF(1.0 if active else 0.55)
        self._painter.setPen(QPen(colour, width))
        self._painter.drawLine(start, end)
        if active:
            ends = ((layer, neuron), (layer - 1, source))
            self._paint_arrow(*(ends if self._state.backward else ends[::-1]), colour)

    def _mark_edge(self, edge: Edge) -> None:
        """A rim around the line whose weight can be changed, or that is under the mouse."""
        line = self._line(edge)
        across = line.normalVector().unitVector()
        aside = QPointF(across.dx(), across.dy()) * _RIM
        self._painter.setPen(QPen(QColor(self._tokens.accent), 1.5))
        for side in (aside, -aside):
            self._painter.drawLine(line.translated(side))

    def _name_parameter(self, parameter: Parameter) -> None:
        """What can be changed, and its value."""
        quantity = quantity_of(self._names, parameter)
        end = self._layout.nodes[parameter.layer, parameter.neuron]
        place = end + QPointF(0, self._layout.half.y() + _BELOW)
        if parameter.source is not None:
            start = self._layout.nodes[parameter.layer - 1, parameter.source]
            place = start + (end - start) * _MIDDLE
        self._paint_chip(place, f"{quantity.symbol} = {brief(quantity.value)}")

    def _paint_arrow(self, start: Node, end: Node, colour: QColor) -> None:
        """A head where the number arrives."""
        tip = self._layout.edge_of(end, self._layout.nodes[start])
        way = tip - self._layout.nodes[start]
        along = way / (math.hypot(way.x(), way.y()) or 1.0)
        across = QPointF(-along.y(), along.x())
        back = tip - along * _ARROW
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawPolygon(QPolygonF([tip, back + across * _ARROW / 2, back - across * _ARROW / 2]))

    def _label_edge(self, edge: Edge) -> None:
        layer, source, neuron = edge
        start, end = self._layout.nodes[layer - 1, source], self._layout.nodes[layer, neuron]
        kind = self._walk.current.kind
        before = self._walk.step.network.weights[layer - 1][source, neuron]
        text = brief(float(before))
        if kind is StepKind.WEIGHT_GRADIENT:
            text = f"∂ {brief(float(self._walk.step.way_back.by_weights[layer - 1][source, neuron]))}"
        elif kind is StepKind.WEIGHT_UPDATE:
            text = f"{text} → {brief(self._weight(edge))}"
        far_end, near_end = (layer, neuron), (layer - 1, source)
        start, end = self._layout.edge_of(near_end, end), self._layout.edge_of(far_end, start)
        share = 0.3 if kind is not StepKind.BY_VALUE else 0.7
        self._paint_chip(start + (end - start) * share, text)

    def _paint_chip(self, centre: QPointF, text: str) -> None:
        self._painter.setFont(self._small)
        size = QFontMetricsF(self._small).size(0, text)
        box = QRectF(0, 0, size.width() + 10, size.height() + 4)
        box.moveCenter(centre)
        self._painter.setPen(QPen(QColor(self._tokens.accent), 1))
        self._painter.setBrush(QColor(self._tokens.card))
        self._painter.drawRoundedRect(box, 4, 4)
        self._painter.setPen(QColor(self._tokens.text))
        self._painter.drawText(box, _CENTRE, text)

    def _paint_node(self, node: Node) -> None:
        active = node in self._state.active_nodes
        box, roomy = self._layout.box(node), self._layout.is_roomy
        round_by = 8.0 if roomy else self._layout.half.y()
        self._painter.setBrush(QColor(self._tokens.card))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(box, round_by, round_by)
        self._painter.setBrush(self._fill(node, active=active))
        self._painter.setPen(
            QPen(QColor(self._tokens.accent if active else self._tokens.outline), 2.5 if active else 1.2)
        )
        self._painter.drawRoundedRect(box, round_by, round_by)
        self._painter.setFont(self._small)
        if roomy:
            self._paint_numbers(node, box)
            return
        self._painter.setPen(QColor(self._tokens.text))
        number = self._names.shown_number(*node)
        self._painter.drawText(box, _CENTRE, str(number))

    def _fill(self, node: Node, *, active: bool) -> QColor:
        """In a crowded diagram, the stronger a neuron speaks the fuller it is."""
        if active:
            return QColor(self._tokens.accent_soft)
        colour = QColor(self._tokens.series[0])
        if self._layout.is_roomy or node not in self._state.values:
            return QColor(self._tokens.card)
        layer, neuron = node
        values = abs(self._walk.step.way.values[layer])
        colour.setAlphaF(0.4 * float(values[neuron]) / (float(values.max()) or 1.0))
        return colour

    def _number(self, node: Node) -> str:
        if node in self._state.values:
            return brief(self._names.value(*node).value)
        return brief(self._names.sum(*node).value) if node in self._state.sums else ""

    def _paint_numbers(self, node: Node, box: QRectF) -> None:
        """Its name and number; below, its gradient."""
        layer, neuron = node
        is_sum = node in self._state.sums and node not in self._state.values
        name = self._names.sum(layer, neuron) if is_sum else self._names.value(layer, neuron)
        number = self._number(node)
        text = f"{name.symbol} = {number}" if number else name.symbol
        self._painter.setPen(QColor(self._tokens.text if number else self._tokens.muted))
        has_gradient = node in self._state.gradients
        middle = QRectF(box.left(), box.top(), box.width(), box.height() / (2 if has_gradient else 1))
        self._painter.drawText(middle.translated(0, 1 if has_gradient else 0), _CENTRE, text)
        if has_gradient:
            self._painter.setPen(QColor(self._tokens.warning))
            gradient = brief(self._names.by_sum(layer, neuron).value)
            self._painter.drawText(middle.translated(0, middle.height() - 1), _CENTRE, f"∂ {gradient}")

    def _paint_answers(self) -> None:
        """Beside each output: what was wanted; in a crowded diagram also what came out."""
        for node, centre in self._layout.nodes.items():
            if node[0] != self._last:
                continue
            target = self._names.target(node[1])
            text = f"{target.symbol} = {brief(target.value)}"
            if not self._layout.is_roomy:
                text = f"{self._number(node)}" if node in self._state.values | self._state.sums else ""
                text += "  ◂ y = 1" if target.value == 1 else ""
            self._painter.setFont(self._small)
            wanted = target.value == 1
            self._painter.setPen(QColor(self._tokens.good if wanted else self._tokens.muted))
            box = QRectF(centre.x() + self._layout.half.x() + 6, centre.y() - 9, 76, 18)
            self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_loss(self) -> None:
        box = self._layout.loss
        active = self._state.loss_active
        self._painter.setPen(
            QPen(QColor(self._tokens.accent if active else self._tokens.line), 2 if active else 1)
        )
        self._painter.setBrush(QColor(self._tokens.accent_soft if active else self._tokens.card))
        self._painter.drawRoundedRect(box, 6, 6)
        self._painter.setPen(QColor(self._tokens.text if self._state.loss_known else self._tokens.muted))
        self._painter.setFont(self._plain)
        text = "L = ?"
        if self._state.loss_known:
            text = f"L = {brief(self._walk.step.way.loss)}"
        if self._state.learned:
            before, after = brief(self._walk.step.way.loss), brief(self._walk.step.new_way.loss)
            text = f"{before} → {after}"
            if QFontMetricsF(self._plain).horizontalAdvance(text) > box.width() - _BELOW:
                text = f"{before}\n→ {after}"
        self._painter.drawText(box, _CENTRE, text)

    def _is_towards_picture(self) -> bool:
        """Whether numbers go between the picture and a neuron now."""
        current = self._walk.current
        return (
            self._layout.picture is not None
            and current.place.layer == 1
            and current.kind
            not in (StepKind.OTHER_NEURONS, StepKind.ACTIVATION, StepKind.SLOPE, StepKind.BY_VALUE)
        )

    def _first_layer(self) -> list[QPointF]:
        """What a picture is joined to; nothing where there is none."""
        if self._layout.picture is None:
            return []
        return [centre for (layer, _), centre in self._layout.nodes.items() if layer == 1]

    def _paint_fan(self, centre: QPointF, colour: str, width: float) -> None:
        """From the picture to a neuron."""
        picture = self._layout.picture
        if picture is not None:
            self._painter.setPen(QPen(QColor(colour), width))
            self._painter.drawLine(QPointF(picture.right() + 2, picture.center().y()), centre)


def _edge_of(parameter: Parameter) -> Edge | None:
    """The line of a weight; a bias has none."""
    if parameter.source is None:
        return None
    return parameter.layer, parameter.source, parameter.neuron
