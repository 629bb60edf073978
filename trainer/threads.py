"""How many computing threads a training may use."""

import os

from trainer.errors import ConfigError, phrase

_VARIABLE = "MNIST_TRAINER_THREADS"
_MOST = 256


def computing_threads() -> int:
    """One less than there are cores, so that the window keeps one; ``MNIST_TRAINER_THREADS`` overrides it.

    Small networks are not slower with it: two threads that share two cores with anything else wait for
    each other.

    Raises:
        ConfigError: the variable is no whole number from 1 to 256.
    """
    wanted = os.environ.get(_VARIABLE)
    if not wanted:
        return max(1, (os.cpu_count() or 2) - 1)
    if not (wanted.isascii() and wanted.isdecimal() and 1 <= int(wanted) <= _MOST):
        raise ConfigError(
            phrase("trainer", "“{field}” must be a whole number from {low} to {high}, but is {value}."),
            field=_VARIABLE,
            low=1,
            high=_MOST,
            value=repr(wanted)[:60],
        )
    return int(wanted)


def operations_at_once() -> int:
    """How many operations of a larger network run side by side, each with :func:`computing_threads`.

    Two where there are two cores: unlike two threads inside one operation they meet only once a step.

    Raises:
        ConfigError: as :func:`computing_threads`.
    """
    if os.environ.get(_VARIABLE) and computing_threads() == 1:
        return 1
    return min(2, os.cpu_count() or 1)
