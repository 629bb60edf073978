"""Where everything of a diagram of the network stands."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from mnist_desktop.learning.backpropagation.diagram_state import Edge, Node
from mnist_desktop.learning.backpropagation.walk import Walk

_TOP, _BOTTOM = 10.0, 10.0
_SIDE = 8.0
_ANSWER, _ANSWER_OF_DIGITS = 58.0, 84.0  # beside the outputs: what was wanted
_LOSS = QRectF(0, 0, 96, 44)
_HIGHEST, _LOWEST = 21.0, 9.0
_ROOMY, _HALF_WIDTH = 15.0, 43.0
_PICTURE_GAP = 26.0
_LARGEST_PICTURE = 168.0
_NEAR = 7.0


@dataclass(frozen=True, slots=True)
class DiagramLayout:
    """Places in a widget's coordinates.

    Attributes:
        nodes: the centre of each neuron that there is room for.
        half: half the width and half the height of a neuron.
        loss: the box of the loss.
        picture: where the inputs are a picture, its place.
        weights: below it, the place of one neuron's weights.
        left_out: where a layer has more neurons than are shown: the place under its column, and how many.
    """

    nodes: dict[Node, QPointF]
    half: QPointF
    loss: QRectF
    picture: QRectF | None
    weights: QRectF | None
    left_out: tuple[tuple[QPointF, int], ...]

    def node_at(self, point: QPointF) -> Node | None:
        """The neuron under ``point``."""
        for node in self.nodes:
            if self.box(node).adjusted(-2, -2, 2, 2).contains(point):
                return node
        return None

    def edge_at(self, point: QPointF) -> Edge | None:
        """The line that is nearest to ``point``, if one is near."""
        nearest, distance = None, _NEAR
        for layer, neuron in self.nodes:
            for before, source in self.nodes:
                if before == layer - 1:
                    away = _distance(point, self.nodes[before, source], self.nodes[layer, neuron])
                    if away < distance:
                        nearest, distance = (layer, source, neuron), away
        return nearest

    @property
    def is_roomy(self) -> bool:
        """Whether a neuron has room for its numbers."""
        return self.half.x() > self.half.y()

    def box(self, node: Node) -> QRectF:
        """Around a neuron."""
        corner = self.nodes[node] - self.half
        return QRectF(corner, self.nodes[node] + self.half)

    def edge_of(self, node: Node, towards: QPointF) -> QPointF:
        """Where the line from ``towards`` reaches the rim of a neuron."""
        centre = self.nodes[node]
        way = towards - centre
        share = min(
            self.half.x() / abs(way.x()) if way.x() else 1.0, self.half.y() / abs(way.y()) if way.y() else 1.0
        )
        return centre + way * min(1.0, share)


def diagram_layout(walk: Walk, width: float, height: float) -> DiagramLayout:
    """Columns from the left to the right, each centred from top to bottom."""
    columns = _columns(walk)
    reads_digits = walk.step.network.reads_digits
    loss = _LOSS.translated(width - _LOSS.width() - 4, (height - _LOSS.height()) / 2)
    most = max(len(column) for column in columns if column)
    room = height - _TOP - _BOTTOM - (12 if reads_digits else 0)
    half_height = max(_LOWEST, min(_HIGHEST, 0.38 * room / most))
    half = QPointF(_HALF_WIDTH if half_height >= _ROOMY else half_height, half_height)
    side = min(_LARGEST_PICTURE, (height - 2 * _PICTURE_GAP) / 2)
    left = side + 20 if reads_digits else _SIDE + half.x()
    right = loss.left() - (_ANSWER_OF_DIGITS if reads_digits else _ANSWER) - half.x()
    first = left + 0.32 * (right - left) if reads_digits else left
    steps = len(columns) - 1 - (1 if reads_digits else 0)
    nodes: dict[Node, QPointF] = {}
    left_out = []
    for layer, column in enumerate(columns):
        place = layer - (1 if reads_digits else 0)
        x = first + place * (right - first) / max(1, steps)
        pitch = min(room / len(column), 4.4 * half_height) if column else 0.0
        middle = _TOP + room / 2
        for spot, neuron in enumerate(column):
            nodes[layer, neuron] = QPointF(x, middle + (spot - (len(column) - 1) / 2) * pitch)
        missing = walk.step.network.sizes[layer] - len(column)
        if column and missing:
            left_out.append((QPointF(x, height - 10), missing))
    picture = QRectF(4, _PICTURE_GAP - 6, side, side) if reads_digits else None
    weights = picture.translated(0, side + _PICTURE_GAP) if picture is not None else None
    return DiagramLayout(nodes, half, loss, picture, weights, tuple(left_out))


def _distance(point: QPointF, start: QPointF, end: QPointF) -> float:
    """From ``point`` to the line between two places."""
    way, towards = end - start, point - start
    share = QPointF.dotProduct(towards, way) / (QPointF.dotProduct(way, way) or 1.0)
    apart = towards - way * min(max(share, 0.0), 1.0)
    return math.hypot(apart.x(), apart.y())


def _columns(walk: Walk) -> list[list[int]]:
    """The neurons of each layer that are drawn; none of a picture's pixels."""
    sizes = walk.step.network.sizes
    columns = [[] if walk.step.network.reads_digits else list(range(sizes[0]))]
    for shown, followed in zip(walk.shown, walk.focus.neurons, strict=True):
        columns.append(sorted({*shown, *followed}))
    return columns
