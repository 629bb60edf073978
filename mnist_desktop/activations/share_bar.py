"""A horizontal bar for a share between 0 and 1."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.theme import Theme

_HEIGHT = 12


class ShareBar(QWidget):
    """A track that is filled from the left; the number itself stands beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def show_share(self, share: float) -> None:
        """Fill ``share`` of the track."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        painter.setBrush(QColor(self._theme.tokens.track))
        painter.drawRoundedRect(track, 4, 4)
        painter.setBrush(QColor(self._theme.tokens.accent_fill))
        painter.setClipRect(QRectF(0, 0, track.width() * self._share, track.height()))
        painter.drawRoundedRect(track, 4, 4)
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
