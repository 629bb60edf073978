"""Pages side by side that are built when they are first looked at."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

Build = Callable[[], QWidget]


@runtime_checkable
class Finishing(Protocol):
    """A page that works in a thread."""

    def finish(self) -> None:
        """Stop what goes on and wait until it has ended."""


class Rooms(QTabWidget):
    """Tabs within a tab; each is known by a key, which outlives languages and orders."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self._keys: list[str] = []
        self._builders: dict[str, Build] = {}
        self._columns: dict[str, QVBoxLayout] = {}
        self._built: dict[str, QWidget] = {}
        self.currentChanged.connect(self._complete)

    def add_room(self, key: str, build: Build) -> None:
        """Add a page that ``build`` makes when it is first shown."""
        self._keys.append(key)
        self._builders[key] = build
        page = QWidget(self)
        self._columns[key] = column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.addTab(page, "")

    @property
    def keys(self) -> tuple[str, ...]:
        """All pages, from left to right."""
        return tuple(self._keys)

    @property
    def current_key(self) -> str:
        """The page in front."""
        return self._keys[self.currentIndex()]

    def room(self, key: str) -> QWidget:
        """The page of ``key``; it is built now if nobody has seen it yet."""
        if key not in self._built:
            room = self._builders[key]()
            self._columns[key].addWidget(room)
            room.show()  # at once: whoever sends somebody there may want to give it the focus
            self._built[key] = room
        return self._built[key]

    def go_to(self, key: str) -> QWidget:
        """Bring the page of ``key`` to the front; returns it."""
        room = self.room(key)
        self.setCurrentIndex(self._keys.index(key))
        return room

    def name_room(self, key: str, title: str, tool_tip: str) -> None:
        """Write ``title`` on the tab of ``key``."""
        place = self._keys.index(key)
        self.setTabText(place, title)
        self.setTabToolTip(place, tool_tip)

    def finish(self) -> None:
        """End what goes on in any of the pages."""
        for room in self._built.values():
            if isinstance(room, Finishing):
                room.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._complete()

    @Slot()
    def _complete(self) -> None:
        if self.isVisible() and self._keys:
            self.room(self.current_key)
