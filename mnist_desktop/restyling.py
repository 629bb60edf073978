"""Another look for all that is there: at once where it can be seen, in the pauses after that everywhere else."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Change = Callable[[], None]

_PAUSE = 10  # milliseconds between two slices
_SLICE = 0.008  # seconds
_POLISHED, _OWN_STYLE = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle


class Restyling(QObject):
    """Gives palette and style sheet to the application.

    Qt dresses each widget anew that it dressed before, which takes most of a second for all tabs and rooms.
    Those of them that nobody can see are kept from it and follow later, or as soon as they are shown.
    """

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._waiting: dict[QWidget, list[Change]] = {}  # with what shall be done then
        self._watched: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._dress_some)

    def put_on(self, palette: QPalette, sheet: str) -> None:
        """Use ``palette`` and ``sheet`` from now on."""
        self._stop_watching()
        unseen = self._unseen()
        for widget in unseen:
            widget.setAttribute(_POLISHED, False)
            widget.setAttribute(_OWN_STYLE, True)
        self._application.setStyleSheet("")  # one sheet in another's place takes Qt several times as long
        self._application.setPalette(palette)
        self._application.setStyleSheet(sheet)
        for widget in unseen:
            widget.setAttribute(_OWN_STYLE, False)
        self._waiting.update({widget: [] for widget in unseen})
        self._watch()

    def when_dressed(self, widget: QWidget, change: Change) -> None:
        """Do ``change`` now if ``widget`` can be seen, otherwise as soon as it looks anew."""
        if widget in self._waiting:
            self._waiting[widget].append(change)
        else:
            change()

    @property
    def waiting(self) -> tuple[QWidget, ...]:
        """What still looks as before."""
        return tuple(self._waiting)

    @property
    def is_complete(self) -> bool:
        """Whether nothing waits any more."""
        return not self._waiting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nobody shall see the look before: it goes before the first painting."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            parts = [watched, *watched.findChildren(QWidget)]
            self._dress(part for part in parts if part.isVisible())
        return False

    def _unseen(self) -> list[QWidget]:
        """What was dressed before and cannot be seen now; nothing as long as there is no window at all."""
        if not any(window.isVisible() for window in self._application.topLevelWidgets()):
            return []
        return [
            each
            for each in self._application.allWidgets()
            if not each.isVisible()
            and (each.testAttribute(_POLISHED) or each in self._waiting)
            and not each.testAttribute(_OWN_STYLE)
        ]

    def _watch(self) -> None:
        """Whatever can be shown is hidden itself, or within something that is."""
        self._watched = [
            each for each in self._waiting if isValid(each) and (each.isHidden() or each.isWindow())
        ]
        for widget in self._watched:
            widget.installEventFilter(self)
        if self._waiting:
            self._timer.start()

    def _stop_watching(self) -> None:
        self._timer.stop()
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []

    def _dress(self, widgets: Iterable[QWidget]) -> None:
        style = self._application.style()
        for widget in widgets:
            changes = self._waiting.pop(widget, None)
            if changes is None or not isValid(widget):
                continue
            widget.setAttribute(_POLISHED)
            style.unpolish(widget)
            style.polish(widget)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
            for change in changes:
                change()

    @Slot()
    def _dress_some(self) -> None:
        end = time.perf_counter() + _SLICE
        while self._waiting and time.perf_counter() < end:
            self._dress([next(iter(self._waiting))])
        if not self._waiting:
            self._stop_watching()
