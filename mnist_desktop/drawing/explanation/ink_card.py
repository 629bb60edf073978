"""How the ink becomes an answer: its stages, what the network receives, and why it answers so."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.drawing.explanation.looked_at import LookedAt
from mnist_desktop.drawing.explanation.neighbour_row import COUNT, NeighbourRow
from mnist_desktop.drawing.explanation.stage_picture import LARGEST, SMALLEST
from mnist_desktop.drawing.explanation.stage_strip import StageStrip
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mnist_desktop.drawing.reading import Piece
    from trainer.inference import Classifier

_GAP, _BESIDE = 12, 8
_WIDEST = 0.36  # of the card's width: the 28 × 28 image at most


class InkCard(Retranslating):
    """The strip of stages leads to the large image on the right; below it lie the nearest training images.

    Attributes:
        strip: the stages with their switches.
        neighbours: the nearest training images.
        looked_at: the 28 × 28 image.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(self, titled=False)
        self.strip = StageStrip(theme, self)
        self.neighbours = NeighbourRow(theme, self)
        self.looked_at = LookedAt(theme, self)
        self._side = SMALLEST  # of the thumbnails
        left = QVBoxLayout()
        left.setSpacing(_GAP)
        left.addWidget(self.strip)
        left.addWidget(self.neighbours)
        left.addStretch()
        row = QHBoxLayout()
        row.setSpacing(_BESIDE)
        row.addLayout(left, 1)
        row.addWidget(self.looked_at)
        self._card.body.addLayout(row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.retranslate()

    def use_model(self, classifier: "Classifier", names: Sequence[str]) -> None:
        """Explain the answers of ``classifier``, whose classes are called ``names``."""
        self.neighbours.use_model(str(classifier.card.get("dataset", "")), names)
        self.looked_at.allow(classifier.path is not None or classifier.answers_in_any_thread)

    def show_piece(self, piece: "Piece", *, has_ink: bool) -> None:
        """Show what became of a digit's ink."""
        self.looked_at.show_image(piece.image)
        if has_ink:
            self.strip.show_stages(piece.canvas, piece.stages)
        else:
            self.strip.show_nothing()
            self.neighbours.show_neighbours(())

    def explain(self, classifier: "Classifier", image: "NDArray[np.uint8]", target: int, name: str) -> None:
        """Show why ``classifier`` takes ``image`` for ``target``, which is called ``name``."""
        neighbours = classifier.nearest(image, COUNT)
        self.neighbours.show_neighbours(neighbours, has_memory=bool(neighbours))
        self.looked_at.explain(image, classifier, target, name)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self.neighbours.finish()
        self.looked_at.finish()

    def retranslate(self) -> None:
        self._card.setAccessibleName(self.tr("From the ink to the answer"))

    def minimumSizeHint(self) -> QSize:
        """With everything as small as it may be, not as it is now: a large window can be made small again."""
        inner = self._inner_margins()
        image = self.looked_at.seen.minimumSizeHint()
        height = max(self._lines_height() + 2 * SMALLEST, self.looked_at.room_around() + image.height())
        width = self._width_with(SMALLEST) + _BESIDE + max(image.width(), self.looked_at.least_width())
        return QSize(width + inner.width(), height + inner.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a text is longer in another language
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Give the 28 × 28 image whole pixels, as large as there is room, and the thumbnails the rest.

        The image is no larger than lets every text beside it be read.
        """
        inner = self._inner_margins()
        width, height = self.width() - inner.width(), self.height() - inner.height()
        beside = width - _BESIDE - self._width_with(SMALLEST)
        room = min(height - self.looked_at.room_around(), round(width * _WIDEST), beside)
        self.looked_at.seen.fit(room)
        right = max(self.looked_at.seen.sizeHint().width(), self.looked_at.least_width())
        left = width - right - _BESIDE
        side = max(SMALLEST, min(LARGEST, (height - self._lines_height()) // 2))
        while side > SMALLEST and self._width_with(side) > left:
            side -= 1
        self._side = side
        self.strip.fit(side)
        self.neighbours.fit(side)

    def _width_with(self, side: int) -> int:
        """The width that strip and neighbours need with thumbnails of ``side``."""
        return max(self.strip.width_with(side), self.neighbours.width_with(side) + _BESIDE)

    def _inner_margins(self) -> QSize:
        """What border and margins take."""
        margins = self._card.body.contentsMargins()
        border = 2 * self._card.frameWidth()
        return QSize(margins.left() + margins.right() + border, margins.top() + margins.bottom() + border)

    def _lines_height(self) -> int:
        """The height of strip and neighbours without their pictures."""
        return self.strip.sizeHint().height() + self.neighbours.sizeHint().height() - 2 * self._side + _GAP
