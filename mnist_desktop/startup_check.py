"""Tells in one sentence why the window cannot open, before Qt would abort the program.

Qt answers a missing screen or system library with ``abort()``, which no ``except`` can catch, so
everything is tried here first in ways that only return an answer. The window's translation is not up
yet at this point: the few sentences stand below in both languages.
"""

import ctypes
import importlib
import os
import re
import sys
from pathlib import Path

from trainer.wording import reader_language

_TEXTS = {
    "broken_pair": (
        "PySide6 6.12.0 crashes on Python {python}, so the window needs an older one: run `uv sync`, "
        'or `python -m pip install "PySide6-Essentials<6.12"`.',
        "PySide6 6.12.0, Python {python} ile çöküyor; pencere için daha eski bir sürüm gerekli: `uv sync` "
        'ya da `python -m pip install "PySide6-Essentials<6.12"` komutunu çalıştırın.',
    ),
    "not_installed": (
        "PySide6, which draws the window, is not installed for this Python: run `uv sync`, "
        'or `python -m pip install "PySide6-Essentials<6.12"`.',
        "Pencereyi çizen PySide6 bu Python için kurulu değil: `uv sync` ya da "
        '`python -m pip install "PySide6-Essentials<6.12"` komutunu çalıştırın.',
    ),
    "cannot_load": (
        "PySide6, which draws the window, cannot be loaded ({reason}): install it again with "
        "`uv sync --reinstall-package PySide6-Essentials --reinstall-package shiboken6`.",
        "Pencereyi çizen PySide6 yüklenemiyor ({reason}): "
        "`uv sync --reinstall-package PySide6-Essentials --reinstall-package shiboken6` ile yeniden kurun.",
    ),
    "missing_package": (
        "The system library {library}, which the window needs, is missing: install it with "
        "`sudo apt install {package}` (Debian and Ubuntu; elsewhere the package has a similar name).",
        "Pencerenin ihtiyaç duyduğu {library} sistem kitaplığı eksik: `sudo apt install {package}` ile kurun "
        "(Debian ve Ubuntu; başka sistemlerde paketin adı buna benzer).",
    ),
    "missing_library": (
        "The system library {library}, which the window needs, is missing: install the package that "
        "holds it (`apt-file search {library}` names it on Debian and Ubuntu).",
        "Pencerenin ihtiyaç duyduğu {library} sistem kitaplığı eksik: onu içeren paketi kurun "
        "(Debian ve Ubuntu'da adını `apt-file search {library}` söyler).",
    ),
    "no_screen": (
        "No screen was found (neither DISPLAY nor WAYLAND_DISPLAY is set), and the window needs one: "
        "start it in a desktop session, run `xvfb-run mnist-desktop`, "
        "or work without a window with `mnist-trainer`.",
        "Ekran bulunamadı (ne DISPLAY ne de WAYLAND_DISPLAY tanımlı), oysa pencere için bir ekran gerekli: "
        "programı bir masaüstü oturumunda başlatın, `xvfb-run mnist-desktop` komutunu çalıştırın "
        "ya da `mnist-trainer` ile penceresiz çalışın.",
    ),
    "silent_screen": (
        "No screen answers at {variable}={value}, and the window needs one: correct {variable} "
        "(over SSH: connect with `ssh -X`), run `xvfb-run mnist-desktop`, "
        "or work without a window with `mnist-trainer`.",
        "{variable}={value} adresinde yanıt veren bir ekran yok, oysa pencere için bir ekran gerekli: "
        "{variable} değerini düzeltin (SSH üzerinden: `ssh -X` ile bağlanın), `xvfb-run mnist-desktop` "
        "komutunu çalıştırın ya da `mnist-trainer` ile penceresiz çalışın.",
    ),
    "unknown_platform": (
        "QT_QPA_PLATFORM={value} names none of Qt's platform plugins, which here are {names}: "
        "correct the variable or remove it.",
        "QT_QPA_PLATFORM={value}, Qt'nin buradaki platform eklentilerinden hiçbirinin adı değil "
        "(olanlar: {names}): değişkeni düzeltin ya da kaldırın.",
    ),
}

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

