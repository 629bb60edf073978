"""The guards of ``conftest.py`` and pytest's settings find what they are there for: each is shown a leak."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]

SEEDED = """
import signal, socket, subprocess, sys, threading, time
from PySide6.QtCore import QDir, QObject, QThread, QTimer, QUrl, Signal, Slot, qWarning
from PySide6.QtWidgets import QDialog, QMenu, QWidget

kept = []


class Sender(QObject):
    sent = Signal()


class Receiver(QObject):
    @Slot()
    def receive(self):
        raise ValueError("raised in a slot")


def test_leaks_thread():
    never = threading.Event()
    threading.Thread(target=never.wait, name="the-leaked-one", daemon=True).start()


def test_leaks_window(qapp):
    kept.append(QWidget())
    kept[0].setObjectName("leakedWindow")


def test_leaks_timer(qapp):
    kept.append(QWidget())
    timer = QTimer(kept[-1])
    timer.start(10)


def test_leaks_dialog(qtbot):
    parent = QWidget()
    kept.append(parent)
    kept.append(QDialog(parent))
    kept[-1].show()


def test_leaks_qthread(qapp):
    kept.append(QThread())
    kept[-1].setObjectName("leakedQThread")
    kept[-1].start()


def test_warns_through_qt(qapp):
    qWarning("a warning of Qt")


def test_raises_in_slot(qapp):
    sender, receiver = Sender(), Receiver()
    sender.sent.connect(receiver.receive)
    sender.sent.emit()


def test_raises_in_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()


def test_warns_through_python():
    import warnings
    warnings.warn("a warning of Python", stacklevel=1)


def test_connects_and_swallows():
    try:
        socket.create_connection(("192.0.2.1", 9), timeout=0.1)
    except Exception:
        pass


def test_resolves_and_swallows():
    try:
        socket.getaddrinfo("elsewhere.invalid", 443)
    except Exception:
        pass


def test_fails_and_leaks(qapp):
    kept.append(QWidget())
    assert False


def test_clean_window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    QTimer(widget).start(10)
    widget.show()


def test_clean_window_unregistered(qapp):
    widget = QWidget()
    widget.show()


def test_clean_cycle(qapp):
    menu = QMenu()
    menu.own = menu


def test_clean_plot(qtbot):
    import pyqtgraph
    plot = pyqtgraph.PlotWidget()
    qtbot.addWidget(plot)
    plot.plot([1, 2, 3])
    plot.show()


def test_clean_thread():
    threading.Thread(target=time.sleep, args=(0.1,)).start()


def test_clean_qthread(qapp):
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()


def test_clean_local_network():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1])).close()


def test_clean_ctrl_c_is_heard_by_children():
    program = "import signal; print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"
    heard = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert heard.stdout == "True\\n"


def test_clean_compiled_once():
    program = "import sys; print(sys.dont_write_bytecode, sys.pycache_prefix)"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout == f"False {sys.pycache_prefix}\\n"
    assert sys.pycache_prefix.endswith("bytecode")


def test_clean_home(tmp_path):
    from trainer.resource_files import home_folder
    assert home_folder() == tmp_path / "home"
"""

FLAGGED = {
    "test_leaks_thread": "running thread 'the-leaked-one'",
    "test_leaks_window": "window QWidget 'leakedWindow'",
    "test_leaks_timer": "with 1 running timers",
    "test_leaks_dialog": "window QDialog",
    "test_leaks_qthread": "running QThread 'leakedQThread'",
    "test_warns_through_qt": "a warning of Qt",
    "test_raises_in_slot": "raised in a slot",
    "test_raises_in_thread": "ZeroDivisionError",
    "test_warns_through_python": "a warning of Python",
    "test_connects_and_swallows": "asked for the network: 192.0.2.1",
    "test_resolves_and_swallows": "asked for the network: elsewhere.invalid",
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Every seeded test by name, with what pytest had against it in a process of its own, as all tests are run."""
    folder = tmp_path_factory.mktemp("seeded")
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "conftest.py", folder / "tests")
    (folder / "tests" / "test_seeded.py").write_text(SEEDED)
    options = ("-n", "1", "-p", "no:cacheprovider", "--junitxml=outcomes.xml")
    compiled = str(ROOT / ".pytest_cache" / "bytecode")
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # as a shell does for what runs in the background
    try:
        finished = run_pytest(folder, *options, PYTHONDONTWRITEBYTECODE="1", PYTHONPYCACHEPREFIX=compiled)
    finally:
        signal.signal(signal.SIGINT, before)
    report = folder / "outcomes.xml"
    assert report.exists(), finished.stdout + finished.stderr
    return {case.get("name", ""): problems(case) for case in ElementTree.parse(report).iter("testcase")}


def problems(case: ElementTree.Element) -> list[str]:
    return [f"{one.get('message')}\n{one.text}" for one in case if one.tag in ("failure", "error")]


def run_pytest(folder: Path, *options: str, **environment: str):
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("name", FLAGGED)
def test_that_a_leak_is_flagged(outcomes, name):
    assert FLAGGED[name] in "\n".join(outcomes[name])


def test_that_clean_tests_pass(outcomes):
    clean = {name: problems for name, problems in outcomes.items() if name.startswith("test_clean")}
    assert clean
    assert not any(clean.values()), clean


def test_that_a_failed_test_is_told_once(outcomes):
    assert len(outcomes["test_fails_and_leaks"]) == 1


def test_that_every_seeded_test_was_judged(outcomes):
    assert len(outcomes) == SEEDED.count("\ndef test_")


def test_that_a_computer_without_qt_gets_one_sentence(tmp_path):
    package = tmp_path / "PySide6"
    package.mkdir()
    reason = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (package / "__init__.py").write_text(f"raise ImportError({reason!r})")
    path = os.pathsep.join((str(tmp_path), str(ROOT)))
    finished = run_pytest(ROOT, "tests/test_guards.py", "-p", "no:cacheprovider", PYTHONPATH=path)
    assert finished.returncode == 2
    assert "sudo apt install libegl1" in finished.stdout + finished.stderr
    assert "Traceback" not in finished.stdout + finished.stderr
