"""The composition root: build everything, wire it, show it."""

import sys

from PySide6.QtWidgets import QApplication

from mnist_desktop import leaving
from mnist_desktop.main_window import MainWindow
from mnist_desktop.messages import BugReporter, start_log
from mnist_desktop.preloading import FirstFrame, Preloader
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.translation import Translation, system_language


def create_app(argv: list[str], *, at_once: bool = True) -> tuple[QApplication, MainWindow]:
    """The application and its window, wired but not shown.

    Args:
        argv: the command line, for Qt's own options.
        at_once: build all tabs now; otherwise the window is built with the first tab alone, and
            ``MainWindow.complete`` builds the rest once the window is on the screen.
    """
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(argv)
    application.setApplicationName("mnist-desktop")
    application.setApplicationDisplayName("MNIST Desktop")
    settings = SettingsStore()
    theme = Theme(application, settings.current.theme)
    translation = Translation(application, settings.current.language or system_language())
    window = MainWindow(theme, translation, settings)
    if at_once:
        window.complete()
    return application, window


def run(argv: list[str]) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    start_log()
    leaving.allow()
    application, window = create_app(argv, at_once=False)
    reporter = BugReporter(application)
    reporter.install()
    preloader = Preloader(application)
    preloader.ready.connect(window.complete)
    first_frame = FirstFrame(window)
    first_frame.painted.connect(window.drawing.load_bundled)
    first_frame.painted.connect(window.keep_drawings)
    first_frame.painted.connect(window.ink_keeper.restore)
    first_frame.painted.connect(preloader.start)
    window.show()
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    return leaving.end(code)