_MISSING = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")


def startup_problem() -> str | None:
    """Why the window cannot open and what to do about it, or None when nothing is in its way."""
    problem = _broken_pair() or _loading_problem()
    if problem is None and sys.platform == "linux":
        problem = _screen_problem()
    return problem


def speaks_turkish() -> bool:
    """Whether the environment asks for Turkish; Qt is not there yet to be asked."""
    return reader_language() == "tr"


def _say(key: str, **values: str) -> str:
    return _TEXTS[key][speaks_turkish()].format(**values)


def _broken_pair() -> str | None:
    if sys.version_info >= (3, 12):  # None and True cannot be lost there
        return None
    version = _installed_version()
    python = ".".join(str(part) for part in sys.version_info[:2])
    return _say("broken_pair", python=python) if version == "6.12.0" else None


def _installed_version() -> str:
    """Of PySide6-Essentials, from the name of its record; importlib.metadata takes ten times as long."""
    for folder in sys.path:
        for record in Path(folder).glob("[Pp]y[Ss]ide6_[Ee]ssentials-*.dist-info"):
            return record.name.removesuffix(".dist-info").split("-")[1]
    return ""


def _loading_problem() -> str | None:
    try:
        for name in ("PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"):
            importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name in ("PySide6", "shiboken6"):
            return _say("not_installed")
        return _say_not_loaded(error)
    except ImportError as error:
        return _say_not_loaded(error)
    return None


def _say_not_loaded(error: Exception) -> str:
    found = _MISSING.search(str(error))
    library = Path(found[1]).name if found else ""
    if not library or library.startswith(("libQt6", "libpyside6", "libshiboken6", "libicu")):
        return _say("cannot_load", reason=" ".join(str(error).split()))
    if library in _PACKAGES:
        return _say("missing_package", library=library, package=_PACKAGES[library])
    return _say("missing_library", library=library)


def _screen_problem() -> str | None:
    """Qt tries its platforms in turn; only when none can work is there a problem, and the first counts."""
    platforms = _platforms()
    if not platforms:
        return _say("no_screen")
    problems = [_platform_problem(platform) for platform in platforms]
    return None if None in problems else problems[0]


def _platforms() -> list[str]:
    """The platforms that Qt will try, in its order."""
    asked = [part.split(":")[0].strip() for part in os.environ.get("QT_QPA_PLATFORM", "").split(";")]
    asked = [name.lower() for name in asked if name]
    if asked:
        return asked
    displays = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    return [platform for variable, platform in displays.items() if os.environ.get(variable)]


def _platform_problem(platform: str) -> str | None:
    plugins = _plugins()
    stem = "wayland" if platform.startswith("wayland") else platform
    files = [file for name, file in plugins.items() if name == stem or name.startswith(f"{stem}-")]
    if not files:
        if os.environ.get("QT_PLUGIN_PATH") or os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH"):
            return None  # it may lie there; Qt knows better
        value = os.environ.get("QT_QPA_PLATFORM", platform)
        return _say("unknown_platform", value=value, names=", ".join(plugins))
    try:
        ctypes.CDLL(str(files[0]))
    except OSError as error:
        return _say_not_loaded(error)
    if stem == "xcb" and not _x_server_answers():
        return _say_silent("DISPLAY")
    if stem == "wayland" and not _wayland_answers():
        return _say_silent("WAYLAND_DISPLAY")
    return None


def _say_silent(variable: str) -> str:
    value = os.environ.get(variable) or "''"
    return _say("silent_screen", variable=variable, value=value)


def _plugins() -> dict[str, Path]:
    """Qt's platform plugins by their names."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    return {file.stem.removeprefix("libq"): file for file in sorted(folder.glob("libq*.so"))}


def _x_server_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)  # never null, even when nobody answers
    answered: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answered


def _wayland_answers() -> bool:
    if os.environ.get("WAYLAND_SOCKET"):
        return True  # an open connection, handed over; trying it would use it up
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = wayland.wl_display_connect(None)
    if connection is None:
        return False
    wayland.wl_display_disconnect(connection)
    return True
