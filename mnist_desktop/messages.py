"""What nobody foresaw: logged, told once, and the window goes on."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

from trainer.resource_files import home_folder

log = logging.getLogger(__name__)


def start_log() -> None:
    """Write the log to a file, the last start's beside it once it is large; nothing on the terminal.

    By hand, because ``logging.handlers`` brings sockets along and would delay the first frame.
    """
    folder = home_folder() / "logs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "mnist-desktop.log"
        if path.is_file() and path.stat().st_size > 2**20:
            path.replace(path.with_suffix(".old.log"))
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


class BugReporter(QObject):
    """Catches what nothing else caught, in any thread, and shows one dialog about it at a time."""

    _happened = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._dialog: QMessageBox | None = None  # held here, because it may have no parent
        self._is_showing = False
        self._happened.connect(self._show)

    def install(self) -> None:
        """Take over Python's hooks and Qt's message handler."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_log_qt_message)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("Unexpected error\n%s", details)
        self._happened.emit(details)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(object)
    def _show(self, details: str) -> None:
        if self._is_showing:
            return
        self._is_showing = True
        dialog = QMessageBox(QApplication.activeWindow())
        dialog.setObjectName("bugDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_gone)
        dialog.destroyed.connect(self._on_gone)  # taken away with the window it belonged to
        dialog.setIcon(QMessageBox.Icon.Warning)
        dialog.setWindowTitle(self.tr("Something unexpected happened"))
        dialog.setText(self.tr("A mistake in the program stopped what it was doing. You can go on working."))
        dialog.setInformativeText(
            self.tr("The details are in the log file in {folder}.").format(folder=home_folder() / "logs")
        )
        dialog.setDetailedText(details)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _on_gone(self) -> None:
        self._is_showing = False


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _log_qt_message(kind: QtMsgType, context: object, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
