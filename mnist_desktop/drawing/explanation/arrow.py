"""A small arrow from one picture to the next."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from mnist_desktop.resource_files import icon
from mnist_desktop.theme import Theme

_SIDE = 14


class Arrow(QLabel):
    """Points to the right, in the colour of unimportant text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(_SIDE)
        theme.changed.connect(self._set_icon)
        self._set_icon()

    @Slot()
    def _set_icon(self) -> None:
        tokens = self._theme.tokens
        arrow = icon("arrow-right", tokens.muted, tokens.disabled)
        self.setPixmap(arrow.pixmap(QSize(_SIDE, _SIDE), self.devicePixelRatioF()))
