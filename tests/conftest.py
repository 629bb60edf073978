"""What every test gets: no screen, no network, a home of its own, and a guard against leftovers.

The environment is set while pytest reads this file, before pytest-qt loads Qt.
"""

import gc
import ipaddress
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from mnist_desktop.startup_check import startup_problem

if TYPE_CHECKING:
    from PySide6.QtCore import QThread
    from PySide6.QtWidgets import QWidget

PATIENCE = 60_000
"""Milliseconds that a wait takes at most, unless its test says otherwise: a busy computer gets the time it needs."""

GRACE = 1.0
"""Seconds in which a thread that was told to end may do so."""

os.environ["LC_ALL"] = "C.UTF-8"  # the same words and decimal points on every computer
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ.pop("LANGUAGE", None)

_failed = pytest.StashKey[bool]()
_refused: list[str] = []


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a person watch: ``pytest --headed``."""
    parser.addoption("--headed", action="store_true", help="show the windows on the real screen")


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """One process where a person looks on: at the windows, or with a debugger."""
    if config.getoption("--headed") or config.getoption("usepdb") or config.getoption("trace"):
        config.option.numprocesses = 0


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose the screen before Qt loads, and close the way out of this computer."""
    if not config.getoption("--headed"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _compile_once(config)
    _let_children_hear_ctrl_c()
    # How long an example takes says more about what else this computer does than about the program.
    settings.register_profile(
        "patient", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
    settings.load_profile("patient")
    problem = startup_problem()
    if problem is not None:
        pytest.exit(problem, returncode=2)
    sys.addaudithook(_refuse_remote)


def _compile_once(config: pytest.Config) -> None:
    """Where Python was told to leave no compiled files beside the sources, they go to pytest's cache.

    Without any, each of the many processes that tests start would compile all of TensorFlow again.
    """
    if sys.dont_write_bytecode:
        cache = sys.pycache_prefix or str(config.rootpath / ".pytest_cache" / "bytecode")
        os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = cache
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        sys.dont_write_bytecode = False


def _let_children_hear_ctrl_c() -> None:
    """A shell lets what it starts in the background ignore Ctrl-C, and children would inherit that."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_sessionfinish() -> None:
    """Empty the clipboard: without a screen Qt lets go of it after Python's end, and of Python's objects in it."""
    if _application() is not None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    """Remember failures: what a failed test leaves behind is not worth a second message."""
    report = yield
    if report.failed:
        item.stash[_failed] = True
    return report


class PatientBot(QtBot):
    """pytest-qt's, whose own waits end after 5 seconds."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE, **options: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE) -> Any:
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> PatientBot:
    """The hands of the tests, patient ones."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, runs and downloads of a test go to its own folder."""
    monkeypatch.setenv("MNIST_DESKTOP_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a thread or a window, or that reached for the network.

    Being set up before ``qtbot``, this ends after it. Threads of TensorFlow's own pools are not Python's
    and stay unseen; what fixtures of a wider scope hold was there before and is left alone.
    """
    threads, qt_threads, windows = set(_threads()), set(_qt_threads()), set(_windows())
    _refused.clear()
    yield
    found = [f"asked for the network: {target}" for target in _refused]
    found += _left_threads(threads)
    found += _left_qt_threads(qt_threads)
    found += _left_windows(windows)
    if found and not request.node.stash.get(_failed, False):
        pytest.fail("The test left something behind:\n  " + "\n  ".join(found), pytrace=False)


@pytest.fixture(autouse=True)
def application_as_before() -> Iterator[None]:
    """The next test finds the application as it was: its language, its numbers, no theme that listens."""
    yield
    application = _application()
    if application is None:
        return
    from PySide6.QtCore import QLocale, QTranslator

    QLocale.setDefault(QLocale("en_GB"))
    for child in application.children():
        for translator in child.findChildren(QTranslator):
            application.removeTranslator(translator)
        if type(child).__module__.startswith("mnist_desktop"):
            child.deleteLater()
    _deliver_deletions()


def _refuse_remote(event: str, arguments: tuple[Any, ...]) -> None:
    """Audit hook: Python's sockets reach this computer only (code in C and child processes are not seen)."""
    if event not in ("socket.connect", "socket.sendto", "socket.getaddrinfo"):
        return
    target = arguments[0] if event == "socket.getaddrinfo" else arguments[1]
    if event != "socket.getaddrinfo":
        if not isinstance(target, tuple) or not isinstance(target[0], str):
            return  # AF_UNIX and the like
        target = target[0]
    name = target.decode() if isinstance(target, bytes) else target
    if not _is_local(name):
        _refused.append(name)
        raise RuntimeError(f"Tests stay on this computer, but {name} was asked for.")


def _is_local(name: str | None) -> bool:
    if name in (None, "", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(str(name))
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _threads() -> list[threading.Thread]:
    """Python's own threads; those that C code started and that once called Python are none of them."""
    return [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]


def _left_threads(before: set[threading.Thread]) -> list[str]:
    deadline = time.monotonic() + GRACE
    while (left := set(_threads()) - before) and time.monotonic() < deadline:
        left.pop().join(0.01)
        if (application := _application()) is not None:
            application.processEvents()
    return [f"running thread {thread.name!r}" for thread in left]


def _application() -> Any:
    """Qt's application, or None; a test without Qt stays without it."""
    if "PySide6.QtWidgets" not in sys.modules:
        return None
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()


def _address(wrapper: Any) -> int:
    import shiboken6

    return int(shiboken6.Shiboken.getCppPointer(wrapper)[0])


def _qt_threads() -> "dict[int, QThread]":
    """Running QThreads by address, the main one left out."""
    application = _application()
    if application is None:
        return {}
    import shiboken6
    from PySide6.QtCore import QThread

    wrappers = shiboken6.Shiboken.getAllValidWrappers()
    threads = {_address(thread): thread for thread in wrappers if isinstance(thread, QThread)}
    threads.pop(_address(application.thread()), None)
    return {address: thread for address, thread in threads.items() if thread.isRunning()}


def _left_qt_threads(before: set[int]) -> list[str]:
    left = []
    for address, thread in _qt_threads().items():
        if address not in before and not thread.wait(int(GRACE * 1000)):
            left.append(f"running {type(thread).__name__} {thread.objectName()!r}")
            thread.requestInterruption()
            thread.quit()
            thread.wait(int(GRACE * 1000))
    if _application() is not None:
        from PySide6.QtCore import QThreadPool

        if not QThreadPool.globalInstance().waitForDone(int(GRACE * 1000)):
            left.append("running job of Qt's thread pool")
    return left


def _windows() -> "dict[int, QWidget]":
    """Top-level widgets by address: those without a parent, and dialogs still on the screen."""
    application = _application()
    if application is None:
        return {}
    widgets = [widget for widget in application.topLevelWidgets() if not widget.inherits("QTipLabel")]
    return {_address(widget): widget for widget in widgets if widget.parent() is None or widget.isVisible()}


def _left_windows(before: set[int]) -> list[str]:
    if _application() is None:
        return []
    _deliver_deletions()
    if not set(_windows()) - before:
        return []
    gc.collect()  # pyqtgraph's menus and caught exceptions hang in reference cycles
    _deliver_deletions()
    left = [widget for address, widget in _windows().items() if address not in before]
    names = [_described(widget) for widget in left]
    for widget in left:
        widget.hide()
        widget.deleteLater()
    _deliver_deletions()
    return names


def _described(widget: "QWidget") -> str:
    from PySide6.QtCore import QTimer

    timers = sum(timer.isActive() for timer in widget.findChildren(QTimer))
    running = f" with {timers} running timers" if timers else ""
    return f"window {type(widget).__name__} {widget.objectName()!r} {widget.windowTitle()!r}{running}"


def _deliver_deletions() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
