"""The window's own files: icons, fonts, style sheet, translations."""

import math
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from trainer.resource_files import resources_folder


def resource(*parts: str) -> Path:
    """The bundled file at ``parts`` below the folder of resources."""
    return resources_folder().joinpath(*parts)


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt; returns the names of their families."""
    families: list[str] = []
    for file in sorted(resource("fonts").glob("*.otf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    return tuple(families)


@cache
def icon(name: str, colour: str, disabled_colour: str, room: int = 0) -> QIcon:
    """The icon ``name``, drawn in ``colour``; sharp at each screen's own resolution.

    ``room`` is empty space at its right, for icons beside a text.
    """
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, stroke in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled_colour)):
        for ratio in range(1, _finest_screen() + 1):
            result.addPixmap(_drawn(text.replace("currentColor", stroke), 18, room, ratio), mode)
    return result


def _finest_screen() -> int:
    """The highest number of dots to a pixel among the screens that are there, rounded up."""
    return max((math.ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens()), default=1)


def _drawn(svg: str, side: int, room: int, ratio: int) -> QPixmap:
    picture = QPixmap(QSize((side + room) * ratio, side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture
