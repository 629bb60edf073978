"""Imports what the first frame did without, while the window is already being used."""

import logging
import threading
from importlib import import_module

from PySide6.QtCore import QObject, Signal, Slot

log = logging.getLogger(__name__)

LATER = ("mnist_desktop.training.training_tab", "mnist_desktop.activations.activation_tab")
"""Modules of the tabs that are not shown first; pyqtgraph alone takes half a second."""


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
        """Begin."""
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
