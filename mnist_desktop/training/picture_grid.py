"""Small images side by side, as large as they fit, each with a word below it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.theme import Theme
from trainer.data import IMAGE_SIDE
from trainer.data.overview import Bytes

_GAP = 8.0
_LARGEST = 140.0
_WIDE = 54.0  # room for the names of classes


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One of the grid.

    Attributes:
        image: (28, 28) ink high.
        caption: what stands below it.
        is_marked: whether it stands out.
    """

    image: Bytes
    caption: str
    is_marked: bool = False


class PictureGrid(QWidget):
    """Shows the pictures that fit at the smallest size, and these as large as they fit."""

    def __init__(self, theme: Theme, name: str, smallest: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._least = self._smallest = smallest
        self._pictures: Sequence[Picture] = ()
        self._colours: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.follow(self, self._mix_colours)
        self._mix_colours()

    @property
    def pictures(self) -> Sequence[Picture]:
        """What is shown, also what does not fit."""
        return self._pictures

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show others."""
        self._pictures = pictures
        widest = max((self.fontMetrics().horizontalAdvance(each.caption) for each in pictures), default=0)
        self._smallest = max(self._least, min(widest - _GAP / 2, _WIDE))
        self.setAccessibleDescription(", ".join(picture.caption for picture in pictures))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(int(3 * self._least), int(self._least) + self._caption_height())

    def sizeHint(self) -> QSize:
        return QSize(int(10 * self._least), int(3 * self._least))

    def paintEvent(self, _event: QPaintEvent) -> None:
        columns, rows, side = self._arrangement()
        if not columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, side < IMAGE_SIDE)
        height = side + self._caption_height()
        for place, picture in enumerate(self._pictures[: columns * rows]):
            left = place % columns * (side + _GAP)
            top = place // columns * (height + _GAP / 2)
            self._paint(painter, QRectF(left, top, side, side), picture)
        painter.end()

    def _paint(self, painter: QPainter, paper: QRectF, picture: Picture) -> None:
        tokens = self._theme.tokens
        pixels = picture.image.tobytes()  # which the image does not copy
        image = QImage(pixels, IMAGE_SIDE, IMAGE_SIDE, IMAGE_SIDE, QImage.Format.Format_Indexed8)
        image.setColorTable(self._colours)
        painter.drawImage(paper, image)
        painter.setPen(QPen(QColor(tokens.accent if picture.is_marked else tokens.line), 1))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        words = QRectF(paper.x() - _GAP / 2, paper.bottom(), paper.width() + _GAP, self._caption_height())
        text = self.fontMetrics().elidedText(
            picture.caption, Qt.TextElideMode.ElideRight, int(words.width() - 2)
        )
        painter.setPen(QColor(tokens.accent_text if picture.is_marked else tokens.muted))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)

    def _arrangement(self) -> tuple[int, int, float]:
        """Columns, rows and the side of a picture; the side is a whole number of screen pixels."""
        count = len(self._pictures)
        best = (0, 0, 0.0)
        for columns in range(1, count + 1):
            rows = math.ceil(count / columns)
            side = self._side(columns, rows)
            if side >= best[2]:
                best = (columns, rows, side)
        if best[2] >= self._smallest or not count:
            return math.ceil(count / max(best[1], 1)), best[1], best[2]  # rows of about the same length
        columns = max(1, int((self.width() + _GAP) / (self._smallest + _GAP)))
        rows = max(1, int((self.height() + _GAP / 2) / (self._smallest + self._caption_height() + _GAP / 2)))
        return columns, rows, max(self._side(columns, rows), 8.0)

    def _side(self, columns: int, rows: int) -> float:
        wide = (self.width() + _GAP) / columns - _GAP
        high = (self.height() + _GAP / 2) / rows - _GAP / 2 - self._caption_height()
        return float(math.floor(min(wide, high, _LARGEST)))

    def _caption_height(self) -> int:
        return self.fontMetrics().height() + 1

    @Slot()
    def _mix_colours(self) -> None:
        """Grey values as inks on paper of the theme's colours."""
        paper, ink = QColor(self._theme.tokens.paper), QColor(self._theme.tokens.ink)
        self._colours = [_mixed(paper, ink, grey / 255).rgb() for grey in range(256)]
        self.update()


def _mixed(paper: QColor, ink: QColor, share: float) -> QColor:
    return QColor(
        round(paper.red() + share * (ink.red() - paper.red())),
        round(paper.green() + share * (ink.green() - paper.green())),
        round(paper.blue() + share * (ink.blue() - paper.blue())),
    )
