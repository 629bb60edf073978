"""The colour of a variant, as a small square beside its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from mnist_desktop.theme import Tokens

SIDE = 12
_SHARPNESS = 3


def colour_of(place: int, tokens: Tokens) -> QColor:
    """The colour in which the variant at ``place`` is drawn everywhere."""
    return QColor(tokens.series[place % len(tokens.series)])


def swatch(place: int, tokens: Tokens, gap: int = 0) -> QIcon:
    """A rounded square in that colour, with a ``gap`` to its right; the same when disabled or selected."""
    pixmap = QPixmap((SIDE + gap) * _SHARPNESS, SIDE * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(place, tokens))
    painter.drawRoundedRect(QRectF(0, 0, SIDE, SIDE), 3, 3)
    painter.end()
    icon = QIcon(pixmap)
    for mode in (QIcon.Mode.Disabled, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon
