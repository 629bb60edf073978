"""The two sides of the Train tab, with a border that can be moved."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from mnist_desktop.widgets.card import Card

NARROWEST, WIDEST = 340, 620


class TrainingSplit(QSplitter):
    """A card on the left, from 340 to 620 pixels wide, and a column on the right that takes the rest.

    Attributes:
        card: the box on the left.
    """

    def __init__(
        self, left: Sequence[QWidget], right: Sequence[QWidget], width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("trainingSplitter")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.card = Card(self)
        self.card.setMinimumWidth(NARROWEST)
        self.card.setMaximumWidth(WIDEST)
        for number, part in enumerate(left):
            self.card.body.addWidget(part, int(number == 0))
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for number, part in enumerate(right, start=1):
            column.addWidget(part, int(number == len(right)))
        self.addWidget(self.card)
        self.addWidget(side)
        self.setStretchFactor(1, 1)
        self.setSizes([min(max(width, NARROWEST), WIDEST), 10_000])

    @property
    def form_width(self) -> int:
        """Of the left side, in pixels."""
        return max(NARROWEST, self.sizes()[0])
