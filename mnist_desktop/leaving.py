"""The end of the program while TensorFlow is being imported, which takes seconds and cannot be interrupted.

The program waits for every other thread: what they write is whole. A thread that is in the middle of the
import has nothing yet that could be lost, so the process ends without it.
"""

import logging
import os
import sys
import threading

from trainer.keras_door import is_loading_in

_PIECE = 0.02
"""Seconds between two looks at a thread that is waited for."""

_left: list[threading.Thread] = []
_allowed = threading.Event()


def allow() -> None:
    """From now on imports may be left behind; :func:`end` has to be the last that the program does."""
    _allowed.set()


def leave(thread: threading.Thread) -> bool:
    """Leave ``thread`` behind if that is allowed and it is importing TensorFlow; returns whether it is left."""
    if thread in _left:
        return True
    if not (_allowed.is_set() and is_loading_in(thread)):
        return False
    _left.append(thread)
    return True


def wait_for(thread: threading.Thread) -> None:
    """Wait until ``thread`` has ended or was left behind."""
    while thread.is_alive() and not leave(thread):
        thread.join(_PIECE)


def end(code: int) -> int:
    """Nothing is left to do: end the process if a thread was left behind, else return ``code`` for that."""
    if not any(thread.is_alive() for thread in _left):
        return code
    for thread in threading.enumerate():
        if not (thread.daemon or thread in _left or thread is threading.current_thread()):
            thread.join()
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)
