"""The window's tabs with a lesson beside them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

NARROWEST, WIDEST = 236, 340
"""Of the lesson, in device-independent pixels."""


class LessonFrame(QWidget):
    """Where the window is too narrow for both, the tabs can be scrolled sideways; nothing is squeezed."""

    def __init__(self, tabs: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(tabs)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._area, 1)
        row.addWidget(panel)
        self._panel.setFixedWidth(NARROWEST)

    def give_back(self) -> QWidget:
        """The tabs, which are somebody else's from now on."""
        return self._area.takeWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tabs = self._area.widget()
        if tabs is not None:
            free = self.width() - tabs.minimumSizeHint().width()
            self._panel.setFixedWidth(max(NARROWEST, min(free, WIDEST)))


def widened(window: QWidget) -> tuple[int, int]:
    """Make room for a lesson beside what ``window`` shows, as far as the screen has it.

    Returns:
        the widths before and after, for :func:`narrowed`.
    """
    before = window.width()
    most = window.screen().availableGeometry().right() - window.geometry().left()
    after = min(before + NARROWEST, most)
    if window.isMaximized() or window.isFullScreen() or after <= before:
        return before, before
    window.resize(after, window.height())
    return before, after


def narrowed(window: QWidget, widths: tuple[int, int]) -> None:
    """Give the room back, unless somebody chose another width meanwhile."""
    before, after = widths
    if window.width() == after and not window.isMaximized():
        window.resize(before, window.height())
