"""The one place that imports TensorFlow and Keras, on first use.

Importing them takes seconds and half a gigabyte; drawing, answering and exploring activation
functions never come through here.
"""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from trainer.native_noise import noise_to_log
from trainer.threads import computing_threads, operations_at_once

log = logging.getLogger(__name__)

making_layers = threading.Lock()
"""Held while layers are made: Keras draws their seeds from one generator of the whole process."""


_loading: set[int | None] = set()


def is_loaded() -> bool:
    """Whether TensorFlow is in the process already."""
    return "tensorflow" in sys.modules


def is_loading_in(thread: threading.Thread) -> bool:
    """Whether ``thread`` is importing TensorFlow or Keras just now."""
    return thread.ident in _loading and thread.is_alive()


@cache
def tensorflow() -> Any:
    """The ``tensorflow`` module, imported and set up on the first call.

    How many threads it uses: :mod:`trainer.threads`.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")  # its own choice leaves older processors without
    os.environ["KERAS_BACKEND"] = "tensorflow"
    threads = computing_threads()
    with _noted(), noise_to_log():
        import tensorflow as module

        try:
            module.config.threading.set_inter_op_parallelism_threads(operations_at_once())
            module.config.threading.set_intra_op_parallelism_threads(threads)
        except RuntimeError:  # somebody else in this process, a notebook perhaps, has used it before
            log.info("TensorFlow was in use already and keeps its number of threads")
        module.get_logger().setLevel(logging.ERROR)
        module.zeros(()) + 1  # the first operation wakes the devices, which also has a lot to say
    log.info("TensorFlow %s loaded, %d computing threads", module.__version__, threads)
    return module


@cache
def keras() -> Any:
    """The ``keras`` module, on TensorFlow."""
    tensorflow()
    with _noted():
        import keras as module

    return module


@contextmanager
def _noted() -> Iterator[None]:
    """This thread imports."""
    ident = threading.get_ident()
    _loading.add(ident)
    try:
        yield
    finally:
        _loading.discard(ident)
