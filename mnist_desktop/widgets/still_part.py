"""A part of a page whose texts change many times a second while the page around it stays as it is."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class StillPart(QWidget):
    """Gives all its room to ``part``, which has a layout of its own.

    Another text in a label has everything laid out and painted anew, up to the window. Here the part stands
    in no layout, so that this ends with the part. The page hears of it only when the part needs more room
    than it has; what was given once is kept until the width or the language changes, or :meth:`measure_anew`.
    A label alone, whose words wrap, may be the part, too.
    """

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._height = 0
        self._is_placed = False
        part.setParent(self)
        policy = part.sizePolicy()
        policy.setHeightForWidth(False)  # one pass of the page's layout is enough
        self.setSizePolicy(policy)

    def measure_anew(self) -> None:
        """What the part shows is about something else: it may give back the room that it does not need."""
        self._height = 0
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint, layout = self._part.sizeHint(), self._part.layout()
        width = max(self.width(), self._least_width())
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(layout.totalHeightForWidth(width))
        elif layout is None and self._is_placed and self._part.hasHeightForWidth():
            hint.setHeight(self._part.heightForWidth(width))
        return hint.expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        self._height = max(self._height, self._needed())
        return QSize(self._least_width(), self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._part.setGeometry(self.rect())
        self._is_placed = True
        if event.size().width() != event.oldSize().width():
            self.measure_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.measure_anew()

    def event(self, event: QEvent) -> bool:
        """Another text asks for a layout that is not there; only a lack of room is passed on."""
        if event.type() == QEvent.Type.LayoutRequest and (
            self._needed() > self.height() or self._least_width() > self.width()
        ):
            self.updateGeometry()
        return super().event(event)

    def _least_width(self) -> int:
        return max(self._part.minimumSizeHint().width(), self._part.minimumWidth())

    def _needed(self) -> int:
        """The height that the part needs, as wide as it is; a guess while nobody knows how wide that will be."""
        if not self._is_placed:
            return max(self._part.minimumSizeHint().height(), self._part.minimumHeight())
        layout, width = self._part.layout(), max(self.width(), self._least_width())
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        if layout is None and self._part.hasHeightForWidth():
            return self._part.heightForWidth(width)
        return max(self._part.minimumSizeHint().height(), self._part.minimumHeight())
