"""Where files live: those that come with the program, and those that it writes."""

import os
from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """The folder of bundled files, both in a checkout and when installed from a wheel.

    A wheel carries the folder inside this package; a checkout has it beside the package.
    """
    here = Path(__file__).resolve().parent
    installed = here / "resources"
    return installed if installed.is_dir() else here.parent / "resources"


def home_folder() -> Path:
    """The folder for everything the program writes; ``MNIST_DESKTOP_HOME`` moves it."""
    chosen = os.environ.get("MNIST_DESKTOP_HOME")
    if chosen:
        return Path(chosen).expanduser()
    import platformdirs  # costs 20 ms, needed only here

    return Path(platformdirs.user_data_dir("mnist-desktop", appauthor=False))
