"""The one place that imports TensorFlow and Keras, on first use.

Importing them takes seconds and half a gigabyte; drawing, answering and exploring activation
functions never come through here.
"""

import logging
import os
import sys
import threading
from functools import cache
from typing import Any

from trainer.native_noise import noise_to_log

log = logging.getLogger(__name__)

making_layers = threading.Lock()
"""Held while layers are made: Keras draws their seeds from one generator of the whole process."""


def is_loaded() -> bool:
    """Whether TensorFlow is in the process already."""
    return "tensorflow" in sys.modules


@cache
def tensorflow() -> Any:
    """The ``tensorflow`` module, imported and set up on the first call.

    One thread is left to the window: small networks are not slower with it (two threads that share
    two cores with anything else wait for each other), and the window stays quick.
    ``MNIST_TRAINER_THREADS`` overrides the number, for machines that do nothing else.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ["KERAS_BACKEND"] = "tensorflow"
    threads = int(os.environ.get("MNIST_TRAINER_THREADS") or max(1, (os.cpu_count() or 2) - 1))
    with noise_to_log():
        import tensorflow as module

        try:
            module.config.threading.set_inter_op_parallelism_threads(1)
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
    import keras as module

    return module
