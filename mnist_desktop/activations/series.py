"""How each function is drawn: a colour and a line style of its own, the same in every state of the tab."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from mnist_desktop.theme import Tokens
from trainer.activations import ActivationName

# Softmax has no curve and so takes no colour. There are eight colours for eleven curves: the last three
# share one with a function far from them and are dashed.
CURVES = tuple(name for name in ActivationName if name is not ActivationName.SOFTMAX)

_DASHES = (4.0, 2.0)
_BARS = (3, 11, 6, 4)
SAMPLE_WIDTH, SAMPLE_HEIGHT = 20, 12


def pen_of(name: ActivationName, tokens: Tokens, width: float) -> QPen:
    """The pen for the curve of ``name``."""
    place = CURVES.index(name)
    pen = QPen(QColor(tokens.series[place % len(tokens.series)]), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if place >= len(tokens.series):
        pen.setDashPattern(_DASHES)
    return pen


def sample(name: ActivationName, tokens: Tokens) -> QPixmap:
    """A short piece of the curve's line, as a key beside its name; bars for softmax."""
    ratio = 2
    picture = QPixmap(SAMPLE_WIDTH * ratio, SAMPLE_HEIGHT * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in CURVES:
        painter.setPen(pen_of(name, tokens, 3))
        middle = SAMPLE_HEIGHT / 2
        painter.drawLine(QPointF(0, middle), QPointF(SAMPLE_WIDTH, middle))
    else:
        for place, height in enumerate(_BARS):
            bar = QRectF(place * 5 + 1, SAMPLE_HEIGHT - height, 3, height)
            painter.fillRect(bar, QColor(tokens.outline))
    painter.end()
    return picture


def sample_icon(name: ActivationName, tokens: Tokens) -> QIcon:
    """The same as an icon, which a selected row does not tint."""
    picture = sample(name, tokens)
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
