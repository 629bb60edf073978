"""Imports what the first frame did without, while the window is already being used."""

import logging
import threading
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

LATER = (
    "mnist_desktop.training.training_tab",
    "mnist_desktop.activations.activation_tab",
    "mnist_desktop.learning.learning_tab",
    "mnist_desktop.handwriting.handwriting_tab",
)
"""Modules of the tabs that are not shown first; pyqtgraph alone takes half a second."""

_PATIENCE = 400  # milliseconds


class FirstFrame(QObject):
    """Tells when a window was painted for the first time; a timer alone may fire before that.

    Signals:
        painted: once, when the event loop is back from that painting.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        self.painted.emit()


class Preloader(QObject):
    """Imports :data:`LATER` in a thread of its own.

    Signals:
        ready: all is imported (or could not be; whoever needs it then says why).
    """

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = threading.Thread(target=self._work, name="preloader")
        self.ready.connect(self._join)

    @Slot()
    def start(self) -> None:
        """Begin, once the first drawing had its chance: importing would slow its reading down."""
        QTimer.singleShot(_PATIENCE, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._thread.start()

    def _work(self) -> None:
        try:
            for name in LATER:
                import_module(name)
        except Exception:
            log.exception("A part of the window could not be imported")
        self.ready.emit()

    @Slot()
    def _join(self) -> None:
        self._thread.join()
